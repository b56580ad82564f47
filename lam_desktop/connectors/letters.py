"""Mails put together and read. Rule: only EmailMessage builds headers, and what a person typed never becomes one."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lam_desktop.connectors import addresses, texts
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.context import Context
from lam_desktop.core.errors import (
    Cancelled,
    FileMissing,
    InputError,
    OutcomeUnknown,
    QuestionNeeded,
    UnreadableFile,
    WorldError,
)
from lam_desktop.core.text import counted, size_text

MOST_RECEIVERS = 50
MOST_BYTES = 30_000_000
_PACKED = 4  # so many times as much may go into a zip that must fit in a mail
_SUBJECT_LENGTH = 60
_HEAD = ("From", "To", "Cc", "Date", "Subject")


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says and to whom. Addresses as the person wrote them."""

    to: Sequence[str]
    subject: str | None = None
    body: str | Path | list[Path] | None = None
    attachments: Sequence[Path] = ()
    cc: Sequence[str] = ()
    bcc: Sequence[str] = ()
    zipped: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along."""

    name: str
    data: bytes


def apart(to: Sequence[str]) -> list[list[str]]:
    """Everyone alone, for mails of their own. Raises InputError, QuestionNeeded when there is nobody."""
    everyone = addresses.parse_all(to)
    if not everyone:
        raise QuestionNeeded("To whom should I send it?", "Say an e-mail address.")
    if len(everyone) > MOST_RECEIVERS:
        raise InputError(f"{len(everyone)} mails are too many.", f"{MOST_RECEIVERS} is the most I send.")
    return [[address] for address in everyone]


def compose(ctx: Context, letter: Letter, sender: str) -> EmailMessage:
    """The mail, complete but for date and number; an empty sender is left out.

    Raises: InputError for odd addresses, line breaks in the subject, too many receivers; QuestionNeeded when there
    is nothing to send.
    """
    to, cc, bcc = (addresses.parse_all(each) for each in (letter.to, letter.cc, letter.bcc))
    if not to + cc + bcc:
        raise QuestionNeeded("To whom should I send it?", "Say an e-mail address.")
    if len(to + cc + bcc) > MOST_RECEIVERS:
        raise InputError(
            f"{len(to + cc + bcc)} receivers are too many for one mail.", f"{MOST_RECEIVERS} is the most I send to."
        )
    files = _attached(ctx, letter.attachments, letter.zipped)
    body = None if letter.body is None else texts.text_of(ctx, letter.body)
    if not files and not (body or "").strip() and not (letter.subject or "").strip():
        raise QuestionNeeded("What should the mail say?", "Say the text, or which file goes along.")
    message = EmailMessage(policy=policy.SMTP)
    if sender:
        message["From"] = sender
    for name, group in (("To", to), ("Cc", cc), ("Bcc", bcc)):
        if group:
            message[name] = ", ".join(group)
    message["Subject"] = addresses.one_line(letter.subject or _subject(body, files), "subject")
    message.set_content(_plain(body if body is not None else _cover(files)))
    for file in files:
        main, _, sub = _type_of(file.name).partition("/")
        message.add_attachment(file.data, maintype=main, subtype=sub, filename=file.name)
    return message


def _attached(ctx: Context, paths: Sequence[Path], zipped: bool = False) -> list[Attachment]:
    """The files, all in one zip where that is wanted; a folder stands for the files directly in it."""
    found: list[Path] = []
    for path in paths:
        inside = [
            child
            for child in (ctx.files.children(path) if ctx.files.is_folder(path) else ())
            if not ctx.files.is_folder(child)
        ]
        if not inside and ctx.files.is_folder(path):
            raise FileMissing(f"There are no files in {path}.", "Name another folder.")
        found += inside if ctx.files.is_folder(path) else [path]
    found = list(dict.fromkeys(found))
    _check_size(sum(ctx.files.facts(path).size for path in found), _PACKED * MOST_BYTES if zipped else MOST_BYTES)
    ctx.check_cancelled()
    files = [Attachment(path.name, ctx.files.read_bytes(path)) for path in found]
    return [_zip_of(files, found)] if zipped and files else files


def _check_size(total: int, most: int) -> None:
    if total > most:
        raise InputError(
            f"The attachments have {size_text(total)} together; a mail takes {size_text(MOST_BYTES)}.",
            "Make them smaller, or send fewer.",
        )


def _zip_of(files: Sequence[Attachment], paths: Sequence[Path]) -> Attachment:
    """A zip of the files, called after the one, or after the folder they are in; the same files give the same bytes."""
    held, taken = BytesIO(), set[str]()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for file in files:
            stem, dot, ending = file.name.rpartition(".") if "." in file.name[1:] else (file.name, "", "")
            names = (f"{stem}{f' ({number})' if number > 1 else ''}{dot}{ending}" for number in count(1))
            name = next(each for each in names if each.lower() not in taken)
            taken.add(name.lower())
            archive.writestr(ZipInfo(name), file.data, ZIP_DEFLATED)
    _check_size(held.tell(), MOST_BYTES)
    about = paths[0].stem if len(paths) == 1 else paths[0].parent.name or "files"
    return Attachment(f"{about}.zip", held.getvalue())


def _subject(body: str | None, files: Sequence[Attachment]) -> str:
    """The first words of the text, else what is attached."""
    first = next((line.strip() for line in (body or "").splitlines() if line.strip()), "")
    first = re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", first)
    if first and len(first) > _SUBJECT_LENGTH:
        first = first[: _SUBJECT_LENGTH + 1].rpartition(" ")[0] or first[:_SUBJECT_LENGTH]
        first = first.rstrip(" ,;:") + " …"
    if first:
        return first
    if not files:
        return "(no subject)"
    more = f" and {counted(len(files) - 1, 'more file')}" if len(files) > 1 else ""
    return re.sub(r"[\x00-\x1f\x7f]", " ", files[0].name) + more


def _cover(files: Sequence[Attachment]) -> str:
    """A neutral line for a mail that only carries files."""
    if not files:
        return ""
    names = ", ".join(file.name for file in files[:10]) + (" …" if len(files) > 10 else "")
    return f"Attached: {names}"


def _plain(text: str) -> str:
    """Text with one kind of line end and no control characters that mail cannot carry."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", re.sub(r"\r\n?", "\n", text)).rstrip("\n") + "\n"


def _type_of(name: str) -> str:
    kind, packed = mimetypes.guess_type(name)
    if kind is None or packed is not None or kind.startswith(("message/", "multipart/")):
        return "application/octet-stream"
    return kind


class _Lenient(policy.EmailPolicy):
    """Reads the lines at the top of a mail; those on which the standard library's reader breaks stand as written."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        try:
            read: str = super().header_fetch_parse(name, value)
        except Exception:  # it does so in many ways
            return "".join(value.splitlines())
        return read


_LENIENT = _Lenient()


@contained()
def read(data: bytes, name: str) -> dict[str, Any]:
    """A mail file as plain data. Raises UnreadableFile when it is none."""
    message = _opened(data, name)
    facts = {field.lower(): _plain_text(str(message[field] or "")) for field in _HEAD}
    with _odd_parts(name):
        part = message.get_body(("plain", "html"))
        text = _text_of(part) if part is not None else ""
        attachments = [_plain_text(each.get_filename() or "unnamed") for each in message.iter_attachments()]
    return {**facts, "body": _plain_text(text), "attachments": attachments}


@contained()
def attachments(data: bytes, name: str) -> list[tuple[str, bytes]]:
    """What came with a mail: names as they stand there, and contents. Raises UnreadableFile when it is no mail."""
    message = _opened(data, name)
    with _odd_parts(name):
        return [(_plain_text(_name_of(each)), _content_of(each)) for each in message.iter_attachments()]


def _opened(data: bytes, name: str) -> EmailMessage:
    message = message_from_bytes(data, policy=_LENIENT)
    if not isinstance(message, EmailMessage) or not any(message[field] for field in ("From", "Subject", "To")):
        raise UnreadableFile(f"{name} is not a mail I can read.", "It should be an .eml file.")
    return message


@contextmanager
def _odd_parts(name: str) -> Iterator[None]:
    """The reader of mails in the standard library breaks in many ways on odd parts."""
    try:
        yield
    except Exception as error:
        hint = "Open it in a mail program and save its text."
        raise UnreadableFile(f"{name} is a mail whose parts I cannot read.", hint) from error


def _name_of(part: Any) -> str:
    """What a part is called; a mail in a mail by its subject, another by its kind."""
    kind = part.get_content_type()
    if named := part.get_filename():
        return str(named)
    if kind == "message/rfc822":
        return f"{part.get_payload(0)['Subject'] or 'mail'}.eml"
    return f"unnamed{mimetypes.guess_extension(kind) or ''}"


def _content_of(part: Any) -> bytes:
    content = part.get_payload(decode=True)
    if content is None:  # made of parts itself
        inner = part.get_payload(0) if part.get_content_type() == "message/rfc822" else part
        content = inner.as_bytes()
    return bytes(content)


def _plain_text(text: str) -> str:
    """Text that can be kept and shown: bytes that are no letters are replaced."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _text_of(part: Any) -> str:
    from lam_desktop.connectors import pages

    try:
        content = part.get_content()
    except LookupError:  # an alphabet nobody knows
        content = part.get_payload(decode=True)
    text = content if isinstance(content, str) else bytes(content).decode("utf-8", "replace")
    return pages.readable(text) if part.get_content_subtype() == "html" else text


async def send_next(ctx: Context, message: EmailMessage, sent: int) -> None:
    """Send one of several mails; when it fails after others have gone out, that is what is said.

    Raises: OutcomeUnknown, for the mails already sent can not be called back.
    """
    try:
        ctx.check_cancelled()
        await ctx.mail.send(message)
    except (WorldError, Cancelled) as error:
        if sent == 0 or ctx.dry:
            raise
        raise OutcomeUnknown(
            f"{counted(sent, 'mail')} had gone out when it stopped before {message['To']}: {error}",
            "Send the rest yourself, or ask again for them alone.",
        ) from error
