"""What is left of a folder when some of its files were dealt with. Rule: what cannot be told for sure is asked."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from lam_desktop.core.action import Effect
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.grammar.places import joined, parent
from lam_desktop.planning.linker import Done
from lam_desktop.planning.so_far import SoFar

_GONE = ("move", "delete")  # actions after which their files lie there no more
_ELSEWHERE = (*_GONE, "copy", "zip", "tar", "add_to_archive", "backup")  # what they make has a place that is told
_WHICH = "Which files do you mean by the rest? Tell me by name, kind, size or age."
_TURNED = (("modified_before", "modified_after"), ("larger_than", "smaller_than"))
_PLACES = ("folders", "what", "recursive", "exclude")


def left_over(plan: SoFar, query: FileQuery) -> FileQuery:
    """The files of "the rest": all in the folder but those that the steps before were about.

    Raises QuestionNeeded where no step was about some of a folder, or what is left has no name.
    """
    taken = [(done, value) for done in plan.done if (value := _about(done)) is not None]
    folders = query.folders or (_folders(taken[-1][1]) if taken else ())
    taken = [(done, value) for done, value in taken if set(_folders(value)) == set(folders)]
    if not taken or not folders or any(_changes_there(done) for done, _ in taken):
        raise QuestionNeeded(_WHICH)
    recursive = next((value.recursive for _, value in taken if value.recursive), query.recursive)
    wide = replace(query, folders=folders, recursive=recursive, exclude=(*query.exclude, *_made_there(plan, folders)))
    gone = all(done.card.name.startswith(_GONE) for done, _ in taken)
    if len(taken) == 1 and not gone and (turned := _turned(taken[0][1], wide)) is not None:
        return turned
    named = [names for _, value in taken if (names := _names(value)) is not None]
    if len(named) == len(taken):
        return replace(wide, exclude=(*wide.exclude, *(name for names in named for name in names)))
    if gone:
        return wide
    raise QuestionNeeded(_WHICH)


def _changes_there(done: Done) -> bool:
    """Whether a step leaves files of which nobody knows the names beforehand."""
    return Effect.WRITE in done.card.effects and not done.card.name.startswith(_ELSEWHERE)


def _about(done: Done) -> FileQuery | None:
    """The files that a step was about, where they are a set that can be told."""
    for name, value in (*done.step.args.items(), ("", done.step.for_each)):
        source = not name or done.card.param(name).kind in (Kind.FILES, Kind.TABLES, Kind.TEXT_SOURCE)
        if source and isinstance(value, FileQuery):
            return value
        if name and done.card.param(name).kind is Kind.FILE and isinstance(value, Path):
            return FileQuery(paths=(str(value),), what="both")
    return None


def _folders(query: FileQuery) -> tuple[str, ...]:
    return query.folders or tuple(dict.fromkeys(parent(path) for path in query.paths))


def _made_there(plan: SoFar, folders: tuple[str, ...]) -> list[str]:
    """The names of what the plan itself makes in these folders: that is not left over."""
    made = [
        value
        for done in plan.done
        for name, value in done.step.args.items()
        if done.card.param(name).kind in (Kind.FOLDER, Kind.NEW_FILE) and isinstance(value, Path)
    ]
    return [path.name for path in made if any(joined(folder, path.name) == str(path) for folder in folders)]


def _names(query: FileQuery) -> list[str] | None:
    """Patterns for the names of just these files; None where more than the name tells them."""
    told = {each.name for each in fields(query) if getattr(query, each.name) != each.default} - {*_PLACES, "sort_by"}
    told -= {"descending"} if query.limit is None else set()
    if told == {"suffixes"}:
        return [f"*{suffix}" for suffix in query.suffixes]
    if told == {"patterns"}:
        return list(query.patterns)
    if told == {"paths"}:
        return [path.rpartition("/")[2] for path in query.paths]
    return (
        [f"*{query.name_has}*"]
        if told == {"name_has"}
        else [f"{query.name_starts}*"]
        if told == {"name_starts"}
        else None
    )


def _turned(query: FileQuery, wide: FileQuery) -> FileQuery | None:
    """The other side of one bound, or of a superlative: what is not older than a month, all but the newest three."""
    told = {each.name for each in fields(query) if getattr(query, each.name) != each.default} - {*_PLACES}
    for one, other in (*_TURNED, *((b, a) for a, b in _TURNED)):
        if told == {one}:
            return replace(wide, **{other: getattr(query, one)})
    if query.limit is not None and told <= {"sort_by", "descending", "limit"}:
        return replace(wide, sort_by=query.sort_by, descending=query.descending, skip=query.limit)
    return None
