"""Sending data to the web."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from aiohttp import web

from lam_desktop.actions.web.send_json import send_json
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import surfing


def test_card() -> None:
    check_card(send_json)


async def test_what_arrives(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"id": 7}, status=201)
        result = await surfer.do(send_json, url=surfer.url("/api"), data={"name": "Zoë", "n": 3})
        assert result == {"id": 7}
        [(method, _, body, headers), *_] = surfer.server.asked
        assert (method, json.loads(body), headers["Content-Type"]) == (
            "POST",
            {"name": "Zoë", "n": 3},
            "application/json",
        )
        assert surfer.server.times("/api") == 2, "looking and stopping sent nothing"
        assert surfer.bench.answer() == f'Sent to {surfer.url("/api")}. The answer: {{"id": 7}}'
        [outward] = surfer.bench.sent
        assert outward.what == f"POST to {surfer.url('/api')}"


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
async def test_other_ways_and_data_as_text(fresh_profile: Path, method: str) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", status=204)
        result = await surfer.do(send_json, url=surfer.url("/api"), data='{"a": [1]}', method=method)
        assert result == {"status": 204}
        assert surfer.server.asked[0][0] == method
        assert json.loads(surfer.server.asked[0][2]) == {"a": [1]}
        assert surfer.bench.answer() == f"Sent to {surfer.url('/api')}; it was accepted."


async def test_a_field_of_the_answer(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"id": 7})
        surfer.server.says("/plain", "thank you", Content_Type="text/plain")
        assert await surfer.do(send_json, url=surfer.url("/api"), data={}, field="id") == 7
        assert surfer.bench.answer() == "Sent. id: 7"
        assert await surfer.do(send_json, url=surfer.url("/plain"), data={}) == "thank you"
        error = await surfer.bench.fails(send_json, InputError, url=surfer.url("/api"), data={}, field="name")
        assert error.message == "It was sent and accepted. The answer has no field name."


async def test_what_goes_wrong(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/no", "name is missing", status=422)
        surfer.server.says("/busy", status=503)

        @surfer.server.does("/gone")
        async def vanish(request: web.Request) -> web.Response:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()

        error = await surfer.bench.fails(send_json, NoConnection, url=surfer.url("/no"), data={})
        assert (error.message, error.hint) == (f"{surfer.url('/no')} did not accept it: error 422.", "name is missing")
        await surfer.bench.fails(send_json, NoConnection, url=surfer.url("/busy"), data={})
        await surfer.bench.fails(send_json, OutcomeUnknown, url=surfer.url("/gone"), data={})
        assert (surfer.server.times("/busy"), surfer.server.times("/gone")) == (1, 1), "it is sent once only"
        await surfer.bench.fails(send_json, InputError, url=surfer.url("/no"), data="name is Bob")
        nobody = surfer.url("/")
    error = await surfer.bench.fails(send_json, NoConnection, url=nobody, data={})
    assert error.hint == "Nothing was sent."


async def test_what_a_file_holds(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"id": 1})
        (fresh_profile / "Documents/order.json").write_text('{"name": "Zoë", "count": 2}', "utf-8")
        (fresh_profile / "Documents/bad.json").write_text("{")
        await surfer.do(send_json, url=surfer.url("/api"), data=Path("Documents/order.json"))
        assert json.loads(surfer.server.asked[0][2]) == {"name": "Zoë", "count": 2}
        await surfer.bench.fails(send_json, InputError, url=surfer.url("/api"), data=Path("Documents/bad.json"))
