"""Sets of files as people say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.kinds import SUFFIXES
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
IN_DOWNLOADS = {"folders": ("Downloads",)}
IN_DOCUMENTS = {"folders": ("Documents",)}
NEWEST: dict[str, Any] = {"sort_by": "modified", "descending": True}
BIGGEST: dict[str, Any] = {"sort_by": "size", "descending": True}


def query(home: Path, text: str) -> FileQuery:
    (phrase,) = Reading(text, World(NOW, home, DiskGlance())).files
    return phrase.query


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("all the PDFs in Downloads", {"suffixes": (".pdf",), **IN_DOWNLOADS}),
        ("every picture on my desktop", {"suffixes": SUFFIXES["picture"], "folders": ("Desktop",)}),
        ("the .exe and .msi files in Downloads", {"suffixes": (".exe", ".msi"), **IN_DOWNLOADS}),
        ("*.log and *.tmp in Documents", {"patterns": ("*.log", "*.tmp"), **IN_DOCUMENTS}),
        ("everything in Music", {"what": "both", "folders": ("Music",)}),
        ("all subfolders of Documents", {"what": "folders", **IN_DOCUMENTS}),
        ("files in Documents bigger than 3 MB", {"larger_than": 3_000_000, **IN_DOCUMENTS}),
        ("files smaller than ten kb in Documents", {"smaller_than": 10_000, **IN_DOCUMENTS}),
        (
            "files in Downloads older than two weeks",
            {"modified_before": NOW - timedelta(weeks=2), **IN_DOWNLOADS},
        ),
        (
            "photos in Pictures from the last 3 days",
            {"suffixes": SUFFIXES["photo"], "modified_after": NOW - timedelta(days=3), "folders": ("Pictures",)},
        ),
        (
            "the three biggest files in Videos",
            {**BIGGEST, "limit": 3, "folders": ("Videos",)},
        ),
        (
            "the newest pdf in Downloads",
            {"suffixes": (".pdf",), **NEWEST, "limit": 1, **IN_DOWNLOADS},
        ),
        ("all empty files in Documents", {"empty": True, **IN_DOCUMENTS}),
        ("the files in Documents whose name starts with draft", {"name_starts": "draft", **IN_DOCUMENTS}),
        ("all files in Documents except the pdfs", {"exclude": ("*.pdf",), **IN_DOCUMENTS}),
        (
            "all csv files in Documents except totals.csv",
            {"suffixes": (".csv",), "exclude": ("totals.csv",), **IN_DOCUMENTS},
        ),
        (
            "all songs in Music including subfolders",
            {"suffixes": SUFFIXES["music"], "recursive": True, "folders": ("Music",)},
        ),
        ('files in Documents that contain the word "invoice"', {"text_has": "invoice", **IN_DOCUMENTS}),
        (
            "a.txt, b.txt and c.txt in Documents",
            {"paths": ("Documents/a.txt", "Documents/b.txt", "Documents/c.txt"), "what": "both"},
        ),
    ],
)
def test_sets(fresh_profile: Path, said: str, meant: dict[str, Any]) -> None:
    assert query(fresh_profile, f"list {said}") == FileQuery(**meant)


def test_last_month_has_a_beginning_and_an_end(fresh_profile: Path) -> None:
    found = query(fresh_profile, "move the documents in Downloads from last month")
    assert found.modified_after == datetime(2026, 2, 1, tzinfo=UTC)
    assert found.modified_before == datetime(2026, 3, 1, tzinfo=UTC)


@settings(deadline=None)
@given(text=some.text(max_size=150))
def test_phrases_stand_apart(text: str) -> None:
    reading = Reading(text, World(NOW, Path("/nowhere/at/all"), DiskGlance()))
    found = reading.files
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= each.start < each.end <= len(reading.tokens) for each in found)
