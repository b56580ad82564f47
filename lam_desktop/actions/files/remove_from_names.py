"""Removes text from the names of files."""

import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors.namewords import meant, swap
from lam_desktop.connectors.naming import rename_all, split_name
from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.values import Files, Name

_BRACKETED = re.compile(  # "everything in brackets"
    r"^(?!\(|\[).*\b(?:in|inside|between|within)\s+(?:the\s+)?(?:round |square )?(?:brackets?|parenthes[ie]s)$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")


@action(
    effects=(Effect.WRITE,),
    says=[
        "remove {text} from the names of {files}",
        "delete {text} from the file names of {files}",
        "take {text} out of the names of {files}",
        "strip {text} from the filenames of {files}",
        "drop {text} in the names of {files}",
        "cut {text} out of the names of {files}",
        "get rid of {text} in the names of {files}",
        "the names of {files} should not contain {text}",
        "rename {files} without {text}",
        "leave out {text} in the names of {files}",
        "erase the word {text} from the names of {files}",
        "clean the names of {files} of {text}",
        "I don't want {text} in the names of {files}",
        "take {text} out of the file names of {files}",
        "remove {text} from the file names in {files}",
        "remove the spaces from the file names in {files}",
        "the names of {files} all begin with {text}, please lose that bit",
        "the names of {files} contain {text}, I want that gone",
        "remove {text} in brackets from the names of {files}",
    ],
    example_result=[Path("Documents/report.pdf")],
)
def remove_from_names(ctx: Context, files: Files, text: Name, ignore_case: bool = False) -> list[Path]:
    """Remove a word or characters from the names of files; the rest of each name and the contents stay.

    Args:
        files: the files to rename; those whose name does not hold the text keep it.
        text: what is taken out, everywhere it stands; "spaces" means the character, "everything in brackets" what
            stands in brackets with them.
        ignore_case: whether capital and small letters count as equal.

    Returns: all the files, renamed or not.
    Raises: FileMissing when no name holds the text, InputError when nothing would be left of a name.
    """
    paths = list(dict.fromkeys(files))
    seek = meant(text, [path.name for path in paths])
    if not seek:
        raise InputError("It is not clear what should be removed from the names.", "Name the text.")
    bracketed = _BRACKETED.search(text) is not None
    names = []
    for path in paths:
        stem, tail = split_name(ctx.files, path)
        left = _IN_BRACKETS.sub("", stem) if bracketed else swap(stem, seek, "", ignore_case)
        if left != stem:
            left = re.sub(r" {2,}", " ", left).strip()
            if not left:
                raise InputError(f"Nothing would be left of the name {path.name}.", "Leave that file out.")
        names.append((path, left + tail))
    if all(path.name == name for path, name in names):
        raise FileMissing(f"None of the names contains “{text}”.", "Check the spelling; capital letters count.")
    return rename_all(ctx, names)


@remove_from_names.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing("The files are now called", result)
