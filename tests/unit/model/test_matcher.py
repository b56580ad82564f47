"""The learned matcher in its real worker: it tells built-in actions apart, and is sound on any text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop import actions
from lam_desktop.core.action import load_actions
from lam_desktop.model.client import ModelClient
from lam_desktop.planning.fitting_actions import told

CARDS = {each.card.name: told(each.card) for each in load_actions(actions)}


@asynccontextmanager
async def matching(folder: Path) -> AsyncIterator[ModelClient]:
    client = ModelClient(folder)
    yield client
    await client.close()


@pytest.mark.parametrize(
    ("said", "meant", "near"),
    [
        ("the harp players' list has some people twice: players.csv", "dedupe_rows", "delete_duplicates"),
        ("which of the boats in boats.csv are longer than 9 m", "filter_rows", "drop_rows"),
        ("the kayak photos are far too heavy for a mail", "compress_image", "send_mail"),
        ("who tops the scores in darts.xlsx", "top_rows", "find_lines"),
    ],
)
async def test_the_action_that_is_meant_fits_better(tmp_path: Path, said: str, meant: str, near: str) -> None:
    async with matching(tmp_path) as client:
        right, wrong = await client.fits(said, (0, len(said)), [CARDS[meant], CARDS[near]])
    assert right > wrong


async def test_a_clause_far_down_a_long_text_is_read(tmp_path: Path) -> None:
    text = "The garden was lovely this year. " * 60 + "Merge the scans into one pdf."
    async with matching(tmp_path) as client:
        right, wrong = await client.fits(text, (len(text) - 29, len(text)), [CARDS["merge_pdfs"], CARDS["add_event"]])
    assert right > wrong


@pytest.mark.parametrize("text", ["x", "\x00\x1b", "🙂" * 300, "word " * 2000])
async def test_any_text_is_answered(tmp_path: Path, text: str) -> None:
    async with matching(tmp_path) as client:
        found = await client.fits(text, (0, len(text)), list(CARDS.values())[:3])
    assert len(found) == 3
