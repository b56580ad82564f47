"""Parts of a text told by words in it."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.remove_part import remove_part
from lam_desktop.actions.text.take_part import take_part
from lam_desktop.actions.text.take_section import take_section
from lam_desktop.core.errors import InputError, QuestionNeeded
from tests.unit.actions.files.desk import Desk, check_card

NOTES = "top\n---\nfirst START in STOP out\nlast\n"
BOOK = "# Book\nintro\n\n## Plan\none\n\n### Sub\ntwo\n\n## 2. End\nthree\n"


def test_cards() -> None:
    for action in (remove_part, take_part, take_section):
        check_card(action)


async def test_a_mark_stays_when_the_rest_goes(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("n.txt", NOTES)
    done = await desk.do(remove_part, text=fresh_profile / "n.txt", after="---")
    assert done.result == "top\n---\n"
    done = await desk.do(remove_part, text=fresh_profile / "n.txt", before="start")
    assert done.result == "START in STOP out\nlast\n"
    await desk.do(remove_part, text=fresh_profile / "n.txt", after="START", before="STOP", in_place=True)
    assert desk.text("n.txt") == "top\n---\nfirst STARTSTOP out\nlast\n"


async def test_the_part_itself(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("n.txt", NOTES)
    done = await desk.do(take_part, text=fresh_profile / "n.txt", after="START", before="STOP")
    assert done.result == " in "
    await desk.do(take_part, text=fresh_profile / "n.txt", after="---", save_as="rest.txt")
    assert desk.text("rest.txt") == "first START in STOP out\nlast\n"


async def test_marks_that_are_not_there(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("n.txt", NOTES)
    await desk.fails(remove_part, InputError, text=fresh_profile / "n.txt", after="END", in_place=True)
    await desk.fails(take_part, InputError, text=fresh_profile / "n.txt", after="STOP", before="START")
    await desk.fails(remove_part, QuestionNeeded, text=fresh_profile / "n.txt")


async def test_a_section_ends_at_the_next_heading_of_its_rank(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("b.md", BOOK)
    done = await desk.do(take_section, text=fresh_profile / "b.md", heading="plan")
    assert done.result == "## Plan\none\n\n### Sub\ntwo\n"
    await desk.do(take_section, text=fresh_profile / "b.md", heading="End", save_as="end.md")
    assert desk.text("end.md") == "## 2. End\nthree\n"
    error = await desk.fails(take_section, InputError, text=fresh_profile / "b.md", heading="Nowhere")
    assert "Plan" in str(error)


async def test_a_section_of_a_plain_text_ends_at_an_empty_line(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("t.txt", "a\n\nPlan:\none\ntwo\n\nEnd\nthree\n")
    done = await desk.do(take_section, text=fresh_profile / "t.txt", heading="Plan")
    assert done.result == "Plan:\none\ntwo\n"
