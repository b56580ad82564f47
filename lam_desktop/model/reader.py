"""Reads a request against actions' cards: how well each fits, and where each parameter's value is said.

Trained by training/reader. Rule: every text and card goes through the lower layers (the trunk) alone and once; only the
upper layers see them side by side, one pair at a time, so that an answer never depends on what else was asked.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from lam_desktop.model.layout import DESCRIPTION, INSIDE, NAME, NO_SHAPE, PARAM, CardPart, Layout, Utterance
from lam_desktop.model.reading import MARKS, ParamReading, ReadCard, Reading, ReadParam, WordTags
from lam_desktop.model.sessions import FOLDER, plain_tokenizer, session

Floats = NDArray[np.float32]
Found = dict[str, Floats]
Clause = tuple[int, int] | None
_WORD = re.compile(r"\S+")
_BEST = 12
_NEVER = -30.0
_WINDOW = 800  # characters around a clause that are read when a text is long
T = TypeVar("T")


class Kept(OrderedDict[Hashable, T]):
    """The answers used last."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def had(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept under the key, made when it is not."""
        if key not in self:
            self[key] = make()
            if len(self) > self._most:
                self.popitem(last=False)
        self.move_to_end(key)
        return self[key]


class Reader:
    """Loads the weights once."""

    def __init__(self, trunk: onnxruntime.InferenceSession, folder: Path = FOLDER) -> None:
        self._trunk = trunk
        self._upper = session(folder / "reader.int8.onnx")
        self._names = [output.name for output in self._upper.get_outputs()]
        self._layout = Layout(plain_tokenizer(folder))
        self._cards: Kept[list[tuple[CardPart, Floats]]] = Kept(300)
        self._texts: Kept[tuple[Utterance, Floats]] = Kept(16)
        self._readings: Kept[Reading] = Kept(1000)

    def read(self, text: str, clause: Clause, card: ReadCard) -> Reading:
        """One card against one clause of a text, or against the whole of it."""
        return self._readings.had((text, clause, card), lambda: self._read(text, clause, card))

    def tags(self, text: str) -> list[WordTags]:
        """Marks of the words of a text, as far as it is read."""
        utterance, states = self._text(text)
        found = self._run(states, utterance.roles(None), utterance.shapes, [0] * len(utterance.ids))["tags"][0]
        sure = -np.logaddexp(0, -found.astype(np.float64))
        words = []
        for word in _WORD.finditer(text[: utterance.end]):
            tokens = utterance.tokens(*word.span())
            if tokens:
                best = sure[tokens[0] : tokens[-1] + 1].max(axis=0).tolist()
                begins, inside = dict(zip(MARKS, best, strict=False)), dict(zip(MARKS, best[len(MARKS) :], strict=True))
                words.append(WordTags(*word.span(), begins, inside))
        return words

    def _read(self, text: str, clause: Clause, card: ReadCard) -> Reading:
        shift = 0
        if clause is not None and clause[1] > _WINDOW:
            shift = max(0, clause[0] - _WINDOW // 4)
            text, clause = text[shift:], (clause[0] - shift, clause[1] - shift)
        utterance, said = self._text(text)
        parts = self._cards.had(card, lambda: self._card(card))
        matches, params = [], {}
        for part, told in parts:
            found = self._pair(utterance, clause, said, part, told)
            matches.append(float(found["match"][0]))
            begin = 0
            for index, places in enumerate(part.choices):
                param, choices = card.params[part.first + index], range(begin, begin + len(places))
                params[param.name] = _param(param, index, choices, found, utterance, shift)
                begin = choices.stop
        return Reading(matches[0], params)

    def _text(self, text: str) -> tuple[Utterance, Floats]:
        cut = text[: 8 * _WINDOW]

        def make() -> tuple[Utterance, Floats]:
            utterance = self._layout.utterance(cut)
            return utterance, self._lower(utterance.ids)

        return self._texts.had(cut, make)

    def _card(self, card: ReadCard) -> list[tuple[CardPart, Floats]]:
        parts = self._layout.card(card.name, card.description, card.params)
        return [(part, self._lower(part.ids)) for part in parts]

    def _lower(self, ids: list[int]) -> Floats:
        row = np.array([ids], np.int64)
        states: Floats = self._trunk.run(None, {"ids": row, "mask": np.ones_like(row)})[0]
        return states

    def _pair(self, utterance: Utterance, clause: Clause, said: Floats, part: CardPart, told: Floats) -> Found:
        first, length = len(utterance.ids), len(utterance.ids) + len(part.ids)
        roles = [*utterance.roles(clause), *part.roles]
        pools = np.zeros((1, 2, length), np.float32)
        pools[0, 0, :first] = [role == INSIDE for role in roles[:first]]
        pools[0, 1, first:] = [role in (NAME, DESCRIPTION, PARAM) for role in part.roles]
        pools /= np.maximum(pools.sum(axis=2, keepdims=True), 1)
        choices = [place for places in part.choices for place in places]
        return self._run(
            np.concatenate([said, told], axis=1), roles, [*utterance.shapes, *[NO_SHAPE] * len(part.ids)],
            [*[0] * first, *part.kinds], pools, _means(part.params, first, length), _means(choices, first, length),
        )  # fmt: skip

    def _run(
        self, states: Floats, roles: list[int], shapes: list[int], kinds: list[int],
        pools: Floats | None = None, params: Floats | None = None, choices: Floats | None = None,
    ) -> Found:  # fmt: skip
        length = states.shape[1]
        values = self._upper.run(
            self._names,
            {
                "states": states, "roles": np.array([roles], np.int64), "shapes": np.array([shapes], np.int64),
                "kinds": np.array([kinds], np.int64),
                "pools": np.zeros((1, 2, length), np.float32) if pools is None else pools,
                "params": np.zeros((1, 1, length), np.float32) if params is None else params,
                "choices": np.zeros((1, 1, length), np.float32) if choices is None else choices,
            },
        )  # fmt: skip
        return dict(zip(self._names, values, strict=True))


def _means(places: list[tuple[int, int]], first: int, length: int) -> Floats:
    """Rows that take the mean of some tokens of a card that begins at `first`."""
    rows = np.zeros((1, max(1, len(places)), length), np.float32)
    for row, (begin, end) in enumerate(places):
        rows[0, row, first + begin : first + end] = 1 / (end - begin)
    return rows


def _param(
    param: ReadParam, index: int, choices: range, found: Found, utterance: Utterance, shift: int
) -> ParamReading:
    """One parameter; `choices` says which of all the choices' scores are its own."""
    boolean = param.type == "boolean"
    possible = [True, True, bool(param.choices), boolean, boolean, True]
    ways = _logs(np.where(possible, found["fills"][0, index], _NEVER)).tolist()
    scores = [_NEVER] * len(param.choices)
    if choices:
        scores[: len(choices)] = _logs(found["chosen"][0, index, choices.start : choices.stop]).tolist()
    spans = _spans(index, found, utterance, shift)
    return ParamReading(ways[0], ways[1], ways[2], ways[3], ways[4], ways[5], spans, tuple(scores))


def _spans(index: int, found: Found, utterance: Utterance, shift: int) -> tuple[tuple[int, int, float], ...]:
    """The likeliest places of a value among all the places there are."""
    words = slice(1, len(utterance.ids) - 1)
    starts, ends, lengths = found["starts"][0, index, words], found["ends"][0, index, words], found["lengths"]
    distance = np.arange(len(starts))[None, :] - np.arange(len(starts))[:, None]
    first, last = np.nonzero((distance >= 0) & (distance < len(lengths)))
    if not len(first):
        return ()
    sure = _logs(starts[first] + ends[last] + lengths[last - first])
    best = np.argsort(-sure, kind="stable")[:_BEST]
    offsets = utterance.offsets[1:]
    return tuple((shift + offsets[first[each]][0], shift + offsets[last[each]][1], float(sure[each])) for each in best)


def _logs(scores: NDArray[Any]) -> NDArray[np.float64]:
    """Logarithms of probabilities."""
    wide = scores.astype(np.float64)
    top = wide.max()
    logs: NDArray[np.float64] = wide - top - np.log(np.exp(wide - top).sum())
    return logs
