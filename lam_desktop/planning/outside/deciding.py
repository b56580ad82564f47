"""A choice that only says which of the other values is given: "kind: artist" beside "artist". It follows from what was said."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lam_desktop.core.action import Card
from lam_desktop.core.values import Kind
from lam_desktop.planning.outside.leaves import Leaf, leaves, named
from lam_desktop.planning.words import spoken, stem

_FEWEST = 2  # choices with a value of their own, for the choice to be one between values
_MOST = 12


@dataclass(frozen=True, slots=True)
class Deciding:
    """The key of a choice; the values that go with each of its choices, and those that only it has."""

    key: str
    along: Mapping[str, frozenset[str]]
    own: Mapping[str, frozenset[str]]

    def follows(self, given: Collection[str]) -> str | None:
        """The choice that explains most of the given values; that of no value where none is given and only one has none."""
        fits = {
            choice: len(keys.intersection(given)) + 0.5
            for choice, keys in self.along.items()
            if self.own[choice].intersection(given)
        }
        if fits:
            return max(fits, key=lambda choice: fits[choice])
        bare = [choice for choice, keys in self.along.items() if not keys]
        return bare[0] if len(bare) == 1 and not self.stray(bare[0], given) else None

    @property
    def values(self) -> frozenset[str]:
        """The keys of all values it is a choice between."""
        return frozenset().union(*self.along.values())

    def taking(self, key: str) -> str | None:
        """The choice whose own a value is."""
        return next((choice for choice, keys in self.own.items() if key in keys), None)

    def stray(self, choice: str, given: Collection[str]) -> int:
        """How many of the given values go with other choices only."""
        return sum(key in given and key not in self.along[choice] for key in self.values)

    def misfit(self, choice: str, given: Collection[str]) -> int:
        """How many given values do not go with a choice, and whether none is given of those that only it has."""
        return self.stray(choice, given) + (bool(self.own[choice]) and not self.own[choice].intersection(given))


def deciding(card: Card) -> Deciding | None:
    """The choice of an action that says which of its other values are given, if it has one."""
    values = leaves(card)
    for leaf in values:
        if leaf.param.kind is not Kind.CHOICE or len(leaf.param.choices) > _MOST:
            continue
        found = _belonging(leaf, [each for each in values if each.key != leaf.key and each.path[:-1] == leaf.path[:-1]])
        if sum(bool(keys) for keys in found.own.values()) >= _FEWEST:
            return found
    return None


def _belonging(leaf: Leaf, beside: Sequence[Leaf]) -> Deciding:
    """Which values go with which choice: by what their descriptions say of it, or else by their names."""
    choices = leaf.param.choices
    along: dict[str, set[str]] = {choice: set() for choice in choices}
    own: dict[str, set[str]] = {choice: set() for choice in choices}
    shared: list[tuple[str, str]] = []
    for each in beside:
        groups = list(_spoken_of(leaf, each.param.description))
        if not groups:
            groups = [
                [choice]
                for choice in choices
                if {stem(word) for word in spoken(choice).split()} <= named(each.param.name)
            ]
        for choice in (one for group in groups for one in group):
            along[choice].add(each.key)
        if groups and len(groups[0]) == 1:
            own[groups[0][0]].add(each.key)
        elif groups:
            shared.append((groups[0][0], each.key))
    for choice, key in shared:
        if not own[choice]:
            own[choice].add(key)
    return Deciding(
        leaf.key,
        {name: frozenset(keys) for name, keys in along.items()},
        {name: frozenset(keys) for name, keys in own.items()},
    )


def _spoken_of(leaf: Leaf, description: str) -> Iterator[list[str]]:
    """The choices that a description speaks of by the name of the choice: "kind track or album: …"."""
    name = re.escape(spoken(leaf.param.name).split()[-1])
    one = "|".join(re.escape(choice) for choice in sorted(leaf.param.choices, key=len, reverse=True))
    for found in re.finditer(rf"\b{name}\W{{1,3}}((?:{one})\b(?:(?:, | or | and |/)(?:{one})\b)*)", description):
        yield re.findall(rf"\b(?:{one})\b", found[1])
