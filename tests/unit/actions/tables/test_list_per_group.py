"""A list in a text file for each value."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.tables.list_per_group import list_per_group
from lam_desktop.core.errors import AlreadyThere, InputError
from tests.unit.actions.tables.made import people


async def test_named_like_the_value(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    done = await desk.do(list_per_group, table="Documents/people.csv", by="city", column="name", folder="lists")
    assert done.names == ["Oslo.txt", "Bergen.txt", "empty.txt"]
    assert desk.text("lists/Oslo.txt") == "Ann\nCy\n"
    assert done.answer == "Wrote 3 lists: Oslo.txt, Bergen.txt, empty.txt."


async def test_nothing_is_written_over(fresh_profile: Path) -> None:
    desk = people(fresh_profile)
    desk.put("Documents/Bergen.txt", "mine")
    await desk.fails(list_per_group, AlreadyThere, table="Documents/people.csv", by="city", column="name")
    await desk.fails(list_per_group, InputError, table="Documents/people.csv", by="town", column="name")
