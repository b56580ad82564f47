"""Places that are never changed, whatever is approved. Compared by identity (device and inode), not by text."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import RefusedError

_STANDARD = ("Desktop", "Documents", "Downloads", "Music", "Pictures", "Public", "Templates", "Videos", "Library")
_OUTRIGHT = (
    ".ssh", ".gnupg", ".password-store", ".bashrc", ".bash_aliases", ".bash_profile", ".bash_login", ".bash_logout",
    ".profile", ".zshrc", ".zprofile", ".zshenv", ".zlogin", ".kshrc", ".cshrc", ".config/fish", ".config/autostart",
    ".config/systemd", ".config/environment.d", ".config/plasma-workspace", ".config/git", ".gitconfig",
    ".git-credentials", ".netrc", ".npmrc", ".pypirc", ".config/pip", ".cargo", ".pam_environment", ".xprofile",
    ".xinitrc", ".xsession", ".xsessionrc", ".local/bin", ".local/share/keyrings", ".local/share/kwalletd",
    ".local/share/applications", ".local/share/systemd", ".local/share/dbus-1", ".config/google-chrome",
    ".config/chromium", ".config/microsoft-edge", ".config/BraveSoftware", ".mozilla", ".thunderbird", ".aws", ".kube",
    ".docker", ".vimrc", ".config/nvim", ".emacs", ".emacs.d", ".inputrc", ".tmux.conf", ".vscode",
    ".local/lib", ".bashrc.d", ".zlogout", ".tcshrc", ".config/zsh", ".config/nushell", ".config/powershell",
    ".config/openbox", ".config/i3", ".config/sway", ".config/hypr", ".local/share/gnome-shell", ".config/gcloud",
    ".azure", ".config/gh", ".config/rclone", ".config/Code", ".mailcap", ".forward",
    "Library/LaunchAgents", "Library/LaunchDaemons", "Library/Keychains", "Library/Preferences",
    "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup", "AppData/Roaming/Microsoft/Credentials",
    "AppData/Roaming/Microsoft/Protect", "AppData/Roaming/Mozilla", "Library/Cookies",
)  # fmt: skip


_Identity = tuple[int, int]
_FRESH = 0.1  # seconds for which the protected places are taken to be what they were when last looked at


class Protected:
    """The guard handed to every file transaction. Asked for every single change, so it looks at the disk sparingly.

    What the protected places are is looked up again after a tenth of a second: a plan cannot change them, for it is
    refused by their names, and another program that can would not need us for it.

    Args:
        home: the person's home folder; changes are allowed inside it only, outside the protected places.
        own_state: our own records.
        now: monotonic seconds.
    """

    def __init__(self, home: Path, own_state: Path, now: Callable[[], float] = time.monotonic) -> None:
        self._home = home.resolve()
        self._own = own_state.resolve()
        self._outright = [self._home / name for name in _OUTRIGHT]
        self._spelt = tuple(_lower(place) + os.sep for place in self._outright)
        self._now = now
        self._seen = _Places(at=float("-inf"))

    def __call__(self, path: Path, kind: ChangeKind) -> None:
        """Raise RefusedError when nothing may be changed there."""
        real = _settled(path)
        above, places = _chain(real), self._places()
        taken_away = kind is ChangeKind.TRASH
        if _within(self._home, real, places.home):
            raise RefusedError(
                f"I never change {path} itself: it holds your whole home folder.", "Name something in it."
            )
        if taken_away and real.parent == self._home and real.name in _STANDARD:
            raise RefusedError(f"I never move or delete your {real.name} folder itself.", "Name what is in it.")
        if _within(real, self._own, above) or (taken_away and _within(self._own, real, places.own)):
            raise RefusedError("I never change my own records by a plan.", "Undo and history are kept there.")
        if self._starts_or_keeps_keys(real, above, places):
            raise RefusedError(f"{path} is a protected start-up, key or account file; I never change those.", "")
        if not _within(real, self._home, above) and not _removable(real):
            raise RefusedError(
                f"{path} is outside your home folder, so I leave it alone.", "Choose a place in your home."
            )

    def _starts_or_keeps_keys(self, real: Path, above: frozenset[_Identity], places: _Places) -> bool:
        """True for a protected place, all that is in it, and whatever holds one that exists."""
        inside = _lower(real) + os.sep
        if inside.startswith(self._spelt) or not places.outright.isdisjoint(above):
            return True
        return _identity(real) in places.holders

    def _places(self) -> _Places:
        now = self._now()
        if not self._seen.at <= now < self._seen.at + _FRESH:
            there = [(known, place) for place in self._outright if (known := _identity(place)) is not None]
            self._seen = _Places(
                now, _chain(self._home), _chain(self._own), frozenset(known for known, _ in there),
                frozenset(each for _, place in there for each in _chain(place.parent) | _chain(place.resolve().parent)),
            )  # fmt: skip
        return self._seen


@dataclass(frozen=True, slots=True)
class _Places:
    """What the places are that are never changed, as seen at one moment."""

    at: float
    home: frozenset[_Identity] = frozenset()
    own: frozenset[_Identity] = frozenset()
    outright: frozenset[_Identity] = frozenset()
    holders: frozenset[_Identity] = frozenset()


def _identity(path: Path | str) -> _Identity | None:
    """Device and inode: what a place is, under whatever name."""
    try:
        facts = os.stat(path)  # noqa: PTH116  a method of Path is slower
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _chain(path: Path) -> frozenset[_Identity]:
    """What a path and the folders above it are, those that exist."""
    found, text, above = [], "", str(path)
    while above != text:
        text = above
        found.append(_identity(text))
        above = os.path.dirname(text)  # noqa: PTH120  a Path for each folder above is slower
    return frozenset(known for known in found if known is not None)


def _settled(path: Path) -> Path:
    """The path with links in its existing part followed, so that a link cannot lead around a rule."""
    path = Path(os.path.normpath(path))
    try:  # the last part itself may be a link: it is the link that is changed
        return path.parent.resolve() / path.name
    except (OSError, RuntimeError) as error:  # a link that vanished while it was followed, or leads to itself
        raise RefusedError(f"{path.parent} changes while I look at it.", "Try again.") from error


def _lower(path: Path) -> str:
    return str(path).lower() if sys.platform in ("win32", "darwin") else str(path)


def _within(path: Path, folder: Path, above: frozenset[_Identity]) -> bool:
    """True when `path` is `folder` or below it, by name or by identity; `above` is the chain of `path`."""
    return (_lower(path) + os.sep).startswith(_lower(folder) + os.sep) or _identity(folder) in above


def _removable(path: Path) -> bool:
    """Sticks and other disks the person has mounted."""
    return _lower(path).startswith(("/media/", "/mnt/", "/run/media/", "/Volumes/", "/volumes/"))
