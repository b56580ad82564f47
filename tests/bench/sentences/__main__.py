"""Prints what the planner makes of sentences that people wrote about one sample home, to be read by eye.

    python -m tests.bench.sentences a            # a list beside this file, or a file of your own

Planning only: nothing is run, so that a hundred sentences take half a minute. A sentence with ? asked back or was
declined; behind ~ stand how sure the plan is and the words that it does not use.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from lam_desktop.core.outcome import Declined, Outcome, Planned
from lam_desktop.core.plan import Step
from lam_desktop.core.values import FileQuery
from lam_desktop.core.wording import trigger_text
from tests.bench.sentences.home import OTHERS, TEXTS, WORKBOOKS
from tests.unit.planning.said import outcome

FOLDERS = ("Documents", "Downloads", "Desktop", "Pictures", "Music", "Videos")


def furnish(home: Path) -> None:
    """Fill a home with the sample's files."""
    for name in (*FOLDERS, *(str(Path(each).parent) for each in (*TEXTS, *WORKBOOKS, *OTHERS))):
        (home / name).mkdir(parents=True, exist_ok=True)
    for name, text in (*TEXTS.items(), *((each, "") for each in OTHERS)):
        (home / name).write_text(text, encoding="utf-8")
    for name, rows in WORKBOOKS.items():
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(home / name)


def shown(value: Any) -> str:
    """A value in few words: of a set of files only what was said of it."""
    if not isinstance(value, FileQuery):
        return str(value) if isinstance(value, Path) else repr(value)
    plain = FileQuery()
    said = {each.name: getattr(value, each.name) for each in fields(value)}
    return repr({name: told for name, told in said.items() if told != getattr(plain, name)})


def lines(found: Outcome) -> Iterator[str]:
    """A plan, a line a step, or what is said in its place."""
    if isinstance(found, Declined):
        yield f"? {found.reason}"
    elif not isinstance(found, Planned):
        yield f"? {found.text}"
    else:
        yield from map(step_line, found.plan.steps)
        trigger = trigger_text(found.plan.trigger) if found.plan.trigger else ""
        yield f"~ {found.plan.confidence:.2f} {trigger} {', '.join(found.plan.unused_words)}".rstrip()


def step_line(step: Step) -> str:
    """One step with its arguments, what it is done for each of, and when."""
    args = ", ".join(f"{name}={shown(value)}" for name, value in step.args.items())
    each = f" for each of {shown(step.for_each)}" if step.for_each is not None else ""
    when = f" if {shown(step.when.left)} {step.when.op} {step.when.right}" if step.when else ""
    return f"{step.action}({args}){each}{when}"


async def read(sentences: Path) -> None:
    """Print the plan for each line of a file."""
    with tempfile.TemporaryDirectory() as folder:
        furnish(Path(folder))
        for number, said in enumerate(
            filter(None, map(str.strip, sentences.read_text(encoding="utf-8").splitlines())), 1
        ):
            print(f"{number}. {said}")
            for line in lines(await outcome(Path(folder), said)):
                print(f"    {line}", flush=True)


if __name__ == "__main__":
    named = Path(sys.argv[1])
    asyncio.run(read(named if named.exists() else Path(__file__).parent / f"{named}.txt"))
