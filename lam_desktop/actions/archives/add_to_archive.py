"""Adds files to an archive."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archives import extend
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Files


@action(
    effects=(Effect.WRITE,),
    says=[
        "add {files} to {archive}",
        "add {files} to the archive {archive}",
        "add {files} to the existing zip {archive}",
        "put {files} into {archive} too",
        "put {files} in {archive} as well",
        "append {files} to the zip {archive}",
        "include {files} in the archive {archive}",
        "update {archive} with {files}",
        "also pack {files} into {archive}",
        "the zip {archive} should hold {files} too",
        "stick {files} in the zip {archive}",
        "insert {files} into the tarball {archive}",
        "could you add {files} to {archive}?",
        "{files} must go into the archive {archive}",
    ],
    example_result=Path("Documents/invoices.zip"),
)
def add_to_archive(ctx: Context, files: Files, archive: File) -> Path:
    """Add files and folders to an existing zip or tar archive; what it holds under the same name is replaced.

    Args:
        files: what is added; folders go in with all that is below them.
        archive: the archive that is extended.

    Returns: the archive.
    """
    return extend(ctx.files, files, archive, Pulse(ctx))


@add_to_archive.answer
def _(result: Path, **arguments: Any) -> str:
    return f"Added to {result.name}."
