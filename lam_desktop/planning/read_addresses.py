"""Readings of e-mail addresses, of people by their names, and of files that hold addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning import people
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.suiting import TABLE_SUFFIXES

_Receiver = tuple[Span, str | people.Named]
_JOINTS = frozenset({",", "and", "also", "to", "&", ";", "plus", "both", "as", "well"})
_COPIED = re.compile(r"\b(?P<how>b?cc|blind\s+cop(?:y|ies))(?:['’]?d)?(?:\s+(?:to|for|also))*\s*:?\s*$", re.IGNORECASE)
_LEAD_COPIES = frozenset("cc bcc blind copy copies to for also with put keep add set :".split())
_BEHIND_COPIES = frozenset("in on into as the cc bcc blind copy".split())
_IN_COPY = re.compile(r"\s*(?:in|on|into|as)\s+(?:the\s+)?(?P<how>b?cc|(?:blind\s+)?copy)\b", re.IGNORECASE)


def emails(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of e-mail addresses, and of people by their names."""
    said = _receivers(finder)
    if param.required and param.kind is Kind.EMAILS and not any(isinstance(value, str) for _, value in said):
        yield from _addresses_in(finder, param)
    rows = _in_rows(finder, said)
    copies = [row for row in rows if len(rows) > 1 and _how_copied(finder, row)]
    if param.required:
        said = [each for row in rows if row not in copies for each in row]
    else:  # an address goes elsewhere than to the receivers only where words say so
        yield from (_copied(finder, param, row) for row in copies if _how_copied(finder, row) == param.name)
        led = [row for row in rows if row not in copies and finder.cued(param, row[0][0].start) > 0.5]
        said = [each for row in led for each in row]
    inside = {index for span, _ in said for index in range(span.start, span.end)}
    for first, (start, _) in enumerate(said):
        for last in range(first, len(said)):
            end = said[last][0].end
            between = {finder.low(i) for i in range(start.start, end) if i not in inside}
            if between - _JOINTS:
                break
            value = [each for _, each in said[first : last + 1]]
            how = "contacts" if any(isinstance(each, people.Named) for each in value) else "span"
            if param.kind is Kind.EMAIL:
                yield finder.candidate(
                    param, value[:1] if how == "contacts" else value[0], start.start, start.end, 1.2, how=how
                )
                break
            yield finder.candidate(param, value, start.start, end, 1.2 + 0.9 * (last - first), how=how)


def _in_rows(finder: Finder, said: Sequence[_Receiver]) -> list[list[_Receiver]]:
    """Receivers that are named in one breath: "Ann, Bo and Cy"."""
    rows: list[list[_Receiver]] = []
    for each in said:
        between = range(rows[-1][-1][0].end, each[0].start) if rows else ()
        if rows and all(finder.low(index) in _JOINTS for index in between):
            rows[-1].append(each)
        else:
            rows.append([each])
    return rows


def _how_copied(finder: Finder, row: Sequence[_Receiver]) -> str:
    """What the words beside a row of receivers call it: "cc", "bcc", or nothing."""
    slice_ = finder.clause.reading.slice
    before = slice_(finder.clause.start, row[0][0].start) + " "
    behind = slice_(row[-1][0].end, finder.clause.end)
    found = _COPIED.search(before) or _IN_COPY.match(behind)
    if found is None:
        return ""
    return "bcc" if re.match(r"b|blind", found["how"], re.IGNORECASE) else "cc"


def _copied(finder: Finder, param: Param, row: Sequence[_Receiver]) -> Candidate:
    """Those who get a copy, with the words that say so."""
    start, end = row[0][0].start, row[-1][0].end
    while start > finder.clause.start and finder.low(start - 1) in _LEAD_COPIES:
        start -= 1
    while finder.low(end) in _BEHIND_COPIES:
        end += 1
    value = [each for _, each in row]
    how = "contacts" if any(isinstance(each, people.Named) for each in value) else "span"
    return Candidate(param.name, value, Span(start, end), 2.5 + 0.5 * len(row), how=how)


def _receivers(finder: Finder) -> list[_Receiver]:
    """Addresses and names, in the order said. Whom nobody knows is asked for rather than left out."""
    found: list[_Receiver] = [
        (people.as_written(finder.clause, index), finder.token(index).value) for index in finder.literal(Type.EMAIL)
    ]
    found += people.known(finder.clause)
    taken = [span for span, _ in found]
    strange = people.unknown(finder.clause, [span.end for span in taken])
    found += [each for each in strange if not any(each[0].overlaps(span) for span in taken)]
    return sorted(found, key=lambda each: each[0].start)


def _addresses_in(finder: Finder, param: Param) -> Iterator[Candidate]:
    """ "Everyone in members.csv (column mail)": the addresses stand in a file, and in no other that is named."""
    named = [phrase for phrase in finder.phrases() if phrase.named and len(phrase.query.paths) == 1]
    lists = [phrase for phrase in named if Path(phrase.query.paths[0]).suffix.lower() in _LISTS]
    led = [
        phrase
        for phrase in lists
        if _LEADS_TO_LIST.search(finder.clause.reading.slice(finder.clause.start, phrase.start))
    ]
    for phrase in led or lists:
        end = phrase.end
        if finder.low(end) == "(":
            end = next((i + 1 for i in range(end, min(end + 6, finder.clause.end)) if finder.low(i) == ")"), end)
        base = 2.0 if led or _MANY.search(finder.clause.text) else 0.2
        value = Path(phrase.query.paths[0])
        yield Candidate(
            param.name, value, Span(phrase.start, end), base, how="addresses", open_place=not phrase.located
        )


_LISTS = (*TABLE_SUFFIXES, ".txt", ".vcf", ".md")
_LEADS_TO_LIST = re.compile(
    r"\b(?:to|for|with|send|mail|e-?mail|write)\b[^,;]*\b(?:address|addresses|every\w*|each|all|people|person|members|customers|those|them|contacts?|names?)\b"
    r"[^,;]*\b(?:in|of|from|on)\s*(?:the\s+(?:file\s+|list\s+)?)?$",
    re.IGNORECASE,
)
_MANY = re.compile(r"\b(?:every\w*|each|all|addresses|people|members|customers|them)\b", re.IGNORECASE)
