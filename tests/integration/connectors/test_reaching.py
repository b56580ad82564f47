"""Which machine a request comes to: the one whose address was checked, looked up once a hop, that proves who it is."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from lam_desktop.connectors.hosts import Grant
from lam_desktop.connectors.http import HttpClient, Journey
from lam_desktop.core.errors import RefusedError, Unanswered
from tests.integration.connectors.servers import web_server

NAME = "nas.home.example"
KEEPER_OF_KEYS = "169.254.169.254"


class Names:
    """A name server for one name, which says something else each time it is asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answers: Sequence[Sequence[str]]) -> None:
        self.asked = 0
        self._answers = answers
        self._real = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self._look_up)

    def _look_up(self, host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host != NAME:
            return self._real(host, port, *args, **more)
        answer = self._answers[min(self.asked, len(self._answers) - 1)]
        self.asked += 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, port)) for each in answer]


async def allowed() -> frozenset[str]:
    return frozenset({NAME})


async def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that stands for another place the moment after (DNS rebinding) gains nothing: it is not asked again."""
    names = Names(monkeypatch, [["127.0.0.1"], [KEEPER_OF_KEYS]])
    async with web_server() as server:
        server.says("/status", "all well")
        url = f"http://{NAME}:{server.address.rpartition(':')[2]}/status"
        assert (await HttpClient(allowed=allowed).request("GET", url)).body == b"all well"
        assert names.asked == 1


async def test_each_hop_is_looked_up_and_checked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names(monkeypatch, [["127.0.0.1"], [KEEPER_OF_KEYS]])
    async with web_server() as server:
        server.says("/r", status=302, Location="/inside")
        url = f"http://{NAME}:{server.address.rpartition(':')[2]}/r"
        with pytest.raises(RefusedError, match=KEEPER_OF_KEYS):
            await HttpClient(allowed=allowed).request("GET", url)
        assert (names.asked, server.times("/inside")) == (2, 0)


@pytest.mark.parametrize("answer", [["93.184.215.14", "127.0.0.1"], ["127.0.0.1", "93.184.215.14"], ["10.0.0.1"]])
async def test_one_address_that_may_not_be_reached_is_enough(
    monkeypatch: pytest.MonkeyPatch, answer: list[str]
) -> None:
    Names(monkeypatch, [answer])
    async with web_server() as server:
        with pytest.raises(RefusedError, match="a place inside this network"):
            await HttpClient().request("GET", f"http://{NAME}:{server.address.rpartition(':')[2]}/")
        assert server.asked == []


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
async def test_no_setting_of_the_system_leads_by_another_machine(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A proxy would look names up itself, and nobody would check what they stand for."""
    async with web_server() as proxy, web_server() as server:
        monkeypatch.setenv(name, proxy.address)
        server.says("/", "here")
        assert (await HttpClient().request("GET", f"{server.address}/")).body == b"here"
        assert proxy.asked == []


@pytest.mark.parametrize("status", [307, 308])
def test_what_is_sent_is_for_one_place(status: int) -> None:
    journey = Journey("POST", "https://shop.example/a", {}, b"data", None, Grant("https://shop.example/a"), host="shop")
    with pytest.raises(RefusedError, match=r"shop wants the data sent on to elsewhere\.example"):
        journey.follow(status, "https://elsewhere.example/b")


@asynccontextmanager
async def locked_server(folder: Path, name: str) -> AsyncIterator[tuple[str, list[str]]]:
    """A server with a certificate that it has made itself; its address, and what it is asked."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    made = x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    places = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = made.add_extension(places, critical=False).sign(key, hashes.SHA256())
    (folder / "cert").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    (folder / "key").write_bytes(key.private_bytes(serialization.Encoding.PEM, form, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert", folder / "key")
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(text="hello")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    try:
        yield f"https://127.0.0.1:{runner.addresses[0][1]}", asked
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_server_that_cannot_prove_who_it_is_gets_nothing(tmp_path: Path, method: str) -> None:
    async with locked_server(tmp_path, "127.0.0.1") as (address, asked):
        with pytest.raises(Unanswered, match=r"127\.0\.0\.1 cannot be reached"):
            await HttpClient().request(method, f"{address}/", headers={"Authorization": "Bearer abc"})
        assert asked == []
    async with asyncio.timeout(20):  # the server's side of the broken handshake comes to its end
        while asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.sleep(0.01)
