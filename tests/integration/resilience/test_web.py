"""Pages from real servers that cut, stumble, slow down, die and come back."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import web

from lam_desktop.connectors.http import BadStatus
from lam_desktop.core.errors import NoConnection, OutcomeUnknown, Unanswered
from lam_desktop.core.events import EndpointState
from lam_desktop.engine.resilience.attempts import LeftAlone
from lam_desktop.engine.resilience.breaker import BreakerRules
from tests.integration.connectors.servers import Web, web_server
from tests.integration.resilience.stand import Stand, listening, pipe

OPEN, HALF_OPEN, CLOSED = EndpointState.OPEN, EndpointState.HALF_OPEN, EndpointState.CLOSED
ROOT = Path(__file__).parents[3]


def shaky(server: Web, path: str, bad: int, status: int = 503, **headers: str) -> None:
    """Fails so many times, then answers."""

    @server.does(path)
    async def answer(request: web.Request) -> web.Response:
        if server.times(path) <= bad:
            return web.Response(status=status, headers={name.replace("_", "-"): text for name, text in headers.items()})
        return web.Response(text="at last")


async def test_passing_failures_of_reads_are_tried_again() -> None:
    stand = Stand()
    async with web_server() as server:
        shaky(server, "/shaky", 3)
        assert await stand.get(f"{server.address}/shaky") == b"at last"
        assert server.times("/shaky") == 4
    assert [kind for kind, _ in stand.traced] == ["retry"] * 3


@pytest.mark.parametrize("status", [500, 503])
async def test_gives_up_after_five_tries(status: int) -> None:
    async with web_server() as server:
        server.says("/down", status=status)
        with pytest.raises(BadStatus) as caught:
            await Stand().get(f"{server.address}/down")
        assert caught.value.code == status
        assert server.times("/down") == 5


async def test_a_missing_page_is_not_tried_again() -> None:
    stand = Stand()
    async with web_server() as server:
        for _ in range(10):
            with pytest.raises(NoConnection, match="does not exist"):
                await stand.get(f"{server.address}/nothing")
        assert server.times("/nothing") == 10
    assert stand.events == []


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_kept(status: int) -> None:
    stand = Stand()
    async with web_server() as server:
        shaky(server, "/busy", 1, status, Retry_After="3")
        assert await stand.get(f"{server.address}/busy") == b"at last"
    assert stand.clock.spent >= 3


async def test_a_long_retry_after_is_told_and_obeyed_for_all_pages_of_the_server() -> None:
    stand = Stand()
    async with web_server() as server:
        shaky(server, "/busy", 1, 429, Retry_After="600")
        server.says("/other", "hello")
        with pytest.raises(BadStatus, match="left alone for 600 s"):
            await stand.get(f"{server.address}/busy")
        with pytest.raises(LeftAlone, match="left alone for 600 s"):
            await stand.get(f"{server.address}/other")
        assert len(server.asked) == 1
        stand.clock.spent += 600
        assert await stand.get(f"{server.address}/other") == b"hello"


async def test_connections_that_are_cut_are_made_again() -> None:
    stand, connections = Stand(), 0
    async with web_server() as server:
        server.says("/page", "hello " * 1000)
        port = int(server.address.rpartition(":")[2])

        async def cutting(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal connections
            connections += 1
            if connections == 1:
                return  # before a word
            await reader.readuntil(b"\r\n\r\n")
            if connections == 2:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-")  # in the head
            elif connections == 3:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6000\r\n\r\nhello")  # in the body
            else:
                there, back = await asyncio.open_connection("127.0.0.1", port)
                back.write(b"GET /page HTTP/1.0\r\n\r\n")
                writer.write(await there.read())
                back.close()
            await writer.drain()

        async with listening(cutting) as gate:
            assert await stand.get(f"http://127.0.0.1:{gate}/page") == b"hello " * 1000
    assert connections == 4


async def test_a_download_that_was_cut_begins_anew(tmp_path: Path) -> None:
    stand, connections = Stand(), 0
    body = b"0123456789" * 10_000

    async def cutting(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body[: 40_000 * connections])
        await writer.drain()

    async with listening(cutting) as port:
        await stand.get(f"http://127.0.0.1:{port}/big", into=tmp_path / "big")
    assert connections == 3
    assert (tmp_path / "big").read_bytes() == body


async def test_dead_left_alone_back() -> None:
    stand = Stand()
    calls = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        calls += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nup")
        await writer.drain()

    async with listening(serve) as port:
        url = f"http://127.0.0.1:{port}/"
        assert await stand.get(url, headers={"Accept": "a"}) == b"up"
    with pytest.raises(Unanswered, match="cannot be reached"):
        await stand.get(url)
    assert stand.states == [OPEN]
    async with listening(serve, port):
        with pytest.raises(LeftAlone, match=r"cannot be reached\. It is left alone for 60 s"):
            await stand.get(url)
        assert calls == 1, "it is back, but nobody looked yet"
        stand.clock.spent += 60
        stand.stand_still()
        answers = await asyncio.gather(*(stand.get(url) for _ in range(10)))
        assert answers == [b"up"] * 10
    assert stand.states == [OPEN, HALF_OPEN, CLOSED]


async def test_only_one_call_looks_whether_a_server_is_back() -> None:
    stand = Stand(calls_per_host=8)
    async with web_server() as server:
        server.says("/", status=503)
        with pytest.raises(BadStatus):
            await stand.get(server.address)
        stand.clock.spent += 60
        stand.stand_still()
        before = len(server.asked)
        looking = asyncio.Event()

        @server.does("/")
        async def slow(request: web.Request) -> web.Response:
            await looking.wait()
            return web.Response(text="up")

        calls = [asyncio.create_task(stand.get(server.address)) for _ in range(30)]
        while len(server.asked) == before:
            await asyncio.sleep(0.001)
        assert len(server.asked) == before + 1
        looking.set()
        assert await asyncio.gather(*calls) == [b"up"] * 30


async def test_a_server_that_hangs_is_left_alone_after_five_calls() -> None:
    stand = Stand()
    async with web_server() as server:

        @server.does("/slow")
        async def slow(request: web.Request) -> web.Response:
            await asyncio.Event().wait()
            return web.Response()

        for _ in range(5):
            with pytest.raises(Unanswered, match="too long"):
                await stand.get(f"{server.address}/slow", timeout=0.1)
        with pytest.raises(LeftAlone):
            await stand.get(f"{server.address}/slow", timeout=0.1)
        assert server.times("/slow") == 5
    assert stand.states == [OPEN]


async def test_a_server_that_answers_too_slowly_is_left_alone() -> None:
    stand = Stand(BreakerRules(slow=0.0))  # every answer is too slow
    async with web_server() as server:
        server.says("/", "hello")
        for _ in range(5):
            await stand.get(server.address)
        with pytest.raises(LeftAlone, match="does not answer well"):
            await stand.get(server.address, headers={"Cache-Control": "no-cache"})
    assert "often fails or answers slowly" in stand.events[0].text


async def test_a_large_file_is_not_a_slow_answer(tmp_path: Path) -> None:
    stand = Stand(BreakerRules(slow=1e-9))
    async with web_server() as server:
        server.says("/big", b"x" * 100_000)
        for number in range(10):
            await stand.get(f"{server.address}/big", into=tmp_path / str(number))
    assert stand.events == []


async def test_a_write_is_sent_once() -> None:
    stand = Stand()
    async with web_server() as server:
        server.says("/api", status=503)
        vanish(server, "/gone", 99)
        await stand.get(f"{server.address}/api", "POST", json={})
        with pytest.raises(OutcomeUnknown):
            await stand.get(f"{server.address}/gone", "POST", json={})
        assert (server.times("/api"), server.times("/gone")) == (1, 1)


def vanish(server: Web, path: str, times: int) -> None:
    """Takes the request and hangs up so many times, then answers."""

    @server.does(path)
    async def answer(request: web.Request) -> web.Response:
        if server.times(path) <= times:
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=201, text="made")


async def test_a_write_with_a_key_is_sent_again_with_the_same_key_and_body() -> None:
    stand = Stand()
    async with web_server() as server:
        vanish(server, "/api", 2)
        options = {"json": {"a": 1}, "headers": {"Idempotency-Key": "k-7"}}
        assert await stand.get(f"{server.address}/api", "POST", **options) == b"made"
        assert [(asked[2], asked[3]["Idempotency-Key"]) for asked in server.asked] == [(b'{"a": 1}', "k-7")] * 3
        vanish(server, "/lost", 99)
        with pytest.raises(OutcomeUnknown):
            await stand.get(f"{server.address}/lost", "POST", **options)
        assert 1 < server.times("/lost") <= 5


async def test_the_last_copy_stands_in_and_that_is_said() -> None:
    stand = Stand()
    async with web_server() as server:
        server.says("/price", "12 EUR")
        url = f"{server.address}/price"
        assert await stand.get(url) == b"12 EUR"
        server.says("/price", status=503)
        assert await stand.get(url) == b"12 EUR"
        assert stand.states == [OPEN]
        assert await stand.get(url) == b"12 EUR"
        assert server.times("/price") == 5, "four failures of five calls are enough; the third time nobody asked"
    copies = [text for kind, text in stand.traced if kind == "old copy"]
    assert copies[0] == f"{url} answered with error 503. What {url} said at 09:30 was used instead."
    assert "It is left alone for" in copies[1]


async def test_when_no_copy_may_stand_in(tmp_path: Path) -> None:
    async with web_server() as server:
        server.says("/page", "hello")
        url, key = f"{server.address}/page", {"Authorization": "Bearer abc"}
        stand, strict = Stand(), Stand(old_copies=False)
        for each in (stand, strict):
            await each.get(url)
            await each.get(url, headers=key)
        server.says("/page", status=503)
        with pytest.raises(NoConnection):
            await strict.get(url)
        with pytest.raises(NoConnection):
            await stand.get(url, headers={"cache-control": "No-Cache"})
        with pytest.raises(NoConnection):
            await stand.get(url, headers=key)
        with pytest.raises(NoConnection):
            await stand.get(url, into=tmp_path / "page")
        assert not (tmp_path / "page").exists()
        assert await stand.get(url) == b"hello"


async def test_a_page_that_is_gone_for_good_has_no_copy() -> None:
    stand = Stand()
    async with web_server() as server:
        server.says("/page", "hello")
        url = f"{server.address}/page"
        await stand.get(url)
        server.says("/page", status=410)
        with pytest.raises(BadStatus):
            await stand.get(url)
        server.says("/page", status=503)
        with pytest.raises(BadStatus):
            await stand.get(url)


async def test_a_name_nobody_knows_says_nothing_of_a_server() -> None:
    stand = Stand()
    for _ in range(3):
        with pytest.raises(Unanswered):
            await stand.get("http://no-such-name.example.org/")
    assert stand.events == []


CHILD = """
import asyncio, sys
from lam_desktop.connectors.http import HttpClient
from lam_desktop.engine.resilience.deadline import Deadline
answer = asyncio.run(HttpClient(Deadline).request(sys.argv[1], sys.argv[2], timeout=1.0))
print(answer.body.decode())
"""


@pytest.mark.skipif(os.name != "posix", reason="stops a process by signal")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_process_that_was_stopped_reads_what_came_meanwhile(method: str) -> None:
    """Not "took too long", and for a write not "may or may not have been done"."""
    async with web_server() as server:
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CHILD, method, f"{server.address}/page", cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        answered = asyncio.Event()

        @server.does("/page")
        async def page(request: web.Request) -> web.Response:
            child.send_signal(signal.SIGSTOP)
            answered.set()
            return web.Response(text="hello")

        await answered.wait()
        await asyncio.sleep(1.6)  # longer than its limit, with nothing to wait for: it stands still
        child.send_signal(signal.SIGCONT)
        out, _ = await child.communicate()
    assert (child.returncode, out.decode().strip()) == (0, "hello")


async def test_a_proxy_that_comes_back_in_the_middle() -> None:
    """The first connections are refused by what stands between; the server itself was there all the time."""
    stand, connections = Stand(), 0
    async with web_server() as server:
        server.says("/page", "hello", Connection="close")
        port = int(server.address.rpartition(":")[2])

        async def between(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal connections
            connections += 1
            if connections > 2:
                await pipe(reader, writer, port)

        async with listening(between) as gate:
            assert await stand.get(f"http://127.0.0.1:{gate}/page") == b"hello"
        assert server.times("/page") == 1
