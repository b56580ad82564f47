"""A request may call saved plans: their steps stand in the plan, in their order, with what was said of the call."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lam_desktop.core.outcome import Outcome, Planned, Question
from lam_desktop.core.plan import Condition, Plan, Step, from_json, to_json
from lam_desktop.core.values import FileQuery, Ref
from lam_desktop.core.workflow import Parameter, Workflow, groups
from lam_desktop.planning.context import PlanningContext
from lam_desktop.planning.planner import Planner
from lam_desktop.planning.saved import Saved, collapsed
from tests.kit import NOW
from tests.unit.planning.said import CARDS

TEXTS = FileQuery(folders=("Downloads",), suffixes=(".txt",))
TIDY = Workflow(
    "Monday cleanup",
    Plan("tidy up", (
        Step("s1", "move_files", {"files": TEXTS, "folder": Path("Documents/texts")}),
        Step("s2", "zip_files", {"files": Ref("s1"), "archive": Path("texts.zip")}),
    )),
    (Parameter("files", "s1", "files"),),
)  # fmt: skip
ROUND = Workflow("Weekly round", Plan("all of it", (Step("s1", TIDY.action), Step("s2", "today", {}, ("s1",)))))


async def planned(home: Path, said: str, *workflows: Workflow) -> Outcome:
    return await Planner(lambda: CARDS).plan(said, PlanningContext(NOW, home, workflows=workflows))


async def plan(home: Path, said: str, *workflows: Workflow) -> Plan:
    made = await planned(home, said, *workflows)
    assert isinstance(made, Planned), made
    return made.plan


async def test_its_steps_stand_in_the_plan(fresh_profile: Path) -> None:
    (fresh_profile / "Reports").mkdir()
    said = "Run my Monday cleanup, then zip the Reports folder"
    made = await plan(fresh_profile, said, TIDY)
    assert [step.id for step in made.steps] == ["s1.s1", "s1.s2", "s2"]
    assert [step.action for step in made.steps] == ["move_files", "zip_files", "zip_files"]
    assert made.steps[1].args["files"] == Ref("s1.s1")
    assert made.steps[2].needs == ("s1.s2",), "what is said later comes after all of it"
    assert (made.request, made.trigger) == (said, None), "the Monday in the name is no day"
    assert groups(made, "s1.s1") == ("Monday cleanup",) and groups(made, "s2") == ()
    assert from_json(to_json(made)).parts == made.parts


async def test_it_comes_after_what_is_said_before(fresh_profile: Path) -> None:
    (fresh_profile / "Reports").mkdir()
    made = await plan(fresh_profile, "Zip the Reports folder and then do my Monday cleanup", TIDY)
    assert [(step.id, step.needs) for step in made.steps] == [("s1", ()), ("s2.s1", ("s1",)), ("s2.s2", ("s2.s1",))]


async def test_it_can_be_given_other_values(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Run my Monday cleanup on the PDFs in Documents", TIDY)
    files = made.steps[0].args["files"]
    assert (files.folders, files.suffixes) == (("Documents",), (".pdf",))
    assert made.steps[0].args["folder"] == Path("Documents/texts")


async def test_it_runs_by_itself_when_that_is_said(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Every Friday at 5pm run my Monday cleanup", TIDY)
    assert made.trigger is not None and made.trigger.rrule is not None and "BYDAY=FR" in made.trigger.rrule


async def test_one_may_call_another(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "Start the Weekly round", TIDY, ROUND)
    assert [step.id for step in made.steps] == ["s1.s1.s1", "s1.s1.s2", "s1.s2"]
    assert groups(made, "s1.s1.s2") == ("Weekly round", "Monday cleanup")
    assert made.steps[2].needs == ("s1.s1.s2",)


async def test_it_may_fail_as_a_whole_when_that_is_said(fresh_profile: Path) -> None:
    made = await plan(fresh_profile, "If possible, run my Monday cleanup, and then tell me the date", TIDY)
    assert [step.optional for step in made.steps if step.id.startswith("s1.")] == [True, True]


async def test_a_circle_is_refused_by_name(fresh_profile: Path) -> None:
    back = replace(TIDY, plan=Plan("x", (Step("s1", ROUND.action),)), parameters=())
    made = await planned(fresh_profile, "Run my Weekly round", back, ROUND)
    assert isinstance(made, Question)
    assert "“Weekly round” runs “Monday cleanup” runs “Weekly round”" in made.text


async def test_there_is_a_limit_to_how_deep_they_go(fresh_profile: Path) -> None:
    chain = [
        Workflow(f"Level {number}", Plan("x", (Step("s1", f"workflow:Level {number + 1}"),))) for number in range(9)
    ]
    chain.append(Workflow("Level 9", Plan("x", (Step("s1", "today"),))))
    made = await planned(fresh_profile, "Run Level 0", *chain)
    assert isinstance(made, Question) and "more than 8 deep" in made.text
    assert [step.action for step in (await plan(fresh_profile, "Run Level 3", *chain)).steps] == ["today"]


async def test_what_is_gone_is_said(fresh_profile: Path) -> None:
    made = await planned(fresh_profile, "Run my Weekly round", ROUND)
    assert isinstance(made, Question) and "There is no saved plan called “Monday cleanup”." in made.text


async def test_one_whose_action_is_gone_says_so(fresh_profile: Path) -> None:
    old = Workflow("Old habit", Plan("as ever", (Step("s1", "fax_files", {"files": TEXTS}),)))
    made = await planned(fresh_profile, "Run my Old habit", old)
    assert isinstance(made, Question) and "fax_files is no longer there" in made.text


async def test_one_that_cannot_be_read_says_so(fresh_profile: Path) -> None:
    odd = Workflow("Odd one", Plan("", ()), problem="This plan cannot be read.")
    made = await planned(fresh_profile, "Run my Odd one", odd, TIDY)
    assert isinstance(made, Question) and "“Odd one” cannot be run. This plan cannot be read." in made.text


async def test_no_condition_around_several_steps(fresh_profile: Path) -> None:
    """It would be looked at again before each step, when the first may have changed the answer."""
    said = "If there are more than 2 files in Downloads, run my Monday cleanup"
    made = await planned(fresh_profile, said, TIDY)
    assert isinstance(made, Question) and "“Monday cleanup” cannot be put under a condition" in made.text
    single = replace(TIDY, plan=replace(TIDY.plan, steps=TIDY.plan.steps[:1]))
    (step,) = (await plan(fresh_profile, said, single)).steps
    assert isinstance(step.when, Condition) and step.when.op == ">"


async def test_requests_without_its_name_are_read_as_ever(fresh_profile: Path) -> None:
    for said in ("Sort my Downloads by type", "Zip the text files in Downloads as a.zip", "What is the date?"):
        assert await planned(fresh_profile, said, TIDY, ROUND) == await planned(fresh_profile, said)


async def test_a_plan_is_kept_with_its_calls(fresh_profile: Path) -> None:
    """Unless somebody changed a step of the call, or the saved plan itself is another by now."""
    (fresh_profile / "Reports").mkdir()
    made = from_json(
        to_json(await plan(fresh_profile, "Run my Weekly round, then zip the Reports folder", TIDY, ROUND))
    )
    saved = Saved((TIDY, ROUND), CARDS)
    whole = collapsed(made, saved)
    assert [step.action for step in whole.steps] == ["workflow:Weekly round", "zip_files"]
    assert whole.steps[1].needs == ("s1",)
    assert saved.in_place(whole).fingerprint() == made.fingerprint()
    changed = made.with_argument("s1.s1.s1", "folder", Path("Documents/elsewhere"))
    assert collapsed(changed, saved) == changed
    other = replace(TIDY, plan=TIDY.plan.with_argument("s1", "folder", Path("Documents/other")))
    assert collapsed(made, Saved((other, ROUND), CARDS)) == made


async def test_saved_plans_are_cards_with_parameters(fresh_profile: Path) -> None:
    card = Saved((TIDY,), CARDS).cards["workflow:Monday cleanup"]
    assert card.subject == "workflows" and "tidy up" in card.summary
    (param,) = card.params
    assert (param.name, param.required, param.default) == ("files", False, TEXTS)
    assert "run my Monday cleanup" in card.says
