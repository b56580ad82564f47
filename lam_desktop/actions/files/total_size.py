"""Adds up the sizes of files."""

from typing import Any

from lam_desktop.connectors.contents import size_of, size_words
from lam_desktop.connectors.placing import outermost
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files


@action(
    says=[
        "how big is {files}",
        "how big are {files} together?",
        "what is the size of {files}",
        "total size of {files}",
        "how much space do {files} take up",
        "how much disk space does {files} use?",
        "how large is {files}",
        "how large is the folder {files}",
        "add up the sizes of {files}",
        "how many bytes are {files}",
        "how many megabytes do {files} have in total",
        "tell me how much room {files} need",
        "size of {files} please",
        "what do {files} weigh altogether",
        "how many gigabytes is {files}",
        "how many megabytes do {files} take",
    ],
    example_result=1_500_000,
)
def total_size(ctx: Context, files: Files) -> int:
    """Tell how big files or folders are: their total size, the disk space they take up together.

    Args:
        files: files and folders; a folder counts with all that is below it.

    Returns: bytes.
    """
    total = 0
    for path in outermost(files):
        ctx.check_cancelled()
        total += size_of(ctx.files, path)
    return total


@total_size.answer
def _(result: int, **arguments: Any) -> str:
    return f"The total size is {size_words(result)}."
