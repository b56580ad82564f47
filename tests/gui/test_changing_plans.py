"""A plan changed by hand before the yes: an argument, a step left out. Each change is judged anew, the old yes void."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from lam_desktop.ui.chat.approval import PlanCard
from lam_desktop.ui.graph.inspector import Inspector
from tests.gui.desk import Desk
from tests.kit import snapshot_tree

CHORE = (
    "Make a folder called Old on my Desktop, sort my Downloads by type and write a list of what you moved to "
    "Documents/moved.txt"
)
SORT, LIST, MAKE = "Organise by type", "Write file list", "Make folder"


@pytest.fixture(autouse=True)
def downloads(desk: Desk) -> None:
    for name in ("holiday.jpg", "invoice.pdf"):
        (desk.home / "Downloads" / name).write_text(f"this is {name}", encoding="utf-8")


def open_cards(desk: Desk) -> list[PlanCard]:
    return [each for each in desk.seen(PlanCard) if each.open]


async def change(desk: Desk, field: QLineEdit, text: str) -> None:
    await desk.click(field)
    await desk.until(field.hasFocus, "the field has the keyboard")
    await desk.keys("ctrl+a")
    await desk.types(text)
    await desk.until(lambda: field.text() == text, "it is typed")


async def test_an_argument_changed_by_hand_counts(desk: Desk) -> None:
    await desk.ask(CHORE)
    await desk.hears("The plan · 3 steps")
    first = open_cards(desk)
    await desk.choose_step(LIST)
    inspector = await desk.sees(Inspector)
    field = next(each for each in desk.seen(QLineEdit, under=inspector) if each.text() == "Documents/moved.txt")
    await change(desk, field, "Documents/sorted.txt")
    await desk.keys("Return", "ctrl+Return")  # a yes in the same breath: the card it would be for is void
    await desk.until(lambda: open_cards(desk) not in ([], first), "there is another card")
    assert len(open_cards(desk)) == 1
    assert not (desk.home / "Documents/moved.txt").exists()
    await desk.until(lambda: "sorted.txt" in desk.texts(open_cards(desk)[0]), "the card shows the new name")
    assert "moved.txt" not in desk.texts(open_cards(desk)[0])
    await desk.press_button("Approve the plan")
    await desk.until(lambda: set(desk.steps().values()) == {"done"}, "all is done")
    assert (desk.home / "Documents/sorted.txt").exists()
    assert not (desk.home / "Documents/moved.txt").exists()


async def test_escape_in_a_field_brings_back_what_stood_there(desk: Desk) -> None:
    await desk.ask(CHORE)
    await desk.hears("The plan · 3 steps")
    await desk.choose_step(MAKE)
    inspector = await desk.sees(Inspector)
    field = next(each for each in desk.seen(QLineEdit, under=inspector) if each.text() == "Desktop/Old")
    await change(desk, field, "Desktop/New")
    await desk.keys("Escape")
    await desk.until(lambda: field.text() == "Desktop/Old", "the old name is back")
    assert "waits for your yes" in desk.phase()


async def test_a_step_left_out_takes_along_what_needs_it(desk: Desk) -> None:
    await desk.ask(CHORE)
    await desk.hears("The plan · 3 steps")
    first = open_cards(desk)
    await desk.choose_step(SORT)
    await desk.click(await desk.sees(QCheckBox, "Do this step"))
    await desk.until(lambda: open_cards(desk) not in ([], first), "there is another card")
    await desk.hears("The plan · 1 step")
    await desk.hears("left out")
    before = snapshot_tree(desk.home)
    await desk.press_button("Approve the plan")
    await desk.until(lambda: desk.steps()[MAKE] == "done", "the step that stayed is done")
    after = snapshot_tree(desk.home)
    assert set(after) - set(before) == {"Desktop/Old"}
    assert {name: after[name] for name in before} == before


async def test_a_step_put_back_brings_what_it_needs(desk: Desk) -> None:
    await desk.ask(CHORE)
    await desk.hears("The plan · 3 steps")
    await desk.choose_step(SORT)
    await desk.click(await desk.sees(QCheckBox, "Do this step"))
    await desk.hears("The plan · 1 step")
    await desk.choose_step(LIST)
    await desk.click(await desk.sees(QCheckBox, "Do this step"))
    await desk.hears("The plan · 3 steps")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: set(desk.steps().values()) == {"done"}, "all is done")
    assert (desk.home / "Documents/moved.txt").exists()


async def test_the_last_step_cannot_be_left_out(desk: Desk) -> None:
    await desk.ask("Sort my Downloads by type and write a list of what you moved to Documents/moved.txt")
    await desk.hears("The plan · 2 steps")
    await desk.choose_step(SORT)
    box = await desk.sees(QCheckBox, "Do this step")
    await desk.click(box)
    await desk.hears("At least one step must stay. Cancel the plan to do nothing.")
    await desk.until(lambda: desk.seen(QCheckBox, "Do this step")[0].isChecked(), "the tick is back")
    assert "2 steps" in desk.phase()


async def test_edit_opens_the_first_step_and_cancel_puts_the_plan_away(desk: Desk) -> None:
    before = snapshot_tree(desk.home)
    await desk.ask(CHORE)
    await desk.press_button("Edit the plan")
    inspector = await desk.sees(Inspector)
    assert MAKE in desk.texts(inspector)
    await desk.press_button("Cancel the plan")
    await desk.hears("All right, nothing was done.")
    assert "put away" in desk.phase()
    await desk.until(lambda: not desk.seen(QAbstractButton, "Approve the plan"), "there is nothing to approve")
    assert snapshot_tree(desk.home) == before


async def test_what_changed_in_the_folder_meanwhile_is_not_done_unseen(desk: Desk) -> None:
    """A file that came after the card was drawn: what is done is what was approved, or nothing."""
    await desk.ask("Delete the PDF files in my Downloads")
    approve = await desk.sees(QAbstractButton, "Approve the plan")
    (desk.home / "Downloads/late.pdf").write_text("came late", encoding="utf-8")
    await desk.click(approve)
    await desk.until(lambda: "running" not in desk.phase() and "waits" not in desk.phase(), "it is over")
    assert (desk.home / "Downloads/late.pdf").exists()
