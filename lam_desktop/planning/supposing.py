"""Conditions on what must be reckoned first: "if the total of Amount in costs.csv is above 1000, mail it".

What is measured is said as a question of its own, and the condition is on its answer. A condition that stands last is
said first, for a chore must not begin before it. Rule: what is no condition on a measure or on files stays as it is.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import FOLDERS, GENERIC_FILES, suffixes_of
from lam_desktop.planning.grammar.numbers import WORDS
from lam_desktop.planning.words import VERBS

_MORE_VERBS = frozenset("put zip pack compress back make notify unzip archive trash".split())
_FILE = r"(?:\"[^\"]+\"|[\w~./-]*\w\.\w{2,4}\b)"
_WHERE = r"(?:\s+(?:in|on|from)\s+(?:my\s+|the\s+)?(?P<in>[\w~/.-]*\w)(?:\s+folder)?)?"
_OVER = (
    r"(?:(?:is|are|was|were|goes|gets|comes|rises|falls|amounts|adds up|add up|sums up|has grown)\s+(?:to\s+)?)?"
    r"(?:(?P<over>more than|greater than|higher than|bigger than|larger than|over|above|exceeds?|beyond)"
    r"|(?P<under>less than|fewer than|lower than|smaller than|under|below)|(?P<least>at least|not less than|no less than)"
    r"|(?P<most>at most|not more than|no more than)|(?P<even>exactly|equal to|equals))"
)
_VALUE = r"(?:[€$£]\s*)?(?P<value>\d[\d.,]*\d|\d|[a-z]+(?=\s))(?P<unit>\s*(?:[kmgt]i?b|bytes|megabytes|gigabytes)\b)?(?:\s*(?:€|\$|£|%|euros?|dollars?|pounds?|eur|usd|gbp|percent)(?!\w))?"
_OR_MORE = r"(?:\s+or\s+(?P<or>more|less|fewer))?"
_MEASURES = r"(?:total|sum|average|mean|median|maximum|minimum|highest|lowest|largest|smallest|biggest|number|count|size|length)"
_COUNTED = r"(?P<noun>rows?|lines?|entries|records?|words?|pages?|characters?|columns?)"
_ENDS = rf"(?P<ends>\s*,\s*(?:then\s+|please\s+)?|\s+then\s+|\s*:\s*|\s*$|\s*[.;]\s*|\s+(?=(?:please\s+|just\s+)?(?:{'|'.join(sorted(VERBS | _MORE_VERBS))})\s))"
_TAIL = rf"{_OVER}\s+{_VALUE}{_OR_MORE}"
_IF = r"\b(?P<if>if|when|in case|provided(?: that)?|as long as)\s+"
_FORMS = (
    re.compile(rf"{_IF}(?P<what>(?:the|all|its|their|my|our)?\s*(?:[\w-]+\s+)?{_MEASURES}\b(?:(?!\b(?:if|and then)\b)[^,;?!])*?)\s+{_TAIL}{_ENDS}", re.IGNORECASE),
    re.compile(rf"{_IF}(?P<file>{_FILE}){_WHERE}\s+(?:has|have|contains?|holds?|got)\s+{_TAIL}\s+{_COUNTED}(?P<more>(?:\s+(?:with|where|that|whose)\b[^,;]*)?){_ENDS}", re.IGNORECASE),
    re.compile(rf"{_IF}there\s+(?:are|is)\s+{_TAIL}\s+{_COUNTED}\s+(?:in|of)\s+(?P<file>{_FILE})(?P<more>(?:\s+(?:with|where|that|whose)\b[^,;]*)?){_ENDS}", re.IGNORECASE),
    re.compile(rf"{_IF}(?P<whole>{_FILE}|(?:the\s+)?folder\s+[\w~./-]+|(?:my\s+)?(?:Downloads|Desktop|Documents|Pictures|Music|Videos))\s+{_TAIL}{_ENDS}", re.IGNORECASE),
)  # fmt: skip
_MORE_OR_LESS = (
    "more than", "over", "above", "at least", "fewer than", "less than", "under", "below", "at most", "exactly"
)  # fmt: skip
_SAYS = {"over": "more than", "under": "less than", "least": "at least", "most": "at most", "even": "exactly"}
_LAST = re.compile(  # "move them if there are more than ten": the condition stands behind the order
    r"^(?P<do>(?!\s*(?:if|when)\b)(?:(?!\b(?:if|tell|see|check|know|ask|wonder|find out|even|as|what|only)\b)[^.;!?]|(?<=\w)\.(?=\w))+?),?\s+(?:but\s+)?(?:only\s+)?"
    r"(?P<if>if\s+(?!(?:possible|needed|necessary|not|so|you|i|we|it works|that)\b)"
    r"(?:there(?:['’]s| is| are| isn['’]t| aren['’]t)|(?:the\s+)?(?:[\w-]+\s+)?(?:total|sum|average|number|size|highest|lowest)\b|[\w~./-]+\.\w{2,4}\s+(?:exists|is|has|contains|does|in)|any\b|(?:it|they|the file)\s+(?:has|have|is|are|contains?|exists?)\b)"
    r"(?:[^,;.!?]|(?<=\w)[.,](?=\w))+)(?P<rest>[,;.]?\s*(?:(?:otherwise|else|if not)\b.*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = re.compile(
    r"\s*[,.;–-]*\s*(?:and\s+)?(?:otherwise|else|if not)\b,?\s*(?:(?:just|then|please|you can|simply)\s+)*"
    r"(?:(?:do|change|send|move)\s+nothing|nothing|do(?:n['’]?t| not) do anything|leave (?:it|them|everything|all)(?: alone| be| as (?:it|they) (?:is|are)| where (?:it|they) (?:is|are))?"
    r"|skip (?:it|that|this)|forget (?:it|about it)|never ?mind)\s*[.!]*\s*$",
    re.IGNORECASE,
)
_IT = re.compile(r"(?<!of )\b(?:it|that file|the file|this file)\b", re.IGNORECASE)
_ELSE_IT = re.compile(  # "… otherwise delete it"
    rf"(?P<else>\b(?:otherwise|else|if\s+not)\b(?:(?!\b(?:note|write|log|record|add|append|save|tell|show)\b|{_FILE})[^.;])*?)(?<!of )\b(?:it|that file|the file)\b(?P<in>\s+in\s+)?",
    re.IGNORECASE,
)
_NOTES = re.compile(r"\b(?:note|write|log|record|add|append|save|put|tell|show|enter)\b", re.IGNORECASE)  # the answer
_THEM = re.compile(r"(?P<any>\bany|\b\w+)\s+(?:of\s+(?:them|those|these))\b|\bany(?=\s*$)", re.IGNORECASE)
_IN_IT = re.compile(r"\b(?:in\s+(?:it|that folder|there)|inside(?: it)?|there)(?=\s*$)", re.IGNORECASE)
_OBJECT = re.compile(
    r"^\s*(?:please\s+)?[a-z]+\s+(?:up\s+)?(?:all\s+|the\s+|my\s+)*(?P<object>.+?)(?=\s+(?:to|into|onto|as)\b|\s*$)",
    re.IGNORECASE,
)


_STANDARD = "|".join(name for name in FOLDERS if name)
_HOLDS = re.compile(  # "if Downloads has more than 20 pdfs, …": there are so many in it
    rf"\bif\s+(?P<where>(?:my\s+|the\s+)?(?:folder\s+)?(?:(?:{_STANDARD})\b(?:/[\w~./-]*\w)?|[\w~-]+/[\w~./-]*\w)(?:\s+folder)?)\s+(?:has|have|contains?|holds?|has\s+got)\s+"
    rf"(?P<what>(?:(?:{'|'.join(_MORE_OR_LESS)})\s+)?(?:\d+|{'|'.join(WORDS)}|any|no|some)\s+(?P<noun>\w+)(?:\s+files?)?(?:\s+or\s+(?:more|fewer|less))?)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\b(?:in case|should|in the event that) (?P<there>there)(?:['’]s| is| are| be)\b", re.IGNORECASE)
_WARNED = re.compile(  # "if order.csv is not there, tell me"
    r"\bif\s+(?P<what>(?:[^,;.!?\"]|(?<=\w)[.,](?=\w))+?)\s*,\s*(?:then\s+|please\s+)*(?P<tell>(?:tell|warn|alert|notify|remind)\s+me|let\s+me\s+know|give\s+me\s+a\s+(?:shout|notice|warning))(?:\s+(?:about\s+it|so|please))?[\s.!]*$",
    re.IGNORECASE,
)
_MISSING = re.compile(
    rf"(?<=\bif )(?P<file>{_FILE})\s+(?P<how>is\s+(?:missing|gone|absent)|exists|does(?:n['’]t| not) exist)\s+(?:in|from|on)\s+(?P<where>(?:the\s+|my\s+)?[\w~./-]+)",
    re.IGNORECASE,
)
_LOOKED = re.compile(  # "check whether there are pdfs in Downloads; if so, zip them"
    r"^(?P<lead>.*?)\b(?:please\s+)?(?:check|see|look|find out|test|verify)\s+(?:if|whether)\s+(?P<what>(?:[^,;.!?]|(?<=\w)[.,](?=\w))+?)(?:\s*[,;.!–-]+\s*(?:and\s+)?|\s+and\s+)"
    r"(?:if\s+(?:so|yes|it\s+(?:is|does|has)|they\s+(?:are|do)|there\s+(?:is|are)(?:\s+(?:any|one|some))?|that['’]s\s+the\s+case)|in\s+that\s+case)\b\s*[,:]?\s*(?:then\s+)?(?P<do>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_NOT = re.compile(  # "see if <address> works, and if it doesn't mail a@b.org": done where it is not so
    r"^(?P<lead>.*?)\b(?:please\s+)?(?:check|see|look|find out|test|verify)\s+(?:if|whether)\s+(?P<what>(?:[^,;.!?]|(?<=\w)[.,](?=\w))+?)(?:\s*[,;.!–-]+\s*(?:and\s+)?|\s+and\s+)"
    r"(?:(?:if\s+not|otherwise|else)(?:\s*[,:]\s*|\s+)|if\s+(?:it|they|there)\s*(?:['’]s\s+not|(?:is|does|has|are|do)(?:n['’]?t|\s+not))(?:\s+(?:any|one))?(?:\s*[,:]\s*|\s+(?=(?:please\s+)?(?:e-?mail|mail|send|write|tell|notify|warn|add|append|note|put|download|let|open|show|make|copy|save)\b)))"
    r"(?:then\s+)?(?P<do>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LISTED = re.compile(  # "if there are any files over 5 MB in Downloads, make a list of them in big.txt"
    r"\bif\s+there(?:['’]s|\s+is|\s+are)\s+(?:any|some|an?|more than \w+|at least \w+)\s+(?P<what>[^,;]+?)\s*,\s*(?P<do>.*?)"
    r"(?P<them>(?:\ba\s+)?\blist\s+of\s+(?:them|those|it)\b|(?<=\blist\s)(?:them|those)\b|\b(?:all\s+|down\s+)?their\s+names\b)",
    re.IGNORECASE | re.DOTALL,
)
_DOUBLES = re.compile(  # "if there are duplicates in Downloads, delete them": only those
    r"\bif (?:there(?:['’]s| is| are)|you find|(?P<where>[\w~./-]+) (?:has|have|contains?))\s+(?:any |some )?(?P<what>(?:duplicate|double|identical) files|duplicates|doubles)(?P<in>\s+(?:in|among|inside)\s+[^,;]+?)?(?:\s*,\s*(?:then\s+)?|\s+then\s+|\s+)"
    r"(?P<verb>(?:please\s+)?(?:delete|remove|throw|get rid of|trash|bin))\s+(?:them|those|these|(?:the|any|all)\s+(?:extra |surplus |second |other )?(?:duplicates|doubles|copies|ones))",
    re.IGNORECASE,
)


def supposed(text: str) -> str:
    """The request with its conditions in front, and with what they measure as questions before them."""
    text = _SHOULD.sub(r"if \g<there> are", _NOTHING.sub("", text))
    text = _HOLDS.sub(_there, text)
    text = _MISSING.sub(r"\g<file> in \g<where> \g<how>", text)
    if looked := _LOOKED.match(text):
        text = f"{looked['lead']}if {looked['what']}, {looked['do']}"
    elif looked := _LOOKED_NOT.match(text):
        text = f"{looked['lead']}if {looked['what']}, otherwise, {looked['do']}"
    if listed := _LISTED.search(text):
        what = "the " + (listed["what"] if listed["what"].split()[0].endswith("s") else _plural_head(listed["what"]))
        head, tail = text[: listed.start("them")], text[listed.end() :]
        text = head + (what if listed["them"].lower() in ("them", "those") else f"a list of {what}") + tail
    if doubles := _DOUBLES.search(text):
        where = doubles["in"] or (f" in {doubles['where']}" if doubles["where"] else "")
        rest = re.sub(r"^\s+(?:away|out)\b", "", text[doubles.end() :])
        return f"{text[: doubles.start()]}delete the duplicate files{where}{rest}"
    if warned := _WARNED.search(text):
        text = f'{text[: warned.start("tell")]}show me the notification "{warned["what"].strip()}"'
    if last := _LAST.match(text):
        rest = last["rest"].lstrip(" ,;.")
        text = f"{_of_what(last['if'], last['do'])}, {last['do'].strip()}" + (f", {rest}" if rest else "")
    for form in _FORMS:
        found = form.search(text)
        if found and found["value"] and (asked := _question(found)):
            return _told(text, found, asked)
    return text


def _there(holds: re.Match[str]) -> str:
    noun = holds["noun"].lower()
    known = bool(suffixes_of(noun)) or noun in GENERIC_FILES or noun.startswith("folder")
    return f"if there are {holds['what']} in {holds['where']}" if known else holds[0]


def _of_what(condition: str, order: str) -> str:
    """ "Move the pdfs … if there are more than ten of them": ten pdfs; "… if it has rows": the file that is named."""
    files = re.findall(rf"(?<![\w@.-]){_FILE}(?!@)", order)
    if len(files) == 1:
        condition = re.sub(r"^if\s+(?:it|the file)\b", f"if {files[0]}", condition, flags=re.IGNORECASE)
    meant, them = _OBJECT.match(order), _THEM.search(condition)
    if meant is None:
        return condition
    if them is None:
        where = meant["object"] if re.fullmatch(r"[\w~./-]+", meant["object"]) else ""
        return _IN_IT.sub(f"in {where}", condition) if where else condition
    return f"{condition[: them.start()]}{them['any'] or 'any'} {meant['object']}{condition[them.end() :]}"


def _into(behind: str) -> str:
    """What follows a file that goes "in" a folder: with "in" it would already lie there."""
    return re.sub(r"^\s+in\s+(?=\S)", " into ", behind)


def _question(found: re.Match[str]) -> str:
    """What is measured, as a question."""
    groups = found.groupdict()
    if groups.get("noun"):
        there = f" in {groups['in']}" if groups.get("in") else ""
        rows = f"{_plural(groups['noun'])} {(groups['more'] or '').strip()}".strip()
        return f"how many {rows} does {groups['file']}{there} have"
    if groups.get("whole"):
        return f"how big is {groups['whole']}" if found["unit"] else ""
    if found["unit"] and not re.search(r"\bsize\b", groups["what"], re.IGNORECASE):
        return ""
    return f"what is {groups['what'].strip()}"


def _plural_head(what: str) -> str:
    head, _, rest = what.partition(" ")
    return f"{_plural(head)} {rest}"


def _plural(noun: str) -> str:
    return noun if noun.endswith("s") else f"{noun}s"


def _told(text: str, found: re.Match[str], asked: str) -> str:
    """The question, and the condition on its answer."""
    rest = text[found.end() :]
    named = re.findall(_FILE, asked)
    if not named and (there := re.search(_FILE, rest)):
        asked, named = f"{asked} in {there[0]}", [there[0]]
    if (
        len(named) == 1
        and (it := _IT.search(rest))
        and not (_NOTES.search(rest[: it.start()]) or re.search(_FILE, rest[: it.start()]))
    ):
        rest = f"{rest[: it.start()]}{named[0]}{_into(rest[it.end() :])}"
        rest = _ELSE_IT.sub(
            lambda otherwise: f"{otherwise['else']}{named[0]}{' into ' if otherwise['in'] else ''}", rest, count=1
        )
    says = next(word for name, word in _SAYS.items() if found[name])
    if found["or"]:
        says = "at least" if found["or"].lower() == "more" else "at most"
    value = found["value"] + (found["unit"] or "")
    return f"{text[: found.start()]}{asked}? If the result is {says} {value}, {rest}"
