"""Turning pages."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from lam_desktop.actions.media.rotate_pages import rotate_pages
from lam_desktop.core.errors import FileMissing, InputError
from tests.unit.actions.files.desk import Desk, check_card
from tests.unit.actions.media.made import pdf, texts


def test_card() -> None:
    check_card(rotate_pages)


def turns(path: Path) -> list[int]:
    return [page.rotation % 360 for page in PdfReader(path).pages]


async def test_all_and_some(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = pdf(desk, "Documents/scan.pdf")
    await desk.do(rotate_pages, files="Documents/scan.pdf")
    assert turns(path) == [90, 90, 90]
    done = await desk.do(rotate_pages, files="Documents/scan.pdf", degrees=-90, pages=[1, -1])
    assert turns(path) == [0, 90, 0]
    assert texts(path) == ["one", "two", "three"]
    assert done.answer == f"Rotated: scan.pdf in {fresh_profile / 'Documents'}."


async def test_a_folder_into_another(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/a.pdf")
    pdf(desk, "Documents/b.pdf")
    done = await desk.do(rotate_pages, files="Documents", degrees=180, folder="Documents/turned")
    assert [turns(path)[0] for path in done.result] == [180, 180]
    assert desk.files("Documents") == ["a.pdf", "b.pdf", "turned/a.pdf", "turned/b.pdf"]


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    pdf(desk, "Documents/scan.pdf")
    await desk.fails(rotate_pages, InputError, files="Documents/scan.pdf", degrees=45)
    await desk.fails(rotate_pages, InputError, files="Documents/scan.pdf", pages=[7])
    await desk.fails(rotate_pages, FileMissing, files="Music")
