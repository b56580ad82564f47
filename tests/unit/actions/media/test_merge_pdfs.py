"""Joining PDFs."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.merge_pdfs import merge_pdfs
from lam_desktop.core.errors import AlreadyThere, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import empty_pdf, pdf, texts


def test_card() -> None:
    check_card(merge_pdfs)


async def test_page_after_page(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/b.pdf", ["b1"])
    pdf(desk, "Documents/a.pdf", ["a1", "a2"])
    done = await desk.do(merge_pdfs, files=["Documents/b.pdf", "Documents/a.pdf", "Documents/b.pdf"])
    assert texts(done.result) == ["b1", "a1", "a2"]
    assert done.answer == f"The merged PDF is merged.pdf in {fresh_profile / 'Documents'}."


async def test_a_folder_and_a_name_without_ending(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["a"])
    pdf(desk, "Documents/b.pdf", ["b"])
    empty_pdf(desk, "Documents/c.pdf")
    desk.put("Documents/notes.txt")
    done = await desk.do(merge_pdfs, files="Documents", save_as="Desktop/all")
    assert done.result == fresh_profile / "Desktop/all.pdf"
    assert texts(done.result) == ["a", "b"]


async def test_into_one_of_them(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["a"])
    pdf(desk, "Documents/b.pdf", ["b"])
    done = await desk.do(merge_pdfs, files=["Documents/a.pdf", "Documents/b.pdf"], save_as="Documents/a.pdf")
    assert texts(done.result) == ["a", "b"]


async def test_one_that_cannot_be_read_stops_all(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    pdf(desk, "Documents/locked.pdf", password="secret")
    desk.put("Documents/there.pdf")
    error = await desk.fails(merge_pdfs, UnreadableFile, files=["Documents/a.pdf", "Documents/locked.pdf"])
    assert error.message == "locked.pdf is protected with a password."
    await desk.fails(merge_pdfs, AlreadyThere, files="Documents/a.pdf", save_as="Documents/there.pdf")
