"""Numbers of a column to so many decimals. Rule: half goes up, and each number keeps the way it is written."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from lam_desktop.connectors import numerals, tables
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Table


def rounded(table: Table, index: int, decimals: int) -> Table:
    """The table with one column rounded. Raises InputError when it holds no number."""
    unit = Decimal(1).scaleb(-decimals)
    return _changed(table, index, decimals, lambda value: value.quantize(unit, ROUND_HALF_UP))


def to_steps(table: Table, index: int, step: float) -> Table:
    """The table with one column rounded to the nearest multiples. Raises InputError when it holds no number."""
    unit = Decimal(str(step))
    decimals = max(0, -int(unit.normalize().as_tuple().exponent))
    return _changed(table, index, decimals, lambda value: (value / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit)


def _changed(table: Table, index: int, decimals: int, short_of: Callable[[Decimal], Decimal]) -> Table:
    how = tables.reading(table, index)
    if not any(how.number(row[index], units=True) is not None for row in table.rows):
        raise InputError(f"There are no numbers in the column {table.columns[index]}.", "Name another column.")

    def change(cell: Any) -> Any:
        value = how.number(cell, units=True)
        if value is None or isinstance(cell, bool):
            return cell
        short = short_of(value).quantize(Decimal(1).scaleb(-decimals))
        if isinstance(cell, str):
            return numerals.with_digits(cell, f"{abs(short):f}".replace(".", "," if how.comma else "."))
        return int(short) if decimals == 0 else float(short)

    return tables.with_cells(table, index, change)
