"""One clause that asks for the same by several choices: "in both miles and kilometres", "the width and the height of it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.outside.told import choices_told, said_choices
from lam_desktop.planning.words import spoken

_JOINTS = frozenset({",", "and", "&"})
_GAP = 3  # words between one choice and the next, the joint among them
_MOST = 8


def by_choice(found: Sequence[Draft], apart: bool) -> list[Draft]:
    """The drafts, each once for every choice that is said in a row; side by side where as many are told apart."""
    drafts = list(found)
    for param in drafts[0].card.params:
        given = drafts[0].args.get(param.name)
        row = _row(drafts, param, given) if given is not None else []
        if len(row) > 1 and not param.choices and takes_all(param):
            drafts = [_with(draft, param, _whole(row)) for draft in drafts]
            continue
        if len(row) < 2 or len({str(each.args[param.name].value) for each in drafts if param.name in each.args}) > 1:
            continue
        if apart and len(row) == len(drafts):
            return [_with(draft, param, each) for draft, each in zip(drafts, row, strict=True)]
        drafts = [_with(draft, param, each) for draft in drafts for each in row][:_MOST]
    return drafts


def takes_all(param: Param) -> bool:
    """Whether a text by its name holds several things: "topics" takes them all at once."""
    last = spoken(param.name).split()[-1:]
    return param.kind is Kind.TEXT and bool(last) and last[0].endswith("s") and not last[0].endswith(("ss", "us", "is"))


def _whole(row: Sequence[Candidate]) -> Candidate:
    """All choices of a row as one value."""
    span = Span(row[0].span.start, row[-1].span.end)
    return replace(row[0], value=", ".join(str(each.value) for each in row), span=span)


def _with(draft: Draft, param: Param, each: Candidate) -> Draft:
    return replace(draft, args={**draft.args, param.name: each})


def _row(drafts: Sequence[Draft], param: Param, given: Candidate) -> list[Candidate]:
    """Choices that "and" or a comma joins, the given one among them; none that another value has taken."""
    clause = drafts[0].clause
    choices = param.choices or (choices_told(param.description) if param.kind is Kind.TEXT else ())
    others = [each.span for draft in drafts for name, each in draft.args.items() if name != param.name]
    said = [
        (choice, span)
        for choice, span in said_choices(clause, choices)
        if not any(span.overlaps(other) for other in others)
    ]
    row: list[tuple[str, Span]] = []
    for choice, span in said:
        if row and (choice in (one for one, _ in row) or not _is_joined(clause, row[-1][1], span, others)):
            if len(row) > 1:
                break
            row = []
        row.append((choice, span))
    return [
        replace(given, value=choice, span=span, how="enum")
        for choice, span in row
        if given.value in (one for one, _ in row)
    ]


def _is_joined(clause: Clause, left: Span, right: Span, others: Sequence[Span]) -> bool:
    between = Span(left.end, right.start)
    lows = [token.low for token in clause.reading.tokens[between.start : between.end]]
    near = 0 < len(lows) <= _GAP and bool(_JOINTS & set(lows))
    return near and not any(between.overlaps(other) for other in others)
