"""The links of a page, and the files behind them."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.web.download_links import download_links
from lam_desktop.actions.web.list_links import list_links
from lam_desktop.core.errors import FileMissing, InputError, NoConnection
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import Surfer, files_in, surfing

PAGE = """<!doctype html><html><head><title>Reports</title></head><body>
<a href="/files/may.pdf">May <b>report</b></a> <a href="june.pdf?v=2">June</a> <a href="/files/may.pdf#p2">again</a>
<a href="#top">top</a> <a href="mailto:a@example.org">mail</a> <a href="javascript:go()">go</a> <a>none</a>
<a href="http://[bad">bad</a> <img src="/i/owl.png" alt="Owl"> <a href="song.MP3">Song</a> <![odd
</body></html>"""


def reports(surfer: Surfer) -> str:
    surfer.server.says("/pages/reports", PAGE, Content_Type="text/html; charset=utf-8")
    return surfer.url("/pages/reports")


def test_cards() -> None:
    check_card(list_links)
    check_card(download_links)


async def test_every_link_once_with_its_full_address(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        found = await surfer.do(list_links, url=reports(surfer))
        paths = ["/files/may.pdf", "/pages/june.pdf?v=2", "/pages/song.MP3"]
        assert found == [surfer.url(path) for path in paths]
        assert surfer.bench.answer() == "3 links:\n" + "\n".join(found)


async def test_one_kind_or_certain_words(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        url = reports(surfer)
        assert await surfer.do(list_links, url=url, kind="pictures") == [surfer.url("/i/owl.png")]
        assert await surfer.do(list_links, url=url, kind="music") == [surfer.url("/pages/song.MP3")]
        assert await surfer.do(list_links, url=url, containing="May report") == [surfer.url("/files/may.pdf")]
        assert await surfer.do(list_links, url=url, kind="archives") == []
        assert surfer.bench.answer() == f"There are no such links on {url}."
        saved = await surfer.do(list_links, url=url, kind="pdf", save_as="links.txt")
        assert saved.read_text() == f"{surfer.url('/files/may.pdf')}\n{surfer.url('/pages/june.pdf?v=2')}\n"


async def test_all_files_of_a_kind(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/files/may.pdf", b"%PDF may")
        surfer.server.says("/pages/june.pdf", b"%PDF june", Content_Disposition='attachment; filename="may.pdf"')
        found = await surfer.do(download_links, url=reports(surfer), kind="pdf", folder="Documents/reports")
        assert files_in(fresh_profile / "Documents/reports") == ["may (2).pdf", "may.pdf"]
        assert [path.read_bytes() for path in found] == [b"%PDF may", b"%PDF june"]
        assert surfer.bench.answer().startswith("Downloaded 2 files, now in reports:")


async def test_none_is_kept_when_one_cannot_be_had(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/files/may.pdf", b"%PDF may")
        await surfer.bench.fails(download_links, NoConnection, url=reports(surfer), kind="pdf")
        assert files_in(fresh_profile / "Downloads") == []


async def test_bad_input(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        url = reports(surfer)
        await surfer.bench.fails(download_links, FileMissing, url=url, kind="archives")
        await surfer.bench.fails(download_links, InputError, url=url)


async def test_the_first_ones_only(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/files/may.pdf", b"%PDF may")
        await surfer.do(download_links, url=reports(surfer), kind="pdf", first=1)
        assert files_in(fresh_profile / "Downloads") == ["may.pdf"]
