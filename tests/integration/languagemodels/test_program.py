"""Language models on the command line: set up, tried, asked in real chores, and put away."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.planning.advice.advisor import SAMPLE
from tests.integration.cli.program import fill, lam, one_sentence
from tests.integration.languagemodels.asked import CHORE, chores
from tests.modelserver import MODEL, answer, step


def test_from_nothing_to_a_chore_and_back(fresh_profile: Path) -> None:
    fill(fresh_profile, ["Downloads/a.pdf", "Downloads/b.pdf"])
    with chores() as server:
        server.key = ""
        server.plans[SAMPLE] = answer("So.", step("zip_files", files="the PDFs from my Downloads"))
        assert "Everything works without one." in lam("models").out
        added = lam(
            "models", "add", "local", "--kind", "llama.cpp", "--address", server.address, "--model", MODEL, "--json"
        )
        assert added.json[0]["asked"] == "when named" and added.json[0]["tokens_today"] == 0
        tried = lam("models", "test", "local", "--json").json
        assert tried["status"] == "succeeded" and tried["tokens"] == 120
        alone = lam("plan", CHORE, "--json").json
        assert "model" not in alone and "author" not in alone["plan"]
        asked = lam("models", "use", "local", "--when", "always", "--json").json
        assert asked[0]["asked"] == "always"
        shown = lam("run", CHORE, "--json")
        assert shown.status == 3 and "needs your approval" in shown.json["question"], "always a yes"
        done = lam("run", CHORE, "--yes", "--json")
        assert done.status == 0 and done.json["plan"]["author"] == "local"
        assert done.json["model"] == {"name": "local", "note": "I move them.", "trouble": ""}
        assert (fresh_profile / "Downloads" / "Archive" / "a.pdf").exists()
        assert lam("undo", done.json["run_id"], "--json").json["status"] == "undone"
        assert (fresh_profile / "Downloads" / "a.pdf").exists()
        questions = len(server.asked)
        assert "model" not in lam("plan", CHORE, "--model", "off", "--json").json
        assert len(server.asked) == questions
        server.fault = "garbage"
        drawn = lam("plan", "Count the files in Downloads")
        assert drawn.status == 0 and one_sentence(drawn) == "I did not follow local. Its answer was no plan."
        assert lam("models", "remove", "local", "--json").json == []


def test_what_is_wrong_is_said() -> None:
    clear = lam("models", "add", "x", "--kind", "openai", "--model", "m", "--address", "http://example.org")
    assert clear.status == 2 and "in clear" in one_sentence(clear)
    assert "Which kind of server" in one_sentence(lam("models", "add", "x", "--model", "m"))
    assert "no language model called x" in one_sentence(lam("models", "test", "x"))
    named = lam("plan", "Count the files in Downloads", "--model", "x", "--json")
    assert named.status == 1 and "no language model called x" in named.json["answer"]
