"""What every test gets: a fresh home and state folder, no network, and for windows a real screen."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from lam_desktop.core.hiding import KNOWN
from tests import guards
from tests.screen import can_open, screen

SCREEN = pytest.StashKey[ExitStack]()
OUTSIDE = frozenset({"gui", "integration", "triggers"})
# a busy machine makes examples slowly: that says nothing about the program
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
HOME_FOLDERS = ("Desktop", "Documents", "Downloads", "Music", "Pictures", "Videos")


def pytest_configure() -> None:
    guards.stay_on_this_machine()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows compete for focus and for time, so their tests go one after another, on one worker.

    A real mouse, window manager, file watcher or server keeps its own pace: what fails once beside them gets a second
    try, and the summary says so (R). What is ours alone gets none.
    """
    for item in items:
        if _opens_windows(item):
            item.add_marker(pytest.mark.xdist_group("gui"))
        if not _parts(item).isdisjoint(OUTSIDE):
            item.add_marker(pytest.mark.flaky(reruns=2))


def _opens_windows(item: pytest.Item) -> bool:
    return "gui" in _parts(item)


def _parts(item: pytest.Item) -> set[str]:
    return set(item.path.relative_to(Path(__file__).parent).parts)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Open the screen before the first window of the session; where none can be, Qt draws off screen."""
    if not _opens_windows(item) or SCREEN in item.session.stash:
        return
    stack = item.session.stash[SCREEN] = ExitStack()
    if can_open():
        os.environ.update(stack.enter_context(screen()))
    else:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_sessionfinish(session: pytest.Session) -> None:
    if SCREEN in session.stash:
        session.stash[SCREEN].close()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests on plain asyncio, as the command line runs."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: value for name, value in pyfuncitem.funcargs.items() if name in wanted}
    asyncio.run(guards.finish(pyfuncitem.obj, arguments))
    return True


@pytest.fixture(autouse=True)
def fresh_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, with the usual folders, and a state folder outside it. Returns the home."""
    folder = tmp_path_factory.mktemp("profile")
    home = folder / "home"
    for name in HOME_FOLDERS:
        (home / name).mkdir(parents=True)
    for name in [name for name in os.environ if name.startswith("XDG_") and name.endswith("_HOME")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("LAM_DESKTOP_HOME", str(folder / "state"))
    monkeypatch.setenv("TZ", "UTC")
    KNOWN.forget()
    return home


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """No child process and no thread outlives its test."""
    with guards.nothing_left_running():
        yield
