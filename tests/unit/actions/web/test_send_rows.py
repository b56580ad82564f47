"""Each row of a table as a JSON of its own."""

from __future__ import annotations

import json
from pathlib import Path

from lam_desktop.actions.web.send_rows import send_rows
from lam_desktop.core.errors import NoConnection
from lam_desktop.core.values import RowTest
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import Surfer, surfing


def test_card() -> None:
    check_card(send_rows)


def bodies(surfer: Surfer) -> list[object]:
    return [json.loads(body) for _, _, body, _ in surfer.server.asked]


async def test_every_row_once_with_the_columns_wanted(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"ok": True}, status=201)
        (fresh_profile / "tea.csv").write_text("sku,name,price\nT1,Pot,24.5\nT2,Cup,9\n")
        assert (
            await surfer.bench.run(send_rows, table=Path("tea.csv"), url=surfer.url("/api"), columns=["sku", "price"])
            == 2
        )
        assert bodies(surfer) == [{"sku": "T1", "price": 24.5}, {"sku": "T2", "price": 9}]
        assert surfer.bench.answer() == f"Sent 2 rows to {surfer.url('/api')}."


async def test_only_some_rows(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"ok": True})
        (fresh_profile / "tea.csv").write_text("sku,price\nT1,24.5\nT2,9\n")
        where = [RowTest("price", ">", 10)]
        assert (
            await surfer.bench.run(send_rows, table=Path("tea.csv"), url=surfer.url("/api"), where=where, method="PUT")
            == 1
        )
        assert bodies(surfer) == [{"sku": "T1", "price": 24.5}]


async def test_it_stops_at_what_is_not_accepted(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", status=500)
        (fresh_profile / "tea.csv").write_text("sku\nT1\nT2\n")
        error = await surfer.bench.fails(send_rows, NoConnection, table=Path("tea.csv"), url=surfer.url("/api"))
        assert "did not accept it: error 500" in error.message
        assert surfer.server.times("/api") == 1
