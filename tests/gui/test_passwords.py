"""Where passwords are kept: said and changed in the settings; a passphrase is asked for, and never in the way."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from lam_desktop.app import open_services
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.secret import HIDDEN, Secret
from lam_desktop.system import secretfile
from lam_desktop.system.paths import profile
from lam_desktop.system.secretfile import Cost
from tests.gui.desk import Desk

PHRASE, OTHER = "correct horse", "another horse"
ACCOUNT = {
    "name": "work", "address": "a@example.org", "server": "smtp://127.0.0.1:1", "user": "a", "password": "hunter2-x",
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer without one; a passphrase costs less to try, since here nobody has to be kept out."""
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    monkeypatch.setattr(secretfile, "Cost", lambda n=2**10, r=8, p=1: Cost(n, r, p))


async def enter(desk: Desk, **typed: str) -> None:
    for name, words in typed.items():
        line = await desk.sees(QLineEdit, name.replace("_", " "))
        await desk.click(line)
        await desk.types(words)
        await desk.until(lambda line=line, words=words: line.text() == words, f"“{name}” is typed")
        assert line.echoMode() is QLineEdit.EchoMode.Password


async def open_passwords(desk: Desk) -> None:
    await desk.keys("ctrl+comma")
    await desk.press_button("Passwords …")


async def leave(desk: Desk) -> None:
    await desk.press_button("Close")
    await desk.press_button("Cancel")
    await desk.until(lambda: not desk.seen(QAbstractButton, "Passwords …"), "the settings are closed")


def kept() -> str | None:
    """What is in the file, for another program that opens it."""

    async def look() -> str | None:
        async with open_services(profile()) as services:
            await services.unlock_secrets(Secret(OTHER))
            found = await services.secrets.get("work")
            return found and found.reveal()

    return asyncio.run(look())


async def connect(desk: Desk) -> None:
    """A mail account with a password, as a person sets one up."""
    await desk.choose("Chat", "Mail accounts …")
    for name, words in ACCOUNT.items():
        line = await desk.sees(QLineEdit, f"Account {name}")
        await desk.click(line)
        await desk.types(words)
        await desk.until(lambda line=line, words=words: line.text() == words, f"“{name}” is typed")
    await desk.press_button("Add the account")
    await desk.hears("a@example.org · smtp://127.0.0.1:1")
    await desk.press_button("Close")
    await desk.until(lambda: not desk.seen(QLineEdit, "Account name"), "the dialog is closed")


def test_a_file_is_chosen_asked_for_and_opened(desk: Desk) -> None:
    file = profile().secrets

    async def first_day() -> None:
        await open_passwords(desk)
        await desk.hears("No keyring works on this computer, so passwords are kept only until the program ends.")
        await enter(desk, New_passphrase=PHRASE, The_same_once_more="correct house")
        await desk.press_button("Use the file")
        await desk.hears("The two are not the same.")
        assert not file.exists()
        await enter(desk, New_passphrase=PHRASE, The_same_once_more=PHRASE)
        await desk.keys("Return")
        await desk.hears("Your passwords are in the file now.")
        await desk.hears(f"Passwords are kept in an encrypted file, open: {file}.")
        await leave(desk)
        await connect(desk)

    async def second_day() -> None:
        await desk.hears("Passwords are kept in an encrypted file, locked")
        await desk.press_button("Not now")
        await desk.until(lambda: not desk.seen(QLineEdit, "Passphrase"), "it is out of the way")
        await desk.ask("How big is my Downloads folder?")
        await desk.hears("bytes")
        await open_passwords(desk)
        await enter(desk, Passphrase="correct house")
        await desk.keys("Return")
        await desk.hears("That is not the passphrase of your file of passwords. Try it again.")
        await enter(desk, Passphrase=PHRASE)
        await desk.press_button("Open")
        await desk.hears("Your passwords are open until the program ends.")
        await enter(desk, New_passphrase=OTHER, The_same_once_more=OTHER)
        await desk.press_button("Change")
        await desk.hears("The file has its new passphrase.")
        await desk.press_button("Keep them in the keyring again")
        await desk.hears("No keyring works on this computer, so your passwords stay in the file.")
        await leave(desk)

    async def third_day() -> None:
        await enter(desk, Passphrase=OTHER)
        await desk.keys("Return")
        await desk.until(lambda: not desk.seen(QLineEdit, "Passphrase"), "it is open, and out of the way")

    desk.run(first_day)
    desk.run(second_day)
    assert kept() == "hunter2-x"
    desk.run(third_day)
    assert all(b"hunter2-x" not in path.read_bytes() for path in file.parent.rglob("*") if path.is_file())


def test_a_forgotten_passphrase_costs_the_passwords_and_nothing_else(desk: Desk) -> None:
    async def keep() -> None:
        async with open_services(profile()) as services:
            await services.secrets.use_file(Secret(PHRASE), [])

    async def story() -> None:
        await desk.ask("How big is my Downloads folder?")  # nothing needs a password, so nothing is asked
        await desk.hears("bytes")
        await open_passwords(desk)
        await desk.press_button("I forgot the passphrase")
        await desk.hears("Without the passphrase nobody can open the file.")
        assert profile().secrets.exists()
        await desk.press_button("Give the file up")
        await desk.hears("The file is gone.")
        assert not profile().secrets.exists()
        await leave(desk)

    asyncio.run(keep())
    desk.run(story)


def test_a_password_in_the_words_is_used_and_not_written_down(desk: Desk) -> None:
    async def first_day() -> None:
        await desk.ask('write "the password: s3cret-w0rd" to note.txt')
        await desk.press_button("Approve the plan")
        await desk.sees(QAbstractButton, "Undo this run")
        assert notes(desk) == ["the password: s3cret-w0rd"]

    async def second_day() -> None:
        await desk.hears(f"the password: {HIDDEN}")
        assert "s3cret" not in desk.texts()
        await desk.press_button("Undo this run")
        await desk.until(lambda: not notes(desk), "it is taken back")

    desk.run(first_day)
    KNOWN.forget()
    assert all(b"s3cret" not in path.read_bytes() for path in profile().state.rglob("*") if is_record(path))
    desk.run(second_day)


def notes(desk: Desk) -> list[str]:
    return [path.read_text().strip() for path in desk.home.rglob("note.txt")]


def is_record(path: Path) -> bool:
    """All but what undo and what is staged keep of the person's own files."""
    own = profile()
    return path.is_file() and not any(path.is_relative_to(each) for each in (own.undo, own.staging))
