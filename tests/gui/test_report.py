"""The report of a run, from the history to the program that shows pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.gui.desk import Desk


class Browser(QObject):
    """Takes the place of the program that opens files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


async def test_the_report_opens_from_the_history(desk: Desk, browser: Browser) -> None:
    (desk.home / "Downloads" / "a <b>.txt").write_text("a")
    await desk.ask("Sort my Downloads by type")
    await desk.press_button("Approve the plan")
    await desk.hears("Sorted")
    await desk.until(lambda: any("done" in row for row in desk.rows("Earlier runs")), "it is in the history")
    await desk.choose_row("Earlier runs", "Sort my Downloads")
    await desk.press_button("Report: earlier runs")
    [place] = await desk.until(lambda: browser.opened, "the page is opened")
    text = (desk.state / "reports" / place.rpartition("/")[2]).read_text(encoding="utf-8")
    assert "Sort my Downloads by type" in text and "a &lt;b&gt;.txt" in text
