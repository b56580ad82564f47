"""Address books in files (.vcf, vCard 2.1 to 4.0). Rule: a card gives names and addresses only, as plain text.

They are taken apart in the worker for files of strangers, and what is said there is held to that rule here.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lam_desktop.connectors import addresses
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import InputError, UnreadableFile

MOST_BYTES = 20_000_000
MOST_PEOPLE = 10_000
_CARD = re.compile(r"^BEGIN:VCARD[ \t]*$(.*?)^END:VCARD[ \t]*$", re.DOTALL | re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(r"\n[ \t]")
_SOFT_BREAK = re.compile(r"(?<==)\n(?!\w[\w.-]*[;:])")  # of quoted-printable text in old cards
_LINE = re.compile(r'(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:"[^"]*"|[^":;])*)*):(?P<value>.*)')
_ESCAPE = re.compile(r"\\(.)")
_HIDES = re.compile('[<>"]')  # what lets a name pass for an address
_LONGEST = 100  # letters of a name


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    params: str
    value: str


def read(data: bytes, name: str) -> tuple[Contact, ...]:
    """The people in an address book who have a mail address; one who has several is there several times,
    unless one of the addresses is marked as the preferred one.

    Raises: UnreadableFile when it is no address book, or a huge one.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableFile(f"{name} is too large for an address book.", "Export fewer people into one file.")
    found = _found(data, name)
    if not all(map(_is_plain, found)):
        raise UnreadableFile(f"{name} is not an address book I can read.", "It should be a .vcf file.")
    return found


def _is_plain(contact: Contact) -> bool:
    """Whether it is what `_people` makes, whoever says so."""
    named = all(text and not _HIDES.search(text) and text.isprintable() for text in (contact.name, *contact.others))
    return named and _address(contact.address) == contact.address


@contained()
def _found(data: bytes, name: str) -> tuple[Contact, ...]:
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    cards = [match[1] for match in _CARD.finditer(text)]
    if not cards:
        raise UnreadableFile(f"{name} is not an address book I can read.", "It should be a .vcf file.")
    found = dict.fromkeys(contact for card in cards for contact in _people(card))
    if len(found) > MOST_PEOPLE:
        raise UnreadableFile(f"{name} has more than {MOST_PEOPLE:,} people.", "Export fewer into one file.")
    return tuple(found)


def _people(card: str) -> Iterator[Contact]:
    lines = list(_lines(card))
    mails = [(line, address) for line in lines if line.name == "EMAIL" and (address := _address(line.value))]
    preferred = [(line, address) for line, address in mails if re.search(r"\bPREF\b", line.params)]
    name = next((text for line in lines if line.name == "FN" and (text := _name(line.value))), "")
    given = [_parts(line.value, ";") for line in lines if line.name == "N"]
    name = name or next((_name(" ".join(part[1::-1])) for part in given), "")
    nicknames = [_name(each) for line in lines if line.name == "NICKNAME" for each in _parts(line.value, ",")]
    firsts = [_name(part[1]) for part in given if len(part) > 1]
    others = tuple(dict.fromkeys(each for each in (*firsts, *nicknames) if each and each != name))
    for _, address in preferred if len(preferred) == 1 else mails:
        yield Contact(name or address, address, others)


def _lines(card: str) -> Iterator[_Line]:
    text = _FOLD.sub("", card)
    if "QUOTED-PRINTABLE" in text.upper():
        text = _SOFT_BREAK.sub("", text).replace("==", "=")
    for line in text.split("\n"):
        if match := _LINE.fullmatch(line.strip()):
            params = match["params"].upper()
            value = match["value"]
            if "QUOTED-PRINTABLE" in params:
                value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
            yield _Line(match["name"].upper(), params, value)


def _parts(value: str, separator: str) -> list[str]:
    return re.split(rf"(?<!\\){separator}", value)


def _name(value: str) -> str:
    """A name without what could pass for an address, a line break or nothing at all."""
    text = _ESCAPE.sub(lambda match: " " if match[1] in "nN" else match[1], value)
    shown = "".join(each if each.isprintable() else " " for each in _HIDES.sub(" ", text))
    return " ".join(shown.split())[:_LONGEST]


def _address(value: str) -> str:
    """The address if it is one; a broken one helps nobody."""
    try:
        return addresses.parse(value)
    except InputError:
        return ""
