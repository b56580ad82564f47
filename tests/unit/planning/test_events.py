"""Events that start a chore are read out of what people type; the rest is planned as ever."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lam_desktop import actions
from lam_desktop.core.action import load_actions
from lam_desktop.core.outcome import Planned, Question
from lam_desktop.core.plan import Plan, Trigger, from_json, to_json
from lam_desktop.core.values import FileQuery
from lam_desktop.core.wording import trigger_text
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.events import events, not_understood
from lam_desktop.planning.planner import Planner

NOTHING = Plan("", ())
NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CARDS = tuple(each.card for each in load_actions(actions))


@pytest.mark.parametrize(
    ("said", "trigger", "rest"),
    [
        ("when a PDF appears in Downloads move it to Old", "file appears", "move PDF files in Downloads to Old"),
        ("Whenever a new file is saved to my Desktop, zip it", "file appears", "zip files in Desktop"),
        ("when there is a new png in Downloads, rotate it", "file appears", "rotate png files in Downloads"),
        ("copy it to Old whenever a.csv in Documents changes.", "file changes", "copy a.csv in Documents to Old"),
        ("every time I download a photo, shrink that photo", "file appears", "shrink photos in Downloads"),
        ("when a mail from anna@example.org arrives, sort my Downloads", "mail anna@example.org", "sort my Downloads"),
        ("whenever I get an email about rent, list my Downloads", "mail rent", "list my Downloads"),
        ("as soon as an e-mail comes in, list my Downloads", "mail", "list my Downloads"),
        ("if a mail arrives from Anna Smith, list my Downloads", "mail Anna Smith", "list my Downloads"),
        ("whenever anna writes to me list my Downloads", "mail anna", "list my Downloads"),
        ("list my Downloads as soon as bob@example.org emails me", "mail bob@example.org", "list my Downloads"),
        ("when Rosa sends us a message about rent, list my Downloads", "mail Rosa rent", "list my Downloads"),
        ("each time somebody mails me, list my Downloads", "mail", "list my Downloads"),
        ("whenever I hear from Rosa list my Downloads", "mail Rosa", "list my Downloads"),
        ("when I press ctrl + alt + B list my Downloads", "hotkey Ctrl+Alt+B", "list my Downloads"),
        ("when Firefox starts, list my Downloads", "start Firefox", "list my Downloads"),
        ("when the program starts, list my Downloads", "start", "list my Downloads"),
        ("when its address is called, list my Downloads", "webhook", "list my Downloads"),
    ],
)  # fmt: skip
def test_what_is_an_event(said: str, trigger: str, rest: str) -> None:
    event = next(events(said))
    facts = (event.trigger.kind, event.trigger.event, event.trigger.program, event.trigger.sender,
             event.trigger.subject, event.trigger.keys)  # fmt: skip
    assert (" ".join(each for each in facts if each), event.rest) == (trigger, rest)


@pytest.mark.parametrize(
    "said",
    ["when is my next meeting?", "move the PDFs in Downloads to Invoices", "what was added when I was away",
     "tell me when the file a.txt was changed", "every friday at 5pm zip my Documents",
     "email me when it is done", "zip my Documents as soon as possible", "delete a.txt whenever you like",
     "show me when the disk is full", 'write "call Bob when the moon is full" to a.txt',
     "if there is mail in Documents zip it", "once a week zip my Documents"],
)  # fmt: skip
def test_what_is_none(said: str) -> None:
    assert list(events(said)) == [] and not_understood(said, NOTHING) is None


async def planned(home: Path, said: str) -> Plan:
    outcome = await Planner(lambda: CARDS).plan(said, PlanningContext(NOW, home))
    assert isinstance(outcome, Planned), outcome
    return outcome.plan


async def test_the_files_of_the_event_are_those_of_the_step(fresh_profile: Path) -> None:
    said = "when a PDF appears in Downloads move it to Invoices"
    plan = await planned(fresh_profile, said)
    (step,) = plan.steps
    assert plan.request == said and step.action == "move_files"
    assert plan.trigger is not None and plan.trigger.files == step.args["files"]
    assert plan.trigger.files == FileQuery(folders=("Downloads",), suffixes=(".pdf",))
    assert from_json(to_json(plan)) == plan
    assert trigger_text(plan.trigger) == "whenever pdf files in Downloads appear"


async def test_a_folder_that_is_there_is_meant(fresh_profile: Path) -> None:
    (fresh_profile / "Backups").mkdir()
    plan = await planned(fresh_profile, "every friday at 5pm zip my Documents into Backups")
    assert plan.steps[0].args["archive"] == Path("Backups/Documents.zip")
    assert plan.trigger is not None and plan.trigger.kind == "repeat"


@pytest.mark.parametrize("said", [
    "when the moon is full, delete Documents/a.txt", "delete Documents/a.txt whenever Bob calls",
    "delete Documents/a.txt as soon as the moon is full.", "delete Documents/a.txt when Bob comes home",
])  # fmt: skip
async def test_an_event_that_is_not_known_is_asked_about(fresh_profile: Path, said: str) -> None:
    """What should happen later must never be done now."""
    (fresh_profile / "Documents" / "a.txt").write_text("a")
    asked = await Planner(lambda: CARDS).plan(said, PlanningContext(NOW, fresh_profile))
    assert isinstance(asked, Question) and "notice" in asked.text


@pytest.mark.parametrize("said", [
    "when I get an email from anna with an attachment, list my Downloads", "as soon as bob calls me list my Downloads",
    "whenever she writes me, list my Downloads", "when my boss writes me about rent, list my Downloads",
    "when a mail arrives that is about rent, list my Downloads",
])  # fmt: skip
def test_an_event_of_which_more_is_said_is_not_taken_for_any(said: str) -> None:
    """It would begin much more often than was meant."""
    assert list(events(said)) == [] and not_understood(said, NOTHING) is not None


def test_an_early_trigger_can_be_read() -> None:
    """Two fields that were never used are still in old records."""
    data = to_json(Plan("x", (), Trigger("once", NOW)))
    data["trigger"] = {"kind": "once", "at": {"$datetime": NOW.isoformat()}, "rrule": None, "zone": "UTC",
                       "path": None, "pattern": None}  # fmt: skip
    assert from_json(data).trigger == Trigger("once", NOW, None, "UTC")
