"""Saved plans run when they are due, once, whatever clocks, sleep, crashes and other programs do."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lam_desktop.core.ago import Ago
from lam_desktop.core.errors import InputError
from lam_desktop.core.events import NoticeRaised, RunState, StepTraced
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.values import FileQuery
from lam_desktop.engine.triggers.missed import Missed
from lam_desktop.store.schedules import Outcome
from tests.unit.engine.test_courtesy import FULL
from tests.unit.engine.triggers.timing import FRIDAY, timing, weekly

DAILY = "FREQ=DAILY;BYHOUR=17;BYMINUTE=0;BYSECOND=0"


async def test_it_runs_when_it_is_due_and_not_before(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(weekly())
        made.clock.move(minutes=59)
        await made.looked()
        assert made.bench.signals.seen == [] and made.fired == []
        made.clock.move(minutes=1)
        await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        assert await made.outcomes(schedule) == [("03-13 16:00", Outcome.RAN)]
        shown = await made.scheduler.get(schedule)
        assert shown.next_run == FRIDAY.replace(day=20, hour=17)
        made.clock.move(days=7)
        await made.ended(2)
        assert made.bench.signals.seen == ["done", "done"]


async def test_once_is_over_afterwards(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        plan = Plan("in an hour", (Step("s1", "mark", {"name": "x"}),), Trigger("once", FRIDAY + timedelta(hours=1)))
        schedule = await made.save(plan)
        made.clock.move(hours=1)
        await made.ended(1)
        made.clock.move(days=400)
        await made.looked()
        assert made.bench.signals.seen == ["x"]
        assert (await made.scheduler.get(schedule)).next_run is None


async def test_the_moment_was_over_when_the_yes_came(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        soon = Trigger("once", FRIDAY + timedelta(minutes=2))
        plan = Plan("in two minutes", (Step("s1", "mark", {"name": "x"}),), soon)
        made.clock.move(minutes=5)
        await made.save(plan)
        await made.ended(1)
        assert made.bench.signals.seen == ["x"] and made.fired[0].outcome == "late"


@pytest.mark.parametrize(
    ("policy", "away", "runs", "outcomes"),
    [
        (Missed.ONCE, 72, 1, "skipped skipped late"),
        (Missed.SKIP, 72, 0, "skipped skipped skipped"),
        (Missed.ALL, 72, 3, "late late late"),
        (Missed.ONCE, 47, 1, "skipped late"),
    ],
)
async def test_after_the_computer_was_off(
    fresh_profile: Path, tmp_path: Path, policy: Missed, away: int, runs: int, outcomes: str
) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly(rule=DAILY), policy)
        made.clock.move(hours=away)
        async with made.serving():
            await made.until(lambda: len(made.bench.signals.seen) == runs)
            await made.settled(schedule, len(outcomes.split()))
        assert [each.value for _, each in await made.outcomes(schedule)] == outcomes.split()
        assert len(made.bench.signals.seen) == runs


async def test_what_is_too_old_is_missed(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        made.clock.move(days=3)
        async with made.serving():
            await made.settled(schedule, 1)
        assert await made.outcomes(schedule) == [("03-13 16:00", Outcome.MISSED)]
        assert made.bench.signals.seen == []


async def test_a_month_of_minutes_is_one_run_and_few_rows(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly(rule="FREQ=MINUTELY;INTERVAL=1"))
        made.clock.move(days=30, seconds=30)
        async with made.serving():
            await made.ended(1)
            await made.settled(schedule, 12)
        entries = await made.store.ledger(schedule, 100)
        assert made.bench.signals.seen == ["done"]
        assert len(entries) == 12 and sum(each.count for each in entries) == 30 * 24 * 60 - 59


async def test_a_clock_that_is_put_back_runs_nothing_twice(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(weekly())
        made.clock.move(hours=1)
        await made.ended(1)
        made.clock.move(minutes=-50)
        await made.looked()
        made.clock.move(minutes=51)
        await made.ended(2)
        assert made.bench.signals.seen == ["done"]
        assert made.fired[1].outcome == "duplicate-suppressed"
        (entry,) = await made.store.ledger(schedule)
        assert (entry.outcome, entry.duplicates) == (Outcome.RAN, 1)


async def test_a_clock_a_year_ahead_by_mistake(fresh_profile: Path, tmp_path: Path) -> None:
    """It makes up for one occurrence then, and goes on as usual when the clock is right again."""
    async with timing(fresh_profile, tmp_path) as made:
        await made.save(weekly(rule=DAILY))
        made.clock.move(days=365)
        async with made.serving():
            await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        made.clock.move(days=-365)
    async with timing(fresh_profile, tmp_path, clock=made.clock) as made, made.serving():  # a new start
        await made.looked()
        made.clock.move(hours=1)
        await made.ended(1)
        assert made.bench.signals.seen == ["done"] and made.fired[0].outcome == "ran"


async def test_the_hour_that_comes_twice(fresh_profile: Path, tmp_path: Path) -> None:
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 10, 31, 12, tzinfo=zone)
    plan = Plan("nightly", (Step("s1", "mark", {"name": "x"}),), Trigger(
        "repeat", start, "FREQ=DAILY;BYHOUR=1;BYMINUTE=30;BYSECOND=0", "America/New_York"
    ))  # fmt: skip
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        made.clock.moment = start
        schedule = await made.save(plan)
        made.clock.moment = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
        await made.ended(1)
        made.clock.moment = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
        await made.settled(schedule, 2)
        outcomes = [("11-01 05:30", Outcome.RAN), ("11-01 06:30", Outcome.SUPPRESSED)]
        assert await made.outcomes(schedule) == outcomes
        assert made.bench.signals.seen == ["x"]


async def test_two_programs_run_it_once(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path, "1@1") as one, timing(fresh_profile, tmp_path, "2@2", one.clock) as two:
        schedule = await one.save(weekly(rule="FREQ=MINUTELY;INTERVAL=1"))
        async with one.serving(), two.serving():
            one.clock.move(minutes=59)
            for minute in range(20):
                one.clock.move(minutes=1)
                await one.settled(schedule, minute + 1)
        assert len(one.bench.signals.seen) + len(two.bench.signals.seen) == 20
        assert {each for _, each in await one.outcomes(schedule)} == {Outcome.RAN}


async def test_it_is_not_begun_while_the_one_before_goes_on(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        plan = weekly(Step("s1", "hold", {"name": "long"}), rule="FREQ=MINUTELY;INTERVAL=1")
        schedule = await made.save(plan)
        made.clock.move(hours=1)
        await made.bench.signals.began("long").wait()
        made.clock.move(minutes=1)
        await made.ended(1)
        assert made.fired[0].outcome == "skipped"
        made.bench.signals.gate("long").set()
        await made.ended(2)
        assert [each for _, each in await made.outcomes(schedule)] == [Outcome.RAN, Outcome.SKIPPED]


async def test_what_was_off_or_paused_is_left_out(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        off, paused = await made.save(weekly()), await made.save(weekly())
        await made.scheduler.enable(off, False)
        await made.scheduler.pause(True)
        made.clock.move(hours=1)
        await made.settled(paused, 1)
        assert (await made.outcomes(off), await made.outcomes(paused)) == ([], [("03-13 16:00", Outcome.SKIPPED)])
        await made.scheduler.enable(off, True)
        await made.scheduler.pause(False)
        made.clock.move(minutes=5)
        await made.looked()
        assert made.bench.signals.seen == [], "what was due meanwhile is not made up for"
        made.clock.move(days=7)
        await made.ended(2)
        assert made.bench.signals.seen == ["done", "done"]


async def test_a_program_that_died_before_it_began(fresh_profile: Path, tmp_path: Path) -> None:
    """It had claimed the time and no more: another program does it, late."""
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        await made.store.claim(schedule, ["2026-03-13T16:00:00+00:00"], "9@9", made.clock.now())
        async with made.serving():
            await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        assert await made.outcomes(schedule) == [("03-13 16:00", Outcome.LATE)]


async def test_a_program_that_died_in_the_middle(fresh_profile: Path, tmp_path: Path) -> None:
    """Its run is settled by recovery; the ledger says that it ran, and nothing runs again."""
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        run = await made.bench.runner.draft(weekly())
        await made.bench.runner.start(run, None)
        key = "2026-03-13T16:00:00+00:00"
        await made.store.claim(schedule, [key], "9@9", made.clock.now())
        await made.store.assign(schedule, [key], run)
        async with made.serving():
            await made.settled(schedule, 1)
        assert made.bench.signals.seen == ["done"]
        assert await made.outcomes(schedule) == [("03-13 16:00", Outcome.RAN)]


async def test_a_program_that_died_before_the_first_step(fresh_profile: Path, tmp_path: Path) -> None:
    """Its run had been made, and no step of it was begun: another program does it, late."""
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        run = await made.bench.runner.draft(
            weekly(Step("s1", "delete_files", {"files": FileQuery(folders=("Desktop",))}))
        )
        assert (await made.bench.runner.start(run, None)).state is RunState.FAILED
        key = "2026-03-13T16:00:00+00:00"
        await made.store.claim(schedule, [key], "9@9", made.clock.now())
        await made.store.assign(schedule, [key], run)
        async with made.serving():
            await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        assert await made.outcomes(schedule) == [("03-13 16:00", Outcome.LATE)]


async def test_a_program_that_was_ended_while_a_run_waited_for_a_better_moment(
    fresh_profile: Path, tmp_path: Path
) -> None:
    async with timing(fresh_profile, tmp_path, me="9@9") as made:
        schedule = await made.save(weekly())
        for _ in range(2):
            made.bench.bus.publish(FULL)
        async with made.serving():
            made.clock.move(hours=1)
            await made.until(lambda: any(each.kind == "wait" for each in made.bench.heard(StepTraced)))
        (entry,) = await made.store.ledger(schedule)
        assert (entry.outcome, made.bench.signals.seen) == (Outcome.DUE, [])
        assert (await made.bench.runner.report(entry.run)).state is RunState.CANCELLED
    async with timing(fresh_profile, tmp_path, clock=made.clock) as made, made.serving():
        await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        (entry,) = await made.store.ledger(schedule)
        assert entry.outcome is Outcome.LATE


async def test_a_run_that_fails_has_run(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(weekly(Step("s1", "list_folder", {"folder": Path("Nowhere")})))
        made.clock.move(hours=1)
        await made.ended(1)
        (entry,) = await made.store.ledger(schedule)
        assert entry.outcome is Outcome.RAN and "Nowhere" in entry.note
        assert (await made.bench.runner.report(entry.run)).state is RunState.FAILED


async def test_a_weekly_archive_gets_a_name_of_its_own(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Documents" / "a.txt").write_text("a")
    zip_ = Step("s1", "zip_files", {"files": FileQuery(paths=("Documents",), what="both"), "archive": Path("B/D.zip")})
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        await made.save(weekly(zip_))
        made.clock.move(hours=1)
        await made.ended(1)
        made.clock.move(days=7)
        await made.ended(2)
        assert sorted(each.name for each in (fresh_profile / "B").iterdir()) == ["D 2026-03-20.zip", "D.zip"]


async def test_a_fault_of_the_program_holds_up_no_later_one(
    fresh_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())

        async def broken(*_: object) -> None:
            raise ZeroDivisionError

        with monkeypatch.context() as patch:
            patch.setattr(made.bench.runner, "card", broken)
            assert await made.scheduler.run_now(schedule) is None
        (entry,) = await made.store.ledger(schedule)
        assert (entry.outcome, "ZeroDivisionError" in entry.note) == (Outcome.RAN, True)
        made.clock.move(seconds=1)
        report = await made.scheduler.run_now(schedule)
        assert report is not None and report.state is RunState.SUCCEEDED


async def test_run_now_is_one_more(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        report = await made.scheduler.run_now(schedule)
        assert report is not None and report.state is RunState.SUCCEEDED
        assert (await made.scheduler.get(schedule)).next_run == FRIDAY.replace(hour=17)
        with pytest.raises(InputError, match="no schedule"):
            await made.scheduler.run_now("nothing")


# what was agreed to


async def test_what_was_agreed_to_runs_and_more_waits(fresh_profile: Path, tmp_path: Path) -> None:
    downloads = fresh_profile / "Downloads"
    (downloads / "old.tmp").write_text("x")
    delete = Step("s1", "delete_files", {"files": FileQuery(folders=("Downloads",), suffixes=(".tmp",))})
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(weekly(delete))
        made.clock.move(hours=1)
        await made.ended(1)
        assert not (downloads / "old.tmp").exists()
        for number in range(101):
            (downloads / f"{number}.tmp").write_text("x")
        made.clock.move(days=7)
        await made.ended(2)
        assert made.fired[1].outcome == "waiting"
        assert len(list(downloads.iterdir())) == 101, "nothing was done"
        assert "101 items" in made.bench.heard(NoticeRaised)[-1].text
        made.clock.move(days=7)
        await made.ended(3)
        assert made.fired[2].outcome == "skipped", "the next one waits for the answer too"
        waiting = await made.scheduler.waiting(schedule)
        assert waiting is not None and any("101" in line for line in waiting.card.lines)
        report = await made.scheduler.answer(schedule, waiting, True)
        assert report is not None and report.state is RunState.SUCCEEDED and list(downloads.iterdir()) == []
        for number in range(150):
            (downloads / f"{number}.tmp").write_text("x")
        made.clock.move(days=7)
        await made.ended(5)
        assert made.fired[4].outcome == "late", "clocks were put forward meanwhile"
        assert list(downloads.iterdir()) == [], "that many were agreed to since"


async def test_what_waits_is_told_again_at_the_next_start(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        await made.store.consent(schedule, None)
        await made.scheduler.run_now(schedule)
    async with timing(fresh_profile, tmp_path, clock=made.clock) as made, made.serving():
        await made.until(lambda: bool(made.bench.heard(NoticeRaised)))
        assert f"schedules approve {schedule}" in made.bench.heard(NoticeRaised)[0].text


async def test_the_ledger_forgets_after_a_year_what_has_ended(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        old, waits = await made.save(weekly()), await made.save(weekly())
        await made.scheduler.run_now(old)
        await made.store.consent(waits, None)
        await made.scheduler.run_now(waits)
        made.clock.move(days=399)
        await made.scheduler.keep_house()
        assert len(await made.scheduler.ledger()) == 2
        made.clock.move(days=2)
        await made.scheduler.keep_house()
        assert [each.schedule for each in await made.scheduler.ledger()] == [waits]


async def test_no_is_an_answer(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        await made.store.consent(schedule, None)  # as an early version left it
        assert await made.scheduler.run_now(schedule) is None
        waiting = await made.scheduler.waiting(schedule)
        assert waiting is not None and "earlier version" in waiting.entry.note
        assert await made.scheduler.answer(schedule, waiting, False) is None
        assert made.bench.signals.seen == []
        assert await made.scheduler.waiting(schedule) is None
        with pytest.raises(InputError, match="waits"):
            await made.scheduler.answer(schedule, waiting, True)


async def test_a_plan_that_was_changed_in_the_records_waits(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made:
        schedule = await made.save(weekly())
        swap = "UPDATE schedule SET plan = replace(plan, 'done', 'something else')"
        await made.bench.database.run(lambda db: db.execute(swap) and None)
        assert await made.scheduler.run_now(schedule) is None
        waiting = await made.scheduler.waiting(schedule)
        assert waiting is not None and "not the one you approved" in waiting.entry.note
        assert made.bench.signals.seen == []


async def test_a_plan_that_cannot_be_read_holds_up_no_other(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        bad, _ = await made.save(weekly()), await made.save(weekly())
        damage = "UPDATE schedule SET plan = '{\"steps\": 7}' WHERE id = ?"
        await made.bench.database.run(lambda db: db.execute(damage, (bad,)) and None)
        made.clock.move(hours=1)
        await made.ended(1)
        assert made.bench.signals.seen == ["done"]
        assert "cannot be read" in (await made.scheduler.get(bad)).problem
        await made.scheduler.remove(bad)
        assert len(await made.scheduler.list()) == 1


async def test_older_than_30_days_is_meant_anew_each_time(fresh_profile: Path, tmp_path: Path) -> None:
    async with timing(fresh_profile, tmp_path) as made, made.serving():
        for name, days in (("old", 40), ("becomes-old", 20), ("new", 0)):
            path = fresh_profile / "Downloads" / f"{name}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(name)
            stamp = (FRIDAY - timedelta(days=days)).timestamp()
            os.utime(path, (stamp, stamp))
        before = FRIDAY - timedelta(days=30)
        query = FileQuery(folders=("Downloads",), modified_before=before)
        plan = weekly(Step("s1", "move_files", {"files": query, "folder": Path("Old")}))
        await made.save(replace(plan, moving=((before, Ago("", 0, timedelta(days=-30))),)))
        made.clock.move(hours=1)
        await made.ended(1)
        assert [path.name for path in (fresh_profile / "Old").iterdir()] == ["old.txt"]
        for number in (2, 3):
            made.clock.move(days=7)
            await made.ended(number)
        assert {path.name for path in (fresh_profile / "Old").iterdir()} == {"old.txt", "becomes-old.txt"}
