"""Each outward effect has a key of its own, the same at every try; no key makes anything be sent again."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors.http import HttpClient
from lam_desktop.connectors.mail import MailAccount, MailSender
from lam_desktop.core.context import Http, Mail
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Item
from lam_desktop.engine.keyed import KeyedHttp, KeyedMail
from tests.integration.connectors.servers import Handler, Web, mail_server, web_server
from tests.kit import SetClock
from tests.workbench import workbench


def keys(served: Web) -> list[str]:
    return [headers["Idempotency-Key"] for _, _, _, headers in served.asked]


def post(id_: str, url: str, mark: str) -> Step:
    return Step(id_, "send_json", {"url": url, "data": {"mark": mark}})


def hang_up_once(served: Web) -> Handler:
    """Act, and hang up without an answer the first time."""
    from aiohttp import web

    async def answer(request: web.Request) -> web.StreamResponse:
        if len(served.asked) == 1:
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"ok": True})

    return answer


async def test_every_write_has_its_own_key(fresh_profile: Path, tmp_path: Path) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        served.says("/x", {"ok": True})
        each = Step("s3", "send_json", {"url": f"{served.address}/x", "data": Item()}, for_each=[{"n": 1}, {"n": 1}])
        plan = Plan("p", (post("s1", f"{served.address}/x", "a"), post("s2", f"{served.address}/x", "a"), each))
        for _ in range(2):
            report = await bench.run(plan)
            assert report.state is RunState.SUCCEEDED, report.error
        assert len(set(keys(served))) == len(keys(served)) == 8
        assert {len(key) for key in keys(served)} == {32}


async def test_the_key_stays_when_a_run_goes_on_and_nothing_is_sent_twice_for_it(
    fresh_profile: Path, tmp_path: Path
) -> None:
    async with web_server() as served, workbench(fresh_profile, tmp_path, http=HttpClient()) as bench:
        served.answers["/x"] = hang_up_once(served)
        report = await bench.run(Plan("p", (post("s1", f"{served.address}/x", "a"),)))
        assert report.state is RunState.NEEDS_DECISION and served.times("/x") == 1
        await bench.runner.decide(report.run, "s1", happened=False)
        report = await bench.runner.go_on(report.run)
        assert report.state is RunState.SUCCEEDED, report.error
        first, second = keys(served)
        assert first == second


async def test_a_key_that_was_given_stays_and_reads_have_none(fresh_profile: Path) -> None:
    async with web_server() as served:
        served.says("/x", "fine")
        client: Http = KeyedHttp(HttpClient(), lambda: "run/step/0")
        await client.request("POST", f"{served.address}/x", headers={"idempotency-key": "mine"})
        await client.request("GET", f"{served.address}/x")
        (_, _, _, given), (_, _, _, read) = served.asked
        assert given["idempotency-key"] == "mine" and "Idempotency-Key" not in read


async def test_a_mail_is_found_by_the_same_name_again(fresh_profile: Path) -> None:
    from email.message import EmailMessage

    async with mail_server() as post_office:
        account = MailAccount("me", "me@example.com", post_office.url)
        sender = MailSender(lambda: [account], lambda name: None, SetClock(), timeout=5)
        for place in ("run/s1/0", "run/s1/0", "run/s1/1"):
            mail: Mail = KeyedMail(sender, lambda place=place: place)
            message = EmailMessage()
            message["To"], message["Subject"] = "anna@example.org", "Hello"
            await mail.send(message)
        first, again, other = (str(message["Message-ID"]) for _, message in post_office.taken)
        assert first == again != other and first.endswith("@example.com>")
