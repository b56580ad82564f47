"""Several sets of files in one breath: "delete the pdfs and the newest photo" is done with each of them."""

from __future__ import annotations

from dataclasses import replace

from lam_desktop.core.action import Effect
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.mentions import Span

_AND = frozenset({"and", ",", "&", "plus", "also", "as", "well", "both"})


def apart(draft: Draft) -> list[Draft]:
    """A draft, and one more for each further set that stands beside its own; what makes one thing of all is not repeated."""
    taken = [each for each in draft.args.values() if isinstance(each.value, FileQuery) and not each.value.paths]
    sets = [each for each in taken if draft.card.param(each.param).kind is Kind.FILES]
    one_result = any(param.kind is Kind.NEW_FILE and param.required for param in draft.card.params)
    if len(taken) != 1 or not sets or one_result or Effect.SEND in draft.card.effects:
        return [draft]
    own = sets[0]
    phrases = _row(draft, own)
    where = next((each for each in phrases if each.located), None)
    if len(phrases) < 2:
        return [draft]
    return [
        replace(
            draft,
            clause=_without(draft.clause, [other for other in phrases if other is not each]),
            args={**draft.args, own.param: _as_own(own, _placed(each, where))},
            unexplained=(),
        )
        for each in phrases
    ]


def _without(clause: Clause, phrases: list[FilesPhrase]) -> Clause:
    """The clause, deaf to some of its sets of files."""
    spans = {at for phrase in phrases for at in range(phrase.start, phrase.end)}
    return replace(clause, hidden=clause.hidden | spans)


def _row(draft: Draft, own: Candidate) -> list[FilesPhrase]:
    """The sets that are joined with the one that was read, in the order said."""
    tokens, row = draft.clause.reading.tokens, list[FilesPhrase]()
    for phrase in draft.clause.reading.files:
        if not draft.clause.holds(phrase.start, phrase.end):
            continue
        between = {token.low for token in tokens[row[-1].end : phrase.start]} if row else set()
        if row and (not between or between - _AND):
            if any(_is(each, own) for each in row):
                break
            row = []
        row.append(phrase)
    usable = all(not each.bare_folder and not each.named for each in row)
    return row if usable and any(_is(each, own) for each in row) else []


def _is(phrase: FilesPhrase, own: Candidate) -> bool:
    return Span(phrase.start, phrase.end).overlaps(own.span)


def _placed(phrase: FilesPhrase, where: FilesPhrase | None) -> FilesPhrase:
    """In "the pdfs and the newest photo in Downloads" both are there."""
    if phrase.located or where is None:
        return phrase
    query = replace(phrase.query, folders=where.query.folders, recursive=where.query.recursive)
    return replace(phrase, query=query, located=True)


def _as_own(own: Candidate, phrase: FilesPhrase) -> Candidate:
    if _is(phrase, own) and not own.open_place:
        return own
    span = Span(phrase.start, phrase.end)
    return replace(own, value=phrase.query, span=span, open_place=not phrase.located, word=phrase.kind_word)
