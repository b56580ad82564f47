"""Files that are secrets do not leave, by themselves, in a folder or in an archive; approval changes nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.action import Action, Card, Effect, Recovery
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.plan import Plan, Ref, Step
from lam_desktop.decision.secretfiles import HEAD
from lam_desktop.engine.outgoing import check_outgoing
from lam_desktop.system.files.transaction import FileTransaction
from tests.kit import Unplugged
from tests.workbench import workbench

DATABASE = b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + bytes(300)


class Outbox(Unplugged):
    """A mail account that keeps what was sent."""

    def __init__(self) -> None:
        self.mails: list[Any] = []

    def sender(self, account: str | None = None) -> str:
        return "me@example.org"

    async def send(self, message: Any, account: str | None = None) -> str:
        self.mails.append(message)
        return "<1@example.org>"


def mailing(attachment: Any) -> Step:
    return Step("b", "send_mail", {"to": ["anna@example.org"], "body": "here", "attachments": attachment})


async def test_a_secret_is_refused_and_named(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "holiday.jpg").write_bytes(DATABASE)
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("mail it", (mailing([Path("holiday.jpg")]),)))
        with pytest.raises(RefusedError, match=r"holiday\.jpg is a password database: it never leaves"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_also_in_an_archive_made_on_the_way(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "Papers").mkdir()
    (fresh_profile / "Papers" / "list.txt").write_text("milk")
    (fresh_profile / "Papers" / "safe.kdbx").write_bytes(DATABASE)
    packing = Step("a", "zip_files", {"files": [Path("Papers")], "archive": Path("p.zip")})
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("pack and mail it", (packing, mailing(Ref("a")))))
        with pytest.raises(RefusedError, match=r"safe\.kdbx in p\.zip is a password database"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_also_when_its_text_was_read_before(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "notes.txt").write_text("for the server:\nAGE-SECRET-KEY-1" + "QPZRY9X8GF" * 5 + "QPZRY9X8\n")
    reading = Step("a", "read_text", {"file": Path("notes.txt")})
    sending = Step("b", "send_mail", {"to": ["anna@example.org"], "body": Ref("a")})
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        run = await bench.runner.draft(Plan("read and mail it", (reading, sending)))
        with pytest.raises(RefusedError, match="The body holds a private key: it never leaves"):
            await bench.runner.card(run)
    assert mail.mails == []


async def test_anything_else_goes(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "about keys.txt").write_text("-----BEGIN PRIVATE KEY-----\nis how a key begins.\n")
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        report = await bench.run(Plan("mail it", (mailing([Path("about keys.txt")]),)))
    assert report.error == ""
    assert len(mail.mails) == 1


NETRC = b"machine a.example login anna password q8Jw2m\n"


class Leaving:
    """What leaves the home: a look at it as the door takes one."""

    def __init__(self, home: Path, tmp_path: Path) -> None:
        self.home = home
        self.files = FileTransaction(home, tmp_path / "staging", tmp_path / "undo", lambda path, kind: None)

    async def refusal(self, effect: Effect = Effect.SEND, **arguments: Any) -> RefusedError | None:
        async def nothing() -> None:
            return None

        action = Action(Card("act", "Acts.", (), effects=frozenset({effect})), nothing, Recovery.PURE)
        try:
            await check_outgoing(action, arguments, self.files)
        except RefusedError as error:
            return error
        return None

    async def told(self, **arguments: Any) -> str:
        error = await self.refusal(**arguments)
        assert error is None or error.hint == ""
        return error.message if error else ""


@pytest.fixture
def leaving(fresh_profile: Path, tmp_path: Path) -> Leaving:
    return Leaving(fresh_profile, tmp_path)


async def test_what_is_given_deep_inside_and_where_it_leaves(leaving: Leaving) -> None:
    (leaving.home / "safe").write_bytes(DATABASE)
    said = "safe is a password database: it never leaves this computer by a plan."
    assert await leaving.told(data={"a": [("x", {"b": leaving.home / "safe"})]}) == said
    assert await leaving.told(data={"a": [Path("gone.txt"), 1, None]}) == ""
    key = "AGE-SECRET-KEY-1" + "QPZRY9X8GF" * 5 + "QPZRY9X8"
    said = "The json data holds a private key: it never leaves this computer by a plan."
    assert await leaving.told(json_data={"a": ["x", key]}) == said
    for effect in Effect:
        refused = await leaving.refusal(effect, file=leaving.home / "safe")
        assert (refused is not None) == (effect in (Effect.SEND, Effect.DISCLOSE)), effect


async def test_a_folder_is_looked_through(leaving: Leaving) -> None:
    (leaving.home / "Papers" / "deep").mkdir(parents=True)
    (leaving.home / "Papers" / "a.txt").write_text("milk")
    assert await leaving.told(files=[leaving.home / "Papers"]) == ""
    (leaving.home / "Papers" / "deep" / "b.txt").write_bytes(DATABASE)
    assert (await leaving.told(files=[leaving.home / "Papers"])).startswith("b.txt is a password database: ")


async def test_a_whole_home_in_an_archive_is_known_by_its_places(leaving: Leaving) -> None:
    for name, told in (
        ("anna/.ssh/id_ed25519", "id_ed25519 in a.zip is a private key"),
        ("backup/anna/.local/share/keyrings/login", "login in a.zip is a keyring"),
        ("Users/Anna/Library/Keychains/login", "login in a.zip is a keyring"),
        ("anna/.ssh/id_ed25519.pub", ""), ("anna/ssh/id_ed25519", ""), ("anna/.ssh/known_hosts", ""),
    ):  # fmt: skip
        with zipfile.ZipFile(leaving.home / "a.zip", "w") as archive:
            archive.writestr(name, "x")
        said = f"{told}: it never leaves this computer by a plan." if told else ""
        assert await leaving.told(files=[leaving.home / "a.zip"]) == said, name


async def test_a_link_counts_as_what_it_leads_to(leaving: Leaving) -> None:
    """Some secrets are known by their place: under the name of a link just as under their own, and only there."""
    (leaving.home / ".local" / "share" / "keyrings").mkdir(parents=True)
    ring = leaving.home / ".local" / "share" / "keyrings" / "login"
    ring.write_bytes(b"x")
    (leaving.home / "notes.txt").symlink_to(ring)
    (leaving.home / "plain.txt").write_bytes(b"x")
    assert (await leaving.told(file=ring)).startswith("login is a keyring: ")
    assert (await leaving.told(file=leaving.home / "notes.txt")).startswith("notes.txt is a keyring: ")
    ring.unlink()
    ring.symlink_to(leaving.home / "plain.txt")
    assert await leaving.told(file=ring) == "", "it is the plain file that goes"
    outside = leaving.home.parent / "elsewhere" / ".local" / "share" / "keyrings"
    outside.mkdir(parents=True)
    (outside / "login").write_bytes(b"x")
    assert await leaving.told(file=outside / "login") == "", "a keyring lies in the home"


@pytest.mark.parametrize(("more", "known"), [(0, True), (1, False)])
async def test_members_are_known_by_all_they_hold(leaving: Leaving, more: int, known: bool) -> None:
    """What must have a form from its first to its last byte has it only where the last was seen."""
    body = (NETRC * (HEAD // len(NETRC) + 1))[: HEAD - 1 + more]
    body = body[: body.rindex(b"q8Jw2m")] + b"q" * (len(body) - body.rindex(b"q8Jw2m"))
    with zipfile.ZipFile(leaving.home / "all.ZIP", "w") as archive:
        archive.writestr("folder/", "")
        archive.writestr("folder/list.txt", "milk")
        archive.writestr("folder/list", body)
    said = "list in all.ZIP is a file with access credentials: it never leaves this computer by a plan."
    assert await leaving.told(files=[leaving.home / "all.ZIP"]) == (said if known else "")


async def test_what_is_called_an_archive_and_is_none_goes(leaving: Leaving) -> None:
    (leaving.home / "all.zip").write_text("not packed")
    assert await leaving.told(files=[leaving.home / "all.zip"]) == ""
    with zipfile.ZipFile(leaving.home / "all.bin", "w") as archive:
        archive.writestr("safe", DATABASE)
    assert await leaving.told(files=[leaving.home / "all.bin"]) == "", "only what is called one is opened"


async def test_what_seems_to_hold_a_password_is_told_and_goes(fresh_profile: Path, tmp_path: Path) -> None:
    (fresh_profile / "wifi.txt").write_text("For our guests.\nPassword: kitten-42-Sofa\n")
    (fresh_profile / "menu.txt").write_text("The password: please ask at the desk.\ntoken = parser.next_token()\n")
    with zipfile.ZipFile(fresh_profile / "all.zip", "w") as archive:
        archive.write(fresh_profile / "wifi.txt", "house/wifi.txt")
    mail = Outbox()
    async with workbench(fresh_profile, tmp_path / "state", mail=mail) as bench:
        for names, told in (
            (["menu.txt"], ""), (["menu.txt", "wifi.txt"], "wifi.txt seems to hold a password"),
            (["all.zip"], "wifi.txt in all.zip seems to hold a password"),
        ):  # fmt: skip
            run = await bench.runner.draft(Plan("mail it", (mailing([Path(name) for name in names]),)))
            card = await bench.runner.card(run)
            assert [line for line in card.lines if "careful" in line] == ([f"    careful: {told}"] if told else [])
            report = await bench.runner.start(run, card.fingerprint)
            assert report.error == ""
    assert len(mail.mails) == 3
