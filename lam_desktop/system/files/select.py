"""Which files a FileQuery means. Rule: hidden files and links to folders are never swept up by a wide phrase."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from lam_desktop.core.context import FileFacts, FileStore
from lam_desktop.core.errors import FileMissing, NoPermission, UnreadableFile
from lam_desktop.core.values import FileQuery


def select(files: FileStore, query: FileQuery) -> list[Path]:
    """The files meant, in a steady order. Raises FileMissing when a named file or folder does not exist."""
    found = [path for path in _candidates(files, query) if _fits(files, path, query)]
    if query.sort_by:
        found.sort(key=lambda path: _key(files.facts(path), query.sort_by), reverse=query.descending)
    found = found[query.skip :]
    return found if query.limit is None else found[: query.limit]


def _candidates(files: FileStore, query: FileQuery) -> Iterator[Path]:
    for named in query.paths:
        path = files.resolve(named)
        if not files.exists(path):
            raise FileMissing(f"{path} does not exist.", "Check the name and the folder.")
        yield path
    for folder in query.folders:
        top = files.resolve(folder)
        if not files.is_folder(top):
            raise FileMissing(f"The folder {top} does not exist.", "Check its name.")
        yield from _below(files, top, query)


def _below(files: FileStore, folder: Path, query: FileQuery) -> Iterator[Path]:
    for child in files.children(folder):
        if child.name.startswith("."):
            continue
        is_folder = files.is_folder(child)
        if query.what == "both" or (query.what == "folders") == is_folder:
            yield child
        deeper = is_folder and query.recursive and not files.facts(child).is_link
        if deeper and not _is_left_out(child.name, query):  # with a folder all that is below it is left out
            yield from _below(files, child, query)


def _fits(files: FileStore, path: Path, query: FileQuery) -> bool:
    name = path.name.lower()
    if query.suffixes and not name.endswith(query.suffixes):
        return False
    if query.patterns and not any(fnmatch(name, pattern.lower()) for pattern in query.patterns):
        return False
    if _is_left_out(name, query):
        return False
    if query.name_has and query.name_has.lower() not in name:
        return False
    if query.name_starts and not name.startswith(query.name_starts.lower()):
        return False
    if query.name_ends and not (
        name.endswith(query.name_ends.lower()) or path.stem.lower().endswith(query.name_ends.lower())
    ):
        return False
    if query.empty is not None and files.is_folder(path):
        return (not files.children(path)) == query.empty
    return _fits_facts(files.facts(path), query) and _fits_text(files, path, query)


def _is_left_out(name: str, query: FileQuery) -> bool:
    return any(fnmatch(name.lower(), pattern.lower()) for pattern in query.exclude)


def _fits_facts(facts: FileFacts, query: FileQuery) -> bool:
    if query.modified_before and facts.modified >= query.modified_before:
        return False
    if query.modified_after and facts.modified < query.modified_after:
        return False
    sized = query.larger_than is not None or query.smaller_than is not None or (query.empty is not None)
    if sized and facts.is_folder and query.empty is None:
        return False
    if query.larger_than is not None and facts.size <= query.larger_than:
        return False
    if query.smaller_than is not None and facts.size >= query.smaller_than:
        return False
    return query.empty is None or (facts.size == 0) == query.empty


def _fits_text(files: FileStore, path: Path, query: FileQuery) -> bool:
    if query.text_has is None and query.text_lacks is None:
        return True
    if files.is_folder(path):
        return False
    try:
        text = files.read_text(path).lower()
    except (UnreadableFile, NoPermission):
        return False
    has = query.text_has is None or query.text_has.lower() in text
    return has and (query.text_lacks is None or query.text_lacks.lower() not in text)


def _key(facts: FileFacts, by: str | None) -> tuple[object, ...]:
    if by == "size":
        return (facts.size, facts.path.name.lower())
    if by == "modified":
        return (facts.modified, facts.path.name.lower())
    return (facts.path.name.lower(),)
