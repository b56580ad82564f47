"""What is shown when something unforeseen is raised. Rule: nobody is shown a bare error of the system or a library."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.core.errors import LamError
from lam_desktop.system.files.sentences import sentence


def shown(error: Exception) -> LamError:
    """The error to show: itself, what the system says in plain words, or that the program has a fault."""
    if isinstance(error, LamError):
        return error
    if isinstance(error, OSError) and error.errno is not None:
        return sentence(error, Path(error.filename or "the result"))
    return LamError(f"Something went wrong inside the program: {error!r}.", "The log has the details.")
