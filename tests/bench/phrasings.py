"""Holds each action to its own phrasings, filled with plain words: `python -m tests.bench.phrasings [ACTION …]`.

The values stand without quotes, as people say them. Prints what is planned otherwise, and how many of how many. Some of
it is the fault of values that do not go together ("the price of qty is over 3").
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lam_desktop.core.action import Card, Param
from lam_desktop.core.outcome import Outcome, Planned
from lam_desktop.core.values import Kind
from tests.bench.sentences.__main__ import furnish
from tests.unit.planning.said import CARDS, outcome

PLAIN: dict[Kind, str] = {
    Kind.FILES: "the pdfs in Documents/invoices", Kind.FILE: "Documents/thesis.pdf", Kind.FOLDER: "Documents/Archive",
    Kind.NEW_FILE: "Documents/out.txt", Kind.TEXT: "kettle", Kind.NAME: "kettle", Kind.PATTERN: "kettle",
    Kind.TEXT_SOURCE: "Documents/letter.txt", Kind.TABLES: "Documents/Work/orders.csv and Documents/Work/members.csv",
    Kind.TABLE: "Documents/Work/orders.csv", Kind.COLUMN: "customer", Kind.COLUMNS: "product and qty",
    Kind.ROW_TESTS: "qty is over 3", Kind.FORMULA: "qty * price", Kind.NUMBER: "7", Kind.INTEGER: "7",
    Kind.SIZE: "5 MB", Kind.DATE: "3 May 2026", Kind.TIME: "14:15", Kind.DATETIME: "3 May 2026 at 14:15",
    Kind.DURATION: "2 hours", Kind.EMAIL: "lea@kite.example", Kind.EMAILS: "lea@kite.example",
    Kind.URL: "https://kite.example/page", Kind.PAGES: "2-4", Kind.LINES: "tea, rice and salt",
    Kind.NEW_COLUMN: "total", Kind.HEADINGS: "name, town", Kind.BOOLEAN: "yes", Kind.EXCEPTIONS: "rent_nov.pdf",
}  # fmt: skip
OF_SUBJECT: dict[str, dict[Kind, str]] = {
    "pictures": {Kind.FILES: "the photos in Pictures/holiday", Kind.FILE: "Pictures/cat.jpg"},
    "archives": {Kind.FILE: "Downloads/photos.zip", Kind.LINES: "beach.jpg"},
    "calendar": {Kind.FILE: "Documents/calendar.ics", Kind.FILES: "Documents/calendar.ics and Downloads/other.ics"},
    "mail": {Kind.FILE: "Downloads/offer.eml", Kind.TEXT_SOURCE: "the kettle works again"},
    "text": {Kind.FILE: "Documents/letter.txt", Kind.FILES: "the texts in Documents/recipes"},
    "tables": {Kind.FILE: "Documents/invoices/summary.xlsx"},
}
OF_NAME = {"new": "teapot", "by": "customer", "column": "price", "value": "price", "calendar": "Documents/calendar.ics"}
SECOND = {Kind.TABLE: "Documents/Work/members.csv", Kind.FILE: "Documents/todo.txt"}
ENDINGS = {"archives": ".zip", "calendar": ".ics", "tables": ".csv", "pictures": ".png"}
FREE = (Kind.TEXT, Kind.NAME, Kind.PATTERN)


def value_for(card: Card, param: Param) -> str | None:
    """Plain words for a parameter; None where any would be silly."""
    subject = card.subject if card.subject != "media" or "PDF" in card.summary else "pictures"
    if param.choices:
        return param.choices[0]
    if param.kind is Kind.NEW_FILE:
        return f"Documents/out{card.suffix or ENDINGS.get(subject, '.txt')}"
    if param.name in OF_NAME and param.kind in (Kind.TEXT, Kind.COLUMN, Kind.COLUMNS, Kind.FILE):
        return OF_NAME[param.name]
    first = next(each for each in card.params if each.kind is param.kind)
    if param is not first and param.kind in SECOND and subject in ("tables", "text"):
        return SECOND[param.kind]
    return OF_SUBJECT.get(subject, {}).get(param.kind) or PLAIN.get(param.kind)


def requests(card: Card) -> Iterator[tuple[str, dict[str, str]]]:
    """An action's phrasings with values in their places."""
    for phrase in card.says:
        slots = dict.fromkeys(re.findall(r"\{(\w+)\}", phrase))
        values = {name: value_for(card, card.param(name)) for name in slots}
        told = {name: value for name, value in values.items() if value is not None}
        if told and len(told) == len(slots):
            yield re.sub(r"\{(\w+)\}", lambda slot, told=told: told[slot[1]], phrase), told  # type: ignore[misc]


def fault(card: Card, told: dict[str, str], found: Outcome) -> str:
    """What is planned otherwise than was said, or nothing."""
    if not isinstance(found, Planned):
        return type(found).__name__
    steps = [step for step in found.plan.steps if step.action == card.name]
    if len(steps) != 1 or len(found.plan.steps) > 1:
        return ", ".join(step.action for step in found.plan.steps)
    args = steps[0].args
    wrong = [
        f"{name}={args.get(name)}"
        for name, value in told.items()
        if (card.param(name).kind in FREE and not card.param(name).choices and args.get(name) != value)
        or (args.get(name) is None and not card.param(name).choices)
    ]
    return ", ".join(wrong)


async def main(names: list[str]) -> None:
    """Plan them all and count."""
    asked = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder))
        for card in CARDS:
            for request, told in requests(card) if card.name in names or not names else ():
                asked += 1
                if why := fault(card, told, await outcome(Path(folder), request)):
                    wrong += 1
                    print(f"{card.name} | {request} | {why}", flush=True)
    print(f"{asked - wrong:,} of {asked:,} planned as said")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
