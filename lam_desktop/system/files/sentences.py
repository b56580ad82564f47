"""Turns the system's errors into sentences a person understands; the one place where that is done."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lam_desktop.core.errors import AlreadyThere, DiskFull, FileMissing, LamError, NoPermission, WorldError

_IN_USE = (32, 33)  # Windows: sharing violation, lock violation


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raise WorldError kinds for whatever the system says about a path inside the block."""
    try:
        yield
    except LamError:
        raise
    except OSError as error:
        raise sentence(error, path) from error


def sentence(error: OSError, path: Path) -> WorldError:
    """The error to show."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            f"The disk is full: there is no room for {path.name}.", "Free some space and try again; nothing was lost."
        )
    if getattr(error, "winerror", None) in _IN_USE or error.errno in (errno.EBUSY, errno.ETXTBSY):
        return NoPermission(f"{path} is in use by another program.", "Close it there and try again.")
    if error.errno in (errno.EACCES, errno.EPERM):
        return NoPermission(f"The system does not let me read or change {path}.", "Check its permissions.")
    if error.errno == errno.EROFS:
        return NoPermission(f"{path} is on a disk that can only be read.", "Choose another place.")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileMissing(f"{path} does not exist.", "Check the name and the folder.")
    if isinstance(error, FileExistsError) or error.errno == errno.ENOTEMPTY:
        return AlreadyThere(f"{path} is already there.", "Choose another name, or move it away first.")
    if error.errno == errno.ENAMETOOLONG:
        return WorldError(f"The name {path.name[:40]}… is too long.", "Choose a shorter one.")
    if error.errno == errno.ELOOP:
        return WorldError(f"{path} is a link that leads back to itself.", "Remove the link.")
    return WorldError(f"{path} could not be used: {error.strerror or error}.", "")
