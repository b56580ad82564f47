"""What people say to a machine that no action of a program answers."""

from __future__ import annotations

from random import Random

from training.generator.pools.phrases import RULES
from training.generator.pools.words import Grammar

TALK = {
    "talk": """<about_you>;<opinion>;<knowledge>;<knowledge>;<howto>;<howto>;<feelings>;<nonsense>;<life>;<write>;<advice>;<advice>;<world>;<why>""",
    "about_you": """who made you;are you a robot;what are you;how old are you;do you dream;do you like <food>;what's your favourite <thing2>;
        can you feel pain;where do you live;are you listening to me;do you have a name;what can you do;are you smarter than <name>;
        do you speak <language>;who do you work for;have you ever been to <city>;are you married;you're funny;you are useless;say something nice;
        how was your day;what did you do yesterday;are you single;do you have any brothers or sisters;can you sing""",
    "thing2": "colour;book;food;animal;city;song;season;football team;number;word",
    "opinion": """is <food> better than <food>;who is the greatest <job> of all time;what do you think about <topic>;is <city> overrated;
        should I learn <skill> or <skill>;would you rather fight a <animal> or a <animal>;is it wrong to <chore>;
        do you believe in <planet> people;which is prettier, <city> or <city>;is <genre> dead""",
    "knowledge": """what is the capital of the <adj> islands;who invented the <pnoun>;how many legs does a <animal> have;why is <element> so expensive;
        when did <bible> happen;who was the first person on <planet>;what does <word2> mean;how tall is the tallest <noun>;
        what causes <disease>;how do <animal>s sleep;who painted the <adj> <noun>;what language do they speak in <city>;
        how far is <planet>;why do cats purr;what year did <name> become president;how many bones does a <animal> have;
        what is the difference between <food> and <food>;who discovered <element>;how is <food> made;what's the origin of <dish>;
        how does <topic> work;which country eats the most <food>;where does <food> come from;is <drug> addictive;
        what's the square root of a <noun>;what is the population of <planet>;how deep is the ocean near <city>""",
    "word2": "serendipity;epiphany;ubiquitous;schadenfreude;ephemeral;stoic;gregarious;mercurial;YOLO;per se",
    "howto": """how do I get <food> out of a carpet;how do I change a tyre;how do I tie a tie;how can I make my <plant> grow faster;
        how do I ask <name> out;how do you fold a fitted sheet;what's the best way to clean a <pnoun>;how long do I boil <food>;
        how do I stop snoring;how do I get rid of a <animal> in my <area>;what should I wear to <event>;how do I tune a <instrument>;
        how do I become a <job>;how do I fix a leaking tap;how do you say sorry to <person>;how do I train a <animal>;
        how can I sleep better;how do I jump start a car;how do I hang a picture;how do I peel <food>""",
    "feelings": """I'm so lonely;I hate Mondays;nobody likes me;I love you;I had a fight with <name>;I feel great today;I miss <city>;
        my <animal> died;I just got promoted;life is hard;I'm nervous about <event>;I can't believe <name> did that;my back hurts;
        I'm never eating <food> again;today was the worst;I think I'm falling in love with <name>""",
    "nonsense": """asdf <noun> qwer;blah blah <noun>;the <noun> is <adj> and the <noun>s are <adj>;<noun> <noun> <noun>;hmm;
        <adj> <adj> <noun> on the roof;purple <noun>s sing loudly;test test one two;lorem ipsum <noun>;what;never mind;ok whatever;
        knock knock;banana <noun> <noun>;zxcv;??? <noun>;forget it""",
    "life": """what is the meaning of life;is there life on <planet>;what happens when we die;why are we here;is time travel possible;
        does the <noun> have a soul;what is love;will robots take over;what came first, the chicken or the egg;is free will real""",
    "write": """tell me a joke about a <animal>;write a poem about the <noun>;tell me a story about a <adj> <noun>;make up a song about <city>;
        give me a riddle;write me a speech for <event>;sing me something;tell me something interesting about <topic>;
        make me laugh;tell me a bedtime story with a <animal>;give me a tongue twister;write a haiku about <food>;
        come up with a name for my <animal>;flip me a compliment;talk like a pirate""",
    "advice": """what should I name my <animal>;should I quit my job as a <job>;is it a good time to buy a <pnoun>;what do I say to <person>;
        is <subject> hard to learn;what's a good gift for <name>;how much should a <job> earn;what would you do in my place;
        which <pnoun> is the best;where is the best <dish> in the world;what are fun things to do with a <noun>;do I look good in <colour>;
        is my <pnoun> worth fixing;should I cut my hair;can I wear <colour> with <colour>;is <food> good for a cold""",
    "world": """who won the <sport> final in <city>;who is going to win the election;what did the mayor of <city> say;how many people live on the <noun>;
        when is the next <event>;did the <teamnoun> ever beat the <teamnoun>;who is richer, <name> or <name>;
        what happened on <day>;who is the <job> of the king;what's the tallest building in <city>;is <city> safe at night;
        what are people in <city> like;what's <name> famous for""",
    "why": """why is the <noun> <adj>;why do people eat <food>;why does my <area> smell;why can't <animal>s fly;why is <city> so <adj>;
        why does <food> taste like that;why do we dream about <noun>s;why are <pnoun>s so expensive;why is it always me""",
}
GRAMMAR_OF_TALK = Grammar({**RULES, **TALK})


def talk(rng: Random) -> str:
    """A sentence that asks no action."""
    text = GRAMMAR_OF_TALK.expand(rng, "talk")
    if (
        text.split(" ")[0]
        in ("what", "who", "why", "how", "is", "are", "do", "where", "when", "should", "which", "can", "did")
        and rng.random() < 0.7
    ):
        text += "?"
    return text
