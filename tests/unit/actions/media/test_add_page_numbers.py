"""Numbers on the pages of PDFs."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.add_page_numbers import add_page_numbers
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf, texts


def test_card() -> None:
    check_card(add_page_numbers)


async def test_every_page_says_which_it_is(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["a", "b", "c"])
    done = await desk.do(add_page_numbers, files="Documents/a.pdf")
    assert [text.split("\n") for text in texts(done.result[0])] == [["a", "1"], ["b", "2"], ["c", "3"]]
    assert done.answer == f"Numbered the pages of: a.pdf in {fresh_profile / 'Documents'}."


async def test_another_beginning_and_of_how_many(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["a", "b"])
    done = await desk.do(
        add_page_numbers, files="Documents/a.pdf", start=9, total=True, position="top left", keep_originals=True
    )
    assert done.names == ["a-numbered.pdf"]
    assert ["9 / 10" in text for text in texts(done.result[0])] == [True, False]
    assert "10 / 10" in texts(done.result[0])[1]
