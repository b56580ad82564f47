"""Receivers out of a table: all of them, or those of the rows that a condition tells. Rule: nobody gets a mail who is told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lam_desktop.core.values import ANY_COLUMN, FileQuery, Kind, Ref, RowTest
from lam_desktop.planning.clause import Candidate, Sight
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.rows import Found, row_tests
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_rows import conditions
from lam_desktop.planning.so_far import SoFar
from lam_desktop.planning.suiting import TABLE_SUFFIXES

_COLUMN = re.compile(r"\bcolumn (?!the\b)([\w-]+)|\b(?!the\b|a\b|that\b)([\w-]+) column\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
_MAIL = re.compile(r"e?[-_ ]?mails?\b|address", re.IGNORECASE)


def addresses_in(plan: SoFar, draft: Draft, candidate: Candidate) -> Ref:
    """A step that reads the addresses out of a table or text: of all, or of those whom a condition tells."""
    path = Path(plan.settler.found(FileQuery(paths=(str(candidate.value),))).paths[0])
    where = [each.value for each in _told(draft)]
    named = [next(filter(None, each.groups()), "") for each in _COLUMN.finditer(draft.clause.text)]
    name = next((each for each in named if _MAIL.match(each)), named[0] if named else "")
    if name.lower() in {test.column.lower() for test in where}:
        name = ""
    if path.suffix.lower() in TABLE_SUFFIXES and (name or where):
        more = {"where": where} if where else {}
        return plan.insert("column_values", table=path, column=name or _of_addresses(draft), **more)
    return plan.insert("extract_from_text", text=path, what="e-mail addresses")


def without_conditions(draft: Draft) -> Draft:
    """The draft without words that only tell which rows are meant: "everyone with 'no' under paid"."""
    if not any(each.how == "addresses" for each in draft.args.values()):
        return draft
    spans = [Sight(draft.clause).span_of(each.start, each.end) for each in _told(draft)]
    words = {each.name for each in draft.card.params if each.kind in (Kind.COLUMN, Kind.TEXT)}
    left = {
        name: each
        for name, each in draft.args.items()
        if name not in words or not any(each.span.overlaps(span) for span in spans)
    }
    return replace(draft, args=left)


def _told(draft: Draft) -> list[Found]:
    """The conditions on rows in a clause, but for what the mail itself says."""
    text, sight = draft.clause.text, Sight(draft.clause)
    texts = [found.span() for found in _QUOTED.finditer(text) if " " in found[0]]
    found = list(row_tests(text))
    if sight.table is None:
        known: list[Found] = [each for each in found if _plain(each.value)]
    else:
        known = [each for run in conditions(sight, sight.table, found) for each in run]
    spans = [draft.args[name].span for name in ("subject", "body") if name in draft.args]
    return [
        each
        for each in known
        if sight.span_of(each.start, each.end).start >= draft.clause.told
        if not any(start < each.end and each.start < end for start, end in texts)
        and not any(_is_inside(sight.span_of(each.start, each.end), span) for span in spans)
    ]


def _is_inside(condition: Span, text: Span) -> bool:
    """Whether a condition lies in what the mail says; a word of the condition is no text."""
    around = condition.start <= text.start and text.end <= condition.end and condition != text
    return condition.overlaps(text) and not around


def _plain(test: RowTest) -> bool:
    return test.column == ANY_COLUMN


def _of_addresses(draft: Draft) -> str:
    """The heading under which the addresses stand."""
    table = Sight(draft.clause).table
    found = [name for name in table.headings if _MAIL.match(name)] if table else []
    return found[0] if len(found) == 1 else "mail"
