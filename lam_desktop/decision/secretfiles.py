"""Which files are secrets, by what they hold and not by name alone. Rule: rather a miss than a false alarm.

Nobody trusts a guard that takes a public key, a certificate or a text about keys for a secret. So each kind is known by
a form that nothing else has, and names count only together with a place or a form.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from pathlib import PurePath

HEAD = 16 * 1024  # bytes of a file that are looked at

KEY = "a private key"
PASSWORDS = "a password database"
KEYRING = "a keyring"
BROWSER = "where a browser keeps passwords and sessions"
CREDENTIALS = "a file with access credentials"
WALLET = "a wallet"

_MAGIC = (
    (b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", PASSWORDS),  # KeePass 2 and KeePassXC
    (b"\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5", PASSWORDS),  # KeePass 1
    (b"GnomeKeyring\n\r\x00\n", KEYRING),
    (b"KWALLET\n\r\x00\r\n", KEYRING),
    (b"kych\x00\x01\x00\x00", KEYRING),  # macOS keychain
    (b"PWS3", PASSWORDS),  # Password Safe
)
_PEM = re.compile(rb"-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?)-----\s*\n(.*?)(-----END |\Z)", re.DOTALL)
_HEADER_LINE = re.compile(rb"^[A-Za-z-]+: .*$\n?", re.MULTILINE)
_AGE = re.compile(rb"^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\s*$", re.MULTILINE)
_AWS = re.compile(rb"^\s*aws_secret_access_key\s*=\s*([A-Za-z0-9/+]{40})\s*$", re.MULTILINE)
_WIREGUARD = re.compile(rb"^\s*PrivateKey\s*=\s*[A-Za-z0-9+/]{43}=\s*$", re.MULTILINE)
_NETRC = re.compile(
    rb"\s*(?:(?:machine\s+\S+|default)(?:\s+(?:login|account|password)\s+\S+)*\s+password\s+\S+"
    rb"(?:\s+(?:login|account)\s+\S+)*\s*)+\Z"
)
_LOGIN_ADDRESSES = re.compile(rb"(?:https?://[^\s:@/]+:[^\s@/]+@[^\s@/]+\s*\n?)+\Z")
_PGPASS = re.compile(rb"(?:(?:#[^\n]*|[^:\n]+:(?:\d+|\*):[^:\n]+:[^:\n]+:[^\n]+)\n?)+\Z")
_SETTING = re.compile(r"(?:export\s+)?([A-Z][A-Z0-9_]*)=(.*)")
_SECRET_NAME = re.compile(r"(?:^|_)(?:PASS|PASSWD|PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS)")
_STAND_IN = re.compile(r"(?i)^$|^(?:<.*>|\$\{?.*|\{\{.*|x{3,}.*|\*+|\.{3}|none|null|changeme|change_me)$|your|example")
_PASSWORD_TABLES = (  # the first line of what browsers and password programs write when asked for everything
    b"name,url,username,password", b"url,username,password", b"title,url,username,password",
    b"folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password",
    b"group,title,username,password",
)  # fmt: skip
_BROWSER_STORES = {"login data", "login data for account", "cookies", "key3.db", "key4.db", "cookies.sqlite"}
_SQLITE = b"SQLite format 3\x00"
_DERS = (b"\x02\x01\x00\x30", b"\x02\x01\x00\x02", b"\x02\x01\x01\x04")  # PKCS#8, RSA, elliptic curve
_P12 = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"


def secret_kind(path: PurePath, head: bytes, size: int) -> str:
    """What kind of secret a file is, in words, or nothing.

    Args:
        path: where it lies, links followed; relative to the home folder where it is below that.
        head: its first `HEAD` bytes.
        size: bytes in all.
    """
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    for look in (_by_key, _by_form, _by_place):
        if kind := look(path, head, size):
            return kind
    return ""


def secret_text(text: str) -> str:
    """The same for text that lies in no file: what was read from one, or from the clipboard.

    Credentials in a single line may be what a person has just typed for somebody; a key never is.
    """
    data = text[:HEAD].encode(errors="replace")
    kind = secret_kind(PurePath(), data, len(data))
    return kind if kind == KEY or "\n" in text.strip() else ""


def _by_key(path: PurePath, head: bytes, size: int) -> str:
    if b"PRIVATE KEY" in head and any(_is_pem(*match.groups()) for match in _PEM.finditer(_lines(head))):
        return KEY
    if head.startswith((b"PuTTY-User-Key-File-2:", b"PuTTY-User-Key-File-3:")) and b"\nPrivate-Lines:" in _lines(head):
        return KEY
    if _AGE.search(head) or _is_der_key(head, size) or _is_pgp_key(head):
        return KEY
    if head.startswith((b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")) and head[12:16] == b"\x00\x00\x00\x01":
        return KEY  # a Java key store whose first entry is a private key; those of certificates are for everybody
    return ""


def _lines(head: bytes) -> bytes:
    """With plain line ends, also where a key stands inside JSON."""
    return head.replace(b"\\n", b"\n").replace(b"\r\n", b"\n")


def _is_pem(name: bytes, body: bytes, end: bytes) -> bool:
    """Whether what stands between the lines is a key: a text about keys only shows how such a file begins."""
    packed = b"".join(_HEADER_LINE.sub(b"", body).split())
    if name.endswith(b" BLOCK"):  # its last line is a checksum
        packed = re.sub(rb"=[A-Za-z0-9+/]{4}\Z", b"", packed) if end else packed
    try:
        data = base64.b64decode(packed if end else packed[: len(packed) // 4 * 4], validate=True)
    except binascii.Error:
        return False
    if name == b"OPENSSH PRIVATE KEY":
        return data.startswith(b"openssh-key-v1\x00") and len(data) > 100
    if name.endswith(b" BLOCK"):
        return _is_pgp_key(data)
    if b"DEK-Info: " in body:  # encrypted as a whole
        return len(data) > 40 and len(data) % 8 == 0
    return len(data) > 40 and data[0] == 0x30 and (_der_length(data) == len(data) or not end)


def _der_length(data: bytes) -> int:
    if len(data) < 4:
        return -1
    if data[1] < 0x80:
        return 2 + data[1]
    count = data[1] & 0x7F
    return 2 + count + int.from_bytes(data[2 : 2 + count], "big") if count <= 4 else -1


def _is_der_key(head: bytes, size: int) -> bool:
    if head[:1] != b"\x30" or _der_length(head) != size:
        return False
    start = 2 if head[1] < 0x80 else 2 + (head[1] & 0x7F)
    inside = head[start : start + 4]
    return inside in _DERS or (inside[:3] == b"\x02\x01\x03" and _P12 in head[start : start + 40])


def _is_pgp_key(data: bytes) -> bool:
    """An OpenPGP secret-key packet (RFC 9580, 5.5.1.3), old or new form: tag 5, a version, a time, an algorithm."""
    if len(data) < 32 or data[0] not in (0x94, 0x95, 0xC5):
        return False
    at = 2 if data[0] == 0x94 else 3 if data[0] == 0x95 else 2 if data[1] < 192 else 3
    return data[at] in (4, 5, 6) and int.from_bytes(data[at + 1 : at + 5], "big") > 0x30000000 and data[at + 5] < 30


def _by_form(path: PurePath, head: bytes, size: int) -> str:
    """What is text and has the form of credentials throughout."""
    if b"\x00" in head[:1024]:
        return ""
    if any(b"EXAMPLE" not in match[1] for match in _AWS.finditer(head)):
        return CREDENTIALS
    if b"[Interface]" in head and _WIREGUARD.search(head):
        return KEY
    name = path.name.lower()
    if size <= len(head) and (_NETRC.match(head) or _LOGIN_ADDRESSES.match(head)):
        return CREDENTIALS
    if "pgpass" in name and _PGPASS.match(head):
        return CREDENTIALS
    first = head.split(b"\n", 1)[0].strip().lower().replace(b'"', b"").removeprefix(b"\xef\xbb\xbf")
    if first.startswith(_PASSWORD_TABLES) and head.count(b"\n") > 1:
        return PASSWORDS
    return _by_json(head) or (CREDENTIALS if _is_settings(head, size) else "")


def _by_json(head: bytes) -> str:
    if head.lstrip()[:1] != b"{":
        return ""
    if b'"encrypted": false' in head and b'"login": {' in head and b'"password": "' in head:
        return PASSWORDS  # a Bitwarden export
    if b'"encryptedPassword"' in head and b'"encryptedUsername"' in head:
        return BROWSER
    if re.search(rb'"auths"\s*:\s*\{.*"auth"\s*:\s*"[A-Za-z0-9+/=]{8,}"', head, re.DOTALL):
        return CREDENTIALS  # of a container registry
    if re.search(rb'"crypto"\s*:\s*\{', head, re.IGNORECASE) and b'"ciphertext"' in head and b'"kdfparams"' in head:
        return WALLET
    if b'"wallet_type"' in head and b'"keystore"' in head:
        return WALLET
    return ""


def _is_settings(head: bytes, size: int) -> bool:
    """A file of settings for programs (.env) from the first line to the last, with a secret that is filled in."""
    lines = [line.strip() for line in head.decode(errors="replace").splitlines()]
    if size > len(head):
        lines.pop()
    found = False
    for line in lines:
        if not line or line.startswith("#"):
            continue
        setting = _SETTING.fullmatch(line)
        if setting is None:
            return False
        value = setting[2].strip().strip("\"'")
        found = found or (bool(_SECRET_NAME.search(setting[1])) and len(value) >= 6 and not _STAND_IN.search(value))
    return found


def _token_in_config(head: bytes) -> bool:
    return bool(
        re.search(rb"(?im)^\s*(?:\S*_authToken|_password|password|oauth_token|token|pass)\s*[=:]\s*\S{6,}", head)
    )


def _any(head: bytes) -> bool:
    return bool(head)


_PLACES: tuple[tuple[str, str, Callable[[bytes], bool]], ...] = (  # place, kind, what it must hold
    (".password-store", PASSWORDS, lambda head: head[:1] in (b"\x84", b"\x85", b"\xc1", b"-")),
    (".gnupg/private-keys-v1.d", KEY, _any),
    (".local/share/keyrings", KEYRING, _any),
    (".local/share/kwalletd", KEYRING, _any),
    ("Library/Keychains", KEYRING, _any),
    ("AppData/Roaming/Microsoft/Credentials", KEYRING, _any),
    ("AppData/Local/Microsoft/Credentials", KEYRING, _any),
    ("AppData/Roaming/Microsoft/Protect", KEYRING, _any),
    (".kube/config", CREDENTIALS, lambda head: b"client-key-data:" in head or b"token:" in head),
    (".config/gh/hosts.yml", CREDENTIALS, _token_in_config),
    (".config/rclone/rclone.conf", CREDENTIALS, _token_in_config),
    (".npmrc", CREDENTIALS, _token_in_config),
    (".pypirc", CREDENTIALS, _token_in_config),
    (".my.cnf", CREDENTIALS, _token_in_config),
    (".config/gcloud/credentials.db", CREDENTIALS, _any),
    (".config/gcloud/access_tokens.db", CREDENTIALS, _any),
    (".azure/msal_token_cache.json", CREDENTIALS, _any),
    (".azure/msal_token_cache.bin", CREDENTIALS, _any),
)


def _by_place(path: PurePath, head: bytes, size: int) -> str:
    name, text = path.name.lower(), path.as_posix()
    if path.parent.name == ".ssh" and name.startswith("id_") and not name.endswith(".pub"):
        return KEY
    if name in _BROWSER_STORES and head.startswith(_SQLITE):
        return BROWSER
    if name == "wallet.dat" and (head[12:16] == b"\x62\x31\x05\x00" or head.startswith(_SQLITE)):
        return WALLET
    if "wallet" in name and head.startswith(b"QklFMQ"):  # Electrum, encrypted
        return WALLET
    for place, kind, holds in _PLACES:
        if (text == place or text.startswith(place + "/")) and holds(head):
            return kind
    return ""
