"""What says how rather than what is heard, and blanked out without moving anything else."""

from __future__ import annotations

import pytest

from lam_desktop.planning.asides import hear

NAMES = ("Monday cleanup", "Weekly round", "Backup")


def words_at(text: str, places: tuple[int, ...]) -> list[str]:
    return [text[place:].split(" ")[0].strip(",.;") for place in places]


@pytest.mark.parametrize(
    ("said", "left", "names"),
    [
        ("run my Monday cleanup, then zip it", "make , then zip it", ["Monday cleanup"]),
        ("zip it and then run the MONDAY  cleanup workflow", "zip it and then make", ["Monday cleanup"]),
        ("every Friday do “Monday cleanup”", "every Friday make", ["Monday cleanup"]),
        ("Monday cleanup.", "make", ["Monday cleanup"]),
        ("Run Backup and start my Weekly round", "make and make", ["Backup", "Weekly round"]),
        ("backup my Photos folder", "backup my Photos folder", []),
        ("write 'the Monday cleanup is done' to a.txt", "write 'the Monday cleanup is done' to a.txt", []),
        ("do Backups", "do Backups", []),
    ],
)
def test_saved_plans_are_called_by_name(said: str, left: str, names: list[str]) -> None:
    text, asides = hear(said, NAMES)
    assert len(text) == len(said)
    assert " ".join(text.split()) == left
    assert [name for _, name in asides.calls] == names
    assert all(text[at:].startswith("make") for at, _ in asides.calls)


@pytest.mark.parametrize(
    ("said", "left", "about"),
    [
        ("zip it and, if possible, mail it", "zip it and mail it", ["mail"]),
        ("If possible, zip it", "zip it", ["zip"]),
        ("zip it and if possible mail it", "zip it and mail it", ["mail"]),
        ("try to zip it, then mail it", "zip it, then mail it", ["zip"]),
        ("zip it. Please try to mail it", "zip it. Please mail it", ["mail"]),
        ("write 'come if possible' to a.txt", "write 'come if possible' to a.txt", []),
        ("mail anna saying I come if possible", "mail anna saying I come if possible", []),
        ("sort my Downloads", "sort my Downloads", []),
    ],
)
def test_what_may_fail(said: str, left: str, about: list[str]) -> None:
    text, asides = hear(said, ())
    assert len(text) == len(said)
    assert " ".join(text.split()) == left
    assert words_at(said, asides.tries) == about


def test_said_at_the_end_it_is_about_what_came_before() -> None:
    text, asides = hear("zip it, mail the zip to anna if possible, then delete it", ())
    assert text.split() == "zip it, mail the zip to anna , then delete it".split()
    assert text[asides.tries[0]] == "a" and text[: asides.tries[0]].endswith("to ann")


@pytest.mark.parametrize(
    "if_so", ["if that fails, ", "If it doesn't work ", "failing that, ", "if this is not possible, "]
)
def test_what_is_done_instead(if_so: str) -> None:
    said = f"fetch a.zip; {if_so}fetch b.zip"
    text, asides = hear(said, ())
    assert len(text) == len(said)
    assert " ".join(text.split()) == "fetch a.zip; then fetch b.zip"
    assert words_at(said, asides.instead) == ["fetch"] and asides.instead[0] > 10
    assert hear(f"{if_so}fetch b.zip", ())[1].instead == (), "there is nothing it could be instead of"
