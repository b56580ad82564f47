"""The command line's promises to scripts: shapes, exit statuses, and one JSON value, whatever happens."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.integration.cli.program import fill, lam, one_sentence
from tests.kit import snapshot_tree

SORT = "Sort my Downloads by type"
DELETE = "Delete Documents/old.txt"
RUN_KEYS = {"status", "run_id", "answer", "question", "plan", "steps"}


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    fill(fresh_profile, ["Downloads/a.txt", "Downloads/b.pdf", "Downloads/c.png", "Documents/old.txt"])
    return fresh_profile


def test_plan_shows_and_does_nothing(home: Path) -> None:
    before = snapshot_tree(home)
    ended = lam("plan", SORT, "--json")
    assert ended.status == 0
    assert ended.json.keys() == RUN_KEYS
    assert (ended.json["status"], ended.json["run_id"], ended.json["steps"]) == ("succeeded", "", [])
    (step,) = ended.json["plan"]["steps"]
    assert {"id", "action", "args", "depends_on", "confidence"} <= step.keys()
    assert step["action"] == "organise_by_type"
    assert ended.json["plan"]["trigger"] is None
    assert snapshot_tree(home) == before
    assert lam("history", "--json").json == []


def test_what_was_understood_stands_above_a_question_about_a_word(home: Path) -> None:
    (home / "Documents/names.txt").write_text("Zoe\nAda\n", encoding="utf-8")
    before = snapshot_tree(home)
    ended = lam("run", "sort the lines of Documents/names.txt by mood", "--yes")
    assert ended.status == 3
    assert "Sort lines" in ended.out and "I am not sure what to do with “mood”." in ended.out + ended.error
    assert snapshot_tree(home) == before


def test_words_that_a_plan_does_not_use_stand_below_it(home: Path) -> None:
    ended = lam("plan", "move the pdfs in Downloads to Documents with the purple lid")
    assert "Words I did not use: “purple”, “lid”." in ended.out


def test_run_and_undo(home: Path) -> None:
    before = snapshot_tree(home)
    ran = lam("run", SORT, "--yes", "--json")
    assert ran.status == 0
    assert ran.json.keys() == RUN_KEYS
    assert ran.json["status"] == "succeeded" and ran.json["run_id"] and ran.json["answer"] and not ran.json["question"]
    (step,) = ran.json["steps"]
    assert {"id", "status", "result", "undo"} <= step.keys()
    assert (step["status"], step["undo"]) == ("done", "exact")
    assert not (home / "Downloads" / "a.txt").exists()
    undone = lam("undo", ran.json["run_id"], "--yes", "--json")
    assert undone.status == 0
    assert (undone.json["status"], undone.json["left"]) == ("undone", [])
    assert snapshot_tree(home) == before
    again = lam("undo", ran.json["run_id"], "--json")
    assert (again.status, again.json["status"], again.json["left"]) == (0, "undone", [])
    assert snapshot_tree(home) == before


def test_a_question_is_answered_with_the_result(home: Path) -> None:
    ended = lam("run", "How many files are in my Downloads folder?", "--json")
    assert ended.status == 0
    assert "3" in ended.json["answer"]
    assert ended.json["steps"][0]["undo"] == "none needed"


def test_dry_run_touches_nothing(home: Path) -> None:
    before = snapshot_tree(home)
    ended = lam("run", SORT, "--dry-run", "--json")
    assert ended.status == 0
    assert ended.json["status"] == "succeeded" and ended.json["steps"] == []
    assert "Downloads/a.txt" in ended.json["answer"]
    assert snapshot_tree(home) == before
    for words in ((DELETE, "--dry-run", "--yes"), ("Every day at 8:00 delete Documents/old.txt", "--dry-run", "--yes")):
        assert lam("run", *words, "--json").status == 0
    assert snapshot_tree(home) == before
    assert lam("schedules", "--json").json == []


def test_what_needs_a_yes_waits_for_it(home: Path) -> None:
    before = snapshot_tree(home)
    ended = lam("run", DELETE, "--json")
    assert ended.status == 3
    assert ended.json["status"] == "needs_input" and "--yes" in ended.json["question"]
    assert snapshot_tree(home) == before
    assert lam("run", DELETE, "--yes", "--json").status == 0
    assert not (home / "Documents" / "old.txt").exists()


@pytest.mark.parametrize("request_", ["Delete ~/.bashrc", "Move ~/.ssh to Documents"])
def test_yes_opens_nothing_that_is_closed(home: Path, request_: str) -> None:
    fill(home, [".bashrc", ".ssh/id_ed25519"])
    before = snapshot_tree(home)
    ended = lam("run", request_, "--yes", "--json")
    assert ended.status == 4
    assert ended.json["status"] == "refused" and ended.json["answer"]
    assert snapshot_tree(home) == before


def test_what_it_cannot_do_is_refused(home: Path) -> None:
    ended = lam("run", "make me a sandwich", "--yes", "--json")
    assert (ended.status, ended.json["status"]) == (4, "refused")
    assert ended.json["answer"] and ended.json["plan"] == {"steps": [], "trigger": None}


@pytest.mark.parametrize("request_", ["", "   ", "\n"])
def test_an_empty_request_is_asked_about(request_: str) -> None:
    ended = lam("run", request_, "--yes", "--json")
    assert (ended.status, ended.json["status"]) == (3, "needs_input")
    assert ended.json["question"].startswith("What would you like me to do?")


def test_history(home: Path) -> None:
    first = lam("run", "How many files are in my Downloads folder?", "--json").json
    second = lam("run", SORT, "--yes", "--json").json
    lam("undo", second["run_id"])
    rows = lam("history", "--json").json
    assert [row["run_id"] for row in rows] == [second["run_id"], first["run_id"]]
    assert [row["state"] for row in rows] == ["undone", "succeeded"]
    assert {"run_id", "request", "status", "state", "created", "answer"} == rows[0].keys()


def test_schedules(home: Path) -> None:
    added = lam("run", "Every Monday at 9:00 sort my Downloads by type", "--yes", "--json")
    assert (added.status, added.json["status"]) == (0, "scheduled")
    assert added.json["plan"]["trigger"]["kind"] == "repeat"
    assert added.json["steps"] == []
    assert (home / "Downloads" / "a.txt").exists()
    (row,) = lam("schedules", "--json").json
    assert {"id", "request", "title", "next_run", "recurring", "trigger", "enabled"} == row.keys()
    assert row["recurring"] is True and row["enabled"] is True and row["next_run"]
    assert lam("workflows", "--json").json[0]["id"] == row["id"]
    assert lam("schedules", "--remove", "nothing").status == 1
    assert lam("schedules", "--remove", row["id"], "--json").json == []


def test_a_schedule_that_needs_a_yes_needs_it_now(home: Path) -> None:
    words = "Every day at 8:00 delete Documents/old.txt"
    assert lam("run", words, "--json").status == 3
    assert lam("schedules", "--json").json == []
    assert lam("run", words, "--yes", "--json").json["status"] == "scheduled"


def test_contacts(fresh_profile: Path) -> None:
    assert lam("contacts", "--json").json == []
    book = fresh_profile / "Downloads" / "people.vcf"
    book.write_text("BEGIN:VCARD\nFN:Rosa Weber\nNICKNAME:Ro\nEMAIL:rosa@a.example\nEND:VCARD\n")
    people = [{"name": "Rosa Weber", "address": "rosa@a.example", "also": ["Ro"]}]
    assert lam("contacts", "import", str(book), "--json").json == people
    assert lam("contacts", "--json").json == people
    assert "Rosa Weber" in lam("contacts").out
    assert lam("contacts", "remove", "rosa@a.example", "--json").json == []
    assert "rosa@a.example was imported" in one_sentence(lam("contacts", "remove", "rosa@a.example"))
    assert "cannot be read" in one_sentence(lam("contacts", "import", "nowhere.vcf"))
    book.write_text("hello")
    assert "is not an address book" in one_sentence(lam("contacts", "import", str(book)))


ADD = ("connections", "add", "email", "work", "--address", "anna@example.org", "--smtp", "smtp://127.0.0.1:2525")


def test_connections(fresh_profile: Path) -> None:
    assert lam("connections", "--json").json == []
    added = lam(*ADD, "--user", "anna", "--password-stdin", "--json", given="correct-horse\n", **NO_BUS)
    assert added.status == 0
    (row,) = added.json
    assert row == {
        "name": "work", "kind": "email", "address": "anna@example.org", "smtp": "smtp://127.0.0.1:2525", "imap": "",
        "user": "anna",
    }  # fmt: skip
    assert "was not kept" in one_sentence(added)
    for path in fresh_profile.parent.rglob("*"):
        assert not path.is_file() or b"correct-horse" not in path.read_bytes(), path
    assert lam("connections", "remove", "work", "--json", **NO_BUS).json == []
    assert "no connection called work" in one_sentence(lam("connections", "remove", "work"))


NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "XDG_RUNTIME_DIR": "/nonexistent"}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("--address", "anna"), "is not a mail address"),
        (("--smtp", "mail.example.org"), "smtp://"),
        (("--smtp", "smtp://h:notaport"), "smtp://"),
        (("--password-stdin",), "No password"),
    ],
)
def test_a_wrong_account_is_told_at_once(changed: tuple[str, ...], said: str) -> None:
    ended = lam(*ADD, *changed)
    assert ended.status == 2
    assert said in one_sentence(ended)
    assert lam("connections", "--json").json == []


def test_actions() -> None:
    rows = lam("actions", "--json").json
    assert len(rows) > 40
    for row in rows:
        assert {"name", "subject", "summary", "effects", "parameters"} == row.keys()
        assert all({"name", "kind", "required", "description"} == each.keys() for each in row["parameters"])


def test_predict(tmp_path: Path) -> None:
    to = {"type": "object", "required": ["to"], "properties": {"to": {"type": "string", "description": "The address."}}}
    catalogue = [{"name": "send_note", "description": "Send a mail to somebody.", "parameters": to}]
    case = {"id": "c1", "utterance": "send a mail to anna@example.org", "catalogue": catalogue}
    cases = tmp_path / "cases.jsonl"
    cases.write_text(f"{json.dumps(case)}\n\n{json.dumps({**case, 'id': 'c2', 'utterance': 'xyzzy'})}\n")
    ended = lam("predict", str(cases))
    assert ended.status == 0
    first, second = map(json.loads, ended.out.splitlines())
    assert (first["id"], second["id"]) == ("c1", "c2")
    assert all({"id", "action", "args", "depends_on"} == step.keys() for step in first["steps"])


@pytest.mark.parametrize(("content", "said"), [(None, "does not exist"), ("{}\n", "Line 1"), ("nonsense\n", "Line 1")])
def test_predict_with_bad_cases(tmp_path: Path, content: str | None, said: str) -> None:
    cases = tmp_path / "cases.jsonl"
    if content is not None:
        cases.write_text(content)
    ended = lam("predict", str(cases))
    assert ended.status == 1
    assert said in ended.error


def test_doctor_and_self_test(home: Path) -> None:
    before = snapshot_tree(home)
    doctor = lam("doctor", **NO_BUS)
    assert doctor.status == 0
    assert str(home) in doctor.out and "this session only" in doctor.out
    assert "files are read inside" in doctor.out
    tested = lam("self-test")
    assert (tested.status, tested.out.strip()) == (0, "OK")
    assert snapshot_tree(home) == before


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",), ("run",), ("plan",), ("undo", "x", "y"), ("run", "x", "--nonsense"),
        ("connections", "add", "email", "x"),
        ("connections", "add", "fax", "x", "--address", "a@b", "--smtp", "smtp://h"), ("predict",),
    ],
)  # fmt: skip
def test_wrong_use(words: tuple[str, ...]) -> None:
    ended = lam(*words)
    assert ended.status == 2
    assert ended.error.startswith("usage: lam-desktop")
    assert ended.out == ""


def test_help_and_version() -> None:
    shown = lam("--help")
    assert shown.status == 0
    assert all(each in shown.out for each in ("plan", "run", "undo", "history", "doctor"))
    assert lam("--version").out.startswith("lam-desktop ")


def test_an_unknown_run() -> None:
    ended = lam("undo", "nothing", "--json")
    assert ended.status == 1
    assert ended.json["status"] == "failed" and len(ended.json["left"]) == 1
    assert "There is no run nothing." in one_sentence(lam("undo", "nothing"))


def test_records_of_a_newer_program(fresh_profile: Path) -> None:
    state = fresh_profile.parent / "state"
    state.mkdir()
    with sqlite3.connect(state / "lam.sqlite") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    assert "newer version" in one_sentence(lam("history"))
    ended = lam("history", "--json")
    assert (ended.status, ended.json["status"]) == (1, "failed")


def test_damaged_records_are_put_aside_and_said(fresh_profile: Path) -> None:
    state = fresh_profile.parent / "state"
    state.mkdir()
    (state / "lam.sqlite").write_bytes(b"this is no database, " * 500)
    ended = lam("history", "--json")
    assert (ended.status, ended.json) == (0, [])
    assert "damaged" in one_sentence(ended)
    assert len([path for path in state.iterdir() if "damaged" in path.name]) >= 1


def test_a_state_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ended = lam("history", LAM_DESKTOP_HOME=str(tmp_path / "file" / "state"))
    assert ended.status == 1
    assert "cannot be opened" in ended.error and "LAM_DESKTOP_HOME" in ended.error
