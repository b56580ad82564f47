"""Tables in everyday words: what is added up, which rows are meant, gaps, headings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.values import RowTest
from tests.unit.planning.said import plan


@pytest.mark.parametrize(
    ("said", "action", "args"),
    [
        ("show fares per route from Documents/tram.csv", "group_table", {"by": ["route"], "value": "fares"}),
        ("weight by species from Documents/zoo.csv", "group_table", {"by": ["species"], "value": "weight"}),
        ("total weight per keeper in Documents/zoo.csv", "group_table", {"by": ["keeper"], "value": "weight"}),
        ("animals by keeper in Documents/animals.csv", "group_table", {"by": ["keeper"], "value": None}),
        ("count the rows for May in Documents/tram.csv", "count_rows", {"where": [RowTest("*", "=", "May")]}),
        (
            "replace empty cells in column weight with 0 in Documents/zoo.csv",
            "fill_empty",
            {"column": "weight", "value": "0"},
        ),
        ("rename the column nom to name in Documents/zoo.csv", "rename_column", {"column": "nom", "new_name": "name"}),
        ("rename nom to name in Documents/zoo.csv", "rename_column", {"column": "nom", "new_name": "name"}),
    ],
)
async def test_what_is_meant(fresh_profile: Path, said: str, action: str, args: dict[str, Any]) -> None:
    (step,) = (await plan(fresh_profile, said)).steps
    assert step.action == action
    assert {name: step.args.get(name) for name in args} == args
