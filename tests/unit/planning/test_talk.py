"""Words about the program: answered, and never taken for a chore; chores are never taken for talk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lam_desktop.core.outcome import Declined
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.planner import Planner
from tests.unit.planning.said import CARDS, card, outcome


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("help", "one sentence"),
        ("What are you capable of?", "one sentence"),
        ("how am I supposed to use this", "one sentence"),
        ("who is it I am talking to?", "LAM Desktop"),
        ("hello you", "Hello"),
        ("is there some way to undo things again?", "taken back"),
        ("are my files being uploaded?", "on this computer"),
        ("could you do it on a schedule?", "Say when"),
        ("how do I hook up my e-mail?", "Mail accounts"),
        ("what have you done today?", "History"),
        ("never mind", "Nothing is being done"),
        ("many thanks!", "welcome"),
        ("tell me a funny joke", "no good at talking"),
    ],
)
async def test_what_is_said_to_the_program_is_answered(fresh_profile: Path, said: str, told: str) -> None:
    found = await outcome(fresh_profile, said)
    assert isinstance(found, Declined), found
    assert told in found.reason


@pytest.mark.parametrize(
    "said",
    [
        "what did I copy last?",
        "read what is in the clipboard",
        "help me sort Downloads",
        "what time is it?",
        "cancel the lunch with Ida",
        "how full is my disk?",
        "what is on today?",
        "am I free this morning?",
        "remind me to drink water every day",
    ],
)
async def test_a_chore_is_no_talk(fresh_profile: Path, said: str) -> None:
    assert not isinstance(await outcome(fresh_profile, said), Declined)


async def test_without_the_encoder_the_very_words_are_known(fresh_profile: Path) -> None:
    planner = Planner(lambda: CARDS)
    found = await planner.plan("What can you do?", PlanningContext(datetime(2026, 3, 14, tzinfo=UTC), fresh_profile))
    assert isinstance(found, Declined) and found.suggestions


async def test_actions_from_outside_hear_all_that_is_said(fresh_profile: Path) -> None:
    jokes = card("joke", "Tell a joke to somebody who is bored")
    assert not isinstance(await outcome(fresh_profile, "tell me a joke", (jokes,)), Declined)
