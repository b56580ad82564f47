"""Which output of one action can be a parameter of another."""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import NamedTuple

from training.generator import values
from training.generator.own import taken_by
from training.generator.schemas import ActionSpec, ParameterSpec
from training.generator.tables.sentence_words import LOOKING
from training.generator.world import World

TEXT_SINKS = {"message", "text", "content", "note", "body"}

KIN = {"d_pdf": "d_file", "d_pdfs": "d_files", "d_image": "d_file", "d_images": "d_files"}
PLAIN = {"num", "int", "money"}
MANY = {"list", "search", "find", "show", "get", "look for"}


class Link(NamedTuple):
    """`output` of `source` becomes `parameter` of `target`."""

    source: ActionSpec
    output: ParameterSpec
    target: ActionSpec
    parameter: ParameterSpec


def stem(name: str) -> str:
    """What a name is about: `hotel_name` and `hotel` are about the same."""
    for tail in ("_name", "_title", "_code", "_number"):
        name = name.removesuffix(tail)
    return name


class Links:
    """All links between the actions of a world."""

    def __init__(self, world: World) -> None:
        self.direct: list[Link] = []
        self.texts: list[tuple[ActionSpec, ParameterSpec]] = []
        self.figures: list[tuple[ActionSpec, ParameterSpec]] = []
        self.sources = [spec for spec in world.specs if spec.outputs and spec.verbs[0] in LOOKING]
        self.counted = [(spec, each) for spec in self.sources for each in spec.outputs if _is_number(each)]
        self.named: dict[str, list[Link]] = defaultdict(list)  # by the key of the source
        takers = defaultdict(list)
        for spec in world.specs:
            for each in spec.parameters:
                takers[KIN.get(each.kind, each.kind) if spec.card else stem(each.name)].append((spec, each))
                if each.required and each.name in TEXT_SINKS:
                    self.texts.append((spec, each))
                if each.required and not each.choices and _is_number(each):
                    self.figures.append((spec, each))
        for source in world.specs:
            for output in source.outputs:
                stems = taken_by()[output.name] if source.card else (stem(output.name),)
                for target, parameter in (taker for each in stems for taker in takers[each]):
                    near = target.domain == source.domain or not output.name.endswith("_id")
                    if source.card:
                        near = parameter.required
                    if target is not source and near and not parameter.choices and parameter.kind != "object":
                        link = Link(source, output, target, parameter)
                        self.direct.append(link)
                        self.named[source.key].append(link)

    def pick(self, rng: Random) -> Link:
        """Any link: by name, of a text that holds a result, of a figure that is computed on."""
        roll = rng.random()
        if (roll < 0.55 and self.direct) or not self.figures:
            return rng.choice(self.direct)
        if roll < 0.78 and self.texts:
            source = rng.choice(self.sources)
            return Link(source, rng.choice(source.outputs), *rng.choice(self.texts))
        source, output = rng.choice(self.counted)
        for _ in range(12):  # a force is no number of days
            target, parameter = rng.choice(self.figures)
            if parameter.kind in PLAIN or parameter.kind == output.kind or target.domain == source.domain:
                break
        return Link(source, output, target, parameter)

    def of_many(self, rng: Random) -> Link | None:
        """A link whose source finds several things."""
        for _ in range(20):
            link = rng.choice(self.direct)
            if link.source.verbs[0] in MANY and link.source.nouns[0].endswith("s"):
                return link
        return None

    def after(self, rng: Random, spec: ActionSpec) -> Link | None:
        """A link that goes on from this action."""
        known = self.named.get(spec.key)
        if known and rng.random() < 0.7:
            return rng.choice(known)
        if spec.outputs and self.texts:
            return Link(spec, rng.choice(spec.outputs), *rng.choice(self.texts))
        return None


def _is_number(spec: ParameterSpec) -> bool:
    return values.KINDS[spec.kind].type in ("number", "integer") and not spec.name.endswith("_id")
