"""Where results go: into the step that makes them, a step of their own, or the file itself. Rule: a question changes nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.plan import Condition, Provenance, Step
from lam_desktop.core.values import FileQuery, Item, Kind, Ref
from lam_desktop.planning.besides import saves_over
from lam_desktop.planning.clashes import reads, saved_later
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, joined, parent
from lam_desktop.planning.linker import Done, told
from lam_desktop.planning.moods import takes_away
from lam_desktop.planning.segmenter import is_question
from lam_desktop.planning.so_far import SOURCES, TARGETS, Filling, SoFar
from lam_desktop.planning.suiting import ARCHIVES, TABLE_SUFFIXES, ending_fits
from lam_desktop.planning.words import STARTS, VERBS

_SAVERS = (
    "write_text", "write_lines", "convert_table", "copy_file_as", "move_file_as", "rename_file", "append_text",
    "merge_text_files", "select_columns",
)  # fmt: skip
_MOVERS = ("move_files", "copy_files")
_ALL_OVER = re.compile(r"\b(?:everywhere|anywhere|home|all over)\b", re.IGNORECASE)
_COPIES = frozenset({"copy", "copies", "version", "versions", "thumbnail", "thumbnails", "duplicates"})


def save(plan: SoFar, place: Place, clause: Clause) -> Step:
    """ "… and save it as X": the step before writes there, or a step of its own does."""
    last = told(clause, plan.done) or plan.done[-1]
    path = _save_path(plan, place)
    tokens = clause.reading.tokens
    said = Provenance("span", tokens[place.start].start, tokens[place.end - 1].end)
    if last is plan.done[-1] and (target := _target(last, path)):
        return plan.amend({target: (path, said)}, without="in_place")
    if last is plan.done[-1] and (step := _under_that_name(plan, last, place, said)) is not None:
        return step
    if path.name.lower().endswith(ARCHIVES):
        raise QuestionNeeded(f"What shall {path.name} hold?")  # no text, whatever was made before
    result = Ref(last.step.id)
    if path.suffix.lower() in TABLE_SUFFIXES and last.card.result in (Kind.TABLE, Kind.JSON):
        plan.insert("convert_table", table=result, save_as=path)
    elif last.card.result is Kind.FILES:
        plan.insert("write_file_list", files=result, save_as=path)
    else:
        plan.insert("write_text", text=result, save_as=path)
    return plan.amend({"save_as": (path, said)})


def _under_that_name(plan: SoFar, last: Done, place: Place, said: Provenance) -> Step | None:
    """ "Copy a.txt to the desktop", "and name the copy b.txt": one file that is moved or copied gets the name there."""
    files, folder = last.step.args.get("files"), last.step.args.get("folder")
    one = {"move_files": "move_file_as", "copy_files": "copy_file_as"}.get(last.card.name, "")
    if one not in plan.cards or not isinstance(files, FileQuery) or not isinstance(folder, Path):
        return None
    if len(files.paths) != 1 or last.step.args.keys() != {"files", "folder"}:
        return None
    target = Path(place.path) if "/" in place.path else folder / place.path
    args = {"file": Path(files.paths[0]), "save_as": target}
    origin = {"file": last.step.provenance.get("files", Provenance("derived")), "save_as": said}
    step = replace(last.step, action=one, args=args, provenance=origin)
    plan.done[-1] = Done(step, plan.cards[one])
    return step


def save_only_when(plan: SoFar, place: Place, clause: Clause, when: Condition) -> None:
    """ "If it is less, write it to X": a step of its own, for the one before goes on in any case.

    What the condition is about is what is written, not what was done where it was not met.
    """
    source = plan.of(when.left) or told(clause, plan.done) or plan.done[-1]
    path, tokens = _save_path(plan, place), clause.reading.tokens
    table = path.suffix.lower() in TABLE_SUFFIXES and source.card.result in (Kind.TABLE, Kind.JSON)
    name, taken = ("convert_table", "table") if table else ("write_text", "text")
    plan.insert(name, **{taken: Ref(source.step.id)}, save_as=path)
    plan.amend({"save_as": (path, Provenance("span", tokens[place.start].start, tokens[place.end - 1].end))})
    plan.done[-1] = replace(plan.done[-1], step=replace(plan.done[-1].step, when=when))


def _save_path(plan: SoFar, place: Place) -> Path:
    if place.located or "/" in place.path:
        return Path(place.path)
    if (made := _placed(plan.done[-1])) is not None:
        return made.parent / place.path  # "as xlsx on the desktop, call it plan.xlsx"
    folder = plan.settler.anchor if plan.settler.anchor is not None else "Documents"
    return Path(joined(folder, place.path))


def _placed(last: Done) -> Path | None:
    """Where a step saves its result in a folder that was said, under a name that was not."""
    for param in last.card.params:
        value, origin = last.step.args.get(param.name), last.step.provenance.get(param.name)
        if (
            param.kind is Kind.NEW_FILE
            and isinstance(value, Path)
            and origin
            and origin.how == "derived"
            and origin.end > 0
        ):
            return value
    return None


def _target(last: Done, path: Path) -> str:
    """By which parameter the step itself can write its result there, if nobody said that it goes elsewhere."""
    names = [param.name for param in last.card.params if param.kind is Kind.NEW_FILE]
    name = "save_as" if "save_as" in names else names[0] if len(names) == 1 else ""
    given = last.step.args.get(name) and last.step.provenance[name].how != "derived"
    return name if name and not given and ending_fits(last.card, path) >= 0 else ""


def fold(plan: SoFar, filling: Filling) -> Step | None:
    """A clause that only says more about the step before, or where its result goes, is no step of its own."""
    last = plan.last
    if last is None:
        return None
    if filling.card.name == last.card.name:
        return _second_half(plan, filling, last)
    if _only_places(filling, last):
        return plan.amend({"folder": (filling.args["folder"], filling.origin["folder"])})
    if filling.card.name == "rename_file" and (called := _called(filling, last)) is not None:
        return plan.amend({"save_as": (called, filling.origin["new_name"])}, without="in_place")
    target = filling.args.get("save_as")
    others = [value for name, value in filling.args.items() if name not in ("save_as", "format", "in_place")]
    only_saves = filling.card.name in _SAVERS and all(value == Ref(last.step.id) for value in others)
    if only_saves and isinstance(target, Path) and (name := _target(last, target)):
        return plan.amend({name: (target, filling.origin["save_as"])}, without="in_place")
    return None


def _called(filling: Filling, last: Done) -> Path | None:
    """ "Mirror a.jpg and call the result b.jpg": what a change makes gets that name, and its source stays."""
    name, sources = (
        filling.args.get("new_name"),
        [each for each in last.step.args.values() if isinstance(each, FileQuery)],
    )
    meant = filling.args.get("file") == Ref(last.step.id) and last.step.for_each is None
    if not (meant and isinstance(name, str) and Path(name).suffix and _target(last, Path(name)) == "save_as"):
        return None
    if last.card.subject == "files" or "folder" in last.step.args or [len(each.paths) for each in sources] != [1]:
        return None
    return Path(joined(parent(sources[0].paths[0]), name))


def _only_places(filling: Filling, last: Done) -> bool:
    """ "Make thumbnails … and put them in small": what the step before makes anew can be made there at once."""
    names = {param.name for param in last.card.params}
    moves = filling.card.name in _MOVERS and filling.args.get("files") == Ref(last.step.id)
    free = "folder" in names and not {"folder", "save_as"} & last.step.args.keys()
    anew = Effect.WRITE in last.card.effects and "in_place" not in names and last.card.subject != "files"
    return moves and free and anew and isinstance(filling.args.get("folder"), Path) and last.step.for_each is None


def required_names(filling: Filling) -> set[str]:
    """The parameters without which an action does nothing."""
    return {param.name for param in filling.card.params if param.required}


def _second_half(plan: SoFar, filling: Filling, last: Done) -> Step | None:
    """Said in two halves: "drop the doubles, keep the first of each"."""
    if any(isinstance(value, FileQuery | Path) for value in filling.args.values()):
        return None
    if filling.card.effects <= {Effect.READ} and _ASKS_ANEW.match(filling.clause.text):
        return None  # "and how many of them live in Rome" is another question
    options = {name: value for name, value in filling.args.items() if value != Ref(last.step.id)}
    if any(
        last.step.args.get(name, value) != value for name, value in options.items() if name in required_names(filling)
    ):
        return None  # what was said of the step before is not taken back
    required = required_names(filling)
    if len(options) < len(filling.args) or not required & set(options):
        return plan.amend({name: (value, filling.origin[name]) for name, value in options.items()})
    return None


_ASKS_ANEW = re.compile(r"\W*(?:(?:and|also|then|plus)\W+)*(?:how|what|which|who)\b", re.IGNORECASE)


def change_in_place(plan: SoFar, filling: Filling) -> None:
    """A change without a place to save it is made in the file itself; a question changes nothing, and copies keep it."""
    names = {param.name for param in filling.card.params}
    if "in_place" not in names or Effect.WRITE not in filling.card.effects:
        return
    if _keeps_the_source(filling):
        filling.args.pop("in_place", None)
        filling.origin.pop("in_place", None)
        return
    if is_question(filling.clause.reading, filling.clause.start, filling.clause.end) or _names_rows(filling):
        filling.args.pop("in_place", None)
        filling.origin.pop("in_place", None)
        return
    if filling.card.summary.startswith("Keep only") and _KEEPS.search(filling.clause.text) is None:
        filling.args.pop("in_place", None)
        filling.origin.pop("in_place", None)
        return  # who looks at the first line wants the others to stay
    sources = [each.name for each in filling.card.params if each.kind in SOURCES and each.name in filling.args]
    source = filling.args[sources[0]] if sources else None
    if (
        isinstance(source, FileQuery)
        and source.recursive
        and source.folders == ("",)
        and not _ALL_OVER.search(filling.clause.text)
    ):
        raise QuestionNeeded("In which folder are these files?")  # to look everywhere does no harm, to rewrite does
    if isinstance(source, Path | FileQuery | Item) or _is_file(plan, source):
        filling.put("in_place", True, "derived")


def beside_the_source(plan: SoFar, filling: Filling) -> None:
    """ "Sort a.csv and give it to me as Excel": what is only called by its kind lies beside what it was made of."""
    names, form = {param.name for param in filling.card.params}, filling.args.get("format")
    if not {"format", "save_as"} <= names or "save_as" in filling.args or not isinstance(form, str):
        return
    value = next((each for each in filling.args.values() if isinstance(each, Ref)), None)
    while (done := plan.of(value)) is not None:
        places = [each for each in done.step.args.values() if isinstance(each, Path)]
        value = next((each for each in done.step.args.values() if isinstance(each, Ref)), None)
        if places:
            filling.put("save_as", places[0].with_suffix(f".{form}"), "derived")
            return


def not_into_itself(filling: Filling) -> None:
    """ "Zip that folder as b.zip": beside the folder, for what is made of it does not belong into it."""
    whole = [each.paths[0] for each in filling.args.values() if isinstance(each, FileQuery) and len(each.paths) == 1]
    for param in filling.card.params:
        made, said = filling.args.get(param.name), filling.draft.args.get(param.name)
        named = param.kind is Kind.NEW_FILE and said is not None and said.open_place
        if named and isinstance(made, Path) and str(made.parent) in whole:
            filling.args[param.name] = made.parent.parent / made.name


def _names_rows(filling: Filling) -> bool:
    """ "The orders over 100 in orders.csv": who only says which rows wants to see them; their file stays whole."""
    if not any(param.kind is Kind.ROW_TESTS and param.required for param in filling.card.params):
        return False
    removes = filling.card.summary.startswith("Remove") and takes_away(filling.clause)
    if removes or not filling.card.summary.startswith(("Remove", "Keep")):
        return False
    tokens = filling.clause.reading.tokens[filling.clause.start : filling.clause.end]
    first = next((token.low for token in tokens if token.type is Type.WORD and token.low not in STARTS), "")
    return first not in VERBS | _LEAVING and _MUST.search(filling.clause.text) is None


_KEEPS = re.compile(
    r"\b(?:keep|kept|only|just|leave|nothing but|reduce|limit|restrict|filter|cut|trim|shorten|down to|stay|rest|others?|drop|throw|delete|remove|but the)\b",
    re.IGNORECASE,
)
_LEAVING = frozenset("keep drop throw leave please reduce only just restrict limit cut strip clean".split())
_MUST = re.compile(r"\b(?:should|must|shall|want|need|like|can|could|would|has to|have to|please)\b", re.IGNORECASE)


_ORIGINAL_STAYS = re.compile(
    r"\b(?:keep|leave|preserve|spare|(?:don['’]?t|do not|without|not) (?:touch|change|overwrit|replac|los|alter)(?:e|ing)?|(?:don['’]?t|do not) (?:lose|overwrite|replace))\s+(?:all\s+)?(?:the|my|its|their)?\s*(?:old|original)s?\b",
    re.IGNORECASE,
)


def _keeps_the_source(filling: Filling) -> bool:
    """The result goes elsewhere: to a place that was named, under another name, or beside it as a copy."""
    names = {param.name for param in filling.card.params}
    clause = filling.clause
    shown = [clause.reading.tokens[at] for at in range(clause.start, clause.end) if at not in clause.hidden]
    copied = any(token.low in _COPIES for token in shown) or _ORIGINAL_STAYS.search(clause.reading.text)
    if "keep_originals" in names and copied:
        filling.put("keep_originals", True, "derived")
    if not copied and saves_over(clause.reading.text) and _is_where_they_are(filling):
        del filling.args["folder"], filling.origin["folder"]
    placed = [param.name for param in filling.card.params if param.kind in TARGETS]
    return any(filling.args.get(name) for name in (*placed, "suffix", "keep_originals"))


def _is_where_they_are(filling: Filling) -> bool:
    """ "Shrink the photos there, over the originals": the place is theirs, and not for the results."""
    sets = [each for each in filling.args.values() if isinstance(each, FileQuery)]
    folder = filling.args.get("folder")
    return len(sets) == 1 and sets[0].folders == (str(folder),)


def _is_file(plan: SoFar, value: Any) -> bool:
    """A link to a file that the plan itself made may be rewritten; a value has nothing to rewrite."""
    done = plan.of(value)
    if done is None:
        return False
    if done.step.args.get("in_place") is True:
        return True  # what rewrote a file gives that file on
    given = {param.kind for param in done.card.params if param.name in done.step.args}
    if done.card.result not in (Kind.FILE, Kind.FILES, Kind.NEW_FILE):
        return Kind.NEW_FILE in given  # a table that was saved is the file then
    return bool(given & {Kind.URL, *TARGETS})


def on_values(done: list[Done]) -> list[Step]:
    """The steps; a change whose result is used later and saved there works on values, not in its source."""
    final = []
    for each in done:
        step = each.step
        elsewhere = _goes_elsewhere(each, done)
        if step.args.get("in_place") is True and elsewhere:
            step = replace(
                step,
                args={name: value for name, value in step.args.items() if name != "in_place"},
                provenance={name: how for name, how in step.provenance.items() if name != "in_place"},
            )
        final.append(step)
    return final


def _goes_elsewhere(one: Done, done: list[Done]) -> bool:
    """Whether the result of a step is saved, sent or packed later, be it after more changes: then it is a value."""
    return any(
        "save_as" in taker.step.args
        or saved_later(taker, done)
        or (_goes_elsewhere(taker, done) if taker.step.args.get("in_place") is True else not reads(taker))
        for taker in done
        if Ref(one.step.id) in taker.step.args.values()
    )
