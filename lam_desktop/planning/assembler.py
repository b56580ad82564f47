"""Drafts of clauses to a plan: places settled, earlier outputs linked, missing values repaired or asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.plan import Condition, Provenance, Step
from lam_desktop.core.values import FileQuery, Item, Kind, Ref, Template
from lam_desktop.planning.clashes import may_clash, reads, saved_later
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, joined
from lam_desktop.planning.linker import Done, anaphor, link
from lam_desktop.planning.questions import question_for
from lam_desktop.planning.reader import Draft
from lam_desktop.planning.segmenter import is_question
from lam_desktop.planning.settle import Settler
from lam_desktop.planning.suiting import TABLE_SUFFIXES, accepted, ending_fits

_SOURCES = frozenset({Kind.FILES, Kind.FILE, Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE})
_TARGETS = frozenset({Kind.NEW_FILE, Kind.FOLDER})
_SAVERS = (
    "write_text",
    "write_lines",
    "convert_table",
    "copy_file_as",
    "move_file_as",
    "rename_file",
    "append_text",
    "merge_text_files",
    "select_columns",
)
_REARRANGE = ("organise", "flatten", "unpack", "split", "sort_files")


class Assembler:
    """Builds the steps of one plan."""

    def __init__(self, settler: Settler, cards: dict[str, Card], number_from: int = 1) -> None:
        self._settler = settler
        self._cards = cards
        self._next = number_from
        self.done: list[Done] = []
        self._topics: list[Any] = []
        self._quotes: list[str] = []

    @property
    def anchor(self) -> str | None:
        """The folder whose files are spoken of."""
        return self._settler.inside

    def read_source(self, query: FileQuery, what: str) -> Ref:
        """A step that reads the lines or rows a for-each goes over."""
        name = (
            "read_table"
            if what == "rows" or query.paths[0].lower().endswith((".csv", ".xlsx", ".tsv"))
            else "read_lines"
        )
        card = self._cards[name]
        step = Step(f"s{self._next}", name, {card.params[0].name: Path(query.paths[0])})
        self._next += 1
        self.done.append(Done(step, card))
        return Ref(step.id)

    def listen(self, clause: Clause) -> None:
        """Words that ask for nothing still say what the talk is about."""
        tokens = clause.reading.tokens
        self._quotes += [tokens[i].value for i in clause.reading.literals(clause.start, clause.end, Type.QUOTED)]
        for phrase in clause.reading.files:
            if clause.start <= phrase.start and phrase.end <= clause.end:
                query = phrase.query
                if phrase.bare_folder:
                    query = replace(query, folders=query.paths, paths=(), what="files")
                if query.folders or query.paths:
                    self._topics.append(query)
                    self._settler.note(query, Kind.FILES)

    def add(self, draft: Draft, when: Condition | None = None, for_each: Any = None) -> Step:
        """Append a draft as a step. Raises QuestionNeeded when a value is missing and nothing earlier gives it."""
        args: dict[str, Any] = {}
        origin: dict[str, Provenance] = {}
        for param in sorted(draft.card.params, key=lambda each: each.kind in _TARGETS):
            candidate = draft.args.get(param.name)
            if candidate is None:
                continue
            args[param.name] = self._settled(param, candidate, draft, args)
            origin[param.name] = self._origin(candidate, draft)
            if param.kind in _SOURCES:
                self._settler.note(args[param.name], param.kind)
        self._join_folder(draft, args)
        self._link_open(draft, args, origin)
        self._count_or_date(draft, args, origin)
        self._repair(draft, args, origin)
        self._in_place(draft, args)
        if for_each is not None:
            self._per_item(draft.card, args)
        folded = self._folded(draft, args) if for_each is None and when is None else None
        if folded is not None:
            return folded
        step = Step(
            f"s{self._next}", draft.card.name, args, when=when, for_each=for_each, provenance=origin, confidence=1.0
        )
        self._next += 1
        for param in draft.card.params:
            if param.kind in _TARGETS and param.name in args and isinstance(args[param.name], Path):
                self._note_target(args[param.name], param)
        self.done.append(Done(step, draft.card))
        return step

    @staticmethod
    def _join_folder(draft: Draft, args: dict[str, Any]) -> None:
        """ "onto my desktop as note.txt": a bare name and a folder are one place."""
        names = {param.kind: param.name for param in draft.card.params if param.kind in _TARGETS and param.name in args}
        bare = draft.args.get(names.get(Kind.NEW_FILE, ""))
        if bare is None or not bare.open_place or bare.how != "span" or Kind.FOLDER not in names:
            return
        folder = args[names[Kind.FOLDER]]
        if isinstance(folder, Path) and isinstance(bare.value, Path):
            args[names[Kind.NEW_FILE]] = folder / bare.value
            del args[names[Kind.FOLDER]]

    def _count_or_date(self, draft: Draft, args: dict[str, Any], origin: dict[str, Provenance]) -> None:
        """Steps between: "how many there are" counts the result before; a day that stands in a text is read from it."""
        text = draft.clause.text.lower()
        for param in draft.card.params:
            value = args.get(param.name)
            if param.kind in (Kind.DATE, Kind.DATETIME) and (
                isinstance(value, Ref) or (value is None and param.required)
            ):
                source = (
                    value
                    if isinstance(value, Ref)
                    else link(replace(param, kind=Kind.TEXT_SOURCE), self.done, "", self._topics)[0]
                )
                if source is not None:
                    args[param.name] = self._between(
                        "extract_from_text", {"text": self._as_text(source), "what": "dates"}
                    )
                    origin[param.name] = Provenance("link")
            elif param.kind is Kind.TEXT_SOURCE and value is None and self.done and re.search(r"\bhow many\b", text):
                args[param.name] = self._between("count_lines", {"text": Ref(self.done[-1].step.id)})
                origin[param.name] = Provenance("link")

    def _as_text(self, source: Any) -> Any:
        """The file a reading step read, so that its text is read again rather than its shown form."""
        done = next((each for each in self.done if isinstance(source, Ref) and each.step.id == source.step), None)
        if done is not None and done.card.result in (Kind.TEXT, Kind.LINES) and done.card.effects <= {Effect.READ}:
            return next((value for value in done.step.args.values() if isinstance(value, Path)), source)
        return source

    def _between(self, name: str, args: dict[str, Any]) -> Ref:
        """Insert a step that was not said but is needed."""
        card = self._cards[name]
        step = Step(f"s{self._next}", name, args)
        self._next += 1
        self.done.append(Done(step, card))
        return Ref(step.id)

    def save(self, place: Place, clause: Clause) -> Step:
        """ "… and save it as X": the step before writes there, or a step of its own does."""
        last = self.done[-1]
        path = self._save_path(place)
        names = {param.name for param in last.card.params}
        if "save_as" in names and not last.step.args.get("save_as") and ending_fits(last.card, path) >= 0:
            kept = {name: value for name, value in last.step.args.items() if name != "in_place"}
            self.done[-1] = Done(replace(last.step, args={**kept, "save_as": path}), last.card)
            return self.done[-1].step
        table = str(path).lower().endswith(TABLE_SUFFIXES) and last.card.result in (Kind.TABLE, Kind.JSON)
        name = "convert_table" if table else "write_file_list" if last.card.result is Kind.FILES else "write_text"
        source = {"convert_table": "table", "write_file_list": "files", "write_text": "text"}[name]
        self._between(name, {source: Ref(last.step.id), "save_as": path})
        return self.done[-1].step

    def _save_path(self, place: Place) -> Path:
        if place.located or "/" in place.path:
            return Path(place.path)
        folder = self._settler.anchor if self._settler.anchor is not None else "Documents"
        return Path(joined(folder, place.path))

    def _folded(self, draft: Draft, args: dict[str, Any]) -> Step | None:
        """ "… and save it as X" tells the step before where its result goes; that is no step of its own."""
        if not self.done:
            return None
        last = self.done[-1]
        others = {name: value for name, value in args.items() if name not in ("save_as", "format", "in_place")}
        if draft.card.name == last.card.name and not any(
            isinstance(value, FileQuery | Path) for value in args.values()
        ):
            options = {name: value for name, value in args.items() if value != Ref(last.step.id)}
            if len(options) < len(args):  # said in two halves: "drop the doubles, keep the first of each"
                step = replace(last.step, args={**last.step.args, **options})
                self.done[-1] = Done(step, last.card)
                return step
        if not isinstance(args.get("save_as"), Path):
            return None
        only_saves = draft.card.name in _SAVERS and all(value == Ref(last.step.id) for value in others.values())
        places = {param.name for param in last.card.params if param.name == "save_as"}
        if not only_saves or not places or last.step.args.get("save_as") or ending_fits(last.card, args["save_as"]) < 0:
            return None
        kept = {name: value for name, value in last.step.args.items() if name != "in_place"}
        step = replace(last.step, args={**kept, "save_as": args["save_as"]})
        self.done[-1] = Done(step, last.card)
        return step

    def _per_item(self, card: Card, args: dict[str, Any]) -> None:
        """Inside a for-each: a new folder is named by the item, and a new file goes into what was made for it."""
        for param in card.params:
            value = args.get(param.name)
            if param.kind not in _TARGETS or not isinstance(value, Path):
                continue
            made = next((each for each in reversed(self.done) if each.step.for_each is not None), None)
            inner = made and next((each for each in made.step.args.values() if isinstance(each, Template)), None)
            if param.kind is Kind.FOLDER:
                args[param.name] = Template((f"{value}/", Item()))
            elif inner:
                args[param.name] = Template((*inner.parts, f"/{value.name}"))
            elif not any(isinstance(each, Template) for each in args.values()):
                args[param.name] = Template((f"{value.parent}/", Item(), value.suffix or ".txt"))

    def _note_target(self, path: Path, param: Param) -> None:
        if self._settler.anchor is None or param.kind is Kind.FOLDER:
            self._settler.note(path, param.kind)

    def _settled(self, param: Param, candidate: Candidate, draft: Draft, args: dict[str, Any]) -> Any:
        if param.kind in _TARGETS:
            if candidate.open_place and param.kind is Kind.NEW_FILE and (where := spare_location(draft)):
                return Path(joined(where, str(candidate.value)))
            return self._settler.target(param, candidate, draft.card, args)
        if param.kind not in _SOURCES:
            return candidate.value
        if candidate.open_place and isinstance(candidate.value, FileQuery) and not candidate.value.paths:
            linked = self._open_files(param, candidate.value, draft, candidate)
            if linked is not None:
                return linked
        made = self._made_before(candidate.value)
        return made or self._settler.source(param, candidate)

    def _open_files(self, param: Param, query: FileQuery, draft: Draft, candidate: Candidate) -> Any:
        """ "the csvs", "the small ones": files an earlier step made or was about."""
        if not self.done and not self._topics:
            return None
        word = draft.clause.reading.tokens[candidate.span.end - 1].low
        plain = query == FileQuery(what=query.what, suffixes=query.suffixes)
        for each in reversed(self.done):
            for value in each.step.args.values():
                if (
                    isinstance(value, FileQuery)
                    and query.suffixes
                    and set(query.suffixes) <= set(value.suffixes)
                    and plain
                ):
                    return value
        if plain and not query.suffixes:
            value, worth = link(param, self.done, "ones" if word == "ones" else word, self._topics)
            return value if worth > 0.4 else None
        if self._settler.inside is not None:
            moved = bool(self.done) and self.done[-1].card.name.startswith(_REARRANGE)
            return replace(query, folders=(self._settler.inside,), recursive=True if moved else query.recursive)
        return None

    def _made_before(self, value: Any) -> Any:
        """A file name that an earlier step makes."""
        name = (
            value.paths[0]
            if isinstance(value, FileQuery) and len(value.paths) == 1
            else str(value)
            if isinstance(value, Path)
            else ""
        )
        for each in self.done:
            for made in each.step.args.values():
                if (
                    isinstance(made, Path)
                    and name
                    and (str(made) == name or made.name == name)
                    and each.card.result in (Kind.FILE, Kind.NEW_FILE)
                ):
                    return Ref(each.step.id)
        return None

    @staticmethod
    def _origin(candidate: Candidate, draft: Draft) -> Provenance:
        tokens = draft.clause.reading.tokens
        start, end = tokens[candidate.span.start].start, tokens[candidate.span.end - 1].end
        return Provenance(candidate.how if candidate.how in ("span", "derived") else "derived", start, end)

    def _link_open(self, draft: Draft, args: dict[str, Any], origin: dict[str, Provenance]) -> None:
        """Give open source parameters what an earlier step made."""
        covered = {index for each in draft.args.values() for index in range(each.span.start, each.span.end)}
        free = set(range(draft.clause.start, draft.clause.end)) - covered
        pointed = anaphor(draft.clause, free)
        word = pointed[0] if pointed else ""
        used: list[Any] = [value for value in args.values() if isinstance(value, FileQuery | Path)]
        required = [
            param
            for param in draft.card.params
            if param.required and param.name not in args and param.kind not in _TARGETS
        ]
        optional = (
            [
                param
                for param in draft.card.params
                if not param.required and param.name not in args and param.kind in (*_SOURCES, Kind.EMAILS)
            ]
            if pointed
            else []
        )
        for param in required:
            topics = [topic for topic in self._topics if topic not in used][: 1 if len(required) > 1 else None]
            value, worth = link(param, self.done, word, topics)
            if worth > 0.25:
                args[param.name], origin[param.name] = value, Provenance("link")
                used += topics[:1]
                pointed = None
        self._quoted_before(draft, args, origin)
        self._spoken_of(draft, args, origin)
        if (
            pointed
            and optional
            and not any(param.kind in _SOURCES and param.name in args for param in draft.card.params)
        ):
            value, chosen = self._best_optional(optional, word)
            if chosen is not None:
                args[chosen.name], origin[chosen.name] = value, Provenance("link")

    def _spoken_of(self, draft: Draft, args: dict[str, Any], origin: dict[str, Provenance]) -> None:
        """ "When is it? It's in plan.ics": a file spoken of fills an open parameter that takes just such files."""
        for param in draft.card.params:
            if param.kind is not Kind.FILE or param.name in args:
                continue
            wanted = accepted(draft.card.subject, param.kind, param.description)
            for topic in self._topics:
                if len(topic.paths) == 1 and Path(topic.paths[0]).suffix.lower() in wanted:
                    args[param.name], origin[param.name] = Path(topic.paths[0]), Provenance("context")

    def _quoted_before(self, draft: Draft, args: dict[str, Any], origin: dict[str, Provenance]) -> None:
        """Words quoted in passing ("each has a line like 'Total: 20'") fill the one open text there is."""
        open_texts = [
            param
            for param in draft.card.params
            if param.kind is Kind.TEXT and not param.required and param.name not in args
        ]
        if len(self._quotes) == 1 and len(open_texts) == 1:
            words = re.match(r"(\D+?)[:=\s]*(?:[€$£]?\s?\d.*)?$", self._quotes.pop())
            if words:
                args[open_texts[0].name], origin[open_texts[0].name] = words[1].strip(), Provenance("context")

    def _best_optional(self, params: list[Param], word: str) -> tuple[Any, Param | None]:
        best: tuple[float, Any, Param | None] = (0.4, None, None)
        for param in params:
            value, worth = link(param, self.done, word, self._topics)
            if (
                word in ("text", "content", "contents", "answer", "result", "number", "total")
                and param.kind is Kind.TEXT_SOURCE
            ):
                worth += 0.3
            if worth > best[0]:
                best = worth, value, param
        return best[1], best[2]

    def _repair(self, draft: Draft, args: dict[str, Any], origin: dict[str, Provenance]) -> None:
        """What is still missing: a place beside the source, or a question."""
        for param in draft.card.params:
            if param.name in args or not param.required:
                continue
            if param.kind is Kind.NEW_FILE and (place := self._settler.default_target(draft.card, args)):
                args[param.name], origin[param.name] = place, Provenance("derived")
                continue
            raise QuestionNeeded(question_for(param, draft.card), param.description, tuple(param.choices))

    def _in_place(self, draft: Draft, args: dict[str, Any]) -> None:
        """A change without a place to save it is made in the file itself; a question changes nothing."""
        names = {param.name for param in draft.card.params}
        if "in_place" not in names or args.get("save_as") or Effect.WRITE not in draft.card.effects:
            return
        if is_question(draft.clause.reading, draft.clause.start, draft.clause.end):
            args.pop("in_place", None)
            return
        source = next(
            (args[param.name] for param in draft.card.params if param.kind in _SOURCES and param.name in args), None
        )
        if isinstance(source, Path | FileQuery) or self._is_file(source):
            args["in_place"] = True

    def _is_file(self, value: Any) -> bool:
        """A link to a file that the plan itself made may be rewritten; a value has nothing to rewrite."""
        if not isinstance(value, Ref):
            return False
        done = next((each for each in self.done if each.step.id == value.step), None)
        if done is None or done.card.result not in (Kind.FILE, Kind.FILES, Kind.NEW_FILE):
            return False
        return any(
            param.kind in (Kind.NEW_FILE, Kind.FOLDER) and param.name in done.step.args for param in done.card.params
        ) or any(param.kind is Kind.URL for param in done.card.params)

    def _ordered(self, steps: list[Step]) -> tuple[Step, ...]:
        """What is said later happens later wherever the two could get in each other's way."""
        ordered: list[Step] = []
        for step in steps:
            effects = self._cards[step.action].effects
            before = [
                other.id for other in ordered
                if may_clash(effects, self._cards[other.action].effects, step, other) and other.id not in step.depends_on
            ]  # fmt: skip
            ordered.append(replace(step, depends_on=(*step.depends_on, *before[-1:])))
        return tuple(ordered)

    def finish(self) -> tuple[Step, ...]:
        """The steps; a transform whose result is used later and saved there works on values, not in its source."""
        used: dict[str, list[Done]] = {}
        for each in self.done:
            for value in each.step.args.values():
                if isinstance(value, Ref):
                    used.setdefault(value.step, []).append(each)
        final = []
        for each in self.done:
            step = each.step
            takers = used.get(step.id, [])
            if (
                step.args.get("in_place") is True
                and any("save_as" in taker.step.args or not reads(taker) for taker in takers)
            ) or (
                step.args.get("in_place") is True and takers and any(saved_later(taker, self.done) for taker in takers)
            ):
                step = replace(step, args={name: value for name, value in step.args.items() if name != "in_place"})
            final.append(step)
        return self._ordered(final)


def spare_location(draft: Draft) -> str | None:
    """A folder in the clause that no argument took and that says where: "build x.pdf out of them, in Documents"."""
    taken = {index for each in draft.args.values() for index in range(each.span.start, each.span.end)}
    for place in draft.clause.reading.places:
        inside = draft.clause.start < place.start and place.end <= draft.clause.end
        if (
            inside
            and place.folder
            and place.located
            and place.path
            and not taken.intersection(range(place.start, place.end))
        ) and draft.clause.reading.tokens[place.start - 1].low in (
            "in",
            "into",
            "to",
            "onto",
            "on",
            "under",
            "inside",
            "at",
        ):
            return place.path
    return None
