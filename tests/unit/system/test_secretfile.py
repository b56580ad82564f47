"""Passwords in a file: whole or not at all, for one passphrase, and with a sentence for all that can be wrong."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError, LamError, StateError
from lam_desktop.system.secretfile import SecretFile
from lam_desktop.system.secrets import SecretStore
from lam_desktop.system.vault import Vault

CHEAP = {"n": 2**4, "r": 8, "p": 1}
PHRASE = "correct horse"
DAMAGED = (
    "Your file of passwords is damaged: {}. Put a copy of it back, or begin anew with "
    "`lam-desktop secrets use-keyring --forget` and type your passwords in again."
)
WRONG = "That is not the passphrase of your file of passwords. Try it again."


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own keyring is touched here."""
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)


@pytest.fixture
def file(tmp_path: Path) -> SecretFile:
    return SecretFile(tmp_path / "state" / "passwords.json", CHEAP)


def said(file: SecretFile, phrase: str = PHRASE, kind: type[LamError] = StateError) -> str:
    with pytest.raises(kind) as caught:
        file.unlock(phrase)
    return str(caught.value)


def test_what_is_put_in_comes_out(file: SecretFile) -> None:
    assert not file.exists
    key = file.create(PHRASE, {"work": "Grüße, s3cret"})
    assert file.exists and file.read(key) == {"work": "Grüße, s3cret"}
    file.write(key, {"work": "other", "home": "x"})
    assert file.read(file.unlock(PHRASE)) == {"work": "other", "home": "x"}
    assert key == file.unlock(PHRASE) and PHRASE not in repr(key.salt)


def test_nothing_stands_there_in_clear_and_nobody_else_may_look(file: SecretFile) -> None:
    key = file.create(PHRASE, {"work@mail.example": "correct-battery"})
    first = file.path.read_bytes()
    file.write(key, {"work@mail.example": "correct-battery"})
    second = file.path.read_bytes()
    for data in (first, second):
        assert b"battery" not in data and b"mail.example" not in data and PHRASE.encode() not in data
    assert json.loads(first)["nonce"] != json.loads(second)["nonce"], "one key never seals twice with one number"
    assert [path.name for path in file.path.parent.iterdir()] == ["passwords.json"]
    if os.name == "posix":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_it_takes_time_to_guess(tmp_path: Path) -> None:
    file = SecretFile(tmp_path / "passwords.json")
    file.create(PHRASE, {})
    head = json.loads(file.path.read_bytes())
    assert (head["n"], head["r"], head["p"]) == (2**17, 8, 1)


def test_a_wrong_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, {"a": "b"})
    assert said(file, "correct hors", InputError) == WRONG
    assert said(file, "", InputError) == WRONG


def test_a_short_passphrase_makes_no_file(file: SecretFile) -> None:
    with pytest.raises(InputError) as caught:
        file.create("seven77", {"a": "b"})
    assert str(caught.value) == "The passphrase must have at least 8 characters. Several words are best."
    assert not file.exists


def test_a_passphrase_that_was_changed_elsewhere(file: SecretFile) -> None:
    key = file.create(PHRASE, {"a": "b"})
    SecretFile(file.path, CHEAP).create("another horse", {"a": "c"})
    for act in (lambda: file.read(key), lambda: file.write(key, {})):
        with pytest.raises(InputError) as caught:
            act()
        assert str(caught.value) == "The passphrase of your file of passwords was changed. Type the new one."
    assert file.read(file.unlock("another horse")) == {"a": "c"}


def test_any_damage_is_said_and_never_taken_for_a_wrong_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, {"a": "b"})
    whole = file.path.read_bytes()
    for at in range(len(whole)):
        file.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert said(file) == DAMAGED.format(file.path), at
    for content in (b"", whole[:-5], b"[]", b"null", b"{}", b"\xff", b'{"sum": 1}'):
        file.path.write_bytes(content)
        assert said(file) == DAMAGED.format(file.path)


@pytest.mark.parametrize("cost", [{"n": 2**40}, {"n": 0}, {"n": 1000}, {"n": "8"}, {"r": 17}, {"p": 0}])
def test_a_file_made_to_stop_the_program_is_damage(file: SecretFile, cost: dict[str, object]) -> None:
    from lam_desktop.system import secretfile

    file.create(PHRASE, {"a": "b"})
    head = {**json.loads(file.path.read_bytes()), **cost}
    del head["sum"]
    file.path.write_text(json.dumps({**head, "sum": secretfile._sum(head)}))
    assert said(file) == DAMAGED.format(file.path)


def test_a_file_that_cannot_be_read(file: SecretFile) -> None:
    file.path.mkdir(parents=True)
    assert said(file) == f"Your file of passwords cannot be read: {file.path}. Check its permissions."


class Told:
    """A vault over a file, with no keyring, and what it said."""

    def __init__(self, file: SecretFile) -> None:
        self.notices: list[str] = []
        self.vault = Vault(SecretStore(self.notices.append), file, self.notices.append)


LOCKED = "Your file of passwords is locked, so what needs one of them cannot be done."


async def test_the_vault_keeps_all_in_the_file_once_that_was_chosen(file: SecretFile) -> None:
    first = Told(file)
    assert not first.vault.in_file and not first.vault.locked
    assert await first.vault.set("work", "s3cret") is False, "no keyring here"
    assert not file.exists, "never by itself"
    await first.vault.use_file(PHRASE, ["work", "other"])
    assert await first.vault.set("home", "t4cret") is True
    assert await first.vault.kind() == f"an encrypted file, open: {file.path}"
    second = Told(file)
    assert second.vault.locked and await second.vault.kind() == f"an encrypted file, locked: {file.path}"
    assert await second.vault.get("work") is None and await second.vault.get("home") is None
    assert second.notices == [LOCKED]
    await second.vault.unlock(PHRASE)
    assert (await second.vault.get("work"), await second.vault.get("home")) == ("s3cret", "t4cret")
    await second.vault.forget("work")
    await second.vault.forget("work")
    assert await first.vault.get("work") is None and await first.vault.get("home") == "t4cret"


async def test_a_locked_vault_keeps_for_this_session(file: SecretFile) -> None:
    file.create(PHRASE, {"work": "old"})
    told = Told(file)
    assert await told.vault.set("work", "new") is False
    assert await told.vault.get("work") == "new"
    await told.vault.forget("work")
    with pytest.raises(StateError, match="locked"):
        await told.vault.change_passphrase("another horse")
    assert file.read(file.unlock(PHRASE)) == {"work": "old"}


async def test_another_passphrase_and_another_window(file: SecretFile) -> None:
    here, there = Told(file), Told(file)
    await here.vault.use_file(PHRASE, [])
    await here.vault.set("work", "s3cret")
    await there.vault.unlock(PHRASE)
    await here.vault.change_passphrase("another horse")
    assert await here.vault.get("work") == "s3cret"
    assert await there.vault.get("work") is None and there.vault.locked
    assert there.notices == ["The passphrase of your file of passwords was changed. Type the new one."]
    await there.vault.unlock("another horse")
    assert await there.vault.get("work") == "s3cret"


async def test_a_forgotten_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, {"work": "s3cret"})
    told = Told(file)
    with pytest.raises(InputError):
        await told.vault.unlock("what was it")
    await told.vault.begin_anew()
    assert not file.exists and not told.vault.in_file


async def test_where_no_keyring_works_all_stays_in_the_file(file: SecretFile) -> None:
    told = Told(file)
    await told.vault.use_file(PHRASE, [])
    await told.vault.set("work", "s3cret")
    assert await told.vault.use_keyring() is False
    assert await told.vault.get("work") == "s3cret" and file.exists


async def test_what_fits_not(file: SecretFile) -> None:
    told = Told(file)
    for act in (told.vault.use_keyring(), told.vault.change_passphrase("another horse")):
        with pytest.raises(InputError, match="are in no file"):
            await act
    await told.vault.use_file(PHRASE, [])
    with pytest.raises(InputError, match="in a file already"):
        await told.vault.use_file(PHRASE, [])
