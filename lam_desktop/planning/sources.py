"""Which files an argument means: those its words name, those an earlier step made or was about."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.values import FileQuery, Kind, Ref
from lam_desktop.planning.cautions import heed_old
from lam_desktop.planning.clause import Candidate, Sight
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.continued import REST
from lam_desktop.planning.grammar.places import joined
from lam_desktop.planning.linker import Done, link
from lam_desktop.planning.rests import left_over
from lam_desktop.planning.so_far import SOURCES, TARGETS, Filling, SoFar
from lam_desktop.planning.suiting import said_ending
from lam_desktop.planning.whereagain import INTO

_REARRANGE = ("organise", "flatten", "unpack", "split", "sort_files")


def settled(plan: SoFar, filling: Filling, param: Param, candidate: Candidate) -> Any:
    """A candidate's value with its place made certain. Raises QuestionNeeded when nothing tells the place."""
    if param.kind in TARGETS:
        if candidate.how == "same" and param.kind is Kind.FOLDER and (made := _folder_made(plan)) is not None:
            return made
        where = spare_location(filling.draft) if param.kind is Kind.NEW_FILE and candidate.open_place else None
        if where is not None:
            return Path(joined(where, str(candidate.value)))
        return plan.settler.target(param, candidate, filling.card, _naming(plan, filling))
    if param.kind not in SOURCES and not isinstance(candidate.value, Path):
        return candidate.value
    if candidate.word == REST and isinstance(candidate.value, FileQuery):
        return left_over(plan, candidate.value)
    if candidate.open_place and isinstance(candidate.value, FileQuery) and not candidate.value.paths:
        linked = _open_files(plan, param, candidate.value, filling.draft, candidate)
        if linked is not None:
            return linked
    if (result := _made_before(plan, candidate.value)) is not None:
        return result
    found = plan.settler.source(param, candidate)
    return found if Effect.DELETE in filling.card.effects else plan.settler.deeper(found)


def _naming(plan: SoFar, filling: Filling) -> dict[str, Any]:
    """The arguments by which a result is named: with the kind of table it shall be, and what its steps before began with."""
    args = dict(filling.args)
    if ending := said_ending(filling.clause.text):
        args.setdefault("format", ending[1:])
    if not any(isinstance(value, Path | FileQuery) for value in args.values()) and filling.clause.start:
        began = (
            value for done in plan.done for value in done.step.args.values() if isinstance(value, Path | FileQuery)
        )
        if (first := next(began, None)) is not None:
            args["made_of"] = first
    return args


def _folder_made(plan: SoFar) -> Path | None:
    """The folder that the plan itself makes, when it was made last: "make a folder X and move them there"."""
    last = plan.last
    if last is None or any(param.kind in SOURCES for param in last.card.params):
        return None
    folders = [
        value
        for name, value in last.step.args.items()
        if isinstance(value, Path) and last.card.param(name).kind is Kind.FOLDER
    ]
    return folders[0] if len(folders) == 1 else None


def _open_files(plan: SoFar, param: Param, query: FileQuery, draft: Draft, candidate: Candidate) -> Any:
    """ "the csvs", "the small ones": files an earlier step made or was about."""
    if not plan.done and not plan.topics:
        return None
    plain = query == FileQuery(what=query.what, suffixes=query.suffixes)
    if plain:
        heed_old(draft, candidate, any(Effect.WRITE in done.card.effects for done in plan.done))
    if plain and query.suffixes:
        for each in reversed(plan.done):
            for value in (*each.step.args.values(), each.step.for_each):
                if isinstance(value, FileQuery) and _same_kind(query, value):
                    both = set(query.suffixes) & set(value.suffixes)  # of the photos only "the jpgs"
                    return replace(value, suffixes=tuple(each for each in value.suffixes if each in both))
    if plain and not query.suffixes:
        word = draft.clause.reading.tokens[candidate.span.end - 1].low
        value, worth = link(param, plan.done, word, plan.topics, Effect.DELETE in draft.card.effects)
        return value if worth > 0.4 else None
    if plan.settler.inside is not None:
        moved = plan.last is not None and plan.last.card.name.startswith(_REARRANGE)
        return replace(query, folders=(plan.settler.inside,), recursive=True if moved else query.recursive)
    return None


def _same_kind(query: FileQuery, spoken: FileQuery) -> bool:
    """Whether files that were spoken of may be called so: zips are "the archives", pdfs and songs "the pdfs"."""
    one, other = set(query.suffixes), set(spoken.suffixes)
    return bool(other) and (one <= other or other <= one)


def _made_before(plan: SoFar, value: Any) -> Ref | None:
    """A file name that an earlier step makes."""
    if isinstance(value, FileQuery):
        name = value.paths[0] if len(value.paths) == 1 else ""
    else:
        name = str(value) if isinstance(value, Path) else ""
    if not name:
        return None
    for each in plan.done:
        makes = each.card.result in (Kind.FILE, Kind.NEW_FILE)
        args = each.step.args.items()
        new = [value for arg, value in args if each.card.param(arg).kind is Kind.NEW_FILE]  # else it is the file itself
        made = [path for path in new or each.step.args.values() if isinstance(path, Path)]
        if makes and any(name in (str(path), path.name) for path in made):
            return Ref(each.step.id)
    return None


def sheet_meant(plan: SoFar, filling: Filling) -> None:
    """ "The sheet 2026 of costs.xlsx": what takes no sheet works on what is read of it."""
    names = {param.name for param in filling.card.params}
    for param in filling.card.params:
        path = filling.args.get(param.name)
        book = param.kind in (Kind.TABLE, Kind.FILE) and isinstance(path, Path) and path.suffix.lower() in _BOOKS
        sheet = Sight(filling.clause).sheet if book else ""
        if not sheet:
            continue
        if "sheet" in names:
            filling.put("sheet", sheet, "derived")
        elif param.kind is Kind.TABLE:
            filling.put(param.name, plan.insert("read_table", table=path, sheet=sheet), "link")


_BOOKS = (".xlsx", ".xlsm")


def where_they_are(draft: Draft) -> Draft:
    """In "my desktop is full, put everything into folders by type" the folder says where the files are."""
    card = draft.card
    draft = _put_there(draft)
    sets = [each for each in draft.args.values() if isinstance(each.value, FileQuery) and each.open_place]
    if len(sets) != 1 or sets[0].value.folders or sets[0].value.paths or sets[0].value.suffixes:
        return draft
    query, tokens = sets[0], draft.clause.reading.tokens
    for name, each in draft.args.items():
        ahead = (
            card.param(name).kind is Kind.FOLDER and each.span.end < query.span.start and isinstance(each.value, Path)
        )
        if ahead and not each.open_place and (not each.span.start or tokens[each.span.start - 1].low not in INTO):
            here = replace(query, value=replace(query.value, folders=(str(each.value),)), open_place=False)
            left = {key: here if old is query else old for key, old in draft.args.items() if key != name}
            return replace(draft, args=left)
    return draft


def _put_there(draft: Draft) -> Draft:
    """ "My desktop is a mess. Put all the pictures in Shots": where they go is said behind, and where they are ahead."""
    files, folder = draft.args.get("files"), draft.args.get("folder")
    tokens = draft.clause.reading.tokens
    if files is None or folder is None or not isinstance(files.value, FileQuery) or not isinstance(folder.value, Path):
        return draft
    ahead = folder.span.end <= files.span.start and (
        folder.span.start == 0 or tokens[folder.span.start - 1].low not in INTO | {"to"}
    )
    verbs = {tokens[at].low for at in range(max(draft.clause.start, files.span.start - 3), files.span.start)}
    there = len(files.value.folders) == 1 and not files.open_place and files.value.folders[0] != str(folder.value)
    if not (ahead and there and verbs & _PUTTING and draft.card.param("folder").required):
        return draft
    here = replace(files, value=replace(files.value, folders=(str(folder.value),)))
    goal = replace(folder, value=Path(files.value.folders[0]), open_place=False)
    return replace(draft, args={**draft.args, "files": here, "folder": goal})


_PUTTING = frozenset("put place chuck stick drop shove dump file throw store stash".split())


def spare_location(draft: Draft) -> str | None:
    """A folder in the clause that no argument took and that says where: "build x.pdf out of them, in Documents"."""
    clause = draft.clause
    taken = {index for each in draft.args.values() for index in range(each.span.start, each.span.end)}
    for place in clause.reading.places:
        if not (clause.start < place.start and place.end <= clause.end and place.folder and place.located):
            continue
        free = not taken.intersection(range(place.start, place.end))
        if free and place.path and clause.reading.tokens[place.start - 1].low in INTO:
            return place.path
    return None


def up_from_below(filling: Filling) -> None:
    """ "Manuals has subfolders. Move all pdfs up into Manuals itself": they come from below that folder."""
    files, folder = filling.args.get("files"), filling.args.get("folder")
    if not isinstance(files, FileQuery) or not isinstance(folder, Path) or files.recursive or files.paths:
        return
    candidate = filling.draft.args.get("files")
    into = next(each for each in filling.card.params if each.name == "folder")
    if not into.required:
        return  # sorted into folders of their own they stay where they are
    unsaid_place = candidate is None or candidate.open_place or candidate.value.folders == (str(folder),)
    if files.folders == (str(folder),) and unsaid_place and _BELOW.search(filling.clause.reading.text):
        filling.args["files"] = replace(files, recursive=True)


_BELOW = re.compile(
    r"\b(?:up\s+(?:in)?to|up\s+(?:one|a)\s+level|sub-?folders?|sub-?director\w+|nested|buried|scattered|(?:own|separate|different|several|single)\s+folders?|folders?\s+(?:for|per)\s+(?:each|every)|all\s+over)\b",
    re.IGNORECASE,
)


def is_said_again(plan: SoFar, filling: Filling) -> bool:
    """ "They should live in Clips. Could you shift them over there?": what only points back asks for the same once more."""
    last = plan.last
    if last is None or not filling.args:
        return False
    if _lies_there(last, filling):
        return True
    if last.card != filling.card:
        return False
    pointed = {name for name, each in filling.draft.args.items() if each.how == "same"}
    return all(
        name in pointed or (isinstance(value, Ref) and value.step == last.step.id)
        for name, value in filling.args.items()
    ) and bool(pointed)


def _lies_there(last: Done, filling: Filling) -> bool:
    """ "Pack it as a.tar.gz and leave it on the desktop": where it is made already, nothing is left to move or copy."""
    files, folder = filling.args.get("files"), filling.args.get("folder")
    made = [
        value
        for name, value in last.step.args.items()
        if isinstance(value, Path) and last.card.param(name).kind is Kind.NEW_FILE
    ]
    moves = filling.card.subject == "files" and set(filling.args) == {"files", "folder"}
    result = isinstance(files, Ref) and files.step == last.step.id and files.field is None
    return moves and result and len(made) == 1 and made[0].parent == folder


def join_folder(filling: Filling) -> None:
    """ "onto my desktop as note.txt": a bare name and a folder are one place."""
    names = {each.kind: each.name for each in filling.card.params if each.kind in TARGETS and each.name in filling.args}
    bare = filling.draft.args.get(names.get(Kind.NEW_FILE, ""))
    if bare is None or not bare.open_place or bare.how != "span" or Kind.FOLDER not in names:
        return
    folder = filling.args[names[Kind.FOLDER]]
    if isinstance(folder, Path) and isinstance(bare.value, Path):
        filling.args[names[Kind.NEW_FILE]] = folder / bare.value
        del filling.args[names[Kind.FOLDER]], filling.origin[names[Kind.FOLDER]]
