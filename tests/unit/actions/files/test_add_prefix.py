"""Text before names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.add_prefix import add_prefix
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(add_prefix)


async def test_in_front_of_each_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg")
    desk.put("Pictures/b.tar.gz")
    done = await desk.do(add_prefix, files=inside("Pictures"), prefix="trip - ")
    assert desk.files("Pictures") == ["trip - a.jpg", "trip - b.tar.gz"]
    assert done.answer.startswith("Renamed 2 files")


async def test_names_that_move_up(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg", "1")
    desk.put("Pictures/aa.jpg", "2")
    await desk.do(add_prefix, files=inside("Pictures"), prefix="a")
    assert {name: desk.text(f"Pictures/{name}") for name in desk.files("Pictures")} == {"aa.jpg": "1", "aaa.jpg": "2"}


async def test_a_taken_name_stops_all(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Pictures/a.jpg")
    desk.put("Pictures/b.jpg")
    desk.put("Pictures/xb.jpg")
    await desk.fails(add_prefix, AlreadyThere, files=["Pictures/a.jpg", "Pictures/b.jpg"], prefix="x")
