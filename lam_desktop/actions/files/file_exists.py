"""Tells whether a file or folder is there."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.contents import visible
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile


@action(
    says=[
        "is there a file called {path}",
        "is there a file {path} in my documents",
        "does {path} exist",
        "does the file {path} exist already",
        "do I have a file called {path}",
        "do I already have {path}",
        "check whether {path} exists",
        "check if {path} is there",
        "is {path} still there",
        "is {path} in that folder",
        "is there a {path} anywhere below that folder",
        "see if there is a {path}",
        "have I got a file named {path}",
        "tell me whether {path} is there",
    ],
    example_result="yes",
)
def file_exists(ctx: Context, path: NewFile, anywhere: bool = False) -> str:
    """Tell whether a file or folder of a name exists: is it there or not.

    Args:
        path: the file or folder asked about.
        anywhere: look somewhere in its folder, in any subfolder, too.

    Returns: yes or no.
    """
    return "yes" if ctx.files.exists(path) or (anywhere and _below(ctx, path)) else "no"


def _below(ctx: Context, path: Path) -> bool:
    """Whether something of that name, small or capital letters alike, lies anywhere below the folder."""
    waiting = [path.parent] if ctx.files.is_folder(path.parent) else []
    while waiting:
        ctx.check_cancelled()
        for child in ctx.files.children(waiting.pop()):
            if child.name.lower() == path.name.lower():
                return True
            if visible(child) and ctx.files.is_folder(child) and not ctx.files.facts(child).is_link:
                waiting.append(child)
    return False


@file_exists.answer
def _(result: str, path: Any = None, anywhere: bool = False, **arguments: Any) -> str:
    name = getattr(path, "name", "It")
    within = " somewhere in" if anywhere else " in"
    where = f"{within} {path.parent.name}" if getattr(path, "parent", None) and path.parent.name else ""
    return f"Yes, {name} is there{where}." if result == "yes" else f"No, there is no {name}{where}."
