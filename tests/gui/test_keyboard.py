"""Everything by keys alone, and every part of the window with a name a screen reader can say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from lam_desktop.ui.chat.pane import Working
from lam_desktop.ui.chat.prompt import Prompt
from lam_desktop.ui.graph.inspector import Inspector
from lam_desktop.ui.graph.view import GraphView
from lam_desktop.ui.help.dialog import AboutDialog, HelpDialog
from lam_desktop.ui.settings.dialog import SettingsDialog
from tests.gui.desk import Desk
from tests.kit import snapshot_tree

CHORE = "Sort my Downloads by type and write a list of what you moved to Documents/moved.txt"
SORT, LIST = "Organise by type", "Write file list"
USABLE = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QDialog, QDockWidget, QGraphicsView, QLineEdit,
    QPlainTextEdit, QProgressBar,
)  # fmt: skip


@pytest.fixture(autouse=True)
def downloads(desk: Desk) -> None:
    for name in ("holiday.jpg", "invoice.pdf", "notes.txt"):
        (desk.home / "Downloads" / name).write_text(f"this is {name}", encoding="utf-8")


def nameless(desk: Desk) -> list[str]:
    """Parts on the screen that can be used and have no name."""
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__} ({each.toolTip()})"
        for each in desk.seen(QWidget)
        if isinstance(each, USABLE) and not each.objectName().startswith("qt_") and not spoken(each)
    ]


def spoken(widget: QWidget) -> str:
    """What a screen reader says."""
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name).strip() if known is not None else ""


async def test_a_chore_by_keys_alone(desk: Desk) -> None:
    before = snapshot_tree(desk.home)
    prompt = desk.part(Prompt)
    await desk.until(prompt.hasFocus, "the prompt has the keyboard from the start")
    await desk.types(CHORE)
    await desk.keys("Return")
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    await desk.keys("ctrl+e")
    inspector = await desk.sees(Inspector)
    await desk.until(desk.part(GraphView).hasFocus, "the graph has the keyboard")
    assert SORT in desk.texts(inspector)
    await desk.keys("Down")
    await desk.until(lambda: LIST in desk.texts(inspector), "the next step is chosen")
    await desk.keys("Up")
    await desk.until(lambda: SORT in desk.texts(inspector), "the step before is chosen")
    await desk.until(approve.isEnabled, "a yes counts")
    await desk.keys("ctrl+Return")
    await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")
    await desk.keys("ctrl+z")
    await desk.hears("Everything is as it was before.")
    assert snapshot_tree(desk.home) == before


async def test_tab_reaches_what_can_be_used_in_the_order_it_is_read(desk: Desk) -> None:
    await desk.ask(CHORE)
    await desk.until((await desk.sees(QAbstractButton, "Approve the plan")).isEnabled, "a yes counts")
    met: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        name = spoken(focused)
        if met and name == met[0]:
            break
        met.append(name)
        await desk.keys("Tab")
        await desk.until(lambda focused=focused: QApplication.focusWidget() is not focused, "the keyboard moves on")
    wanted = ["Approve the plan", "Edit the plan", "Cancel the plan"]
    assert [name for name in met if name in wanted] == wanted
    assert "Request" in met
    assert "Task graph" in met
    assert "" not in met


async def test_a_button_with_the_keyboard_is_pressed_by_space(desk: Desk) -> None:
    await desk.ask(CHORE)
    cancel = await desk.sees(QAbstractButton, "Cancel the plan")
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is cancel:
            break
        await desk.keys("Tab")
        await desk.until(lambda focused=focused: QApplication.focusWidget() is not focused, "the keyboard moves on")
    await desk.keys("space")
    await desk.hears("All right, nothing was done.")
    await desk.until(desk.part(Prompt).hasFocus, "the keyboard goes back to the prompt")


async def test_words_typed_are_taken_back_before_a_run_is(desk: Desk) -> None:
    """Ctrl+Z belongs to the typing as long as there is some."""
    await desk.ask(CHORE)
    await desk.press_button("Approve the plan")
    await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")
    prompt = desk.part(Prompt)
    await desk.click(prompt)
    await desk.types("abc")
    await desk.until(lambda: prompt.toPlainText() == "abc", "it is typed")
    await desk.keys("ctrl+z")
    await desk.until(lambda: prompt.toPlainText() == "", "the typing is gone")
    assert "Everything is as it was before." not in desk.texts()
    assert (desk.home / "Documents/moved.txt").exists()


async def test_up_brings_back_what_was_said(desk: Desk) -> None:
    prompt = desk.part(Prompt)
    await desk.ask("How big is my Downloads folder?")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    await desk.keys("Up")
    await desk.until(lambda: prompt.toPlainText() == "How big is my Downloads folder?", "it is back")
    await desk.keys("Down")
    await desk.until(lambda: prompt.toPlainText() == "", "it is gone again")
    await desk.types("one")
    await desk.keys("shift+Return")
    await desk.types("two")
    await desk.until(lambda: prompt.toPlainText() == "one\ntwo", "a line of its own")


async def test_a_new_chat_is_empty(desk: Desk) -> None:
    await desk.ask("How big is my Downloads folder?")
    await desk.hears("bytes")
    await desk.until(lambda: not desk.part(Working).isVisible(), "it is at rest")
    await desk.keys("ctrl+n")
    await desk.hears("What can I do for you?")
    await desk.hears("No plan yet")
    await desk.until(lambda: len(desk.rows("Earlier runs")) == 1, "the history keeps it")


async def test_menus_open_by_keys(desk: Desk) -> None:
    await desk.until(desk.part(Prompt).hasFocus, "the prompt has the keyboard")
    await desk.keys("alt+v")
    await desk.until(lambda: QApplication.activePopupWidget() is not None, "the menu is open")
    await desk.keys("Escape", "Escape")
    await desk.until(lambda: QApplication.activePopupWidget() is None, "it is shut")


async def test_dialogs_open_and_shut_by_keys(desk: Desk) -> None:
    await desk.until(desk.part(Prompt).hasFocus, "the prompt has the keyboard")
    for keys, kind in (("F1", HelpDialog), ("ctrl+comma", SettingsDialog)):
        await desk.keys(keys)
        dialog = await desk.sees(kind)
        await desk.until(dialog.isActiveWindow, "it has the keyboard")
        assert nameless(desk) == []
        await desk.keys("Escape")
        await desk.until(lambda kind=kind: not desk.seen(kind), "it is shut")
    await desk.choose("Help", "About LAM Desktop")
    await desk.sees(AboutDialog)
    await desk.press_button("Close")
    await desk.until(lambda: not desk.seen(AboutDialog), "it is shut")


async def test_help_is_searched_by_typing(desk: Desk) -> None:
    await desk.keys("F1")
    dialog = await desk.sees(HelpDialog)
    await desk.until(dialog.isActiveWindow, "it has the keyboard")
    await desk.click(await desk.sees(QLineEdit, "Search what can be asked"))
    await desk.types("zip")

    def found() -> str:
        return "\n".join(desk.rows("What can be asked"))

    await desk.until(lambda: "Zip files: " in found() and "Rotate image" not in found(), "it finds what fits")
    assert found().startswith("Archives\n"), "what was found stands below its subject"
    await desk.types("qq")
    await desk.until(lambda: "Nothing fits." in desk.texts(dialog), "it says that nothing fits")
    await desk.keys("Escape")
    await desk.until(lambda: not desk.seen(HelpDialog), "it is shut")


async def test_every_part_has_a_name(desk: Desk) -> None:
    assert nameless(desk) == []
    await desk.ask(CHORE)
    await desk.sees(QAbstractButton, "Approve the plan")
    for step in (SORT, LIST):
        await desk.choose_step(step)
        await desk.until(lambda step=step: step in desk.texts(desk.part(Inspector)), "it is chosen")
        assert nameless(desk) == []
    await desk.press_button("Approve the plan")
    await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")
    await desk.choose_row("Earlier runs", CHORE)
    assert nameless(desk) == []
