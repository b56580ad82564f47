"""Draws docs/screenshots: every pane and state of the real window in a sample home, light and dark (`make shots`)."""

from __future__ import annotations

import asyncio
import io
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget

from lam_desktop.ui.chat.pane import Working
from lam_desktop.ui.graph.inspector import Inspector
from lam_desktop.ui.quickask import QuickAsk
from tests.gui import hands
from tests.gui.desk import LONG, Desk
from tests.gui.faucet import Faucet

pytestmark = [pytest.mark.shots, pytest.mark.timeout(240)]
ROOT = Path(__file__).parents[2]
PLACE = ROOT / "docs" / "screenshots"
MOST = 200_000  # bytes a picture may have
LOOKS = {"light": "Light", "dark": "Dark"}
CHORE = (
    "Sort my Downloads by type, zip all the PDFs into Documents/invoices.zip "
    "and write a list of what you moved to Documents/moved.txt"
)
SECONDS_OF_CURVE = 12.0
SECONDS_TO_PAINT = 0.6
ACCOUNT = {
    "Account name": "work",
    "Account address": "anna@example.org",
    "Account server": "smtp://mail.example.org:587",
}


def _demo() -> ModuleType:
    """The sample home is the one of `make demo`; `packaging` itself is the name of another package."""
    spec = spec_from_file_location("lam_demo", ROOT / "packaging" / "demo.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Camera:
    """Takes pictures of what is on the screen, in one look."""

    def __init__(self, desk: Desk, look: str) -> None:
        self._desk = desk
        self._look = look

    async def looks(self) -> None:
        """Change to its look, as a person does."""
        await self._desk.until(self._desk.shell.isActiveWindow, "the window has the keyboard")
        await self._desk.choose("View", "Look", LOOKS[self._look])

    async def window(self, name: str) -> None:
        """The whole window."""
        await self.of(self._desk.shell, name)

    async def dock(self, dock: str, name: str = "") -> None:
        """One pane."""
        await self.of(self._desk.shell.docks[dock], name or dock)

    async def dialog(self, name: str) -> None:
        """The dialog that is open; it is put away after."""
        dialog = (await self._desk.until(lambda: self._desk.seen(QDialog), "a dialog is open"))[-1]
        await self.of(dialog, name)
        await self._desk.keys("Escape")
        await self._desk.until(lambda: not self._desk.seen(QDialog), "the dialog is closed")

    def _over_the_window(self, widget: QWidget) -> QPixmap:
        taken = QPixmap(widget.size())
        taken.fill(self._desk.shell.look.tokens.colour("back"))
        widget.render(taken, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return taken

    async def tray_menu(self) -> QMenu:
        """The menu of the icon in the tray, once that is where it belongs."""

        def icon() -> QPoint | None:
            for each in QApplication.topLevelWidgets():
                at = each.mapToGlobal(each.rect().center())
                if each.inherits("QSystemTrayIconSys") and at.y() > self._desk.shell.geometry().bottom():
                    return at
            return None

        at = await self._desk.until(icon, "the icon is in the tray")
        assert at is not None
        await self._desk.click_at(at, button=3)
        return await self._desk.sees(QMenu, "Tray")

    async def of(self, widget: QWidget, name: str) -> None:
        """A widget with what lies over it."""
        await _at_rest()
        place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        screen = QGuiApplication.primaryScreen()
        see_through = widget.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # black, where nobody composes
        taken = self._over_the_window(widget) if see_through else screen.grabWindow(0, *place.getRect())
        await asyncio.to_thread(_keep, _raw(taken), PLACE / f"{name}-{self._look}.png")


def _raw(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "BMP")  # quick, so that the window does not stand still
    return bytes(buffer.data().data())


def _keep(raw: bytes, file: Path) -> None:
    """Store a picture, as small as it can be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(io.BytesIO(raw)) as taken:
        small = taken.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(file, optimize=True)
    assert file.stat().st_size < MOST, f"{file.name} is too large"


async def _at_rest() -> None:
    """Let what was begun be painted, with the mouse out of the way."""
    corner = QGuiApplication.primaryScreen().geometry().bottomLeft()
    await hands.xdotool(("mousemove", corner.x() + 2, corner.y() - 2))
    await asyncio.sleep(SECONDS_TO_PAINT)


@pytest.fixture(params=LOOKS)
def camera(desk: Desk, request: pytest.FixtureRequest) -> Camera:
    shutil.rmtree(desk.home)
    _demo().make_home(desk.home)
    return Camera(desk, request.param)


async def test_first_start(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await camera.window("first-start")
    await desk.choose("Help", "About LAM Desktop")
    await camera.dialog("about")


async def test_from_plan_to_undo(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.ask(CHORE)
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    await desk.until(approve.isEnabled, "a yes would count")
    await camera.window("window")
    await desk.choose_step("Zip files")
    await desk.sees(Inspector, "Step")
    await camera.window("edit")
    await desk.press_button("Close the step")
    await desk.press_button("Approve the plan")
    await desk.sees(QAbstractButton, "Undo this run")
    await desk.press_button("What changed")
    await camera.window("ended")
    await desk.press_button("Undo this run")
    await desk.hears("Everything is as it was before.")
    await camera.window("undone")


async def test_running(desk: Desk, camera: Camera, faucet: Faucet) -> None:
    await camera.looks()
    await desk.ask(f"Sort my Downloads by type, then download {faucet.address} to my Documents folder")
    await desk.press_button("Approve the plan")
    await desk.until(faucet.asked.is_set, "the download has begun")
    await desk.sees(QAbstractButton, "Stop the run", desk.part(Working))
    await asyncio.sleep(SECONDS_OF_CURVE)
    await camera.window("running")
    await camera.dock("monitor")
    await desk.press_button("Pause the run")
    await desk.hears("Rests after this")
    await camera.window("paused")
    await desk.press_button("Pause the run")
    await desk.press_button("Stop the run")
    await desk.until(lambda: "stopped, nothing changed" in desk.phase(), "it is stopped")
    await camera.window("stopped")


async def test_talk(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.ask("please")
    await desk.hears("What would you like me to do?")
    await camera.dock("chat", "question")
    await desk.ask("Delete everything in /etc")
    await desk.hears("outside your home folder, so I leave it alone.")
    await camera.window("refusal")
    await desk.keys("Escape")
    await desk.hears("All right, nothing was done.")
    await desk.ask("Count the lines of Documents/missing.txt")
    await desk.until(lambda: "cannot work like this" in desk.phase(), "the plan says that it cannot work")
    await camera.window("problem")


async def test_deletion_and_history(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    for words in ("How big is my Downloads folder?", "Find the pictures in my Downloads"):
        await desk.ask(words)
        await desk.until(lambda: "done" in desk.steps().values(), "it is done")
        await desk.until(lambda: not desk.part(Working).isVisible(), "it is at rest")
    await desk.ask("Delete all the text files in my Downloads")
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    await desk.until(approve.isEnabled, "a yes would count")
    await camera.window("deletion")
    await desk.press_button("Approve the plan")
    await desk.sees(QAbstractButton, "Undo this run")
    await desk.press_button("Undo this run")
    await desk.hears("Everything is as it was before.")
    await desk.choose_row("Earlier runs", "Delete all")
    await camera.dock("history")


async def test_schedules(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.ask("Every Monday at 9 sort my Downloads by type")
    await desk.press_button("Approve the plan")
    await desk.hears("Scheduled: every week on Monday at 09:00.")
    await desk.press_button("Show what is scheduled")
    await desk.choose_row("Schedules", "Every Monday")
    await camera.window("scheduled")


async def test_permissions(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.ask("Every Friday at 5pm delete the pdf files in Downloads older than a year")
    await desk.press_button("Approve the plan")
    await desk.hears("Scheduled: every week on Friday at 17:00.")
    await desk.ask("Find the pictures in my Downloads")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    await desk.choose("Chat", "Permissions and decisions …")
    await desk.choose_row("May run without asking", "Every Friday")
    await desk.choose_row("What was decided", "Delete files")
    await camera.dialog("permissions")


async def test_dialogs(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.choose("Chat", "Settings …")
    await camera.dialog("settings")
    await desk.choose("Chat", "Mail accounts …")
    for field, words in ACCOUNT.items():
        await desk.click(await desk.sees(QLineEdit, field))
        await desk.types(words)
    await desk.press_button("Add the account")
    await desk.hears("anna@example.org · smtp://mail.example.org:587")
    await camera.dialog("accounts")
    await desk.choose("Help", "What can I ask?")
    await camera.dialog("help")


async def test_quick_ask_and_tray(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    await desk.ask("How big is my Downloads folder?")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    menu = await camera.tray_menu()
    await camera.of(menu, "tray")
    await desk.choose_in(menu, "Quick ask …")
    await desk.until(lambda: desk.seen(QuickAsk), "the quick line is open")
    await desk.types("Zip the pictures in my Downloads")
    await camera.dialog("quick-ask")


def test_after_a_crash(desk: Desk, camera: Camera, faucet: Faucet) -> None:
    """A request hangs at the server when the program is killed: only the person can know whether it arrived."""
    words = f'Delete Downloads/notes.txt and send {{"name": "Ada"}} to {faucet.address}'
    command = [sys.executable, "-m", "lam_desktop", "run", words, "--yes"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as victim:
        assert faucet.asked.wait(LONG)
        victim.kill()

    async def next_day() -> None:
        await desk.sees(QAbstractButton, "Send JSON happened")
        await camera.looks()
        await camera.window("after-a-crash")
        await desk.press_button("Send JSON did not happen")
        await desk.sees(QAbstractButton, "Go on with this run")
        await camera.dock("chat", "decided")

    desk.run(next_day)


async def test_small_screen(desk: Desk, camera: Camera) -> None:
    await camera.looks()
    window = await hands.xdotool(("getactivewindow",))
    await hands.xdotool(("windowsize", window.strip(), 1024, 640))
    await desk.until(lambda: desk.shell.width() == 1024, "the window is small")
    await desk.ask(CHORE)
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    await desk.until(approve.isEnabled, "a yes would count")
    await camera.window("small-screen")
