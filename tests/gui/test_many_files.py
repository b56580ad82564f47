"""A Downloads folder as people have it: thousands of files, and the window answers all the time."""

from __future__ import annotations

from tests.gui.desk import Desk

MANY = 600


def test_the_window_answers_while_it_sorts_many_files(desk: Desk) -> None:
    """What the desk asserts at the end of each story is the point: the loop was never blocked."""
    downloads = desk.home / "Downloads"
    for number in range(MANY):
        (downloads / f"letter {number}.txt").write_text("x", encoding="utf-8")

    async def story() -> None:
        await desk.ask("Sort my Downloads by type")
        await desk.press_button("Approve the plan")
        await desk.hears(f"Sorted {MANY} files into 1 folder")
        assert len(list((downloads / "Documents").iterdir())) == MANY
        await desk.press_button("What changed")
        await desk.hears(f"{MANY} items moved or renamed")
        await desk.press_button("Undo this run")
        await desk.hears("Everything is as it was before.")
        assert len(list(downloads.iterdir())) == MANY

    desk.run(story)
