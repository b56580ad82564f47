"""store: look whether the records are whole, copy them, put a copy back, take them elsewhere."""

from __future__ import annotations

import asyncio
import sqlite3
from argparse import Namespace
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.lists import show
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import counted, size_text
from lam_desktop.store.backups import Backup, all_backups, back_up, restore
from lam_desktop.store.export import export
from lam_desktop.store.inspection import Inspection, inspect


async def store(services: Services, arguments: Namespace) -> int:
    """One of the verbs. All of them may be used while the window is open."""
    records, now = services.profile.database, services.clock.now()
    if arguments.verb == "check":
        return _checked(arguments, await asyncio.to_thread(_look, records))
    if arguments.verb == "backups":
        rows = [_row(each) for each in all_backups(records)]
        columns = {"name": "Copy", "made": "Made", "size": "Size"}
        rows = rows if arguments.json else [{**row, "size": size_text(row["size"])} for row in rows]
        return show(rows, arguments.json, columns, "There are no copies yet.")
    if arguments.verb == "backup":
        made = await asyncio.to_thread(back_up, records, now)
        return _told(arguments, _row(made), f"The records were copied to {made.path}.")
    if arguments.verb == "export":
        place = Path(arguments.file).expanduser().absolute()
        rows_of = await asyncio.to_thread(export, records, place, now)
        text = f"{counted(sum(rows_of.values()), 'row')} of {counted(len(rows_of), 'table')} were written to {place}."
        return _told(arguments, {"path": str(place), "rows": rows_of}, text)
    chosen = _chosen(records, arguments.backup)
    kept = await asyncio.to_thread(restore, chosen, records, now)
    text = (
        f"The records are again as they were in {chosen.name}. What they held until now is in {kept.path.name}. "
        "Schedules rest until you say `lam-desktop schedules resume`. Your files were not touched."
    )
    return _told(arguments, {"restored": chosen.name, "kept": kept.path.name}, text)


def _look(records: Path) -> Inspection:
    with closing(sqlite3.connect(f"{records.as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
        return inspect(connection)


def _chosen(records: Path, name: str) -> Path:
    """The copy of that name, the newest when none is named, or any file."""
    copies = all_backups(records)
    if not name and copies:
        return copies[0].path
    for path in (*(each.path for each in copies if each.path.name == name), Path(name).expanduser()):
        if name and path.is_file():
            return path.absolute()
    raise InputError(f"There is no copy called {name}." if name else "There is no copy yet.", "See `store backups`.")


def _row(each: Backup) -> dict[str, Any]:
    return {"name": each.path.name, "made": f"{each.made:%Y-%m-%d %H:%M:%S}", "size": each.size, "path": str(each.path)}


def _told(arguments: Namespace, data: dict[str, Any], text: str) -> int:
    if arguments.json:
        terminal.print_json(data)
    else:
        print(text)
    return 0


def _checked(arguments: Namespace, found: Inspection) -> int:
    if arguments.json:
        terminal.print_json({"whole": not found.faults, **asdict(found)})
    elif found.faults:
        for fault in found.faults:
            print(fault)
        print("Nothing of this was touched. `lam-desktop store backups` lists the copies that can be put back.")
    else:
        print(f"The records are whole: {counted(found.runs, 'run')}, {counted(sum(found.rows.values()), 'row')}.")
    return 1 if found.faults else 0
