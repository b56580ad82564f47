"""Tells whether a file or folder is there."""

from typing import Any

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
        "see if there is a {path}",
        "have I got a file named {path}",
        "tell me whether {path} is there",
    ],
    example_result="yes",
)
def file_exists(ctx: Context, path: NewFile) -> str:
    """Tell whether a file or folder of a name exists: is it there or not.

    Args:
        path: the file or folder asked about.

    Returns: yes or no.
    """
    return "yes" if ctx.files.exists(path) else "no"


@file_exists.answer
def _(result: str, path: Any = None, **arguments: Any) -> str:
    name = getattr(path, "name", "It")
    where = f" in {path.parent.name}" if getattr(path, "parent", None) and path.parent.name else ""
    return f"Yes, {name} is there{where}." if result == "yes" else f"No, there is no {name}{where}."
