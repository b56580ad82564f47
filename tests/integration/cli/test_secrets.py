"""Where passwords are kept, from the command line: by default nowhere on the disk, in a file for who chose one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lam_desktop.system.paths import profile
from tests.integration.cli.program import lam, one_sentence

PHRASE = "correct horse"
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "XDG_RUNTIME_DIR": "/nonexistent"}

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere the system always has a keyring"
)


def file_of_passwords() -> Path:
    return profile().secrets


def secrets(*words: str, given: str = "") -> str:
    ended = lam("secrets", *words, given=given, **NO_BUS)
    return f"{ended.status} {ended.out.splitlines()[0] if ended.out else one_sentence(ended)}"


def test_the_life_of_a_file_of_passwords(fresh_profile: Path) -> None:
    connect = ("connections", "add", "email")
    server = ("--address", "anna@example.org", "--smtp", "smtp://127.0.0.1:1025", "--user", "anna", "--password-stdin")
    place = file_of_passwords()
    assert secrets("use-file", "--passphrase-stdin", given="short\n").startswith("1 The passphrase must have")
    assert not place.exists()
    opened = f"0 Passwords are kept in an encrypted file, open: {place}."
    assert secrets("use-file", "--passphrase-stdin", given=f"{PHRASE}\n") == opened
    assert "That is not the passphrase" in secrets("change-passphrase", "--passphrase-stdin", given="nonsense\n")
    assert secrets("change-passphrase", "--passphrase-stdin", given=f"{PHRASE}\nanother horse\n") == opened
    given = "another horse\ns3cret-battery\n"
    added = lam("--passphrase-stdin", *connect, "work", *server, given=given, **NO_BUS)
    assert added.status == 0 and added.error == "", added.error
    assert all(b"battery" not in path.read_bytes() for path in place.parent.rglob("*") if path.is_file())
    kept = secrets("use-keyring", "--passphrase-stdin", given="another horse\n")
    assert kept == "1 No keyring works on this computer, so your passwords stay in the file."
    left = "0 No keyring works on this computer, so passwords are kept only until the program ends."
    assert secrets("use-keyring", "--forget") == left
    assert not place.exists()


def test_nobody_there_to_ask(fresh_profile: Path) -> None:
    assert secrets("use-file") == "1 Nobody is there to type the passphrase. Pipe it in with --passphrase-stdin."
    assert not file_of_passwords().exists()
