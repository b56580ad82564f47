"""Chooses members of an archive by what people call them. Rule: every name given must fit something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from lam_desktop.connectors.archive_reading import Member, members
from lam_desktop.connectors.unpacking import Place
from lam_desktop.core.errors import FileMissing


def wanted(archive: Path, real: Path, names: Sequence[str]) -> dict[str, str]:
    """The members that are meant, each with the path it gets below the target folder.

    A file found by its name goes there under that name alone; a folder keeps its structure. Two files of one name
    keep the folders they were in. Raises: FileMissing for a name that fits nothing.
    """
    inside = [member.name for member, _ in members(archive, real) if member.kind != "folder"]
    chosen: dict[str, str] = {}
    for name in names:
        found = {each: to for each in inside if (to := _fits(each, name.strip().strip("/").replace("\\", "/")))}
        others = any(set(each) & set("*?[") for each in names if each != name)
        if not found and not (others and set(name) & set("*?[")):  # of several kinds, those that are there
            raise FileMissing(f"There is no “{name.strip()}” in {archive.name}.", "Ask for a list of what is in it.")
        chosen.update(found)
    if not chosen:
        raise FileMissing(f"There is no “{names[0].strip()}” in {archive.name}.", "Ask for a list of what is in it.")
    often = Counter(chosen.values())
    return {member: to if often[to] == 1 else member for member, to in chosen.items()}


def _fits(member: str, name: str) -> str:
    """The path a member gets when `name` means it, else ""."""
    low, sought = member.lower(), name.lower()
    for folder in PurePosixPath(member).parents:
        if folder.name and sought in (str(folder).lower(), folder.name.lower()):
            return str(PurePosixPath(folder.name) / PurePosixPath(member).relative_to(folder))
    last = PurePosixPath(member).name
    if sought in (low, last.lower()) or fnmatchcase(low, sought) or fnmatchcase(last.lower(), sought):
        return last
    return ""


def placed(chosen: dict[str, str], folder: Path) -> Place:
    """Where each chosen member goes; the others stay out."""

    def place(member: Member) -> Path | None:
        to = chosen.get(member.name)
        return None if to is None else folder.joinpath(*to.split("/"))

    return place
