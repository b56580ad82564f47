"""What people say besides clear requests, and what the window says to it: plain sentences, nothing lost or run."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from lam_desktop.ui.chat.prompt import Prompt
from lam_desktop.ui.followup import SHOW
from tests.gui.desk import Desk
from tests.kit import snapshot_tree


async def test_a_question_is_answered_by_a_click(desk: Desk) -> None:
    (desk.home / "Downloads/song.mp3").write_text("la la", encoding="utf-8")
    await desk.ask("please")
    await desk.hears("What would you like me to do?")
    await desk.press_button("Sort my Downloads by type")
    await desk.hears("The plan · 1 step")
    assert "Organise by type" in desk.steps()


async def test_a_question_is_answered_by_words(desk: Desk) -> None:
    (desk.home / "Documents/notes.txt").write_text("one", encoding="utf-8")
    await desk.ask("Rename notes.txt")
    await desk.hears("What should the new name be?")
    await desk.ask("diary.txt")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    assert (desk.home / "Documents/diary.txt").read_text(encoding="utf-8") == "one"


def test_an_answer_counts_after_a_restart(desk: Desk) -> None:
    (desk.home / "Downloads/notes.txt").write_text("one", encoding="utf-8")

    async def asked() -> None:
        await desk.ask("zip")
        await desk.hears("Which files do you mean")
        await desk.ends(lambda: desk.keys("ctrl+q"))

    async def answered() -> None:
        await desk.hears("Which files do you mean")
        await desk.ask("the text files in Downloads")
        await desk.hears("The plan · 1 step")
        assert "Zip files" in desk.steps()

    desk.run(asked)
    desk.run(answered)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("qwrt zxcv plmk", "I did not understand"),
        ("Bitte die Bilder drehen", "I read English so far"),
        ("zip", "Which"),
    ],
)
async def test_what_is_not_understood_is_asked_about_or_declined(desk: Desk, words: str, answer: str) -> None:
    before = snapshot_tree(desk.home)
    await desk.ask(words)
    await desk.until(lambda: any(answer in each.text() for each in desk.seen(QLabel)[1:]), "there is an answer")
    await desk.until(lambda: "Thinking" not in desk.texts(), "it is at rest")
    assert not desk.seen(QAbstractButton, "Approve the plan")
    assert snapshot_tree(desk.home) == before


async def test_what_it_is_not_sure_of_can_be_looked_at_all_the_same(desk: Desk) -> None:
    names = desk.home / "Documents/names.txt"
    names.write_text("Zoe\nAda\n", encoding="utf-8")
    await desk.ask("sort the lines of Documents/names.txt by mood")
    await desk.hears("I am not sure what to do with “mood”.")
    await desk.press_button(SHOW)
    await desk.hears("Words I did not use: “mood”.")
    assert "Sort lines" in desk.steps()
    assert names.read_text(encoding="utf-8") == "Zoe\nAda\n"
    await desk.press_button("Approve the plan")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    assert names.read_text(encoding="utf-8") == "Ada\nZoe\n"


async def test_a_look_that_may_be_another_than_was_meant_waits_for_a_yes(desk: Desk) -> None:
    (desk.home / "Documents/names.txt").write_text("Zoe\nAda\n", encoding="utf-8")
    await desk.ask("count the lines of Documents/names.txt like in 2025")
    await desk.press_button(SHOW)
    await desk.hears("Words I did not use: “2025”.")
    assert desk.steps() == {"Count lines": "planned"}
    await desk.press_button("Approve the plan")
    await desk.hears("2")


async def test_an_answer_tells_which_words_it_does_not_heed(desk: Desk) -> None:
    (desk.home / "Documents/crew.csv").write_text("name,town\nAda,Hull\nZoe,Cork\n", encoding="utf-8")
    await desk.ask("count the rows of Documents/crew.csv for the plumber")
    await desk.hears("Words I did not use: “plumber”.")
    assert "Count rows" in desk.steps()


async def test_an_empty_request_is_not_sent(desk: Desk) -> None:
    prompt = desk.part(Prompt)
    await desk.click(prompt)
    await desk.until(prompt.hasFocus, "the prompt has the keyboard")
    assert not desk.seen(QAbstractButton, "Send")[0].isEnabled()
    await desk.types("   ")
    await desk.keys("Return")
    await desk.hears("What can I do for you?")
    assert not desk.seen(QAbstractButton, "Send")[0].isEnabled()


async def test_what_is_never_done_is_refused_whatever_is_pressed(desk: Desk) -> None:
    before = snapshot_tree(desk.home)
    await desk.ask("Delete everything in /etc")
    await desk.hears("outside your home folder, so I leave it alone.")
    assert not desk.seen(QAbstractButton, "Approve the plan")
    await desk.keys("ctrl+Return", "ctrl+Return")
    await desk.keys("Escape")
    await desk.hears("All right, nothing was done.")
    assert snapshot_tree(desk.home) == before


async def test_a_file_that_is_not_there_is_a_sentence(desk: Desk) -> None:
    await desk.ask("Count the lines of Documents/missing.txt")
    await desk.hears("missing.txt")
    await desk.until(lambda: "cannot work like this" in desk.phase(), "the plan says that it cannot work")
    words = desk.texts()
    assert "Traceback" not in words and "Errno" not in words and "Exception" not in words
    assert not desk.seen(QAbstractButton, "Approve the plan")
    (desk.home / "Documents/missing.txt").write_text("one\ntwo\n", encoding="utf-8")
    await desk.ask("Count the lines of Documents/missing.txt")
    await desk.until(lambda: "done" in desk.steps().values(), "now it works")


async def test_a_file_that_cannot_be_read_is_a_sentence(desk: Desk) -> None:
    (desk.home / "Documents/photo.jpg").write_bytes(b"this is no picture")
    before = snapshot_tree(desk.home)
    await desk.ask("Rotate Documents/photo.jpg by 90 degrees")
    await desk.until(lambda: "cannot work like this" in desk.phase(), "the plan says that it cannot work")
    await desk.hears("photo.jpg")
    assert "Traceback" not in desk.texts()
    assert snapshot_tree(desk.home) == before


async def test_words_typed_while_it_thinks_are_not_lost(desk: Desk) -> None:
    (desk.home / "Downloads/song.mp3").write_text("la la", encoding="utf-8")
    await desk.ask("How big is my Downloads folder?")
    await desk.types("How many files are in my Downloads folder?")
    prompt = desk.part(Prompt)
    await desk.until(lambda: prompt.toPlainText().endswith("folder?"), "it is typed")
    await desk.keys("Return")
    await desk.until(lambda: len(desk.rows("Earlier runs")) == 2, "both were done")


async def test_names_of_files_are_plain_text(desk: Desk) -> None:
    """Markup stays markup, signs that turn the writing round are shown, nothing is interpreted."""
    names = ("<b>bold</b>.txt", "<img src=x>.txt", "cod\u202etxt.exe", "line\nbreak.txt", "a & b.txt")
    for name in names:
        (desk.home / "Downloads" / name.replace("/", "\u2215")).write_text("x", encoding="utf-8")
    await desk.ask("Delete all files in my Downloads")
    await desk.hears("The plan · 1 step")
    labels = [each for each in desk.seen(QLabel) if "bold" in each.text()]
    assert labels, "the card names no file"
    assert all("<b>" in each.text() for each in labels)
    assert all(each.textFormat().name == "PlainText" for each in desk.seen(QLabel) if each.text())
    assert "\u202e" not in desk.texts(), "the writing can be turned round"
    assert "line\nbreak" not in desk.texts(), "a name can pretend to be another line"
    await desk.press_button("Approve the plan")
    await desk.press_button("What changed")
    await desk.until(lambda: "<img src=x>.txt" in desk.texts(), "what was done is named as it is")
    assert "\u202e" not in desk.texts()
    assert list((desk.home / "Downloads").iterdir()) == []


async def test_what_stands_in_a_file_is_plain_text(desk: Desk) -> None:
    (desk.home / "Documents/note.txt").write_text("<h1>Hello</h1> \u202ereversed\n", encoding="utf-8")
    await desk.ask("Show me Documents/note.txt")
    await desk.hears("<h1>Hello</h1>")
    assert "\u202e" not in desk.texts()
    assert all(each.textFormat().name == "PlainText" for each in desk.seen(QLabel) if each.text())


async def test_what_is_said_about_a_run_is_done(desk: Desk) -> None:
    (desk.home / "Documents/notes.txt").write_text("one", encoding="utf-8")
    before = snapshot_tree(desk.home)
    await desk.ask("Rename notes.txt in Documents to diary.txt")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: "done" in desk.steps().values(), "it is done")
    await desk.ask("no, undo that please")
    await desk.hears("Everything is as it was before.")
    assert snapshot_tree(desk.home) == before
    await desk.ask("thank you!")
    await desk.hears("You are welcome.")
    await desk.ask("do that again")
    await desk.until(lambda: bool(desk.seen(QAbstractButton, "Approve the plan")), "the same plan waits for a yes")


async def test_words_put_a_plan_away(desk: Desk) -> None:
    (desk.home / "Documents/notes.txt").write_text("one", encoding="utf-8")
    before = snapshot_tree(desk.home)
    await desk.ask("Rename notes.txt in Documents to diary.txt")
    await desk.sees(QAbstractButton, "Approve the plan")
    await desk.ask("never mind")
    await desk.hears("All right, nothing was done.")
    assert not desk.seen(QAbstractButton, "Approve the plan")
    assert snapshot_tree(desk.home) == before


async def test_no_answer_puts_a_question_away(desk: Desk) -> None:
    await desk.ask("Rename notes.txt")
    await desk.hears("What should the new name be?")
    await desk.ask("forget it")
    await desk.hears("Nothing is being done.")
    assert not desk.seen(QAbstractButton, "Approve the plan")


async def test_a_plan_that_is_shown_is_changed_by_what_is_said_next(desk: Desk) -> None:
    (desk.home / "Documents/notes.txt").write_text("one", encoding="utf-8")
    await desk.ask("Move Documents/notes.txt to Old")
    await desk.hears("The plan · 1 step")
    await desk.ask("no, copy it")
    await desk.until(lambda: "Copy files" in desk.steps(), "the plan is another one")
    await desk.ask("forget it")
    await desk.hears("All right, nothing was done.")
    assert (desk.home / "Documents/notes.txt").exists()


async def test_what_was_found_is_what_them_means_next(desk: Desk) -> None:
    (desk.home / "Downloads/sea.jpg").write_bytes(b"jpg")
    await desk.ask("Find the pictures in Downloads")
    await desk.hears("sea.jpg")
    await desk.ask("and copy them to Pictures too")
    await desk.press_button("Approve the plan")
    await desk.until(lambda: (desk.home / "Pictures/sea.jpg").exists(), "it is copied")
    assert (desk.home / "Downloads/sea.jpg").exists()
