"""What an archive may hold. Rule: judged on what is really there, not on what its own headers claim.

Limits follow the usual bomb defences: 2 GiB unpacked, 20,000 members, 200 times the archive's size once past 256 MiB.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass, field

from lam_desktop.core.errors import RefusedError

MOST_BYTES = 2 * 1024**3
MOST_MEMBERS = 20_000
MOST_RATIO = 200
RATIO_COUNTS_FROM = 256 * 1024**2
_LONGEST_PART = 255
_DEEPEST = 64
_WINDOWS_UNSAFE = re.compile(r'[<>:"|?*]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)
_HINT = "Nothing was unpacked. Ask whoever made the archive for a clean one."


def safe_name(name: str) -> str:
    """A member's name as a relative path with "/"; "" for the archive's own top folder.

    Raises: RefusedError for names that point elsewhere or that no file may have.
    """
    plain = name.replace("\\", "/")
    parts = [part for part in plain.split("/") if part not in ("", ".")]
    outside = plain.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", plain)
    if outside:
        raise RefusedError(f"The archive holds “{_shown(name)}”, which points out of its folder.", _HINT)
    if len(parts) > _DEEPEST or any(_unfit(part) for part in parts):
        raise RefusedError(f"The archive holds “{_shown(name)}”, which cannot be a file's name.", _HINT)
    return "/".join(parts)


def _unfit(part: str) -> bool:
    if any(unicodedata.category(letter) == "Cc" for letter in part):
        return True
    if len(part.encode("utf-8", "surrogateescape")) > _LONGEST_PART:
        return True
    return sys.platform == "win32" and bool(_WINDOWS_UNSAFE.search(part))


def _shown(name: str) -> str:
    """The name as far as it can be shown."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:80])


@dataclass(slots=True)
class Budget:
    """Counts what came out of one archive. `packed` is the archive's own size in bytes."""

    packed: int
    members: int = 0
    unpacked: int = 0
    _files: set[str] = field(default_factory=set)
    _folders: set[str] = field(default_factory=set)

    def admit(self, name: str, is_folder: bool) -> None:
        """Count a member. Raises RefusedError for one too many, or for two of one name."""
        self.members += 1
        if self.members > MOST_MEMBERS:
            raise RefusedError(f"The archive holds more than {MOST_MEMBERS:,} files.", _HINT)
        key = _key(name)
        above = [key[:index] for index, letter in enumerate(key) if letter == "/"]
        clash = key in self._files or (not is_folder and key in self._folders)
        if clash or any(folder in self._files for folder in above):
            raise RefusedError(f"The archive holds “{_shown(name)}” twice.", _HINT)
        self._folders.update(above)
        (self._folders if is_folder else self._files).add(key)

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked. Raises RefusedError when they are too many."""
        self.unpacked += count
        too_dense = self.unpacked > RATIO_COUNTS_FROM and self.unpacked > MOST_RATIO * max(self.packed, 1)
        if self.unpacked > MOST_BYTES or too_dense:
            raise too_much()


def too_much() -> RefusedError:
    """The error for an archive that claims or has more than can be wanted."""
    return RefusedError("The archive would unpack to something far too large.", _HINT)


def _key(name: str) -> str:
    """Names that would be one file on this system have one key."""
    return unicodedata.normalize("NFC", name).casefold() if sys.platform in ("win32", "darwin") else name
