"""Taking PDFs apart."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.split_pdf import split_pdf
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import empty_pdf, pdf, texts


def test_card() -> None:
    check_card(split_pdf)


async def test_page_by_page(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf", [f"page {number}" for number in range(1, 12)])
    done = await desk.do(split_pdf, file="Documents/book.pdf", folder="Documents/parts")
    assert done.names[0] == "book-01.pdf" and done.names[-1] == "book-11.pdf"
    assert [texts(path) for path in done.result[:2]] == [["page 1"], ["page 2"]]
    assert done.answer.startswith("Split into 11 files, now in parts:\nbook-01.pdf")


async def test_every_few_pages(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf", ["a", "b", "c", "d", "e"])
    done = await desk.do(split_pdf, file="Documents/book.pdf", every=2)
    assert [texts(path) for path in done.result] == [["a", "b"], ["c", "d"], ["e"]]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/book.pdf")
    empty_pdf(desk, "Documents/empty.pdf")
    desk.put("Documents/book-2.pdf")
    await desk.fails(split_pdf, InputError, file="Documents/book.pdf", every=0)
    await desk.fails(split_pdf, AlreadyThere, file="Documents/book.pdf")
    error = await desk.fails(split_pdf, UnreadableFile, file="Documents/empty.pdf")
    assert error.message == "empty.pdf has no pages."


async def test_the_parts_may_have_a_name_of_their_own(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["x", "y"])
    done = await desk.do(split_pdf, file="Documents/a.pdf", folder="Documents/out", base="map-")
    assert [path.name for path in done.result] == ["map-1.pdf", "map-2.pdf"]
