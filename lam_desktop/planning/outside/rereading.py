"""The likeliest readings of a clause once more, with what the learned reader says about them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from lam_desktop.core.errors import LamError
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.fitting_actions import fitted
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.outside.fitting import Words
from lam_desktop.planning.outside.learned import Understands, read_card
from lam_desktop.planning.outside.reading import read_as

log = logging.getLogger(__name__)
_WIDTH = 5
_WIDER = 10  # of actions that take nothing, of which a catalogue has many and only the sense tells
_MATCH, _MATCH_INTENT = 0.7, 0.34  # what the reader's opinion of an action is worth; of one that takes nothing
_MOST, _MOST_ALONE = 4.0, 8.0  # how far it counts; of a request of one clause nothing else tells near actions apart


async def read_again(
    model: object, cues: Cues, options: Sequence[Draft], linked: bool, alone: bool = False
) -> list[Draft]:
    """The readings, best first; as they are where no learned reader is at hand.

    Args:
        alone: the clause is the whole request.
    """
    top = [each for each in options[: _WIDER if cues.intents else _WIDTH] if each.card.subject == FOREIGN]
    if not options[0].card.name:
        return list(options)
    if not top:
        return await fitted(model, cues, options)
    if not isinstance(model, Understands):
        return list(options)
    clause = options[0].clause
    tokens = clause.reading.tokens
    place = (tokens[clause.start].start, tokens[clause.end - 1].end)
    try:
        readings = await model.read(
            clause.reading.text, place, [read_card(each.card, clause.reading.text) for each in top]
        )
    except LamError as error:
        log.info("planning without the learned reader: %s", error)
        return list(options)
    words = Words(clause)
    weight, most = _MATCH_INTENT if cues.intents else _MATCH, _MOST_ALONE if alone else _MOST
    least = -most if cues.topics else -_MOST  # where values have a say, being against an action says no more
    again = []
    for draft, reading in zip(top, readings, strict=True):
        new = read_as(cues.cards[draft.card.name], clause, words, draft.retrieval, linked, reading)
        again.append(replace(new, score=new.score + weight * max(least, min(most, reading.match))))
    rest = [each for each in options if each.card.subject != FOREIGN]
    return sorted([*again, *rest], key=lambda each: -each.score)
