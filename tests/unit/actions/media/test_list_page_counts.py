"""How many pages each PDF has."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.list_page_counts import list_page_counts
from lam_desktop.core.errors import FileMissing
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf


def test_card() -> None:
    check_card(list_page_counts)


async def test_each_on_its_own(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    pdf(desk, "Documents/b.pdf", ["only"])
    desk.put("Documents/notes.txt")
    done = await desk.do(list_page_counts, files="Documents")
    assert done.result.rows == (("a.pdf", 3), ("b.pdf", 1))
    assert done.answer == "a.pdf has 3 pages.\nb.pdf has 1 page."


async def test_no_pdfs(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/notes.txt")
    await desk.fails(list_page_counts, FileMissing, files="Documents")
