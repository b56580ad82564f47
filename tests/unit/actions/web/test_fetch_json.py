"""JSON data from the web."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from aiohttp import web

from lam_desktop.actions.web.fetch_json import fetch_json
from lam_desktop.core.errors import AlreadyThere, Cancelled, InputError, NoConnection
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import surfing


def test_card() -> None:
    check_card(fetch_json)


async def test_all_or_one_field(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"version": "2.0", "items": [{"name": "Zoë"}, {"name": "Ben"}]})
        url = surfer.url("/api")
        assert (await surfer.do(fetch_json, url=url))["items"][1] == {"name": "Ben"}
        assert await surfer.do(fetch_json, url=url, field="items.0.name") == "Zoë"
        assert await surfer.do(fetch_json, url=url, field="Name") == ["Zoë", "Ben"]
        assert await surfer.do(fetch_json, url=url, field="version") == "2.0"
        assert surfer.bench.answer() == "version: 2.0"


@pytest.mark.parametrize(
    ("field", "name", "content"),
    [
        ("version", "v.txt", "2.0"),
        (None, "all.json", '{\n  "version": "2.0",\n  "items": [\n    {\n      "name": "Zoë"\n    }\n  ]\n}\n'),
        ("items", "t.csv", "name\nZoë\n"),
        ("items.name", "names.txt", "Zoë"),
    ],
)
async def test_into_a_file(fresh_profile: Path, field: str | None, name: str, content: str) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"version": "2.0", "items": [{"name": "Zoë"}]})
        result = await surfer.do(fetch_json, url=surfer.url("/api"), field=field, save_as=f"Documents/{name}")
        assert result.read_bytes().decode().replace("\r\n", "\n") == content
        assert surfer.bench.answer() == f"Saved as {name} in {fresh_profile / 'Documents'}."


async def test_what_is_no_json(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/page", "<html>Please log in</html>", Content_Type="text/html")
        surfer.server.says("/cut", '{"a": [1, 2', Content_Type="application/json")
        surfer.server.says("/deep", "[" * 100_000)
        surfer.server.says("/none", "")
        for path in ("/page", "/cut", "/deep", "/none"):
            error = await surfer.bench.fails(fetch_json, NoConnection, url=surfer.url(path), save_as="a.json")
            assert "did not answer with JSON" in error.message


async def test_what_a_text_or_a_page_says_about_it(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/plain", "fan: 900 rpm\nload 0.4\ndisk temperature 41 C\n")
        surfer.server.says(
            "/page", "<p>Open from 9.</p><p>Price: 3 EUR</p><script>price</script>", Content_Type="text/html"
        )
        assert (
            await surfer.do(fetch_json, url=surfer.url("/plain"), field="disk temperature") == "disk temperature 41 C"
        )
        assert surfer.bench.answer() == "disk temperature: disk temperature 41 C"
        assert await surfer.do(fetch_json, url=surfer.url("/page"), field="prices") == "Price: 3 EUR"
        error = await surfer.bench.fails(fetch_json, InputError, url=surfer.url("/page"), field="parking")
        assert error.message.endswith("/page says nothing about parking.")


PAGE = (
    "<html><head><title>The  Daily\n Hay</title></head><body><h1>Rain <b>in</b> May</h1><p>It rains.</p>"
    "<h2></h2><script><h2>no</h2></script><h2>Mill &amp; barn</h2><svg><title>no</title></svg><h3>Oats</h3><h2>cut"
)
ALL = ["Rain in May", "Mill & barn", "Oats", "cut"]


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("title", "The Daily Hay"), ("its title", "The Daily Hay"), ("headlines", ALL), ("the headline", "Rain in May"),
        ("two headlines", ["Rain in May", "Mill & barn"]), ("the first 2 headings", ["Rain in May", "Mill & barn"]),
        ("one headline", "Rain in May"), ("0 headlines", None), ("20 top headlines", ALL),
        ("the headline about oats", "Oats"),
    ],
)  # fmt: skip
async def test_the_headings_of_a_page(fresh_profile: Path, field: str, found: str | list[str] | None) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/page", PAGE, Content_Type="text/html")
        if found is None:
            await surfer.bench.fails(fetch_json, InputError, url=surfer.url("/page"), field=field)
        else:
            assert await surfer.do(fetch_json, url=surfer.url("/page"), field=field) == found


async def test_a_page_without_headings(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/page", "<h1>Hay</h1>", Content_Type="text/html")
        surfer.server.says("/plain", "headlines: none today\n")
        assert await surfer.do(fetch_json, url=surfer.url("/page"), field="title") == "Hay"
        assert await surfer.do(fetch_json, url=surfer.url("/plain"), field="headlines") == "headlines: none today"


async def test_other_alphabets(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/latin", '{"a": "Zoë"}'.encode("latin-1"), Content_Type="application/json; charset=latin-1")
        surfer.server.says("/bom", b"\xef\xbb\xbf" + '{"a": "Zoë"}'.encode())
        for path in ("/latin", "/bom"):
            assert await surfer.do(fetch_json, url=surfer.url(path), field="a") == "Zoë"


async def test_fields_that_are_not_there_or_there_twice(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"a": {"name": 1}, "b": {"name": 2}, "list": [1]})
        url = surfer.url("/api")
        error = await surfer.bench.fails(fetch_json, InputError, url=url, field="color")
        assert error.hint == "There is: a, b, list."
        error = await surfer.bench.fails(fetch_json, InputError, url=url, field="name")
        assert "a.name, b.name" in error.message
        await surfer.bench.fails(fetch_json, InputError, url=url, field="list.5")
        (fresh_profile / "there.json").write_text("mine")
        await surfer.bench.fails(fetch_json, AlreadyThere, url=url, save_as="there.json")


async def test_stop_while_a_server_thinks(fresh_profile: Path) -> None:
    stop = threading.Event()
    async with surfing(fresh_profile) as surfer:

        @surfer.server.does("/slow")
        async def slow(request: web.Request) -> web.Response:
            stop.set()
            await asyncio.Event().wait()
            return web.Response()

        with pytest.raises(Cancelled):
            await surfer.until(stop, fetch_json, url=surfer.url("/slow"))
