"""A folder for each file."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.organise_by_name import organise_by_name
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(organise_by_name)


async def test_each_in_a_folder_of_its_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    for name in ("plan.v2.pdf", "trip.pdf", "trip.gpx"):
        desk.put(f"Documents/{name}")
    desk.put("Documents/old/x.pdf")
    await desk.do(organise_by_name, files=inside("Documents"))
    assert desk.files("Documents") == ["old/x.pdf", "plan.v2/plan.v2.pdf", "trip/trip.gpx", "trip/trip.pdf"]
