"""What is known of a PDF."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.media.pdf_info import pdf_info
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import empty_pdf, pdf


def test_card() -> None:
    check_card(pdf_info)


async def test_what_it_says_of_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", title="Käse", author="Anna")
    done = await desk.do(pdf_info, file="Documents/a.pdf")
    assert {key: done.result[key] for key in ("pages", "paper", "title", "author")} == {
        "pages": 3, "paper": "106 x 141 mm", "title": "Käse", "author": "Anna",
    }  # fmt: skip
    assert done.result["made"].startswith("20")
    assert "title: Käse" in done.answer


async def test_no_pages_and_dates_of_another_kind(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    empty_pdf(desk, "Documents/empty.pdf")
    assert (await desk.do(pdf_info, file="Documents/empty.pdf")).result["pages"] == 0
    data = pdf(desk, "Documents/odd.pdf").read_bytes()
    start = data.index(b"/CreationDate (") + len(b"/CreationDate (")
    desk.put("Documents/odd.pdf", data[:start] + b"Mon Mar  " + data[start + 9 :])
    done = await desk.do(pdf_info, file="Documents/odd.pdf")
    assert done.result["pages"] == 3
    assert "made" not in done.result
