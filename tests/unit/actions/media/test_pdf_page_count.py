"""How many pages."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.pdf_page_count import pdf_page_count
from lam_desktop.core.errors import UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import empty_pdf, pdf


def test_card() -> None:
    check_card(pdf_page_count)


async def test_one_and_several(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    pdf(desk, "Documents/b.pdf", ["only"])
    empty_pdf(desk, "Documents/c.pdf")
    assert (await desk.do(pdf_page_count, files="Documents/b.pdf")).answer == "b.pdf has 1 page."
    assert (await desk.do(pdf_page_count, files="Documents/c.pdf")).result == 0
    done = await desk.do(pdf_page_count, files=["Documents/a.pdf", "Documents/b.pdf"])
    assert (done.result, done.answer) == (4, "They have 4 pages together.")


async def test_locked_for_changes_only(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", password="secret")
    await desk.fails(pdf_page_count, UnreadableFile, files="Documents/a.pdf")
