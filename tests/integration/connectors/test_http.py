"""The web client against real servers, well-behaved and not."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from lam_desktop.connectors.hosts import Grant
from lam_desktop.connectors.http import BadStatus, HttpClient, Journey
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, RefusedError
from tests.integration.connectors.servers import raw_server, web_server

CLIENT = HttpClient()


async def test_gets_text_and_headers() -> None:
    async with web_server() as server:
        server.says("/a", "hello", Content_Type="text/plain")
        answer = await CLIENT.request("GET", f"{server.address}/a")
        assert (answer.status, answer.body, answer.ok) == (200, b"hello", True)
        assert answer.headers["content-type"] == "text/plain"
        assert answer.headers.get("CONTENT-TYPE") == "text/plain"


async def test_streams_into_a_file(tmp_path: Path) -> None:
    async with web_server() as server:
        server.says("/big", b"x" * 3_000_000)
        answer = await CLIENT.request("GET", f"{server.address}/big", into=tmp_path / "big")
        assert answer.body == b""
        assert (tmp_path / "big").stat().st_size == 3_000_000


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(b"words " * 100, mtime=0)),
        ("deflate", zlib.compress(b"words " * 100)),
        ("deflate", zlib.compress(b"words " * 100, wbits=-15)),
    ],
    ids=["gzip", "deflate", "deflate without a head"],
)
async def test_unpacks(coding: str, packed: bytes) -> None:
    async with web_server() as server:
        server.says("/packed", packed, Content_Encoding=coding)
        assert (await CLIENT.request("GET", f"{server.address}/packed")).body == b"words " * 100


@pytest.mark.parametrize("status", [404, 429, 500, 503])
async def test_an_error_is_told_after_one_try(status: int) -> None:
    async with web_server() as server:
        server.says("/page", "sorry", status=status, Retry_After="3")
        with pytest.raises(BadStatus) as caught:
            await CLIENT.request("GET", f"{server.address}/page")
        assert (caught.value.code, caught.value.retry_after) == (status, "3")
        assert server.times("/page") == 1


async def test_nobody_there() -> None:
    async with web_server() as server:
        address = server.address
    with pytest.raises(NoConnection, match="cannot be reached"):
        await CLIENT.request("GET", address)
    with pytest.raises(NoConnection, match=r"Nothing was sent"):
        await CLIENT.request("POST", address, json={})


async def test_a_write_is_sent_once_and_its_status_is_told() -> None:
    async with web_server() as server:
        server.says("/api", status=503)
        answer = await CLIENT.request("POST", f"{server.address}/api", json={"a": "ä"})
        assert answer.status == 503
        assert server.times("/api") == 1
        assert server.asked[0][2] == '{"a": "ä"}'.encode()


async def test_a_lost_answer_to_a_write_is_unknown() -> None:
    async with web_server() as server:

        @server.does("/api")
        async def vanish(request: web.Request) -> web.Response:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()

        with pytest.raises(OutcomeUnknown):
            await CLIENT.request("POST", f"{server.address}/api", json={})
        assert server.times("/api") == 1


async def test_a_slow_server_meets_the_deadline() -> None:
    async with web_server() as server:

        @server.does("/slow")
        async def slow(request: web.Request) -> web.Response:
            await asyncio.sleep(30)
            return web.Response()

        with pytest.raises(NoConnection, match="too long"):
            await CLIENT.request("GET", f"{server.address}/slow", timeout=0.2)
        with pytest.raises(OutcomeUnknown):
            await CLIENT.request("POST", f"{server.address}/slow", json={}, timeout=0.2)


async def test_a_drip_of_bytes_meets_the_deadline() -> None:
    async with web_server() as server:

        @server.does("/drip")
        async def drip(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            while True:
                await response.write(b".")
                await asyncio.sleep(0.02)

        with pytest.raises(NoConnection, match="too long"):
            await CLIENT.request("GET", f"{server.address}/drip", timeout=0.3)


async def test_a_short_body_is_noticed() -> None:
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"
    async with raw_server(cut) as address:
        with pytest.raises(NoConnection):
            await CLIENT.request("GET", address)
        with pytest.raises(OutcomeUnknown):
            await CLIENT.request("POST", address, json={})


async def test_a_bomb_is_stopped() -> None:
    async with web_server() as server:
        server.says("/bomb", gzip.compress(b"\0" * 40_000_000), Content_Encoding="gzip")
        with pytest.raises(NoConnection, match="without end"):
            await CLIENT.request("GET", f"{server.address}/bomb")


async def test_too_large_for_memory() -> None:
    async with web_server() as server:

        @server.does("/endless")
        async def endless(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            while True:
                await response.write(b"x" * 1_000_000)

        with pytest.raises(NoConnection, match="larger than"):
            await CLIENT.request("GET", f"{server.address}/endless")


async def test_redirects_are_followed() -> None:
    async with web_server() as server:
        server.says("/from", status=302, Location="/to?x=1")
        server.says("/to", "there")
        answer = await CLIENT.request("GET", f"{server.address}/from")
        assert answer.body == b"there"
        assert answer.url == f"{server.address}/to?x=1"


async def test_a_post_answered_by_see_other_becomes_a_get() -> None:
    async with web_server() as server:
        server.says("/form", status=303, Location="/done")
        server.says("/done", "thanks")
        assert (await CLIENT.request("POST", f"{server.address}/form", json={"a": 1})).body == b"thanks"
        assert [(method, path) for method, path, _, _ in server.asked] == [("POST", "/form"), ("GET", "/done")]


async def test_round_in_circles() -> None:
    async with web_server() as server:
        server.says("/loop", status=302, Location="/loop")
        with pytest.raises(NoConnection, match="in circles"):
            await CLIENT.request("GET", f"{server.address}/loop")
        assert server.times("/loop") == 11


async def test_credentials_stay_with_their_origin() -> None:
    async with web_server() as other, web_server() as server:
        target = other.address.replace("127.0.0.1", "localhost")
        server.says("/same", status=302, Location="/kept")
        server.says("/kept", "ok")
        server.says("/away", status=302, Location=f"{target}/x")
        key = {"Authorization": "Bearer abc"}
        await CLIENT.request("GET", f"{server.address}/same", headers=key)
        assert [asked[3].get("Authorization") for asked in server.asked] == ["Bearer abc"] * 2
        with pytest.raises(RefusedError):
            await CLIENT.request("GET", f"{server.address}/away", headers=key)
        assert other.asked == []


def test_only_what_is_no_secret_goes_on_to_another_place() -> None:
    key = {"Authorization": "a", "X-Api-Key": "b", "X-Shop": "c", "Accept": "text/plain"}
    journey = Journey("GET", "https://shop.example/a", dict(key), None, None, Grant("https://shop.example/a"))
    journey.follow(302, "/b")
    assert journey.headers == key
    journey.follow(302, "https://elsewhere.example/c")
    assert journey.headers == {"Accept": "text/plain"}


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://localhost/",
        "http://printer/",
        "http://127.0.0.1:1/",
        "ftp://example.org/x",
        "file:///etc/passwd",
        "http://example.org:22/",
    ],
)
async def test_no_redirect_into_places_nobody_named(target: str) -> None:
    async with web_server() as server:
        server.says("/r", status=302, Location=target)
        with pytest.raises((RefusedError, InputError)):
            await CLIENT.request("GET", f"{server.address}/r")


@pytest.mark.parametrize("host", ["①②⑦.0.0.1", "１２７．０．０．１", "127。0。0。1", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ"])
async def test_other_letters_for_a_local_place_are_seen_through(host: str) -> None:
    """What is connected to is what these letters come to, so that is what is looked at."""
    named = "127.0.0.1" if host.startswith("ⓛ") else "localhost"
    async with web_server() as server:
        port = server.address.rpartition(":")[2]
        server.says("/r", status=302, Location=f"http://{host}:{port}/inside")
        server.says("/inside", "kept to ourselves")
        with pytest.raises(RefusedError, match=f"leads on to (127.0.0.1|localhost):{port}"):
            await CLIENT.request("GET", f"http://{named}:{port}/r")
        assert server.times("/inside") == 0


@pytest.mark.parametrize("host", ["127.1", "0x7f000001", "2130706433", "0177.0.0.1"])
async def test_hidden_spellings_of_local_addresses_are_refused(host: str) -> None:
    async with web_server() as server:
        port = server.address.rpartition(":")[2]
        with pytest.raises((RefusedError, NoConnection)):
            await CLIENT.request("GET", f"http://{host}:{port}/")
        assert server.asked == []


@pytest.mark.parametrize("url", ["", "example.org", "ftp://example.org", "http://", "http://a b/", "http://x:99999/"])
async def test_what_is_no_address(url: str) -> None:
    with pytest.raises(InputError):
        await CLIENT.request("GET", url)


async def test_a_password_never_travels_in_clear() -> None:
    with pytest.raises(RefusedError, match="unprotected"):
        await CLIENT.request("GET", "http://anna:secret@example.org/")


@pytest.mark.parametrize("name", ["Authorization", "cookie", "X-Api-Key", "PRIVATE-TOKEN", "X-Auth-Key"])
async def test_a_header_that_is_a_key_never_travels_in_clear(name: str) -> None:
    with pytest.raises(RefusedError, match="unprotected"):
        await CLIENT.request("GET", "http://example.org/", headers={name: "1"})


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> str:
    """A host with a name of the open net that stands for this machine, as routers do it for their own servers."""
    look_up = socket.getaddrinfo

    def looked_up(host: Any, *args: Any, **more: Any) -> Any:
        return look_up("127.0.0.1" if host == "nas.home.example" else host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return "nas.home.example"


async def test_a_server_inside_the_network_is_gone_to_once_it_is_allowed(at_home: str) -> None:
    allowed = {at_home}

    async def now() -> frozenset[str]:
        return frozenset(allowed)

    client = HttpClient(allowed=now)
    async with web_server() as server:
        port = server.address.rpartition(":")[2]
        server.says("/status", "all well")
        server.says("/away", status=302, Location=f"http://{at_home}:{port}/status")
        url = f"http://{at_home}:{port}/status"
        assert (await client.request("GET", url)).body == b"all well"
        with pytest.raises(RefusedError, match="which nobody asked for"):
            await client.request("GET", f"{server.address}/away")
        allowed.clear()
        with pytest.raises(RefusedError, match=f"lam-desktop permissions allow {at_home}"):
            await client.request("GET", url)
        assert server.times("/status") == 1
