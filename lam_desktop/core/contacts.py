"""People the person knows, and who is meant by a name. Rule: a name that fits two people means nobody."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """One person at one address, as an address book has it. `others`: nicknames and the like."""

    name: str
    address: str
    others: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """Name and address together, as mails write them."""
        return f"{self.name} <{self.address}>"


def meant_by(name: str, contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Whom a name may mean: those who bear it whole, else those whose first name or nickname it is."""
    wanted, known = _plain(name), tuple(contacts)
    whole = tuple(each for each in known if _plain(each.name) == wanted)
    return whole or tuple(each for each in known if wanted in _short_names(each))


def _short_names(contact: Contact) -> set[str]:
    first = _plain(contact.name).split(" ")[0]
    return {first, *map(_plain, contact.others)} - {""}


def _plain(name: str) -> str:
    """A name without case and accents, one blank between its words: "JOSÉ  Lima" is jose lima."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(each for each in letters if not unicodedata.combining(each)).split())
