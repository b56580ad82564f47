"""Where people are looked for: the own store and the home's usual places, never where downloads land."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop.connectors import vcards
from lam_desktop.connectors.addressbook import AddressBook
from lam_desktop.core.contacts import Contact
from lam_desktop.core.labels import Integrity, Label
from lam_desktop.engine.origins import Origins
from lam_desktop.store.contexts import ContextStore
from lam_desktop.store.database import Database
from lam_desktop.store.origins import Origin, OriginStore
from tests.kit import SetClock


@asynccontextmanager
async def opened(home: Path, noted: Sequence[Origin] = ()) -> AsyncIterator[AddressBook]:
    database = await Database.open(home.parent / "lam.sqlite")
    OriginStore(database).note(noted)
    try:
        yield AddressBook(ContextStore(database, SetClock()), home, Origins(OriginStore(database)))
    finally:
        await database.close()


def put(path: Path, name: str, address: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"BEGIN:VCARD\nFN:{name}\nEMAIL:{address}\nEND:VCARD\n")


async def test_usual_places_and_no_others(fresh_profile: Path) -> None:
    async with opened(fresh_profile) as book:
        assert await book.all() == ()
        put(fresh_profile / "Contacts" / "rosa.vcf", "Rosa", "rosa@a.example")
        put(fresh_profile / "Documents" / "contacts.vcf", "Ben", "ben@a.example")
        put(fresh_profile / "Downloads" / "contacts.vcf", "Eve", "eve@evil.example")
        put(fresh_profile / "Documents" / "other.vcf", "Eve", "eve@evil.example")
        (fresh_profile / "Contacts" / "broken.vcf").write_text("no card")
        assert [each.name for each in await book.all()] == ["Ben", "Rosa"]


async def test_a_file_that_changed_is_read_again(fresh_profile: Path) -> None:
    async with opened(fresh_profile) as book:
        path = fresh_profile / "Contacts.vcf"
        put(path, "Rosa", "rosa@a.example")
        assert [each.name for each in await book.all()] == ["Rosa"]
        put(path, "Rose", "rosa@a.example")
        os.utime(path, ns=(1, 1))
        assert [each.name for each in await book.all()] == ["Rose"]
        path.unlink()
        assert await book.all() == ()


async def test_who_was_imported_is_kept_and_counts_before_files(fresh_profile: Path) -> None:
    async with opened(fresh_profile) as book:
        put(fresh_profile / "Contacts.vcf", "Rosa of the file", "rosa@a.example")
        await book.own.add([Contact("Rosa", "rosa@a.example", ("Ro",)), Contact("Ben", "ben@a.example")])
        await book.own.add([Contact("Benjamin", "ben@a.example")])
        assert await book.all() == (Contact("Benjamin", "ben@a.example"), Contact("Rosa", "rosa@a.example", ("Ro",)))
        assert await book.own.remove("ben@a.example") and not await book.own.remove("ben@a.example")
        assert [each.name for each in await book.all()] == ["Rosa"]


async def test_an_address_book_from_outside_counts_for_nothing_wherever_it_lies(fresh_profile: Path) -> None:
    path = fresh_profile / "Contacts" / "eve.vcf"
    put(path, "Eve", "eve@evil.example")
    data = path.read_bytes()
    web = Label(Integrity.UNTRUSTED, sources=frozenset({"evil.example"}))
    async with opened(fresh_profile, [Origin(len(data), hashlib.sha256(data).hexdigest(), web)]) as book:
        assert await book.all() == ()
        path.write_text(path.read_text() + "\n")
        assert [each.name for each in await book.all()] == ["Eve"], "the person made it their own"


async def test_a_file_that_has_not_changed_is_not_read_again(fresh_profile: Path) -> None:
    async with opened(fresh_profile) as book:
        path = fresh_profile / "Contacts.vcf"
        put(path, "Rosa", "rosa@a.example")
        os.utime(path, ns=(1, 1))
        assert [each.name for each in await book.all()] == ["Rosa"]
        put(path, "Rose", "rosa@a.example")
        os.utime(path, ns=(1, 1))
        assert [each.name for each in await book.all()] == ["Rosa"], "by its time and size it is the same"


async def test_what_cannot_be_read_is_noted_and_the_others_count(
    fresh_profile: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO, "lam_desktop.connectors.addressbook")
    put(fresh_profile / "Contacts" / "rosa.vcf", "Rosa", "rosa@a.example")
    put(fresh_profile / "Contacts" / "long.vcf", "Benjamin", "ben@a.example")
    put(fresh_profile / "Contacts" / "eve.txt", "Eve", "eve@a.example")
    (fresh_profile / "Contacts" / "folder.vcf").mkdir()
    (fresh_profile / "Contacts" / "odd.vcf").write_text("no card")
    monkeypatch.setattr(vcards, "MOST_BYTES", (fresh_profile / "Contacts" / "rosa.vcf").stat().st_size)
    async with opened(fresh_profile) as book:
        assert [each.name for each in await book.all()] == ["Rosa"]
    ours = [each for each in caplog.records if each.name == "lam_desktop.connectors.addressbook"]
    assert [each.getMessage() for each in ours] == [
        "an address book cannot be read: odd.vcf is not an address book I can read. It should be a .vcf file."
    ]
