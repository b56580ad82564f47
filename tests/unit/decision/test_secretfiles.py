"""Secrets are known by what they hold; what only looks like one is left alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path, PurePath

import pytest

from lam_desktop.decision.secretfiles import secret_kind, secret_text


def kind(name: str, data: bytes) -> str:
    return secret_kind(PurePath(name), data[: 16 * 1024], len(data))


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real pair of keys, made by the program that people make them with."""
    if shutil.which("ssh-keygen") is None:
        pytest.skip("no ssh-keygen here")
    folder = tmp_path_factory.mktemp("keys")
    for form in ("RFC4716", "PEM"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-m", form, "-f", folder / form], check=True
        )
    return folder


def test_private_keys(keys: Path) -> None:
    for form in ("RFC4716", "PEM"):
        private, public = (keys / form).read_bytes(), (keys / f"{form}.pub").read_bytes()
        assert kind("holiday.jpg", private) == "a private key", "whatever it is called"
        assert kind("notes.txt", b"keep this:\n\n" + private) == "a private key"
        assert kind(f".ssh/{form}.pub", public) == ""
        assert secret_text(private.decode()) == "a private key"
        shown = private.splitlines()[0] + b"\nMIIEpAIBAAKCAQEA...\n" + private.splitlines()[-1]
        assert kind("about keys.md", shown) == "", "a text that shows how a key begins"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.bin", b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5" + bytes(200)),
        ("login.keyring", b"GnomeKeyring\n\r\x00\n" + bytes(100)),
        (".env", b"# settings\nDEBUG=1\nDB_PASSWORD='correct horse'\n"),
        (".netrc", b"machine a.example login anna password q8Jw2m\n"),
        ("key4.db", b"SQLite format 3\x00" + bytes(100)),
        ("export.csv", b"name,url,username,password\na,https://a.example,anna,q\nb,https://b.example,anna,w\n"),
        (".git-credentials", b"https://anna:q8Jw2m@git.example\n"),
        (".aws/credentials", b"[default]\naws_secret_access_key = " + b"aB3d" * 10 + b"\n"),
        (".kube/config", b"users:\n- user:\n    token: abcdefgh\n"),
    ],
)
def test_other_secrets(name: str, data: bytes) -> None:
    assert kind(name, data)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (".env.example", b"DB_PASSWORD=<your password>\nTOKEN=\n"),
        ("passwords.txt", b"Rules for passwords: use long ones. password = something long\n"),
        ("cert.pem", b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
        ("Cookies", b"Flour, sugar, butter.\n"),
        ("log.txt", b"12:30:45:10:started\n"),
        ("people.csv", b"name,url,username\nanna,https://a.example,anna\n"),
        ("about.md", b"Write `machine a.example login anna password x` into ~/.netrc.\n"),
        (".ssh/known_hosts", b"a.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA\n"),
        ("empty", b""),
    ],
)
def test_what_is_no_secret(name: str, data: bytes) -> None:
    assert kind(name, data) == ""
