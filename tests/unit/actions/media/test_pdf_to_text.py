"""The words in PDFs."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.pdf_to_text import pdf_to_text
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf


def test_card() -> None:
    check_card(pdf_to_text)


async def test_all_or_some_pages(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["Grüße", "Hello", "end"])
    pdf(desk, "Documents/b.pdf", ["more"])
    assert (await desk.do(pdf_to_text, files="Documents/a.pdf")).answer == "Grüße\n\nHello\n\nend"
    assert (await desk.do(pdf_to_text, files="Documents/a.pdf", pages=[-1, 1])).result == "end\n\nGrüße"
    assert (
        await desk.do(pdf_to_text, files=["Documents/b.pdf", "Documents/a.pdf"], pages=[1])
    ).result == "more\n\nGrüße"


async def test_into_a_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["Grüße"])
    done = await desk.do(pdf_to_text, files="Documents/a.pdf", save_as="Documents/a.txt")
    assert desk.text("Documents/a.txt") == "Grüße\n"
    assert done.answer == f"The text is in a.txt in {fresh_profile / 'Documents'}."


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/scan.pdf", [""])
    pdf(desk, "Documents/a.pdf")
    desk.put("Documents/a.txt")
    error = await desk.fails(pdf_to_text, UnreadableFile, files="Documents/scan.pdf")
    assert error.hint == "It may be a scan: pictures of pages."
    await desk.fails(pdf_to_text, InputError, files="Documents/a.pdf", pages=[4])
    await desk.fails(pdf_to_text, AlreadyThere, files="Documents/a.pdf", save_as="Documents/a.txt")
    await desk.fails(pdf_to_text, InputError, files="Documents/a.pdf", save_as="Documents/a.docx")
