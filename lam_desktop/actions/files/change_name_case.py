"""Changes capital and small letters in the names of files."""

import re
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files


@action(
    effects=(Effect.WRITE,),
    says=[
        "make the names of {files} {case} case",
        "change the names of {files} to {case} case",
        "rename {files} to lower case",
        "put the file names of {files} in lowercase",
        "write the names of {files} in capital letters",
        "convert the file names of {files} to uppercase",
        "the names of {files} should be all small letters",
        "turn the names of {files} into {case} case",
        "capitalise the names of {files}",
        "capitalize every word in the names of {files}",
        "use title case for the names of {files}",
        "no capitals in the names of {files} please",
        "change the case of the names of {files}",
        "I want the filenames of {files} in {case} case",
        "put the extensions of {files} in small letters",
        "the endings of {files} are in capitals, make them {case} case",
    ],
    example_result=[Path("Pictures/holiday.jpg")],
)
def change_name_case(
    ctx: Context,
    files: Files,
    case: Literal["lower", "upper", "title"] = "lower",
    part: Literal["name", "extension"] = "name",
) -> list[Path]:
    """Change the names of files to lower case (small letters), upper case (capitals) or Title Case.

    Args:
        files: the files to rename.
        case: lower (lowercase; the extension too), upper (uppercase, capitals) or title (capitalise, capitalize, big;
            each word begins with a capital, the extension stays).
        part: name (all of it) or extension (ending, endings, suffix: only that, the name before it stays).

    Returns: the files under their new names.
    """
    names = []
    for path in dict.fromkeys(files):
        stem, tail = split_name(ctx.files, path)
        if part == "extension":
            names.append((path, stem + (tail.upper() if case == "upper" else tail.lower())))
        elif case == "lower":
            names.append((path, path.name.lower()))
        else:
            names.append((path, (stem.upper() if case == "upper" else _title(stem)) + tail))
    return rename_all(ctx, names)


def _title(stem: str) -> str:
    """Each word with a capital; "don't" is one word."""
    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", lambda word: word[0][0].upper() + word[0][1:].lower(), stem)


@change_name_case.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing("The files are now called", result)
