"""Scores on examples that were not trained on, in all and by kind of example."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import torch
from torch import Tensor, nn

from lam_desktop.model.reading import FILLS, MARKS
from training.reader.batch import Batch, collate
from training.reader.features import Group
from training.reader.losses import Said, pair_scores, read

_ROWS = 8


class Tally:
    """Counts of one kind."""

    def __init__(self) -> None:
        self.right: defaultdict[str, float] = defaultdict(float)
        self.of: defaultdict[str, int] = defaultdict(int)
        self.fits: list[float] = []
        self.strays: list[float] = []

    def add(self, name: str, value: float) -> None:
        self.right[name] += value
        self.of[name] += 1

    def figures(self) -> dict[str, float]:
        found = {name: round(self.right[name] / self.of[name], 4) for name in sorted(self.of)}
        if self.fits and self.strays:
            pairs = [(fit > stray) + 0.5 * (fit == stray) for fit in self.fits for stray in self.strays]
            found["rejection_auc"] = round(sum(pairs) / len(pairs), 4)
        return found


@torch.no_grad()
def scores(trunk: nn.Module, upper: Any, groups: list[Group], device: torch.device) -> dict[str, dict[str, float]]:
    """Figures by kind of example, and of all."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for start in range(0, len(groups), _ROWS):
        batch = collate(groups[start : start + _ROWS]).to(device)
        with torch.autocast(device.type, torch.bfloat16):
            said = read(trunk, upper, batch)
        _count(said, batch, upper.lengths, tallies)
    return {kind: tally.figures() for kind, tally in tallies.items()}


def _count(said: Said, batch: Batch, lengths: Tensor, tallies: defaultdict[str, Tally]) -> None:
    tags = 0
    for index, group in enumerate(batch.groups):
        match = said.match[batch.owner == index].tolist()
        whole = _fills(said, batch, lengths, index, group) if group.right else {}
        marks = {}
        if group.marks is not None:
            marks = _marks(said.tags[tags], batch.tags[tags], len(group.utterance.ids))
            tags += 1
        for tally in (tallies["all"], tallies[group.kind]):
            if group.right:
                tally.add("match", float(match[0] == max(match)))
                tally.fits.append(match[0])
            else:
                tally.strays.append(max(match))
            for name, values in (*whole.items(), *marks.items()):
                for value in values:
                    tally.add(name, value)


def _fills(said: Said, batch: Batch, lengths: Tensor, index: int, group: Group) -> dict[str, list[float]]:
    """Of the right card: how each parameter is filled, where, and whether every one is right."""
    found: dict[str, list[float]] = {"fill": [], "span_exact": [], "span_f1": [], "choice": []}
    right = []
    chosen = {(row, param): choice for row, param, choice in batch.rights.chosen.tolist()}
    for param, target in enumerate(group.targets):
        fill = int(said.fills[index, param].argmax())
        good = fill == target.fill
        found["fill"].append(float(good))
        if target.spans and FILLS[target.fill] == "span":
            pairs = pair_scores(said.starts[index, param][None], said.ends[index, param][None], lengths)[0]
            best = divmod(int(pairs.argmax()), pairs.shape[1])
            found["span_exact"].append(float(best in target.spans))
            found["span_f1"].append(max(_overlap(best, span) for span in target.spans))
            good = good and best in target.spans
        if (index, param) in chosen:
            own = said.choices[index, param].masked_fill(batch.rights.choosers[index] != param, -1e9)
            found["choice"].append(float(int(own.argmax()) == chosen[index, param]))
            good = good and bool(found["choice"][-1])
        right.append(good)
    if right:
        found["arguments_exact"] = [float(all(right))]
    return found


def _overlap(found: tuple[int, int], right: tuple[int, int]) -> float:
    shared = min(found[1], right[1]) - max(found[0], right[0]) + 1
    return max(0.0, 2 * shared / (found[1] - found[0] + right[1] - right[0] + 2))


def _marks(said: Tensor, right: Tensor, length: int) -> dict[str, list[float]]:
    """Whether the steps of an utterance begin exactly where they do; and each other mark's words."""
    begins = said[1 : length - 1, 0] > 0
    found = {"steps_exact": [float(torch.equal(begins, right[1 : length - 1, 0] > 0))]}
    for label, name in enumerate(MARKS[1:], 1):
        truth = right[1 : length - 1, len(MARKS) + label] > 0
        if truth.any():
            guess = said[1 : length - 1, len(MARKS) + label] > 0
            shared = float((truth & guess).sum())
            found[f"{name}_f1"] = [2 * shared / float(truth.sum() + guess.sum())]
    return found
