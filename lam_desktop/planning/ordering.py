"""Which way rows go that are put in order, each column its own: "by supplier and then by price, dearest first"."""

from __future__ import annotations

from lam_desktop.planning.clause import Sight
from lam_desktop.planning.grammar.directions import Direction, direction, superlative
from lam_desktop.planning.grammar.glimpse import Glimpse
from lam_desktop.planning.so_far import Filling


def in_their_order(filling: Filling) -> None:
    """Which way the rows go, now that it is known by which columns: who is old was born early. Where words for the
    direction fit but one of several columns, the others keep the plain order.
    """
    name = next((each for each in ("descending", "lowest") if each in filling.draft.args), "")
    order = _said(filling, name) if name else None
    by = filling.args.get("by")
    headings = [by] if isinstance(by, str) else by if isinstance(by, list) else []
    if order is None or name not in filling.args:
        return
    table = Sight(filling.clause).table
    days = table.dated if table is not None else []
    if headings:
        falling = order.falls(str(headings[0]), headings[0] in days)
        filling.args[name] = falling != (name == "lowest")
    if len(headings) > 1 and table is not None and filling.args[name]:
        _each_its_own(filling, order, headings, table)
    if filling.args.get(name) is False:  # the plain order need not be said to the action
        del filling.args[name], filling.origin[name]


def _said(filling: Filling, name: str) -> Direction | None:
    """The order that the words of an argument name."""
    span = filling.draft.args[name].span
    words = filling.clause.reading.slice(span.start, span.end)
    return direction(words) or superlative(words)


def _each_its_own(filling: Filling, order: Direction, by: list[str], table: Glimpse) -> None:
    columns: dict[str, list[str | None]] = {
        "money": [table.numbers("money")], "day": [*table.dated], "age": [*table.dated], "amount": [*table.numbered],
    }  # fmt: skip
    falling = [name for name in by if name in columns.get(order.about, [])]
    if len(falling) == 1:
        filling.put("by", [f"{name} descending" if name in falling else name for name in by], "derived")
        del filling.args["descending"], filling.origin["descending"]
