"""How an utterance and an action's card become tokens. Rule: training and running both come through here.

The two are tokenised apart, so that the lower layers can read each once; the upper layers read them side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from lam_desktop.model.reading import TYPES

# Roles of a token.
OUTSIDE, INSIDE, NAME, DESCRIPTION, PARAM, PARAM_DESCRIPTION, CHOICE, SPECIAL = range(8)
ROLES = 8
# Looks of a token; the encoder's own vocabulary knows no capitals.
SHAPES = 16
_PLAIN, _QUOTED, _PUNCTUATION, NO_SHAPE = 0, 11, 13, 15
KINDS = 1 + 2 * len(TYPES)

LONGEST_UTTERANCE = 256
LONGEST_CARD = 176
MOST_PARAMS = 12
MOST_CHOICES = 10
_DESCRIPTION_TOKENS, _PARAM_TOKENS, _CHOICE_TOKENS = 24, 14, 6
_UNKNOWN, _CLS, _SEP, _COLON, _SEMICOLON, _OPEN, _BAR = 100, 101, 102, 1024, 1025, 1006, 1064

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINTS = re.compile(r"[_\-./:\s]+")
_QUOTED_TEXT = re.compile(r"“[^”]{1,300}”|\"[^\"]{1,300}\"|(?<!\w)['‘][^'’]{1,300}['’](?!\w)|`[^`]{1,300}`")
_WORD = re.compile(r"\S+")
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half "
    "quarter dozen first second third fourth fifth sixth seventh eighth ninth tenth last once twice"
)
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today tomorrow yesterday tonight"
)
_LOOKS = [
    (re.compile(pattern, flags), shape)
    for pattern, flags, shape in (
        (r"\W+$", 0, _PUNCTUATION),
        (r"[^@\s]+@[^@\s]+\.\w+$", 0, 8),
        (
            r"(?:https?://|www\.)\S+$|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|gov|de|uk)(?:/\S*)?$",
            re.IGNORECASE,
            9,
        ),
        (r"[$€£¥]\s?[\d.,]+\w*$|[\d.,]+[$€£¥%]$", 0, 5),
        (r"\d{1,2}:\d{2}\w*$|\d{1,2}(?:am|pm|h)$", re.IGNORECASE, 7),
        (r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?:T\S+)?$|(?:" + "|".join(_DAYS.split()) + r")s?$", re.IGNORECASE, 6),
        (r"[+-]?\d+$", 0, 3),
        (r"[+-]?[\d.,]*\d[\d.,]*\w{0,4}$|\d+(?:st|nd|rd|th)$", 0, 4),
        (r".*[*?].*$", 0, 14),
        (r"(?:~|\.{0,2}/|\w:\\|\\\\).*$|.*[/\\]\S+$|\S*\w\.[a-z0-9]{1,5}$", re.IGNORECASE, 10),
        (r"(?:" + "|".join(_NUMBER_WORDS.split()) + r")s?$", re.IGNORECASE, 12),
        (r"[A-Z]\w*(?:['’]\w+)?(?:-\w+)*$(?<![A-Z]{2})", 0, 1),
        (r"\w*[A-Z]\w*$", 0, 2),
    )
]


class Typed(Protocol):
    """A parameter, by whatever record."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def required(self) -> bool: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def format(self) -> str: ...


@dataclass(frozen=True)
class Utterance:
    """Tokens of a request, with the characters each stands for; the first and the last stand for none."""

    ids: list[int]
    shapes: list[int]
    offsets: list[tuple[int, int]]

    def roles(self, clause: tuple[int, int] | None) -> list[int]:
        """Which tokens lie in the clause; without one all do."""
        inside = [clause is None or (start < clause[1] and end > clause[0]) for start, end in self.offsets]
        return [SPECIAL, *(INSIDE if each else OUTSIDE for each in inside[1:-1]), SPECIAL]

    def tokens(self, start: int, end: int) -> list[int]:
        """The tokens that stand for any of some characters."""
        return [index for index, (begin, stop) in enumerate(self.offsets) if begin < min(stop, end) and stop > start]

    @property
    def end(self) -> int:
        """How many characters have tokens."""
        return max(end for _, end in self.offsets)


@dataclass(frozen=True)
class CardPart:
    """Tokens of a card or of a part of its parameters: roles, kinds, and the tokens of each name and choice."""

    ids: list[int]
    roles: list[int]
    kinds: list[int]
    params: list[tuple[int, int]]  # tokens of each name
    choices: list[list[tuple[int, int]]]
    first: int  # index of the first parameter in the card


def shapes(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """How each token's word looks in the text."""
    looks = bytearray(len(text))
    for word in _WORD.finditer(text):
        core = word.group().strip(".,;:!?()[]{}\"'“”‘’`") or word.group()
        begin = word.start() + word.group().find(core)
        look = next((shape for pattern, shape in _LOOKS if pattern.match(core)), _PLAIN)
        looks[word.start() : word.end()] = bytes([_PUNCTUATION]) * (word.end() - word.start())
        looks[begin : begin + len(core)] = bytes([look]) * len(core)
    for quoted in _QUOTED_TEXT.finditer(text):
        looks[quoted.start() + 1 : quoted.end() - 1] = bytes([_QUOTED]) * (quoted.end() - quoted.start() - 2)
    return [looks[start] if start < end else NO_SHAPE for start, end in offsets]


def spoken(name: str) -> str:
    """A name of a program's as words: sendMail_to -> send Mail to."""
    return _JOINTS.sub(" ", _CAMEL.sub(" ", name[:200])).strip() or "value"


class Layout:
    """Holds the tokenizer, which must neither cut nor fill."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    def utterance(self, text: str) -> Utterance:
        """The first 256 tokens of a text."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids, offsets = encoding.ids[: LONGEST_UTTERANCE - 2], encoding.offsets[: LONGEST_UTTERANCE - 2]
        offsets = [(0, 0), *((start, end) for start, end in offsets), (0, 0)]
        return Utterance([_CLS, *ids, _SEP], shapes(text, offsets), offsets)

    def card(self, name: str, description: str, params: Sequence[Typed], short: bool = False) -> list[CardPart]:
        """The card in as many parts as its parameters need; `short` leaves descriptions of parameters out."""
        head = [*self._ids(spoken(name), 16)]
        roles = [SPECIAL, *[NAME] * len(head), SPECIAL]
        told = self._ids(description, _DESCRIPTION_TOKENS)
        start = [_CLS, *head, _COLON, *told]
        roles += [DESCRIPTION] * len(told)
        parts = [CardPart([*start], [*roles], [0] * len(start), [], [], 0)]
        for index, param in enumerate(params):
            piece = self._piece(param, short)
            full = len(parts[-1].params) == MOST_PARAMS or len(parts[-1].ids) + len(piece.ids) > LONGEST_CARD
            if full and parts[-1].params:
                parts.append(CardPart([*start], [*roles], [0] * len(start), [], [], index))
            _append(parts[-1], piece)
        for part in parts:
            _put(part, [_SEP], SPECIAL)
        return parts

    def _piece(self, param: Typed, short: bool) -> CardPart:
        said = f"{param.description} ({param.format})" if param.format else param.description
        told = [] if short else self._ids(said, _PARAM_TOKENS)
        kind = 1 + 2 * (TYPES.index(param.type) if param.type in TYPES else 0) + int(param.required)
        piece = CardPart([], [], [], [], [], 0)
        _put(piece, [_SEMICOLON], SPECIAL)
        piece.params.append(_put(piece, self._ids(spoken(param.name), 10) or [_UNKNOWN], PARAM, kind))
        if told:
            _put(piece, [_COLON], SPECIAL)
            _put(piece, told, PARAM_DESCRIPTION)
        places = []
        for number, each in enumerate(param.choices[:MOST_CHOICES]):
            _put(piece, [_BAR if number else _OPEN], SPECIAL)
            places.append(_put(piece, self._ids(spoken(each), _CHOICE_TOKENS) or [_UNKNOWN], CHOICE))
        piece.choices.append(places)
        return piece

    def _ids(self, text: str, most: int) -> list[int]:
        ids: list[int] = self._tokenizer.encode(text[: most * 12], add_special_tokens=False).ids[:most]
        return ids


def _put(part: CardPart, ids: list[int], role: int, kind: int = 0) -> tuple[int, int]:
    """Append tokens of one role; which they are."""
    begin = len(part.ids)
    part.ids.extend(ids)
    part.roles.extend([role] * len(ids))
    part.kinds.extend([kind] * len(ids))
    return begin, len(part.ids)


def _append(part: CardPart, piece: CardPart) -> None:
    shift = len(part.ids)
    part.ids.extend(piece.ids)
    part.roles.extend(piece.roles)
    part.kinds.extend(piece.kinds)
    part.params.extend((begin + shift, end + shift) for begin, end in piece.params)
    part.choices.extend([(begin + shift, end + shift) for begin, end in each] for each in piece.choices)
