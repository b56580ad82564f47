"""The daemon as it really runs: a process of its own, real files, real signals."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lam_desktop.core.settings import Settings
from lam_desktop.store.database import Database
from lam_desktop.store.preferences import Preferences
from lam_desktop.system.paths import profile
from tests.integration.cli.program import COMMAND, lam

pytestmark = pytest.mark.timeout(180)  # a dozen processes, one after another, on a machine that may be busy
PATIENCE = 40.0


@pytest.fixture(autouse=True)
def in_a_hurry(fresh_profile: Path) -> None:
    """Scheduled work waits for a machine that is not busy; one that runs tests may always be."""

    async def hurry() -> None:
        database = await Database.open(profile().database)
        await Preferences(database).save_settings(Settings(background_wait=0))
        await database.close()

    asyncio.run(hurry())


@contextmanager
def daemon() -> Iterator[subprocess.Popen[str]]:
    """Runs inside the block; ended by a polite signal, to which it must answer with 0."""
    process = subprocess.Popen([*COMMAND, "daemon"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert "Schedules run" in process.stdout.readline()
        yield process
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    finally:
        process.kill()
        process.communicate()


def until(happened: Callable[[], bool]) -> None:
    limit = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.05)


def outcomes() -> list[str]:
    """The ledger as it is in the file, looked at from outside."""
    with contextlib.closing(sqlite3.connect(f"file:{profile().database}?mode=ro", uri=True)) as records:
        return [row[0] for row in records.execute("SELECT outcome FROM fire")]


def test_a_pdf_that_appears_is_moved(fresh_profile: Path) -> None:
    """From the sentence to the file in its place, and back."""
    downloads = fresh_profile / "Downloads"
    invoices = downloads / "Invoices"
    (downloads / "old.pdf").write_text("from before")
    made = lam("run", "when a PDF appears in Downloads move it to Invoices", "--yes", "--json")
    assert (made.status, made.json["status"]) == (0, "scheduled")
    (row,) = lam("schedules", "--json").json
    assert (row["trigger"]["kind"], row["recurring"], row["next_run"]) == ("file", True, None)
    with daemon(), daemon():  # each sees the file, one moves it
        (downloads / "half.pdf.part").write_text("not yet")
        (downloads / "new.pdf").write_text("new")
        until(lambda: (invoices / "new.pdf").exists())
        until(lambda: outcomes() == ["ran"])
        os.replace(downloads / "half.pdf.part", downloads / "half.pdf")
        until(lambda: (invoices / "half.pdf").exists())
        until(lambda: outcomes() == ["ran", "ran"])
    assert sorted(each.name for each in downloads.iterdir()) == ["Invoices", "old.pdf"]
    newest = lam("schedules", "ledger", row["id"], "--json").json[0]
    assert lam("undo", newest["run_id"], "--json").json["status"] == "undone"
    assert (downloads / "half.pdf").read_text() == "not yet"


def test_what_is_added_while_it_runs_is_run(fresh_profile: Path) -> None:
    (fresh_profile / "Downloads" / "a.txt").write_text("a")
    with daemon():
        added = lam("run", "in 3 seconds sort my Downloads by type", "--yes", "--json")
        assert added.json["status"] == "scheduled", added
        until(lambda: not (fresh_profile / "Downloads" / "a.txt").exists())
        until(lambda: outcomes() in (["ran"], ["late"]))


def test_a_daemon_that_is_killed_in_the_middle(fresh_profile: Path) -> None:
    """The next one settles it: done once or taken back, entered once, nothing twice."""
    for number in range(60):
        (fresh_profile / "Documents" / f"{number}.bin").write_bytes(os.urandom(200_000))
    (fresh_profile / "Backups").mkdir()
    assert lam("run", "in 1 second zip my Documents into Backups", "--yes", "--json").json["status"] == "scheduled"
    victim = subprocess.Popen([*COMMAND, "daemon"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(lambda: outcomes() != [])
    finally:
        victim.kill()
        victim.wait()
    with daemon():
        until(lambda: outcomes() in (["ran"], ["late"]))
    made = list((fresh_profile / "Backups").iterdir())
    (entry,) = lam("schedules", "ledger", "--json").json
    (run,) = [each for each in lam("history", "--json").json if each["run_id"] == entry["run_id"]]
    assert (run["state"], len(made)) in (("succeeded", 1), ("failed", 0))
    assert (fresh_profile / "Documents" / "59.bin").stat().st_size == 200_000


def test_the_verbs(fresh_profile: Path) -> None:
    (fresh_profile / "Documents" / "a.txt").write_text("a")
    (fresh_profile / "Backups").mkdir()
    added = lam("run", "every friday at 5pm zip my Documents into Backups", "--yes", "--json")
    assert added.json["status"] == "scheduled" and added.json["plan"]["trigger"]["kind"] == "repeat"
    (row,) = lam("schedules", "--json").json
    known = row["id"]
    ran = lam("schedules", "run", known, "--json")
    assert (ran.status, ran.json["status"]) == (0, "succeeded")
    assert (fresh_profile / "Backups" / "Documents.zip").exists()
    assert lam("schedules", "disable", known, "--json").json[0]["enabled"] is False
    assert lam("schedules", "enable", known, "--json").json[0]["next_run"] == row["next_run"]
    assert lam("schedules", "missed", known, "skip").status == 0
    shown = lam("schedules", "show", known, "--json").json
    assert (shown["missed"], shown["last"]["outcome"], shown["waits"]) == ("skip", "ran", False)
    assert "paused" in lam("schedules", "pause").error
    resumed = lam("schedules", "resume", COLUMNS="200")
    assert resumed.error == "" and "every week on Friday" in resumed.out
    assert lam("schedules", "approve", known, "--yes").status == 1
    assert lam("schedules", "remove", known, "--json").json == []


def test_it_begins_at_log_in(fresh_profile: Path) -> None:
    unit = fresh_profile / ".config" / "systemd" / "user" / "lam-desktop.service"
    assert "It was not installed" in lam("daemon", "--uninstall").out
    assert str(unit) in lam("daemon", "--install", PATH="").out
    assert "schedules at log-in      yes" in lam("doctor").out
    assert "daemon" in unit.read_text() and os.environ["LAM_DESKTOP_HOME"] in unit.read_text()
    assert "Removed" in lam("daemon", "--uninstall", PATH="").out
    assert not unit.exists()
