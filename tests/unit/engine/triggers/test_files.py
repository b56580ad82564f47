"""Files that appear or change: complete ones only, once each, in whatever program looks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from lam_desktop import actions
from lam_desktop.core.action import Catalogue, load_actions
from lam_desktop.core.plan import Plan, Step, Trigger
from lam_desktop.core.values import FileQuery
from lam_desktop.engine.triggers.files import FolderWatch
from lam_desktop.engine.triggers.instance import key_of
from lam_desktop.store.schedules import Outcome
from lam_desktop.system.files.transaction import FileTransaction
from tests.unit.engine.triggers.timing import SetClock, Timing, timing

PDFS = FileQuery(folders=("Downloads",), suffixes=(".pdf",))
MOVE = Plan(
    "when a PDF appears in Downloads move it to Invoices",
    (Step("s1", "move_files", {"files": PDFS, "folder": Path("Invoices")}),),
    Trigger("file", files=PDFS, event="appears"),
)
COPY = Plan(
    "whenever list.csv changes, tell me how long it is",
    (Step("s1", "count_words", {"text": FileQuery(paths=("Documents/list.csv",))}),),
    Trigger("file", files=FileQuery(paths=("Documents/list.csv",)), event="changes"),
)


@asynccontextmanager
async def watched(home: Path, state: Path, me: str = "1@1", clock: SetClock | None = None) -> AsyncIterator[Timing]:
    """A program that waits for files."""
    async with timing(home, state, me, clock) as made:
        look = FileTransaction(home, state / "look", state / "look-undo", lambda path, kind: None, dry=True)
        catalogue = Catalogue(load_actions(actions))
        source = FolderWatch(made.store, look.select, home, catalogue, settle=0.05)
        made.scheduler.sources["file"] = source.watch
        made.scheduler.baselines["file"] = source.baseline
        yield made


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []


async def test_what_appears_is_moved_and_nothing_else(fresh_profile: Path, tmp_path: Path) -> None:
    downloads, invoices = fresh_profile / "Downloads", fresh_profile / "Invoices"
    (downloads / "old.pdf").write_text("was there before")
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        await made.save(MOVE)
        (downloads / "new.pdf").write_text("new")
        (downloads / "new.txt").write_text("no pdf")
        await made.until(lambda: names(invoices) == ["new.pdf"])
        await made.ended(1)
        assert names(downloads) == ["new.txt", "old.pdf"]
        (downloads / "old.pdf").unlink()
        (downloads / "b.pdf").write_text("b")
        (downloads / "c.pdf").write_text("c")
        await made.until(lambda: names(invoices) == ["b.pdf", "c.pdf", "new.pdf"])


async def test_what_came_to_a_program_that_died_is_moved_late_and_nothing_else(
    fresh_profile: Path, tmp_path: Path
) -> None:
    downloads, invoices = fresh_profile / "Downloads", fresh_profile / "Invoices"
    (downloads / "old.pdf").write_text("was there before")
    async with watched(fresh_profile, tmp_path) as made:
        schedule = await made.save(MOVE)
        new = downloads / "a new one.pdf"
        new.write_text("new")
        stamp = f"{new.stat().st_size}:{new.stat().st_mtime_ns}"
        await made.store.claim(schedule, [key_of(str(new), stamp)], "9@9", made.clock.now())
        async with made.serving():
            await made.until(lambda: names(invoices) == ["a new one.pdf"])
            await made.settled(schedule, 1)
        (entry,) = await made.store.ledger(schedule)
        assert (entry.outcome, names(downloads)) == (Outcome.LATE, ["old.pdf"])


async def test_a_download_under_way_is_let_alone(fresh_profile: Path, tmp_path: Path) -> None:
    downloads, invoices = fresh_profile / "Downloads", fresh_profile / "Invoices"
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        await made.save(MOVE)
        (downloads / "browser.pdf").write_text("")  # Firefox: the name first, the content beside it
        (downloads / "browser.pdf.part").write_text("half")
        (downloads / "chrome.pdf.crdownload").write_text("half")
        with (downloads / "slow.pdf").open("w") as slow:
            for _ in range(12):
                slow.write("x")
                slow.flush()
                await asyncio.sleep(0.02)  # it grows, faster than it could settle
                assert names(invoices) == []
        await made.until(lambda: names(invoices) == ["slow.pdf"])
        assert (invoices / "slow.pdf").stat().st_size == 12
        os.replace(downloads / "browser.pdf.part", downloads / "browser.pdf")
        (downloads / "chrome.pdf.crdownload").rename(downloads / "chrome.pdf")
        await made.until(lambda: names(invoices) == ["browser.pdf", "chrome.pdf", "slow.pdf"])
        assert (invoices / "browser.pdf").read_text() == "half"


async def test_what_came_while_nobody_looked(fresh_profile: Path, tmp_path: Path) -> None:
    downloads, invoices = fresh_profile / "Downloads", fresh_profile / "Invoices"
    async with watched(fresh_profile, tmp_path) as made:
        await made.save(MOVE)
    (downloads / "meanwhile.pdf").write_text("x")
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        await made.until(lambda: names(invoices) == ["meanwhile.pdf"])
        await made.ended(1)


async def test_undo_is_not_fought(fresh_profile: Path, tmp_path: Path) -> None:
    """What a person took back stays where it is: this state of the file was dealt with."""
    downloads = fresh_profile / "Downloads"
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(MOVE)
        (downloads / "a.pdf").write_text("x")
        await made.ended(1)
        (entry,) = await made.store.ledger(schedule)
        await made.bench.runner.undo(entry.run)
        assert names(downloads) == ["a.pdf"]
        (downloads / "b.pdf").write_text("x")
        await made.until(lambda: "b.pdf" in names(fresh_profile / "Invoices"))
        await made.settled(schedule, 2)
        assert names(downloads) == ["a.pdf"] and names(fresh_profile / "Invoices") == ["b.pdf"]


async def test_what_was_agreed_to_since_counts(fresh_profile: Path, tmp_path: Path) -> None:
    """The first file waits for an answer, the second for the first; after a yes both are moved."""
    downloads, invoices = fresh_profile / "Downloads", fresh_profile / "Invoices"
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        schedule = await made.save(MOVE)
        await made.store.consent(schedule, None)
        (downloads / "a.pdf").write_text("a")
        await made.until(lambda: bool(made.fired))
        (downloads / "b.pdf").write_text("b")
        waiting = await made.scheduler.waiting(schedule)
        assert made.fired[0].outcome == "waiting" and waiting is not None
        await made.scheduler.answer(schedule, waiting, True)
        await made.until(lambda: names(invoices) == ["a.pdf", "b.pdf"])
        await made.settled(schedule, 2)


async def test_two_programs_see_the_same_file(fresh_profile: Path, tmp_path: Path) -> None:
    downloads = fresh_profile / "Downloads"
    async with (
        watched(fresh_profile, tmp_path, "1@1") as one, watched(fresh_profile, tmp_path, "2@2", one.clock) as two
    ):  # fmt: skip
        schedule = await one.save(MOVE)
        async with one.serving(), two.serving():
            for number in range(8):
                (downloads / f"{number}.pdf").write_text(str(number))
            await one.until(lambda: len(names(fresh_profile / "Invoices")) == 8)
            await one.settled(schedule, 8)
        entries = await one.store.ledger(schedule)
        runs = [each for each in await one.bench.runner.history() if each.plan.trigger is None]
        assert len(entries) == 8 and {each.outcome for each in entries} == {Outcome.RAN}
        assert {each.run for each in entries} == {each.run for each in runs}


async def test_a_change_counts_and_not_our_own(fresh_profile: Path, tmp_path: Path) -> None:
    path = fresh_profile / "Documents" / "list.csv"
    path.write_text("a,b\n")
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        await made.save(COPY)
        path.write_text("a,b,c\n")
        await made.ended(1)
        path.write_text("a,b,c,d\n")
        await made.ended(2)
        assert [each.outcome for each in made.fired] == ["ran", "ran"]


async def test_what_a_run_makes_does_not_start_it_again(fresh_profile: Path, tmp_path: Path) -> None:
    downloads = fresh_profile / "Downloads"
    everything = FileQuery(folders=("Downloads",))
    plan = Plan(
        "when a file appears in Downloads, zip it there",
        (Step("s1", "zip_files", {"files": everything, "archive": Path("Downloads/new.zip")}),),
        Trigger("file", files=everything, event="appears"),
    )
    async with watched(fresh_profile, tmp_path) as made, made.serving():
        await made.save(plan)
        (downloads / "a.txt").write_text("x")
        await made.ended(1)
        await asyncio.sleep(0.5)  # many looks
        assert names(downloads) == ["a.txt", "new.zip"] and len(made.fired) == 1


async def test_a_folder_that_is_made_later(fresh_profile: Path, tmp_path: Path) -> None:
    query = FileQuery(folders=("Scans",))
    plan = Plan(
        "scans",
        (Step("s1", "move_files", {"files": query, "folder": Path("Documents")}),),
        Trigger("file", files=query),
    )
    async with watched(fresh_profile, tmp_path) as made:
        await made.save(plan)
        (fresh_profile / "Scans").mkdir()
        (fresh_profile / "Scans" / "1.png").write_text("x")
        async with made.serving():
            await made.until(lambda: names(fresh_profile / "Documents") == ["1.png"])
            await made.ended(1)
