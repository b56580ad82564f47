"""What the learned reader says about the values of an action, put together with what the words say by rule.

The reader's log-probabilities weigh the places; types, whole literals and places of their own stay hard rules.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, runtime_checkable

from lam_desktop.core.action import Card
from lam_desktop.core.values import Kind
from lam_desktop.model.reading import ParamReading, ReadCard, Reading, ReadParam
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.grammar import lists
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.orders import is_order
from lam_desktop.planning.outside.days import in_figures
from lam_desktop.planning.outside.leaves import Leaf, leaves, named
from lam_desktop.planning.outside.stretches import cuts_a_name, is_large, without_ending
from lam_desktop.planning.words import STARTS, STOP, VERBS, content_stems

_LEARNED = 0.35  # of each natural unit of the reader's opinion
_RULED = 0.5  # of what the rules say
_LEAST, _MOST = -7.0, 7.0
_LEAST_SAID = -1.0  # of a choice that stands there word for word, and of what follows from words of one meaning only
_UNSEEN = -6.0  # of a place that is not among the reader's best
_CUT = 0.6  # taken from a part of a name
_VERB = 2.0  # taken from the verb of an order
_ASKING = frozenset("please kindly you".split())
_WHOLE = 0.4  # taken from a whole name of which the reader took a part
_SIGNS = frozenset("?!,;")
_CLOSING = frozenset(",.;:)]}")
_SHORTENED = 4  # letters before a full stop that may belong to it, "Inc."
_ARTICLES = frozenset("the a an my our your some".split())
_STOPS = frozenset(".;?!")
_MOST_PARAMS = 24
_MOST_CHOICES = 10
_TYPES = {
    Kind.INTEGER: "integer", Kind.NUMBER: "number", Kind.BOOLEAN: "boolean", Kind.LINES: "array", Kind.JSON: "object",
}  # fmt: skip
_FORMATS = {Kind.DATE: "date", Kind.TIME: "time", Kind.DATETIME: "datetime", Kind.EMAIL: "email", Kind.URL: "uri"}
_TEXTS = (Kind.TEXT, Kind.ANY, Kind.EMAIL, Kind.URL, Kind.DATE, Kind.TIME, Kind.DATETIME)


@runtime_checkable
class Understands(Protocol):
    """The learned reader, wherever it runs."""

    async def read(self, text: str, clause: tuple[int, int] | None, cards: Sequence[ReadCard]) -> list[Reading]:
        """A reading for each card. Raises LamError kinds when it is away."""
        ...


def read_card(card: Card, text: str) -> ReadCard:
    """An action as the reader is told of it, for a text."""
    params = tuple(
        ReadParam(
            leaf.key.replace("/", "."), _TYPES.get(leaf.param.kind, "string"), leaf.param.description,
            leaf.param.required, shown(leaf.param.choices, text), _FORMATS.get(leaf.param.kind, ""),
        )
        for leaf in leaves(card)[:_MOST_PARAMS]
    )  # fmt: skip
    return ReadCard(card.name, card.summary, params)


def shown(choices: Sequence[str], text: str) -> tuple[str, ...]:
    """The choices that the reader is shown, no more than it can take: first those of which the text has a word."""
    if len(choices) <= _MOST_CHOICES:
        return tuple(choices)
    said = set(content_stems(text))
    return tuple(sorted(choices, key=lambda each: said.isdisjoint(content_stems(each.replace("_", " ")))))[
        :_MOST_CHOICES
    ]


def weighed(
    clause: Clause, leaf: Leaf, found: Sequence[Candidate], reading: Reading | None, beside: Sequence[Leaf] = ()
) -> list[Candidate]:
    """The readings of a value by rule, and those that only the reader sees, with both opinions in their scores.

    Args:
        beside: all values of the action: a word that is a choice of two of them is one of the two, whichever it is.
    """
    said = reading.params.get(leaf.key.replace("/", ".")) if reading is not None else None
    if said is None:
        return [replace(each, score=each.score - _VERB * _is_verb(clause, each)) for each in found]
    known = {(each.span, str(each.value)) for each in found}
    more = [each for each in _seen(clause, leaf, said) if (each.span, str(each.value)) not in known]
    fused = [
        replace(
            each, score=_worth(clause, leaf, each) + _LEARNED * _best_odds(clause, leaf, each, said, reading, beside)
        )
        for each in (*found, *more)
    ]
    return sorted(fused, key=lambda each: -each.score)


def _worth(clause: Clause, leaf: Leaf, each: Candidate) -> float:
    """What the rules say; that a choice stands there word for word is more than an opinion. A name is rarely cut."""
    cut = each.how == "span" and cuts_a_name(clause, each.span.start, each.span.end)
    return each.score * (1.0 if each.how == "enum" else _RULED) - _CUT * cut - _VERB * _is_verb(clause, each)


def _is_verb(clause: Clause, each: Candidate) -> bool:
    """Whether a value is no more than the verb of an order: "fetch" of "please fetch the map"."""
    tokens, index = clause.reading.tokens, each.span.start
    if each.how != "span" or each.span.end - index != 1 or not isinstance(each.value, str):
        return False
    first = all(
        token.low in STOP or token.low in STARTS or token.type is Type.MARK for token in tokens[clause.start : index]
    )
    return first and (tokens[index].low in VERBS or tokens[index - 1].low in _ASKING or is_order(clause.reading, index))


def _best_odds(
    clause: Clause, leaf: Leaf, each: Candidate, said: ParamReading, reading: Reading | None, beside: Sequence[Leaf]
) -> float:
    """The odds of a value; of the same choice for several values the one with the fewest choices is the likeliest."""
    twins = [_odds(clause, twin, each, other) for twin, other in _twins(leaf, each, reading, beside)]
    least = _LEAST_SAID if each.how in ("enum", "reckoned") and each.span.start < each.span.end else _LEAST
    return max(_odds(clause, leaf, each, said), *twins, least) - _crowd(leaf)


def left_open(leaf: Leaf, reading: Reading | None) -> float:
    """What speaks for taking a value from an earlier step rather than leaving it out, at most a little."""
    said = reading.params.get(leaf.key.replace("/", ".")) if reading is not None else None
    return 0.0 if said is None else _LEARNED * max(0.0, min(_MOST, said.earlier - said.absent))


def is_earlier(leaf: Leaf, reading: Reading | None) -> bool:
    """Whether the reader holds that an earlier step gives a value."""
    said = reading.params.get(leaf.key.replace("/", ".")) if reading is not None else None
    return said is not None and said.earlier > max(said.span, said.absent, said.choice)


def _odds(clause: Clause, leaf: Leaf, each: Candidate, said: ParamReading) -> float:
    """How much likelier a value is than none, in natural units."""
    if isinstance(each.value, bool) and leaf.param.kind is Kind.BOOLEAN:
        likely = said.true if each.value else said.false
    elif leaf.param.choices:
        told = shown(leaf.param.choices, clause.reading.text)
        places = [at for at, choice in enumerate(told) if choice == str(each.value)]
        likely = said.choice + (said.choices[places[0]] if places and places[0] < len(said.choices) else _UNSEEN)
        likely = max(likely, said.span + _place(clause, each, said, exact=False))
    else:
        filled = min(_MOST, said.span - said.absent)  # however sure it is that something is said, places still differ
        return max(_LEAST, filled + _place(clause, each, said, exact=leaf.param.kind in _TEXTS and each.how != "enum"))
    return max(_LEAST, min(_MOST, likely - said.absent))


def _crowd(leaf: Leaf) -> float:
    """What it costs that a choice is one of very many, of which the reader saw a few."""
    return math.log(max(1.0, len(leaf.param.choices) / _MOST_CHOICES))


def _twins(
    leaf: Leaf, each: Candidate, reading: Reading | None, beside: Sequence[Leaf]
) -> Iterator[tuple[Leaf, ParamReading]]:
    """Other values of the action that the same words may be, with what the reader says of them."""
    for other in beside if reading is not None else ():
        said = reading.params.get(other.key.replace("/", ".")) if reading is not None else None
        if other.key != leaf.key and said is not None and _may_be(leaf, other, each):
            yield other, said


def _may_be(leaf: Leaf, other: Leaf, each: Candidate) -> bool:
    """Whether two values have the same choice, or are one by its name and many of it: "guest" beside "guests"."""
    if leaf.param.choices:
        return each.value in other.param.choices
    one_of_many = Kind.LINES in (leaf.param.kind, other.param.kind) and leaf.param.kind is not other.param.kind
    return one_of_many and named(leaf.param.name) == named(other.param.name)


def _place(clause: Clause, each: Candidate, said: ParamReading, *, exact: bool) -> float:
    """The reader's logarithm for the place of a value; one that holds it in a few more words counts where no text is wanted."""
    tokens = clause.reading.tokens
    start, end = tokens[each.span.start].start, tokens[each.span.end - 1].end
    best = _UNSEEN
    is_name = exact and is_large(clause, each.span.start) and is_large(clause, each.span.end - 1)
    for left, right, likely in said.spans:
        if is_name and start <= left + 1 and right <= end + 1 and _is_part(clause, left, right):
            best = max(best, likely - _WHOLE)
        if abs(left - start) <= 1 and abs(right - end) <= 1:
            best = max(best, likely)
        elif not exact and left <= start + 1 and end <= right + 1:
            best = max(best, likely - 0.1 * max(0, right - left - end + start) ** 0.5)
        elif not exact and start <= left and right <= end:
            best = max(best, likely - 0.2 * max(0, end - start - right + left) ** 0.5)
    return best


def _is_part(clause: Clause, left: int, right: int) -> bool:
    span = clause.reading.span(left, right)
    return cuts_a_name(clause, span.start, span.end)


def _seen(clause: Clause, leaf: Leaf, said: ParamReading) -> Iterator[Candidate]:
    """Values that only the reader sees: texts at its places, lists in them, and choices and truth that are meant."""
    kind = leaf.param.kind
    if leaf.param.choices:
        yield from _meant(clause, leaf, said)
    elif kind is Kind.BOOLEAN:
        where = _somewhere(clause)
        for value, likely in ((True, said.true), (False, said.false)):
            if likely > said.absent and where is not None:
                yield Candidate(leaf.key, value, where, 0.0, "derived")
    elif kind in (*_TEXTS, Kind.LINES):
        for left, right, _ in said.spans:
            span = _bare(clause, clause.reading.span(left, right))
            if span.start >= span.end or not clause.holds(span.start, span.end) or _runs_on(clause, span):
                continue
            tokens = clause.reading.tokens[span.start : span.end]
            if all(token.type is Type.MARK for token in tokens):
                continue
            if any(token.is_literal and (left > token.start + 1 or right < token.end - 1) for token in tokens):
                continue  # a literal is taken whole
            only = tokens[0].value if len(tokens) == 1 and tokens[0].type is Type.QUOTED else ""
            text = only or in_figures(clause, leaf.param, span) or without_ending(clause, span.start, span.end)
            items = _items(leaf, text) if kind is Kind.LINES else []
            if kind is not Kind.LINES or items:
                yield Candidate(leaf.key, items if kind is Kind.LINES else text, span, 0.0)


def _items(leaf: Leaf, text: str) -> list[Any]:
    """The items of a list; none where numbers or choices are wanted, which are read by rule."""
    of = leaf.param.schema.get("items")
    kind = of.get("type") if isinstance(of, dict) else None
    if kind in ("integer", "number", "float", "array", "object"):
        return []
    found, choices = list(lists.items(text)), of.get("enum") if isinstance(of, dict) else None
    return found if not choices or all(each in choices for each in found) else []


def _bare(clause: Clause, span: Span) -> Span:
    """A place without the article before what it names, and the signs around it; an article written large is of the name."""
    tokens, start, end = clause.reading.tokens, span.start, span.end
    while end - start > 1 and tokens[start].value in _CLOSING:
        start += 1
    if (
        end - start > 2
        and tokens[start - 1].low == "in"
        and [each.low for each in tokens[start : start + 2]] == ["terms", "of"]
    ):
        start += 2
    start += start < end - 1 and tokens[start].value in _ARTICLES
    last, before = (tokens[end - 1].value, tokens[end - 2].value) if end - start > 1 else ("", "")
    ends = last in _SIGNS or (last == "." and (len(before) > _SHORTENED or before.islower()))
    return Span(start, end - ends)


def _runs_on(clause: Clause, span: Span) -> bool:
    """Whether a place goes on into the next sentence: "the garden. Then call …", "that page. The text …"."""
    tokens = clause.reading.tokens
    return any(
        tokens[index].value in _STOPS and (after.low in STARTS or (after.low in STOP and after.value[0].isupper()))
        for index in range(span.start, span.end - 1)
        for after in (tokens[index + 1],)
    )


def _meant(clause: Clause, leaf: Leaf, said: ParamReading) -> Iterator[Candidate]:
    """Choices that are meant though not said by their words; they take no place that another value needs."""
    where = _somewhere(clause)
    if where is None or said.choice < said.absent or len(leaf.param.choices) > _MOST_CHOICES:
        return  # of more choices than it was shown the reader cannot tell which is meant
    for choice, likely in zip(leaf.param.choices, said.choices, strict=False):
        if likely > math.log(0.3):
            yield Candidate(leaf.key, choice, where, 0.0, "enum")


def _somewhere(clause: Clause) -> Span | None:
    """No words of its own: an empty place at the beginning of the clause."""
    return Span(clause.start, clause.start) if clause.start < clause.end else None


def matches(readings: Mapping[str, Reading], name: str) -> float:
    """How well an action fits by the reader, -3 to 3; 0 where it was not asked."""
    reading = readings.get(name)
    return 0.0 if reading is None else max(-3.0, min(3.0, reading.match))
