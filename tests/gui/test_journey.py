"""From a sentence to a finished chore and back again, by mouse and keys."""

from __future__ import annotations

import asyncio

from lam_desktop.ui.graph.view import GraphView
from tests.gui.desk import Desk
from tests.kit import snapshot_tree

CHORE = "Sort my Downloads by type and write a list of what you moved to Documents/moved.txt"


def fill(desk: Desk) -> None:
    for name in ("holiday.jpg", "invoice.pdf", "notes.txt", "song.mp3"):
        (desk.home / "Downloads" / name).write_text(f"this is {name}", encoding="utf-8")


async def test_a_chore_from_words_to_undo(desk: Desk) -> None:
    fill(desk)
    before = snapshot_tree(desk.home)
    await desk.ask(CHORE)
    await desk.hears("The plan · 2 steps")
    graph = desk.part(GraphView)
    assert [item.face.title for item in graph.items_by_step.values()] == ["Organise by type", "Write file list"]
    assert snapshot_tree(desk.home) == before
    await desk.press_button("Approve the plan")
    await desk.until(lambda: "done" in desk.texts(), "it is done")
    print(desk.texts())
