"""The docks under the mouse: moved, taken out, hidden, brought back, and where they were after a restart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget

from lam_desktop.ui.shell import DockTitle
from tests.gui import hands
from tests.gui.desk import Desk


def title(desk: Desk, name: str) -> DockTitle:
    found = desk.shell.docks[name].titleBarWidget()
    assert isinstance(found, DockTitle)
    return found


def place(dock: QDockWidget) -> QRect:
    return QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size())


def shares(desk: Desk) -> dict[str, QRect]:
    return {name: dock.geometry() for name, dock in desk.shell.docks.items() if dock.isVisible()}


async def test_a_dock_is_moved_by_its_title(desk: Desk) -> None:
    docks = desk.shell.docks
    assert place(docks["monitor"]).left() > place(docks["graph"]).left() > place(docks["chat"]).left()
    grip = title(desk, "history")
    start = grip.mapToGlobal(QPoint(grip.width() // 3, grip.height() // 2))
    chat = place(docks["chat"])
    await hands.drag(start, QPoint(chat.center().x(), chat.bottom() - 15))
    left = Qt.DockWidgetArea.LeftDockWidgetArea

    def moved() -> bool:
        history = place(docks["history"])
        return not docks["history"].isFloating() and history.center().x() < place(docks["graph"]).left()

    await desk.until(moved, "the history stands on the left")
    assert desk.shell.dockWidgetArea(docks["history"]) == left


async def test_a_dock_is_taken_out_and_put_back(desk: Desk) -> None:
    dock = desk.shell.docks["monitor"]
    await desk.press_button("Take Monitor out of the window, or put it back")
    await desk.until(dock.isFloating, "it floats")
    await desk.until(lambda: dock.isWindow() and dock.isVisible(), "it is a window of its own")
    await desk.press_button("Take Monitor out of the window, or put it back")
    await desk.until(lambda: not dock.isFloating(), "it is back")


async def test_a_dock_is_hidden_and_brought_back(desk: Desk) -> None:
    dock = desk.shell.docks["graph"]
    await desk.press_button("Hide Plan")
    await desk.until(lambda: not dock.isVisible(), "it is hidden")
    await desk.choose("View", "Plan")
    await desk.until(dock.isVisible, "it is back")
    await desk.keys("alt+3")
    await desk.until(lambda: not desk.shell.docks["monitor"].isVisible(), "its key hides the monitor")
    await desk.keys("alt+3")
    await desk.until(desk.shell.docks["monitor"].isVisible, "its key brings it back")


async def test_a_border_between_docks_is_moved(desk: Desk) -> None:
    chat, graph = desk.shell.docks["chat"], desk.shell.docks["graph"]
    before = chat.width()
    gap = QPoint((place(chat).right() + place(graph).left()) // 2, place(chat).center().y())
    await hands.drag(gap, gap + QPoint(90, 0))
    await desk.until(lambda: chat.width() > before + 40, "the chat is wider")


def test_the_layout_survives_a_restart_and_can_be_reset(desk: Desk) -> None:
    first: dict[str, QRect] = {}
    left: dict[str, QRect] = {}
    size: list[QSize] = []

    async def changed() -> None:
        first.update(shares(desk))
        await desk.press_button("Hide History")
        await desk.until(lambda: not desk.shell.docks["history"].isVisible(), "it is hidden")
        chat, graph = desk.shell.docks["chat"], desk.shell.docks["graph"]
        gap = QPoint((place(chat).right() + place(graph).left()) // 2, place(chat).center().y())
        await hands.drag(gap, gap + QPoint(80, 0))
        await desk.until(lambda: chat.width() > first["chat"].width() + 30, "the chat is wider")
        window = await hands.xdotool(("getactivewindow",))
        await hands.xdotool(("windowsize", window.strip(), 1300, 800))
        await desk.until(lambda: desk.shell.width() == 1300, "the window is smaller")
        left.update(shares(desk))
        size.append(desk.shell.size())

    async def came_back() -> None:
        await desk.until(lambda: desk.shell.size() == size[0], "the window is as large as it was")
        assert shares(desk) == left
        await desk.choose("View", "Reset the layout")
        await desk.until(desk.shell.docks["history"].isVisible, "the history is back")
        widths = {name: rect.width() / desk.shell.width() for name, rect in shares(desk).items()}
        wanted = {name: rect.width() / 1480 for name, rect in first.items()}
        assert all(abs(widths[name] - wanted[name]) < 0.05 for name in wanted)

    desk.run(changed)
    desk.run(came_back)


def test_a_layout_that_cannot_be_read_is_the_first_one(desk: Desk) -> None:
    """Whatever stands in the file, the window opens."""
    import sqlite3

    async def nothing() -> None:
        assert all(dock.isVisible() for dock in desk.shell.docks.values())

    desk.run(nothing)
    with sqlite3.connect(desk.state / "lam.sqlite") as database:
        changed = database.execute("UPDATE setting SET value = ? WHERE name = 'window-layout'", ('{"geometry": 1}',))
        assert changed.rowcount == 1
    database.close()
    desk.run(nothing)
