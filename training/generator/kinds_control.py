"""Requests that run at a time, at an event, under a condition, or for each of several things."""

from __future__ import annotations

from random import Random

from training.example import Example, Label
from training.generator import clause, kinds_several
from training.generator.assemble import assemble
from training.generator.clause import Plan
from training.generator.draft import Draft
from training.generator.links import Links
from training.generator.names import bare, spoken
from training.generator.pools import numbers, people, things, times
from training.generator.pools.words import Grammar
from training.generator.schemas import ActionSpec
from training.generator.world import World

TIMED = {"date", "time", "datetime", "recurrence", "duration", "period", "weekday", "month", "exact_date"}
EVENTS = Grammar(
    {
        "event": """when <someone> <does>;whenever <someone> <does>;as soon as <thing> <happens>;when <thing> <happens>;
            every time <thing> <happens>;once <thing> <happens>;each time <someone> <does>;after <thing> <happens>;
            if I get <mail>;when I get <mail>;when a new <item> shows up;whenever a new <item> is added;
            the moment <thing> <happens>;when I <self>;as soon as I <self>;on every new <item>;when the <item> changes;
            if <thing> <happens>;upon <item> arrival;before I <self>;when it's <hour>;right after I <self>""",
        "someone": "my boss;someone;a customer;the kids;somebody;a new user;the mailman;my wife;anyone;a visitor",
        "does": "calls;writes to me;comes home;sends an invoice;orders something;leaves the house;rings the bell;logs in;signs up;cancels",
        "thing": "the build;the download;the meeting;the price;the temperature outside;the battery;the washing machine;the upload;my flight;the order;the backup;the stock",
        "happens": "finishes;fails;starts;drops below <figure>;goes above <figure>;is done;ends;reaches <figure>;is ready;lands;changes",
        "figure": "5;20 %;100;$50;30 degrees;10 percent;1000",
        "mail": "an email from the bank;a mail from my boss;a message about the project;an invoice;a mail with an attachment",
        "item": "photo;file;invoice;order;email;ticket;lead;document;comment;screenshot;row;pull request;contact",
        "self": "get home;wake up;leave work;arrive at the office;start the car;go to bed;plug in my phone;connect to the wifi;say goodnight",
        "hour": "dark;getting late;time for bed;lunch time;the weekend",
        "condition": """if it rains;if it's <adj> outside;if there are any;if there are more than <count>;if the file exists;if I'm not home;
            if nobody is home;if it costs less than <figure>;if it's not too expensive;if there is enough space;if they are open;
            if available;if it is a weekday;if the price is right;if nothing comes up;unless it's <adj>;unless I'm busy;unless there are none;
            only if it's <adj>;only if there's time;in case it's <adj>;provided that it's <adj>;if the total is over <figure>;
            if it hasn't been done yet;if my balance is above <figure>;as long as it's <adj>;if I have no meetings;
            if the battery is below <figure>;if everything went well;if there is no answer;if it was successful;if found;
            assuming it's <adj>;but only if the rating is good;if it's cheaper than <figure>;if nobody objects;if possible""",
        "adj": "cold;warm;sunny;free;open;cheap;late;dark;raining;still there;empty;full;new;ready;working",
        "count": "two;5;ten;100;three",
    }
)
EACH = """for each of them;for every {noun};for each {noun};for each one;for each {noun} you find;for all of them;for every one of them;
for each result;for every single {noun};for each of the {noun};one by one, for each""".replace("\n", "").split(";")
OVER = """for each {thing} in the list;for every {thing} in {folder};for each of my {thing}s;for all {thing}s;for each {thing};
for every {thing} from {name};for each {thing} that is overdue;for every {thing} in the sheet;for each of the {count} {thing}s""".replace(
    "\n", ""
).split(";")
TESTS = (
    "is above {}",
    "is below {}",
    "is more than {}",
    "is less than {}",
    "exceeds {}",
    "is over {}",
    "drops under {}",
    "is at least {}",
)


def _untimed(rng: Random, world: World) -> ActionSpec:
    return next(
        spec for spec in iter(lambda: world.pick(rng), None) if not any(each.kind in TIMED for each in spec.parameters)
    )


def _when(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.45:
        return EVENTS.expand(rng, "event")
    if roll < 0.8:
        words = times.recurrence(rng)
        return words if " " in words or rng.random() < 0.5 else f"every {rng.choice(times.DAYS)}"
    return (
        rng.choice(("at {}", "on {}")).format(times.clock(rng))
        if roll < 0.9
        else f"on {rng.choice(times.DAYS)} at {times.clock(rng)}"
    )


def around(rng: Random, draft: Draft, plans: list[Plan], words: str, label: Label) -> None:
    """Say steps with words before or behind them."""
    first = rng.random() < 0.6
    if first:
        draft.open(label)
        draft.say(words)
        draft.close()
        draft.say(rng.choice((", ", ", ", " ", ", then ", ": ")))
    kinds_several.lines(rng, draft, plans)
    if not first:
        draft.say(rng.choice((" ", " ", ", ")))
        draft.open(label)
        draft.say(words)
        draft.close()
    kinds_several.ending(rng, draft)


def trigger(rng: Random, world: World) -> Example:
    """At a time or an event, do something."""
    plans = [clause.plan(rng, _untimed(rng, world), some=0.15) for _ in range(rng.choice((1, 1, 1, 2)))]
    draft = Draft()
    around(rng, draft, plans, _when(rng), "trigger")
    return assemble(rng, world, draft, plans, "trigger")


def condition(rng: Random, world: World, links: Links) -> Example:
    """Something under a condition, which may itself need a look first."""
    spec = _untimed(rng, world)
    draft = Draft()
    if rng.random() < 0.45 or world.real:
        plans = [clause.plan(rng, spec, some=0.15)]
        around(rng, draft, plans, EVENTS.expand(rng, "condition"), "condition")
        return assemble(rng, world, draft, plans, "condition")
    source, output = rng.choice(links.counted)
    look, act = clause.plan(rng, source, some=0.1), clause.plan(rng, spec, some=0.15)
    look.template = None
    noun = rng.choice((f"the {spoken(output.name)}", rng.choice(source.nouns)))
    ask = rng.random() < 0.4
    draft.open("condition")
    draft.say("" if ask else rng.choice(("if ", "if ", "when ", "in case ", "provided ")))
    draft.open("step", 0)
    draft.say((rng.choice(("check ", "look at ", "find out ", "get ")) if ask else "") + noun)
    clause.frames(rng, draft, 0, look, [name for name in look.said if look.said[name].text])
    draft.close()
    bound = rng.choice(TESTS).format(rng.choice((numbers.small(rng), numbers.percent(rng), numbers.whole(rng))))
    draft.say((rng.choice((" and if it ", ", if it ", ". If that ")) if ask else " ") + bound)
    draft.close()
    draft.say(rng.choice((", ", ", then ", " then ")))
    draft.open("step", 1)
    clause.say(rng, draft, 1, act, plain=True)
    draft.close()
    kinds_several.ending(rng, draft)
    return assemble(rng, world, draft, [look, act], "condition")


def for_each(rng: Random, world: World, links: Links) -> Example:
    """Something for each thing that another step finds, or of a list."""
    draft = Draft()
    link = links.of_many(rng) if links.direct and rng.random() < 0.65 else None
    if link is None:
        words = rng.choice(OVER).format(
            thing=EVENTS.expand(rng, "item"),
            folder=things.folder(rng),
            name=people.first(rng),
            count=numbers.small(rng),
        )
        plans = [clause.plan(rng, _untimed(rng, world), some=0.15)]
        around(rng, draft, plans, words, "foreach")
        return assemble(rng, world, draft, plans, "foreach")
    name = link.parameter.name
    first = clause.plan(rng, link.source, some=0.2)
    second = clause.plan(rng, link.target, frozenset({name}), some=0.15)
    second.earlier[name] = 0
    words = rng.choice(EACH).format(noun=" ".join(bare(rng.choice(link.source.nouns))[-1:]).removesuffix("s"))
    kinds_several.lines(rng, draft, [first])
    draft.say(rng.choice((" and ", ", then ", ". Then ", ". ", ", and ", "; ")))
    front = rng.random() < 0.65
    if front:
        _each(rng, draft, name, words)
        draft.say(rng.choice((" ", ", ")))
    draft.open("step", 1)
    clause.say(rng, draft, 1, second, plain=True)
    draft.close()
    if not front:
        draft.say(" ")
        _each(rng, draft, name, words)
    kinds_several.ending(rng, draft)
    return assemble(rng, world, draft, [first, second], "foreach")


def _each(rng: Random, draft: Draft, name: str, words: str) -> None:
    draft.open("foreach")
    draft.value(1, name, words)
    draft.close()
