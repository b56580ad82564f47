"""Values of a step that is shown, changed by a few words: those it takes, more of them, or fewer. Rule: words nobody
understood change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.plan import Plan, Provenance, Step
from lam_desktop.core.values import FileQuery, Kind, Ref
from lam_desktop.planning import people
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import has_suffix
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.reader import read_for
from lam_desktop.planning.so_far import SOURCES, TARGETS
from lam_desktop.planning.words import STOP

_EDITING = frozenset(  # words by which values are changed, whatever they are
    "make use take set put save call name change start keep only just instead rather also too as well let be leave it's its"
    " it them those these that one ones there first".split()
)
_MOMENTS = frozenset({Kind.DATE, Kind.DATETIME, Kind.TIME})
_NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER})
_UNSAID = Provenance("default")
_LISTS = frozenset({Kind.EMAILS, Kind.LINES, Kind.COLUMNS, Kind.HEADINGS})


@dataclass(frozen=True, slots=True)
class Edit:
    """All values of a step after a change. `apart`: they are those of one more step like it."""

    step: Step
    given: Mapping[str, Candidate]
    apart: bool = False


def edits(
    cues: Cues, plan: Plan, cards: Mapping[str, Card], clause: Clause, *, more: bool = False, swaps: bool = False
) -> Iterator[Edit]:
    """The ways in which words change values of one step, those it has already first, the last step first.

    `more`: they are added to those it has; `swaps`: they come in the place of others that were named.
    """
    for step in reversed(plan.steps):
        for way in (_number, _elsewhere, _named):
            if (given := way(step, cards[step.action], clause)) is not None:
                yield Edit(step, given)
    for which in (_has, _takes, _takes_besides):
        for step in reversed(plan.steps):
            card = cards[step.action]
            params = tuple(each for each in card.params if _can_be(clause, each) and which(step, each))
            draft = read_for(cues, clause, replace(card, params=params))
            left = [word for word in draft.unexplained if word.lower() not in STOP | _EDITING]
            if draft.args and not left and (given := _merged(step, card, draft, more, swaps)) is not None:
                yield Edit(step, given, more and _is_another(step, card, given))


def _is_another(step: Step, card: Card, given: Mapping[str, Candidate]) -> bool:
    """Whether what a step works on came in the place of what it has, where it can have but one."""
    names = [each.name for each in card.params if each.kind in SOURCES and each.name in step.args]
    changed = [name for name in names if given[name].value != step.args[name]]
    return any(isinstance(step.args[name], Path) for name in changed)


def _can_be(clause: Clause, param: Param) -> bool:
    """Whether words can give a parameter another value: moments are changed elsewhere, and a receiver is named."""
    if param.kind in (Kind.EMAIL, Kind.EMAILS):
        return bool(list(people.known(clause))) or bool(clause.reading.literals(clause.start, clause.end, Type.EMAIL))
    return param.kind not in _MOMENTS


def _makes_it(card: Card, name: str) -> bool:
    """Whether a folder is what the step itself makes: "make a folder Trip"."""
    return card.param(name).kind is Kind.FOLDER and sum(each.kind in SOURCES | TARGETS for each in card.params) == 1


def _is_there(clause: Clause, value: object) -> bool:
    return isinstance(value, Path) and clause.reading.world.is_folder(str(value))


def _has(step: Step, param: Param) -> bool:
    return param.name in step.args


def _takes(step: Step, param: Param) -> bool:
    return True


def _takes_besides(step: Step, param: Param) -> bool:
    """In "keep the originals" no files are meant."""
    return param.kind not in SOURCES


def _number(step: Step, card: Card, clause: Clause) -> dict[str, Candidate] | None:
    """ "Make it 1000": another number for the only one that was said."""
    tokens = [(at, clause.reading.tokens[at]) for at in range(clause.start, clause.end)]
    said = [(at, token) for at, token in tokens if token.type is Type.NUMBER]
    rest = [token for _, token in tokens if token.type not in (Type.NUMBER, Type.MARK)]
    names = [
        each.name
        for each in card.params
        if each.kind in _NUMBERS and each.name in step.args and step.provenance.get(each.name, _UNSAID).start >= 0
    ]
    if len(said) != 1 or len(names) != 1 or any(token.low not in STOP | _EDITING for token in rest):
        return None
    number, at = numbers.number(said[0][1].value), said[0][0]
    if number is None or isinstance(step.args[names[0]], Ref):
        return None
    value = type(step.args[names[0]])(number)
    return {
        **as_candidates(step, clause),
        names[0]: Candidate(names[0], value, Span(at, at + 1), 1.0),
    }


_CALLED = re.compile(
    r"(?:please\s+)?(?:call|name|title)\s+(?:it|that|this|them|the\s+\w+)\s+(?:as\s+)?[\"“']?(?P<name>[^\"”']+?)[\"”']?\s*$",
    re.IGNORECASE,
)


def _named(step: Step, card: Card, clause: Clause) -> dict[str, Candidate] | None:
    """ "Call it Rome": what a step makes under another name, in the same place and with the same ending."""
    found = _CALLED.match(clause.text)
    for param in card.params if found else ():
        old = step.args.get(param.name)
        made = param.kind is Kind.NEW_FILE or _makes_it(card, param.name)
        if found and made and isinstance(old, Path):
            name = found["name"] if has_suffix(found["name"]) else found["name"] + old.suffix
            value: object = old.parent / name
        elif found and param.kind is Kind.NAME and isinstance(old, str):
            value = found["name"]
        else:
            continue
        here = Candidate(param.name, value, Span(clause.end - 1, clause.end), 1.0)
        return {**as_candidates(step, clause), param.name: here}
    return None


def _elsewhere(step: Step, card: Card, clause: Clause) -> dict[str, Candidate] | None:
    """ "From the desktop": the same kind of files, of another folder."""
    place = next((each for each in clause.reading.places if each.start == clause.start + 1), None)
    led = clause.reading.tokens[clause.start].low == "from"
    if not led or place is None or not place.folder or not place.path or place.end != clause.end:
        return None
    for param in card.params:
        old = step.args.get(param.name)
        if isinstance(old, FileQuery) and old.folders:
            here = Candidate(param.name, replace(old, folders=(place.path,)), Span(place.start, place.end), 1.0)
            return {**as_candidates(step, clause), param.name: here}
    return None


def _merged(step: Step, card: Card, draft: Draft, more: bool, swaps: bool) -> dict[str, Candidate] | None:
    """The values of a step with those that were said; None where they do not go together."""
    given = as_candidates(step, draft.clause)
    for name, said in draft.args.items():
        if said.doubt or card.param(name).kind in _MOMENTS:
            return None
        value, old = said.value, step.args.get(name)
        if isinstance(value, FileQuery) and not all(map(_is_anywhere(draft.clause), value.paths)):
            return None
        if isinstance(value, FileQuery) and isinstance(old, FileQuery) and _is_folder(value) and not _is_folder(old):
            if clause_word(draft.clause, said) not in ("from", "in", "inside"):
                return None  # a set of files never becomes a whole folder
            said = replace(said, value=replace(old, folders=value.paths))
            value = said.value
        elif isinstance(value, FileQuery) and said.open_place and not value.paths:
            value = narrowed(old, value, more, swaps) if isinstance(old, FileQuery) else None
            if value is None:
                return None
            said = replace(said, open_place=False)
        elif isinstance(old, Path) and (
            said.how == "folder" or (_makes_it(card, name) and _is_there(draft.clause, value))
        ):
            value, said = Path(value) / old.name, replace(said, how="span")  # under its own name
        elif more and isinstance(value, FileQuery) and isinstance(old, FileQuery) and value.paths and old.paths:
            value = replace(old, paths=tuple(dict.fromkeys((*old.paths, *value.paths))))
        elif more and card.param(name).kind in _LISTS and isinstance(old, list) and isinstance(value, list):
            value = [*old, *(each for each in value if each not in old)]
        given[name] = replace(said, value=value)
    if any(card.param(name).kind in TARGETS or name.startswith("keep") for name in draft.args):
        given.pop("in_place", None)  # it goes elsewhere now
    same = all(name in step.args and step.args[name] == each.value for name, each in given.items())
    return None if same else given


def _is_anywhere(clause: Clause) -> Callable[[str], bool]:
    """Whether something of a name is there to be worked on."""
    world = clause.reading.world
    return lambda path: world.is_file(path) or world.is_folder(path) or bool(world.whereabouts.of(Path(path).name))


def _is_folder(query: FileQuery) -> bool:
    return bool(query.paths) and not query.folders and not any(map(has_suffix, query.paths))


def clause_word(clause: Clause, said: Candidate) -> str:
    """The word before a value."""
    return clause.reading.tokens[said.span.start - 1].low if said.span.start > clause.start else ""


def as_candidates(step: Step, clause: Clause) -> dict[str, Candidate]:
    """The values that a step has, as what is meant without being said again."""
    here = Span(clause.start, clause.start)
    return {name: Candidate(name, value, here, 0.0, how="derived") for name, value in step.args.items()}


def kept(step: Step, card: Card, draft: Draft) -> dict[str, Candidate]:
    """What another action takes over from a step: values of the same name and kind, and what it is done with.

    Empty where that is nothing that the words point at.
    """
    old, taken = as_candidates(step, draft.clause), dict[str, Candidate]()
    for param in draft.card.params:
        if param.name in draft.args:
            continue
        same = next((each for each in card.params if each.name in old and each.kind is param.kind), None)
        alike = same is not None and (same.name == param.name or (param.required and param.kind not in TARGETS))
        if same is not None and alike:
            taken[param.name] = replace(old[same.name], param=param.name)
    sources = [each for each in draft.card.params if each.required and each.kind not in TARGETS]
    return taken if any(each.name in taken for each in sources) else {}


def narrowed(old: FileQuery, new: FileQuery, more: bool, swaps: bool = False) -> FileQuery | None:
    """The files of one set that are also of the other, as far as that says more; `more`: both kinds; `swaps`: those of
    the other in the same place.
    """
    if swaps and old.folders:
        return replace(new, folders=old.folders, recursive=new.recursive or old.recursive)
    folders = _is_folder(old)
    if old.paths and not folders:
        return None
    base = replace(old, folders=old.paths, paths=(), what="files") if folders else old
    said = {
        each.name: getattr(new, each.name)
        for each in fields(FileQuery)
        if each.name not in ("folders", "paths", "what") and getattr(new, each.name) != each.default
    }
    if more and "suffixes" in said:
        said["suffixes"] = (*base.suffixes, *(each for each in new.suffixes if each not in base.suffixes))
    if "exclude" in said:
        said["exclude"] = (*base.exclude, *new.exclude)
    return replace(base, **said) if said else None


def excluded(step: Step, card: Card, clause: Clause) -> dict[str, Any] | None:
    """The values of a step without the files that a clause names; None where it names none, or the step takes none."""
    names = tuple(_names(clause))
    if not names:
        return None
    apart = next((each.name for each in card.params if each.kind is Kind.EXCEPTIONS), "")
    for param in card.params:
        value = step.args.get(param.name)
        if not isinstance(value, FileQuery):
            continue
        if apart and value.paths:
            return {**step.args, apart: [*step.args.get(apart, ()), *names]}
        if _is_folder(value):
            value = replace(value, folders=value.paths, paths=(), what="files")
        if value.paths:
            return {**step.args, param.name: replace(value, paths=_without(value.paths, names))}
        return {**step.args, param.name: replace(value, exclude=(*value.exclude, *names))}
    return None


def _without(paths: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(path for path in paths if Path(path).name not in names)


def _names(clause: Clause) -> Iterator[str]:
    """The files that a clause names, as names with "*" for any letters."""
    for phrase in clause.reading.files:
        if not clause.holds(phrase.start, phrase.end):
            continue
        yield from (Path(path).name for path in phrase.query.paths)
        yield from (f"*{suffix}" for suffix in phrase.query.suffixes)
        yield from (f"*{part}*" for part in (phrase.query.name_has,) if part)
    tokens = clause.reading.tokens[clause.start : clause.end]
    kinds = [suffixes_of(token.low) for token in tokens if token.type is Type.WORD]
    if not any(clause.holds(each.start, each.end) for each in clause.reading.files):
        yield from (f"*{suffix}" for each in kinds for suffix in each)  # "without the pdf"


_LED = re.compile(r"^(?:(?:on|at|in|to|the|a|an|from|for)\s+)+", re.IGNORECASE)


def swapped(args: Mapping[str, Any], old: str, new: str) -> dict[str, Any] | None:
    """The values with other words in one text, name or path; None where none has the old ones."""
    words, said = (_LED.sub("", each.strip(" \"'“”")) for each in (old, new))
    if not words:
        return None
    there = re.compile(rf"(?<![^\W_]){re.escape(words)}(?![^\W\d_])", re.IGNORECASE)
    for name, value in args.items():
        if isinstance(value, str | Path) and there.search(str(value)):
            return {**args, name: type(value)(there.sub(said.replace("\\", r"\\"), str(value)))}
    return None
