"""Picks the largest, newest, first … of files."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.contents import opened
from lam_desktop.connectors.fileorder import By, in_order
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Files

_IMPLIED: dict[str, tuple[By, ...]] = {
    "largest": ("size",),
    "smallest": ("size",),
    "newest": ("modified", "created"),
    "oldest": ("modified", "created"),
}
_DESCENDING = ("largest", "newest", "last")


@action(
    says=[
        "which is the {order} file in {files}",
        "which of {files} is the longest",
        "which file is the {order} in {files}",
        "what is the {order} file in {files}",
        "what's the {order} of {files}?",
        "which of {files} is the {order}",
        "find the {order} of {files}",
        "show me the {count} {order} of {files}",
        "the {count} {order} files in {files}",
        "which file in {files} is the biggest",
        "which {files} take up the most space",
        "find the file in {files} that was changed last",
        "most recent of {files}",
        "what did I change most recently in {files}",
        "the latest of {files}",
        "which file in {files} is the oldest",
        "the tiniest file in {files}",
        "pick the {order} {count} of {files} by {by}",
        "the top {count} of {files} by size",
        "name the {order} file among {files}",
    ],
    example_result=[Path("Videos/film.mkv")],
)
def pick_files(
    ctx: Context,
    files: Files,
    by: Literal["size", "modified", "name", "created"] = "size",
    order: Literal["largest", "smallest", "newest", "oldest", "first", "last"] = "largest",
    count: int = 1,
) -> list[Path]:
    """Find the largest (biggest), smallest, newest (latest, most recent), oldest, first or last of files.

    Args:
        files: the files to choose from; a folder stands for the files directly in it.
        by: what is compared: size, modified (last change), name, created. Largest and smallest always mean size.
        order: which ones are wanted.
        count: how many.

    Returns: the chosen files, the most fitting one first.
    """
    if count < 1:
        raise InputError("At least one file must be picked.", "Say how many.")
    implied = _IMPLIED.get(order, (by,))
    ordered = in_order(ctx.files, opened(ctx.files, files), by if by in implied else implied[0])
    if order in _DESCENDING:
        ordered.reverse()
    return ordered[:count]


@pick_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    if len(result) == 1:
        return f"It is {result[0].name}."
    return listed([path.name for path in result], "There are no files.")
