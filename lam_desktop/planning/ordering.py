"""Rows in an order of which each column has its own direction: "by supplier and then by price, dearest first"."""

from __future__ import annotations

import re

from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Sight
from lam_desktop.planning.so_far import Filling

_KINDS = (
    ("money", re.compile(r"\b(?:expensive|dearest|cheap\w*|priciest)\b", re.IGNORECASE)),
    ("dated", re.compile(r"\b(?:new(?:est)?|old(?:est)?|latest|earliest|recent)\b", re.IGNORECASE)),
    ("numbers", re.compile(r"\b(?:high|larg|big|small|low|few|most|least|great)\w*", re.IGNORECASE)),
)


def each_its_own(filling: Filling) -> None:
    """Where words for the direction fit but one of several columns, the others keep the plain order."""
    by, names = filling.args.get("by"), {param.name: param.kind for param in filling.card.params}
    said = filling.draft.args.get("descending")
    table = Sight(filling.clause).table
    if names.get("by") is not Kind.COLUMNS or not isinstance(by, list) or len(by) < 2 or said is None or table is None:
        return
    words = filling.clause.reading.slice(said.span.start, said.span.end)
    kind = next((kind for kind, pattern in _KINDS if pattern.search(words)), "")
    columns: dict[str, list[str | None]] = {
        "money": [table.numbers("money")], "dated": [*table.dated], "numbers": [*table.numbered],
    }  # fmt: skip
    fitting = columns.get(kind, [])
    falling = [name for name in by if name in fitting]
    if len(falling) == 1:
        filling.put("by", [f"{name} descending" if name in falling else name for name in by], "derived")
        filling.args.pop("descending", None)
        filling.origin.pop("descending", None)
