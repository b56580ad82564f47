"""What is told of tables, pictures and papers rather than ordered, as orders: each reader turns one kind of telling."""

from __future__ import annotations

from lam_desktop.planning.declared import then_gone
from lam_desktop.planning.gaps import gaps
from lam_desktop.planning.inquiries import inquiries
from lam_desktop.planning.kindnouns import plain_kinds
from lam_desktop.planning.labels import labels
from lam_desktop.planning.movings import movings
from lam_desktop.planning.newrows import new_rows
from lam_desktop.planning.paging import taken_out
from lam_desktop.planning.sizes import after_that, sides
from lam_desktop.planning.sparing import sparing
from lam_desktop.planning.tableorders import table_orders
from lam_desktop.planning.twotables import two_tables

_READERS = (
    sparing,
    then_gone,
    inquiries,
    movings,
    two_tables,
    plain_kinds,
    after_that,
    sides,
    labels,
    gaps,
    taken_out,
    table_orders,
    new_rows,
)


_ROUNDS = 3


def retold(text: str) -> str:
    """The request with what is told in the words of orders; read again, it stays as it is."""
    said = text
    for _ in range(_ROUNDS):
        turned = said
        for reader in _READERS:
            turned = reader(turned)
        if turned == said:
            return said
        said = turned
    return text
