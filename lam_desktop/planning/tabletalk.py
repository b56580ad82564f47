"""What is said of a table apart from its order, said within it: "It's the column pieces in stock.csv. Put those rows into low.csv".

Rule: only what the table at hand bears out is put elsewhere; no word is made up but for the small ones that join.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.suiting import TABLE_SUFFIXES
from lam_desktop.planning.tableorders import in_order
from lam_desktop.planning.tablewishes import as_orders
from lam_desktop.planning.words import STOP

_ENDING = re.compile(r"\.(?:csv|tsv|xlsx|xlsm|json)\b", re.IGNORECASE)
_END = re.compile(r"[.!?;](?=\s|$)|\n+")
_TELLING = frozenset(  # words of a sentence that only says where something stands
    "it's it’s that's that’s they're they’re file files table tables list lists column columns field called named data mean meant means everything"
    " stands stand lies sits which you find see look use saved stored spreadsheet sheet csv excel heading headings name contains holds".split()
)
_ORDERS = re.compile(
    r"\b(?:put|save|write|store|make|give|show|list|tell|keep|drop|remove|delete|sort|order|copy|move|set|change|send|take|export|create|count|add|want|need|like|should|must|goes|go|belongs?)\b|\?",
    re.IGNORECASE,
)
_BARE = re.compile(  # "everything below 5", "fewer than 5 of"
    r"(?:(?P<rows>\b(?:everything|everyone|everybody|anything|all|those|the ones|the rows|rows|whatever|what|items|people|things)\b)\s+(?:(?:that|which|who)\s+(?:is|are|has|have)\s+|(?:is|are|with|at|of|(?:we|i) have)\s+)?)?"
    r"(?P<op>\b(?:below|under|over|above|less than|fewer than|more than|at least|at most|up to)\b)\s+(?P<number>\d[\d.,]*\d|\d)(?P<of>\s+of(?=\s*(?:[,?.!;]|$)))?(?!\s*(?:%|percent|rows?|lines?|days?|weeks?|months?))",
    re.IGNORECASE,
)
_COLUMN_SAID = re.compile(
    r"\bcolumn\s+(?:(?:for (?:that|this)|(?:that|which) (?:counts|matters))\s+)?(?:is\s+)?(?:(?:called|named)\s+)?[\"“'‘]?(?P<behind>[^\W\d][\w -]*\w)|[\"“'‘]?\b(?P<before>[^\W\d][\w-]*)[\"”'’]?\s+is\s+the\s+column\b",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"\b(?:those|these|the)(?:\s+(?:two|three|few))?\s+(?:rows|ones|entries|lines|people|items|records|orders)\b|\b(?:those|these|them)\b(?!\s+\w+\s+columns?)",
    re.IGNORECASE,
)
_POINTED_COLUMN = re.compile(
    r"\b(?:this|that|said)\s+(?:one\s+)?(?:column|field)\b|\b(?:these|those|both)\s+(?:(?:two|three)\s+)?(?:columns|fields)\b",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"^\W*(?:without|no|minus|but without|leave out)\s+(?:(?:the|any|its|their)\s+)?(?:columns?\s+)?(?P<what>[^,;.!?]+?)(?:\s+columns?)?(?:,?\s+please)?[\s.!?]*$",
    re.IGNORECASE,
)
_LACKS = re.compile(
    r"\b(?:that|which)\s+(?:lacks?|does(?:n['’]t| not) (?:have|contain|include|show)|has no|omits|leaves out|comes without|is missing)\s+(?=(?:the\s+)?columns?\b)|\b(?:lacking|minus|less)\s+(?=the\s+columns?\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Talk:
    """A request about one table that is there: how its file is named in it, and what stands in it."""

    text: str
    named: str
    start: int
    end: int
    table: Glimpse

    def headings(self, text: str) -> list[str]:
        """The headings that a stretch of words says."""
        return list(
            dict.fromkeys(name for name, start, end in self.table.said(text) if text[start:end].lower() not in STOP)
        )


def table_talk(text: str, world: World) -> str:
    """The request with what tells of its table in the place where it is needed."""
    if not _ENDING.search(text):
        return text
    for form in (_column_meant, _where_told, _columns_pointed_at):
        if (talk := _about(text, world)) is None:
            break
        text = form(talk)
    talk = _about(text, world)
    if talk is None:
        return text
    return in_order(as_orders(text, talk.table, world), talk.table, world)


def _about(text: str, world: World) -> _Talk | None:
    """The one table that is there and named; None where there are several, or none."""
    reading = Reading(text, world)
    found: dict[str, _Talk] = {}
    for place in reading.places:
        table = None
        if not place.folder and place.path.lower().endswith(TABLE_SUFFIXES):
            table = world.table(place.path)
        if table is not None:
            start, end = reading.tokens[place.start].start, reading.tokens[place.end - 1].end
            found.setdefault(place.path, _Talk(text, text[start:end], start, end, table))
    return next(iter(found.values())) if len(found) == 1 else None


def _sentences(talk: _Talk) -> list[tuple[int, int]]:
    """The sentences; what stands behind the file in one that tells where it is counts as the next."""
    marks = [match.end() for match in _END.finditer(talk.text) if not talk.start <= match.start() < talk.end]
    edges = [0, *marks, len(talk.text)]
    spans = [(one, two) for one, two in pairwise(edges) if talk.text[one:two].strip(" .!?;\n")]
    cut: list[tuple[int, int]] = []
    for one, two in spans:
        behind = re.match(r"\s*[,:–-]\s*(?:(?:so|and|then|please)\s+)*", talk.text[talk.end : two])
        if (
            one <= talk.start < two
            and behind
            and _only_tells(talk, one, talk.end)
            and talk.text[talk.end + behind.end() : two].strip()
        ):
            cut += [(one, talk.end), (talk.end + behind.end(), two)]
        else:
            cut.append((one, two))
    return cut


def _only_tells(talk: _Talk, start: int, end: int) -> bool:
    """Whether a stretch says which file it is about, perhaps with its columns, and asks for nothing."""
    if not start <= talk.start < end:
        return False
    around = talk.text[start : talk.start] + " " + talk.text[talk.end : end]
    for name, first, last in reversed(talk.table.said(around)):
        around = around[:first] + " " * (last - first) + around[last:] if name else around
    words = re.findall(r"[^\W\d_][\w'’-]*", around.lower())
    says = any(
        word in ("is", "are", "it's", "it’s", "that's", "that’s", "column", "file", "lies", "stands") for word in words
    )
    return says and "?" not in around and all(word in STOP or word in _TELLING for word in words)


def _column_meant(talk: _Talk) -> str:
    """ "The column is called pieces. Everything below 5 …": a number without a heading belongs to the column that is told."""
    said = [_told_column(talk, match) for match in _COLUMN_SAID.finditer(talk.text)]
    names = list(dict.fromkeys(name for name in said if name))
    bare = [match for match in _BARE.finditer(talk.text) if not _has_heading(talk, match)]
    if len(names) != 1 or len(bare) != 1:
        return talk.text
    match = bare[0]
    lead = f"{match['rows']} with " if match["rows"] and match["rows"].lower() != "what" else ""
    test = f"{names[0]} {match['op']} {match['number']}"
    pointed = next((each for each in _POINTED.finditer(talk.text) if each.start() > match.end()), None)
    whole = next(((one, two) for one, two in _sentences(talk) if one <= match.start() < two), (0, 0))
    if pointed is not None and not whole[0] <= pointed.start() < whole[1]:
        text = talk.text[: pointed.start()] + f"the rows with {test}" + talk.text[pointed.end() :]
        return (text[: whole[0]] + text[whole[1] :]).strip()
    lead = lead or ("" if re.search(r"\b(?:with|whose|where)\s+$", talk.text[: match.start()]) else "with ")
    return talk.text[: match.start()] + lead + test + talk.text[match.end() :]


def _told_column(talk: _Talk, match: re.Match[str]) -> str | None:
    words = (match["behind"] or match["before"]).split(" ")
    for count in range(min(len(words), 4), 0, -1):
        if found := next(
            (name for name in talk.table.headings if name.casefold() == " ".join(words[:count]).casefold()), None
        ):
            return found
    return None


def _has_heading(talk: _Talk, match: re.Match[str]) -> bool:
    """Whether a comparison says itself which column it is about."""
    near = (
        talk.text[max(match.start() - 25, 0) : match.start()] + talk.text[match.end() : match.end() + 20].split(".")[0]
    )
    return bool(talk.headings(near))


def _where_told(talk: _Talk) -> str:
    """ "Drop the doubles. The list is in a.csv": the table goes in front of what is asked for."""
    spans = _sentences(talk)
    telling = [span for span in spans if _only_tells(talk, *span)]
    others = [span for span in spans if span not in telling]
    if len(telling) != 1 or not others:
        return talk.text
    said = [talk.text[one:two].strip(" ,;\n") for one, two in others]
    without = next((match for each in said if (match := _WITHOUT.match(each)) and talk.headings(match["what"])), None)
    orders = [at for at, each in enumerate(said) if _ORDERS.search(each) and not (without and each == without.string)]
    if without is not None and len(orders) == 1:
        end = re.search(r"\s(?:as|to|into|in|under)\s+\S+\.\w{2,4}\b", said[orders[0]])
        if end is not None:
            return f"save {talk.named} without the columns {' and '.join(talk.headings(without['what']))} as {end[0].split()[-1]}{said[orders[0]][end.end() :]}"
    at = next(iter(orders), 0 if len(said) == 1 else None)
    if at is None:
        return talk.text
    order = said[at]
    before, after = " ".join(said[:at]), " ".join(said[at + 1 :])
    if _keeps_its_words(talk, telling[0]):
        return talk.text
    order = f"in {talk.named}, {order[:1].lower() if not order[1:2].isupper() else order[:1]}{order[1:]}"
    return " ".join(part for part in (before, order, after) if part)


def _keeps_its_words(talk: _Talk, span: tuple[int, int]) -> bool:
    """Whether what tells where the table is tells of its columns, too, and something later may need them."""
    around = talk.text[span[0] : talk.start] + talk.text[talk.end : span[1]]
    return bool(talk.headings(around)) and _POINTED_COLUMN.search(talk.text) is not None


def _columns_pointed_at(talk: _Talk) -> str:
    """ "The salaries are private: leave that column out": which column that is, the words before say."""
    match = _POINTED_COLUMN.search(talk.text)
    if match is None:
        return talk.text
    before = talk.text[: match.start()]
    if talk.end <= match.start():
        before = before[: talk.start] + " " * (talk.end - talk.start) + before[talk.end :]
    names = talk.headings(before)
    many = match[0].lower().endswith("s")
    if not names or (len(names) > 1) != many:
        return talk.text
    text = f"{talk.text[: match.start()]}the {'columns' if many else 'column'} {' and '.join(names)}{talk.text[match.end() :]}"
    return _LACKS.sub("without ", text)
