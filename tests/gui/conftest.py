"""What GUI tests get: a desk with the real program on a real screen, and one model worker for all of them."""

from __future__ import annotations

import asyncio
import inspect
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

import lam_desktop.app
from lam_desktop.model.anywhere import ModelAnywhere
from lam_desktop.model.client import ModelClient
from tests.gui import hands
from tests.gui.desk import Desk
from tests.gui.faucet import Faucet
from tests.gui.watchdog import Block
from tests.screen import can_open

LONGEST = pytest.StashKey[tuple[Block, str]]()
START = 30.0  # seconds


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """An `async def` test with a desk is a story that happens while the program runs."""
    desk = pyfuncitem.funcargs.get("desk")
    if not inspect.iscoroutinefunction(pyfuncitem.obj) or not isinstance(desk, Desk):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    desk.run(partial(pyfuncitem.obj, **{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelAnywhere]:
    """The real model worker, started once, on a loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="model", daemon=True)
    thread.start()

    async def opened() -> ModelAnywhere:
        client = ModelClient(tmp_path_factory.mktemp("model"))
        await client.warm(["hello"])
        return ModelAnywhere(client)

    anywhere = asyncio.run_coroutine_threadsafe(opened(), loop).result(START)
    yield anywhere
    asyncio.run_coroutine_threadsafe(anywhere.close(), loop).result(START)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def desk(
    qapp: QApplication, model: ModelAnywhere, fresh_profile: Path, monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[Desk]:  # fmt: skip
    if not (can_open() and hands.can_move()):
        pytest.skip("needs a virtual screen with mouse and keys: Xvfb and xdotool")
    opened = lam_desktop.app.open_services
    monkeypatch.setattr(lam_desktop.app, "open_services", partial(opened, encoder=model))
    _await_tray(qapp)
    desk = Desk(fresh_profile)
    yield desk
    stash = request.config.stash
    if desk.blocked.seconds > stash.get(LONGEST, (Block(), ""))[0].seconds:
        stash[LONGEST] = desk.blocked, request.node.name


@pytest.fixture
def faucet() -> Iterator[Faucet]:
    """A web server whose file stops halfway until it is let go."""
    with Faucet.opened() as faucet:
        yield faucet


def _await_tray(app: QApplication) -> None:
    """The tray starts beside the tests; the first of them waits for it."""
    limit = QDeadlineTimer(int(START * 1000))
    while shutil.which("tint2") and not QSystemTrayIcon.isSystemTrayAvailable():
        assert not limit.hasExpired(), "the tray does not come"
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    block, test = terminalreporter.config.stash.get(LONGEST, (Block(), ""))
    if test:
        terminalreporter.write_line(f"event loop: longest block of its own {block.seconds * 1000:.0f} ms, in {test}")
