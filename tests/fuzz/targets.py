"""What is fuzzed: every reader of something a stranger made. Rule: it gives an answer or a LamError, and nothing else.

An entry takes any bytes. It returns when all is well, and raises when the reader crashed or broke a promise. Readers
that work in a worker behind walls are called as inside it: they are to hold by themselves.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from ipaddress import ip_address
from pathlib import Path
from types import MappingProxyType

from imap_tools import MailMessage

from lam_desktop.connectors import addresses, calendars, hosts, letters, mailbox, pages, series, vcards
from lam_desktop.connectors.languagemodels.dialects import DIALECTS, Reply
from lam_desktop.connectors.languagemodels.sse import EndlessEvent, EventReader
from lam_desktop.connectors.unpacking import beside, into, unpack
from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import LamError, RefusedError
from lam_desktop.planning.advice.answer import note_so_far, read_answer
from lam_desktop.planning.foreign import card_from_schema
from lam_desktop.planning.outside.leaves import described, joined, leaves, named
from lam_desktop.system.files.applying import apply_all
from lam_desktop.system.files.transaction import FileTransaction
from tests.fuzz import seeds

Entry = Callable[[bytes], None]
_MARCH = date(2026, 3, 1), date(2026, 3, 31)


@dataclass(frozen=True, slots=True)
class Target:
    """One reader, and inputs of our own making to begin with."""

    entry: Entry
    seeds: Callable[[], list[bytes]]


def read_mail(data: bytes) -> None:
    """A mail file, and the lines that a watched mailbox shows of it."""
    with contextlib.suppress(LamError):
        facts = letters.read(data, "a mail")
        json.dumps(facts).encode()
        found = letters.attachments(data, "a mail")
        assert [name for name, _ in found if name.encode() is None] == [] and len(found) == len(facts["attachments"])
    letter = mailbox.letter_of(MailMessage.from_bytes(data))
    assert isinstance(letter.sender, str) and isinstance(letter.subject, str)


def read_calendar(data: bytes) -> None:
    """A calendar: its events as data, and the file written again."""
    with contextlib.suppress(LamError):
        calendar = calendars.CalendarFile(data)
        assert calendar.to_bytes() == data, "what is not changed keeps its bytes"
        calendar.zones()
        for event in calendar.events:
            with contextlib.suppress(LamError):
                calendars.facts(event)
            with contextlib.suppress(LamError):
                series.occurrences(event, *_MARCH)
            calendar.raw(event)
        series.happenings(calendar.events, *_MARCH)


def read_archive(data: bytes) -> None:
    """An archive, unpacked into a new folder of a home in which nothing else may change."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        home = Path(folder, "home")
        (home / "kept").mkdir(parents=True)
        archive = home / "archive"
        archive.write_bytes(data)
        for place in ("beside", "into"):
            files = FileTransaction(home, Path(folder, "staging"), Path(folder, "undo"), _only_below(home), name=place)
            with contextlib.suppress(LamError):
                where = into(home / "new") if place == "into" else beside(files, archive)
                unpack(files, archive, where, lambda share, name: None)
                apply_all(files.operations)
        assert archive.read_bytes() == data and not list((home / "kept").iterdir())
        assert {each.name for each in Path(folder).iterdir()} <= {"home", "staging", "undo"}
        assert not any(each.is_symlink() for each in home.rglob("*")), "a link was made"
        shutil.rmtree(home)


def read_address(data: bytes) -> None:
    """Addresses of mail and of the web."""
    text = data.decode("utf-8", "surrogateescape" if data[:1] == b"\xff" else "replace")
    with contextlib.suppress(LamError):
        _is_plain(addresses.parse(text))
    with contextlib.suppress(LamError):
        addresses.parse_all(text.split(","))
    with contextlib.suppress(LamError):
        assert not set(addresses.one_line(text, "subject")) & set("\r\n")
    with contextlib.suppress(LamError):
        _is_one_place(text)


def read_contacts(data: bytes) -> None:
    """An address book."""
    with contextlib.suppress(LamError):
        people = vcards.read(data, "a book")
        assert len(people) <= len(data)
        for each in people:
            _is_plain(each.address)
            assert each.name.isprintable() and all(other.isprintable() for other in each.others)


def read_model(data: bytes) -> None:
    """What the server of a language model says: events, one piece, the plan in it."""
    text = data.decode("utf-8", "replace")
    note_so_far(text).encode()
    for complete in (True, False):
        with contextlib.suppress(LamError):
            read_answer(text, complete).note.encode()
    for dialect in DIALECTS.values():
        reply = Reply()
        with contextlib.suppress(EndlessEvent):
            for event in EventReader().feed(data):
                if isinstance(found := _json(event.data), dict):
                    reply.take(dialect.heard(found))
        if isinstance(found := _json(text), dict):
            reply.take(dialect.whole(found))
        with contextlib.suppress(LamError):
            read_answer(reply.text, bool(reply.end))


def read_page(data: bytes) -> None:
    """A web page."""
    markup = data.decode("utf-8", "replace")
    pages.readable(markup).encode("utf-8", "replace")
    title, found = pages.headings(markup)
    assert all("\n" not in each for each in (title, *found))


def read_schema(data: bytes) -> None:
    """What a server says of an action it offers: as MCP and OpenAPI do, with a JSON Schema."""
    if isinstance(said := _json(data.decode("utf-8", "replace")), dict):
        with contextlib.suppress(LamError):
            card = card_from_schema(said)
            for leaf in (found := leaves(card)):
                assert named(leaf.param.name) is not None and described(leaf.param.description) is not None
            joined(card, {leaf.path: 1 for leaf in found})


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_plain(address: str) -> None:
    assert address.isascii() and address.isprintable() and " " not in address and address.count("@") == 1, address


def _is_one_place(url: str) -> None:
    """An address is read the same way twice, and what is not public is never taken for it."""
    origin = hosts.origin_of(url)
    assert origin.host and 0 < origin.port < 65536
    again = f"[{origin.host}]" if ":" in origin.host else origin.host
    assert hosts.origin_of(f"{origin.scheme}://{again}:{origin.port}/") == origin
    grant = hosts.Grant("https://example.org/")
    with contextlib.suppress(LamError):
        hop = grant.check_hop(url)
        assert not hosts.is_local_name(hop.host), hop
    with contextlib.suppress(ValueError):
        address = ip_address(origin.host)
        if address.is_private or address.is_loopback or address.is_link_local:
            assert not hosts.is_public(address), address


def _only_below(home: Path) -> Callable[[Path, ChangeKind], None]:
    def guard(path: Path, kind: ChangeKind) -> None:
        assert path.is_relative_to(home) and not path.is_relative_to(home / "kept"), path
        if path == home:
            raise RefusedError("Not the home itself.")

    return guard


TARGETS = MappingProxyType(
    {
        "mail": Target(read_mail, seeds.mails),
        "ics": Target(read_calendar, seeds.calendars),
        "archives": Target(read_archive, seeds.archives),
        "addresses": Target(read_address, seeds.places),
        "contacts": Target(read_contacts, seeds.contacts),
        "models": Target(read_model, seeds.answers),
        "pages": Target(read_page, seeds.pages),
        "schemas": Target(read_schema, seeds.schemas),
    }
)
