"""Words on the pages of PDFs."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader, PdfWriter

from lam_desktop.actions.media.stamp_pdf import stamp_pdf
from lam_desktop.core.errors import InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf, texts


def places(path: Path, word: str) -> list[tuple[float, float]]:
    """Where a word begins on each page, in points from the lower left."""
    found: list[tuple[float, float]] = []

    def look(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if word in text:
            found.append((tm[4] + cm[4], tm[5] + cm[5]))

    for page in PdfReader(path).pages:
        page.extract_text(visitor_text=look)
    return found


def test_card() -> None:
    check_card(stamp_pdf)


async def test_on_every_page_and_what_was_there_stays(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["one", "two"], title="A title")
    done = await desk.do(stamp_pdf, files="Documents/a.pdf", text="Entwurf für Zoë – 5 €")
    assert [sorted(text.split("\n")) for text in texts(done.result[0])] == [
        ["Entwurf für Zoë – 5 €", "one"],
        ["Entwurf für Zoë – 5 €", "two"],
    ]
    assert (PdfReader(done.result[0]).metadata or {})["/Title"] == "A title"
    assert done.answer == f"Stamped “Entwurf für Zoë – 5 €” on: a.pdf in {fresh_profile / 'Documents'}."


async def test_a_footer_on_some_pages_in_a_new_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["one", "two", "three"])
    done = await desk.do(
        stamp_pdf, files="Documents/a.pdf", text="copy", position="bottom right", pages=[1, -1], save_as="b.pdf"
    )
    assert ["copy" in text for text in texts(done.result[0])] == [True, False, True]
    assert all(x > 200 and y < 50 for x, y in places(done.result[0], "copy"))
    assert texts(fresh_profile / "Documents/a.pdf") == ["one", "two", "three"]


async def test_turned_pages_are_stamped_as_people_see_them(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = pdf(desk, "Documents/a.pdf", ["one"])
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.pages[0].rotate(90)
    with path.open("wb") as handle:
        writer.write(handle)
    done = await desk.do(stamp_pdf, files="Documents/a.pdf", text="top", position="top")
    [page] = PdfReader(done.result[0]).pages
    assert (float(page.mediabox.width), float(page.mediabox.height), page.rotation) == (400.0, 300.0, 0)
    [(x, y)] = places(done.result[0], "top")
    assert 150 < x < 250 and y > 250


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    await desk.fails(stamp_pdf, QuestionNeeded, files="Documents/a.pdf", text="  ")
    await desk.fails(stamp_pdf, InputError, files="Documents/a.pdf", text="x" * 101)
    await desk.fails(stamp_pdf, InputError, files="Documents/a.pdf", text="x", pages=[9])
    error = await desk.fails(stamp_pdf, InputError, files="Documents/a.pdf", text="秘密")
    assert error.message == "I have no letters to write “秘” in a PDF."
