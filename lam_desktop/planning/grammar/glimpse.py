"""The head of a table that a request names: which of its words are headings, and which stand in cells.

Rule: only words of the request are looked up in it; what else stands there is nobody's business while planning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lam_desktop.connectors import cells, delimited, records, tables, workbooks
from lam_desktop.core.errors import InputError, LamError
from lam_desktop.core.values import Table

_LOOK = 256 * 1024  # bytes; a table that is larger is known by its first rows, or not at all where it is no text
_YES = frozenset("yes true 1 x y".split())
_NO = frozenset("no false 0 n".split())
_MONEY = re.compile(
    r"amount|price|total|cost|sum|value|salary|net\b|gross|wage|income|revenue|fee|paid|spent|turnover|betrag|preis",
    re.IGNORECASE,
)
_ABOUT_MONEY = re.compile(
    r"\b(?:(?<=how much )(?:money|did \w+(?: \w+){0,2} (?:make|take|bring in|earn))|worth|expensive|cheaper|dearer|discount|pa(?:id|ys?|yed)|spen[dt]|costs?|owes?|owed|earn(?:ed|s)?|turnover|revenues?|sales|income|money|takings|charged|billed)\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:qty|quantity|sold|pieces|number|count|amount|hours|units|stock|menge|anzahl)\b", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:price|rate|preis|each)\b|per (?:unit|piece|hour)", re.IGNORECASE)
_PEOPLE = frozenset("person name names everyone everybody member".split())
_NAMES = re.compile(
    r"\b(?:name|person|member|client|customer|guest|nurse|employee|staff|worker|pupil|student|child|tenant|patient|singer|player|borrower|driver"
    r"|volunteer|teacher|friend|participant|buyer|seller|contact)s?\b",
    re.IGNORECASE,
)
_SIGNS = (
    (r"(?:\bminus\b|\bless\b|(?<=\s)[-–−](?=\s))", "-"), (r"(?:\bplus\b|\+)", "+"),
    (r"(?:\btimes\b|\bmultiplied (?:by|with)\b|\bx\b|[*×])", "*"), (r"(?:\bdivided by\b|[/÷])", "/"),
)  # fmt: skip
_FIRST, _REST = 0xE001, "\ue000"  # what stands for headings while calculations are looked for: one sign for each
_MARK = f"[{chr(_FIRST)}-\uf8ff]{_REST}*"
_OPERAND = rf"(?:(?:the\s+)?{_MARK}|\d+(?:\.\d+)?(?![\w,]))"
_RECKONED = re.compile(rf"{_OPERAND}(?:\s*(?:{'|'.join(words for words, _ in _SIGNS)})\s*{_OPERAND})+", re.IGNORECASE)
_SURCHARGE = re.compile(  # "add 19 % VAT on net", "VAT of 7 % on parts plus labour"
    rf"\b(?:add|plus|with|including|incl\.?)\s+(?:the\s+|an?\s+)?(?:(?:vat|tax|sales tax|markup|surcharge|fee|tip)\s+)?(?:of\s+)?"
    rf"(?P<share>\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent)\s+(?:(?:vat|tax|sales tax|markup|surcharge|tip)\s+)?(?:on|to|onto)\s+(?:top of\s+)?(?:the\s+)?"
    rf"(?P<of>{_OPERAND}(?:\s*(?:{'|'.join(words for words, _ in _SIGNS)})\s*{_OPERAND})*)",
    re.IGNORECASE,
)
_TAXED = re.compile(  # "the price plus 20 % VAT", "net with 7 percent on top", "price + 19%"
    rf"(?P<of>{_OPERAND})\s*(?:\+|\bplus\b|\bwith\b|\bincluding\b|\bincl\.?|\band\b)\s*(?P<share>\d+(?:[.,]\d+)?)\s*(?:%|percent\b|per cent\b)"
    r"(?:\s+(?:of\s+)?(?:vat|tax|sales tax|gst|markup|surcharge|fee|tip|on top|more|extra|added))*",
    re.IGNORECASE,
)
_LESS = re.compile(  # "the price minus 10 %", "price less 15 percent discount"
    rf"(?P<of>{_OPERAND})\s*(?:\bminus\b|\bless\b|[-–−](?=\s))\s*(?P<share>\d+(?:[.,]\d+)?)\s*(?:%|percent\b|per cent\b)(?:\s+(?:of\s+)?(?:discount|rebate|off|vat|tax|fee))*",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\b(?P<figure>mean|average|sum|total|maximum|highest|best|minimum|lowest|difference|product)\s+(?:of|from|over|between)\s+"
    rf"(?P<of>{_OPERAND}(?:\s*(?:,\s*and\b|,|\band\b|&)\s*{_OPERAND})+)",
    re.IGNORECASE,
)
_FIGURES: dict[str, Callable[[Sequence[str]], str]] = {
    "mean": lambda of: f"mean({', '.join(of)})", "average": lambda of: f"mean({', '.join(of)})",
    "sum": lambda of: f"sum({', '.join(of)})", "total": lambda of: f"sum({', '.join(of)})",
    "maximum": lambda of: f"max({', '.join(of)})", "highest": lambda of: f"max({', '.join(of)})", "best": lambda of: f"max({', '.join(of)})",
    "minimum": lambda of: f"min({', '.join(of)})", "lowest": lambda of: f"min({', '.join(of)})", "difference": " - ".join, "product": " * ".join,
}  # fmt: skip
_UNITS = {"money": _MONEY, "age": re.compile(r"\bage\b|years?", re.IGNORECASE)}


def _signs(formula: str) -> str:
    """A calculation with signs in the place of words."""
    for words, sign in _SIGNS:
        formula = re.sub(rf"\s*{words}\s*", f" {sign} ", formula, flags=re.IGNORECASE)
    return re.sub(r"\bthe\s+", "", formula).strip()


def look(path: Path) -> Glimpse | None:
    """The head of a table, or None for what is none, or cannot be read."""
    read = _READERS.get(path.suffix.lower())
    try:
        seen = read(path) if read is not None and path.is_file() else None
    except (OSError, LamError):
        return None
    lines = seen is not None and (seen.table.rows or len(seen.table.columns) > 1)
    return seen if lines else None  # one line of words is no table


def _delimited(path: Path) -> Glimpse:
    with path.open("rb") as file:
        data = file.read(_LOOK + 1)
    whole = len(data) <= _LOOK
    return Glimpse(delimited.parse(data if whole else data[: data.rfind(b"\n") + 1], path.name)[0], whole)


def _records(path: Path) -> Glimpse | None:
    return Glimpse(records.parse(path.read_bytes(), path.name)) if path.stat().st_size <= _LOOK else None


def _workbook(path: Path) -> Glimpse | None:
    """The first sheet, with the others beside it."""
    if path.stat().st_size > _LOOK:
        return None
    sheets = [(title, Glimpse(_worked_out(table))) for title, table in workbooks.every(path, path.name)]
    return replace(sheets[0][1], sheets=tuple(sheets)) if sheets else None


def _worked_out(table: Table) -> Table:
    """Cells whose formulas nobody has worked out are taken for empty."""
    rows = (tuple(None if isinstance(cell, cells.Uncomputed) else cell for cell in row) for row in table.rows)
    return Table(table.columns, tuple(rows))


_READERS: dict[str, Callable[[Path], Glimpse | None]] = {
    ".csv": _delimited, ".tsv": _delimited, ".json": _records, ".xlsx": _workbook, ".xlsm": _workbook,
}  # fmt: skip


def _is_said(title: str, text: str) -> bool:
    """ "The sheet 2026", "in the Feb tab"; a name of several letters may stand alone."""
    name = r"[\s_-]*".join(re.escape(word) for word in re.findall(r"[^\W_]+", title))
    noun = r"(?:work)?(?:sheets?|tabs?|pages?)"
    beside = rf"\b{noun}\s+(?:called\s+|named\s+)?[\"“'‘]?{name}(?!\w)|(?<![\w.-]){name}[\"”'’]?\s+{noun}\b"
    alone = rf"(?<![\w./-]){name}(?![\w-]|\.\w)" if len(title) >= _ALONE else "(?!)"
    return bool(name) and re.search(f"{beside}|{alone}", text, re.IGNORECASE) is not None


_ALONE = 3  # letters of the name of a sheet that is known without the word "sheet"

_SHORT_FOR = {
    "qty": "quantity", "amt": "amount", "dept": "department", "tel": "phone|telephone", "desc": "description", "addr": "address",
    "dob": "date of birth|birthday", "mail": "e-?mail", "email": "e-?mail",
}  # fmt: skip


def _spelled(word: str) -> str:
    """How a word of a heading may be said: "quantity" for "qty", "joining date" for "joined"."""
    low = word.lower()
    if low in _SHORT_FOR:
        return rf"(?:{low}|{_SHORT_FOR[low]})"
    if len(low) > 5 and low.endswith("ed"):
        return rf"(?:{re.escape(low)}|{re.escape(low[:-2])}ing(?:\s+dates?)?)"
    return re.escape(word)


@dataclass(frozen=True)
class Glimpse:
    """Headings and the first rows; `whole`: there are no more. `sheets`: of a workbook all that hold a table, by name."""

    table: Table
    whole: bool = True
    sheets: tuple[tuple[str, Glimpse], ...] = ()

    def sheet_in(self, text: str) -> str:
        """The name of the one sheet that a text speaks of, where there are several; empty if it speaks of none."""
        said = [title for title, _ in self.sheets if _is_said(title, text)] if len(self.sheets) > 1 else []
        return said[0] if len(said) == 1 else ""

    def at_sheet(self, title: str) -> Glimpse:
        """The sheet of that name; this one where no name is given."""
        return next((sheet for name, sheet in self.sheets if title and name == title), self)

    def heading(self, name: str) -> str | None:
        """The heading that a name means, as it stands in the file."""
        try:
            return self.table.columns[tables.column(self.table, name)].strip()
        except InputError:
            return self._of_people if name.casefold() in _PEOPLE else None

    @cached_property
    def _of_people(self) -> str | None:
        """The one heading under which people, or their names, stand."""
        found = [name for name in self.headings if _NAMES.search(name)]
        return found[0] if len(found) == 1 else None

    @property
    def headings(self) -> list[str]:
        """All headings, as they stand in the file."""
        return [name.strip() for name in self.table.columns]

    @cached_property
    def dated(self) -> list[str]:
        """The headings of the columns that hold dates."""
        found = []
        for index, name in enumerate(self.table.columns):
            how = tables.reading(self.table, index)
            full = [row[index] for row in self.table.rows if not cells.empty(row[index])]
            found += [name.strip()] if full and all(how.day(cell) for cell in full) else []
        return found

    @cached_property
    def numbered(self) -> list[str]:
        """The headings of the columns that hold numbers to reckon with."""
        return [self.table.columns[index].strip() for index in tables.numbered(self.table)]

    @cached_property
    def _cells(self) -> list[dict[str, str]]:
        """Of each column the texts in it, by how they are compared."""
        return [
            {cells.same_key(row[index]): cells.text(row[index]).strip() for row in self.table.rows}
            for index in range(len(self.table.columns))
        ]

    def holding(self, words: str) -> list[str]:
        """The headings of the columns that have a cell with just these words."""
        wanted = " ".join(words.casefold().split())
        return [name.strip() for name, found in zip(self.table.columns, self._cells, strict=True) if wanted in found]

    def mentioning(self, words: str) -> list[str]:
        """The headings of the columns that have a cell with these words among others."""
        said = re.compile(rf"(?<!\w){re.escape(' '.join(words.casefold().split()))}(?!\w)")
        return [
            name.strip()
            for name, found in zip(self.table.columns, self._cells, strict=True)
            if any(said.search(" ".join(key.split())) for key in found)
        ]

    def answer(self, name: str, yes: bool) -> str | None:
        """How a column of yes and no, under this heading, writes one of them; None where it is no such column."""
        heading = self.heading(name)
        if heading is None:
            return None
        found = self._cells[tables.column(self.table, heading)]
        full = {key for key in found if key}
        if not full or not full <= _YES | _NO:
            return None
        meant = next((found[key] for key in sorted(full & (_YES if yes else _NO))), None)
        return meant if meant is not None else ""

    def has_gaps(self, name: str) -> bool:
        """Whether some cells under a heading are empty, and some are not."""
        heading = self.heading(name)
        found = self._cells[tables.column(self.table, heading)] if heading else {}
        return "" in found and len(found) > 1

    def is_key(self, name: str) -> bool:
        """Whether each of several rows has something else under a heading."""
        return (
            self.whole
            and len(self.table.rows) > 2
            and len(self._cells[tables.column(self.table, name)]) == len(self.table.rows)
        )

    def numbers(self, unit: str = "") -> str | None:
        """The heading of the one column of numbers, or of the one that a unit fits."""
        found = self.numbered
        fitting = [name for name in found if unit in _UNITS and _UNITS[unit].search(name)]
        chosen = fitting or found
        return chosen[0] if len(chosen) == 1 else None

    def amounts(self, text: str, reckons: bool = True) -> Iterator[tuple[str, int, int]]:
        """The column of money, where words speak of money and of no heading: "how much has everybody paid".

        `reckons`: what each costs may be taken times how many there are.
        """
        column, said = self.numbers("money"), self.said(text)
        many = [name for name in self.numbered if _MANY.search(name)]
        if reckons and column and _EACH.search(column) and len(many) == 1:
            column = f"{many[0]} * {column}"  # what each costs, times how many there are
        for match in _ABOUT_MONEY.finditer(text) if column else ():
            if column and not any(
                start < match.end() and match.start() < end for name, start, end in said if name in self.numbered
            ):
                yield column, match.end() - len(match[0].split()[-1]), match.end()

    def calculations(self, text: str) -> Iterator[tuple[str, int, int]]:
        """What is reckoned with headings in a text: "hours times rate", each with where it stands."""
        spans = self.said(text) if re.search(f"[{_REST}-\uf8ff]", text) is None else ()
        marked, at = "", 0
        for number, (_, start, end) in enumerate(spans):
            marked += text[at:start] + chr(_FIRST + number).ljust(end - start, _REST)
            at = end
        marked += text[at:]
        for form, way in ((_SURCHARGE, 1), (_TAXED, 1), (_LESS, -1)):
            for match in form.finditer(marked):
                inner = re.sub(_MARK, lambda each: spans[ord(each[0][0]) - _FIRST][0], match["of"])
                share = 1 + way * float(match["share"].replace(",", ".")) / 100
                yield f"({_signs(inner)}) * {round(share, 6):g}", *match.span()
        for match in _FIGURE.finditer(marked):
            named = [spans[ord(each[0]) - _FIRST][0] for each in re.findall(_MARK, match["of"])]
            yield _FIGURES[match["figure"].lower()](named), *match.span()
        for match in _RECKONED.finditer(marked):
            formula = re.sub(_MARK, lambda each: spans[ord(each[0][0]) - _FIRST][0], match[0])
            if formula == match[0] or re.match(r"\s*(?:%|percent|per cent)", marked[match.end() :], re.IGNORECASE):
                continue  # numbers alone, or a share of what is there
            yield _signs(formula), *match.span()

    @cached_property
    def _spoken(self) -> list[tuple[str, re.Pattern[str]]]:
        """The headings, the longest first, each with the words for it."""
        found = []
        for name in sorted(self.table.columns, key=len, reverse=True):
            words = re.findall(r"[^\W_]+", name)
            if len("".join(words)) < 2:
                continue
            said = r"[\s_-]*".join(map(_spelled, words))
            pattern = rf"(?<![\w.-]){said}(?:e?s)?(?![\w-]|\.\w)"
            found.append((name.strip(), re.compile(pattern, re.IGNORECASE)))
        return found

    def said(self, text: str) -> Sequence[tuple[str, int, int]]:
        """Headings that stand in a text, each with where; of overlapping ones the longest."""
        found: list[tuple[str, int, int]] = []
        for name, spoken in self._spoken:
            for match in spoken.finditer(text):
                if not any(match.start() < end and start < match.end() for _, start, end in found):
                    found.append((name, *match.span()))
        return sorted(found, key=lambda each: each[1])
