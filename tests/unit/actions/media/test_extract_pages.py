"""Pages out of a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from lam_desktop.actions.media.extract_pages import extract_pages
from lam_desktop.core.errors import InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import empty_pdf, pages, pdf, texts


def test_card() -> None:
    check_card(extract_pages)


@pytest.mark.parametrize(
    ("words", "found", "name"),
    [
        ("pages 2-4, 7", ["p2", "p3", "p4", "p7"], "book-pages-2-7.pdf"),
        ("page 3", ["p3"], "book-pages-3.pdf"),
        ("pages 5 and 1", ["p5", "p1"], "book-pages-5-1.pdf"),
        ("the last page", ["p8"], "book-pages-8.pdf"),
        ("the last two pages", ["p7", "p8"], "book-pages-7-8.pdf"),
        ("the first three pages", ["p1", "p2", "p3"], "book-pages-1-3.pdf"),
    ],
)
async def test_as_people_say_them(fresh_profile: Path, words: str, found: list[str], name: str) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf", [f"p{number}" for number in range(1, 9)])
    done = await desk.do(extract_pages, file="Documents/book.pdf", pages=pages(words))
    assert (texts(done.result), done.result.name) == (found, name)
    assert done.answer == f"The pages are in {name} in {fresh_profile / 'Documents'}."


async def test_what_the_pdf_knows_of_itself_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf", title="My Book", author="Zoë")
    done = await desk.do(extract_pages, file="Documents/book.pdf", pages=[1], save_as="Documents/first")
    assert done.result.name == "first.pdf"
    noted = PdfReader(done.result).metadata
    assert noted is not None
    assert (noted.title, noted.author) == ("My Book", "Zoë")


async def test_into_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf")
    done = await desk.do(extract_pages, file="Documents/book.pdf", pages=[2], save_as="Desktop")
    assert done.result == fresh_profile / "Desktop/book-pages-2.pdf"


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf")
    error = await desk.fails(extract_pages, InputError, file="Documents/book.pdf", pages=[2, 4])
    assert error.message == "book.pdf has 3 pages, so there is no page 4."
    for odd in (0, -4):
        await desk.fails(extract_pages, InputError, file="Documents/book.pdf", pages=[odd])
    await desk.fails(extract_pages, QuestionNeeded, file="Documents/book.pdf", pages=[])
    empty_pdf(desk, "Documents/empty.pdf")
    await desk.fails(extract_pages, InputError, file="Documents/empty.pdf", pages=[1])
