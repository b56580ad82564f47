"""Which files are meant, where that is told in a sentence of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery
from tests.unit.planning.said import outcome
from tests.unit.planning.test_files_as_said import first, put


@pytest.mark.parametrize(
    "said",
    [
        "The bills end up in my Downloads - their names start with bill. Could you move them over to Documents/Bills?",
        "Bills end up in Downloads, all their file names begin with bill. Move them all to Documents/Bills",
        "The bills are in Downloads. Move those whose names start with bill to Documents/Bills",
    ],
)
async def test_names_told_beside_the_order_narrow_what_it_is_about(fresh_profile: Path, said: str) -> None:
    found = await first(fresh_profile, said)
    assert found["files"] == FileQuery(folders=("Downloads",), name_starts="bill")


async def test_names_that_were_not_understood_are_asked_about(fresh_profile: Path) -> None:
    said = (
        "The bills are in Downloads, and the names begin with either bill or inv. Move the files in Downloads to Bills"
    )
    assert isinstance(await outcome(fresh_profile, said), Question)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("zip the texts in Documents/Notes as Desktop/n.zip. plan.txt is not a note", ("plan.txt",)),
        ("zip the texts in Documents/Notes as n.zip in the same folder, but not plan.txt", ("plan.txt",)),
        ("merge the texts in Documents/Notes into Documents/all.txt. leave plan.txt out of it", ("plan.txt",)),
        ("move the texts in Documents/Notes to Old. keep plan.txt where it is.", ("plan.txt",)),
        ("delete the texts in Documents/Notes. plan.txt is no junk. list.txt isn't either", ("plan.txt", "list.txt")),
    ],
)
async def test_a_file_that_is_told_not_to_be_one_of_them_is_left_out(
    fresh_profile: Path, said: str, names: tuple[str, ...]
) -> None:
    put(fresh_profile, "Documents/Notes/plan.txt")
    found = await first(fresh_profile, said)
    assert found["files"] == FileQuery(folders=("Documents/Notes",), suffixes=(".txt",), exclude=names)
