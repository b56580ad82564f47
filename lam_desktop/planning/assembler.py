"""Drafts of clauses to a plan: places settled, earlier outputs linked, missing values repaired or asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.plan import Condition, Step
from lam_desktop.core.values import FileQuery, Item, Kind, Ref
from lam_desktop.planning import people
from lam_desktop.planning.asked_first import Asked
from lam_desktop.planning.between import (
    anew,
    beside_the_list,
    count_or_date,
    hour_of_day,
    items_as_source,
    lasting,
    new_moment,
    one_line,
    over_days,
    per_item,
    read_items,
    rows_apart,
    rows_of_receivers,
)
from lam_desktop.planning.cautions import heed, one_for_several, said_enough
from lam_desktop.planning.clashes import ordered
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.dated import copied_under_it, name_by_date, save_by_date
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.grammar.places import Place
from lam_desktop.planning.linker import Done
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.ordering import in_their_order
from lam_desktop.planning.outputs import unsaid
from lam_desktop.planning.outside.whereabouts import is_all_over, is_place
from lam_desktop.planning.questions import question_for
from lam_desktop.planning.read_today import TODAY
from lam_desktop.planning.reader import changes
from lam_desktop.planning.receivers import addresses_in, without_conditions
from lam_desktop.planning.references import fill_open
from lam_desktop.planning.saving import (
    beside_the_source,
    change_in_place,
    fold,
    not_into_itself,
    on_values,
    save,
    save_only_when,
)
from lam_desktop.planning.settle import Settler
from lam_desktop.planning.so_far import SOURCES, TARGETS, Filling, SoFar
from lam_desktop.planning.sources import (
    is_said_again,
    join_folder,
    settled,
    sheet_meant,
    up_from_below,
    where_they_are,
)

_FETCHED = {"page": "fetch_text", "web table": "fetch_table"}  # what stands behind an address, by what it is wanted as
_SAYS = frozenset({"subject", "body", "attachments"})
_STAYS_TOO = re.compile(
    r"\b(?:too|as well|copies|leave the originals?|keep the originals?)(?:[\s,)]*please)?[\s.!?)]*$", re.IGNORECASE
)
_ADDING = frozenset({"add", "append", "insert", "too", "existing", "update"})  # there must be something


class Assembler:
    """Builds the steps of one plan, or more of them after those that are `done`."""

    def __init__(
        self, settler: Settler, cards: Mapping[str, Card], done: Sequence[Done] = (), number_from: int = 1
    ) -> None:
        self._plan = SoFar(settler, cards, done, number_from)
        self.lacking: list[
            tuple[Param, Card]
        ] = []  # what nobody said of actions from outside; it is asked for at the end

    @property
    def anchor(self) -> str | None:
        """The folder whose files are spoken of."""
        return self._plan.settler.inside

    @property
    def last(self) -> Ref | None:
        """The result of the step before."""
        return Ref(self._plan.done[-1].step.id) if self._plan.done else None

    def read_items(self, query: FileQuery, what: str, noun: str) -> Ref:
        """A step that reads what a for-each goes over."""
        return read_items(self._plan, self._plan.settler.found(query), what, noun)

    @contextmanager
    def otherwise(self, condition: Condition) -> Iterator[None]:
        """While the steps are added that are done where those under a condition are not."""
        before = self._plan.done
        self._plan.done = [replace(each, other=each.step.when == condition) for each in before]
        yield
        self._plan.done = [replace(each, other=False) for each in self._plan.done]

    def look_up(self, asked: Asked) -> Ref:
        """Steps that look up what a condition is on. Returns the result of the last."""
        made = self._plan.looked_up(*asked.steps[0]) if len(asked.steps) == 1 else None
        for action, args in asked.steps if made is None else ():
            given = {
                name: Path(self._plan.settler.found(value).paths[0]) if isinstance(value, FileQuery) else value
                for name, value in args.items()
            }
            made = self._plan.insert(action, **(given if made is None else {**given, "text": made}))
        assert made is not None
        return replace(made, field=asked.field)

    def listen(self, clause: Clause) -> None:
        """Words that ask for nothing still say what the talk is about."""
        self._plan.listen(clause)

    def hear(self, condition: Condition) -> Condition:
        """A condition with its files where they can be found; they are what the next words are about."""
        query = condition.left
        if isinstance(query, Path):
            query = self._plan.settler.found(FileQuery(paths=(str(query),), what="both"))
            condition = replace(condition, left=Path(query.paths[0]))
        if isinstance(query, FileQuery):
            self._plan.hear(query)
        return condition

    def save(self, place: Place, clause: Clause, when: Condition | None = None) -> None:
        """ "… and save it as X", about the step before; without one there is nothing to save."""
        if self._plan.done and when is not None:
            save_only_when(self._plan, place, clause, when)
        elif self._plan.done:
            save(self._plan, place, clause)
            save_by_date(self._plan, clause)

    def add(self, draft: Draft, when: Condition | None = None, for_each: Any = None, apart: bool = False) -> Step:
        """Append a draft as a step; `apart`: never as more about the one before. Raises QuestionNeeded when a value is missing and nothing earlier gives it."""
        heed(draft)
        draft = without_conditions(self._narrowed(where_they_are(draft)))
        plan, filling = self._plan, Filling(draft)
        for param in sorted(draft.card.params, key=lambda each: each.kind in TARGETS):
            candidate = draft.args.get(param.name)
            if candidate is None:
                continue
            if self._is_given(filling, param, candidate):
                continue
            if candidate.how == "each":
                each = plan.settler.source(param, candidate) if param.kind in SOURCES else candidate.value
                for_each = each if for_each is None else for_each
                plan.settler.note(each, param.kind)
                filling.put_said(param.name, Item(), candidate)
                continue
            if _how_many(draft, candidate):
                raise QuestionNeeded("How many of them?", "", ("1", "3", "10"))
            filling.put_said(param.name, settled(plan, filling, param, candidate), candidate)
            if param.kind in SOURCES:
                plan.settler.note(filling.args[param.name], param.kind)
        join_folder(filling)
        sheet_meant(plan, filling)
        in_their_order(filling)
        alone = for_each is None and when is None and not apart
        if alone and filling.open(required=True) and (folded := fold(plan, filling)):
            return folded
        if for_each is not None:
            items_as_source(filling, for_each)
        self._fill_known(filling)
        fill_open(plan, filling)
        if alone and is_said_again(plan, filling):
            return plan.done[-1].step
        not_into_itself(filling)
        up_from_below(filling)
        rows_of_receivers(plan, filling)
        rows_apart(plan, filling)
        for said in (lasting, new_moment, hour_of_day, over_days, one_line):
            said(filling)
        anew(plan, filling)
        count_or_date(plan, filling)
        beside_the_list(plan, filling, for_each)
        self._repair(filling)
        name_by_date(plan, filling)
        change_in_place(plan, filling)
        beside_the_source(plan, filling)
        said_enough(filling.card, filling.args, draft.unexplained)
        one_for_several(filling.card, filling.clause, filling.args)
        per_item(plan, filling, for_each)
        if alone and (folded := fold(plan, filling)):
            return folded
        if alone and filling.card.subject == FOREIGN and plan.has_just(filling):
            return plan.done[-1].step
        step = plan.append(filling, when, for_each)
        plan.note_targets(filling)
        return step

    def _is_given(self, filling: Filling, param: Param, candidate: Candidate) -> bool:
        """Whether a value is one that another step or the address book gives; then it is put in."""
        plan, draft = self._plan, filling.draft
        if candidate.how == "addresses":
            filling.put(param.name, addresses_in(plan, draft, candidate), "link")
        elif candidate.how == "result":  # what the step before gives, under a name
            if self.last is not None:
                filling.put(param.name, {candidate.value: self.last}, "link")
        elif candidate.how in _FETCHED:
            filling.put(param.name, plan.insert(_FETCHED[candidate.how], url=candidate.value), "link")
        elif candidate.how == TODAY:
            filling.put(param.name, plan.insert_aside("date_as", form=candidate.value), "link")
        elif candidate.how == "contacts":
            receivers = people.addresses_of(candidate.value, plan.settler.contacts)
            filling.put_said(param.name, receivers if param.kind is Kind.EMAILS else receivers[0], candidate)
        else:
            return False
        return True

    def _narrowed(self, draft: Draft) -> Draft:
        """ "Find duplicates … and delete them": only what is there more than once, and one of each stays."""
        last = self._plan.last
        said = any(param.name in draft.args for param in draft.card.params)
        spared = self._plan.cards.get("delete_duplicates")
        if draft.card.name == "top_rows" and last and last.card.name == "sort_rows" and "by" not in draft.args:
            ordered = last.step.args.get("by") or [""]
            by = Candidate("by", ordered[0], Span(draft.clause.start, draft.clause.start), 0.0, how="derived")
            return replace(draft, args={**draft.args, "by": by}, missing=())
        if draft.card.name == "delete_files" and not said and last and last.card.name == "find_duplicates" and spared:
            return replace(draft, card=spared, missing=())
        if (
            draft.card.name == "move_files"
            and _STAYS_TOO.search(draft.clause.text)
            and "copy_files" in self._plan.cards
        ):
            return replace(draft, card=self._plan.cards["copy_files"])
        under_it = copied_under_it(draft)
        if under_it is not draft and "copy_file_as" in self._plan.cards:
            return replace(under_it, card=self._plan.cards["copy_file_as"], missing=())
        return self._packed_anew(draft)

    def _packed_anew(self, draft: Draft) -> Draft:
        """ "Put them into old.zip" makes that archive where there is none."""
        archive = draft.args.get("archive")
        if draft.card.name != "add_to_archive" or archive is None or not isinstance(archive.value, Path):
            return draft
        anew = self._plan.cards.get("zip_files" if archive.value.suffix.lower() == ".zip" else "tar_files")
        if any(token.low in _ADDING for token in draft.clause.reading.tokens[draft.clause.start : draft.clause.end]):
            return draft
        known = any(archive.value.name in str(value) for done in self._plan.done for value in done.step.args.values())
        there = known or not archive.value.suffix or self._plan.settler.is_there(archive.value)
        return draft if there or anew is None else replace(draft, card=anew)

    def _fill_known(self, filling: Filling) -> None:
        """What is known of the person fills values of that name, of actions from outside: ours are told all they need."""
        if filling.card.subject != FOREIGN:
            return
        for param in filling.card.params:
            fact = self._plan.settler.fact(param.name)
            elsewhere = is_place(param.name) and is_all_over(filling.clause)
            if fact is not None and param.name not in filling.args and not elsewhere:
                filling.put(param.name, fact, "context")

    def _repair(self, filling: Filling) -> None:
        """What is still missing: a place beside the source, or a question."""
        if filling.card.subject == "mail" and Effect.SEND in filling.card.effects and not filling.args.keys() & _SAYS:
            raise QuestionNeeded("What should the mail say?")
        for param in filling.open(required=True):
            if (given := unsaid(param, filling)) is not None:
                filling.put(param.name, given, "default" if given == param.default else "derived")
                continue
            place = self._plan.settler.default_target(filling.card, filling.args)
            if param.kind is Kind.NEW_FILE and place is not None:
                filling.put(param.name, place, "derived")
                continue
            if filling.card.subject == FOREIGN:
                self.lacking.append((param, filling.card))
                continue
            raise QuestionNeeded(question_for(param, filling.card), param.description, tuple(param.choices))

    def finish(self) -> tuple[Step, ...]:
        """The steps, in an order in which none gets in another's way."""
        return ordered(on_values(self._plan.done), self._plan.cards)


def _how_many(draft: Draft, candidate: Candidate) -> bool:
    """ "Move the oldest ones to Archive" does not say how many; to look at one of them does no harm."""
    query = candidate.value
    several = bool(candidate.word) and singular(candidate.word) != candidate.word
    return several and isinstance(query, FileQuery) and query.limit == 1 and bool(query.sort_by) and changes(draft.card)
