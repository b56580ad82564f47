"""PDFs of texts."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from lam_desktop.actions.media.text_to_pdf import text_to_pdf
from lam_desktop.core.errors import AlreadyThere, FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import texts


def test_card() -> None:
    check_card(text_to_pdf)


async def test_every_word_is_there_and_none_runs_over_the_edge(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    words = " ".join(f"wörd{number}" for number in range(3000))
    desk.put("Documents/long.txt", f"{words}\n{'x' * 400}\n")
    done = await desk.do(text_to_pdf, files="Documents/long.txt")
    pages = texts(done.result[0])
    assert len(pages) > 3
    assert "\n".join(pages).split()[:3000] == words.split()
    assert "".join("".join(pages).split()).endswith("x" * 400)
    ends: list[float] = []
    for page in PdfReader(done.result[0]).pages:
        page.extract_text(visitor_text=lambda text, cm, tm, font, size: ends.append(tm[4]))
        assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == (595, 842)
    assert min(end for end in ends if end) >= 56
    assert done.answer == f"Made a PDF: long.pdf in {fresh_profile / 'Documents'}."


async def test_markdown_is_set_out(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/n.md", "# Plan #\n\nSome **bold** and `code`, see [here](https://example.org).\n- one\n")
    done = await desk.do(text_to_pdf, files="Documents/n.md", save_as="Desktop/plan.pdf")
    assert texts(done.result[0]) == ["Plan\nSome bold and code, see here (https://example.org).\n• one"]


async def test_each_text_of_a_folder_has_its_own(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt", "a")
    desk.put("Documents/b.txt", "")
    desk.put("Documents/c.png", "no text")
    done = await desk.do(text_to_pdf, files="Documents", folder="Documents/pdf")
    assert done.names == ["a.pdf", "b.pdf"] and [texts(path) for path in done.result] == [["a"], [""]]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.txt", "日本")
    desk.put("Documents/b.txt", "b")
    desk.put("Documents/b.pdf", "there")
    error = await desk.fails(text_to_pdf, InputError, files="Documents/a.txt")
    assert "no letters" in error.message
    await desk.fails(text_to_pdf, AlreadyThere, files="Documents/b.txt")
    await desk.fails(text_to_pdf, FileMissing, files="Downloads")
