"""What is said apart from its order, said within it: "todo.txt: delete the last line", "a folder Trip with the subfolders A and B"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import FOLDERS, KNOWN_SUFFIXES, suffixes_of

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_PATH = (
    rf"(?:{_Q}|[\w~./-]*\w\.\w{{2,4}}|(?:{'|'.join(name for name in FOLDERS if name)})(?:/[\w./-]+)?|\w[\w-]*/[\w./-]+)"
)
_TOPIC = re.compile(rf"^(?P<topic>(?:(?:my|the)\s+)?{_PATH})\s*:\s+(?P<order>[a-z]+\b.*)$", re.IGNORECASE | re.DOTALL)
_KIND = r"(?:(?:all|the|my)\s+)*(?P<noun>[\w.*]+)(?:\s+files?)?"
_VERBLESS = re.compile(rf"^(?P<what>{_KIND})\s+(?P<to>(?:in)?to\s+\S.*)$", re.IGNORECASE | re.DOTALL)
_SUBFOLDERS = re.compile(  # "make a folder Trip in Documents with the subfolders Photos and Bills"
    rf"\b(?P<make>make|create|add|set up|i (?:need|want))(?: me)?\s+(?:an?|one|the)?\s*(?:new\s+)?folder\s+(?:called\s+|named\s+)?(?P<name>{_Q}|[\w-]+(?:\s+\d[\w-]*)*)"
    rf"(?:\s+(?:in|under|inside|on)\s+(?:my\s+|the\s+)?(?P<where>{_Q}|[\w/~.-]+))?,?\s+(?:and\s+)?(?:with|containing|and in it|and inside it)\s+(?:the\s+|these\s+|\w+\s+)?(?:sub-?folders?|folders?)\s*:?\s+(?P<names>[^.;]+)",
    re.IGNORECASE,
)
_COUNTING = r"(?P<head>[\w./-]*?)(?P<first>\d+)(?P<tail>\.\w{2,4})\s+(?:JOINT)\s+(?P=head)(?P<last>\d+)(?P=tail)"
_UPTO = re.compile(
    _COUNTING.replace("JOINT", "up to|through|thru|until|till"), re.IGNORECASE
)  # "a-3.pdf up to a-5.pdf"
_FROM_TO = re.compile(_COUNTING.replace("JOINT", "to|-|–"), re.IGNORECASE)  # of those that become one, too
_TURNED = re.compile(  # "turn scan3.png into contract.png": the same kind of file under another name
    r"\b(?:turn|change|make)(?:ing)?\s+(?P<old>\"[^\"]+\.(?P<end>\w{2,4})\"|[\w./-]+\.(?P<bare>\w{2,4}))\s+(?:into|to)\s+(?P<new>\"[^\"]+\"|[\w.-]+\.\w{2,4})(?=[\s.!?]*$)",
    re.IGNORECASE,
)
_AS_FIRST_LINE = re.compile(r"\bas (?:the |a )?(?:first|top) line (?:in|into|to|of|on)(?:to)?\b", re.IGNORECASE)
_SPARED = re.compile(  # "sort Downloads by kind, but leave the invoices alone"
    r"^(?P<verb>(?:(?:please|can you|could you)\s+)*(?:sort|organi[sz]e|group|tidy(?: up)?|arrange))\s+(?:the\s+|my\s+)?(?:(?:files|everything|stuff)\s+in\s+(?:my\s+)?)?(?P<where>[\w/~-]+)\s+"
    r"(?P<how>(?:by|into)\s+[^,;]+?),?\s+(?:but|and)\s+(?:leave|keep|spare)\s+(?P<kept>(?:all\s+)?(?:the|my)\s+[^,;.]+?)(?:\s+(?:alone|untouched|out|there|as (?:it is|they are)|where (?:it is|they are)))?[\s.!?]*$",
    re.IGNORECASE,
)
_WHERE_IS = re.compile(  # "in which folder did I put log.xlsx?"
    r"^(?:in|under|on) (?:which|what) (?:folder|directory|place|drive) (?:did (?:i|we) (?:put|save|store|leave)|is|are|do (?:i|we) (?:have|keep)|have (?:i|we) (?:put|saved|got)|can (?:i|we) find)\s+(?:the file\s+)?(?P<what>\S[^?]*?)[\s?]*$",
    re.IGNORECASE,
)
_WHERE_FILE = re.compile(
    r"^where(?:['’]s| is| did (?:i|we) (?:put|save|store|leave)| do (?:i|we) (?:have|keep)| have (?:i|we) (?:put|saved)| can (?:i|we) find)\s+(?:(?:the|my) (?:file )?)?(?P<what>\"[^\"]+\.\w{2,4}\"|[\w.-]+\.\w{2,4})[\s?]*$",
    re.IGNORECASE,
)
_TO_NAMES = re.compile(  # 'add "-old" to the name of a.txt' says by its hyphen on which side
    r"\badd (?P<text>\"[-_ (][^\"]+\"|\"[^\"]+[-_ ]\"|“[-_ (][^”]+”|“[^”]+[-_ ]”) to the (?:file ?)?names? of",
    re.IGNORECASE,
)
_ITS_NAME = re.compile(  # "a.txt's name (Documents)"
    r"(?P<file>\"[^\"]+\"|[\w.-]+\.\w{2,4})['’]s (?:file ?)?name\b(?:\s*\((?P<where>[\w/ -]+)\))?", re.IGNORECASE
)
_BRACKETS = re.compile(
    r"\b(?:the\s+|all\s+)*(?:brackets?|parenthes[ie]s)\s+(?:and|with|plus)\s+(?:everything|anything|all|what(?:ever)?(?:['’]s|\s+is)?|the\s+\w+)\s+(?:(?:that['’]s|that\s+is)\s+)?(?:in|inside|between|within)\s+(?:them|it|those)\b"
    r"|\b(?:everything|anything|all\s+that\s+is|what(?:ever)?(?:['’]s|\s+is|\s+stands)|the\s+(?:parts?|text|bits?|words?|stuff))\s+(?:in|inside|between|within)\s+(?:the\s+|round\s+|square\s+)*(?:brackets?|parenthes[ie]s)\b",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?P<old>\.\w{2,4}\"?)\s*(?:->|→|=>|⇒|-->)\s*(?=\"?[\w-]+(?: [\w-]+)*\.\w{2,4})")
_RENAMES = re.compile(
    r"^(?P<lead>(?:(?:please|can you|could you)\s+)*renam(?:e|ing))\s*(?:these|the following|as follows|like this)?\s*:\s*",
    re.IGNORECASE,
)
_ALL_IN = re.compile(
    r"\s*\((?:(?:both|all|they(?:['’]re)?|these|are|of them|is|it['’]s|files)\s+)+(?P<where>(?:in|on)\s+[^()]+)\)",
    re.IGNORECASE,
)
_GATHERS = re.compile(r"\b(?:merge|join|combine|glue|concatenate)\b", re.IGNORECASE)
_MOST = 60


def _to_names(said: re.Match[str]) -> str:
    words = said["text"].strip("\"“”'")
    last = words[:1] in "-_ (" and words[-1:] not in "-_ "
    return f"add {said['text']} {'at the end of' if last else 'in front of'} the names of"


def within(text: str) -> str:
    """The request with what stood apart in its place."""
    if re.search(r"\b(?:file ?)?names?\b", text, re.IGNORECASE):
        text = _BRACKETS.sub('"everything in brackets"', text)
    text = _TO_NAMES.sub(_to_names, _ITS_NAME.sub(_name_of, text))
    if _RENAMES.match(text) or re.match(r"^\W*(?:please )?rename\b", text, re.IGNORECASE):
        text = _ALL_IN.sub(r" \g<where>", _ARROW.sub(r"\g<old> to ", _RENAMES.sub(r"\g<lead> ", text)))
    if _GATHERS.search(text):
        text = _FROM_TO.sub(_listed, text)
    text = _UPTO.sub(_listed, _TURNED.sub(_renamed, _AS_FIRST_LINE.sub("as line 1 into", text)))
    text = _WHERE_FILE.sub(r"find the file \g<what>", _WHERE_IS.sub(r"find the file \g<what>", text))
    text = _SPARED.sub(r"\g<verb> all files in \g<where> except \g<kept> \g<how>", text)
    text = _SUBFOLDERS.sub(_made_inside, text)
    topic = _TOPIC.match(text)
    if topic is None or topic["topic"].lower().startswith(("http", "file")):
        return text
    order = topic["order"]
    verbless = _VERBLESS.match(order)
    if verbless is not None and _is_kind(verbless["noun"]):
        return f"move {verbless['what']} in {topic['topic']} {verbless['to']}"
    return f"in {topic['topic']}, {order[:1].lower()}{order[1:]}"


def _name_of(said: re.Match[str]) -> str:
    return f"the name of {said['file']}" + (f" in {said['where']}" if said["where"] else "")


def _is_kind(noun: str) -> bool:
    return bool(suffixes_of(noun)) or noun.lower() in ("everything", "files", "all")


def _listed(said: re.Match[str]) -> str:
    first, last = int(said["first"]), int(said["last"])
    if not first < last < first + _MOST:
        return said[0]
    width = len(said["first"]) if said["first"].startswith("0") else 0
    names = [f"{said['head']}{number:0{width}}{said['tail']}" for number in range(first, last + 1)]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _renamed(said: re.Match[str]) -> str:
    ending = (said["end"] or said["bare"]).lower()
    same = said["new"].strip('"').lower().endswith(f".{ending}") and f".{ending}" in KNOWN_SUFFIXES
    return f"rename {said['old']} to {said['new']}" if same else said[0]


def _made_inside(said: re.Match[str]) -> str:
    where, name = ((said[each] or "").strip('"“”') for each in ("where", "name"))
    place = f"{where.rstrip('/')}/{name}" if where else name
    return f'make the folders {said["names"].strip()} in the folder "{place}"'
