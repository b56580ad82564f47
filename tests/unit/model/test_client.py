"""The worker that holds the weights: started when needed, again when it died, and gone when the program is."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from lam_desktop.model.client import ModelClient


def workers() -> set[psutil.Process]:
    """Children that hold weights; other tests of this process may keep one too."""
    return {each for each in psutil.Process().children() if "lam_desktop.model" in " ".join(each.cmdline())}


async def test_it_answers_and_comes_back_after_a_crash(tmp_path: Path) -> None:
    others, client = workers(), ModelClient(tmp_path)
    rows = await client.similarities(["zip the files"], ["compress documents", "cancel the meeting"])
    assert rows[0][0] > rows[0][1]
    (dead,) = workers() - others
    dead.kill()
    dead.wait()
    assert await client.similarities(["zip the files"], ["compress documents", "cancel the meeting"]) == rows
    await client.close()
    assert workers() == others


async def test_nothing_asked(tmp_path: Path) -> None:
    client = ModelClient(tmp_path)
    assert await client.similarities([], ["a"]) == []
    assert await client.similarities(["a"], []) == [[]]
    await client.close()


@pytest.mark.parametrize("text", ["line\nbreak", '"quotes"', "\x00", "ü🙂"])
async def test_any_text_can_be_asked_for(tmp_path: Path, text: str) -> None:
    client = ModelClient(tmp_path)
    ((same,),) = await client.similarities([text], [text])
    assert same > 0.95
    await client.close()


async def test_another_catalogue_is_told_from_the_one_before(tmp_path: Path) -> None:
    client = ModelClient(tmp_path)
    assert len((await client.similarities(["a"], ["one", "two"]))[0]) == 2
    assert len((await client.similarities(["a"], ["one", "two", "three"]))[0]) == 3
    assert (await client.similarities(["two"], ["one", "two"]))[0][1] > 0.95
    await client.close()
