"""Finds files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.pathtexts import listing
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Files


@action(
    says=[
        "list {files} by size",
        "list {files} sorted by date",
        "show {files}, newest first",
        "find {files}",
        "find all {files}",
        "where are {files}",
        "show me {files}",
        "which files are {files}",
        "look for {files}",
        "search for {files}",
        "locate {files}",
        "can you find {files} for me?",
        "I'm looking for {files}",
        "are there any {files}?",
        "do I have {files}",
        "list {files}",
        "give me a list of {files}",
        "what {files} do I have",
        "tell me the names of {files}",
        "hunt down {files}",
        "which of {files} weigh more than others",
    ],
    example_result=[Path("Documents/report.pdf")],
)
def find_files(ctx: Context, files: Files) -> list[Path]:
    """Find, search, locate or list files by name, type, size, date or content, and show their names.

    Args:
        files: which files: a kind, a pattern, a folder to look in, an age, a size, words in them.

    Returns: the files found.
    """
    return list(dict.fromkeys(files))


@find_files.answer
def _(result: list[Path], **arguments: Any) -> str:
    return listing(f"Found {counted(len(result), 'file')}", result)
