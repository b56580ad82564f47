"""A plan while it is being built: the steps so far, and what was spoken of. Rule: every argument keeps where it came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.errors import NothingFits, QuestionNeeded
from lam_desktop.core.plan import Condition, Provenance, Step
from lam_desktop.core.values import FileQuery, Kind, Ref, Template
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.linker import Done
from lam_desktop.planning.settle import Settler

SOURCES = frozenset({Kind.FILES, Kind.FILE, Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE})
TARGETS = frozenset({Kind.NEW_FILE, Kind.FOLDER})


@dataclass(slots=True)
class Filling:
    """One step while its arguments are filled in."""

    draft: Draft
    args: dict[str, Any] = field(default_factory=dict)
    origin: dict[str, Provenance] = field(default_factory=dict)

    @property
    def card(self) -> Card:
        return self.draft.card

    @property
    def clause(self) -> Clause:
        return self.draft.clause

    def put(self, name: str, value: Any, how: str) -> None:
        """Fill an argument that stands nowhere in the words as it is."""
        self.args[name], self.origin[name] = value, Provenance(how)

    def put_said(self, name: str, value: Any, candidate: Candidate) -> None:
        """Fill an argument from words."""
        if candidate.span.start >= candidate.span.end:  # meant, though not said by a word of its own
            self.put(name, value, candidate.how)
            return
        tokens = self.clause.reading.tokens
        start, end = tokens[candidate.span.start].start, tokens[candidate.span.end - 1].end
        how = candidate.how if candidate.how in ("span", "enum", "derived", "contacts") else "derived"
        self.args[name], self.origin[name] = value, Provenance(how, start, end)

    def open(self, *, required: bool) -> list[Param]:
        """Parameters without a value."""
        return [each for each in self.card.params if each.required is required and each.name not in self.args]


class SoFar:
    """Steps in the order said, files and words that were only spoken of."""

    def __init__(
        self, settler: Settler, cards: Mapping[str, Card], done: Sequence[Done] = (), number_from: int = 1
    ) -> None:
        self.settler = settler
        self.cards = cards
        self.done = list(done)
        self.topics: list[FileQuery] = []
        self.quotes: list[str] = []
        self._next = number_from

    @property
    def last(self) -> Done | None:
        return self.done[-1] if self.done else None

    def of(self, ref: Any) -> Done | None:
        """The step a reference means."""
        return next((each for each in self.done if isinstance(ref, Ref) and each.step.id == ref.step), None)

    def append(self, filling: Filling, when: Condition | None = None, for_each: Any = None) -> Step:
        """A filled step becomes the next one."""
        step = Step(
            self._id(), filling.card.name, filling.args, when=when, for_each=for_each, provenance=filling.origin
        )
        self.done.append(Done(step, filling.card))
        return step

    def has_just(self, filling: Filling) -> bool:
        """Whether the step before does just that with just the same results: words that add nothing ask for no other."""
        last, linked = self.last, any(isinstance(value, Ref) for value in filling.args.values())
        return linked and last is not None and last.card == filling.card and last.step.args == filling.args

    def insert(self, name: str, **args: Any) -> Ref:
        """A step that was not said but is needed. Returns its result. Raises NothingFits where no action does it."""
        if name not in self.cards:
            raise NothingFits("A step in between is missing here, and no action does it.")
        origin = {
            each: Provenance("link" if isinstance(value, Ref | Template) else "derived") for each, value in args.items()
        }
        self.done.append(Done(Step(self._id(), name, args, provenance=origin), self.cards[name]))
        return Ref(self.done[-1].step.id)

    def looked_up(self, name: str, args: Mapping[str, Any]) -> Ref | None:
        """The result of just such a step, where there is one already that is always done."""
        steps = (done.step for done in self.done if done.step.when is None and done.step.for_each is None)
        return next((Ref(step.id) for step in steps if step.action == name and step.args == args), None)

    def insert_aside(self, name: str, **args: Any) -> Ref:
        """The same, for a step that nothing which points back means."""
        made = self.insert(name, **args)
        self.done[-1] = replace(self.done[-1], aside=True)
        return made

    def amend(self, more: Mapping[str, tuple[Any, Provenance]], without: str = "") -> Step:
        """The last step with more arguments, and without one."""
        last = self.done[-1]
        args = {name: value for name, value in last.step.args.items() if name != without}
        origin = {name: value for name, value in last.step.provenance.items() if name != without}
        args |= {name: value for name, (value, _) in more.items()}
        origin |= {name: how for name, (_, how) in more.items()}
        self.done[-1] = Done(replace(last.step, args=args, provenance=origin), last.card)
        return self.done[-1].step

    def _id(self) -> str:
        self._next += 1
        return f"s{self._next - 1}"

    def listen(self, clause: Clause) -> None:
        """Words that ask for nothing still say what the talk is about."""
        tokens = clause.reading.tokens
        self.quotes += [tokens[i].value for i in clause.reading.literals(clause.start, clause.end, Type.QUOTED)]
        for phrase in clause.reading.files:
            if clause.holds(phrase.start, phrase.end):
                query = phrase.query
                if phrase.bare_folder:
                    query = replace(query, folders=query.paths, paths=(), what="files")
                if phrase.named and not phrase.located:
                    query = self._found(query)
                inside = self.settler.inside
                if phrase.specific and phrase.plural and not (query.folders or query.paths) and inside is not None:
                    query = replace(query, folders=(inside,))  # "Downloads has some pdfs bigger than 5 MB"
                if query.folders or query.paths:
                    self.hear(query)

    def _found(self, query: FileQuery) -> FileQuery:
        """Files named in passing, where they are; which of two is asked only if they are used."""
        try:
            return self.settler.found(query)
        except QuestionNeeded:
            return query

    def hear(self, query: FileQuery) -> None:
        """Files that were spoken of."""
        self.topics.append(query)
        self.settler.note(query, Kind.FILES)

    def note_targets(self, filling: Filling) -> None:
        """Remember where things go: "the same place" may mean it later."""
        for param in filling.card.params:
            value = filling.args.get(param.name)
            fresh = self.settler.anchor is None or param.kind is Kind.FOLDER
            if fresh and param.kind in TARGETS and isinstance(value, Path):
                self.settler.note(value, param.kind)
