"""Places that are never changed, whatever is approved. Compared by identity (device and inode), not by text."""

from __future__ import annotations

import os
import sys
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


class Protected:
    """The guard handed to every file transaction. Asked for every single change, so it looks at the disk sparingly.

    Args:
        home: the person's home folder; changes are allowed inside it only, outside the protected places.
        own_state: our own records.
    """

    def __init__(self, home: Path, own_state: Path) -> None:
        self._home = home.resolve()
        self._own = own_state.resolve()
        self._outright = [self._home / name for name in _OUTRIGHT]
        self._spelt = [_lower(place) for place in self._outright]

    def __call__(self, path: Path, kind: ChangeKind) -> None:
        """Raise RefusedError when nothing may be changed there."""
        real = _settled(path)
        above = _chain(real)
        taken_away = kind is ChangeKind.TRASH
        if _within(self._home, real, _chain(self._home)):
            raise RefusedError(
                f"I never change {path} itself: it holds your whole home folder.", "Name something in it."
            )
        if taken_away and real.parent == self._home and real.name in _STANDARD:
            raise RefusedError(f"I never move or delete your {real.name} folder itself.", "Name what is in it.")
        if _within(real, self._own, above) or (taken_away and _within(self._own, real, _chain(self._own))):
            raise RefusedError("I never change my own records by a plan.", "Undo and history are kept there.")
        if self._starts_or_keeps_keys(real, above):
            raise RefusedError(f"{path} is a protected start-up, key or account file; I never change those.", "")
        if not _within(real, self._home, above) and not _removable(real):
            raise RefusedError(
                f"{path} is outside your home folder, so I leave it alone.", "Choose a place in your home."
            )

    def _starts_or_keeps_keys(self, real: Path, above: set[_Identity]) -> bool:
        """True for a protected place, all that is in it, and whatever holds one that exists."""
        inside, itself = _lower(real) + os.sep, _identity(real)
        if any(inside.startswith(place + os.sep) for place in self._spelt):
            return True
        return any(
            known in above or (itself and itself in _chain(place.parent) | _chain(place.resolve().parent))
            for place in self._outright
            if (known := _identity(place)) is not None
        )


_Identity = tuple[int, int]


def _identity(path: Path) -> _Identity | None:
    """Device and inode: what a place is, under whatever name."""
    try:
        facts = os.stat(path)  # noqa: PTH116  a method of Path is slower
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _chain(path: Path) -> set[_Identity]:
    """What a path and the folders above it are, those that exist."""
    return {known for each in (path, *path.parents) if (known := _identity(each)) is not None}


def _settled(path: Path) -> Path:
    """The path with links in its existing part followed, so that a link cannot lead around a rule."""
    path = Path(os.path.normpath(path))
    try:  # the last part itself may be a link: it is the link that is changed
        return path.parent.resolve() / path.name
    except (OSError, RuntimeError) as error:  # a link that vanished while it was followed, or leads to itself
        raise RefusedError(f"{path.parent} changes while I look at it.", "Try again.") from error


def _lower(path: Path) -> str:
    return str(path).lower() if sys.platform in ("win32", "darwin") else str(path)


def _within(path: Path, folder: Path, above: set[_Identity]) -> bool:
    """True when `path` is `folder` or below it, by name or by identity; `above` is the chain of `path`."""
    return (_lower(path) + os.sep).startswith(_lower(folder) + os.sep) or _identity(folder) in above


def _removable(path: Path) -> bool:
    """Sticks and other disks the person has mounted."""
    return _lower(path).startswith(("/media/", "/mnt/", "/run/media/", "/Volumes/", "/volumes/"))
