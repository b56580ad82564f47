"""How often each word occurs."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.frequent_words import frequent_words
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(frequent_words)


async def test_words_are_counted_whatever_their_capitals(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("a.txt", "The sea, the sea. Don't 12 well-known\nthe end\n")
    done = await desk.do(frequent_words, text=fresh_profile / "a.txt", most=2)
    assert done.result == Table(("word", "count"), (("the", 3), ("sea", 2)))
    await desk.do(frequent_words, text=fresh_profile / "a.txt", save_as="words.csv")
    assert desk.text("words.csv") == "word,count\nthe,3\nsea,2\ndon't,1\nwell-known,1\nend,1\n"


async def test_lines(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(frequent_words, text="b\na\n\n a \n", of="lines")
    assert done.result == Table(("line", "count"), (("a", 2), ("b", 1)))


async def test_nothing_to_count(fresh_profile: Path) -> None:
    done = await Desk(fresh_profile).do(frequent_words, text="1 2 3")
    assert done.answer == "There are no words in it."
