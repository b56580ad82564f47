"""Names with spaces and no quotes, against a real home folder."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    """A home with names as people give them."""
    for name in (
        "Pictures/Lake & Hills",
        "Pictures/summer 2024",
        "Documents/New folder",
        "Documents/Archive/Old deeds",
        "Documents/House",
    ):
        (fresh_profile / name).mkdir(parents=True)
    for name in ("Documents/House/floor plan.pdf", "Documents/House/plan.pdf", "Desktop/Aunt Mary's (best) cake.txt"):
        (fresh_profile / name).write_text("x")
    return fresh_profile


def read(home: Path, text: str) -> Reading:
    return Reading(text, World(NOW, home, DiskGlance()), ())


@pytest.mark.parametrize(
    ("said", "path", "folder"),
    [
        ("rotate floor plan.pdf", "floor plan.pdf", False),
        ("print Aunt Mary's (best) cake.txt", "Aunt Mary's (best) cake.txt", False),
        ("all of Lake & Hills", "Pictures/Lake & Hills", True),
        ("what is in summer 2024?", "Pictures/summer 2024", True),
        ("Zip Lake & Hills in Pictures", "Pictures/Lake & Hills", True),
        ("look into 'Old deeds'", "Documents/Archive/Old deeds", True),
        ("a folder called old letters", "old letters", True),
        ("join both into Plan May.pdf", "Plan May.pdf", False),
    ],
)
def test_words_that_spell_a_name_are_one(home: Path, said: str, path: str, folder: bool) -> None:
    assert [(place.path, place.folder) for place in read(home, said).places] == [(path, folder)]


@pytest.mark.parametrize(
    "said",
    [
        "make a new folder",
        "tell me about summer 2024 prices",
        "write a mail saying the Old deeds are lost",
    ],
)
def test_words_that_only_sound_like_a_name_are_none(home: Path, said: str) -> None:
    assert not [place for place in read(home, said).places if place.path]


@pytest.mark.parametrize(
    ("said", "paths"),
    [
        ("add it to existing plan.pdf", ["plan.pdf"]),
        ("merge floor plan.pdf and plan.pdf", ["floor plan.pdf", "plan.pdf"]),
        ("a folder called bills on my desktop", ["Desktop/bills"]),
        ("a folder called bills and move them", ["bills"]),
    ],
)
def test_names_end_where_others_begin(home: Path, said: str, paths: list[str]) -> None:
    assert [place.path for place in read(home, said).places] == paths
