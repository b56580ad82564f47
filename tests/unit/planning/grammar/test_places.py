"""Files and folders as people say them, against a real home folder."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


def read(home: Path, text: str) -> Reading:
    return Reading(text, World(NOW, home, DiskGlance()))


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("look in my downloads", "Downloads"),
        ("what is on the desktop", "Desktop"),
        ("put it in the folder called Taxes on my desktop", "Desktop/Taxes"),
        ("into Documents/work/2026", "Documents/work/2026"),
        ("the folder 'Old stuff' in Documents", "Documents/Old stuff"),
        ("from ~/Music", "Music"),
        ("my home folder", ""),
    ],
)
def test_folders(fresh_profile: Path, said: str, path: str) -> None:
    assert [(place.path, place.folder) for place in read(fresh_profile, said).places] == [(path, True)]


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("open the file notes.txt on my desktop", "Desktop/notes.txt"),
        ("read Documents/a/b.csv", "Documents/a/b.csv"),
        ('the spreadsheet "budget 2026.xlsx" in Documents', "Documents/budget 2026.xlsx"),
        ("trace.log (it's in Downloads)", "Downloads/trace.log"),
    ],
)
def test_files(fresh_profile: Path, said: str, path: str) -> None:
    assert [(place.path, place.folder) for place in read(fresh_profile, said).places] == [(path, False)]


def test_a_path_with_spaces_needs_no_quotes_where_it_exists(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "My trip").mkdir()
    (fresh_profile / "Documents" / "My trip" / "day one.txt").write_text("sun")
    (place,) = read(fresh_profile, "show me Documents/My trip/day one.txt please").places
    assert place.path == "Documents/My trip/day one.txt" and not place.folder


def test_a_folder_is_spelled_as_it_is(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "INVOICES").mkdir()
    (place,) = read(fresh_profile, "the invoices folder in Documents").places
    assert place.path == "Documents/INVOICES"


@pytest.mark.parametrize("said", ["tell me a joke", "this is and/or that", "at 5 pm", ""])
def test_no_place(fresh_profile: Path, said: str) -> None:
    assert read(fresh_profile, said).places == ()
