"""Moves all but one of identical files to the trash."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.contents import duplicate_groups, opened
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files

Keep = Literal["oldest", "newest", "shortest name", "longest name", "first"]


@action(
    effects=(Effect.DELETE,),
    says=[
        "delete duplicates in {files}",
        "remove duplicate files from {files}",
        "delete the doubles in {files}",
        "get rid of duplicates in {files}, keep the {keep}",
        "dedupe {files}",
        "deduplicate {files} and keep the one with the {keep}",
        "throw away identical copies in {files}",
        "clean {files} of duplicates",
        "keep only one of each identical file in {files}",
        "trash the extra copies in {files}",
        "if files in {files} have the same content delete all but the {keep}",
        "remove files that exist twice in {files}",
        "{files} has many copies of the same files, delete them but keep the {keep} of each",
        "of identical files in {files} leave only the {keep}",
        "remove redundant copies from {files}",
    ],
    example_result=[Path("Pictures/beach (1).jpg")],
)
def delete_duplicates(ctx: Context, files: Files, keep: Keep = "oldest") -> list[Path]:
    """Delete duplicate files (identical content): one of each group is kept, the extra copies go to the trash.

    Args:
        files: the files to compare; a folder stands for the files directly in it. Empty files are left out.
        keep: which one of a group stays: the oldest, the newest, the one with the shortest or longest name, or the
            first in the list.

    Returns: the deleted files.
    """
    chosen = opened(ctx.files, files)
    groups = duplicate_groups(ctx.files, chosen, Pulse(ctx))
    extra = []
    for group in groups:
        kept = _kept(ctx, group, keep)
        extra += [path for path in group if path != kept]
    for path in extra:
        ctx.check_cancelled()
        ctx.files.trash(path)
    return extra


def _kept(ctx: Context, group: list[Path], keep: Keep) -> Path:
    """The one that stays; among equals the one with the shorter, then alphabetically first name."""
    plain = sorted(group, key=lambda path: (len(path.name), path.name.lower(), str(path)))
    if keep == "first":
        return group[0]
    if keep == "shortest name":
        return plain[0]
    if keep == "longest name":
        return max(plain, key=lambda path: len(path.name))
    times = {path: ctx.files.facts(path).modified for path in plain}
    return min(plain, key=times.__getitem__) if keep == "oldest" else max(plain, key=times.__getitem__)


@delete_duplicates.answer
def _(result: list[Path], **arguments: Any) -> str:
    if not result:
        return "No duplicates were found."
    return listing(f"Moved {counted(len(result), 'duplicate')} to the trash", result)
