"""Reading the web."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.web.fetch_text import fetch_text
from lam_desktop.core.errors import AlreadyThere, NoConnection
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import surfing


def test_card() -> None:
    check_card(fetch_text)


PAGE = """<!doctype html><html><head><title>T</title><style>p {}</style><script>alert(1)</script></head>
<body><h1>Soup &amp; more</h1><p>4&nbsp;EUR
per bowl</p><ul><li>pea<li>beet</ul><noscript>no</noscript></body></html>"""


async def test_a_page_as_people_read_it(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/", PAGE, Content_Type="text/html; charset=utf-8")
        text = await surfer.do(fetch_text, url=surfer.url("/"))
        assert text == "Soup & more\n\n4 EUR per bowl\n\npea\nbeet\n"
        assert surfer.bench.answer() == text


async def test_plain_text_stays_as_it_is(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/a.txt", "a < b\n\n\n\n  <b>c</b>\n", Content_Type="text/plain")
        result = await surfer.do(fetch_text, url=surfer.url("/a.txt"), save_as="Documents/a.txt")
        assert result.read_text() == "a < b\n\n\n\n  <b>c</b>\n"
        assert surfer.bench.answer() == f"The text is in a.txt in {fresh_profile / 'Documents'}."


async def test_bad_input(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/picture", b"\x89PNG\x00\xff\xfe\x00")
        surfer.server.says("/huge", b"x" * 60_000_000)
        error = await surfer.bench.fails(fetch_text, NoConnection, url=surfer.url("/picture"))
        assert error.hint == "Download it as a file instead."
        error = await surfer.bench.fails(fetch_text, NoConnection, url=surfer.url("/huge"))
        assert "larger than 52 MB" in error.message
        (fresh_profile / "there.txt").write_text("mine")
        surfer.server.says("/", "text")
        await surfer.bench.fails(fetch_text, AlreadyThere, url=surfer.url("/"), save_as="there.txt")
