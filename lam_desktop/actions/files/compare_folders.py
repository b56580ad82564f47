"""Compares two folders."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import below, identical, needed_folder
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context, FileStore
from lam_desktop.core.values import Folder, Json

_HEADS = {"only_here": "Only in the first", "only_there": "Only in the second", "different": "Different"}


@action(
    says=[
        "compare {folder} with {other}",
        "compare the folders {folder} and {other}",
        "what is the difference between {folder} and {other}",
        "is {folder} the same as {other}?",
        "are {folder} and {other} identical",
        "which files are in {folder} but not in {other}",
        "what is missing in {other} compared to {folder}",
        "diff {folder} against {other}",
        "check whether {other} has everything from {folder}",
        "how do {folder} and {other} differ",
        "show me what differs between {folder} and {other}",
        "does {folder} match {other}",
        "which files have changed between {folder} and {other}?",
    ],
    example_result={"only_here": ["new.txt"], "only_there": [], "different": ["report.txt"], "same": 3},
)
def compare_folders(ctx: Context, folder: Folder, other: Folder) -> Json:
    """Compare two folders: which files are only in one of them, and which differ in content (difference, diff).

    Args:
        folder: the first folder.
        other: the second one.

    Returns: only_here, only_there and different as lists of paths within the folders, same as a number.
    """
    here = below(ctx.files, needed_folder(ctx.files, folder))
    there = below(ctx.files, needed_folder(ctx.files, other))
    different, same = [], 0
    shared = sorted(here.keys() & there.keys())
    for number, name in enumerate(shared):
        ctx.progress(number / len(shared), name)
        if _same(ctx.files, here[name], there[name]):
            same += 1
        else:
            different.append(name)
    return {
        "only_here": sorted(here.keys() - there.keys()),
        "only_there": sorted(there.keys() - here.keys()),
        "different": different,
        "same": same,
    }


def _same(files: FileStore, one: Path, two: Path) -> bool:
    return files.real(one).stat().st_size == files.real(two).stat().st_size and identical(files, one, two)


@compare_folders.answer
def _(result: dict[str, Any], **arguments: Any) -> str:
    parts = [f"{head} ({len(result[key])}):\n{listed(result[key], '')}" for key, head in _HEADS.items() if result[key]]
    if not parts:
        return f"The folders hold the same files ({result['same']})."
    return "\n".join([*parts, f"The same in both: {result['same']}"])
