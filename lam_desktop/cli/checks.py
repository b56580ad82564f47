"""doctor and self-test."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from argparse import Namespace
from base64 import b64decode
from pathlib import Path

from lam_desktop.app import Services, open_services
from lam_desktop.connectors import images
from lam_desktop.connectors.contained.crew import crew
from lam_desktop.core.events import RunState
from lam_desktop.core.outcome import Planned
from lam_desktop.system.background import installed
from lam_desktop.system.paths import Profile

_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg=="  # a picture


async def doctor(services: Services, arguments: Namespace) -> int:
    """Say what works here."""
    display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or sys.platform in (
        "win32",
        "darwin",
    )
    rows = {
        "actions": f"{len(services.catalogue)}",
        "home": str(services.profile.home),
        "records": str(services.profile.database),
        "display": "yes" if display else "no: the command line works, the window needs a display",
        "passwords are kept in": await services.secrets.kind(),
        "schedules at log-in": "yes" if installed() else "no; to have it: lam-desktop daemon --install",
        "files are read inside": (await asyncio.to_thread(crew().strength)).words,
        "notifications": "yes" if shutil.which("notify-send") or sys.platform == "darwin" else "only in the window",
    }
    for name, value in rows.items():
        print(f"{name:24} {value}")
    return 0


async def self_test() -> int:
    """Sort a few files in a throw-away home, read one, take it back; proves that this installation works."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        (home / "Downloads").mkdir(parents=True)
        for name, content in (("a.txt", b"a"), ("b.png", b64decode(_DOT))):
            (home / "Downloads" / name).write_bytes(content)
        async with open_services(Profile(home, Path(folder) / "state")) as services:
            outcome = await services.mind.planner.plan("Sort my Downloads by type", await services.planning_context())
            if not isinstance(outcome, Planned):
                print("The planner did not understand a simple request.", file=sys.stderr)
                return 1
            run = await services.runner.draft(outcome.plan)
            card = await services.runner.card(run)
            report = await services.runner.start(run, card.fingerprint)
            undone = await services.runner.undo(run)
        seen = await asyncio.to_thread(images.seen_size, home / "Downloads" / "b.png", "b.png")
        whole = sorted(each.name for each in (home / "Downloads").iterdir()) == ["a.txt", "b.png"]
    good = report.state is RunState.SUCCEEDED and undone.state is RunState.UNDONE and whole and seen == (1, 1)
    print("OK" if good else f"failed: {report.error}")
    return 0 if good else 1
