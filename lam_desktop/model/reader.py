"""Reads a request against actions' cards: how well each fits, and where each parameter's value is said.

Trained by training/reader. Rule: one pair of a text and a card at a time, so that an answer never depends on what else
was asked.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from lam_desktop.model.layout import CardPart, Utterance
from lam_desktop.model.pairs import Clause, Floats, Kept, Lower, paired, windowed
from lam_desktop.model.reading import MARKS, ParamReading, ReadCard, Reading, ReadParam, WordTags
from lam_desktop.model.sessions import FOLDER, session

Found = dict[str, Floats]
_WORD = re.compile(r"\S+")
_BEST = 12
_NEVER = -30.0


class Reader:
    """Loads the weights once."""

    def __init__(self, trunk: onnxruntime.InferenceSession, folder: Path = FOLDER) -> None:
        self._lower = Lower(trunk, folder)
        self._upper = session(folder / "reader.int8.onnx")
        self._names = [output.name for output in self._upper.get_outputs()]
        self._readings: Kept[Reading] = Kept(1000)

    def read(self, text: str, clause: Clause, card: ReadCard) -> Reading:
        """One card against one clause of a text, or against the whole of it."""
        return self._readings.had((text, clause, card), lambda: self._read(text, clause, card))

    def tags(self, text: str) -> list[WordTags]:
        """Marks of the words of a text, as far as it is read."""
        utterance, states = self._lower.text(text)
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
        text, clause, shift = windowed(text, clause)
        utterance, said = self._lower.text(text)
        parts = self._lower.card(card)
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

    def _pair(self, utterance: Utterance, clause: Clause, said: Floats, part: CardPart, told: Floats) -> Found:
        pair = paired(utterance, clause, said, part, told)
        first, length = len(utterance.ids), len(pair.roles)
        choices = [place for places in part.choices for place in places]
        return self._run(
            pair.states, pair.roles, pair.shapes, pair.kinds, pair.pools,
            _means(part.params, first, length), _means(choices, first, length),
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
