"""Receivers called by name: resolved while planning, asked about when they are several or nobody, never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.contacts import Contact
from lam_desktop.core.outcome import Question
from lam_desktop.core.plan import Plan
from lam_desktop.ui.followup import best, readings
from tests.unit.planning.said import calls, outcome, plan

ROSA = Contact("Rosa Weber", "rosa@a.example", ("Rosi",))
KNOWN = (
    ROSA,
    Contact("Tom Reed", "reed@a.example"),
    Contact("Tom Fox", "fox@b.example"),
    Contact("Will", "will@a.example"),
)


async def read(home: Path, request: str) -> Plan:
    return await plan(home, request, contacts=KNOWN)


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    for name in ("notes.txt", "plan.pdf"):
        (fresh_profile / "Documents" / name).write_text("x")
    return fresh_profile


@pytest.mark.parametrize(
    "request_",
    [
        "Mail notes.txt to Rosa",
        "mail notes.txt to rosa",
        "send Documents/notes.txt to Rosa Weber",
        "email Rosi notes.txt",
        "could you send notes.txt to rosi please",
        "send Rosa an email with notes.txt attached",
        "Forward notes.txt to Rosa by mail",
    ],
)
async def test_a_contact_is_a_receiver(home: Path, request_: str) -> None:
    found = await read(home, request_)
    (step,) = found.steps
    assert step.action == "send_mail" and step.args["to"] == ["Rosa Weber <rosa@a.example>"]
    origin = step.provenance["to"]
    assert origin.how == "contacts" and "ros" in request_[origin.start : origin.end].lower()


async def test_several_receivers_of_both_kinds(home: Path) -> None:
    (step,) = (await read(home, "mail plan.pdf to Rosa, Tom Fox and ann@c.example")).steps
    assert step.args["to"] == ["Rosa Weber <rosa@a.example>", "Tom Fox <fox@b.example>", "ann@c.example"]
    (step,) = (await read(home, "mail plan.pdf to ann@c.example, cc Rosa")).steps
    assert (step.args["to"], step.args["cc"]) == (["ann@c.example"], ["Rosa Weber <rosa@a.example>"])
    assert (step.provenance["to"].how, step.provenance["cc"].how) == ("span", "contacts")


async def test_what_was_made_before_goes_to_a_contact(home: Path) -> None:
    found = await read(home, "zip Documents and send the zip to Rosa Weber")
    assert calls(found) == ["zip_files", "send_mail"]


async def test_a_name_of_two_people_is_asked_about(home: Path) -> None:
    found = await outcome(home, "mail notes.txt to Tom", contacts=KNOWN)
    assert isinstance(found, Question) and found.text == "Which Tom do you mean?"
    assert found.suggestions == ("Tom Reed <reed@a.example>", "Tom Fox <fox@b.example>")


@pytest.mark.parametrize(
    "request_",
    [
        "mail notes.txt to Zoe",
        "send notes.txt to Zoe",
        "email Zoe that lunch is at noon",
        "send a mail to Zoe and ann@c.example saying hi",
        "mail notes.txt to zoe",
        "Mail notes.txt to Rosa and Zoe",
        "mail notes.txt to ann@c.example, Zoe",
    ],
)
async def test_the_address_of_somebody_unknown_is_asked_for(home: Path, request_: str) -> None:
    found = await outcome(home, request_, contacts=KNOWN)
    assert isinstance(found, Question) and found.text.lower() == "i know no mail address of zoe. what is it?"


async def test_an_address_that_was_said_needs_no_contact(home: Path) -> None:
    for request in ("mail notes.txt to Rosa <other@c.example>", "mail notes.txt to Zoe (other@c.example)"):
        (step,) = (await read(home, request)).steps
        assert step.args["to"] == ["other@c.example"] and step.provenance["to"].how == "span"


async def test_addresses_with_the_names_before_them(home: Path) -> None:
    (step,) = (
        await read(home, "mail notes.txt to Rosa Weber <r@c.example>, Zoe (z@c.example) and tom@c.example")
    ).steps
    assert step.args["to"] == ["r@c.example", "z@c.example", "tom@c.example"]


@pytest.mark.parametrize(
    ("asked", "answer", "to"),
    [
        ("mail notes.txt to Tom", "Tom Fox <fox@b.example>", ["fox@b.example"]),
        ("mail notes.txt to Tom", "Reed", ["Tom Reed <reed@a.example>"]),
        ("mail notes.txt to Tom and ann@c.example", "Tom Fox <fox@b.example>", ["fox@b.example", "ann@c.example"]),
        ("send notes.txt to Zoe", "zoe@c.example", ["zoe@c.example"]),
        ("email Zoe that lunch is at noon", "zoe@c.example.", ["zoe@c.example"]),
    ],
)
async def test_the_answer_takes_the_place_of_the_name(home: Path, asked: str, answer: str, to: list[str]) -> None:
    question = await outcome(home, asked, contacts=KNOWN)
    assert isinstance(question, Question)
    found = best([await outcome(home, each, contacts=KNOWN) for each in readings(asked, question.text, answer)])
    assert found is not None and found.plan.steps[0].args["to"] == to


@pytest.mark.parametrize(
    ("request_", "action"),
    [
        ("rename Documents/notes.txt to Rosa.txt", "rename_file"),
        ("copy Documents/notes.txt to Music", "copy_files"),
        ("read the mail Documents/hello.eml", "read_mail_file"),
        ("move Documents/notes.txt to the folder Rosa", "move_files"),
    ],
)
async def test_names_of_people_change_nothing_else(home: Path, request_: str, action: str) -> None:
    assert calls(await read(home, request_)) == [action]
