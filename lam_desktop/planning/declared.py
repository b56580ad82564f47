"""What is told as it should be, said as an order: "the pdfs in Downloads belong in Papers" moves them there.

Rule: only what is plainly about files or about words in a file is turned; whatever else "goes" somewhere stays as it is.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import GENERIC_FILES, suffixes_of

_LEAD = r"(?P<lead>(?:(?:please|pls|ok|so|hi|hello)[,\s]+)*)"
_WHAT = r"(?P<what>(?!(?:i|we|you|he|she|it|they|this|that|if|when|whenever|in|on|at|for|to|from)\b)(?:(?!\.\s|\bdo(?: not|n['’]t)\b)[^;!?\n])+?)"
_MUST = r"(?:(?:should|must|shall|can|may|have to|has to|need to|needs to|ought to|are to|is to)\s+)"
_BELONGS = re.compile(  # "screenshots on my desktop go to Pictures/Shots", "old logs: off to Archive"
    rf"^{_LEAD}{_WHAT}(?:\s+(?:all\s+)?(?:{_MUST}?(?:please\s+)?(?:all\s+)?(?:go|goes|belongs?|be (?:moved|put|placed))(?:\s+(?:over|off|away))?|{_MUST}live)|(?:\s*[:–-])\s+(?:off|away|all))"
    r"\s+(?:in|into|to|on|onto|under|inside)\s+(?P<where>(?!(?:the\s+)?(?:bin|trash)\b)[^@;\n]+)$",
    re.IGNORECASE,
)
_GOES = r"(?:(?:all\s+)?go(?:\s+away)?|(?:all\s+)?be\s+(?:deleted|removed|binned|trashed|thrown\s+(?:away|out)|chucked(?:\s+out)?|dumped)|(?:all\s+)?(?:go|be\s+(?:put|thrown|moved))\s+(?:in(?:to)?|to)\s+the\s+(?:bin|trash|rubbish|wastebasket|recycle\s+bin))"
_MAY_GO = re.compile(rf"^{_LEAD}{_WHAT}\s+{_MUST}{_GOES}(?:\s*,?\s*please)?[\s.!]*$", re.IGNORECASE)
_ALL_MAY_GO = re.compile(  # "there's a folder Old, and everything in there can go in the bin, but …"
    rf"(?<=[,;.]\s)(?:(?:and|so|but)\s+)*(?P<what>(?:everything|all\s+(?:the\s+)?(?:files|stuff)|whatever(?:['’]s|\s+is)|anything|the\s+(?:files|stuff|contents))\s+(?:in(?:side)?|below)\s+(?:there|it))\s+{_MUST}{_GOES}(?=[\s,.;!]|$)",
    re.IGNORECASE,
)
_THEN_GO = re.compile(  # "unpack a.zip, then the zip can go in the bin"
    r"(?P<joint>(?:[,;.]\s*|\s)(?:and\s+|but\s+)?(?:then|after that|afterwards|after this)\s*,?\s+)(?P<what>(?:the|these|those|all|both)\s[\w .*-]+?)\s+(?:can|may|should|must|shall)\s+(?:all\s+)?go(?:\s+(?:away|in(?:to)? the (?:bin|trash)|to the (?:bin|trash)))?(?:\s*,?\s*please)?(?=[\s.!]*$)",
    re.IGNORECASE,
)
_QUOTED = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+')"
_READS = re.compile(  # "every word EUR should read €"
    rf"\b(?:(?:every|each|all|any|the)\s+)(?P<whole>(?:whole|single|entire)\s+)?(?:words?|names?|terms?|phrases?|occurren?ces?\s+of|instances?\s+of)\s+(?:the\s+(?:word|name)\s+)?"
    rf"(?P<old>{_QUOTED}|[\w€$£%&.-]+)\s+{_MUST}(?:now\s+)?(?:read|become|be|say|turn into|be (?:replaced|changed|turned) (?:by|with|to|into))\s+(?P<new>{_QUOTED}|[\w€$£%&-]+)",
    re.IGNORECASE,
)
_BECOMES = re.compile(  # "'Old Ltd' has to become 'New Group' in all the texts of X"
    rf"^(?P<lead>(?:(?:please|so)[,\s]+)*)(?:the\s+(?:name|word|text|phrase)\s+)?(?P<old>{_QUOTED})\s+{_MUST}(?:now\s+)?(?:read|become|be|say|turn into|be (?:replaced|changed|turned) (?:by|with|to|into))\s+(?P<new>{_QUOTED})(?=\s+(?:in|inside|throughout)\b)",
    re.IGNORECASE,
)
_IN_WHICH = re.compile(  # "in every text of X, 'Old Ltd' has to become 'New Group'"
    rf"^(?P<lead>(?:(?:please|so)[,\s]+)*)(?P<where>(?:in|throughout)\s+[^\"“'‘]+?)\s*,?\s+(?:the\s+(?:name|word|text|phrase)\s+|every\s+|each\s+|all\s+)*(?P<old>{_QUOTED})\s+{_MUST}(?:now\s+)?(?:read|become|be|say|turn into|be (?:replaced|changed|turned) (?:by|with|to|into))\s+(?P<new>{_QUOTED})(?=[\s.!]*$)",
    re.IGNORECASE,
)
_ONE_OF_EACH = re.compile(  # "keep one of each and put the others in the trash"
    r"\bkeep (?:only |just )?(?:one|a single copy|one copy) of (?:each|every)(?: (?:file|song|picture|photo|one|of them))?\s*(?:,|;|\.|\band\b|\bthen\b|\s)+"
    r"(?:delete|remove|bin|trash|throw away|throw|get rid of|put|move) (?:all )?(?:the )?(?:others?(?: ones?| copies)?|rest|(?:remaining|extra|spare) (?:ones|copies|files))"
    r"(?: (?:away|in(?:to)? the (?:trash|bin)|to the (?:trash|bin)))?",
    re.IGNORECASE,
)
_COPY_CALLED = re.compile(  # "make a copy of Taxes in Backups and call it Taxes 2025"
    rf"\b(?:(?:make|create|take|put) (?:an? |another )?(?:full |complete |exact |second |safety |backup )*copy of|copy|duplicate) (?P<what>{_QUOTED}|[^\s,;\"]+(?: \S+\.\w{{2,4}})?) (?:in|into|to|under|on) (?:the |my )?(?P<where>{_QUOTED}|[^\s,;\"]+)"
    rf",? (?:and|then) (?:call|name|rename) (?:it|that|the copy)(?: to)? (?P<name>{_QUOTED}|[\w][\w .+-]*?)(?=[.,;!]?\s*$|,\s|[.;!]\s)",
    re.IGNORECASE,
)
_GATHERED = r"^(?P<all>.*\b(?:merge|combine|join|put|collect|extract|pull|get)\b.*?\.(?P<kind>txt|md|log)\b.*?)"
_IN_ORDER = re.compile(  # "pull the addresses out of a.txt, in alphabetical order, into b.txt"
    _GATHERED + r",?\s+(?:and |but |all )*in alphabetical order(?=[,.;]|\s+(?:and|into)\b|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
_WITHOUT_DOUBLES = re.compile(  # "merge a.txt and b.txt to c.txt, without repeats"
    _GATHERED
    + r",?\s+(?:and |but )?(?:without (?:any )?(?:repeats|repetitions|duplicates|doubles|double (?:lines|names|entries|ones))|(?:each|every) (?:(?:one|item|line|entry|name|word|address) )?(?:only|just) once|no (?:item|line|entry|name|word|address) twice)(?=[,.;]|\s+and\b|\s+into\b|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
_THEN_INTO = re.compile(
    r"(?P<done>\b(?:remove the duplicate lines|sort the lines alphabetically)),?\s+(?:and\s+)?(?:put (?:it|them) )?(?:in)?to\s+(?=\S*\w\.\w{2,4}\b|[\"“])"
)
_WANTED_THERE = re.compile(  # "I'd like team.txt on my desktop as well": a copy of it
    rf"^{_LEAD}(?:i['’]d like|i would like|i want|i need|we need|can i have|could i have|put|give me)\s+(?P<copy>an?(?:other)? copy of\s+)?(?P<file>(?:the (?:file )?|my )?(?:{_QUOTED}|[\w-]+\.\w{{2,4}}))\s+(?:in|on|onto|into)\s+(?P<where>[^,;.!?]+?)"
    r"(?P<too>\s+(?:too|as well|also))?(?:,?\s+please)?[\s.!?]*$",
    re.IGNORECASE,
)
_MUST_VANISH = re.compile(  # "the line Adam must disappear from guests.txt"
    rf"\b(?P<what>(?:the|all|every|any) (?:lines?|rows?|words?|entry|entries) (?:with |containing |about )?{_QUOTED})\s+{_MUST}(?:be (?:gone|deleted|removed|thrown out)|disappear|vanish|go)\s+(?:from|out of|in)\s+",
    re.IGNORECASE,
)
_AS_ARCHIVE = re.compile(  # "I'd like the folder Taxes as a zip"
    rf"^{_LEAD}(?:i['’]d like|i would like|i want|i need|we need|can i have|could i have|give me)\s+(?P<what>[^,;]+?)\s+(?:as|in)\s+(?:an?|one)\s+(?P<form>zip|tar\.gz|tar|tgz)(?:[ -]?(?:file|archive))?(?P<rest>[,.;\s].*)?$",
    re.IGNORECASE | re.DOTALL,
)
_THERE_BEFORE = re.compile(  # "entries where the phone came up earlier"
    r"\b(?P<rows>(?:rows?|entry|entries|records?|people|everyone|everybody|those)(?:\s+(?:in|of|from)\s+\S+)?)\s+(?:whose|where\s+the|with\s+an?)\s+(?P<by>[^\W\d_]\w*(?:\s+(?!is\b|was\b)\w+)?)\s+(?:that\s+)?(?:was|were|is|are|has\s+been|came|comes?|appears?|appeared|occurs?|occurred|stood|stands)"
    r"(?:\s+(?:there|in\s+(?:it|the\s+(?:table|list))|up))?(?:\s+(?:already|before|earlier|above))+(?:\s+there)?(?=\s*(?:[,.;!?)]|$)|\s+(?:in|from|out|to|should|must|shall|can|may|has|have|and|as|away)\b)",
    re.IGNORECASE,
)
_EVERYTHING = re.compile(  # "throw out everything above 10 in the price column"
    r"\b(?P<verb>delete|remove|drop|throw\s+out|kick\s+out|keep(?:\s+only)?)\s+(?:everything|anything|all|whatever(?:['’]s|\s+is))\s+(?P<how>above|over|below|under|less\s+than|more\s+than|at\s+least|at\s+most)\s+(?P<much>[\d.,]*\d)\s+(?:in|by|of)\s+(?:the\s+)?(?P<by>[\w]+)(?:\s+column)?\b(?!\.\w)",
    re.IGNORECASE,
)
_NO_FILES = re.compile(
    r"\b(?:meeting|event|appointment|flight|train|column|row|line|cell|page|word)s?\b", re.IGNORECASE
)


def ordered(text: str) -> str:
    """The request as an order, or as it is."""
    text = _ONE_OF_EACH.sub("delete the duplicates", _then_gone(text))
    text = _EVERYTHING.sub(r"\g<verb> all rows with \g<by> \g<how> \g<much>", text)
    text = _THERE_BEFORE.sub(r"\g<rows> whose \g<by> occurs already", text)
    text = _MUST_VANISH.sub(r"delete \g<what> from ", text)
    text = _AS_ARCHIVE.sub(_packed, text)
    wanted = _WANTED_THERE.match(text)
    if wanted is not None and (wanted["copy"] or wanted["too"]):
        return f"{wanted['lead']}copy {wanted['file']} to {wanted['where']}"
    text = _IN_ORDER.sub(r"\g<all>, sort the lines alphabetically", text)
    text = _WITHOUT_DOUBLES.sub(r"\g<all>, remove the duplicate lines", _COPY_CALLED.sub(_copied_under, text))
    text = _THEN_INTO.sub(r"\g<done> and save it as ", text)
    text = _IN_WHICH.sub(r"\g<lead>replace \g<old> with \g<new> \g<where>", text)
    text = _BECOMES.sub(r"\g<lead>replace \g<old> with \g<new>", text)
    read = _READS.search(text)
    if read is not None:
        new = f"replace the {'whole ' if (read['whole'] or '').lower().startswith('whole') else ''}word {_quoted(read['old'])} with {_quoted(read['new'])}"
        return text[: read.start()] + new + text[read.end() :]
    text = _ALL_MAY_GO.sub(lambda said: f"delete {said['what'].lower()}", text)
    for form, verb in ((_BELONGS, "move"), (_MAY_GO, "delete")):
        said = form.match(text)
        if said is not None and _are_files(said["what"]):
            to = f" to {said['where']}" if verb == "move" else ""
            return f"{said['lead']}{verb} {_small(said['what'])}{to}"
    return text


def _then_gone(text: str) -> str:
    """ "… then the zip can go": what comes last is to be deleted."""
    return _THEN_GO.sub(
        lambda said: f"{said['joint']}delete {said['what']}" if _are_files(said["what"]) else said[0], text
    )


def _packed(said: re.Match[str]) -> str:
    form = said["form"].lower()
    order = f"zip {said['what']}" if form == "zip" else f"pack {said['what']} into a {form}"
    return f"{said['lead']}{order}{said['rest'] or ''}"


def _copied_under(said: re.Match[str]) -> str:
    what, where, name = (said[each].strip("\"'“”") for each in ("what", "where", "name"))
    return f'duplicate {said["what"]} as "{where.rstrip("/")}/{name}"' if what else said[0]


def _quoted(words: str) -> str:
    return words if words[:1] in "\"“'" else f'"{words}"'


def _small(what: str) -> str:
    """Words without the capital letter of a sentence; a name keeps it."""
    first = what.partition(" ")[0]
    return what[:1].lower() + what[1:] if first[1:].islower() else what


def _are_files(what: str) -> bool:
    """Whether words speak of files: by a kind of them, by all of them, or by a name with its ending."""
    words = [word.strip(",.()\"'“”").lower() for word in what.split()]
    kinds = any(word in GENERIC_FILES or suffixes_of(word) for word in words)
    named = any(re.fullmatch(r"[\w*-].*\.\w{2,4}", word) for word in words)
    return (kinds or named or words[:1] == ["all"]) and _NO_FILES.search(what) is None
