"""PDFs from last to first page."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.reverse_pages import reverse_pages
from lam_desktop.core.errors import AlreadyThere
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf, texts


def test_card() -> None:
    check_card(reverse_pages)


async def test_in_place_and_as_another_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = pdf(desk, "Documents/scan.pdf")
    copy = await desk.do(reverse_pages, file="Documents/scan.pdf", save_as="Documents/right.pdf")
    assert (texts(copy.result), texts(path)) == (["three", "two", "one"], ["one", "two", "three"])
    done = await desk.do(reverse_pages, file="Documents/scan.pdf")
    assert texts(path) == ["three", "two", "one"]
    assert done.answer == "The pages of scan.pdf are in reverse order now."


async def test_a_taken_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/scan.pdf")
    desk.put("Documents/right.pdf")
    await desk.fails(reverse_pages, AlreadyThere, file="Documents/scan.pdf", save_as="Documents/right.pdf")
