"""What came from outside stays so in later runs, whatever is done with its file; one's own files stay one's own."""

from __future__ import annotations

import asyncio
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from lam_desktop import actions
from lam_desktop.core.action import Catalogue, load_actions
from lam_desktop.core.context import Response
from lam_desktop.core.events import ApprovalNeeded, RunState
from lam_desktop.core.labels import NEUTRAL, Integrity, Label
from lam_desktop.core.outcome import ApprovalCard, RunReport
from lam_desktop.core.plan import Condition, Plan, Step
from lam_desktop.core.values import FileQuery, Item, Ref, Template
from lam_desktop.engine.labelling import foreseen
from lam_desktop.engine.origins import Origins
from lam_desktop.engine.recovery import asks_first, reads_of
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.disk import DIGESTED, known_by
from lam_desktop.system.files.transaction import FileTransaction
from tests.kit import Unplugged
from tests.workbench import Workbench, workbench

PAGE = "mallory@example.net"
WEB = Label(Integrity.UNTRUSTED, sources=frozenset({"other.example.org"}))
ALL = Catalogue(load_actions(actions))
SITE = "news.example.org"


class Pages(Unplugged):
    """A web with one page, and an account to send from."""

    def __init__(self, body: bytes = PAGE.encode()) -> None:
        self.body = body
        self.mails: list[Any] = []

    async def request(
        self, method: str, url: str, *, json: Any = None, body: bytes | None = None,
        headers: Mapping[str, str] | None = None, into: Path | None = None, timeout: float = 60.0,
    ) -> Response:  # fmt: skip
        if into is not None:
            into.write_bytes(self.body)
        return Response(200, url, {}, self.body)

    def sender(self, account: str | None = None) -> str:
        return "me@example.org"

    async def send(self, message: Any, account: str | None = None) -> str:
        self.mails.append(message)
        return "<1@example.org>"


@pytest.fixture
def web() -> Pages:
    return Pages()


async def later(home: Path, state: Path, *steps: Step, web: Pages | None = None) -> ApprovalCard:
    """The card of a plan in a program that was started anew."""
    async with workbench(home, state, http=web, mail=web) as bench:
        return await bench.runner.card(await bench.runner.draft(Plan("later", steps)))


async def done(home: Path, state: Path, *steps: Step, web: Pages | None = None) -> RunReport:
    """A plan carried out in a program that was started anew."""
    async with workbench(home, state, http=web, mail=web) as bench:
        report = await bench.run(Plan("now", steps))
        assert report.state is RunState.SUCCEEDED, report.error
        return report


def download(name: str = "Downloads/page.txt") -> Step:
    return Step("get", "download_file", {"url": "https://news.example.org/page", "save_as": Path(name)})


def mail_to(name: str) -> tuple[Step, ...]:
    reading = Step("a", "read_text", {"file": Path(name)})
    return reading, Step("b", "send_mail", {"to": Ref("a"), "body": "hello"})


def into_folder(name: str) -> tuple[Step, ...]:
    reading = Step("a", "read_text", {"file": Path(name)})
    return reading, Step("b", "make_folder", {"folder": Ref("a")})


def says(card: ApprovalCard, words: str = SITE) -> bool:
    return any(words in reason for reason in card.reasons)


async def test_a_saved_page_is_from_outside_in_a_later_run(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    assert says(await later(fresh_profile, tmp_path, *mail_to("Downloads/page.txt"), web=web))
    (fresh_profile / "Downloads" / "page.txt").rename(fresh_profile / "Documents" / "mine.txt")
    card = await later(fresh_profile, tmp_path, *into_folder("Documents/mine.txt"))
    assert card.needed and says(card), "whoever moved it: the place is not of the person's choosing"


async def test_ones_own_file_asks_for_no_more_than_before(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    (fresh_profile / "own.txt").write_text("mallory@example.com")  # of the same size as the page
    card = await later(fresh_profile, tmp_path, *mail_to("own.txt"), web=web)
    assert says(card, "to comes from own.txt") and not says(card)
    assert not (await later(fresh_profile, tmp_path, *into_folder("own.txt"))).needed


async def test_what_is_made_of_it_is_from_outside_too(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    reading = Step("a", "read_text", {"file": Path("Downloads/page.txt")})
    writing = Step("b", "write_text", {"text": Template((Ref("a"), "\n")), "save_as": Path("Documents/letter.txt")})
    card = await later(fresh_profile, tmp_path, reading, writing)
    assert not card.needed, "content may come from anywhere"
    await done(fresh_profile, tmp_path, reading, writing)
    await done(
        fresh_profile, tmp_path,
        Step("c", "change_case", {"text": Path("Documents/letter.txt"), "case": "upper case",
                                  "save_as": Path("Documents/loud.txt")}),
    )  # fmt: skip
    assert says(await later(fresh_profile, tmp_path, *mail_to("Documents/loud.txt"), web=web)), "over two runs"


async def test_files_beside_it_are_not_blamed(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    for name in ("a", "b"):
        (fresh_profile / "Downloads" / f"{name}.txt").write_text(f"{name}@example.org")
    each = FileQuery(folders=("Downloads",), suffixes=(".txt",))
    louder = Step("c", "change_case", {"text": Item(), "case": "upper case", "save_as": None}, for_each=each)
    louder.args["save_as"] = Template(("Documents/", Item("name")))
    await done(fresh_profile, tmp_path, louder)
    own = await later(fresh_profile, tmp_path, *mail_to("Documents/a.txt"), web=web)
    assert not says(own) and says(own, "to comes from a.txt")
    assert says(await later(fresh_profile, tmp_path, *mail_to("Documents/page.txt"), web=web))


async def test_through_an_archive_and_back(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    packed = tmp_path / "made.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inside.txt", PAGE + "\n")
    web.body = packed.read_bytes()
    await done(fresh_profile, tmp_path, download("Downloads/all.zip"), web=web)
    await done(fresh_profile, tmp_path, Step("u", "unpack_archive", {"archive": Path("Downloads/all.zip")}))
    assert says(await later(fresh_profile, tmp_path, *mail_to("Downloads/all/inside.txt"), web=web))


async def test_a_condition_on_it_is_led_from_outside(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    reading = Step("a", "read_text", {"file": Path("Downloads/page.txt")})
    led = Condition(Ref("a"), "contains", "mallory")
    deleting = Step("b", "delete_files", {"files": FileQuery(folders=("Documents",))}, when=led)
    (fresh_profile / "Documents" / "thesis.txt").write_text("years of work")
    assert "decided by content from outside" in (await later(fresh_profile, tmp_path, reading, deleting)).denied
    async with workbench(fresh_profile, tmp_path) as bench:
        report = await bench.run(Plan("now", (reading, deleting)))
    assert report.state is not RunState.SUCCEEDED
    assert (fresh_profile / "Documents" / "thesis.txt").exists()


@pytest.mark.parametrize(
    ("action", "argument", "more"),
    [("send_mail", "attachments", {"to": ["anna@example.org"], "body": "see"}), ("open_file", "file", {})],
)
async def test_files_that_leave_or_are_opened_are_named(
    fresh_profile: Path, tmp_path: Path, web: Pages, action: str, argument: str, more: dict[str, Any]
) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    (fresh_profile / "own.txt").write_text("mine")
    for name, from_outside in (("Downloads/page.txt", True), ("own.txt", False)):
        given = [Path(name)] if argument == "attachments" else Path(name)
        card = await later(fresh_profile, tmp_path, Step("s", action, {argument: given, **more}), web=web)
        assert card.needed and says(card, f"{argument} comes from {SITE}") == from_outside


async def test_formulas_of_a_saved_table_are_text(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    web.body = b"name,link\nAnna,=cmd()\n"
    await done(fresh_profile, tmp_path, download("Downloads/t.csv"), web=web)
    (fresh_profile / "own.csv").write_text("name,link\nBert,=1+1\n")
    for name in ("Downloads/t.csv", "own.csv"):
        target = Path(f"Documents/{Path(name).stem}.tsv")
        await done(fresh_profile, tmp_path, Step("t", "convert_table", {"table": Path(name), "save_as": target}))
    assert "\t'=cmd()" in (fresh_profile / "Documents" / "t.tsv").read_text()
    assert "\t=1+1" in (fresh_profile / "Documents" / "own.tsv").read_text()


async def test_the_word_of_the_system_counts(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    file = fresh_profile / "Downloads" / "browser.txt"
    file.write_text("bert@example.org")
    try:
        os.setxattr(file, "user.xdg.origin.url", b"https://news.example.org/x")
    except (OSError, AttributeError):
        pytest.skip("attributes of this kind are not kept here")
    assert says(await later(fresh_profile, tmp_path, *mail_to("Downloads/browser.txt"), web=web))


async def test_a_saved_mail_is_from_outside(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    (fresh_profile / "letter.eml").write_text("From: m@example.net\nTo: me@example.org\nSubject: go\n\nhello\n")
    steps = (
        Step("a", "read_mail_file", {"file": Path("letter.eml")}),
        Step("b", "make_folder", {"folder": Ref("a", "subject")}),
    )
    card = await later(fresh_profile, tmp_path, *steps)
    assert card.needed and says(card, "comes from letter.eml")


async def clipboard(bench: Workbench, action: str, **arguments: Any) -> ApprovalCard:
    steps = Step("a", "read_clipboard"), Step("b", action, arguments)
    return await bench.runner.card(await bench.runner.draft(Plan("paste", steps)))


async def test_the_clipboard_is_nobodys_own_words(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    async with workbench(fresh_profile, tmp_path, http=web, mail=web) as bench:
        bench.desktop.clipboard = "anna@example.org"
        card = await clipboard(bench, "send_mail", to=Ref("a"), body="hello")
        assert says(card, "to comes from the clipboard")
        bench.desktop.clipboard = "Papers"
        assert not (await clipboard(bench, "make_folder", folder=Ref("a"))).needed, "as from a file of one's own"


async def test_what_a_run_copied_is_known_when_it_is_pasted(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    fetching = Step("a", "fetch_text", {"url": "https://news.example.org/page"})
    copying = Step("b", "copy_to_clipboard", {"text": Ref("a")})
    await done(fresh_profile, tmp_path, fetching, copying, web=web)
    async with workbench(fresh_profile, tmp_path, http=web, mail=web) as bench:
        bench.desktop.clipboard = PAGE
        card = await clipboard(bench, "make_folder", folder=Ref("a"))
        assert card.needed and says(card)


async def test_a_yes_to_a_card_is_no_yes_to_what_it_did_not_ask_about(fresh_profile: Path, tmp_path: Path) -> None:
    """The card asks about deleting; that an outsider chooses the folder comes out only on the way."""
    (fresh_profile / "old.txt").write_text("old")
    note = fresh_profile / "note.txt"
    note.write_text(PAGE)
    async with workbench(fresh_profile, tmp_path) as bench:
        waiting = Step("h", "hold", {"name": "gate"})
        reading = Step(
            "a",
            "read_text",
            {
                "file": Path("note.txt"),
            },
            ("h",),
        )
        making = Step("b", "make_folder", {"folder": Ref("a")}, ("a",))
        deleting = Step("d", "delete_files", {"files": [Path("old.txt")]})
        run = await bench.runner.draft(Plan("tidy up", (waiting, reading, making, deleting)))
        card = await bench.runner.card(run)
        assert card.asked == ("d",)
        asked: list[str] = []

        def refuse(event: ApprovalNeeded) -> None:
            asked.append(event.step)
            asyncio.get_running_loop().call_soon(bench.runner.answer, run, event.step, False)

        bench.bus.subscribe(ApprovalNeeded, refuse)
        going = asyncio.create_task(bench.runner.start(run, card.fingerprint))
        await bench.signals.began("gate").wait()
        bench.origins.note_text(PAGE, WEB)  # as another run does that saves a page of just this content
        bench.signals.gate("gate").set()
        assert (await going).state is RunState.FAILED
        assert asked == ["b"]
        assert (fresh_profile / "old.txt").exists()


async def test_after_a_crash_it_is_still_known_what_was_read(fresh_profile: Path, tmp_path: Path, web: Pages) -> None:
    await done(fresh_profile, tmp_path, download(), web=web)
    reading = Step("a", "read_text", {"file": Path("Downloads/page.txt")})
    waiting = Step("h", "hold", {"name": "gate"}, ("a",))
    led = Condition(Ref("a"), "contains", "mallory")
    making = Step("b", "make_folder", {"folder": Path("Papers")}, ("h",), when=led)
    async with workbench(fresh_profile, tmp_path, me="1 one") as bench:
        run = await bench.runner.draft(Plan("now", (reading, waiting, making)))
        going = asyncio.create_task(bench.runner.start(run, (await bench.runner.card(run)).fingerprint))
        await bench.signals.began("gate").wait()
        record = await bench.store.get(run)
        assert record is not None
        assert SITE in foreseen(record.plan, ALL, reads_of(record))["a"].sources
        assert asks_first(record, ALL), "it does not go on by itself where content from outside decides"
        bench.signals.gate("gate").set()
        await going


def test_content_is_only_looked_at_where_its_size_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Path] = []

    def looking(path: Path, size: int) -> str:
        looked.append(path)
        return known_by(path, size)

    monkeypatch.setattr("lam_desktop.engine.origins.known_by", looking)
    known = Origins()
    known.note_text("12345", WEB)
    for name, text in (("same.txt", "12345"), ("other.txt", "54321"), ("longer.txt", "123456"), ("empty.txt", "")):
        (tmp_path / name).write_text(text)
    labels = {path.name: known.of_file(path, path) for path in sorted(tmp_path.iterdir())}
    assert labels == {"same.txt": WEB, "other.txt": NEUTRAL, "longer.txt": NEUTRAL, "empty.txt": NEUTRAL}
    assert sorted(path.name for path in looked) == ["other.txt", "same.txt"]
    assert known.of_file(tmp_path, tmp_path) == known.of_file(tmp_path / "none", tmp_path / "none") == NEUTRAL


def test_memory_is_bounded_and_nothing_trusted_or_empty_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lam_desktop.engine.origins.KEPT", 2)
    known = Origins()
    for text, label in (("a", WEB), ("bb", WEB), ("own", NEUTRAL), ("", WEB), ("ccc", WEB)):
        known.note_text(text, label)
    assert [known.of_text(text) for text in ("a", "bb", "own", "", "ccc")] == [NEUTRAL, WEB, NEUTRAL, NEUTRAL, WEB]


async def test_very_big_files_are_known_by_their_beginning(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for path, start in ((one, b"a"), (other, b"b")):
        with path.open("wb") as file:
            file.write(start)
            file.truncate(DIGESTED + 1)
    assert known_by(one, DIGESTED + 1).startswith("begins ")
    assert known_by(one, DIGESTED + 1) != known_by(other, DIGESTED + 1)
    assert known_by(tmp_path / "none", DIGESTED + 1) == ""


async def test_mails_that_were_saved_are_from_outside_by_their_ending(fresh_profile: Path) -> None:
    origins = Origins()
    for name in ("a.eml", "a.EML", "a.emlx", "a.mbox"):
        path = fresh_profile / name
        path.write_text("Subject: x\n\nhello")
        assert origins.of_file(path, path) == Label(Integrity.UNTRUSTED, sources=frozenset({name}))
    (fresh_profile / "a.txt").write_text("Subject: x\n\nhello")
    assert origins.of_file(fresh_profile / "a.txt", fresh_profile / "a.txt") is NEUTRAL
    assert origins.of_file(fresh_profile, fresh_profile) is NEUTRAL
    assert origins.of_file(fresh_profile / "gone.eml", fresh_profile / "gone.eml") is NEUTRAL


def test_of_too_many_the_oldest_are_forgotten(monkeypatch: pytest.MonkeyPatch, fresh_profile: Path) -> None:
    """Also of several of one size, and so that a size is looked at as long as one of it is known."""
    monkeypatch.setattr("lam_desktop.engine.origins.KEPT", 2)
    origins, path = Origins(), fresh_profile / "a.txt"

    def known(text: str) -> bool:
        path.write_text(text)
        return origins.of_text(text) == origins.of_file(path, path) == WEB

    for text in ("a", "b", "a"):
        origins.note_text(text, WEB)
    assert known("a") and known("b") and not known("c")
    origins.note_text("cc", WEB)
    assert not known("a") and known("b") and known("cc")
    origins.note_text("dd", WEB)
    assert not known("b") and known("cc") and known("dd")
    origins.note_text("b", WEB)
    assert not known("cc") and known("dd") and known("b")
    origins.note_text("eee", WEB)
    assert not known("dd") and known("b") and known("eee")


def test_what_is_nothing_special_is_not_kept() -> None:
    origins = Origins()
    origins.note_text("", WEB)
    origins.note_text("mine", Label(Integrity.LOCAL))
    assert origins.of_text("") is NEUTRAL and origins.of_text("mine") is NEUTRAL


@pytest.mark.parametrize("size", [1, 2000, DIGESTED + 1])
def test_what_was_written_is_known_where_it_was_moved_to(fresh_profile: Path, tmp_path: Path, size: int) -> None:
    """Of content that is too big to be read twice, too: it is known by its size, beginning and end."""
    files = FileTransaction(fresh_profile, tmp_path / "staging", tmp_path / "undo", lambda path, kind: None)
    (fresh_profile / "own.txt").write_text("x")
    files.begin_call()
    for name in ("new.bin", "moved.bin"):
        staged = files.stage(fresh_profile / name)
        with staged.open("wb") as content:
            content.write(name[:1].encode())
            content.truncate(size)
    files.end_call(WEB)
    files.move(fresh_profile / "moved.bin", fresh_profile / "Documents" / "m.bin")
    files.move(fresh_profile / "own.txt", fresh_profile / "Documents" / "own.txt")
    origins = Origins()
    origins.note_files(apply_all(files.sealed(0)), files.made)
    places = {"new.bin": WEB, "Documents/m.bin": WEB, "Documents/own.txt": NEUTRAL}
    for name, label in places.items():
        assert origins.of_file(fresh_profile / name, fresh_profile / name) == label, name
