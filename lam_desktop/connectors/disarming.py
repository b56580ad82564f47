"""Text from outside that a spreadsheet would take for a formula. Rule: it is written as text; numbers stay numbers.

A leading apostrophe says "text" to every spreadsheet program (OWASP, "CSV Injection").
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from lam_desktop.core.values import Table

_NUMBER = re.compile(r"[+-]?[\d\s.,()/%-]+")
_BEGINS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[=+@-]|[\t\r]")


def disarmed(table: Table) -> Table:
    """The table with such cells made text, in its heading too."""
    return Table(tuple(map(_text, table.columns)), tuple(tuple(map(_text, row)) for row in table.rows))


def _text(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    seen = unicodedata.normalize("NFKC", cell)  # some programs take a wide "＝" for "="
    return "'" + cell if _BEGINS.match(seen) and not _NUMBER.fullmatch(seen) else cell
