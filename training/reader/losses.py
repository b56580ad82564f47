"""One pass over a batch: what the network says, and the loss of each head."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from lam_desktop.model.reading import MARKS
from training.reader.batch import Batch
from training.reader.network import FAR, LONGEST_SPAN, Trunk, Upper

NONE_WEIGHT = 0.3  # of the question whether the wrong ones alone are refused
BEGINS_WEIGHT = 4.0  # a mark begins at few words


@dataclass
class Said:
    """What the network says about a batch."""

    match: Tensor  # (B)
    fills: Tensor  # (R, P, 6)
    starts: Tensor  # (R, P, Tu)
    ends: Tensor
    choices: Tensor  # (R, P, E)
    tags: Tensor  # (K, Tu, 2 * marks)


def read(trunk: Trunk, upper: Upper, batch: Batch) -> Said:
    """Forward pass."""
    with torch.no_grad():
        said, told = trunk(*batch.utterances), trunk(*batch.cards)
        blank = said.new_zeros(1, said.shape[-1])
        flat = torch.cat([said.flatten(0, 1), told.flatten(0, 1), blank])
        rows = flat[batch.places]
    states = upper(rows, batch.roles, batch.shapes, batch.kinds, batch.mask)
    right, tall = len(batch.rights.params), said.shape[1]
    params = batch.rights.params.to(states.dtype) @ states[:right]
    clause = (batch.pools[:right, :1].to(states.dtype) @ states[:right]).squeeze(1)
    words = states[:right, :tall]
    outside = (1 - batch.rights.inside)[:, None] * FAR
    return Said(
        upper.match(states, batch.pools),
        upper.fills(params, clause),
        upper.point(params, words, 0) + outside,
        upper.point(params, words, 1) + outside,
        upper.point(params, batch.rights.choices.to(states.dtype) @ states[:right], 2),
        _tags(upper, said, batch),
    )


def _tags(upper: Upper, said: Tensor, batch: Batch) -> Tensor:
    """The utterances alone, read through the same layers."""
    roles, shapes = batch.tag_looks
    mask = batch.utterances[1][batch.tagged]
    return upper.tags(upper(said[batch.tagged], roles, shapes, torch.zeros_like(roles), mask)).float()


def losses(said: Said, batch: Batch, lengths: Tensor) -> dict[str, Tensor]:
    """The loss of each head; means, so that they weigh alike."""
    zero = said.match.sum() * 0
    found = {"match": _match(said.match, batch)}
    present = batch.rights.fills >= 0
    found["fill"] = (
        functional.cross_entropy(said.fills[present], batch.rights.fills[present]) if present.any() else zero
    )
    found["span"] = _span(said, batch, lengths) if len(batch.rights.spans) else zero
    if len(batch.rights.chosen):
        row, param, choice = batch.rights.chosen.unbind(1)
        other = batch.rights.choosers[row] != param[:, None]
        found["choice"] = functional.cross_entropy(said.choices[row, param].masked_fill(other, FAR), choice)
    else:
        found["choice"] = zero
    found["tag"] = _tag(said.tags, batch) if len(batch.tagged) else zero
    return found


def _match(match: Tensor, batch: Batch) -> Tensor:
    """Cross entropy over the cards and none (0); with the right card left out, none is right."""
    groups, right = len(batch.right), int(batch.right.sum())
    wrong = match.new_full((groups,), 0.0).exp()  # exp(0) of none
    rest = torch.zeros_like(wrong).index_add(0, batch.owner[right:], match[right:].clamp(-15, 15).exp())
    refused = (wrong + rest).log()
    chosen = torch.logaddexp(match[:right], refused[:right]) - match[:right]
    weight = torch.where(batch.right, NONE_WEIGHT, 1.0)
    return (chosen.sum() + (refused * weight).sum()) / groups


def pair_scores(starts: Tensor, ends: Tensor, lengths: Tensor) -> Tensor:
    """Scores (N, T, T) of all spans from their starts and ends (N, T) and the score of each length."""
    size = starts.shape[-1]
    index = torch.arange(size, device=starts.device)
    distance = index[None, :] - index[:, None]
    allowed = (distance >= 0) & (distance < LONGEST_SPAN)
    bias = torch.where(allowed, lengths[distance.clamp(0, LONGEST_SPAN - 1)], torch.tensor(FAR, device=starts.device))
    return starts[:, :, None] + ends[:, None, :] + bias


def _span(said: Said, batch: Batch, lengths: Tensor) -> Tensor:
    """Any of the places where the value is said is right."""
    row, param, first, last = batch.rights.spans.unbind(1)
    key = row * said.starts.shape[1] + param
    asked, which = key.unique(return_inverse=True)
    starts, ends = (each.flatten(0, 1)[asked] for each in (said.starts, said.ends))
    scores = pair_scores(starts, ends, lengths)
    right = scores[which, first, last]
    top = torch.full((len(asked),), FAR, device=right.device).scatter_reduce(0, which, right.detach(), "amax")
    gold = torch.zeros_like(top).index_add(0, which, (right - top[which]).exp()).log() + top
    return (scores.flatten(1).logsumexp(1) - gold).mean()


def _tag(tags: Tensor, batch: Batch) -> Tensor:
    weight = torch.ones_like(batch.tags)
    begins = batch.tags[..., : len(MARKS)]
    weight[..., : len(MARKS)] += begins * (BEGINS_WEIGHT - 1)
    loss = functional.binary_cross_entropy_with_logits(tags, batch.tags, weight, reduction="none")
    mask = batch.utterances[1][batch.tagged][..., None]
    return (loss * mask).sum() / mask.sum() / 2
