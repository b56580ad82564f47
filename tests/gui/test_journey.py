"""From a sentence to a finished chore and back again, by mouse and keys; also over a restart."""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from lam_desktop.ui.chat.pane import ChatPane, Working
from lam_desktop.ui.graph.view import GraphView
from tests.gui.desk import Desk
from tests.gui.faucet import Faucet
from tests.kit import snapshot_tree

CHORE = "Sort my Downloads by type and write a list of what you moved to Documents/moved.txt"
SORT, LIST = "Organise by type", "Write file list"


@pytest.fixture(autouse=True)
def downloads(desk: Desk) -> None:
    for name in ("holiday.jpg", "invoice.pdf", "notes.txt", "song.mp3"):
        (desk.home / "Downloads" / name).write_text(f"this is {name}", encoding="utf-8")


def assert_nothing_is_cut_off(desk: Desk) -> None:
    """All of the conversation has room beside its scroll bar, also in the narrowest chat there is."""
    (conversation,) = desk.seen(QScrollArea, "Conversation")
    beside = conversation.width() - conversation.viewport().width()
    pane = desk.part(ChatPane)
    narrowest = pane.minimumWidth() - (pane.width() - conversation.width()) - beside
    assert conversation.widget().minimumSizeHint().width() <= narrowest


async def test_a_chore_from_words_to_undo(desk: Desk) -> None:
    before = snapshot_tree(desk.home)
    assert_nothing_is_cut_off(desk)
    await desk.ask(CHORE)
    await desk.hears("The plan · 2 steps")
    assert desk.steps() == {SORT: "planned", LIST: "planned"}
    cards = [item.face for item in desk.part(GraphView).items_by_step.values()]
    assert "Downloads" in dict(cards[0].rows)["files"]
    assert dict(cards[1].rows)["save as"] == "Documents/moved.txt"
    assert "waits for your yes" in desk.phase()
    assert snapshot_tree(desk.home) == before, "something ran before the yes"

    await desk.press_button("Approve the plan")
    await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")
    assert (desk.home / "Documents/moved.txt").read_text(encoding="utf-8").count("\n") == 4
    assert sorted(each.name for each in (desk.home / "Downloads").iterdir()) != []
    assert not (desk.home / "Downloads/song.mp3").exists()
    await desk.press_button("What changed")
    await desk.hears("song.mp3")
    assert "moved.txt" in desk.texts()

    await desk.press_button("Undo this run")
    await desk.hears("Everything is as it was before.")
    await desk.until(lambda: desk.steps() == {SORT: "taken back", LIST: "taken back"}, "the graph says so")
    await desk.until(lambda: not desk.seen(QAbstractButton, "Undo this run"), "there is nothing left to undo")
    assert snapshot_tree(desk.home) == before
    assert_nothing_is_cut_off(desk)


def test_a_restart_keeps_chat_history_and_the_way_back(desk: Desk) -> None:
    before = snapshot_tree(desk.home)

    async def first_day() -> None:
        await desk.ask(CHORE)
        await desk.press_button("Approve the plan")
        await desk.sees(QAbstractButton, "Undo this run")
        await desk.until(lambda: any("done" in row for row in desk.rows("Earlier runs")), "it is in the history")
        await desk.ends(lambda: desk.keys("ctrl+q"))

    async def second_day() -> None:
        await desk.hears(CHORE)
        await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "the plan is back")
        assert not desk.seen(QAbstractButton, "Approve the plan")
        await desk.choose_row("Earlier runs", CHORE)
        await desk.press_button("Undo this run")
        await desk.hears("Everything is as it was before.")
        await desk.until(lambda: any("taken back" in row for row in desk.rows("Earlier runs")), "the history says so")

    async def third_day() -> None:
        await desk.choose_row("Earlier runs", CHORE)
        assert "taken back" in desk.rows("Earlier runs")[0]
        await desk.press_button("Redo: earlier runs")
        await desk.hears("Done again, exactly as before.")
        await desk.press_button("Undo: earlier runs")
        await desk.until(lambda: "taken back" in desk.rows("Earlier runs")[0], "it is taken back again")

    desk.run(first_day)
    assert snapshot_tree(desk.home) != before
    desk.run(second_day)
    assert snapshot_tree(desk.home) == before
    desk.run(third_day)
    assert snapshot_tree(desk.home) == before


def test_a_plan_that_waited_over_a_restart_can_be_approved(desk: Desk) -> None:
    async def first_day() -> None:
        await desk.ask(CHORE)
        await desk.hears("The plan · 2 steps")

    async def second_day() -> None:
        await desk.press_button("Approve the plan")
        await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")

    desk.run(first_day)
    assert not (desk.home / "Documents/moved.txt").exists()
    desk.run(second_day)
    assert (desk.home / "Documents/moved.txt").exists()


async def test_a_yes_counts_only_after_half_a_second(desk: Desk) -> None:
    await desk.ask(CHORE)
    unseen = time.monotonic()
    while not (found := desk.seen(QAbstractButton, "Approve the plan")):
        unseen = time.monotonic()
        await desk.glance()
    assert not found[0].isEnabled()
    while "waits for your yes" in desk.phase():
        await desk.keys("ctrl+Return")
    assert time.monotonic() - unseen >= 0.5
    await desk.until(lambda: desk.steps() == {SORT: "done", LIST: "done"}, "both steps are done")


async def test_no_is_what_enter_and_escape_mean(desk: Desk) -> None:
    before = snapshot_tree(desk.home)
    await desk.ask(CHORE)
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    await desk.until(approve.isEnabled, "a yes would count")
    await desk.keys("Return", "space", "BackSpace", "Escape")
    await desk.hears("All right, nothing was done.")
    await desk.until(lambda: "put away" in desk.phase(), "the plan is put away")
    await desk.keys("ctrl+Return")
    await desk.until(lambda: not desk.seen(QAbstractButton, "Approve the plan"), "the card is folded up")
    assert snapshot_tree(desk.home) == before


async def test_what_only_looks_needs_no_yes(desk: Desk) -> None:
    await desk.ask("How big is my Downloads folder?")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    await desk.hears("bytes")
    assert not desk.seen(QAbstractButton, "Approve the plan")


async def test_what_could_save_but_does_not_needs_no_yes_either(desk: Desk) -> None:
    (desk.home / "Documents/song.txt").write_text("Row the boat. Row it down the stream.\n")
    await desk.ask("Summarise song.txt in one sentence")
    await desk.hears("Row the boat.")
    assert not desk.seen(QAbstractButton, "Approve the plan")
    await desk.ask("Summarise song.txt in one sentence and save it as Documents/short.txt")
    await desk.press_button("Approve the plan")
    await desk.until((desk.home / "Documents/short.txt").exists, "it is saved")


async def test_a_question_about_a_table_is_answered_at_once(desk: Desk) -> None:
    (desk.home / "Documents/dues.csv").write_text("name,amount,city\nAnn,12,Oslo\nBo,700,Rome\nCy,41,Oslo\n")
    await desk.ask("What is the total amount per city in dues.csv?")
    await desk.hears("53")
    assert not desk.seen(QAbstractButton, "Approve the plan")


async def test_states_and_progress_show_while_it_works(desk: Desk, faucet: Faucet) -> None:
    await desk.ask(f"Download {faucet.address} to my Documents folder")
    await desk.press_button("Approve the plan")
    await desk.until(faucet.asked.is_set, "the download has begun")
    await desk.until(lambda: desk.steps()["Download file"] in ("preparing", "working"), "the step is at work")
    working = await desk.sees(Working, "Progress")
    assert "running" in desk.phase()
    assert await desk.sees(QAbstractButton, "Stop the run", working)
    await desk.until(lambda: "Download file" in desk.texts(desk.shell.docks["monitor"]), "the monitor lists it")
    assert not (desk.home / "Documents/big.bin").exists(), "half a file shows"
    faucet.let_go()
    await desk.until(lambda: desk.steps()["Download file"] == "done", "it is done")
    await desk.until(lambda: not working.isVisible(), "nothing goes on")
    await desk.hears("Nothing is running.")
    assert (desk.home / "Documents/big.bin").stat().st_size == 80_000


async def test_stop_leaves_nothing_half_done(desk: Desk, faucet: Faucet) -> None:
    before = snapshot_tree(desk.home)
    await desk.ask(f"Sort my Downloads by type, then download {faucet.address} to my Documents folder")
    await desk.press_button("Approve the plan")
    await desk.until(faucet.asked.is_set, "the download has begun")
    await desk.until(lambda: desk.steps()[SORT] == "done", "the first step is done")
    await desk.press_button("Stop the run")
    await desk.until(lambda: "stopped, nothing changed" in desk.phase(), "it is stopped")
    assert desk.steps()[SORT] == "taken back"
    assert snapshot_tree(desk.home) == before
    assert not desk.seen(QAbstractButton, "Undo this run")
