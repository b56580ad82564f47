"""A person approves what the words say, so no condition may be left out of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.plan import Condition, Trigger
from lam_desktop.core.values import FileQuery, Item, Ref, RowTest, Template
from lam_desktop.core.wording import argument_text, condition_text, query_text, title_of, trigger_text

HOME = Path("/home/ada")
MOMENT = datetime(2026, 3, 6, 17)
SAID: dict[str, tuple[Any, str]] = {
    "folders": (("Music",), "in Music"),
    "paths": (("Music/a.mp3",), "Music/a.mp3"),
    "patterns": (("*.bak",), "*.bak"),
    "suffixes": ((".mp3",), "mp3"),
    "exclude": (("draft*",), "except draft*"),
    "name_has": ("tax", "tax"),
    "name_starts": ("IMG", "starts with IMG"),
    "name_ends": ("old", "ends with old"),
    "text_has": ("Invoice", "with the text Invoice"),
    "text_lacks": ("Invoice", "without the text Invoice"),
    "modified_before": (MOMENT, "older than 06 March 2026"),
    "modified_after": (MOMENT, "newer than 06 March 2026"),
    "larger_than": (0, "over 0"),
    "smaller_than": (5_000_000, "under"),
    "empty": (True, "empty"),
    "recursive": (True, "with subfolders"),
    "what": ("folders", "folders"),
    "limit": (3, "the 3 first"),
    "skip": (2, "files but the 2 first"),
}


@pytest.mark.parametrize(
    "name", [each.name for each in fields(FileQuery) if each.name not in ("sort_by", "descending")]
)
def test_every_condition_on_files_is_said(name: str) -> None:
    value, words = SAID[name]
    said = query_text(replace(FileQuery(folders=("Downloads",)), **{name: value}))
    assert words in said
    assert said != query_text(FileQuery(folders=("Downloads",)))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (FileQuery(("Downloads",), what="folders", empty=True), "empty folders in Downloads"),
        (FileQuery(("Downloads",), empty=False), "non-empty files in Downloads"),
        (FileQuery(("Downloads",), sort_by="modified", descending=True, skip=1), "files but the newest in Downloads"),
        (FileQuery(("Downloads",), sort_by="size", descending=True, limit=2), "the 2 largest files in Downloads"),
        (FileQuery(("Downloads",), sort_by="modified", limit=1), "the oldest file in Downloads"),
        (FileQuery(("Music", "Videos"), suffixes=(".mp3", ".mp4")), "mp3, mp4 files in Music and Videos"),
    ],
)
def test_files_in_words(query: FileQuery, words: str) -> None:
    assert query_text(query) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Ref("s2"), "the result of step s2"),
        (Ref("s2", "total"), "the total of step s2"),
        (Item(), "each item"),
        (Template(("Report ", Item("month"))), "Report ‹its month›"),
        (HOME / "Music" / "a.mp3", str(Path("Music/a.mp3"))),
        (RowTest("price", ">", 3), "price is more than 3"),
        ([HOME / "a", HOME / "b"], "a, b"),
    ],
)
def test_arguments_in_words(value: Any, words: str) -> None:
    assert argument_text(value, HOME) == words


def test_titles_conditions_and_triggers_in_words() -> None:
    assert title_of("pdf_to_text") == "PDF to text"
    assert condition_text(Condition(Ref("s1"), ">", 3), HOME) == "the result of step s1 is more than 3"
    assert condition_text(Condition(HOME / "a.txt", "exists"), HOME) == "a.txt is there"
    weekly = Trigger("repeat", MOMENT, "FREQ=WEEKLY;BYDAY=FR;BYHOUR=17;BYMINUTE=0")
    assert trigger_text(weekly) == "every week on Friday at 17:00"
    assert trigger_text(Trigger("once", MOMENT)) == "once, on Friday 06 March 2026 at 17:00"
