"""All passwords, wherever they are kept: nowhere on the disk by itself, in a file for who chose one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from keyring.backends.SecretService import Keyring

from lam_desktop.core.errors import InputError, StateError
from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.secret import HIDDEN, Secret
from lam_desktop.system.secretfile import Cost, SecretFile
from lam_desktop.system.secrets import SecretStore
from lam_desktop.system.vault import Vault

PHRASE, OTHER = Secret("correct horse"), Secret("another horse")
LOCKED = "Your file of passwords is locked, so what needs one of them cannot be done."


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own keyring is touched here."""
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)


@pytest.fixture
def file(tmp_path: Path) -> SecretFile:
    return SecretFile(tmp_path / "state" / "passwords.json", Cost(n=2**4))


class Told(Vault):
    """A vault over a file, with no keyring, and what it said."""

    def __init__(self, file: SecretFile) -> None:
        self.notices: list[str] = []
        super().__init__(SecretStore(self.notices.append), file, self.notices.append)

    async def text(self, name: str) -> str | None:
        found = await self.get(name)
        return found and found.reveal()


async def test_the_vault_keeps_all_in_the_file_once_that_was_chosen(file: SecretFile) -> None:
    first = Told(file)
    assert not first.in_file and not first.locked
    assert await first.set("work", Secret("s3cret")) is False, "no keyring here"
    assert not file.exists, "never by itself"
    await first.use_file(PHRASE, ["work", "other"])
    assert await first.set("home", Secret("t4cret")) is True
    assert await first.kind() == f"an encrypted file, open: {file.path}"
    second = Told(file)
    assert second.locked and await second.kind() == f"an encrypted file, locked: {file.path}"
    assert await second.get("work") is None and await second.get("home") is None
    assert second.notices == [LOCKED]
    await second.unlock(PHRASE)
    assert (await second.text("work"), await second.text("home")) == ("s3cret", "t4cret")
    await second.forget("work")
    await second.forget("work")
    assert await first.get("work") is None and await first.text("home") == "t4cret"


async def test_what_is_set_while_it_is_locked_goes_in_once_it_is_open(file: SecretFile) -> None:
    file.create(PHRASE, {"work": Secret("old"), "gone": Secret("x"), "home": Secret("y")})
    told = Told(file)
    assert await told.set("work", Secret("new")) is False
    await told.forget("gone")
    assert await told.text("work") == "new" and await told.get("gone") is None
    for act in (told.change_passphrase(OTHER), told.use_keyring()):
        with pytest.raises(StateError) as caught:
            await act
        assert str(caught.value) == f"{LOCKED} Type its passphrase first."
    assert file.read(file.unlock(PHRASE))["work"] == Secret("old")
    with pytest.raises(InputError, match="not the passphrase"):
        await told.unlock(OTHER)
    assert told.locked
    await told.unlock(PHRASE)
    assert await told.text("work") == "new"
    assert file.read(file.unlock(PHRASE)) == {"work": Secret("new"), "home": Secret("y")}


async def test_another_passphrase_and_another_window(file: SecretFile) -> None:
    here, there = Told(file), Told(file)
    await here.use_file(PHRASE, [])
    await here.set("work", Secret("s3cret"))
    await there.unlock(PHRASE)
    await here.change_passphrase(OTHER)
    assert await here.text("work") == "s3cret"
    assert await there.get("work") is None and there.locked
    assert there.notices == ["The passphrase of your file of passwords was changed. Type the new one."]
    await there.unlock(OTHER)
    assert await there.text("work") == "s3cret"


async def test_a_file_that_is_damaged_while_it_is_open(file: SecretFile) -> None:
    told = Told(file)
    await told.use_file(PHRASE, [])
    file.path.write_bytes(b"{")
    assert await told.get("work") is None and told.locked
    assert told.notices[-1].startswith("Your file of passwords is damaged")


async def test_a_forgotten_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, {"work": Secret("s3cret")})
    told = Told(file)
    await told.set("home", Secret("x"))
    await told.begin_anew()
    assert not file.exists and not told.in_file and await told.get("home") is None


async def test_where_no_keyring_works_all_stays_in_the_file(file: SecretFile) -> None:
    told = Told(file)
    await told.use_file(PHRASE, [])
    assert await told.use_keyring() is False
    await told.set("work", Secret("s3cret"))
    assert await told.use_keyring() is False
    assert await told.text("work") == "s3cret" and file.exists


class Drawer(Keyring):
    """A keyring that works; it is the one thing that is not real here."""

    priority = 5.0

    def __init__(self, kept: dict[str, str]) -> None:
        self.kept = kept
        self.full = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.full and not username.startswith("probe-"):
            raise OSError("no room")
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


Drawer.__module__ = Keyring.__module__


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch, no_keyring: None) -> Drawer:
    drawer = Drawer({})
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [drawer])
    return drawer


async def test_from_the_keyring_into_the_file_and_back(file: SecretFile, drawer: Drawer) -> None:
    told = Told(file)
    assert await told.set("work", Secret("s3cret")) and await told.set("left", Secret("x"))
    assert await told.told() == "Passwords are kept in the keyring of the desktop (Secret Service)."
    await told.use_file(PHRASE, ["work", "none"])
    assert drawer.kept == {"left": "x"}, "what is not ours to move stays"
    assert await told.told() == f"Passwords are kept in an encrypted file, open: {file.path}."
    assert await told.text("work") == "s3cret" and await told.get("left") is None
    assert await told.use_keyring() is True
    assert drawer.kept == {"left": "x", "work": "s3cret"} and not file.exists and not told.in_file
    assert await told.text("work") == "s3cret" and told.notices == []
    await told.use_file(PHRASE, ["work", "left"])
    assert await told.use_keyring() is True, "once more, as if it had never been"


async def test_what_another_window_puts_in_meanwhile_comes_along(file: SecretFile, drawer: Drawer) -> None:
    here, there = Told(file), Told(file)
    await here.use_file(PHRASE, [])
    await here.set("work", Secret("s3cret"))
    await there.unlock(PHRASE)
    remove = file.remove

    def late(*args: Any) -> bool:
        if not drawer.kept.get("home"):
            file.change(file.unlock(PHRASE), lambda kept: {**kept, "home": Secret("t4cret")})
        return remove(*args)

    file.remove = late  # type: ignore[method-assign]
    assert await here.use_keyring() is True
    assert drawer.kept == {"work": "s3cret", "home": "t4cret"} and not file.exists
    assert await there.text("home") == "t4cret"


async def test_a_keyring_that_takes_nothing_leaves_all_in_the_file(file: SecretFile, drawer: Drawer) -> None:
    told = Told(file)
    await told.use_file(PHRASE, [])
    await told.set("work", Secret("s3cret"))
    drawer.full = True
    assert await told.use_keyring() is False
    assert await told.text("work") == "s3cret" and file.exists and drawer.kept == {}


async def test_without_a_keyring_it_says_so(file: SecretFile) -> None:
    told = Told(file)
    assert await told.told() == "No keyring works on this computer, so passwords are kept only until the program ends."
    await told.use_file(PHRASE, [])
    assert await Told(file).told() == f"Passwords are kept in an encrypted file, locked: {file.path}."


async def test_what_fits_not(file: SecretFile) -> None:
    told = Told(file)
    for act in (told.use_keyring(), told.change_passphrase(OTHER)):
        with pytest.raises(InputError) as caught:
            await act
        assert str(caught.value) == "Your passwords are in no file. Choose `lam-desktop secrets use-file` for that."
    await told.use_file(PHRASE, [])
    with pytest.raises(InputError, match="in a file already"):
        await told.use_file(PHRASE, [])


async def test_what_went_through_it_is_kept_out_of_records(file: SecretFile) -> None:
    told = Told(file)
    await told.use_file(PHRASE, [])
    await told.set("work", Secret("Tr0ub4dor"))
    KNOWN.forget()
    assert KNOWN.tell("Tr0ub4dor") == "Tr0ub4dor"
    await told.get("work")
    assert KNOWN.tell("Tr0ub4dor") == HIDDEN
    await told.set("home", Secret("Tr0ub4dor-2"))
    assert KNOWN.tell("Tr0ub4dor-2!") == f"{HIDDEN}!"
