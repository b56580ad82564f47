"""Passwords of PDFs, put on and taken off."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from lam_desktop.actions.media.protect_pdf import protect_pdf
from lam_desktop.actions.media.unlock_pdf import unlock_pdf
from lam_desktop.core.errors import InputError, QuestionNeeded, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf, texts


def test_cards() -> None:
    check_card(protect_pdf)
    check_card(unlock_pdf)


async def test_it_opens_with_the_password_alone(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf", ["secret"], title="T")
    done = await desk.do(protect_pdf, files="Documents/a.pdf", password="pass wörd")
    reader = PdfReader(done.result[0])
    assert reader.is_encrypted and not reader.decrypt("other") and reader.decrypt("pass wörd")
    assert b"secret" not in done.result[0].read_bytes()
    assert done.answer == f"Protected with the password: a.pdf in {fresh_profile / 'Documents'}."
    again = await desk.do(unlock_pdf, files="Documents/a.pdf", password="pass wörd")
    assert texts(again.result[0]) == ["secret"]
    assert (PdfReader(again.result[0]).metadata or {})["/Title"] == "T"


async def test_a_copy_beside_it(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    before = pdf(desk, "Documents/a.pdf").read_bytes()
    done = await desk.do(protect_pdf, files="Documents", password="x1", keep_originals=True)
    assert done.names == ["a-protected.pdf"] and (fresh_profile / "Documents/a.pdf").read_bytes() == before


async def test_old_locks_open_too(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/old.pdf", ["x"], password="abc")
    done = await desk.do(unlock_pdf, files="Documents/old.pdf", password="abc", save_as="new.pdf")
    assert texts(done.result[0]) == ["x"]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/locked.pdf", password="abc")
    pdf(desk, "Documents/open.pdf")
    await desk.fails(protect_pdf, QuestionNeeded, files="Documents/open.pdf", password=" ")
    await desk.fails(protect_pdf, UnreadableFile, files="Documents/locked.pdf", password="new")
    error = await desk.fails(unlock_pdf, InputError, files="Documents/locked.pdf", password="nope")
    assert error.message == "This is not the password of locked.pdf."
    await desk.fails(unlock_pdf, InputError, files="Documents/open.pdf", password="abc")
    await desk.fails(unlock_pdf, QuestionNeeded, files="Documents/locked.pdf", password="")
