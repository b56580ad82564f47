"""Sorts files into folders by date."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.namedates import date_in
from lam_desktop.connectors.photodates import day_of
from lam_desktop.connectors.sorting import sort_into, sorted_text
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder

_FORMS = {"year": "%Y", "month": "%Y-%m", "day": "%Y-%m-%d"}


@action(
    effects=(Effect.WRITE,),
    says=[
        "sort {files} by date",
        "organise {files} by date",
        "organize {files} by {unit}",
        "sort {files} into folders by month",
        "put {files} into a folder for each {unit}",
        "group {files} by the {unit} they were changed",
        "make folders per year and sort {files} into them",
        "arrange {files} by when they were made",
        "file {files} by month into {folder}",
        "one folder per {unit} for {files}",
        "make a folder for each {unit} and move {files} there",
        "split {files} up by year",
        "sort my {files} by day",
        "move {files} into year folders",
        "archive {files} by month in {folder}",
        "tidy {files} by date please",
        "sort the dated {files} into a folder for each {unit}",
        "put {files} into folders per {unit} by the date in their names",
        "sort {files} into folders by {unit}, it stands in the file name",
    ],
    example_result=[Path("Pictures/2026-03/beach.jpg")],
)
def organise_by_date(
    ctx: Context,
    files: Files,
    folder: Folder | None = None,
    unit: Literal["month", "year", "day"] = "month",
    dates: Literal["change", "name"] = "change",
) -> list[Path]:
    """Sort, organise or group files by date into a folder for each month, year or day: of their last
    change, photos by the day they were taken.

    Args:
        files: the files to sort; a folder stands for the files directly in it.
        folder: where the new folders are made; by default where each file is.
        unit: month (folders such as 2026-03), year (2026) or day (2026-03-14).
        dates: change (of the files themselves) or name (the dated ones: names, filename; files whose names have no date
            stay where they are).

    Returns: where the files are now.
    """
    if dates == "name":
        return sort_into(ctx, files, folder, lambda path: date_in(path.stem, unit))
    return sort_into(ctx, files, folder, lambda path: day_of(ctx.files, path).strftime(_FORMS[unit]))


@organise_by_date.answer
def _(result: list[Path], **arguments: Any) -> str:
    return sorted_text(result)
