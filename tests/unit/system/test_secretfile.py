"""Passwords in a file: whole or not at all, for one passphrase, and with a sentence for all that can be wrong."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lam_desktop.core.errors import InputError, LamError, StateError
from lam_desktop.core.secret import Secret
from lam_desktop.system import secretfile
from lam_desktop.system.alone import alone
from lam_desktop.system.secretfile import Cost, SecretFile

CHEAP = Cost(n=2**4)
PHRASE, OTHER = Secret("correct horse"), Secret("another horse")
DAMAGED = (
    "Your file of passwords is damaged: {}. Put a copy of it back, or begin anew with "
    "`lam-desktop secrets use-keyring --forget` and type your passwords in again."
)
WRONG = "That is not the passphrase of your file of passwords. Try it again."
OF_TODAY = (
    '{"n": 16, "nonce": "LYa4vNa/VmH4Lorq", "p": 1, "r": 8, "salt": "5Gd/e9qtp+Dgu7J7jMaSiA==", "sealed": '
    '"niuA/tQtugI9f/HYRpvftgER7e3g1v5GeSbzcvU6lEylTd8EEmmTImWTmA==", '
    '"sum": "87ef1c224c9b59779ca99f010805fc91bb45a7d603777e5f15a7d83cd7e617f0"}'
)
CHANGED = "The passphrase of your file of passwords was changed. Type the new one."


@pytest.fixture
def file(tmp_path: Path) -> SecretFile:
    return SecretFile(tmp_path / "own" / "state" / "passwords.json", CHEAP)


def some(**values: str) -> dict[str, Secret]:
    return {name: Secret(value) for name, value in values.items()}


def said(file: SecretFile, phrase: str = "correct horse", kind: type[LamError] = StateError) -> str:
    with pytest.raises(kind) as caught:
        file.unlock(Secret(phrase))
    return str(caught.value)


def test_what_is_put_in_comes_out(file: SecretFile) -> None:
    assert not file.exists
    key = file.create(PHRASE, some(work="Grüße, s3cret"))
    assert file.exists and file.read(key) == some(work="Grüße, s3cret")
    file.change(key, lambda kept: some(work="other", home=kept["work"].reveal()))
    assert file.read(file.unlock(PHRASE)) == some(work="other", home="Grüße, s3cret")
    assert key == file.unlock(PHRASE) and repr(key.secret) not in repr(key)


def test_a_file_of_today_opens_for_ever(file: SecretFile) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_text(OF_TODAY)
    assert file.read(file.unlock(PHRASE)) == some(work="Grüße")


def test_nothing_stands_there_in_clear_and_nobody_else_may_look(file: SecretFile) -> None:
    kept = {"work@mail.example": Secret("correct-battery")}
    key = file.create(PHRASE, kept)
    first = file.path.read_bytes()
    file.change(key, lambda kept: kept)
    second = file.path.read_bytes()
    for data in (first, second):
        assert b"battery" not in data and b"mail.example" not in data and PHRASE.reveal().encode() not in data
    assert json.loads(first)["nonce"] != json.loads(second)["nonce"], "one key never seals twice with one number"
    assert sorted(path.name for path in file.path.parent.iterdir()) == ["passwords.json", "passwords.lock"]
    if os.name == "posix":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_it_takes_time_to_guess(tmp_path: Path) -> None:
    file = SecretFile(tmp_path / "passwords.json")
    file.create(PHRASE, {})
    head = json.loads(file.path.read_bytes())
    assert (head["n"], head["r"], head["p"]) == (2**17, 8, 1)


def test_a_wrong_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, some(a="b"))
    assert said(file, "correct hors", InputError) == WRONG
    assert said(file, "", InputError) == WRONG
    assert said(file, "\udcff", InputError) == WRONG


def test_letters_are_the_same_however_a_keyboard_puts_them_together(file: SecretFile) -> None:
    key = file.create(Secret("Stra\u00dfe in K\u00f6ln"), some(a="b"))
    assert file.unlock(Secret("Stra\u00dfe in Ko\u0308ln")) == key


@pytest.mark.parametrize("phrase", ["seven77", "", "o\u0308" * 7])
def test_a_short_passphrase_makes_no_file(file: SecretFile, phrase: str) -> None:
    with pytest.raises(InputError) as caught:
        file.create(Secret(phrase), some(a="b"))
    assert str(caught.value) == "The passphrase must have at least 8 characters. Several words are best."
    assert not file.exists


def test_a_passphrase_of_eight_is_long_enough(file: SecretFile) -> None:
    file.create(Secret("eight888"), {})
    assert file.exists and len(json.loads(file.path.read_bytes())["salt"]) == 24


@pytest.mark.parametrize("cost", [{"n": 2}, {"n": 2**18}, {"r": 1}, {"r": 8}, {"p": 1}, {"p": 4}])
def test_what_a_guess_may_cost(cost: dict[str, int]) -> None:
    assert Cost(**cost)


@pytest.mark.parametrize(
    "cost", [{"n": 1}, {"n": 6}, {"n": 2**19}, {"r": 0}, {"r": 9}, {"p": 0}, {"p": 5}, {"n": True}]
)
def test_what_it_may_not(cost: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"^not a cost$"):
        Cost(**cost)


def test_another_passphrase(file: SecretFile) -> None:
    key = file.create(PHRASE, some(a="b"))
    new = file.reseal(key, OTHER)
    assert file.read(new) == some(a="b") and file.unlock(OTHER) == new
    assert said(file, kind=InputError) == WRONG
    for act in (
        lambda: file.read(key), lambda: file.change(key, dict), lambda: file.reseal(key, PHRASE),
        lambda: file.remove(key, {}),
    ):  # fmt: skip
        with pytest.raises(InputError) as caught:
            act()
        assert str(caught.value) == CHANGED
    with pytest.raises(InputError, match="at least 8"):
        file.reseal(new, Secret("short"))
    assert file.read(new) == some(a="b")


def test_two_windows_that_choose_a_file_at_once_lose_nothing(file: SecretFile) -> None:
    key = file.create(PHRASE, some(a="b"))
    with pytest.raises(InputError) as caught:
        SecretFile(file.path, CHEAP).create(OTHER, some(c="d"))
    assert str(caught.value) == "Your passwords are in a file already. You may change its passphrase."
    assert file.read(key) == some(a="b")


def test_it_is_only_given_up_as_it_is_known(file: SecretFile) -> None:
    key = file.create(PHRASE, some(a="b"))
    assert not file.remove(key, {}) and file.exists
    assert file.remove(key, some(a="b")) and not file.exists
    assert file.remove() and file.remove(key, {})


def test_any_damage_is_said_and_never_taken_for_a_wrong_passphrase(file: SecretFile) -> None:
    file.create(PHRASE, some(a="b"))
    whole = file.path.read_bytes()
    for at in range(len(whole)):
        file.path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert said(file) == DAMAGED.format(file.path), at
    for content in (b"", whole[:-5], b"[]", b"null", b"{}", b"\xff", b'{"sum": 1}', b"[" * 100_000):
        file.path.write_bytes(content)
        assert said(file) == DAMAGED.format(file.path)


@pytest.mark.parametrize(
    "fact",
    [{"n": 2**40}, {"n": 2**19}, {"n": 0}, {"n": 1}, {"n": 1000}, {"n": "8"}, {"n": 16.0}, {"r": 17}, {"r": True},
     {"p": 0}, {"nonce": "AAAA"}, {"salt": 5}, {"sealed": None}],
)  # fmt: skip
def test_a_file_made_to_stop_the_program_is_damage(file: SecretFile, fact: dict[str, object]) -> None:
    file.create(PHRASE, some(a="b"))
    head = {**json.loads(file.path.read_bytes()), **fact}
    del head["sum"]
    file.path.write_text(json.dumps({**head, "sum": secretfile._sum(head)}))
    assert said(file) == DAMAGED.format(file.path)


def test_what_stands_open_is_sealed_too(file: SecretFile) -> None:
    """A file that says it costs less to guess is not opened."""
    file.create(PHRASE, some(a="b"))
    head = {**json.loads(file.path.read_bytes()), "n": 2**3}
    del head["sum"]
    file.path.write_text(json.dumps({**head, "sum": secretfile._sum(head)}))
    assert said(file, kind=InputError) == WRONG


def test_a_file_that_cannot_be_used(file: SecretFile) -> None:
    file.path.mkdir(parents=True)
    cannot = f"Your file of passwords cannot be used: {file.path}. Check its permissions and the free space."
    assert said(file) == cannot
    file.path.rmdir()
    (file.path.parent / "passwords.json.part").mkdir()
    with pytest.raises(StateError) as caught:
        file.create(PHRASE, {})
    assert str(caught.value) == cannot


def test_a_write_that_was_cut_off_leaves_the_old_one(file: SecretFile) -> None:
    key = file.create(PHRASE, some(a="b"))
    part = file.path.with_name("passwords.json.part")
    part.write_bytes(b'{"half')
    assert file.read(key) == some(a="b")
    file.change(key, lambda kept: {**kept, **some(c="d")})
    assert file.read(key) == some(a="b", c="d") and not part.exists()


def test_one_that_holds_on_to_it_is_named(file: SecretFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secretfile, "_PATIENCE", 0.02)
    file.create(PHRASE, {})
    with alone(file.path.with_suffix(".lock"), 5):
        assert said(file) == "Another program holds on to your file of passwords. Close it, then try again."
    file.unlock(PHRASE)


def test_threads_that_write_at_once_lose_nothing(file: SecretFile) -> None:
    key = file.create(PHRASE, {})

    def put(name: str) -> None:
        for number in range(5):
            file.change(key, lambda kept: {**kept, **some(**{f"{name}{number}": "x"})})  # noqa: B023

    threads = [threading.Thread(target=put, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.read(key).keys() == {f"{name}{number}" for name in "abc" for number in range(5)}


WRITER = """
import sys
from pathlib import Path
from lam_desktop.core.secret import Secret
from lam_desktop.system.secretfile import Cost, SecretFile
file = SecretFile(Path(sys.argv[1]), Cost(n=2**4))
key = file.unlock(Secret("correct horse"))
for number in range(8):
    file.change(key, lambda kept: {**kept, f"{sys.argv[2]}{number}": Secret("x")})
"""


def test_programs_that_write_at_once_lose_nothing(file: SecretFile) -> None:
    key = file.create(PHRASE, {})
    started = [subprocess.Popen([sys.executable, "-c", WRITER, str(file.path), name]) for name in "ab"]
    assert [each.wait(50) for each in started] == [0, 0]
    assert file.read(key).keys() == {f"{name}{number}" for name in "ab" for number in range(8)}
