"""The values an action from outside takes, one by one: what an object holds is asked for like parameters of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.foreign import param_from_schema
from lam_desktop.planning.words import content_stems, spoken, stem

_DEEPEST = 3
_MOST = 60


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value and where it belongs: `path` leads from a parameter through objects; `listed`: in a list of one object."""

    path: tuple[str, ...]
    param: Param
    listed: bool = False

    @property
    def key(self) -> str:
        return "/".join(self.path)


def leaves(card: Card) -> tuple[Leaf, ...]:
    """All values of an action, in its order, at most sixty."""
    return tuple(leaf for param in card.params for leaf in _of((), param, False))[:_MOST]


def _of(path: tuple[str, ...], param: Param, listed: bool) -> Iterator[Leaf]:
    path = (*path, param.name)
    schema = param.schema
    items = schema.get("items")
    many = param.kind is Kind.LINES and isinstance(items, Mapping) and bool(items.get("properties"))
    inner: Any = items if many else schema if param.kind is Kind.JSON else {}
    properties = inner.get("properties") if isinstance(inner, Mapping) else None
    if not isinstance(properties, Mapping) or not properties or len(path) > _DEEPEST:
        yield Leaf(path, param, listed)
        return
    required = inner.get("required")
    needed = (
        set(required)
        if isinstance(required, list)
        else set(properties)
        if required is None and param.required
        else set()
    )
    for name, facts in properties.items():
        if isinstance(facts, Mapping):
            child = param_from_schema(str(name), facts, param.required and name in needed)
            yield from _of(path, child, listed or many)


def joined(card: Card, values: Mapping[tuple[str, ...], Any]) -> dict[str, Any]:
    """Values of leaves put together to the arguments of the action."""
    whole: dict[str, Any] = {}
    for path, value in values.items():
        place = whole
        for name in path[:-1]:
            place = place.setdefault(name, {})
        place[path[-1]] = value
    many = {leaf.path[0] for leaf in leaves(card) if leaf.listed}
    return {name: [value] if name in many and isinstance(value, dict) else value for name, value in whole.items()}


@lru_cache(maxsize=8192)
def named(name: str) -> frozenset[str]:
    """Stems of a parameter's name."""
    return frozenset(stem(word) for word in spoken(name).split())


@lru_cache(maxsize=8192)
def described(description: str) -> frozenset[str]:
    """Stems of the words of a description that carry meaning."""
    return frozenset(content_stems(description[:300]))


def optional(leaf: Leaf) -> Leaf:
    """The same leaf where it may stay open."""
    return replace(leaf, param=replace(leaf.param, required=False))
