"""Where steps begin, and where an "and" joins values instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.segmenter import cuts, is_question, segmentations
from tests.unit.planning.said import CARDS, NOW

CUES = Cues(CARDS)


def read(text: str) -> Reading:
    return Reading(text, World(NOW, Path("/nowhere"), DiskGlance()))


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("zip the pdfs in Documents and delete them", 2),
        ("delete the pdfs and the pictures in Downloads", 1),
        ("make a folder Trips, move the photos from Downloads there. Then count them", 3),
        ("write “first this and then that” to a.txt", 1),
        ("sort a.csv by name. After that mail it to kim@example.org", 2),
        ("merge a.pdf, b.pdf and c.pdf", 1),
    ],
)
def test_possible_cuts(said: str, steps: int) -> None:
    reading = read(said)
    assert len(cuts(reading, CUES, 0, len(reading.tokens))) == steps


def test_the_cut_with_the_highest_score_is_taken() -> None:
    scores = {(0, 2): 1.0, (2, 6): 1.0, (0, 6): 1.5, (2, 4): 0.9, (4, 6): 0.9, (0, 4): 0.0}
    assert segmentations([0, 2, 4], 6, lambda left, right: scores[left, right]) == [(0, 2), (2, 4), (4, 6)]
    scores[0, 6] = 3.0
    assert segmentations([0, 2, 4], 6, lambda left, right: scores[left, right]) == [(0, 6)]


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("which of my files are big?", True),
        ("please tell me how many there are", True),
        ("move them to Music", False),
    ],
)
def test_questions(said: str, asks: bool) -> None:
    reading = read(said)
    assert is_question(reading, 0, len(reading.tokens)) is asks
