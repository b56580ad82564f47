"""Sentences that ask for nothing are no part of a chore, whatever they tell; what they speak of may be worked on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from lam_desktop.core.errors import WorldError
from lam_desktop.core.plan import Plan
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.telling import without_told
from tests.unit.planning.said import CARDS, MODEL, NOW, calls, plan


def read(text: str) -> Reading:
    return Reading(text, World(datetime.now(), Path("/nowhere"), DiskGlance()))


async def heart(text: str) -> str:
    return await without_told(MODEL, Cues(CARDS), read(text))


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("My cousin sent me those yesterday. Zip the pngs in Downloads", "Zip the pngs in Downloads"),
        ("the laptop is awfully slow. Delete the isos in Downloads. Thank you!", "Delete the isos in Downloads."),
        ("Documents/boats.csv came by mail. Sort it by length.", "Documents/boats.csv . Sort it by length."),
        ("I was given two lists, a.csv and b.csv. Merge them.", "a.csv and b.csv. Merge them."),
        ("Tidy up my desktop - I can't find a thing there", "Tidy up my desktop -"),
    ],
)  # fmt: skip
async def test_what_is_only_told_is_left_out(said: str, left: str) -> None:
    assert " ".join((await heart(said)).split()) == left


@pytest.mark.parametrize(
    "said",
    [
        "Zip the pngs in Downloads. The archive should be called pets.zip.",
        "Sort the songs by artist. Leave the podcasts alone.",
        "Delete the old drafts. Their names start with draft.",
        "Every photo gets a number. The counting begins with 10.",
        "Send it to Ann. The subject is Boats.",
        "Rename them. Don't touch the others.",
        "In Papers there are texts with the same content. Get rid of the extras.",
        "Some of my folders in Work are empty. Remove those.",
        "I was there on Monday.",
    ],
)
async def test_what_may_say_how_it_shall_be_done_is_kept(said: str) -> None:
    assert await heart(said) == said


async def test_all_stays_where_the_judge_is_away() -> None:
    class Away:
        async def telling(self, sentences: list[str]) -> list[float]:
            raise WorldError("away", "")

    said = "My cousin sent me those. Zip the pngs in Downloads."
    assert await without_told(Away(), Cues(CARDS), read(said)) == said


async def made(home: Path, said: str) -> Plan:
    (home / "Documents").mkdir(exist_ok=True)
    (home / "Documents/boats.csv").write_text("name,length\nElla,7\nOrca,12\n")
    return await plan(home, said)


async def test_the_plan_is_that_of_the_order_and_keeps_the_words_as_they_were_typed(tmp_path: Path) -> None:
    said = "Documents/boats.csv came by mail this morning. Sort it by length, longest first. My wife is curious."
    found = await made(tmp_path, said)
    (step,) = found.steps
    assert calls(found) == ["sort_rows"]
    assert (found.request, step.args["by"], step.args["descending"]) == (said, ["length"], True)
    assert NOW and found.trigger is None


async def test_what_somebody_does_every_month_is_no_schedule(tmp_path: Path) -> None:
    found = await made(tmp_path, "I do that at home on Sundays. Sort Documents/boats.csv by name.")
    assert found.trigger is None
