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
    "Library/LaunchAgents", "Library/LaunchDaemons", "Library/Keychains", "Library/Preferences",
    "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup", "AppData/Roaming/Microsoft/Credentials",
)  # fmt: skip


class Protected:
    """The guard handed to every file transaction.

    Args:
        home: the person's home folder; changes are allowed inside it only, outside the protected places.
        own_state: our own records.
    """

    def __init__(self, home: Path, own_state: Path) -> None:
        self._home = home
        self._own = own_state

    def __call__(self, path: Path, kind: ChangeKind) -> None:
        """Raise RefusedError when nothing may be changed there."""
        real = _settled(path)
        home = self._home.resolve()
        taken_away = kind is ChangeKind.TRASH
        if _same(real, home) or _within(home, real):
            raise RefusedError(
                f"I never change {path} itself: it holds your whole home folder.", "Name something in it."
            )
        if taken_away and real.parent == home and real.name in _STANDARD:
            raise RefusedError(f"I never move or delete your {real.name} folder itself.", "Name what is in it.")
        own = self._own.resolve()
        if _within(real, own) or (taken_away and _within(own, real)):
            raise RefusedError("I never change my own records by a plan.", "Undo and history are kept there.")
        self._outright(real, home, path)
        if not _within(real, home) and not _removable(real):
            raise RefusedError(
                f"{path} is outside your home folder, so I leave it alone.", "Choose a place in your home."
            )

    @staticmethod
    def _outright(real: Path, home: Path, path: Path) -> None:
        for name in _OUTRIGHT:
            place = home / name
            if (
                _within(real, place)
                or (_within(place, real) and _exists(place))
                or _lower(real).startswith(_lower(place) + os.sep)
            ):
                raise RefusedError(f"{path} is a start-up, key or account file; I never change those.", "")


def _settled(path: Path) -> Path:
    """The path with links in its existing part followed, so that a link cannot lead around a rule."""
    path = Path(os.path.normpath(path))
    missing: list[str] = []
    current = path.parent  # the last part itself may be a link: it is the link that is changed
    missing.append(path.name)
    while not current.exists() and current != current.parent:
        missing.append(current.name)
        current = current.parent
    return current.resolve().joinpath(*reversed(missing))


def _exists(path: Path) -> bool:
    return os.path.lexists(path)


def _lower(path: Path) -> str:
    text = str(path)
    return text.lower() if sys.platform in ("win32", "darwin") else text


def _same(one: Path, other: Path) -> bool:
    if _lower(one) == _lower(other):
        return True
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _within(path: Path, folder: Path) -> bool:
    """True when `path` is `folder` or below it, by identity of the existing ancestors."""
    if _lower(path) == _lower(folder) or _lower(path).startswith(_lower(folder).rstrip(os.sep) + os.sep):
        return True
    try:
        wanted = folder.stat()
    except OSError:
        return False
    for above in (path, *path.parents):
        try:
            facts = above.stat()
        except OSError:
            continue
        if (facts.st_dev, facts.st_ino) == (wanted.st_dev, wanted.st_ino):
            return True
    return False


def _removable(path: Path) -> bool:
    """Sticks and other disks the person has mounted."""
    return any(_lower(path).startswith(prefix) for prefix in ("/media/", "/mnt/", "/run/media/", "/volumes/"))
