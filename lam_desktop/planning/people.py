"""Receivers called by their names: "mail it to Ana". Rule: an address comes from the person's contacts, or is asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lam_desktop.core.contacts import Contact, meant_by
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.words import STOP

_LEADS = frozenset(
    "to cc bcc copy for mail email e-mail write tell inform message notify send forward remind let ask and , & also both".split()
)
_VERBS = frozenset("mail email e-mail send forward write tell draft message inform notify drop shoot let cc".split())
_MAILS = frozenset("mail email e-mail".split())
_POSTS = _MAILS | {"send", "forward"}
_GOING_ON = frozenset("in of from on".split())
_LONGEST = 4  # words of a name
_OFFERED = 6


@dataclass(frozen=True, slots=True)
class Named:
    """A receiver by name, whose address is not known yet."""

    name: str


def known(clause: Clause) -> Iterator[tuple[Span, Named]]:
    """Contacts that are named where a receiver is named; with an address of their own in the words, they need none."""
    contacts = clause.reading.world.contacts
    if not contacts or not any(_low(clause, index) in _VERBS for index in range(clause.start, clause.end)):
        return
    index = clause.start + 1
    while index < clause.end:
        end = _end_of_known(clause, index, contacts) if _low(clause, index - 1) in _LEADS else index
        if end > index and not _has_address(clause, end):
            yield Span(index, end), Named(clause.reading.slice(index, end))
        index = max(end, index + 1)


def _end_of_known(clause: Clause, start: int, contacts: Sequence[Contact]) -> int:
    """Where the longest name ends that somebody bears."""
    for end in range(min(start + _LONGEST, clause.end), start, -1):
        if _are_words(clause, start, end) and meant_by(clause.reading.slice(start, end), contacts):
            return end
    return start


def unknown(clause: Clause, ends: Collection[int]) -> Iterator[tuple[Span, Named]]:
    """Somebody nobody knows: "mail it to ana", and by a name with a capital "send it to Ana", "email Ana that …".

    Args:
        ends: where other receivers end, for "… and Ana".
    """
    verb = next((i for i in range(clause.start, clause.end) if _low(clause, i) in _POSTS | {"write"}), None)
    if verb is None:
        return
    by_mail = any(_low(clause, index) in _MAILS for index in range(clause.start, clause.end))
    for index in range(verb + 1, clause.end):
        after = _low(clause, index - 1)
        called = after in ("to", "cc", "bcc") if _low(clause, verb) in _POSTS else after == "to" and index == verb + 2
        called = called or (index == verb + 1 and by_mail) or (after in ("and", ",", "&") and index - 1 in ends)
        end = index
        while end < min(clause.end, index + _LONGEST) and _is_name(clause, end):
            end += 1
        if end == index and _low(clause, verb) in _MAILS and after == "to" and _is_somebody(clause, index):
            end += 1
        if called and end > index and not _has_address(clause, end):
            yield Span(index, end), Named(clause.reading.slice(index, end))


def _is_name(clause: Clause, index: int) -> bool:
    word = clause.reading.tokens[index].value
    return _are_words(clause, index, index + 1, new=True) and word[:1].isupper() and not word.isupper()


def _is_somebody(clause: Clause, index: int) -> bool:
    """A word of no meaning here that ends what it belongs to: not "my boss", not "everyone in list.csv"."""
    goes_on = index + 1 < clause.end and _low(clause, index + 1) in _GOING_ON
    return _low(clause, index) not in STOP and not goes_on and _are_words(clause, index, index + 1, new=True)


def as_written(clause: Clause, index: int) -> Span:
    """An address with the name that stands before it: "Ana Sousa <ana@example.org>"."""
    tokens = clause.reading.tokens
    around = (tokens[index - 1].value if index > clause.start else "") + (
        tokens[index + 1].value if index + 1 < clause.end else ""
    )
    if around not in ("<>", "()"):
        return Span(index, index + 1)
    start = index - 1
    while start > max(clause.start, index - 1 - _LONGEST) and _is_name(clause, start - 1):
        start -= 1
    return Span(start, index + 2)


def _has_address(clause: Clause, end: int) -> bool:
    """ "Ana Sousa <ana@example.org>": whose address it is was said with it."""
    after = end + (end < clause.end and clause.reading.tokens[end].value in ("<", "("))
    return after < clause.end and clause.reading.tokens[after].type is Type.EMAIL


def _are_words(clause: Clause, start: int, end: int, new: bool = False) -> bool:
    """Whether tokens are plain words that mean no time and no folder that is there, or (`new`) that could be made."""
    reading = clause.reading
    if not clause.holds(start, end) or any(token.type is not Type.WORD for token in reading.tokens[start:end]):
        return False
    taken = [Span(each.start, each.end) for each in reading.places if new or reading.world.is_folder(each.path)]
    taken += [span for _, span in reading.whens]
    return not any(span.overlaps(Span(start, end)) for span in taken)


def _low(clause: Clause, index: int) -> str:
    return clause.reading.tokens[index].low


def addresses_of(receivers: Sequence[str | Named], contacts: Sequence[Contact]) -> list[str]:
    """Receivers as mails write them. Raises QuestionNeeded for a name of nobody, or of several."""
    return [each if isinstance(each, str) else _address_of(each.name, contacts) for each in receivers]


def _address_of(name: str, contacts: Sequence[Contact]) -> str:
    found = meant_by(name, contacts)
    if not found:
        raise QuestionNeeded(f"I know no mail address of {name}. What is it?", "Say it like anna@example.org.")
    if len(found) > 1:
        raise QuestionNeeded(f"Which {name} do you mean?", "", tuple(each.written for each in found[:_OFFERED]))
    return found[0].written
