"""Names of actions and parameters in the styles that programmers use."""

from __future__ import annotations

import re
from functools import lru_cache
from random import Random

_ARTICLES = {"a", "an", "the", "my", "some", "of", "for", "to", "is", "whether", "how", "your", "all", "in"}
_SHORT = {
    "number": "num",
    "message": "msg",
    "temperature": "temp",
    "description": "desc",
    "information": "info",
    "maximum": "max",
    "minimum": "min",
    "location": "loc",
    "destination": "dest",
    "address": "addr",
    "quantity": "qty",
    "amount": "amt",
    "language": "lang",
    "calculate": "calc",
    "delete": "del",
    "remove": "rm",
    "document": "doc",
    "average": "avg",
    "frequency": "freq",
    "velocity": "v",
    "identifier": "id",
    "configuration": "config",
    "database": "db",
    "directory": "dir",
    "source": "src",
    "second": "2",
    "first": "1",
}
STYLES = ("snake", "snake", "snake", "camel", "pascal", "kebab", "dotted", "verb_last", "terse", "spaced")


@lru_cache(50_000)
def words_of(text: str) -> list[str]:
    """The words of a phrase or a name; not to be changed."""
    return re.findall(r"[^\W_]+", text.lower().replace("'s", ""))


@lru_cache(20_000)
def bare(noun: str) -> list[str]:
    """The words of a noun phrase that make it into a name; not to be changed."""
    words = words_of(noun)
    kept = [word for word in words if word not in _ARTICLES]
    return kept or words


def styled(rng: Random, verb: str, noun: str, domain: str, style: str) -> str:
    """The name of an action."""
    verbs, nouns = words_of(verb), bare(noun)
    if len(nouns) > 3 and rng.random() < 0.4:
        nouns = nouns[:3]
    if style == "verb_last":
        return "_".join(nouns + verbs)
    if style == "dotted":
        return f"{_case(rng, words_of(domain), 'pascal' if rng.random() < 0.4 else 'snake')}.{_case(rng, verbs + nouns, rng.choice(('snake', 'camel')))}"
    words = verbs + nouns
    if rng.random() < 0.08:
        words = [*words_of(domain), *words] if rng.random() < 0.5 else [*words, "by", *words_of(domain)][: len(words)]
    if rng.random() < 0.05:
        words = [*words, rng.choice(("api", "tool", "v2", "service", "action", "request"))]
    return _case(rng, words, style)


def parameter_name(rng: Random, name: str, style: str) -> str:
    """The name of a parameter in the style of its card."""
    words = words_of(name)
    if style in ("camel", "pascal"):
        return _case(rng, words, "camel")
    if style == "terse":
        return _case(rng, words, "terse")
    return "-".join(words) if style == "kebab" and rng.random() < 0.3 else "_".join(words)


def _case(rng: Random, words: list[str], style: str) -> str:
    if style == "camel":
        return words[0] + "".join(word.capitalize() for word in words[1:])
    if style == "pascal":
        return "".join(word.capitalize() for word in words)
    if style == "kebab":
        return "-".join(words)
    if style == "spaced":
        return " ".join(words)
    if style == "terse":
        return "_".join(_SHORT.get(word, word if len(word) < 8 or rng.random() < 0.6 else word[:4]) for word in words)
    return "_".join(words)


@lru_cache(50_000)
def spoken(name: str) -> str:
    """A name as words to say: `from_currency` is "from currency"."""
    return re.sub(r"[_\-.]", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).lower()
