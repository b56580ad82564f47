"""Lists what is in an archive."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.archive_reading import members
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import File


@action(
    says=[
        "how many files are in the archive {archive}",
        "how many files does the zip {archive} hold",
        "count the files in the archive {archive}",
        "what is in {archive}",
        "what's in the archive {archive}?",
        "list the contents of {archive}",
        "list what is in {archive}",
        "which files are in the zip {archive}",
        "show me what {archive} contains",
        "look inside {archive} without unpacking it",
        "list the files in the archive {archive}",
        "show the contents of the tarball {archive}",
        "names of the files in {archive}",
        "peek into {archive}",
        "tell me what's inside the zip {archive}",
        "does {archive} have anything in it",
        "view the archive {archive}",
    ],
    example_result=["manuscript/part1.txt", "manuscript/part2.txt"],
)
def list_archive(ctx: Context, archive: File) -> list[str]:
    """List what is in an archive (zip, tar, tar.gz, …): the names of its files, without unpacking it.

    Args:
        archive: the archive.

    Returns: the files' names with their folders inside the archive, in its order; empty folders end in "/".
    """
    return _names(archive, ctx.files.real(archive))


def _names(archive: Path, real: Path) -> list[str]:
    found = [(member.name, member.kind) for member, _ in members(archive, real)]
    above = {str(folder) for name, _ in found for folder in Path(name).parents}
    return [name if kind != "folder" else f"{name}/" for name, kind in found if kind != "folder" or name not in above]


@list_archive.answer
def _(result: list[str], **arguments: Any) -> str:
    if not result:
        return "The archive is empty."
    return f"There {'is' if len(result) == 1 else 'are'} {counted(len(result), 'file')} in it:\n{listed(result, '')}"
