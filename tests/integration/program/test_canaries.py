"""Secrets go through the whole program at real work, and afterwards they stand in nothing that it wrote or passed on.

Looked at are all files of its state (records, their log, copies, logs, the file of passwords), reports, exports,
what children were started with, and what a language model was asked; in eight codings. The work itself is done with the
real secret.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gzip
import json
import logging
import os
import shutil
import stat
import time
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from aiohttp import web as aiohttp

from lam_desktop.app import Services, open_services
from lam_desktop.connectors.languagemodels.profiles import checked, key_name
from lam_desktop.core.events import RunState
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.models import ModelChoice, ModelProfile
from lam_desktop.core.outcome import Planned, RunReport
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.secret import HIDDEN, Secret
from lam_desktop.core.workflow import Workflow
from lam_desktop.engine.papers.account import account_of
from lam_desktop.engine.papers.page import write_page
from lam_desktop.engine.papers.shape import shape
from lam_desktop.store.backups import back_up
from lam_desktop.store.export import export
from lam_desktop.store.preferences import Connection
from lam_desktop.system.discreet import DiscreetFormatter
from lam_desktop.system.paths import profile
from lam_desktop.system.watchdog import Watchdog
from tests.integration.connectors.servers import Post, Web, mail_server, web_server
from tests.modelserver import KEY, MODEL, ModelServer

MAIL, ADDRESS, QUERY, SAID = "mail-Tr0ub4dor-7731", "addr-Tr0ub4dor-7732", "quer-Tr0ub4dor-7733", "said-Tr0ub4dor-7734"
PHRASE = "phra-Tr0ub4dor-7735"
CANARIES = (MAIL, ADDRESS, QUERY, SAID, KEY, PHRASE)
PATIENCE = 30.0
log = logging.getLogger("lam_desktop.test")
_PACKED = b"\x1f\x8b\x08"
RECORDER = """#!/bin/sh
{ tr '\\0' '\\n' < /proc/self/cmdline; printf '%s\\n' "$0" "$@"; env; } >> "$LAM_CANARY_TRACE"
cat > /dev/null
"""


def codings(secret: str) -> dict[str, bytes]:
    """What a secret may look like."""
    plain = secret.encode()
    return {
        "clear": plain, "base64": base64.b64encode(plain).rstrip(b"=")[:-1], "hex": plain.hex().encode(),
        "URL": "".join(f"%{byte:02X}" for byte in plain).encode(), "reversed": plain[::-1],
        "first half": plain[: len(plain) // 2 + 2], "UTF-16": secret.encode("utf-16-le"),
        "quoted": quote(secret, safe="").encode(),
    }  # fmt: skip


def opened(data: bytes) -> Iterator[bytes]:
    """The bytes themselves, and what is packed in them."""
    yield data
    start = data.find(_PACKED)
    while start >= 0:
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj(31).decompress(data[start:])
        start = data.find(_PACKED, start + 1)


def found(places: dict[str, bytes]) -> list[str]:
    """Where which secret stands, and how."""
    return sorted(
        f"{name}: {secret[:4]} {coding}"
        for name, data in places.items()
        for content in opened(data)
        for secret in CANARIES
        for coding, looks in codings(secret).items()
        if looks in content
    )


def files_below(folder: Path) -> dict[str, bytes]:
    """Everything a folder holds, members of archives too."""
    held = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path in folder.rglob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            held |= {f"{path.name}/{name}": archive.read(name) for name in archive.namelist()}
    return held


@pytest.fixture
def children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's small programs, each of which writes down what it was started with. Returns where."""
    programs, trace = tmp_path / "bin", tmp_path / "children.txt"
    programs.mkdir()
    for name in ("xdg-open", "notify-send", "wl-copy", "xclip", "xsel"):
        (programs / name).write_text(RECORDER)
        (programs / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("LAM_CANARY_TRACE", str(trace))
    return trace


async def connect(services: Services, post: Post, models: ModelServer) -> None:
    """A mail account with a password, a language model with a key that is always asked, and a file that keeps both."""
    await services.secrets.use_file(Secret(PHRASE), [])
    await services.preferences.connect(
        Connection("work", "email", {"address": "me@example.org", "smtp": post.url, "user": "me"})
    )
    await services.secrets.set("work", Secret(MAIL))
    await services.accounts.reload()
    model = checked(ModelProfile("tiny", "openai", models.address, MODEL))
    await services.models.save(model)
    await services.secrets.set(key_name(model), Secret(KEY))
    await services.models.choose(ModelChoice("tiny", always=True))


async def said(services: Services, words: str, plan: Plan | None = None) -> RunReport:
    """Words from the chat through planner, model and engine, with a yes to what is shown."""
    context = await services.planning_context()
    await services.chats.add("main", "user", words, services.clock.now())
    outcome = await services.mind.planner.plan(words, context)
    profile_ = await services.mind.advisor.profile_for(outcome)
    assert profile_ is not None, "the model is always asked"
    await services.mind.advisor.advise(words, context, outcome, profile_, lambda text: None)
    if plan is None:
        assert isinstance(outcome, Planned), outcome
        plan = outcome.plan
    run = await services.runner.draft(plan)
    report = await services.runner.start(run, (await services.runner.card(run)).fingerprint)
    await services.chats.add("main", "result", report.answer or report.error, services.clock.now(), run)
    return report


async def work(services: Services, web: Web) -> list[RunReport]:
    """Chores with secrets in their words: some end well, one fails."""
    address = f"{web.address.replace('://', f'://me:{ADDRESS}@')}/page?token={QUERY}"
    lost = address.replace("/page", "/missing")
    note = f'write "the password: {SAID}" to note.txt'
    mail = Step("s", "send_mail", {"to": ["anna@example.org"], "subject": "hi", "body": f"password: {SAID}"})
    fetch = Step("s", "fetch_text", {"url": lost})
    tell = Step("s", "notify", {"text": f"password: {SAID}"})
    copy = Step("s", "copy_to_clipboard", {"text": f"password: {SAID}"})
    return [
        await said(services, f"download {address} and save it as page.txt"),
        await said(services, note),
        await said(services, f"mail anna@example.org the password: {SAID}", Plan("mail it", (mail,))),
        await said(services, f"show me what {lost} says", Plan(f"show me what {lost} says", (fetch,))),
        await said(services, f"tell me the password: {SAID}", Plan("tell me", (tell,))),
        await said(services, f"copy password: {SAID}", Plan("copy it", (copy,))),
    ]


async def stand_still(secret: str) -> None:
    """The loop hangs with a secret in its hands, until the watchdog has written down where."""
    serving = asyncio.create_task(Watchdog(beat=0.02, limit=0.02).serve())
    await asyncio.sleep(0)
    late = time.monotonic() + PATIENCE
    while "has not answered" not in profile().log.read_text() and time.monotonic() < late:
        hold = secret  # a local variable of the frame that hangs
        time.sleep(0.01)
        assert hold
    serving.cancel()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at what processes were started with")
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_no_secret_stands_in_anything_that_was_written(
    fresh_profile: Path, tmp_path: Path, children: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out = tmp_path / "reports"
    out.mkdir()
    own = profile()
    own.log.parent.mkdir(parents=True)
    handler = logging.FileHandler(own.log, encoding="utf-8")
    handler.setFormatter(DiscreetFormatter())
    logging.getLogger("lam_desktop").addHandler(handler)
    try:
        async with mail_server(login=True) as post, web_server() as web:
            post.password = MAIL.encode()
            asked: list[str] = []

            @web.does("/page")
            async def page(request: aiohttp.Request) -> aiohttp.Response:
                asked.append(f"{request.headers.get('Authorization', '')} {request.query.get('token')}")
                return aiohttp.Response(text="hello")

            with ModelServer.opened() as models:
                async with open_services(own) as services:
                    await connect(services, post, models)
                    reports = await work(services, web)
                    for report in reports:
                        account = await account_of(
                            report.run, services.runner, services.trace, own.home, services.clock.now()
                        )
                        write_page(account, out / f"{report.run}.html")
                        (out / f"{report.run}.json").write_text(json.dumps(shape(account), ensure_ascii=False))
                    log.warning("asking for https://me:%s@a.org failed", ADDRESS)
                    log.error("a callback failed", exc_info=ConnectionError(f"no login with {MAIL}", {"key": KEY}))
                    log.error("cannot open with %s", PHRASE)
                    await stand_still(SAID)
                    back_up(own.database, datetime.now(UTC))
                    export(own.database, out / "records.zip", datetime.now(UTC))
                    living = files_below(own.state)  # with the write-ahead log as it is while the program runs
                prompts = json.dumps(models.asked, ensure_ascii=False).encode()
    finally:
        logging.getLogger("lam_desktop").removeHandler(handler)
        handler.close()

    states = [report.state for report in reports]
    wanted = [RunState.SUCCEEDED] * 3 + [RunState.FAILED] + [RunState.SUCCEEDED] * 2
    assert states == wanted, [report.error for report in reports]
    basic = base64.b64encode(f"me:{ADDRESS}".encode()).decode()
    assert asked == [f"Basic {basic} {QUERY}"], "the real secret opens the door"
    notes = [path.read_text().strip() for path in fresh_profile.rglob("note.txt")]
    assert notes == [f"the password: {SAID}"]
    assert post.logins == [(b"me", MAIL.encode())]
    assert SAID in str(post.taken[0][1].get_body())
    assert "has not answered" in own.log.read_text(), "the watchdog has written"
    assert "notify-send" in children.read_text() and "hi" in str(post.taken[0][1]["Subject"])

    assert found({f"living {name}": data for name, data in living.items()}) == []
    assert found({f"left {name}": data for name, data in files_below(own.state).items()}) == []
    assert found({f"report {name}": data for name, data in files_below(out).items()}) == []
    assert found({"children": children.read_bytes(), "prompts": prompts}) == []
    assert any(name.endswith("-wal") for name in living), "the write-ahead log was looked at"
    assert any("backup" in name.lower() for name in living), sorted(living)
    assert "passwords.json" in living and "cannot open with •••" in own.log.read_text(encoding="utf-8")


async def test_a_saved_plan_has_its_secret_again_once_the_file_is_open(fresh_profile: Path) -> None:
    own = profile()
    writing = Step("s", "write_text", {"text": f"password: {SAID}", "save_as": Path("note.txt")})
    saved = Workflow("note it", Plan(f"write the password: {SAID} down", (writing,)), (), datetime.now(UTC))
    async with open_services(own) as services:
        await services.secrets.use_file(Secret(PHRASE), [])
        await services.workflows.save(saved, datetime.now(UTC))
    assert found(files_below(own.state)) == []
    KNOWN.forget()
    async with open_services(own) as services:
        lacking = await services.workflows.get("note it")
        assert lacking is not None and "kept only while the program ran" in lacking.problem
        await services.unlock_secrets(Secret(PHRASE))
        whole = await services.workflows.get("note it")
        assert whole is not None and whole.plan == saved.plan and not whole.problem
        report = await services.runner.start(await services.runner.draft(whole.plan), None)
        assert report.state is RunState.SUCCEEDED, report.error
        assert (fresh_profile / "note.txt").read_text().strip() == f"password: {SAID}"
        assert await services.secret_names() != []
        await services.workflows.remove("note it")
        assert await services.secret_names() == []
    assert found(files_below(own.state)) == []


async def test_what_was_hidden_is_told_taken_back_and_not_begun_anew_in_a_later_program(fresh_profile: Path) -> None:
    async with open_services(profile()) as services:
        writing = Step("s", "write_text", {"text": f"password: {SAID}", "save_as": Path("note.txt")})
        plan = Plan(f"write the password: {SAID} down", (writing,))
        run, waiting = await services.runner.draft(plan), await services.runner.draft(plan)
        assert (await services.runner.start(run, None)).state is RunState.SUCCEEDED
    KNOWN.forget()
    async with open_services(profile()) as services:
        assert HIDDEN in (await services.runner.report(run)).request
        refused = await services.runner.start(waiting, None)
        assert "kept only while the program ran" in refused.error and refused.state is RunState.FAILED
        assert (await services.runner.undo(run)).state is RunState.UNDONE
        assert not (fresh_profile / "note.txt").exists()


@pytest.mark.parametrize("coding", sorted(codings(SAID)))
def test_the_look_would_see_every_coding(tmp_path: Path, coding: str) -> None:
    looks = codings(SAID)[coding]
    assert found({"a": b"x" + looks + b"y", "b": b"nothing"})
    assert found({"packed": b"head" + gzip.compress(b"x" + looks + b"y")})
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("m", looks)
    assert found(files_below(tmp_path))
    assert unquote(codings(SAID)["URL"].decode()) == SAID and shutil.which("sh")
