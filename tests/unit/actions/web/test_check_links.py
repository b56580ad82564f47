"""Which links are dead: those of a text, and those of a page."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.web.check_links import check_links
from lam_desktop.actions.web.check_page_links import check_page_links
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import surfing


def test_cards() -> None:
    check_card(check_links)
    check_card(check_page_links)


async def test_those_of_a_text(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/shop", "open")
        shop, gone = surfer.url("/shop"), surfer.url("/gone")
        (fresh_profile / "links.txt").write_text(f"{shop}\nsee {gone}, and {gone}\n")
        assert await surfer.do(check_links, text=Path("links.txt")) == [gone]
        assert surfer.bench.answer() == f"1 link does not work:\n{gone}"
        assert (await surfer.do(check_links, text=Path("links.txt"), save_as="dead.txt")).read_text() == f"{gone}\n"
        (fresh_profile / "links.txt").write_text(shop)
        assert await surfer.do(check_links, text=Path("links.txt")) == []
        assert surfer.bench.answer() == "All of the links work."


async def test_those_of_a_page(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/", '<a href="/a">a</a> <a href="/b">b</a>', Content_Type="text/html")
        surfer.server.says("/a", "here")
        assert await surfer.do(check_page_links, url=surfer.url("/")) == [surfer.url("/b")]


async def test_a_text_without_links(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        (fresh_profile / "a.txt").write_text("nothing")
        await surfer.bench.fails(check_links, InputError, text=Path("a.txt"))
