"""Where a value came from and who may see it. Rule: joining never makes a value more trusted or less secret.

Follows the integrity and secrecy lattices of Denning (1976), "A lattice model of secure information flow".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class Integrity(IntEnum):
    """How far the content may be trusted; higher is better."""

    UNTRUSTED = 0  # web pages, mails, files that came from outside
    LOCAL = 1  # the user's own files and this machine's state
    USER = 2  # words the user typed or chose


class Secrecy(IntEnum):
    """Who may see it; higher is more secret."""

    PUBLIC = 0
    PRIVATE = 1
    SECRET = 2


@dataclass(frozen=True, slots=True)
class Label:
    """Integrity, secrecy and the places a value came from (file paths, hosts, "user").

    `secrets` says in words what is secret in it: "id_ed25519 is a private key".
    """

    integrity: Integrity = Integrity.USER
    secrecy: Secrecy = Secrecy.PUBLIC
    sources: frozenset[str] = frozenset()
    secrets: frozenset[str] = frozenset()

    def join(self, other: Label) -> Label:
        """The label of anything computed from both."""
        if other is self or other is NEUTRAL:
            return self
        if self is NEUTRAL:
            return other
        return Label(
            min(self.integrity, other.integrity),
            max(self.secrecy, other.secrecy),
            self.sources | other.sources,
            self.secrets | other.secrets,
        )

    @property
    def is_special(self) -> bool:
        """Whether it says more than that something is the person's own and no secret."""
        return self.integrity is Integrity.UNTRUSTED or self.secrecy is Secrecy.SECRET

    def as_json(self) -> dict[str, Any]:
        """Plain data for the records; of very many sources the first by name."""
        sources, secrets = sorted(self.sources)[:_KEPT], sorted(self.secrets)[:_KEPT]
        return {"integrity": self.integrity, "secrecy": self.secrecy, "sources": sources, "secrets": secrets}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Label:
        """The inverse of `as_json`."""
        integrity, secrecy = Integrity(data["integrity"]), Secrecy(data["secrecy"])
        return cls(integrity, secrecy, frozenset(data["sources"]), frozenset(data["secrets"]))


_KEPT = 20
NEUTRAL = Label()  # fully trusted and public: joined with any other it changes nothing
FROM_USER = Label(Integrity.USER, Secrecy.PUBLIC, frozenset({"user"}))


def joined(labels: Iterable[Label]) -> Label:
    """Join of all; of none: the neutral element."""
    result = NEUTRAL
    for label in labels:
        result = result.join(label)
    return result
