"""PDFs without some pages."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.delete_pages import delete_pages
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pages, pdf, texts


def test_card() -> None:
    check_card(delete_pages)


async def test_in_place(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = pdf(desk, "Documents/book.pdf", ["a", "b", "c", "d", "e"])
    done = await desk.do(delete_pages, file="Documents/book.pdf", pages=pages("pages 2-3, 5"))
    assert texts(path) == ["a", "d"]
    assert done.answer == "book.pdf is without these pages now."


async def test_as_another_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = pdf(desk, "Documents/book.pdf")
    done = await desk.do(delete_pages, file="Documents/book.pdf", pages=[-1, 3], save_as="Documents/short.pdf")
    assert (texts(done.result), texts(path)) == (["one", "two"], ["one", "two", "three"])


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf")
    error = await desk.fails(delete_pages, InputError, file="Documents/book.pdf", pages=[1, 2, 3])
    assert error.message == "That would leave no page of book.pdf."
    await desk.fails(delete_pages, InputError, file="Documents/book.pdf", pages=[9])
