"""report, performance and store, as a person or a script meets them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.integration.cli.program import fill, lam, one_sentence


def did_a_chore(home: Path) -> str:
    fill(home, ["Downloads/a.txt", "Downloads/b.txt"])
    return str(lam("run", "Move all text files from Downloads to Documents/texts", "--yes", "--json").json["run_id"])


def test_a_run_is_told_of_in_three_ways(fresh_profile: Path, tmp_path: Path) -> None:
    run = did_a_chore(fresh_profile)
    shown = lam("report", run)
    assert shown.status == 0 and "Move files" in shown.out and "can be taken back exactly" in shown.out
    page = tmp_path / "new" / "report.html"
    assert lam("report", run, "--html", str(page)).status == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>") and run in text and "<script" not in text
    data = lam("report", run, "--json").json
    assert data["run_id"] == run and data["steps"][0]["changes"]
    told = lam("performance", "--json").json
    assert told["overall"]["count"] == 1 and told["actions"][0]["action"] == data["steps"][0]["action"]
    assert "Move files" in lam("performance", run).out
    for words in (("report", "nothing"), ("performance", "nothing")):
        wrong = lam(*words)
        assert wrong.status == 1 and "There is no run nothing." in one_sentence(wrong)


def test_why_it_asked_and_what_it_may_do(fresh_profile: Path) -> None:
    run = did_a_chore(fresh_profile)
    (told,) = lam("decisions", run, "--json").json
    assert (told["verdict"], told["action"], told["run_id"]) == ("allow with undo", "move_files", run)
    assert "can be taken back" in lam("decisions").out.replace("\n", " ")
    assert lam("permissions", "--json").json == []
    lam("run", "Every friday at 5pm delete the tmp files in Downloads", "--yes")
    (may,) = lam("permissions", "--json").json
    assert may["may"] == ["Delete files"] or "trash" in may["may"][0]
    newest = lam("decisions", "--json").json[0]
    assert newest["verdict"] == "ask" and newest["reasons"] == ["Things go to the trash."]
    assert lam("permissions", "revoke", may["id"], "--json").json == []
    assert [each["id"] for each in lam("schedules", "--json").json] == [may["id"]], "it is still there, and asks"
    wrong = lam("permissions", "revoke", "nothing")
    assert wrong.status == 1 and "There is no schedule nothing." in one_sentence(wrong)


def test_what_was_refused_and_what_was_said_to_a_question(fresh_profile: Path) -> None:
    fill(fresh_profile, ["Documents/a.tmp"])
    lam("run", "Delete the tmp files in Documents", "--yes")
    lam("run", "Delete my Documents folder", "--yes")
    refused, asked = lam("decisions", "--json").json
    assert (asked["verdict"], asked["yes"]) == ("ask", True)
    assert (refused["verdict"], refused["yes"]) == ("deny", None)
    assert refused["reasons"] == ["I never move or delete your Documents folder itself. Name what is in it."]
    told = " ".join(lam("decisions", COLUMNS="200").out.split())
    assert "Things go to the trash. You said yes." in told and "It was refused. I never move" in told


def test_a_server_inside_the_network_is_allowed_and_taken_back(fresh_profile: Path) -> None:
    for words in ("http://NAS.home.example:8080/x", "nas.home.example"):
        (may,) = lam("permissions", "allow", words, "--json").json
        assert may["id"] == "nas.home.example" and "inside your network" in may["may"][0]
    assert "nas.home.example" in lam("permissions").out
    assert lam("permissions", "revoke", "nas.home.example", "--json").json == []
    assert "is no" in one_sentence(lam("permissions", "revoke", "nas.home.example"))
    assert "not a web address" in one_sentence(lam("permissions", "allow", "two words"))


def test_the_records_are_copied_put_back_and_taken_elsewhere(fresh_profile: Path, tmp_path: Path) -> None:
    assert "There is no copy yet." in one_sentence(lam("store", "restore"))
    run = did_a_chore(fresh_profile)
    assert lam("store", "check", "--json").json["whole"]
    made = lam("store", "backup", "--json").json
    lam("run", "Make a folder Documents/later", "--yes")
    assert len(lam("history", "--json").json) == 2
    back = lam("store", "restore", made["name"], "--json").json
    assert back["restored"] == made["name"]
    assert [each["run_id"] for each in lam("history", "--json").json] == [run]
    assert (fresh_profile / "Documents" / "later").is_dir(), "files are not touched"
    assert {each["name"] for each in lam("store", "backups", "--json").json} >= {made["name"], back["kept"]}
    assert lam("undo", run).status == 0, "what the copy knows can still be taken back"
    assert (fresh_profile / "Downloads" / "a.txt").is_file()
    assert lam("store", "export", str(tmp_path / "all.zip"), "--json").json["rows"]["run"] == 1


def test_damage_is_said_and_nothing_is_lost(fresh_profile: Path) -> None:
    run = did_a_chore(fresh_profile)
    made = lam("store", "backup", "--json").json
    records = Path(made["path"]).parents[1] / "lam.sqlite"
    records.write_bytes(b"\0" * 20_000)
    seen = lam("history", "--json")
    assert [each["run_id"] for each in json.loads(seen.out)] == [run]
    assert "The records were damaged." in seen.error and "took their place" in seen.error
    assert list(records.parent.glob("lam.sqlite.damaged-*"))
