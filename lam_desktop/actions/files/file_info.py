"""Tells what is known of a file."""

from typing import Any

from lam_desktop.connectors.contents import size_of, size_words
from lam_desktop.connectors.filekinds import category
from lam_desktop.connectors.fileorder import created
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import as_text
from lam_desktop.core.values import File, Json


@action(
    says=[
        "tell me about {file}",
        "what do you know about {file}",
        "show the details of {file}",
        "show the properties of {file}",
        "information on {file} please",
        "when was {file} last changed?",
        "when did I last edit {file}",
        "how big is the file {file}",
        "what kind of file is {file}",
        "file info for {file}",
        "when was {file} made",
        "get the size and date of {file}",
        "where is {file} and how large is it",
        "give me the facts about {file}",
    ],
    example_result={"name": "report.pdf", "folder": "/home/me/Documents", "kind": "Documents", "size": 1200},
)
def file_info(ctx: Context, file: File) -> Json:
    """Tell what is known of one file or folder: its size, kind, folder, and when it was created and last changed.

    Args:
        file: the file or folder.

    Returns: name, folder, kind, size (bytes), modified, created; for a folder also the number of files in it.
    """
    facts = ctx.files.facts(file)
    info = {
        "name": file.name,
        "folder": str(file.parent),
        "kind": "Folder" if facts.is_folder else category(file),
        "size": size_of(ctx.files, file),
        "modified": facts.modified,
        "created": created(ctx.files, file),
    }
    if facts.is_folder:
        info["files"] = sum(1 for _ in ctx.files.walk(file))
    return info


@file_info.answer
def _(result: dict[str, Any], **arguments: Any) -> str:
    lines = [
        f"{result['name']} in {result['folder']}",
        f"Kind: {result['kind']}",
        f"Size: {size_words(result['size'])}",
        f"Last changed: {as_text(result['modified'])}",
        f"Created: {as_text(result['created'])}",
    ]
    if "files" in result:
        lines.append(f"Files in it: {result['files']}")
    return "\n".join(lines)
