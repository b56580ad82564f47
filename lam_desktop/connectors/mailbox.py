"""Looks for new mail over IMAP. Rule: it only looks: nothing is marked as read, moved or fetched but three headers."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lam_desktop.connectors.hosts import is_loopback
from lam_desktop.core.errors import InputError, NoConnection
from lam_desktop.core.secret import Secret

if TYPE_CHECKING:
    from imap_tools import BaseMailBox, MailMessage

_PORTS = {"imap": 143, "imaps": 993}
_MOST = 200  # new mails looked at in one go
_LIMIT = 20.0


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The inbox of a mail account. `imap` is imaps://host:port, or imap://host:port for STARTTLS."""

    name: str
    imap: str
    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class Letter:
    """A new mail. `uid` counts up in its mailbox."""

    uid: int
    sender: str
    subject: str


@dataclass(frozen=True, slots=True)
class News:
    """The new mails since a place in a mailbox, and the place up to which was looked: validity and next number."""

    place: str
    letters: tuple[Letter, ...] = ()


def news(mailbox: Mailbox, place: str, trusted: ssl.SSLContext | None = None) -> News:
    """What came since `place`; nothing when that is empty or the server has numbered its mails anew. Blocks.

    Raises: InputError for an address that is none, NoConnection when the server cannot be asked.
    """
    from imap_tools import AND, MailboxLoginError, U
    from imap_tools.errors import ImapToolsError

    try:
        box = _opened(mailbox, trusted)
        try:
            box.login(mailbox.user, mailbox.password.reveal(), initial_folder=None)
            state = box.folder.status("INBOX", ["UIDNEXT", "UIDVALIDITY"])
            validity, following = state["UIDVALIDITY"], state["UIDNEXT"]
            known, _, first = place.partition(":")
            if known != str(validity) or not first.isdigit() or int(first) >= following:
                return News(f"{validity}:{following}")
            box.folder.set("INBOX", readonly=True)
            wanted = AND(uid=U(first, "*"))
            found = box.fetch(wanted, limit=_MOST, mark_seen=False, headers_only=True, bulk=True)
            letters = [letter_of(each) for each in found]
        finally:
            box.logout()
    except MailboxLoginError as error:
        raise NoConnection(f"The mailbox {mailbox.name} does not let me in.", "Check user and password.") from error
    except (ImapToolsError, OSError) as error:
        raise NoConnection(f"The mailbox {mailbox.name} cannot be reached.", "Check its address.") from error
    fresh = tuple(each for each in letters if each.uid >= int(first))  # "n:*" names the last one even if it is older
    following = max([following, *(each.uid + 1 for each in fresh)])
    return News(f"{validity}:{following}", fresh)


def letter_of(message: MailMessage) -> Letter:
    """What a new mail says of itself; what cannot be read of it is left empty."""
    return Letter(int(message.uid or 0), _part(lambda: message.from_), _part(lambda: message.subject))


def _part(read: Callable[[], str]) -> str:
    try:
        return read()
    except Exception:  # the standard library's reader of headers breaks in many ways on odd ones
        return ""


def _opened(mailbox: Mailbox, trusted: ssl.SSLContext | None) -> BaseMailBox:
    from imap_tools import MailBox, MailBoxStartTls, MailBoxUnencrypted

    parts = urlsplit(mailbox.imap)
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in _PORTS or not parts.hostname or port == -1:
        wrong = f"The mail account {mailbox.name} has no usable mailbox: {mailbox.imap}."
        raise InputError(wrong, "Write imaps://mail.example.org:993.")
    host, port = parts.hostname, port or _PORTS[parts.scheme]
    if parts.scheme == "imaps":
        return MailBox(host, port, timeout=_LIMIT, ssl_context=trusted)
    if is_loopback(host):  # nothing leaves this computer
        return MailBoxUnencrypted(host, port, timeout=_LIMIT)
    return MailBoxStartTls(host, port, timeout=_LIMIT, ssl_context=trusted)
