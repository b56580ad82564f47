"""Secrets are known by what they hold; what only looks like one is left alone."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path, PurePath

import pytest

from lam_desktop.decision.secretfiles import secret_kind, secret_text

# an OpenPGP secret-key packet: tag, length, version 4, made in 2020, RSA, the rest
PGP = b"\x95\x01\x00\x04" + (1_600_000_000).to_bytes(4, "big") + b"\x01" + bytes(range(200))


def der(inside: bytes) -> bytes:
    """One DER sequence."""
    return b"\x30\x82" + len(inside).to_bytes(2, "big") + inside


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
        ("id.ppk", b"PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nPrivate-Lines: 1\r\nAAAA\r\n"),
        ("backup.txt", b"# made today\nAGE-SECRET-KEY-1" + b"QPZRY9X8GF" * 5 + b"QPZRY9X8\n"),
        ("wg0.conf", b"[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = " + b"a" * 43 + b"=\n"),
        ("secring.gpg", PGP),
        (
            "mine.asc",
            b"-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n"
            + base64.b64encode(PGP)
            + b"\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n",
        ),
        ("key.der", der(b"\x02\x01\x00\x30\x0d" + bytes(300))),
        ("me.p12", der(b"\x02\x01\x03\x30\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01" + bytes(300))),
        ("store.jks", b"\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x01" + bytes(100)),
        ("wallet.dat", b"SQLite format 3\x00" + bytes(100)),
        ("coins.json", b'{"Crypto": {"ciphertext": "ab", "kdfparams": {}}, "version": 3}'),
        (".docker/config.json", b'{"auths": {"r.example": {"auth": "YW5uYTpxOEp3Mm0="}}}'),
        (".npmrc", b"//r.example/:_authToken=abcdefghij\n"),
        (".config/gh/hosts.yml", b"github.example:\n    oauth_token: abcdefghij\n"),
        (".config/rclone/rclone.conf", b"[cloud]\ntype = drive\ntoken = abcdefghij\n"),
        (".pgpass", b"db.example:5432:*:anna:q8Jw2m\n"),
        ("vault.json", b'{"encrypted": false, "items": [{"login": {"password": "q8Jw2m"}}]}'),
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
        ("cert.der", der(b"\x30\x82\x01\x00\xa0\x03\x02\x01\x02" + bytes(300))),
        ("public.gpg", b"\x99" + PGP[1:]),
        ("trusted.jks", b"\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x02" + bytes(100)),
        ("wg0.conf", b"[Peer]\nPublicKey = " + b"a" * 43 + b"=\n"),
        ("empty", b""),
    ],
)
def test_what_is_no_secret(name: str, data: bytes) -> None:
    assert kind(name, data) == ""


def test_one_line_may_be_what_a_person_types_for_somebody() -> None:
    assert secret_text("WIFI_PASSWORD=correcthorse") == ""
    assert secret_text("# settings\nWIFI_PASSWORD=correcthorse\n") == "a file with access credentials"
    assert secret_text("AGE-SECRET-KEY-1" + "QPZRY9X8GF" * 5 + "QPZRY9X8") == "a private key"
