"""Downloading."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from aiohttp import web

from lam_desktop.actions.web.download_file import download_file
from lam_desktop.core.errors import AlreadyThere, Cancelled, InputError, NoConnection, RefusedError
from tests.integration.connectors.servers import raw_server
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import files_in, surfing


def test_card() -> None:
    check_card(download_file)


async def test_into_downloads_under_the_name_in_the_address(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/pictures/gr%C3%BCne owl.png", b"\x89PNG owl")
        surfer.server.says("/pictures/grüne owl.png", b"\x89PNG owl")
        result = await surfer.do(download_file, url=surfer.url("/pictures/gr%C3%BCne%20owl.png?size=2"))
        assert result == fresh_profile / "Downloads/grüne owl.png"
        assert result.read_bytes() == b"\x89PNG owl"
        assert surfer.bench.answer() == f"Downloaded grüne owl.png to {fresh_profile / 'Downloads'}."


@pytest.mark.parametrize(
    ("stated", "kind", "name"),
    [
        ('attachment; filename="report.pdf"', "", "report.pdf"),
        ("attachment; filename*=UTF-8''%C3%9Cbersicht.pdf", "", "Übersicht.pdf"),
        ('attachment; filename="../../.bashrc"', "", "bashrc"),
        ('attachment; filename="C:\\\\Windows\\\\x.exe"', "", "x.exe"),
        ('attachment; filename="a<b>:c?.txt"', "", "a_b__c_.txt"),
        ("inline", "text/csv; charset=utf-8", "get.csv"),
        ("", "application/pdf", "get.pdf"),
        ("", "application/x-unknown", "get"),
    ],
)
async def test_the_server_names_it(fresh_profile: Path, stated: str, kind: str, name: str) -> None:
    async with surfing(fresh_profile) as surfer:
        headers = {"Content_Disposition": stated} if stated else {}
        surfer.server.says("/get", b"data", Content_Type=kind or "application/octet-stream", **headers)
        await surfer.do(download_file, url=surfer.url("/get"), folder="Documents/new")
        assert files_in(fresh_profile / "Documents/new") == [name]


async def test_names_that_are_taken(fresh_profile: Path) -> None:
    (fresh_profile / "Downloads/a.txt").write_text("mine")
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/a.txt", "new")
        result = await surfer.do(download_file, url=surfer.url("/a.txt"))
        assert (result.name, result.read_text()) == ("a (2).txt", "new")
        asked = surfer.server.times("/a.txt")
        await surfer.bench.fails(download_file, AlreadyThere, url=surfer.url("/a.txt"), save_as="Downloads/a.txt")
        assert surfer.server.times("/a.txt") == asked, "nothing is fetched that has no place"
        assert (fresh_profile / "Downloads/a.txt").read_text() == "mine"


async def test_a_folder_or_a_name_in_a_folder(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/a.txt", "new")
        url = surfer.url("/a.txt")
        assert await surfer.do(download_file, url=url, save_as="Music") == fresh_profile / "Music/a.txt"
        result = await surfer.do(download_file, url=url, save_as="b.txt", folder="Documents")
        assert result == fresh_profile / "Documents/b.txt"


async def test_redirects_and_passing_failures(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:

        @surfer.server.does("/shaky.bin")
        async def shaky(request: web.Request) -> web.Response:
            first = surfer.server.times("/shaky.bin") % 2 == 1
            return web.Response(status=500, text="sorry") if first else web.Response(body=b"content")

        surfer.server.says("/from", status=302, Location="/shaky.bin")
        result = await surfer.do(download_file, url=surfer.url("/from"))
        assert result.read_bytes() == b"content"


@pytest.mark.parametrize("status", [404, 403, 500])
async def test_an_error_page_is_never_saved(fresh_profile: Path, status: int) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/a.zip", "<h1>Sorry</h1>", status=status)
        error = await surfer.bench.fails(download_file, NoConnection, url=surfer.url("/a.zip"))
        assert str(status) in error.message and error.hint


async def test_servers_that_lead_nowhere(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/loop", status=302, Location="/loop")
        surfer.server.says("/inside", status=302, Location="http://10.0.0.1/secret")
        error = await surfer.bench.fails(download_file, NoConnection, url=surfer.url("/loop"))
        assert "in circles" in error.message
        await surfer.bench.fails(download_file, RefusedError, url=surfer.url("/inside"))
        await surfer.bench.fails(download_file, InputError, url="ftp://example.org/x")
        gone = surfer.url("/a")
    error = await surfer.bench.fails(download_file, NoConnection, url=gone)
    assert "cannot be reached" in error.message


async def test_half_a_file_is_none(fresh_profile: Path) -> None:
    async with (
        surfing(fresh_profile) as surfer,
        raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf") as url,
    ):
        await surfer.bench.fails(download_file, NoConnection, url=f"{url}/a.bin")


async def test_stop_in_the_middle_leaves_nothing(fresh_profile: Path) -> None:
    stop = threading.Event()
    hung_up = asyncio.Event()
    async with surfing(fresh_profile) as surfer:

        @surfer.server.does("/endless.bin")
        async def endless(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            try:
                while True:
                    await response.write(b"x" * 100_000)
                    stop.set()
                    await asyncio.sleep(0.01)
            finally:
                hung_up.set()

        with pytest.raises(Cancelled):
            await surfer.until(stop, download_file, url=surfer.url("/endless.bin"))
        await asyncio.wait_for(hung_up.wait(), 10)
        assert files_in(fresh_profile / "Downloads") == []
        assert not any(path.is_file() for path in (fresh_profile.parent / "bench").rglob("*"))
