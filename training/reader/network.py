"""The learned reader as a network: MiniLM's embeddings and two lowest layers frozen, its upper four trained, and heads.

The lower part reads utterance and card apart; the upper part reads them side by side, with the role, looks and kind of
each token added. Parameters and choices are the means of their names' tokens.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from lam_desktop.model.layout import KINDS, ROLES, SHAPES
from lam_desktop.model.reading import FILLS, MARKS

HIDDEN, HEADS, INNER, FROZEN, LAYERS = 384, 12, 1536, 2, 6
POINTER, LONGEST_SPAN = 192, 48
FAR = -10000.0


class Layer(nn.Module):
    """One transformer layer, BERT's (Devlin et al. 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.attended = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.done = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = states.shape
        mixed = self.mix(states).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = mixed.unbind(0)
        found = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        found = found.transpose(1, 2).reshape(batch, length, HIDDEN)
        states = self.attended(states + self.out(found))
        return self.done(states + self.outer(functional.gelu(self.inner(states))))


class Trunk(nn.Module):
    """Embeddings and the lowest two layers. Never trained: the retriever stands on them too."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(FROZEN))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        states = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]] + self.segment)
        bias = (1 - mask.to(states.dtype))[:, None, None, :] * FAR
        for layer in self.layers:
            states = layer(states, bias)
        return states


class Upper(nn.Module):
    """The trained layers and all heads."""

    def __init__(self) -> None:
        super().__init__()
        self.roles, self.shapes, self.kinds = (nn.Embedding(size, HIDDEN) for size in (ROLES, SHAPES, KINDS))
        for table in (self.roles, self.shapes, self.kinds):
            nn.init.normal_(table.weight, std=0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - FROZEN))
        self.fit = nn.Sequential(nn.Linear(3 * HIDDEN, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, 1))
        self.nearness = nn.Parameter(torch.tensor([8.0, -3.0]))
        self.fill = nn.Sequential(nn.Linear(2 * HIDDEN, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, len(FILLS)))
        self.pointers = nn.Linear(HIDDEN, 3 * POINTER)  # of a parameter: to a start, an end, a choice
        self.places = nn.Linear(HIDDEN, 3 * POINTER)  # what they point at
        self.lengths = nn.Parameter(torch.linspace(0, -3, LONGEST_SPAN))
        self.tags = nn.Linear(HIDDEN, 2 * len(MARKS))
        for part in range(3):
            rows = slice(part * POINTER, (part + 1) * POINTER)
            nn.init.orthogonal_(self.pointers.weight.data[rows])
            self.places.weight.data[rows] = self.pointers.weight.data[rows]
        nn.init.zeros_(self.fit[2].weight)

    def forward(self, states: Tensor, roles: Tensor, shapes: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        """States of all tokens after the last layer."""
        states = states + self.roles(roles) + self.shapes(shapes) + self.kinds(kinds)
        bias = (1 - mask.to(states.dtype))[:, None, None, :] * FAR
        for layer in self.layers:
            states = layer(states, bias)
        return states

    def match(self, states: Tensor, pools: Tensor) -> Tensor:
        """How well utterance and card fit; `pools` (B, 2, T) average the clause and the card."""
        clause, card = (pools.to(states.dtype) @ states).float().unbind(1)
        near = functional.cosine_similarity(clause, card, dim=-1)
        fit = self.fit(torch.cat([clause, card, clause * card], -1)).float().squeeze(-1)
        return self.nearness[0] * near + self.nearness[1] + fit

    def fills(self, params: Tensor, clause: Tensor) -> Tensor:
        """How each parameter is filled; clause (B, H) goes with each of the parameters (B, P, H)."""
        return self.fill(torch.cat([params, clause[:, None].expand_as(params)], -1)).float()

    def point(self, params: Tensor, places: Tensor, part: int) -> Tensor:
        """Scores (B, P, T) of places (B, T, H) for parameters (B, P, H); part 0 start, 1 end, 2 choice."""
        rows = slice(part * POINTER, (part + 1) * POINTER)
        query = functional.linear(params, self.pointers.weight[rows], self.pointers.bias[rows])
        key = functional.linear(places, self.places.weight[rows], self.places.bias[rows])
        return (query @ key.transpose(-1, -2)).float() * POINTER**-0.5


def base(tensors: dict[str, Tensor]) -> tuple[Trunk, Upper]:
    """Both parts with MiniLM's weights in, or with those that ship: heads and added tables that are not among them stay as
    they are made.
    """
    trunk, upper = Trunk(), Upper()
    with torch.no_grad():
        trunk.words.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        trunk.positions.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        trunk.segment.copy_(tensors["embeddings.token_type_embeddings.weight"][0])
        trunk.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        trunk.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for number, layer in enumerate([*trunk.layers, *upper.layers]):
            prefix = f"encoder.layer.{number}"
            for ending in ("weight", "bias"):
                parts = [tensors[f"{prefix}.attention.self.{part}.{ending}"] for part in ("query", "key", "value")]
                getattr(layer.mix, ending).copy_(torch.cat(parts))
                for ours, theirs in _NAMES.items():
                    getattr(getattr(layer, ours), ending).copy_(tensors[f"{prefix}.{theirs}.{ending}"])
        for name, each in upper.state_dict().items():
            if name in tensors:
                each.copy_(tensors[name])
    trunk.requires_grad_(False)
    return trunk, upper


_NAMES = {
    "out": "attention.output.dense",
    "attended": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "done": "output.LayerNorm",
}
