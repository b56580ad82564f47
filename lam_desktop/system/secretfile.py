"""Passwords in one file, encrypted with a passphrase. Rule: only for who chose it; the passphrase is kept nowhere.

Scrypt makes the key, AES-256-GCM seals all names and values; what stands open beside them is sealed against change.
A sum over the file tells damage from a wrong passphrase.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lam_desktop.core.errors import InputError, StateError
from lam_desktop.system.files import disk

LEAST = 8  # characters of a passphrase
_COST = {"n": 2**17, "r": 8, "p": 1}  # 128 MiB and about half a second for each guess
_MOST_COST = {"n": 2**20, "r": 16, "p": 4}
_ANEW = "lam-desktop secrets use-keyring --forget"


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a file, and the salt it was made with: another salt means another passphrase."""

    salt: str
    secret: bytes


class SecretFile:
    """The file at `path`. Every call reads it anew, since another window may have written it."""

    def __init__(self, path: Path, cost: dict[str, int] | None = None) -> None:
        self.path = path
        self._cost = cost or _COST

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def create(self, passphrase: str, secrets: dict[str, str]) -> Key:
        """Make the file, or make it anew under another passphrase. Raises InputError when that is too short."""
        if len(passphrase) < LEAST:
            raise InputError(f"The passphrase must have at least {LEAST} characters.", "Several words are best.")
        salt = _text(os.urandom(16))
        head = {"salt": salt, **self._cost}
        key = Key(salt, _derived(passphrase, head))
        self._write(head, key, secrets)
        return key

    def unlock(self, passphrase: str) -> Key:
        """The key for this passphrase. Raises InputError for a wrong one, StateError for a damaged file."""
        head = self._read()
        key = Key(head["salt"], _derived(passphrase, head))
        self._opened(head, key)
        return key

    def read(self, key: Key) -> dict[str, str]:
        """All that is in it. Raises InputError when the passphrase was changed since, StateError when damaged."""
        return self._opened(self._read(), key)

    def write(self, key: Key, secrets: dict[str, str]) -> None:
        """Put this in the place of what is in it."""
        head = self._read()
        self._same(head, key)
        self._write({name: head[name] for name in ("salt", *_COST)}, key, secrets)

    def _opened(self, head: dict[str, Any], key: Key) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._same(head, key)
        nonce, sealed = (base64.b64decode(head[name]) for name in ("nonce", "sealed"))
        try:
            plain = AESGCM(key.secret).decrypt(nonce, sealed, _open_part(head))
        except InvalidTag as error:
            raise InputError("That is not the passphrase of your file of passwords.", "Try it again.") from error
        return dict(json.loads(plain))

    def _same(self, head: dict[str, Any], key: Key) -> None:
        if head["salt"] != key.salt:
            raise InputError("The passphrase of your file of passwords was changed.", "Type the new one.")

    def _write(self, head: dict[str, Any], key: Key, secrets: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(12)  # never the same twice for one key
        sealed = AESGCM(key.secret).encrypt(nonce, json.dumps(secrets).encode(), _open_part(head))
        whole = {**head, "nonce": _text(nonce), "sealed": _text(sealed)}
        _put(self.path, json.dumps({**whole, "sum": _sum(whole)}).encode())

    def _read(self) -> dict[str, Any]:
        try:
            head = json.loads(self.path.read_bytes())
            whole = {name: value for name, value in head.items() if name != "sum"}
            sound = head["sum"] == _sum(whole) and {"salt", "nonce", "sealed"} <= whole.keys()
            sound = sound and all(0 < head[name] <= most for name, most in _MOST_COST.items())
            sound = sound and head["n"] & (head["n"] - 1) == 0
        except OSError as error:
            raise StateError(
                f"Your file of passwords cannot be read: {self.path}.", "Check its permissions."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._damaged() from error
        if not sound:
            raise self._damaged()
        return dict(head)

    def _damaged(self) -> StateError:
        hint = f"Put a copy of it back, or begin anew with `{_ANEW}` and type your passwords in again."
        return StateError(f"Your file of passwords is damaged: {self.path}.", hint)


def _derived(passphrase: str, head: dict[str, Any]) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    salt = base64.b64decode(head["salt"])
    return Scrypt(salt=salt, length=32, n=head["n"], r=head["r"], p=head["p"]).derive(passphrase.encode())


def _open_part(head: dict[str, Any]) -> bytes:
    return json.dumps({name: head[name] for name in sorted(("salt", *_COST))}).encode()


def _sum(whole: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _put(path: Path, content: bytes) -> None:
    """Whole or not at all, and for nobody else's eyes from the first byte."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
    disk.sync_folder(path.parent)
