"""The forms of secrets to the byte: what has all of a form is one, and what lacks one piece of it is none."""

from __future__ import annotations

import base64
from pathlib import PurePath

import pytest

from lam_desktop.decision.secretfiles import (
    BROWSER,
    CREDENTIALS,
    HEAD,
    KEY,
    KEYRING,
    PASSWORDS,
    WALLET,
    secret_kind,
    secret_text,
)

MADE = (0x30000001).to_bytes(4, "big")


def kind(name: str, data: bytes) -> str:
    return secret_kind(PurePath(name), data[:HEAD], len(data))


def sequence(size: int) -> bytes:
    """A DER sequence of so many bytes in all, its length written as short as may be."""
    for head in (2, 3, 4):
        inside = size - head
        if inside < 128 and head == 2:
            return b"\x30" + bytes([inside]) + b"\x02" * inside
        if 128 <= inside < 256 and head == 3:
            return b"\x30\x81" + bytes([inside]) + b"\x02" * inside
        if inside >= 256 and head == 4:
            return b"\x30\x82" + inside.to_bytes(2, "big") + b"\x02" * inside
    raise AssertionError(size)


def pem(name: str, data: bytes, above: str = "", end: bool = True, rest: str = "") -> bytes:
    body = base64.encodebytes(data).decode() + rest
    return f"-----BEGIN {name}-----\n{above}{body}{f'-----END {name}-----' if end else ''}\n".encode()


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (pem("RSA PRIVATE KEY", sequence(41)), True),
        (pem("PRIVATE KEY", sequence(41)), True),
        (pem("EC PRIVATE KEY", sequence(200)), True),
        (pem("PRIVATE KEY", sequence(1200)), True),
        (pem("PRIVATE KEY", sequence(40)), False),
        (pem("PRIVATE KEY", b"\x31" + sequence(41)[1:]), False),
        (pem("PRIVATE KEY", sequence(60) + b"x"), False),
        (pem("PRIVATE KEY", sequence(60)[:-1]), False),
        (pem("PRIVATE KEY", sequence(300)[:200], end=False), True),
        (pem("PRIVATE KEY", sequence(300)[:40], end=False), False),
        (pem("PRIVATE KEY", sequence(300)[:200], end=False, rest="QQ"), True),
        (pem("PRIVATE KEY", sequence(41)).replace(b"M", b"*", 1), False),
        (pem("PRIVATE KEY", sequence(41)).replace(b"\n", b"\r\n"), True),
        (b'{"key": "' + pem("PRIVATE KEY", sequence(41)).replace(b"\n", b"\\n") + b'"}', True),
        (pem("PUBLIC KEY", sequence(41)), False),
        (pem("RSA PRIVATE KEY", b"x" * 48, "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"), True),
        (pem("RSA PRIVATE KEY", b"x" * 40, "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"), False),
        (pem("RSA PRIVATE KEY", b"x" * 49, "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"), False),
        (pem("RSA PRIVATE KEY", b"x" * 48, "Proc-Type: 4,ENCRYPTED\n\n"), False),
        (pem("RSA PRIVATE KEY", sequence(41), "Comment: mine\n\n"), True),
        (pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\x00" + bytes(86)), True),
        (pem("OPENSSH PRIVATE KEY", b"openssh-key-v1\x00" + bytes(85)), False),
        (pem("OPENSSH PRIVATE KEY", b"openssh-key-v2\x00" + bytes(86)), False),
        (pem("OPENSSH PRIVATE KEY", sequence(200)), False),
        (b"first one that is none:\n" + pem("PRIVATE KEY", b"x") + pem("PRIVATE KEY", sequence(41)), True),
    ],
)
def test_keys_between_lines(data: bytes, found: bool) -> None:
    assert kind("a", data) == (KEY if found else "")


def packet(tag: bytes, version: int = 4, made: bytes = MADE, algorithm: int = 29, size: int = 32) -> bytes:
    head = tag + bytes([version]) + made + bytes([algorithm])
    return head + b"\x07" * (size - len(head))


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (packet(b"\x94\x20"), True), (packet(b"\x95\x00\x20"), True), (packet(b"\xc5\xbf"), True),
        (packet(b"\xc5\xc0\x20"), True), (packet(b"\x94\x20", 5), True), (packet(b"\x94\x20", 6), True),
        (packet(b"\x94\x20", 3), False), (packet(b"\x94\x20", 7), False), (packet(b"\x94\x20", size=31), False),
        (packet(b"\x94\x20", made=(0x30000000).to_bytes(4, "big")), False), (packet(b"\x94\x20", algorithm=30), False),
        (packet(b"\x94\x20", algorithm=0), True), (packet(b"\x98\x20"), False), (packet(b"\xc6\x20"), False),
        (packet(b"\x95\x20"), False), (packet(b"\x94\x00\x20"), False), (packet(b"\xc5\xc0"), False),
        (packet(b"\x94\x20", made=b"\x00\x00\x00\x01"), False), (packet(b"\x94\x20", made=b"\x30\x00\x01\x00"), True),
    ],
)  # fmt: skip
def test_openpgp_packets(data: bytes, found: bool) -> None:
    assert kind("a", data) == (KEY if found else "")
    assert kind("a.asc", pem("PGP PRIVATE KEY BLOCK", data, "Version: 1\n\n", rest="=aB+/\n")) == (KEY if found else "")
    assert kind("a.asc", pem("PGP PRIVATE KEY BLOCK", data[:30], end=False)) == "", "too little to tell"


def test_the_beginning_of_a_long_openpgp_block() -> None:
    assert kind("a.asc", pem("PGP PRIVATE KEY BLOCK", packet(b"\x95\x0f\xff", size=96), end=False)) == KEY


def der(inside: bytes, size: int = 300) -> bytes:
    padded = inside + b"\x05" * (size - len(inside))
    if size < 128:
        return b"\x30" + bytes([size]) + padded
    width = (size.bit_length() + 7) // 8
    return b"\x30" + bytes([0x80 | width]) + size.to_bytes(width, "big") + padded


P12 = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (der(b"\x02\x01\x00\x30"), True), (der(b"\x02\x01\x00\x02"), True), (der(b"\x02\x01\x01\x04"), True),
        (der(b"\x02\x01\x00\x30", 60), True), (der(b"\x02\x01\x00\x30", 127), True),
        (der(b"\x02\x01\x00\x30", 128), True), (der(b"\x02\x01\x00\x30", 200), True),
        (der(b"\x02\x01\x00\x30", 70_000), True), (der(b"\x02\x01\x00\x04"), False), (der(b"\x02\x01\x02\x30"), False),
        (der(b"\x02\x01\x00\x30") + b"x", False), (der(b"\x02\x01\x00\x30")[:-1], False),
        (b"\x31" + der(b"\x02\x01\x00\x30")[1:], False),
        (der(b"\x02\x01\x03" + bytes(26) + P12), True), (der(b"\x02\x01\x03" + bytes(27) + P12), False),
        (der(b"\x02\x01\x03" + P12, 60), True), (der(b"\x02\x01\x03" + P12[:-1] + b"\x02"), False),
        (der(b"\x02\x01\x04" + P12), False), (b"\x30\x01\x02", False), (b"\x30\x02\x02\x01", False), (b"\x30", False),
        (b"\x30\x85" + (300).to_bytes(5, "big") + b"\x02\x01\x00\x30" + bytes(296), False),
        (b"\x30\x84" + (300).to_bytes(4, "big") + b"\x02\x01\x00\x30" + bytes(296), True),
    ],
)  # fmt: skip
def test_keys_as_plain_bytes(data: bytes, found: bool) -> None:
    assert kind("a", data) == (KEY if found else "")


AWS = b"aws_secret_access_key = " + b"aB3d" * 10
SETTINGS = b"# mine\n\nexport DEBUG=1\nDB_PASSWORD='sixsix'\n"


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a", b"PuTTY-User-Key-File-2: x\nPrivate-Lines: 1\n", KEY),
        ("a", b"PuTTY-User-Key-File-3: x\nPublic-Lines: 1\n", ""),
        ("a", b"see PuTTY-User-Key-File-3: x\nPrivate-Lines: 1\n", ""),
        ("a", b"\xce\xce\xce\xce" + bytes(11) + b"\x01" + bytes(9), KEY),
        ("a", b"\xce\xce\xce\xce" + bytes(12) + b"\x01" + bytes(9), ""),
        ("a", b"\xfe\xed\xfe\xee" + bytes(11) + b"\x01" + bytes(9), ""),
        ("a", b"AGE-SECRET-KEY-1" + b"Q" * 57, ""), ("a", b"x AGE-SECRET-KEY-1" + b"Q" * 58, ""),
        ("a", b"PWS3" + bytes(9), PASSWORDS), ("a", b"KWALLET\n\r\x00\r\n", KEYRING),
        ("a", b"kych\x00\x01\x00\x00", KEYRING), ("a", b"\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5", PASSWORDS),
        ("a", b"x\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5", ""),
        ("a", AWS, CREDENTIALS), ("a", AWS[:-7] + b"EXAMPLE", ""), ("a", AWS[:-7] + b"EXAMPLE\n" + AWS, CREDENTIALS),
        ("a", AWS + b"\n" + b"x" * 1100 + b"\x00", CREDENTIALS), ("a", AWS + b"\n" + bytes(3), ""),
        ("a", b"[Peer]\nPrivateKey = " + b"a" * 43 + b"=\n", ""),
        ("a", b"[Interface]\nPrivateKey = " + b"a" * 42 + b"=\n", ""),
        ("a", b"default login anna password q account b\n", CREDENTIALS), ("a", b"machine a login anna\n", ""),
        ("a", b"https://a:b@c.example\nhttp://d:e@f.example", CREDENTIALS), ("a", b"https://c.example\n", ""),
        ("a", b"https://a:b@c.example\nand more\n", ""),
        ("My.PGPASS.conf", b"# x\nh:*:d:u:p\n", CREDENTIALS), ("my.conf", b"h:5432:d:u:p\n", ""),
        (".pgpass", b"h:port:d:u:p\n", ""),
        ("a.csv", b'\xef\xbb\xbf"URL","Username","Password"\n1\n', PASSWORDS),
        ("a.csv", b"url,username,password\n", ""), ("a.csv", b" title,url,username,password,more \nx\n", PASSWORDS),
        ("a.csv", b"more,url,username,password\nx\n", ""),
        (".env", SETTINGS, CREDENTIALS), (".env", SETTINGS.replace(b"sixsix", b"fives"), ""),
        (".env", SETTINGS.replace(b"sixsix", b"changeme"), ""), (".env", SETTINGS.replace(b"sixsix", b"your-own"), ""),
        (".env", SETTINGS.replace(b"'sixsix'", b'"  six six"'), CREDENTIALS),
        (".env", SETTINGS + b"a sentence\n", ""), (".env", b"a sentence\n" + SETTINGS, ""),
        (".env", SETTINGS + b"LEVEL=1\n", CREDENTIALS), (".env", b"COMPASS_HEADING=northnorth\n", ""),
        (".env", b"API_KEY=sixsix", CREDENTIALS), (".env", b"APIKEY=sixsix", CREDENTIALS), (".env", b"KEY=sixsix", ""),
        (".env", SETTINGS + b"X=1\n" * HEAD, CREDENTIALS), (".env", b"X=1\n" * HEAD + b"TOKEN=sixsix\n", ""),
    ],
)  # fmt: skip
def test_texts_of_a_form(name: str, data: bytes, found: str) -> None:
    assert kind(name, data) == found


def test_what_is_only_the_beginning_is_no_whole_form() -> None:
    """Whether all of it has the form cannot be known; a line that is cut off is left out of account."""
    line = b"machine a.example login anna password q8Jw2m\n"
    assert kind(".netrc", line * (HEAD // len(line))) == CREDENTIALS
    assert secret_kind(PurePath(".netrc"), line, len(line)) == CREDENTIALS
    assert secret_kind(PurePath(".netrc"), line, len(line) + 1) == ""
    cut = b"TOKEN=sixsix\nhalf a li"
    assert secret_kind(PurePath(".env"), cut, len(cut) + 9) == CREDENTIALS
    assert secret_kind(PurePath(".env"), cut, len(cut)) == ""


PARTS = {
    PASSWORDS: (b'"encrypted": false', b'"login": {', b'"password": "'),
    BROWSER: (b'"encryptedPassword"', b'"encryptedUsername"'),
    WALLET: (b'"CRYPTO" : {', b'"ciphertext"', b'"kdfparams"'),
}


@pytest.mark.parametrize("wanted", PARTS)
def test_records_need_all_their_parts(wanted: str) -> None:
    parts = PARTS[wanted]
    assert kind("a.json", b"\n {" + b", ".join(parts)) == wanted
    assert kind("a.json", b"[" + b", ".join(parts)) == "", "a text about it"
    for missing in parts:
        assert kind("a.json", b"{" + b", ".join(each for each in parts if each != missing)) == ""


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b'{"wallet_type": "x", "keystore": {}}', WALLET), (b'{"wallet_type": "x"}', ""), (b'{"keystore": {}}', ""),
        (b'{"auths" : { "r":\n{"auth" : "YW5uYTpx"}}}', CREDENTIALS), (b'{"auths": {"r": {"auth": "YW5uYTp"}}}', ""),
        (b'{"auths": {}}', ""), (b'{"auth": "YW5uYTpxYW5uYTpx"}', ""),
    ],
)  # fmt: skip
def test_other_records(data: bytes, found: str) -> None:
    assert kind("a.json", data) == found


DB = b"SQLite format 3\x00" + bytes(8)
TOKEN = b"token = sixsix\n"


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        *((each, DB, BROWSER) for each in ("Login Data", "x/login data for account", "COOKIES", "key3.db", "key4.db")),
        ("cookies.sqlite", DB, BROWSER), ("cookies.sqlite", b"x" + DB, ""), ("other.sqlite", DB, ""),
        ("Wallet.dat", bytes(12) + b"\x62\x31\x05\x00", WALLET), ("wallet.dat", bytes(13) + b"\x62\x31\x05\x00", ""),
        ("wallet.dat", DB, WALLET), ("purse.dat", DB, ""), ("my wallet", b"QklFMQxx", WALLET),
        ("purse", b"QklFMQxx", ""), ("wallet", b"xQklFMQ", ""),
        *((".password-store/a/b.gpg", each + b"x", PASSWORDS) for each in (b"\x84", b"\x85", b"\xc1", b"-")),
        (".password-store/README", b"Mine", ""), (".gnupg/private-keys-v1.d/a.key", b"x", KEY),
        (".gnupg/private-keys-v1.d/a.key", b"", ""), (".gnupg/private-keys-v1.day", b"x", ""),
        ("x/.gnupg/private-keys-v1.d/a.key", b"x", ""), (".local/share/keyrings/login", b"x", KEYRING),
        (".local/share/kwalletd/x", b"x", KEYRING), ("Library/Keychains/x", b"x", KEYRING),
        ("AppData/Roaming/Microsoft/Credentials/x", b"x", KEYRING),
        ("AppData/Local/Microsoft/Credentials/x", b"x", KEYRING),
        ("AppData/Roaming/Microsoft/Protect/x", b"x", KEYRING),
        (".kube/config", b"client-key-data: x", CREDENTIALS), (".kube/config", b"token: x", CREDENTIALS),
        (".kube/config", b"clusters: []", ""),
        *((each, TOKEN, CREDENTIALS) for each in (".npmrc", ".pypirc", ".my.cnf", ".config/rclone/rclone.conf")),
        *((each, b"x = 1\n", "") for each in (".npmrc", ".pypirc", ".my.cnf", ".config/rclone/rclone.conf")),
        (".my.cnf", b"[client]\n  PassWord=sixsix\n", CREDENTIALS), (".my.cnf", b"password=fives\n", ""),
        (".npmrc", b"_password: sixsix\n", CREDENTIALS), (".npmrc", b"the token is = sixsix\n", ""),
        (".config/gcloud/credentials.db", b"x", CREDENTIALS), (".config/gcloud/access_tokens.db", b"x", CREDENTIALS),
        (".azure/msal_token_cache.json", b"x", CREDENTIALS), (".azure/msal_token_cache.bin", b"x", CREDENTIALS),
        ("Documents/x", TOKEN, ""),
    ],
)  # fmt: skip
def test_places_with_what_they_must_hold(name: str, data: bytes, found: str) -> None:
    assert kind(name, data) == found


def test_text_in_no_file() -> None:
    key = pem("PRIVATE KEY", sequence(60)).decode()
    assert secret_text(key) == KEY and secret_text("x" * HEAD + key) == "", "only the beginning is looked at"
    assert secret_text("TOKEN=sixsix\n") == "" and secret_text("\nTOKEN=sixsix\nA=1") == CREDENTIALS
    assert secret_text("\ud800") == "" and secret_text("\ud800\n" + key) == KEY
