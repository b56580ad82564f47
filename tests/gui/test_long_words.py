"""Very long words: pasted into the prompt, sent, shown. The window stays as it is and answers throughout."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from lam_desktop.ui.chat.pane import Working
from lam_desktop.ui.chat.prompt import Prompt
from tests.gui.desk import Desk
from tests.kit import snapshot_tree

LONG = 10_000  # signs
TEXTS = {
    "words": "please sort my downloads by type and then zip them " * 200,
    "no spaces": "x" * LONG,
    "lines": "one line\n" * 1200,
    "nonsense": "qwrt zxcv plmk, " * 650,
}


async def paste(desk: Desk, text: str) -> Prompt:
    prompt = desk.part(Prompt)
    await desk.click(prompt)
    await desk.until(prompt.hasFocus, "the prompt has the keyboard")
    QApplication.clipboard().setText(text)
    await desk.keys("ctrl+v")
    await desk.until(lambda: len(prompt.toPlainText()) == len(text), "it is pasted")
    return prompt


@pytest.mark.parametrize("kind", TEXTS)
async def test_ten_thousand_signs_are_answered(desk: Desk, kind: str) -> None:
    text = TEXTS[kind][:LONG]
    (desk.home / "Downloads/song.mp3").write_text("la la", encoding="utf-8")
    before, size = snapshot_tree(desk.home), desk.shell.size()
    prompt = await paste(desk, text)
    assert prompt.height() < desk.shell.height() / 3, "the prompt takes the room of the conversation"
    await desk.keys("Return")
    await desk.until(lambda: prompt.toPlainText() == "", "it is sent")
    await desk.until(lambda: not desk.part(Working).isVisible() and "Thinking" not in desk.texts(), "it is answered")
    await desk.hears("more characters")
    assert desk.shell.size() == size, "the window has grown"
    assert snapshot_tree(desk.home) == before
    if desk.seen(QAbstractButton, "Approve the plan"):
        await desk.keys("Escape")
    await desk.keys("Up")
    await desk.until(lambda: prompt.toPlainText() == text.strip(), "all of what was sent comes back")
    await desk.keys("Down")
    await desk.until(lambda: prompt.toPlainText() == "", "and goes")
    await desk.ask("How big is my Downloads folder?")
    await desk.hears("bytes")


async def test_pasted_text_loses_its_looks(desk: Desk) -> None:
    """What is copied from a page comes as words: no markup, no pictures."""
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setHtml("<h1>Sort</h1> <img src='file:///etc/passwd'> my Downloads")
    data.setText("Sort my Downloads")
    prompt = desk.part(Prompt)
    await desk.click(prompt)
    QApplication.clipboard().setMimeData(data)
    await desk.keys("ctrl+v")
    await desk.until(lambda: prompt.toPlainText() == "Sort my Downloads", "the words alone are pasted")
