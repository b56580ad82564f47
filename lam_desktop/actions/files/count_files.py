"""Counts files."""

from typing import Any

from lam_desktop.connectors.contents import opened
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files


@action(
    says=[
        "how many {files} are there",
        "count {files}",
        "how many {files} do I have?",
        "what is the number of {files}",
        "tell me how many {files} there are",
        "count the files {files}",
        "how many files are in {files}",
        "give me a count of {files}",
        "number of {files}?",
        "how full is {files}",
        "how many files has {files} got",
        "can you count {files} for me",
        "I wonder how many {files} I have",
    ],
    example_result=12,
)
def count_files(ctx: Context, files: Files) -> int:
    """Count files: how many there are of a kind or in a folder.

    Args:
        files: the files to count; a folder stands for the files directly in it.

    Returns: how many.
    """
    return len(opened(ctx.files, files))


@count_files.answer
def _(result: int, **arguments: Any) -> str:
    return f"There {'is' if result == 1 else 'are'} {counted(result, 'file')}."
