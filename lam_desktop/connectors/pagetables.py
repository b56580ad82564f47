"""The tables of a web page, cell by cell as a person sees them. Rule: of several the one with most cells is meant."""

from __future__ import annotations

from html.parser import HTMLParser

from lam_desktop.connectors import delimited, pages
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.values import Table

_CELLS = frozenset({"td", "th"})
_HIDDEN = frozenset({"script", "style", "noscript", "template", "svg"})
_WIDEST = 1000  # columns that one cell may span; a page that says more is mistaken


def largest(markup: str) -> Table | None:
    """The largest table of a page; None when it has none."""
    found = [rows for rows in _tables(markup) if rows]
    return delimited.table_of(max(found, key=lambda rows: sum(map(len, rows)))) if found else None


@contained()
def _tables(markup: str) -> list[list[list[str]]]:
    reader = _Tables()
    reader.feed(pages.ended(markup))
    reader.close()
    return [[row for row in rows if any(row)] for rows in reader.found]


class _Tables(HTMLParser):
    """Collects rows of cells; a table within a cell is one of its own, and its words are no words of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._inside: list[bool] = []  # of each open table, whether a cell is open
        self._first = 0  # the place of the open cell in its row
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "table":
            rows: list[list[str]] = []
            self.found.append(rows)
            self._open.append(rows)
            self._inside.append(False)
        elif self._open and tag == "tr":
            self._open[-1].append([])
            self._inside[-1] = False
        elif self._open and tag in _CELLS:
            self._cell(dict(attrs).get("colspan") or "1")
        elif tag == "br":
            self.handle_data(" ")

    def _cell(self, said: str) -> None:
        """Begin a cell; what spans several columns stands in the first of them."""
        if not self._open[-1]:
            self._open[-1].append([])
        span = min(int(said), _WIDEST) if said.isdecimal() else 1
        self._open[-1][-1] += ["", *[""] * (span - 1)]
        self._first = len(self._open[-1][-1]) - max(span, 1)
        self._inside[-1] = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif self._open and tag in _CELLS | {"tr"}:
            self._inside[-1] = False
        elif self._open and tag == "table":
            self._open.pop()
            self._inside.pop()

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """What begins with "<![" is a comment in a page; the parser of the standard library gives up on odd ones."""
        return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        if self._open and self._inside[-1] and not self._hidden:
            row = self._open[-1][-1]
            row[self._first] = " ".join(f"{row[self._first]} {data}".split())
