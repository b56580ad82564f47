"""The report of a run: all of it, as one page that nothing in it can break, and as data."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import FileQuery
from lam_desktop.engine.papers.account import Account, account_of
from lam_desktop.engine.papers.page import page, write_page
from lam_desktop.engine.papers.shape import shape
from lam_desktop.engine.papers.speed import sentences, speeds
from lam_desktop.engine.papers.svg import seconds_text
from lam_desktop.store.trace import Took, TraceStore
from tests.kit import NOW
from tests.workbench import Workbench, workbench

NASTY = "</style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202egnp.exe"


VOID = {"meta", "rect", "circle", "path"}


class Reader(HTMLParser):
    """What a browser would see: tags, addresses, and whether everything is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


async def account(bench: Workbench, plan: Plan) -> Account:
    report = await bench.run(plan)
    trace = TraceStore(bench.database)
    return await account_of(report.run, bench.runner, trace, bench.home, NOW)


def chore() -> Plan:
    texts = FileQuery(folders=("Downloads",), suffixes=(".txt",))
    return Plan(f"tidy {NASTY}", (
        Step("s1", "move_files", {"files": texts, "folder": Path("Documents/texts")}),
        Step("s2", "write_text", {"text": NASTY, "save_as": Path("Documents/n.txt")}, ("s1",)),
    ))  # fmt: skip


async def test_the_page_holds_everything_and_nothing_in_it_acts(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Downloads" / "<b>&amp;.txt").write_text("x\n")
    async with workbench(fresh_profile, tmp_path) as bench:
        told = await account(bench, chore())
    text = page(told)
    seen = Reader(text)
    assert not seen.open, "every tag is closed"
    assert not seen.tags & {"script", "img", "link", "iframe", "object", "a", "form", "base"}
    assert not any(each.startswith("on") or each in ("src", "href") for each in seen.attributes)
    assert "http://" not in text and "https://" not in text and "url(" not in text and "@import" not in text
    assert "default-src 'none'" in text
    assert "\u202e" not in text, "nothing turns the direction of reading"
    for words in (
        "Move files",
        "Write text",
        "&lt;b&gt;&amp;amp;.txt",
        "Documents/texts",
        "taken back exactly",
        "<svg",
    ):
        assert words in text, words
    assert told.report.run in text


async def test_data_says_the_same(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Downloads" / "a.txt").write_text("x\n")
    async with workbench(fresh_profile, tmp_path) as bench:
        told = await account(bench, chore())
    data = json.loads(json.dumps(shape(told)))
    assert data["state"] == "succeeded" and data["log_is_whole"]
    moved, wrote = data["steps"]
    assert moved["changes"][-1]["kind"] == "move" and moved["undo"] == "exact" and moved["verdict"]
    assert wrote["needs"] == ["s1"] and len(wrote["receipts"][-1]["after"]) == 64
    assert wrote["cpu_percent"] is not None and wrote["memory_bytes"] > 1_000_000
    assert [row["what"] for row in data["log"] if not row["step"]][-1] == "done"


async def test_what_went_wrong_is_told(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        plan = Plan("make, fail", (
            Step("s1", "make_folder", {"folder": Path("Documents/new")}), Step("s2", "fail", {}, ("s1",)),
        ))  # fmt: skip
        told = await account(bench, plan)
    text = page(told)
    assert "The server is gone." in text and "could not" not in told.undo_words
    assert told.undo_words.startswith("Nothing of it remains")


async def test_a_run_that_never_began_and_one_that_is_not_there(fresh_profile: Path, tmp_path: Path) -> None:
    async with workbench(fresh_profile, tmp_path) as bench:
        trace = TraceStore(bench.database)
        run = await bench.runner.draft(chore())
        told = await account_of(run, bench.runner, trace, bench.home, NOW)
        assert "not run" in page(told) and shape(told)["steps"][0]["state"] == "planned"
        with pytest.raises(InputError, match="There is no run"):
            await account_of("nothing", bench.runner, trace, bench.home, NOW)


async def test_it_says_where_it_cannot_write(fresh_profile: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with workbench(fresh_profile, tmp_path) as bench:
        told = await account(bench, Plan("mark", (Step("s1", "mark", {"name": "a"}),)))
    with pytest.raises(InputError, match="cannot be written"):
        write_page(told, tmp_path / "file" / "r.html")


def test_speeds_by_action() -> None:
    took = [Took("r1", "s1", "zip_files", 1.0, 10.0, 5), Took("r2", "s1", "zip_files", 3.0, 30.0, 9)]
    took += [Took("r3", f"s{n}", "mark", 0.1) for n in range(18)]
    overall, rows = speeds(took, Settings())
    assert [each.action for each in rows] == ["zip_files", "mark"], "what takes most time in all comes first"
    zipped = rows[0]
    assert (zipped.count, zipped.mean, zipped.slowest, zipped.slowest_run) == (2, 2.0, 3.0, "r2")
    assert (zipped.cpu, zipped.memory, zipped.slow, rows[1].cpu) == (20.0, 9, 1, None)
    assert overall.count == 20 and overall.late == 1.0 and overall.slow == 1
    told = " ".join(sentences(overall, rows, Settings()))
    assert "1 step took longer than your limit of 2.0 s." in told and "Zip files with 3.0 s (run r2)" in told
    assert sentences(*speeds([], Settings()), Settings()) == ["Nothing was done yet, so there is nothing to tell."]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.00042, "0.4 ms"),
        (0.0123, "12 ms"),
        (0.9996, "1.0 s"),
        (3.44, "3.4 s"),
        (125, "2 min 5 s"),
        (7260, "2 h 1 min"),
    ],
)
def test_durations_as_people_read_them(seconds: float, text: str) -> None:
    assert seconds_text(seconds) == text
