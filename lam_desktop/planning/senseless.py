"""What makes a reading of words about a table senseless, whatever they say: groups of one row each, a column against itself."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lam_desktop.core.action import Card
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Clause, Sight
from lam_desktop.planning.grammar.glimpse import Glimpse

_SAME_TWICE = 2.5
_ALONE = 1.8
_NOT_ADDED = 1.0
_ALL_ROWS = 2.5
_SHOWN_FIRST = re.compile(  # "with the biggest amount first": an order of all rows
    r"\b(?:most|least|fewest|[a-z]{2,}est|best|worst)\b[^,;.!?]{0,30}?\s(?:first|on top|at the top|up front)\b",
    re.IGNORECASE,
)


def senseless(clause: Clause, card: Card, args: Mapping[str, Candidate]) -> float:
    """The cost of values of one action that do not go together."""
    kinds = {param.name: param.kind for param in card.params}
    columns = {name: _names(each) for name, each in args.items() if kinds[name] in (Kind.COLUMN, Kind.COLUMNS)}
    if card.subject != "tables" or not columns:
        return 0.0
    said = [name for names in columns.values() for name in names]
    cost = _SAME_TWICE * (len(said) - len(set(said)))
    table = Sight(clause).table
    if "lowest" in kinds:
        cost += _ALL_ROWS * ("count" not in args and _SHOWN_FIRST.search(clause.text) is not None)
    groups = next((name for name in columns if "make the groups" in card.param(name).description), None)
    if groups is None:
        return cost
    counts = "how" in args and args["how"].value == "count"
    cost += _NOT_ADDED * (counts and any("numbers" in card.param(name).description for name in columns))
    alone = table is not None and any(_tells_rows(table, name) for name in columns[groups])
    return cost + _ALONE * alone


def _names(candidate: Candidate) -> list[str]:
    value = candidate.value
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _tells_rows(table: Glimpse, name: str) -> bool:
    """Whether no two rows have the same under a heading: each is a group of its own."""
    return name in table.headings and table.is_key(name)
