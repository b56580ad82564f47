"""Puts files into a zip archive for each month, year or day."""

import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.archive_writing import with_format
from lam_desktop.connectors.archives import create
from lam_desktop.connectors.contents import opened
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.photodates import day_of
from lam_desktop.connectors.pulse import Pulse
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.errors import FileMissing
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files, Folder

_FORMS = {"month": "%Y-%m", "year": "%Y", "day": "%Y-%m-%d"}
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")


@action(
    effects=(Effect.WRITE,),
    says=[
        "zip {files} by {unit}",
        "zip {files} by {unit} into {folder}",
        "one zip per {unit} for {files}",
        "a zip for every {unit} of {files}",
        "make a zip archive for each {unit} from {files}",
        "pack {files} into one zip per {unit}",
        "archive {files} in a zip for each {unit}",
        "a zip of {files} for each {unit}",
        "yearly or monthly archives of {files}, by {unit}, in {folder}",
        "zip up {files} {unit} by {unit}",
        "bundle {files} by {unit}, a zip each",
        "compress {files} into a zip for every {unit}",
    ],
    example_result=[Path("Documents/2026-01.zip"), Path("Documents/2026-02.zip")],
)
def zip_by_date(
    ctx: Context, files: Files, folder: Folder | None = None, unit: Literal["month", "year", "day"] = "month"
) -> list[Path]:
    """Zip files by date: one archive for each month, year or day, called like it (2026-03.zip). The originals stay.

    The day is the one that a name begins with (2026-03-14 taxi.pdf), else that of the last change.

    Args:
        files: what is packed; a folder stands for the files directly in it.
        folder: where the archives go; by default beside the files.
        unit: month, year or day.

    Returns: the archives.
    Raises: AlreadyThere when an archive exists, FileMissing when there are no files.
    """
    groups: dict[Path, list[Path]] = defaultdict(list)
    for path in opened(ctx.files, files):
        if not ctx.files.is_folder(path):
            name = _day(ctx.files, path).strftime(_FORMS[unit])
            groups[(folder or path.parent) / f"{name}.zip"].append(path)
    if not groups:
        raise FileMissing("There are no files to pack.", "Check which folder is meant.")
    made = []
    for archive, paths in sorted(groups.items()):
        ctx.check_cancelled()
        target, form = with_format(archive, ".zip")
        made.append(create(ctx.files, paths, target, form, Pulse(ctx)))
    return made


def _day(files: FileStore, path: Path) -> date:
    """The day a name begins with, or of the last change."""
    said = _DAY.match(path.name)
    try:
        return date(*map(int, said.groups())) if said else day_of(files, path)
    except ValueError:
        return day_of(files, path)


@zip_by_date.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Made {counted(len(result), 'archive')}", result)
