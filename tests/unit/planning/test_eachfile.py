"""A text file for each row, whatever the order in which its name and its content are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.planning.eachfile import each_file
from tests.unit.planning.said import calls, plan

ONE = 'make a text file for each column "id" that lists the column "name"'


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("write one txt file per player with the name in it, called by the id, to Out", f"{ONE} to Out"),
        ("make a file for each player named after their id, containing the name", ONE),
        ("for every player create a text file called after the player's id that holds the name", ONE),
        ("save a text file for each one, named by the id, so 3.txt, 8.txt and so on, with the name inside", ONE),
        ("make a text file for each player", "make a text file for each player"),
        ("make a folder for each player named after the id", "make a folder for each player named after the id"),
    ],
)
def test_name_and_content_are_told_in_one_order(said: str, same: str) -> None:
    assert each_file(said) == same


@pytest.mark.parametrize(
    "said",
    [
        "Fetch http://127.0.0.1:9/club (json) and write a text file per player, named by the id, with the shirt in it,"
        " to Documents/out",
        "get the players from http://127.0.0.1:9/club and for each player make a text file called after its id that"
        " contains the shirt, in Documents/out",
    ],
)
async def test_what_a_server_answers_becomes_files(tmp_path: Path, said: str) -> None:
    (tmp_path / "players.csv").write_text("name,goals\nAnn,3\n")  # nobody speaks of this one
    found = await plan(tmp_path, said)
    assert calls(found) == ["fetch_json", "list_per_group"]
    args = found.steps[1].args
    assert (args["by"], args["column"], args["folder"]) == ("id", "shirt", Path("Documents/out"))
