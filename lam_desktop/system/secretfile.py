"""Passwords in one file, encrypted with a passphrase. Rule: only for who chose it; the passphrase is kept nowhere.

Scrypt makes the key, AES-256-GCM seals all names and values; what stands open beside them is sealed against change.
A sum over the file tells damage from a wrong passphrase. A lock beside it lets one window at a time change it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop.core.errors import InputError, StateError
from lam_desktop.core.secret import Secret
from lam_desktop.system.alone import alone
from lam_desktop.system.files import disk

Secrets = Mapping[str, Secret]

LEAST = 8  # characters of a passphrase
_PATIENCE = 10.0  # seconds that another window may take
_ANEW = "lam-desktop secrets use-keyring --forget"


@dataclass(frozen=True, slots=True)
class Cost:
    """What it takes to try one passphrase: 128 · n · r bytes, p times. As it is, 128 MiB and about half a second."""

    n: int = 2**17
    r: int = 8
    p: int = 1

    def __post_init__(self) -> None:
        """Raises ValueError for what is no cost, or one that is meant to stop the program."""
        sound = all(type(each) is int for each in (self.n, self.r, self.p))
        if not (sound and 1 < self.n <= 2**18 and self.n & (self.n - 1) == 0 and 0 < self.r <= 8 and 0 < self.p <= 4):
            raise ValueError("not a cost")


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a file, and the salt it was made with: another salt means another passphrase."""

    salt: bytes
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Sealed:
    """The file as it is on the disk."""

    salt: bytes
    cost: Cost
    nonce: bytes
    content: bytes


class SecretFile:
    """The file at `path`. Every call reads it anew, since another window may have written it. All calls block.

    Each raises StateError when the file is damaged or cannot be read or written.
    """

    def __init__(self, path: Path, cost: Cost | None = None) -> None:
        self.path = path
        self._cost = cost or Cost()

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def create(self, passphrase: Secret, secrets: Secrets) -> Key:
        """Make the file. Raises InputError when the passphrase is too short, or when there is a file already."""
        key = self._new_key(passphrase)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._alone():
            if self.exists:
                raise InputError("Your passwords are in a file already.", "You may change its passphrase.")
            self._write(key, self._cost, secrets)
        return key

    def unlock(self, passphrase: Secret) -> Key:
        """The key for this passphrase. Raises InputError for a wrong one."""
        with self._alone():
            sealed = self._read()
        key = Key(sealed.salt, _derived(passphrase, sealed.salt, sealed.cost))
        _opened(sealed, key)
        return key

    def read(self, key: Key) -> dict[str, Secret]:
        """All that is in it. Raises InputError when the passphrase was changed since."""
        with self._alone():
            sealed = self._read()
        return _opened(sealed, key)

    def change(self, key: Key, change: Callable[[dict[str, Secret]], Secrets]) -> None:
        """Put something else in the place of what is in it. Raises InputError when the passphrase was changed since."""
        with self._alone():
            sealed = self._read()
            self._write(key, sealed.cost, change(_opened(sealed, key)))

    def reseal(self, key: Key, passphrase: Secret) -> Key:
        """Seal it anew under another passphrase. Raises InputError when that is too short, or was changed since."""
        new = self._new_key(passphrase)
        with self._alone():
            self._write(new, self._cost, _opened(self._read(), key))
        return new

    def remove(self, key: Key | None = None, only: Secrets | None = None) -> bool:
        """Give the file up. With a key, only while nothing but this is in it; returns whether that was so."""
        if not self.exists:
            return True
        with self._alone():
            if key is not None and _opened(self._read(), key) != only:
                return False
            self.path.unlink(missing_ok=True)
            disk.sync_folder(self.path.parent)
        return True

    def _new_key(self, passphrase: Secret) -> Key:
        if len(_letters(passphrase)) < LEAST:
            raise InputError(f"The passphrase must have at least {LEAST} characters.", "Several words are best.")
        salt = os.urandom(16)
        return Key(salt, _derived(passphrase, salt, self._cost))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with alone(self.path.with_suffix(".lock"), _PATIENCE):
                yield
        except TimeoutError as error:
            why = "Another program holds on to your file of passwords."
            raise StateError(why, "Close it, then try again.") from error
        except OSError as error:
            why = f"Your file of passwords cannot be used: {self.path}."
            raise StateError(why, "Check its permissions and the free space.") from error

    def _write(self, key: Key, cost: Cost, secrets: Secrets) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(12)  # never the same twice for one key
        plain = json.dumps({name: each.reveal() for name, each in secrets.items()}).encode()
        content = AESGCM(key.secret).encrypt(nonce, plain, _open_part(key.salt, cost))
        whole = {"salt": _text(key.salt), **asdict(cost), "nonce": _text(nonce), "sealed": _text(content)}
        _put(self.path, json.dumps({**whole, "sum": _sum(whole)}).encode())

    def _read(self) -> _Sealed:
        data = self.path.read_bytes()
        try:
            whole = json.loads(data)
            if whole.pop("sum") != _sum(whole):
                raise ValueError("the sum is another")
            salt, nonce, content = (base64.b64decode(whole[name]) for name in ("salt", "nonce", "sealed"))
            if len(nonce) != 12:
                raise ValueError("not a number used once")
            return _Sealed(salt, Cost(whole["n"], whole["r"], whole["p"]), nonce, content)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            hint = f"Put a copy of it back, or begin anew with `{_ANEW}` and type your passwords in again."
            raise StateError(f"Your file of passwords is damaged: {self.path}.", hint) from error


def _opened(sealed: _Sealed, key: Key) -> dict[str, Secret]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if sealed.salt != key.salt:
        raise InputError("The passphrase of your file of passwords was changed.", "Type the new one.")
    try:
        plain = AESGCM(key.secret).decrypt(sealed.nonce, sealed.content, _open_part(sealed.salt, sealed.cost))
    except InvalidTag as error:
        raise InputError("That is not the passphrase of your file of passwords.", "Try it again.") from error
    return {name: Secret(value) for name, value in json.loads(plain).items()}


def _derived(passphrase: Secret, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    typed = _letters(passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=32, n=cost.n, r=cost.r, p=cost.p).derive(typed)


def _letters(passphrase: Secret) -> str:
    """The same letters, however a keyboard puts them together."""
    return unicodedata.normalize("NFC", passphrase.reveal())


def _open_part(salt: bytes, cost: Cost) -> bytes:
    return json.dumps([_text(salt), cost.n, cost.r, cost.p]).encode()


def _sum(whole: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _put(path: Path, content: bytes) -> None:
    """Whole or not at all, and for nobody else's eyes from the first byte."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
    disk.sync_folder(path.parent)
