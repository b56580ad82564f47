"""Steps that nobody says but another one needs: who books the dentist's hour by a name has to find the dentist first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.outside.links import can_take, likeness, plain
from lam_desktop.planning.outside.reading import switches
from lam_desktop.planning.outside.stretches import is_code
from lam_desktop.planning.words import content_stems, stem

_ACTING = frozenset(
    stem(verb)
    for verb in "submit apply register enroll hire publish schedule pay transfer sign upload deploy install assign issue"
    " request launch execute implement organize arrange perform conduct".split()
)
_ID = frozenset({"id", "ids"})
_MOST = 2  # actions that give the same
_FITS = 0.6
_DEEPEST = 2  # lookups that need a lookup themselves
Sure = tuple[Draft, float]
Read = Callable[[Card, Clause], Awaitable[Draft]]


async def with_lookups(
    found: Sequence[Sure], cards: Sequence[Card], likely: Mapping[str, float], read: Read
) -> list[Sure]:
    """The drafts, each behind those that give what it needs and nobody says.

    Args:
        cards: all actions there are.
        likely: how like what was said each is.
        read: a clause as an action.
    """
    row: list[Sure] = []
    for draft, sure in found:
        if draft.card.subject == FOREIGN:
            said = {each.card.name for each, _ in (*found, *row)}
            free = [card for card in cards if card.name not in said]
            draft, named_first = _without_names(draft, [each for each, _ in row], free)
            row += [(each, sure) for each in named_first]
            row += [(each, sure) for each in await _lookups(draft, [each for each, _ in row], free, likely, read)]
        row.append((draft, sure))
    return row


async def _lookups(
    draft: Draft, before: Sequence[Draft], free: Sequence[Card], likely: Mapping[str, float], read: Read, depth: int = 0
) -> list[Draft]:
    """What has to be done first, in order."""
    row: list[Draft] = []
    for param in draft.missing:
        if any(_gives_like(each.card, param) or param.name in each.args for each in (*before, *row)):
            continue
        taken = {each.card.name for each in row}
        givers = [card for card in free if card.name not in taken and _looks_up(card, param)]
        if len(givers) > _MOST:
            continue  # what so many give is nothing to look up
        for card in sorted(givers, key=lambda each: -likely.get(each.name, 0.0)):
            lookup = await read(card, draft.clause)
            first = (
                await _lookups(
                    lookup, [*before, *row], [each for each in free if each != card], likely, read, depth + 1
                )
                if depth + 1 < _DEEPEST
                else []
            )
            if not list(_lacking(lookup, [*before, *row, *first])):
                row += [*first, lookup]
                break
    return row


def _without_names(draft: Draft, before: Sequence[Draft], free: Sequence[Card]) -> tuple[Draft, list[Draft]]:
    """ "The albums of Anna Berg": where an id is wanted and something looks it up by a name, the name is not the id."""
    lookups: list[Draft] = []
    for param in draft.card.params:
        said = draft.args.get(param.name)
        if said is None or not _ID & named(param.name) or not _is_name(draft.clause, said):
            continue
        given = [each for each in before if _gives(each.card, param)]
        known = any(_says(each, said) for each in given)
        lookup = None if known else next(filter(None, (_lookup(card, param, said, draft) for card in free)), None)
        if given or lookup is not None:
            lookups += [lookup] if lookup is not None else []
            rest = {name: each for name, each in draft.args.items() if name != param.name}
            draft = replace(draft, args=rest, missing=(*draft.missing, *([param] if param.required else ())))
    return draft, lookups


def _says(draft: Draft, said: Candidate) -> bool:
    return any(str(each.value).lower() == str(said.value).lower() for each in draft.args.values())


def _lookup(card: Card, param: Param, said: Candidate, draft: Draft) -> Draft | None:
    """An action that gives what is wanted for a name and nothing else, given that name."""
    needed = [each for each in card.params if each.required]
    if len(needed) != 1 or needed[0].kind is not Kind.TEXT or not _looks_up(card, param):
        return None
    return Draft(card, draft.clause, {needed[0].name: replace(said, param=needed[0].name)})


def _is_name(clause: Clause, said: Candidate) -> bool:
    """Whether a value is words, and nothing that could be an id."""
    tokens = clause.reading.tokens[said.span.start : said.span.end]
    words = [token for token in tokens if token.type is not Type.MARK]
    return said.how == "span" and all(each.type is Type.WORD and not is_code(each.value) for each in words)


def _looks_up(card: Card, param: Param) -> bool:
    """Whether an action that only looks gives what is wanted, and does not want it itself."""
    own = any(each.required and named(each.name) == named(param.name) for each in card.params)
    acts = switches(card) or bool(_ACTING & set(content_stems(card.summary)[:1]))
    return _gives(card, param) and not own and not acts


def _gives_like(card: Card, param: Param) -> bool:
    """Whether a result of an action could well be what is wanted."""
    return any(likeness(param, output) >= _FITS for output in card.outputs)


def _gives(card: Card, param: Param) -> bool:
    """Whether a result of an action is just what is wanted, by its name."""
    return not plain(param) and any(
        named(output.name) == named(param.name) and can_take(param, output) for output in card.outputs
    )


def _lacking(draft: Draft, before: Sequence[Draft]) -> Iterator[Param]:
    """What neither words nor steps before give."""
    for param in draft.missing:
        if not any(_gives(each.card, param) or param.name in each.args for each in before):
            yield param
