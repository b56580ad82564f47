"""Replacing in names."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.files.replace_in_names import replace_in_names
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card, inside


def test_card() -> None:
    check_card(replace_in_names)


async def test_a_word_in_the_name_only(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/api draft.md", "draft")
    desk.put("Documents/draft-draft.txt", "draft")
    desk.put("Documents/other.txt")
    done = await desk.do(replace_in_names, files=inside("Documents"), old="draft", new="v2")
    assert desk.files("Documents") == ["api v2.md", "other.txt", "v2-v2.txt"]
    assert desk.text("Documents/api v2.md") == "draft"
    assert len(done.result) == 3


async def test_characters_said_as_words(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a b c.txt")
    await desk.do(replace_in_names, files=inside("Documents"), old="spaces", new="underscores")
    assert desk.files("Documents") == ["a_b_c.txt"]


async def test_a_word_that_is_also_a_character_means_itself_when_it_is_there(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/outer space.txt")
    await desk.do(replace_in_names, files=inside("Documents"), old="space", new="world")
    assert desk.files("Documents") == ["outer world.txt"]


async def test_letters_of_the_extension_stay_unless_the_dot_is_named(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/txt notes.txt")
    await desk.do(replace_in_names, files=inside("Documents"), old="TXT", new="my", ignore_case=True)
    assert desk.files("Documents") == ["my notes.txt"]
    await desk.do(replace_in_names, files=inside("Documents"), old=".txt", new=".md")
    assert desk.files("Documents") == ["my notes.md"]


async def test_swapping_names(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/ab.txt", "1")
    desk.put("Documents/b.txt", "2")
    await desk.fails(replace_in_names, AlreadyThere, files=["Documents/ab.txt"], old="a", new="")
    await desk.fails(replace_in_names, InputError, files=inside("Documents"), old="a", new="")


async def test_a_text_no_name_has(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt")
    await desk.fails(replace_in_names, FileMissing, files=inside("Documents"), old="draft", new="x")
