"""Sentences that only tell something: "my boss wants to see them", "the disk is nearly full". What they speak of stays,
the rest of them is read as nothing: a learned judge says which they are, and what could be more than told is never taken
for it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from lam_desktop.core.errors import LamError
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Reading, Span
from lam_desktop.planning.retriever import masked
from lam_desktop.planning.segmenter import is_no_end

log = logging.getLogger(__name__)
_SURE = 0.9  # log odds from which a sentence is only told
_MORE = re.compile(  # what may say how something shall be done
    r"\b(?:please|pls|can you|could you|would you|will you|(?:i|we|you)(?:'d| would)? (?:want|need|like|wish|only|just)"
    r"|i'd like|should|must|shall|ha(?:s|ve) to|needs?|ought to|don['’]?t|do not|never|only|just|except|without|unless|if"
    r"|when(?:ever)?|once|whoever|whatever|which|instead|otherwise|besides|too|also|as well|remind|every|each day"
    r"|there(?:['’]s| is| are| were)|identical|same|duplicates?|doubles?|twice|empty|blank"  # what there is may be meant next
    r"|called|named?|names|columns?|fields?|titles?|subject|text)\b|[?\d{}#=<>]",
    re.IGNORECASE,
)
_AT_A_LOSS = re.compile(  # "I can never tell how old they are."
    r"\W*(?:i|we)\s+(?:can\s+never|can(?:no|['’]?)t|could\s+never|never|do(?:n['’]?t|\s+not))\s+(?:really\s+|even\s+)?(?:tell|know|remember|see|find\s+out)\s+(?:how|which|what|when|where|who|whether|if)\b",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(
    r"(?:(?:please|pls|so|and|now|can you|could you|would you)\b[\s,]*)*(?:change|update|correct|fix|amend|adjust|note|mend|adapt|enter|put|add|write)\s+(?:it|that|this|(?:in\s+)?\S+\.ics|(?:in\s+)?(?:my|the|our)\s+(?:calendar|diary))(?=\W|$)"
    r"(?:\s+(?:down|there|in|into|to|for|me|my|the|our|calendar|diary|please|pls|too|as well|accordingly))*[\s]*(?:[.!?,;(–-]|$)"
    r"|(?:but\s+|and\s+)?(?:it|that|this|they)\s+(?:should|must|shall|has\s+to|have\s+to|needs?\s+to|ought\s+to)\b",
    re.IGNORECASE,
)
_ENDS = frozenset(".!?;")
_DASHES = frozenset("-–—")


@runtime_checkable
class Judge(Protocol):
    """The learned judge, wherever it runs."""

    async def telling(self, sentences: Sequence[str]) -> list[float]:
        """Log odds of each sentence that it asks for nothing. Raises LamError kinds when it is away."""
        ...


async def without_told(model: object, cues: Cues, reading: Reading) -> str:
    """The text with blanks in the place of what is only told, but for files and addresses; offsets stay as they are."""
    sentences = list(_sentences(reading, cues))
    followed = [*sentences[1:], Span(len(reading.tokens), len(reading.tokens))]
    asked = [
        span
        for span, after in zip(sentences, followed, strict=True)
        if _may_be_told(reading, span) and not _means_what_was_told(reading, after)
    ]
    if not isinstance(model, Judge) or len(sentences) < 2 or not asked:
        return reading.text
    try:
        odds = await model.telling([masked(Clause(reading, span.start, span.end, frozenset())) for span in asked])
    except LamError as error:
        log.info("planning without the judge of sentences: %s", error)
        return reading.text
    told = [span for span, each in zip(asked, odds, strict=True) if each > _SURE]
    if len(told) == len(sentences):
        return reading.text
    text = reading.text
    for span in told:
        text = _blanked(text, reading, span)
    return text


def _means_what_was_told(reading: Reading, span: Span) -> bool:
    """ "Change that, please": an order of which only the sentence before says what it is."""
    return _ALL_OF_IT.match(reading.slice(span.start, span.end)) is not None


def _sentences(reading: Reading, cues: Cues) -> Iterator[Span]:
    """The sentences, as tokens, each with the mark at its end, and the parts of them between dashes."""
    tokens, start = reading.tokens, 0
    for index, token in enumerate(tokens):
        inside = 0 < index < len(tokens) - 1
        ends = token.value in _ENDS and not (inside and is_no_end(reading, cues, index))
        apart = token.value in _DASHES and inside and tokens[index - 1].end < token.start
        broken = inside and "\n" in reading.text[token.end : tokens[index + 1].start]
        if ends or apart or broken or index == len(tokens) - 1:
            yield Span(start, index + 1)
            start = index + 1


def _may_be_told(reading: Reading, span: Span) -> bool:
    """Whether no word, quote or file of a sentence could be there to be heeded."""
    tokens = reading.tokens[span.start : span.end]
    words = " ".join(token.value for token in tokens if token.type is Type.WORD or token.type is Type.NUMBER)
    marks = "".join(token.value for token in tokens if token.type is Type.MARK)
    literal = any(token.type in (Type.QUOTED, Type.EMAIL) for token in tokens)
    chosen = any(
        span.start <= each.start < span.end and (each.query.name_starts or each.query.name_has or each.query.exclude)
        for each in reading.files
    )
    chosen = chosen or any(span.start <= at < span.end for at in reading.told_places)
    lost = _AT_A_LOSS.match(reading.slice(span.start, span.end)) is not None
    more = not lost and _MORE.search(f"{words} {marks}")
    return not (literal or chosen or more) and any(token.type is Type.WORD for token in tokens)


def _blanked(text: str, reading: Reading, span: Span) -> str:
    """The text without a sentence, but for the files and addresses in it."""
    kept = {index for each in reading.places if each.path for index in range(each.start, each.end)}
    kept |= {index for each in reading.files if each.located or each.named for index in range(each.start, each.end)}
    kept |= {index for index in range(span.start, span.end) if reading.tokens[index].type is Type.URL}
    kept |= {index for index in range(span.start, span.end) if {index - 1, index + 1} <= kept}  # "a.csv and b.csv"
    if not kept.isdisjoint(range(span.start, span.end)):
        kept.add(span.end - 1)  # where the sentence ends
    for token in (reading.tokens[index] for index in range(span.start, span.end) if index not in kept):
        text = text[: token.start] + " " * (token.end - token.start) + text[token.end :]
    return text
