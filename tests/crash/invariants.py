"""What must hold, whatever happened. Rule: nothing here comes from the engine; the journal is read as plain SQLite.

Each violation is a sentence. None means: every file is accounted for, every effect at the servers is recorded or
shown as unknown and happened once at most, and the records hold together.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.crash.chores import Chore
from tests.crash.world import TRASH, Facts, facts, meanings, trashed

_OVER = ("done", "skipped")
_TOLD = ("done", "undone", "undoing", "undo_failed", "unknown")


@dataclass(frozen=True, slots=True)
class Books:
    """What the journal says of the one run there is. `run` is empty when none was written down."""

    run: str
    state: str
    error: str
    answer: str
    steps: Mapping[str, str]
    errors: Mapping[str, str]
    begun: Mapping[str, int]  # by step, which of the things it sends was begun and not ended
    faults: tuple[str, ...]


def read_books(database: Path) -> Books:
    """Read the journal, and look whether it holds together. What is read is a copy: looking must change nothing."""
    with TemporaryDirectory() as folder:
        for each in database.parent.glob(f"{database.name}*"):
            if not each.name.endswith(("-shm", ".lock")):
                shutil.copyfile(each, Path(folder, each.name))
        try:
            with closing(sqlite3.connect(Path(folder, database.name))) as book:
                return _read(book)
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:  # a flipped bit may fall into an intent, too
            return Books("", "", "", "", {}, {}, {}, (f"the records cannot be read: {error}",))


def _read(book: sqlite3.Connection) -> Books:
    book.row_factory = sqlite3.Row
    faults = [f"integrity: {row[0]}" for row in book.execute("PRAGMA integrity_check") if row[0] != "ok"]
    runs = list(book.execute("SELECT id, state, error, answer FROM run"))
    steps = list(book.execute("SELECT run, id, state, error FROM step"))
    intents = {row["id"]: json.loads(row["intent"]) for row in book.execute("SELECT * FROM step WHERE intent != ''")}
    begun = {step: len(intent["outward"]) - 1 for step, intent in intents.items()}
    begun |= {row["step"]: row["first"] for row in book.execute("SELECT * FROM item WHERE state = 'intent'")}
    faults += _broken_chains(book)
    if not runs:
        return Books("", "", "", "", {}, {}, {}, tuple(faults))
    states, errors = ({step["id"]: str(step[name]) for step in steps} for name in ("state", "error"))
    (run,) = runs
    return Books(run["id"], run["state"], run["error"], run["answer"], states, errors, begun, tuple(faults))


def _broken_chains(book: sqlite3.Connection) -> Iterator[str]:
    chains: dict[str, str] = {}
    latest: dict[tuple[str, str], str] = {}
    for row in book.execute("SELECT run, step, state, at, data, chain FROM log ORDER BY seq"):
        link = "\x1f".join((chains.get(row["run"], ""), *tuple(row)[:5]))
        if hashlib.sha256(link.encode()).hexdigest() != row["chain"]:
            yield f"the log of {row['run']} is broken at {row['step']} {row['state']}"
        chains[row["run"]] = row["chain"]
        latest[row["run"], row["step"]] = row["state"]
    for row in book.execute("SELECT run, id, state FROM step"):
        said = latest.get((row["run"], row["id"]), "planned")
        if said != row["state"] and said in ("planned", "intent", *_OVER, *_TOLD):
            yield f"step {row['id']} is {row['state']}, but the log says {said}"


def violations(home: Path, books: Books, chore: Chore, first: Mapping[str, Facts], got: Counter[str]) -> list[str]:
    """Everything that does not hold.

    Args:
        first: the home to the byte before anything happened.
        got: how often the servers got each mark.
    """
    found = list(books.faults)
    found += [f"the servers got {mark} {count} times" for mark, count in got.items() if count > 1]
    found += _unreported(books, chore, got)
    found += [f"left behind: {path.name}" for path in home.rglob(".*.lam-*")]
    if books.state in ("", "waiting", "undone") or (books.state in ("failed", "cancelled") and not _left(books)):
        found += _differences(first, facts(home), books)
    elif books.state == "running":
        found.append("the run is left running")
    else:
        found += _by_step(home, books, chore)
    if books.state == "succeeded":
        found += [f"{each} is not done, but the run is" for each, state in books.steps.items() if state not in _OVER]
        marks = {mark for part in chore.parts for mark in part.sends}
        found += [f"{mark} was never got" for mark in marks if got[mark] != 1]
    return found


def _left(books: Books) -> bool:
    """Whether something of a failed run could not be taken back, and that is said; what was sent never can."""
    return any(state in ("done", "undo_failed", "undoing", "intent", "unknown") for state in books.steps.values())


def _unreported(books: Books, chore: Chore, got: Counter[str]) -> Iterator[str]:
    """What the servers got without a trace of it where a person would look."""
    for part in chore.parts:
        state = books.steps.get(part.step.id, "")
        error = books.errors.get(part.step.id, "")
        waits = state == "intent" and books.state == "needs_decision"  # of a for-each, whose items are told
        told = state in _TOLD or waits or "http" in error or "mail" in error
        for mark in part.sends:
            if got[mark] and not told:
                yield f"{mark} was sent, but {part.step.id} is {state or 'not there'}"
        if state == "done" and books.state != "running":
            missing = [mark for mark in part.sends if not got[mark]]
            if missing:
                yield f"{part.step.id} is done, but {', '.join(missing)} was never got"


def _differences(first: Mapping[str, Facts], now: Mapping[str, Facts], books: Books) -> Iterator[str]:
    for name in sorted({*first, *now}):
        if first.get(name) != now.get(name):
            yield f"{books.state or 'nothing begun'}: {name} was {_said(first.get(name))}, is {_said(now.get(name))}"


def _by_step(home: Path, books: Books, chore: Chore) -> Iterator[str]:
    """Each step's places are as before it or as after it, by what the journal says; open steps may be in between."""
    done = {step for step, state in books.steps.items() if state == "done"}
    open_ = [part for part in chore.parts if books.steps[part.step.id] in ("intent", "undoing", "undo_failed")]
    between = {place for part in open_ for place in part.changes}
    expected, now = chore.after(done), meanings(home)
    for name in sorted({*expected, *now} - between):
        if expected.get(name) != now.get(name):
            yield f"{books.state}: {name} should be {expected.get(name, 'nothing')}, is {now.get(name, 'nothing')}"
    if not open_ and trashed(home) != chore.binned(done):
        yield f"{books.state}: in the trash is {trashed(home)}, should be {chore.binned(done)}"
    records, kept = (len(list((home / TRASH / each).glob("*"))) for each in ("info", "files"))
    if not open_ and records != kept:
        yield f"the trash has {records} records of {kept} things"


def _said(what: Facts | None) -> str:
    return "nothing" if what is None else " ".join(str(each) for each in what)[:60]


def read_ledger(log: Path, trial: str) -> Counter[str]:
    """How often the servers did each thing of a trial."""
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return Counter(line["mark"] for line in map(json.loads, lines) if line["trial"] == trial)


def key_faults(log: Path, trial: str) -> list[str]:
    """What is wrong with the keys the servers got: each thing has one, always the same, that no other has."""
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    pairs = {(line["mark"], line["key"]) for line in lines if line["trial"] == trial}
    one_each = len(pairs) == len({mark for mark, _ in pairs}) == len({key for _, key in pairs})
    return [] if one_each and all(key for _, key in pairs) else [f"keys: {sorted(pairs)}"]


def unknown_steps(books: Books) -> list[str]:
    """The steps the person is asked about."""
    return [step for step, state in books.steps.items() if state == "unknown"]
