"""A small grammar: a rule's alternatives hold other rules in <angle brackets>; expanding one makes a fresh phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

SYLLABLES = """ba be bo ca ce co da de di do el en fa fi fo ga ge go ha he ka ke ki ko la le li lo lu ma me mi mo na ne
ni no nu or pa pe po qua ra re ri ro ru sa se si so ta te ti to va ve vi vo xa xo ya za zen zo tra bri cle dro fle gra
plo ska ste thu wex""".split()
_SLOT = re.compile(r"<(\w+)>")


def coined(rng: Random, parts: int = 0) -> str:
    """A word that does not exist."""
    word = "".join(rng.choice(SYLLABLES) for _ in range(parts or rng.randint(2, 3)))
    return word + rng.choice(("", "", "n", "x", "r", "s", "l", "m", "t"))


class Grammar:
    """Rules by name, each a list of alternatives; see the module's text."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        self._rules = {name: self._parsed(text) for name, text in rules.items()}

    @staticmethod
    def _parsed(text: str) -> list[tuple[str, ...]]:
        alternatives = [each.strip() for each in text.replace("\n", " ").split(";") if each.strip()]
        return [tuple(_SLOT.split(each)) for each in alternatives]

    def expand(self, rng: Random, rule: str) -> str:
        """A phrase of the rule. Texts at odd places of an alternative are names of rules."""
        alternative = rng.choice(self._rules[rule])
        if len(alternative) == 1:
            return alternative[0]
        parts = [self.expand(rng, part) if place % 2 else part for place, part in enumerate(alternative)]
        return "".join(parts)

    def fill(self, rng: Random, text: str) -> str:
        """The text with its rules expanded."""
        return _SLOT.sub(lambda found: self.expand(rng, found[1]), text)
