"""A run goes on without what may fail: what needs it is left out with a note, what is instead of it is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lam_desktop.core.events import RunState, StepState, StepTraced
from lam_desktop.core.outcome import RunReport
from lam_desktop.core.plan import Plan, Step, from_json, to_json
from lam_desktop.core.values import FileQuery, Ref
from tests.kit import snapshot_tree
from tests.workbench import Losing, Workbench, workbench

KEEP = Step("keep", "write_text", {"text": "kept", "save_as": Path("Documents/kept.txt")})
TRY = Step("try", "fail", {}, optional=True)
READ = Step("read", "write_text", {"text": Ref("try"), "save_as": Path("Documents/used.txt")})
AFTER = Step("after", "write_text", {"text": "after", "save_as": Path("Documents/after.txt")}, ("try",))


def states(report: RunReport) -> dict[str, StepState]:
    return {step.id: step.state for step in report.steps}


def notes(bench: Workbench) -> dict[str, str]:
    return {event.step: event.text for event in bench.heard(StepTraced) if event.kind == "left out"}


async def test_the_run_goes_on_without_what_may_fail(fresh_profile: Path, tmp_path: Path) -> None:
    """What needs the result is left out too, with a note; what only comes after is done."""
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("try it", (KEEP, TRY, READ, AFTER)))
        assert report.state is RunState.SUCCEEDED
        assert states(report) == {
            "keep": StepState.DONE, "try": StepState.SKIPPED, "read": StepState.SKIPPED, "after": StepState.DONE
        }  # fmt: skip
        assert "Left out: The server is gone. Try later. (Fail)" in report.answer
        assert "needs what “Fail” would have given" in report.answer
        assert notes(bench).keys() == {"try", "read"}
        assert not (fresh_profile / "staged.txt").exists()
        undone = await bench.runner.undo(report.run)
        assert undone.state is RunState.UNDONE and set(undone.undone) == {"keep", "after"}


async def test_what_may_not_fail_still_takes_everything_back(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("do it", (KEEP, replace(TRY, optional=False), AFTER)))
        assert report.state is RunState.FAILED
        assert not (fresh_profile / "Documents" / "kept.txt").exists()


async def test_nothing_worked_is_a_failure(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("try it", (TRY, READ)))
        assert report.state is RunState.FAILED
        assert "The server is gone." in report.error


async def test_nothing_is_deleted_after_what_did_not_work(fresh_profile: Path, tmp_path: Path) -> None:
    """ "Zip them if possible, then delete them": without the archive they stay."""
    (fresh_profile / "Downloads" / "only copy.txt").write_text("dear")
    gone = Step("gone", "delete_files", {"files": FileQuery(folders=("Downloads",))}, ("try",))
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("clear up", (KEEP, TRY, gone)))
        assert report.state is RunState.SUCCEEDED
        assert states(report)["gone"] is StepState.SKIPPED
        assert "Nothing is deleted after “Fail” did not work." in report.answer
        assert (fresh_profile / "Downloads" / "only copy.txt").exists()


async def test_another_step_is_done_instead_and_its_result_counts(fresh_profile: Path, tmp_path: Path) -> None:
    other = Step("other", "mark", {"name": "from elsewhere"}, instead_of="try")
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("try it", (replace(TRY, optional=False), other, READ)))
        assert report.state is RunState.SUCCEEDED
        assert states(report) == {"try": StepState.SKIPPED, "other": StepState.DONE, "read": StepState.DONE}
        assert (fresh_profile / "Documents" / "used.txt").read_text() == "from elsewhere\n"


async def test_what_is_instead_of_a_step_that_worked_is_not_needed(fresh_profile: Path, tmp_path: Path) -> None:
    first = Step("first", "mark", {"name": "first"}, optional=True)
    other = Step("other", "mark", {"name": "other"}, instead_of="first")
    last = Step("last", "mark", {"name": "last", "after": Ref("first")})
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("try it", (first, other, last)))
        assert states(report) == {"first": StepState.DONE, "other": StepState.SKIPPED, "last": StepState.DONE}
        assert bench.signals.seen == ["first", "last"]
        assert "Left out" not in report.answer


async def test_when_the_other_step_fails_too_the_run_does(fresh_profile: Path, tmp_path: Path) -> None:
    """Unless the first might have failed without another."""
    other = Step("other", "fail", {}, instead_of="try")
    async with workbench(fresh_profile, tmp_path) as bench:
        strict = await bench.run(Plan("try it", (KEEP, replace(TRY, optional=False), other)))
        assert strict.state is RunState.FAILED
        assert not (fresh_profile / "Documents" / "kept.txt").exists()
        easy = await bench.run(Plan("try it", (KEEP, TRY, other, READ)))
        assert easy.state is RunState.SUCCEEDED
        assert states(easy)["read"] is StepState.SKIPPED


async def test_an_unknown_outcome_is_never_passed_over(fresh_profile: Path, tmp_path: Path) -> None:
    lose = Step("lose", "lose", {}, optional=True)
    async with workbench(fresh_profile, tmp_path, http=Losing()) as bench:
        report = await bench.run(Plan("send it", (KEEP, lose)))
        assert report.state is RunState.NEEDS_DECISION
        assert states(report)["lose"] is StepState.UNKNOWN


async def test_a_look_says_what_would_be_left_out(fresh_profile: Path, tmp_path: Path) -> None:
    """A missing file that the plan can do without does not stop it, and leaves no trace in the look."""
    missing = Step("zip", "zip_files", {"files": FileQuery(paths=("Downloads/none.txt",)), "archive": Path("a.zip")})
    mail = Step("mail", "write_text", {"text": Ref("zip"), "save_as": Path("Documents/b.txt")})
    before = snapshot_tree(fresh_profile)
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("zip", (replace(missing, optional=True), mail, KEEP)))
        previews = {each.step: each for each in await bench.runner.preview(run)}
        assert previews["zip"].unknown.startswith("As things are now this would be left out: ")
        assert "needs what “Zip files” would have given" in previews["mail"].unknown
        assert [change.path.name for change in previews["keep"].changes] == ["kept.txt"]
        assert snapshot_tree(fresh_profile) == before


async def test_a_look_at_what_is_done_instead(fresh_profile: Path, tmp_path: Path) -> None:
    missing = Step("first", "read_text", {"source": FileQuery(paths=("Downloads/none.txt",))})
    other = Step("other", "mark", {"name": "other"}, instead_of="first")
    used = Step("used", "write_text", {"text": Ref("first"), "save_as": Path("Documents/b.txt")})
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("read", (missing, other, used)))
        previews = {each.step: each for each in await bench.runner.preview(run)}
        assert previews["other"].result_text == "other"
        assert [change.path.name for change in previews["used"].changes] == ["b.txt"]
        fine = Step("first", "mark", {"name": "first"})
        run = await bench.runner.draft(Plan("read", (fine, other, used)))
        previews = {each.step: each for each in await bench.runner.preview(run)}
        assert previews["other"].unknown == "This is done only if “Mark” does not work."


def test_plans_without_it_are_written_as_ever() -> None:
    """An approval of an earlier version stays good; what is set survives the records."""
    assert not {"optional", "instead_of"} & to_json(Plan("", (KEEP,)))["steps"][0].keys()
    plan = Plan("", (TRY, Step("other", "mark", {"name": "x"}, ("try",), instead_of="try")))
    assert from_json(to_json(plan)) == plan
    assert plan.fingerprint() != replace(plan, steps=(replace(TRY, optional=False), plan.steps[1])).fingerprint()
