"""Tells how much room is left on the disk."""

from typing import Any

from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import size_text
from lam_desktop.core.values import Folder, Json


@action(
    says=[
        "how much disk space is left",
        "how much space is free on the disk",
        "how much free space do I have?",
        "is there enough room on the disk",
        "how full is my disk",
        "how full is the drive that holds {folder}",
        "disk usage",
        "free disk space please",
        "show the disk space of {folder}",
        "how many gigabytes are free",
        "is my hard drive full",
        "how much storage is left",
        "am I running out of disk space?",
        "check the disk space where {folder} is",
    ],
    example_result={"free": 120_000_000_000, "used": 380_000_000_000, "total": 500_000_000_000, "free_percent": 24.0},
)
def disk_space(ctx: Context, folder: Folder | None = None) -> Json:
    """Tell how much disk space (storage, room on the hard drive) is free, used and there in all.

    Args:
        folder: a folder on the disk that is meant; by default the one with the home folder.

    Returns: free, used and total in bytes, free_percent.
    """
    figures = ctx.machine.figures(folder or ctx.files.home)
    free_percent = round(100 * figures.disk_free / figures.disk_total, 1) if figures.disk_total else 0.0
    return {
        "free": figures.disk_free,
        "used": figures.disk_total - figures.disk_free,
        "total": figures.disk_total,
        "free_percent": free_percent,
    }


@disk_space.answer
def _(result: dict[str, Any], **arguments: Any) -> str:
    free, total = size_text(result["free"]), size_text(result["total"])
    return f"{free} of {total} are free ({result['free_percent']} %)."
