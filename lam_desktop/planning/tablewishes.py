"""How cells and columns of a table shall be, said as what is to be done: "zip should come first", "Ann has paid, note that"."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.words import VERBS

_FILE = r"(?:\"[^\"]+\.(?:csv|tsv|xlsx|json)\"|[^\s,;:\"()]+\.(?:csv|tsv|xlsx|json))\b"
_AVERAGE = re.compile(r"(?<![\w./-])avg\b\.?(?![\w/-])", re.IGNORECASE)
_ASKED = r"(?:so\s+|and\s+|then\s+)?(?:please\s+)?(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?"
_NOTED = re.compile(  # "Ann has paid. Mark that in a.csv"
    rf"^(?P<who>[^,.;:!?]+?)(?:['’]s|\s+has|\s+have|\s+is|\s+was|\s+did)?(?:\s+(?P<not>not|never|n['’]t))?(?:\s+(?:now|just|already|finally|been))*\s+(?P<what>[\w-]+)(?:\s+(?:today|yesterday|now|already|at last|this morning|his|her|their|the|fee|money|bill|dues))*\s*(?:[.;!,]|\s[-–])\s*{_ASKED}"
    rf"(?:mark|note|tick|record|enter|write|put|update|change|register|fix|log)\s+(?:(?:that|it|this|him|her|them)\s+)?(?:down\s+|off\s+)?(?P<in>(?:in(?:to)?\s+)?(?:the\s+(?:list|table|file)\s+)?{_FILE})",
    re.IGNORECASE,
)
_GAP_TOLD = re.compile(  # "the country is empty for some. Put unknown there"
    rf"\b(?:the\s+)?(?P<column>[\w -]+?)\s+(?:is|are)\s+(?:still\s+|left\s+)?(?:empty|missing|blank|not filled in|not given)(?:\s+(?:for|in|with|on|at)\s+(?:some|a few|several|many|two|three|certain|other)(?:\s+(?:of\s+them|rows?|people|entries|cases|places|lines|ones))?|\s+(?:sometimes|here and there|now and then|in places))?\s*[.,;:!–-]+\s*{_ASKED}"
    r"(?:put|write|enter|use|fill in|insert|set)\s+(?P<value>\"[^\"]+\"|'[^']+'|[\w.-]+)\s+(?:there|in there|instead|then|in|into (?:it|them|those))\b(?:\s+instead)?",
    re.IGNORECASE,
)
_NTH = {
    "first": 0,
    "1st": 0,
    "leftmost": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "last": -1,
    "rightmost": -1,
}
_TO_PLACE = re.compile(
    rf"(?:\b(?:i['’]d like|i want|i need|move|put|bring|make|let|have)\s+)?\b(?:the\s+)?(?:column\s+)?(?P<column>[\w-]+(?: [\w-]+)??)(?:\s+column)?\s+(?:(?:to\s+be|to\s+come|should\s+(?:be|come|go|stand)|must\s+(?:be|come)|be|come|comes|becomes|goes|as|in|to|into|at|stand)\s+)+(?:the\s+)?"
    rf"(?P<nth>{'|'.join(_NTH)}|front|beginning|start|left|far left|end|right|far right|back)(?:\s+(?:column|one|place|position))?(?=\s*(?:[.,;!?]|$)|\s+(?:in|of|and|please|from)\b)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:move|put|bring|place)\s+(?:the\s+)?(?:column\s+)?(?P<column>[\w-]+(?: [\w-]+)??)(?:\s+column)?\s+(?P<side>before|in front of|after|behind|right after|directly after)\s+(?:the\s+)?(?:column\s+)?(?P<other>[\w-]+(?: [\w-]+)??)(?:\s+column)?(?=\s*(?:[.,;!?]|$)|\s+(?:in|of|and|please|from)\b)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:call|name|title)\s+the\s+(?:column|heading|header|field)\s+(?P<old>\"[^\"]+\"|'[^']+'|[\w-]+)\s+(?P<new>\"[^\"]+\"|'[^']+'|(?!in\b|of\b)[\w-]+)(?:\s+(?:instead|from now on|now))?",
    re.IGNORECASE,
)
_IN_PIECES = re.compile(
    rf"\b(?:take|pull|break|cut|tear|divide|chop)\s+(?P<file>{_FILE})\s+(?:apart|up|into pieces|down)\s*[:,–-]*\s*(?:into\s+)?(?=(?:one|an?)\s+(?:\w+\s+)?(?:csv|file|table|sheet|list)\s+(?:per|for (?:each|every))\b)",
    re.IGNORECASE,
)
_TAX = re.compile(  # "add 19% VAT to every invoice": on the one column of money
    r"\b(?P<add>add|plus|with|including)\s+(?P<share>\d+(?:[.,]\d+)?)\s*(?:%|percent)\s+(?P<tax>vat|tax|sales tax|gst|surcharge|markup|tip)\s+(?:to|on|onto)\s+(?:each|every|all|the)\s+(?:the\s+)?[\w-]+(?:\s+in\s+(?P<file>"
    + _FILE
    + r"))?(?P<joint>\s+(?:in|as|into)\s+(?:an?|the)\s+)",
    re.IGNORECASE,
)
_ROLES = (
    ("rows", r"(?:going\s+|running\s+)?(?:down(?:\s+the\s+side)?|on the left|in the rows|as rows|vertically)"),
    (
        "columns",
        r"(?:going\s+|running\s+)?(?:across(?:\s+the\s+top)?|on top|along the top|at the top|in the columns|as columns|horizontally)",
    ),
    ("cells", r"(?:in the (?:cells|middle|fields|body)|inside|as (?:the\s+)?(?:values|numbers))"),
)
_THEM_IN = re.compile(  # "who has not paid? I'd like them in unpaid.csv"
    rf"\s*(?:(?<=[?.!;,])|\s[-–])\s*(?:and\s+)?(?:i['’]d\s+like|i\s+want|i\s+need|i\s+would\s+like|can\s+i\s+have|could\s+i\s+have|give\s+me|let\s+me\s+have)\s+(?:to\s+have\s+)?(?:them|it|that|those|these|the\s+(?:result|answer|list|rows))\s+(?:all\s+)?(?:in|as|into)\s+(?:(?:an?|the)\s+)?(?:new\s+|little\s+|separate\s+)*(?:(?:file|table|csv|list)\s+)?(?:called\s+|named\s+)?(?P<file>{_FILE})",
    re.IGNORECASE,
)
_NONE_TWICE = re.compile(
    r"(?P<joint>[:,–-]\s*|\band\s+|\bwith\s+|\bwant\s+)no\s+(?:more\s+)?(?:(?P<twice>(?:double|duplicate|repeated|identical)\s+(?:rows|lines|entries|people|names)|duplicates|doubles)|(?P<blanks>(?:stray|extra|leading|trailing|surplus|superfluous|needless)\s+(?:spaces|blanks)))\b(?:\s+in\s+(?:the|any)\s+cells?)?",
    re.IGNORECASE,
)


def as_orders(text: str, table: Glimpse, world: World) -> str:
    """The request with wishes about cells and columns turned into orders that are known."""
    text = _AVERAGE.sub("average", text)
    text = _NOTED.sub(lambda said: _marked(said, table), text)
    text = _GAP_TOLD.sub(lambda said: _filled(said, table), text)
    text = _TO_PLACE.sub(lambda said: _moved(said, table), text)
    text = _BESIDE.sub(lambda said: _beside(said, table), text)
    text = _CALL.sub(lambda said: _renamed(said, table), text)
    text = _IN_PIECES.sub(r"split \g<file> into ", text)
    text = _TAX.sub(lambda said: _taxed(said, table), text)
    text = _crossed(text, table)
    if (them := _THEM_IN.search(text)) and not world.is_file(them["file"].strip('"')):
        text = f"{text[: them.start()].rstrip(' ?.!;,')}, saved as {them['file']}{text[them.end() :]}"
    return _NONE_TWICE.sub(_cleaned, text)


def _heading(table: Glimpse, words: str) -> str | None:
    """The heading that words are, by themselves."""
    plain = re.sub(r"^(?:the|a|an|in \S+ the|in \S+,? the)\s+", "", words.strip(), flags=re.IGNORECASE)
    return next((name for name in table.headings if name.casefold() == plain.casefold()), None)


def _marked(said: re.Match[str], table: Glimpse) -> str:
    name = _heading(table, said["what"])
    answer = table.answer(name, not said["not"]) if name else None
    if name is None or answer is None or not table.holding(said["who"].strip()):
        return said[0]
    where = said["in"] if said["in"].lower().startswith("in") else f"in {said['in']}"
    value = answer or ("no" if said["not"] else "yes")
    return f"set the column {name} of {said['who'].strip()} to {value} {where}"


def _filled(said: re.Match[str], table: Glimpse) -> str:
    words = said["column"].split()
    for count in range(min(len(words), 3), 0, -1):
        name = _heading(table, " ".join(words[-count:]))
        if name is not None:
            ahead = " ".join(words[:-count])
            ahead = re.sub(r"\s*\b(?:the|in)$", "", ahead)
            return f"{ahead} fill the empty cells of {name} with {said['value']}".lstrip()
    return said[0]


def _moved(said: re.Match[str], table: Glimpse) -> str:
    name, nth = _heading(table, said["column"]), said["nth"].lower()
    if name is None and " " in said["column"]:
        name = _heading(table, said["column"].split()[-1])
    if name is None:
        return said[0]
    others = [each for each in table.headings if each != name]
    at = _NTH.get(nth, -1 if nth.endswith(("end", "right", "back")) else 0)
    row = [*others, name] if at < 0 else [*others[:at], name, *others[at:]]
    return _kept(row, said[0])


def _beside(said: re.Match[str], table: Glimpse) -> str:
    name, other = _heading(table, said["column"]), _heading(table, said["other"])
    if name is None or other is None or name == other:
        return said[0]
    row = [each for each in table.headings if each != name]
    at = row.index(other) + ("after" in said["side"].lower() or "behind" in said["side"].lower())
    return _kept([*row[:at], name, *row[at:]], said[0])


def _kept(row: list[str], said: str) -> str:
    """All columns in their new order; nothing where one of them is called like an order."""
    if any(_VERBS & set(name.lower().split()) for name in row):
        return said
    return f"keep only the columns {', '.join(row[:-1])} and {row[-1]}"


_VERBS = VERBS | {"zip", "pack"}


def _renamed(said: re.Match[str], table: Glimpse) -> str:
    old = _heading(table, said["old"].strip("\"'"))
    return f"rename the column {old} to {said['new']}" if old is not None else said[0]


def _taxed(said: re.Match[str], table: Glimpse) -> str:
    money = table.numbers("money")
    if money is None:
        return said[0]
    column = f"{said['add']} {said['share']}% {said['tax']} on {money}"
    return f"{column}{' in ' + said['file'] if said['file'] else ''}{said['joint']}"


def _crossed(text: str, table: Glimpse) -> str:
    """ "Drinks down, months across, cups in the cells"."""
    parts = [re.search(rf"(?:the\s+)?(?P<what>[\w-]+)\s+{form}\b", text, re.IGNORECASE) for _, form in _ROLES]
    rows, columns, cells = parts
    if rows is None or columns is None:
        return text
    first, last = min(each.start() for each in parts if each), max(each.end() for each in parts if each)
    if last - first > _NEAR:
        return text
    names = [each["what"] if each else "" for each in (rows, columns, cells)]
    names = [next((head for head, _, _ in table.said(name)), re.sub(r"s$", "", name)) if name else "" for name in names]
    whole = f"with {names[0]} as rows and {names[1]} as columns" + (f", sum of {names[2]}" if names[2] else "")
    return f"{text[:first].rstrip(' :,')} {whole}{text[last:]}"


_NEAR = 90  # letters in which all parts of a cross table are told


def _cleaned(said: re.Match[str]) -> str:
    order = "remove the double rows" if said["twice"] else "trim the spaces in all cells"
    joint = said["joint"] if said["joint"].strip().lower() in ("and", ":", ",", "-", "–") else "and "
    return f"{joint}{order}"
