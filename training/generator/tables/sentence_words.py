"""Words before and behind what is asked, and the verbs that only look."""

QUESTION_WORDS = """what what's who who's how how's is are do does did can could will would when where which any has have
should am why whose""".split()
OPENERS = """;;;;;;please ;can you ;could you ;could you please ;can you please ;I want to ;I need to ;I'd like to ;I would like to ;
help me ;I need you to ;I want you to ;go ahead and ;would you ;I'd like you to ;let's ;just ;you should ;kindly ;I have to ;
I'm trying to ;I wanna ;will you ;is it possible to ;I'm looking to ;now ;quickly ;would you be able to ;do me a favor and ;
it's time to ;we need to ;we should ;try to ;make sure to ;can I ;how do I ;I was wondering if you could ;gotta ;
you need to ;I am hoping to ;can we ;be so kind and ;time to ;I'd love to ;can u ;pls ;your job is to ;I'm planning to ;would you be so kind as to ;
I would be most obliged if you could ;might I ask you to ;I'd be grateful if you would ;be a dear and ;yo, ;aight, ;hey, ;c'mon, ;
how about you ;why don't you ;it would be great if you could ;do you think you could ;may I ask you to ;I was hoping you could ;ya gotta ;
if you don't mind, ;if it's no trouble, ;allow me to ;would it be possible to ;I beg you to ;my dear assistant, ;my friend, ;buddy, ;dude, """.replace(
    "\n", ""
).split(";")
ASKING = (
    "can",
    "could",
    "would",
    "will",
    "is it",
    "how do",
    "i was wondering",
    "do me",
    "might i",
    "may i",
    "why don't",
)
CLOSERS = """;;;;;;;;;;;;;;; please; please; for me; thanks; please; for me; thanks;, please;, thanks; for me please; pls; if you can; now; right now; asap;, will you?;
, ok?; real quick; when you have a moment; thank you;, would you?; if possible;, my friend;, dude;, buddy;, ya dig?;, you hear me?;, good sir;
 at your earliest convenience;, if you would be so kind;, if you please;, my man;, bot;, ok cool;, you know?; already;, for real""".replace(
    "\n", ""
).split(";")
WISHES = """what is ;what's ;tell me ;can you tell me ;I'd like to know ;I want to know ;give me ;show me ;do you know ;find out ;
I need ;I need to know ;let me know ;please tell me ;could you tell me ;what would be ;get me ;what is ;what are ;any idea what is ;
I'm curious about ;I'm interested in ;how about ;I'd like ;tell me about ;look up ;find me """.replace("\n", "").split(
    ";"
)
LOOKING = {
    "get",
    "calculate",
    "check",
    "find",
    "look up",
    "show",
    "search",
    "compute",
    "fetch",
    "list",
    "read",
    "convert",
}
LOOKING |= {"compute", "evaluate", "estimate", "predict", "count", "get info", "analyze", "retrieve", "determine"}
