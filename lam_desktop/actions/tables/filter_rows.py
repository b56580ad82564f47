"""Keeps or drops rows by a condition."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lam_desktop.connectors import tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, RowTests, Table, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "filter {table} for {where}",
        "only the people {where} from {table} into {save_as}",
        "keep the rows {where} of {table}",
        "the rows of {table} for {where} as {save_as}",
        "only the rows of {table} where {where}",
        "filter {table} by {where}",
        "keep the rows of {table} where {where}",
        "the orders {where} in {table}",
        "the customers {where} that are in {table}",
        "rows in {table} with {where} to {save_as}",
        "take all entries of {table} where {where} and save them as {save_as}",
        "give me the people in {table} who {where}",
        "which rows of {table} have {where}",
        "the lines of the table {table} where {where} go to {save_as}",
        "find the records in {table} where {where}",
        "show {table} {where}",
        "show me the members {where} in {table}",
        "give me everyone {where} in {table}",
        "show the entries of {table} whose {where}",
        "save only the customers with {where} from {table} to {save_as}",
        "extract the rows where {where} from {table}",
        "all orders in {table} with {where} into {save_as}",
    ],
    example_result=Table(("name",), (("Ann",),)),
)
def filter_rows(
    ctx: Context, table: TableSource, where: RowTests, keep: bool = True, match: Literal["all", "any"] = "all",
    save_as: NewFile | None = None, in_place: bool = False,
) -> Table | Path:  # fmt: skip
    """Keep only the rows of a table that meet a condition: filter records, entries, people, orders by their values.

    Args:
        table: the table or the file that holds it.
        where: the conditions on columns.
        keep: keep the rows that fit; else drop them.
        match: all conditions must hold, or any (either) of them.
        save_as: a new file for the rows.
        in_place: change the source file itself.
    Returns: the rows that are left.
    """
    source = tables.load(ctx, table)
    left = tables.matching(source, tables.needed(where), match, keep)
    return tables.outcome(ctx, left, table, save_as, in_place)
