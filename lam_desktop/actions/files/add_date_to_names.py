"""Puts a date into the names of files."""

from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.namewords import date_text
from lam_desktop.connectors.naming import rename_each
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.connectors.photodates import day_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import DateForm, Files, Separator


@action(
    effects=(Effect.WRITE,),
    says=[
        "rename {files} with today's date in the name",
        "rename {files} so that the date is in the name",
        "add the date to the names of {files}",
        "put the date in front of the names of {files}",
        "put the modification date before each name of {files}",
        "prefix {files} with the date of their last change",
        "add today's date to the names of {files}",
        "put {which} date in front of {files}",
        "rename {files} so that they start with their date",
        "stamp {files} with the date",
        "date the file names of {files}",
        "add the date as {date_format} to the names of {files}",
        "the names of {files} should begin with the day they were changed",
        "put the date {position} the name of each of {files}",
        "prepend the modified date to {files}",
        "write the date into the names of {files}",
        "start every file name of {files} with the date",
        "append the date to the name of {files}",
        "stick today's date in front of the names of {files}",
        "{files} should have their date in the name",
        "the day each of {files} was last changed should stand in front of its name",
    ],
    example_result=[Path("Pictures/2026-03-14 beach.jpg")],
)
def add_date_to_names(
    ctx: Context,
    files: Files,
    which: Literal["modified", "taken", "today"] = "modified",
    date_format: DateForm = "YYYY-MM-DD",
    position: Literal["before", "after"] = "before",
    separator: Separator | None = None,
) -> list[Path]:
    """Add a date to the names of files: the day of their last change (modification) or today.

    Args:
        files: the files to rename.
        which: modified (each file's last change), taken (the day a photo was taken) or today.
        date_format: form of the date, such as YYYY-MM-DD, DD.MM.YYYY or YYYYMMDD.
        position: before or after the name.
        separator: what stands between date and name; a space before a name, "-" behind one.

    Returns: the renamed files.
    """
    before = position == "before"
    between = separator if separator is not None else " " if before else "-"

    def dated(path: Path, stem: str) -> str:
        moment = _moment(ctx, path, which)
        day = date_text(moment, date_format)
        return f"{day}{between}{stem}" if before else f"{stem}{between}{day}"

    return rename_each(ctx, files, dated)


def _moment(ctx: Context, path: Path, which: str) -> datetime:
    if which == "today":
        return ctx.clock.now()
    return day_of(ctx.files, path) if which == "taken" else ctx.files.facts(path).modified


@add_date_to_names.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Renamed {counted(len(result), 'file')}", result)
