"""How well a place in the words fits a value that an action takes: by the words around it, its form, and what it is like."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lam_desktop.core.action import Card
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import CardCues
from lam_desktop.planning.grammar.times import When
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.amounts import Amount, amounts
from lam_desktop.planning.outside.leaves import Leaf, described, leaves, named
from lam_desktop.planning.outside.stretches import Stretch, is_large, stretches
from lam_desktop.planning.words import STOP, stem

ROLES: dict[str, frozenset[str]] = {
    "from": frozenset("from origin start source departure depart sender begin first old current".split()),
    "to": frozenset("to destination end target arrival arrive recipient receiver new until last".split()),
    "in": frozenset("city location place country state region area town language year currency unit province format".split()),
    "at": frozenset("location place time venue address hour restaurant hotel rate price".split()),
    "near": frozenset("location place city area address".split()),
    "on": frozenset("date day platform topic device network site channel".split()),
    "by": frozenset("author artist director writer creator name percent amount".split()),
    "for": frozenset("name person user purpose item product patient customer company".split()),
    "of": frozenset("name city location subject company country".split()),
    "about": frozenset("topic subject query keyword".split()),
    "called": frozenset("name title".split()), "named": frozenset("name title".split()),
    "titled": frozenset("title name".split()), "until": frozenset("end to".split()),
    "with": frozenset("with partner guest ingredient feature".split()), "via": frozenset("platform method channel app".split()),
    "using": frozenset("method model tool algorithm platform".split()), "through": frozenset("platform channel method".split()),
}  # fmt: skip
ROLES |= {"into": ROLES["to"], "within": ROLES["in"], "around": ROLES["near"], "since": ROLES["from"]}
_OPPOSITE = {"from": "to", "to": "from", "into": "from"}
_MAKERS = frozenset(
    stem(word)
    for word in "artist author writer composer director singer band painter poet creator designer performer".split()
)
_MADE = 1.5  # "by" before a name says who made it, where an action asks for that
_SKIPPED = frozenset("the a an my our is are was of be as city around about = : ( ' his her their exactly only".split())
LABELS = frozenset("id number code isbn zip zipcode phone account pin key serial ticket identifi token".split())
_NUMBERS = (Kind.INTEGER, Kind.NUMBER)
_SAME_UNITS = (
    "second sec s", "minute min", "hour hr h", "day", "week", "month", "year yr", "meter metre m", "kilometer km",
    "mile", "foot feet ft", "inch inche in", "gram g", "kilogram kg kilo", "pound lb", "liter litre l", "mb megabyte",
    "gb gigabyte", "celsius c degre", "fahrenheit f degre", "% percent percentag rate", "dollar usd price cost amount budget"
    " salary revenu", "people person guest member", "newton n", "pascal pa", "hz hertz", "watt w", "volt v",
)  # fmt: skip
_UNITS = {word: frozenset(group.split()) for group in _SAME_UNITS for word in group.split()}


@dataclass(slots=True)
class Sight:
    """A clause as one action sees it."""

    clause: Clause
    card: Card
    cues: CardCues

    @property
    def makers(self) -> bool:
        """Whether the action asks who made something."""
        return any(named(leaf.param.name) & _MAKERS for leaf in leaves(self.card))

    def low(self, index: int) -> str:
        """A token of the clause in small letters; nothing outside."""
        return self.clause.reading.tokens[index].low if self.clause.start <= index < self.clause.end else ""

    def text(self, start: int, end: int) -> str:
        """The words of a stretch."""
        return self.clause.reading.slice(start, end)


class Words:
    """What a clause holds, read once for all actions."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause

    @cached_property
    def stretches(self) -> list[Stretch]:
        return stretches(self.clause)

    @cached_property
    def amounts(self) -> list[Amount]:
        return amounts(self.clause)

    @cached_property
    def whens(self) -> list[tuple[When, Span]]:
        return [(when, span) for when, span in self.clause.reading.whens if self.clause.holds(span.start, span.end)]


def around(sight: Sight, leaf: Leaf, start: int, end: int) -> float:
    """Words near a value that the name or description of what is wanted has; the nearest count most."""
    own, told = named(leaf.param.name), described(leaf.param.description)
    found, distance = 0.0, 0.0
    for index in range(start - 1, start - 6, -1):
        low = sight.low(index)
        if not low or low in (".", ";", "!", "?"):
            break
        if low == ",":
            distance += 1.5
        if low in STOP or not low[0].isalnum():
            continue
        distance += 1.0
        worth = 1.1 if stem(low) in own else 0.35 if stem(low) in told else 0.0
        found += worth / distance
    distance = 0.4
    for index in range(end, end + 4):
        low = sight.low(index)
        if not low or low in (".", ";", "!", "?", ",", "and", "to", "from", "with", "in", "of", "for"):
            break
        if low in STOP or not low[0].isalnum():
            continue
        distance += 1.0
        worth = 1.0 if stem(low) in own else 0.3 if stem(low) in told else 0.0
        found += worth / distance
    return min(found, 1.8)


def role(sight: Sight, leaf: Leaf, start: int) -> float:
    """What the small word before a value says: "from Rome" is the origin, "to Oslo" where it goes."""
    index = start - 1
    while sight.low(index) in _SKIPPED:
        index -= 1
    word = sight.low(index)
    roles = ROLES.get(word)
    if roles is None:
        return 0.0
    own = named(leaf.param.name)
    if word == "by" and is_large(sight.clause, start) and sight.makers:
        return _MADE if own & _MAKERS else -_MADE * (stem(word) not in own)
    own = own | {each.removesuffix("e") for each in own}
    if any(stem(each) in own or each in own for each in roles):
        return 0.9
    opposite = _OPPOSITE.get(word)
    if opposite is not None and any(stem(each) in own or each in own for each in ROLES[opposite]):
        return -0.9
    return 0.25 if any(stem(each) in described(leaf.param.description) for each in roles) else 0.0


def of_unit(leaf: Leaf, unit: str) -> float:
    """ "5 meters" for a length in meters, "3 years" for a number of years; another unit than the one wanted speaks against it."""
    if not unit or unit in STOP:
        return 0.0
    mine = stem(unit)
    group = _UNITS.get(mine) or _UNITS.get(unit) or frozenset({mine})
    own, told = named(leaf.param.name), described(leaf.param.description)
    if group & own:
        return 1.2
    if group & told:
        return 0.9
    wanted = {word for word in own | told if word in _UNITS and len(word) > 2}
    return -0.4 if wanted and mine in _UNITS else 0.0


def in_order(card: Card, leaf: Leaf, kinds: tuple[Kind, ...], place: int) -> float:
    """Values tend to be said in the order in which an action lists them."""
    alike = [each.name for each in card.params if each.kind in kinds]
    return 0.3 if place < len(alike) and alike[place] == leaf.param.name else 0.0
