"""Groups as batches: tensors filled to one length, groups of like length together."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor

from lam_desktop.model.layout import DESCRIPTION, INSIDE, NAME, NO_SHAPE, PARAM, CardPart
from lam_desktop.model.reading import FILLS, MARKS
from training.reader.features import Group

_POOL, _POOL_BY_TOKEN = 192, 0.04  # groups to choose from: at least, and for each token of a batch


@dataclass
class Rights:
    """What is right for the parameters of the right cards, the first R rows."""

    params: Tensor  # (R, P, T) means of names
    fills: Tensor  # (R, P), -1 where there is none
    inside: Tensor  # (R, Tu): tokens of the utterance that a value may have
    spans: Tensor  # (S, 4): row, parameter, first and last token
    choices: Tensor  # (R, E, T) means of choices
    choosers: Tensor  # (R, E): the parameter of each choice, -1
    chosen: Tensor  # (N, 3): row, parameter, choice

    def each(self, made: Callable[[Any], Any]) -> Rights:
        """The same with something else in the place of each tensor."""
        return Rights(**{name: made(value) for name, value in self.__dict__.items()})


@dataclass
class Batch:
    """Tensors of some groups: rows are pairs of utterance and card, right cards first."""

    utterances: tuple[Tensor, Tensor]  # ids, mask (U, Tu)
    cards: tuple[Tensor, Tensor]  # ids, mask (C, Tc)
    places: Tensor  # (B, T): which of the states above stands where; the last is a blank
    roles: Tensor
    shapes: Tensor
    kinds: Tensor
    mask: Tensor
    pools: Tensor  # (B, 2, T)
    owner: Tensor  # (B): group of each row
    right: Tensor  # (G): whether the group has a right card; those come first
    rights: Rights
    tagged: Tensor  # (K): utterances with marks
    tag_looks: tuple[Tensor, Tensor]  # their roles and shapes (K, Tu)
    tags: Tensor  # (K, Tu, 2 * marks)
    groups: list[Group]

    def each(self, made: Callable[[Any], Any]) -> Batch:
        """The same with something else in the place of each tensor, and without the groups."""
        changed: dict[str, Any] = {"groups": []}
        for name, value in self.__dict__.items():
            if isinstance(value, Rights):
                changed[name] = value.each(made)
            elif isinstance(value, tuple):
                changed[name] = tuple(map(made, value))
            elif name != "groups":
                changed[name] = made(value)
        return Batch(**changed)

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        return replace(self.each(lambda tensor: tensor.to(device)), groups=self.groups)


def batches(groups: Iterable[Group], budget: int, seed: int) -> Iterator[Batch]:
    """Endless groups as batches of about `budget` tokens, groups of like length together."""
    shuffle = random.Random(seed)
    pool: list[Group] = []
    for group in groups:
        pool.append(group)
        if len(pool) < max(_POOL, _POOL_BY_TOKEN * budget):
            continue
        yield from _cut(pool, budget, shuffle)
        pool = []
    if pool:
        yield from _cut(pool, budget, shuffle)


def _cut(pool: list[Group], budget: int, shuffle: random.Random) -> list[Batch]:
    pool.sort(key=lambda each: each.width)
    cuts: list[list[Group]] = [[]]
    rows = 0
    for group in pool:
        rows += len(group.cards)
        if cuts[-1] and rows * group.width > budget:
            cuts.append([])
            rows = len(group.cards)
        cuts[-1].append(group)
    shuffle.shuffle(cuts)
    return [collate(each) for each in cuts]


def collate(groups: list[Group]) -> Batch:
    """One batch of some groups."""
    groups = sorted(groups, key=lambda each: not each.right)
    right = [index for index, group in enumerate(groups) if group.right]
    utterances = list({id(group.utterance): group.utterance for group in groups}.values())
    number = {id(each): index for index, each in enumerate(utterances)}
    cards = list({tuple(card.ids): card for group in groups for card in group.cards}.values())
    card_number = {tuple(card.ids): index for index, card in enumerate(cards)}
    pairs = [(index, groups[index].cards[0]) for index in right]
    for index, group in enumerate(groups):
        pairs += [(index, card) for card in group.cards[group.right :]]
    tall, wide = max(len(each.ids) for each in utterances), max(len(each.ids) for each in cards)
    blank = len(utterances) * tall + len(cards) * wide
    length = max(len(groups[index].utterance.ids) + len(card.ids) for index, card in pairs)
    rows = [_row(groups[index], card, length) for index, card in pairs]
    places = []
    for index, card in pairs:
        first = number[id(groups[index].utterance)] * tall
        second = len(utterances) * tall + card_number[tuple(card.ids)] * wide
        row = [*range(first, first + len(groups[index].utterance.ids)), *range(second, second + len(card.ids))]
        places.append(row + [blank] * (length - len(row)))
    marked = [group for group in groups if group.marks is not None]
    return Batch(
        _filled([each.ids for each in utterances], tall),
        _filled([each.ids for each in cards], wide),
        torch.tensor(places),
        torch.tensor([row[0] for row in rows]),
        torch.tensor([row[1] for row in rows]),
        torch.tensor([row[2] for row in rows]),
        torch.tensor([[float(place != blank) for place in row] for row in places]),
        torch.stack([_pools(groups[index], card, length) for index, card in pairs]),
        torch.tensor([index for index, _ in pairs]),
        torch.tensor([group.right for group in groups]),
        _rights([groups[index] for index in right], length, tall),
        torch.tensor([number[id(group.utterance)] for group in marked], dtype=torch.long),
        (
            _table([group.utterance.roles(None) for group in marked], tall),
            _table([group.utterance.shapes for group in marked], tall),
        ),
        torch.stack([_tags(group.marks, tall) for group in marked]) if marked else torch.zeros(0, tall, 2 * len(MARKS)),
        groups,
    )


def _table(rows: list[list[int]], length: int) -> Tensor:
    filled = [row + [0] * (length - len(row)) for row in rows]
    return torch.tensor(filled, dtype=torch.long).view(-1, length)


def _filled(rows: list[list[int]], length: int) -> tuple[Tensor, Tensor]:
    return _table(rows, length), torch.tensor([[1.0] * len(row) + [0.0] * (length - len(row)) for row in rows])


def _row(group: Group, card: CardPart, length: int) -> tuple[list[int], list[int], list[int]]:
    said = len(group.utterance.ids)
    rest = [0] * (length - said - len(card.ids))
    return (
        [*group.roles, *card.roles, *rest],
        [*group.utterance.shapes, *[NO_SHAPE] * len(card.ids), *rest],
        [*[0] * said, *card.kinds, *rest],
    )


def _pools(group: Group, card: CardPart, length: int) -> Tensor:
    pools = torch.zeros(2, length)
    said = len(group.utterance.ids)
    pools[0, :said] = torch.tensor([float(role == INSIDE) for role in group.roles])
    pools[1, said : said + len(card.ids)] = torch.tensor(
        [float(role in (NAME, DESCRIPTION, PARAM)) for role in card.roles]
    )
    return pools / pools.sum(1, keepdim=True).clamp(min=1)


def _rights(groups: list[Group], length: int, tall: int) -> Rights:
    count = max((len(group.targets) for group in groups), default=0) or 1
    most = max((sum(map(len, group.cards[0].choices)) for group in groups), default=0) or 1
    params, choices = torch.zeros(len(groups), count, length), torch.zeros(len(groups), most, length)
    fills, choosers = torch.full((len(groups), count), -1), torch.full((len(groups), most), -1)
    inside = torch.zeros(len(groups), tall)
    spans, chosen = [], []
    for row, group in enumerate(groups):
        said = len(group.utterance.ids)
        inside[row, 1 : said - 1] = 1
        offset = 0
        for param, (target, (begin, end)) in enumerate(zip(group.targets, group.cards[0].params, strict=True)):
            params[row, param, said + begin : said + end] = 1 / (end - begin)
            fills[row, param] = target.fill
            spans += [(row, param, *span) for span in target.spans]
            places = group.cards[0].choices[param]
            for index, (first, last) in enumerate(places):
                choices[row, offset + index, said + first : said + last] = 1 / (last - first)
                choosers[row, offset + index] = param
            if FILLS[target.fill] == "choice" and target.choice >= 0:
                chosen.append((row, param, offset + target.choice))
            offset += len(places)
    return Rights(
        params, fills, inside, torch.tensor(spans, dtype=torch.long).view(-1, 4), choices, choosers,
        torch.tensor(chosen, dtype=torch.long).view(-1, 3),
    )  # fmt: skip


def _tags(marks: list[tuple[int, int, int]] | None, tall: int) -> Tensor:
    tags = torch.zeros(tall, 2 * len(MARKS))
    for first, last, label in marks or ():
        if first:
            tags[first, label] = 1
            tags[first : last + 1, len(MARKS) + label] = 1
    return tags
