"""Orders told backwards change places; what is a message, a time or one order alone stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.planning.backwards import in_order
from tests.unit.planning.said import calls, plan


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("before you delete Desktop/blog, pack it into Docs", "pack Desktop/blog into Docs, then delete Desktop/blog"),
        ("delete Desktop/blog but copy it to Docs first", "copy Desktop/blog to Docs, then delete Desktop/blog"),
        ("remove Desktop/blog, but before that zip it", "zip Desktop/blog, then remove Desktop/blog"),
        ("delete Desktop/blog after zipping it to Docs", "zip Desktop/blog to Docs, then delete Desktop/blog"),
        ("delete Desktop/blog once it's zipped to Docs", "zip Desktop/blog to Docs, then delete Desktop/blog"),
        ("zip Desktop/blog before you delete it", "zip Desktop/blog, then delete it"),
        ("mail plan.txt to a@x.org, but convert it to pdf first", "convert plan.txt to pdf, then mail it to a@x.org"),
        (
            "mail tea.csv to a@x.org, but drop the price first",
            "drop the price in tea.csv, then mail tea.csv to a@x.org",
        ),
        ("copy Work to Safe before you rename the files in it", "copy Work to Safe, then rename the files in Work"),
        ("after merging the tables in Shop, sort the result", "merge the tables in Shop, then sort the result"),
        ("once the tables in Shop are merged, sort it by day", "merge the tables in Shop, then sort it by day"),
    ],
)
def test_what_comes_first_is_done_first(said: str, meant: str) -> None:
    assert in_order(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "remind me to zip the photos before I delete them",
        'mail a@x.org "delete it after zipping it"',
        "once a pdf is downloaded, move it to Papers",
        "before Friday, sort Downloads by type",
        "delete the pdfs that are older than a year",
    ],
)
def test_all_else_stays_as_it_is(said: str) -> None:
    assert in_order(said) == said


async def test_nothing_is_deleted_before_it_is_packed(tmp_path: Path) -> None:
    (tmp_path / "Desktop/blog").mkdir(parents=True)
    (tmp_path / "Documents/Old").mkdir(parents=True)
    made = await plan(tmp_path, "please delete Desktop/blog, but zip it to Documents/Old first")
    assert calls(made) == ["zip_files", "delete_files"]
