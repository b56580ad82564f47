"""Words that are about the program and not about a chore: greetings, thanks, "what can you do?", "how do I undo this?".

They are told by sense: nearer to something people say to a program than to anything that an action is asked for by.
Rule: where a file, a place or a value is named, it is a chore.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lam_desktop.core.errors import LamError
from lam_desktop.core.outcome import Declined
from lam_desktop.planning.context import Similarity
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.topics import TOPICS, Topic

LONGEST_TALK = 100  # letters, looked at before the words are told apart
_MOST_WORDS = 12
_ALIKE, _NEARER = 0.5, 0.2  # cosines: how near to a topic, and how much nearer than to any action
_VALUES = (Type.QUOTED, Type.PATH, Type.FILENAME, Type.URL, Type.EMAIL, Type.GLOB, Type.SUFFIX, Type.NUMBER)


async def reply(reading: Reading, phrases: Callable[[], Sequence[str]], encoder: Similarity | None) -> Declined | None:
    """The answer to words that ask for no chore; None where they do, or may.

    Args:
        phrases: how the actions are asked for.
        encoder: tells how near sentences are in sense; without it only the very words are known.
    """
    topic = _said_so(reading.text)
    if topic is None and encoder is not None and not _names_something(reading):
        topic = await _nearest(reading.text, phrases, encoder)
    return None if topic is None else Declined(topic.answer, topic.suggestions, topic.meant)


def _names_something(reading: Reading) -> bool:
    """Whether words say what or where, or are too many to be talk."""
    size = len(reading.tokens)
    files = any(each.named or each.located or each.bare_folder or each.query.suffixes for each in reading.files)
    places = any(reading.tokens[each.start].low not in ("here", "there") for each in reading.places)
    return not 0 < size <= _MOST_WORDS or files or places or bool(reading.literals(0, size, *_VALUES))


def _said_so(text: str) -> Topic | None:
    words = _words(text)
    return next((topic for topic in TOPICS if any(_words(said) == words for said in topic.said)), None)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower().replace("’", "'"))


async def _nearest(text: str, phrases: Callable[[], Sequence[str]], encoder: Similarity) -> Topic | None:
    owners = [topic for topic in TOPICS for _ in topic.said]
    said = [each for topic in TOPICS for each in topic.said]
    words = [text.strip(" .!?")]
    try:
        (near,) = await encoder.similarities(words, said)
        best = max(range(len(said)), key=near.__getitem__)
        if near[best] < _ALIKE:  # as nearly all chores
            return None
        (others,) = await encoder.similarities(words, phrases())
    except LamError:
        return None
    return owners[best] if near[best] - max(others, default=0.0) >= _NEARER else None
