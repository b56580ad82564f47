"""Save what came with a mail."""

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import letters
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.text import counted
from lam_desktop.core.values import File, Folder

_LONGEST = 120  # letters of a name


@action(
    effects=(Effect.WRITE,),
    says=[
        "save the attachments of {file}",
        "save the attachments of the mail {file} in {folder}",
        "save all attachments from {file} to {folder}",
        "extract the attachments from the email {file}",
        "extract the attachments of {file} into {folder}",
        "get the attached files out of the mail {file}",
        "take the attachments out of {file} and put them into {folder}",
        "store what is attached to the mail {file} in {folder}",
        "I need the attachments of {file} as files",
        "unpack the attachments of the message {file}",
        "put the files attached to {file} into {folder}",
        "download the attachments of the saved mail {file} to {folder}",
    ],
    example_result=[Path("Documents/photo.jpg")],
)
def save_attachments(ctx: Context, file: File, folder: Folder | None = None) -> list[Path]:
    """Save the attachments of a saved e-mail (.eml file) as files of their own.

    Args:
        file: the mail file; it stays as it is.
        folder: where the attachments go; beside the mail when left out.
    Returns: the saved files. Raises: FileMissing when the mail has no attachments.
    """
    found = letters.attachments(ctx.files.read_bytes(file), file.name)
    if not found:
        raise FileMissing(f"{file.name} has no attachments.", "Choose another mail.")
    place = folder or file.parent
    return [ctx.files.write(ctx.files.free_name(place / _plain(name)), data) for name, data in found]


def _plain(name: str) -> str:
    """The last part of a name, as every system can have it, and not hidden."""
    last = re.split(r"[/\\]", name.rstrip("/\\"))[-1]
    plain = re.sub(r'[:*?"<>|\x00-\x1f\x7f]', "-", last).strip(" .")
    stem, dot, tail = plain.rpartition(".")
    return f"{stem[:_LONGEST]}{dot}{tail[:_LONGEST]}".strip(" .") or "attachment"


@save_attachments.answer
def _(result: list[Path], **_: Any) -> str:
    return listing(f"Saved {counted(len(result), 'attachment')}", result)
