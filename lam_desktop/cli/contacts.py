"""contacts: who may be called by name, taking people in from an address book, and forgetting them."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from pathlib import Path

from lam_desktop.app import Services
from lam_desktop.cli.lists import show
from lam_desktop.connectors import vcards
from lam_desktop.core.contacts import Contact
from lam_desktop.core.errors import FileMissing, InputError


async def contacts(services: Services, arguments: Namespace) -> int:
    """Everybody by name, after what was asked for is done."""
    if arguments.verb == "import":
        await services.contacts.own.add(await asyncio.to_thread(_read, Path(arguments.file)))
    elif arguments.verb == "remove" and not await services.contacts.own.remove(arguments.address):
        raise InputError(f"Nobody with the address {arguments.address} was imported.", "See `lam-desktop contacts`.")
    rows = [
        {"name": each.name, "address": each.address, "also": list(each.others)}
        for each in await services.contacts.all()
    ]
    if not arguments.json:
        rows = [{**row, "also": ", ".join(row["also"])} for row in rows]
    columns = {"name": "Name", "address": "Address", "also": "Also called"}
    return show(rows, arguments.json, columns, "I know nobody yet. Import a .vcf file that your address book exports.")


def _read(path: Path) -> tuple[Contact, ...]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileMissing(f"{path} cannot be read: {error.strerror}.", "Check the name of the file.") from error
    return vcards.read(data, path.name)
