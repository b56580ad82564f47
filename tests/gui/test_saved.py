"""Saving a plan under a name and calling it later; letting a step fail."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from lam_desktop.ui.graph.naming import NameDialog
from tests.gui.desk import Desk
from tests.kit import snapshot_tree


async def test_a_saved_plan_is_part_of_another(desk: Desk) -> None:
    downloads, reports = desk.home / "Downloads", desk.home / "Reports"
    reports.mkdir()
    (reports / "may.csv").write_text("a,b\n")
    (downloads / "letter.txt").write_text("dear")
    before = snapshot_tree(desk.home)
    await desk.ask("Sort my Downloads by type")
    await desk.until(lambda: "waits for your yes" in desk.phase(), "the plan waits")
    await desk.press_button("Save this plan under a name")
    await desk.sees(NameDialog)
    await desk.click(await desk.sees(QLineEdit, "Name of the plan"))
    await desk.types("Monday cleanup")
    await desk.press_button("Save the plan")
    await desk.hears("Saved. To run it, say: run my Monday cleanup.")
    await desk.press_button("Show what is saved")
    await desk.until(lambda: any("Monday cleanup" in each for each in desk.rows("Saved plans")), "it is listed")
    await desk.ask("Run my Monday cleanup, then zip the Reports folder")
    await desk.until(lambda: set(desk.steps()) == {"Organise by type", "Zip files"}, "its step stands in the plan")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: set(desk.steps().values()) == {"done"}, "both are done")
    assert (downloads / "Documents" / "letter.txt").exists()
    await desk.press_button("Undo this run")
    await desk.hears("Everything is as it was before.")
    assert snapshot_tree(desk.home) == before
    await desk.choose_row("Saved plans", "Monday cleanup")
    await desk.press_button("Remove: saved plans")
    await desk.until(lambda: not desk.rows("Saved plans"), "it is forgotten")


async def test_a_step_may_fail_when_that_is_ticked(desk: Desk) -> None:
    (desk.home / "Downloads" / "broken.zip").write_text("this is no archive")
    (desk.home / "Documents" / "letter.txt").write_text("dear")
    await desk.ask("Unzip Downloads/broken.zip, then count the files in Documents")
    await desk.until(lambda: "cannot work like this" in desk.phase(), "it says that it cannot work")
    await desk.choose_step("Unpack archive")
    await desk.click(await desk.sees(QCheckBox, "Go on without it if it fails"))
    await desk.press_button("Approve the plan")
    await desk.hears("Left out: ")
    await desk.until(lambda: desk.steps().get("Unpack archive") == "left out", "the graph says so")
    assert "done, with notes" in desk.phase()
    await desk.until(lambda: any("done, with notes" in each for each in desk.rows("Earlier runs")), "history too")
