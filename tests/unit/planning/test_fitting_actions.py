"""What the learned matcher changes: readings that lie close together, and nothing where it is away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from lam_desktop.core.outcome import Declined, Outcome, Planned, Question
from lam_desktop.model.client import ModelUnavailable
from lam_desktop.model.reading import ReadCard
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.planner import Planner
from tests.unit.planning.said import CARDS, ENCODER, NOW, calls, outcome, plan


class Away:
    """A matcher that has died."""

    similarities = ENCODER.similarities

    async def fits(self, text: str, clause: tuple[int, int], cards: Sequence[ReadCard]) -> list[float]:
        raise ModelUnavailable("away")


async def asked(home: Path, said: str, model: object) -> Outcome:
    return await Planner(lambda: CARDS, model).plan(said, PlanningContext(NOW, home))  # type: ignore[arg-type]


async def test_without_the_matcher_planning_goes_on(tmp_path: Path) -> None:
    said = "delete all png files in Downloads"
    alone, away = await asked(tmp_path, said, ENCODER), await asked(tmp_path, said, Away())
    assert isinstance(away, Planned) and away == alone


@pytest.mark.parametrize(
    ("said", "actions"),
    [
        ("Look whether there are doubles in Downloads; if so, throw the extra ones away", ["delete_duplicates"]),
        ("every midnight clear out Downloads/cache", ["empty_folder"]),
        ("what do I have on the 3rd of May?", ["list_events"]),
        ("compress Documents into papers.tar.gz", ["tar_files"]),
    ],
)
async def test_what_is_heard_in_many_ways_is_told_apart(tmp_path: Path, said: str, actions: list[str]) -> None:
    assert calls(await plan(tmp_path, said)) == actions


async def test_one_zip_is_made_where_nobody_says_each(tmp_path: Path) -> None:
    (tmp_path / "Documents" / "maps").mkdir(parents=True)
    assert calls(await plan(tmp_path, "zip Documents/maps and mail the result to ole@example.org"))[0] == "zip_files"


@pytest.mark.parametrize("said", ["print the recipes", "please print out Documents/menu.pdf"])
async def test_printing_on_paper_is_refused_with_what_can_be_done(tmp_path: Path, said: str) -> None:
    found = await outcome(tmp_path, said)
    assert isinstance(found, Declined) and "print" in found.reason


async def test_phoning_is_refused_and_calling_a_file_by_a_name_is_not(tmp_path: Path) -> None:
    assert isinstance(await outcome(tmp_path, "call my aunt, please"), Declined)
    assert calls(await plan(tmp_path, "call the file Documents/a.txt b.txt from now on")) == ["rename_file"]


@pytest.mark.parametrize("said", ["order a curry for tonight", "bake me a cake"])
async def test_what_no_action_fits_is_refused_rather_than_asked_about(tmp_path: Path, said: str) -> None:
    assert isinstance(await outcome(tmp_path, said), Declined)


@pytest.mark.parametrize("said", ["how old is Wim in Documents/pets.csv", "how tall is Wim in Documents/pets.csv"])
async def test_how_with_a_word_that_nothing_heeds_is_asked_about_and_no_rows_are_counted(
    tmp_path: Path, said: str
) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents" / "pets.csv").write_text("pet,years\nWim,4\n", encoding="utf-8")
    assert isinstance(await outcome(tmp_path, said), Question)
