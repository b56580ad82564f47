"""Passwords of PDFs, in the contained worker. Rule: a wrong password is said plainly, and changes nothing."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.core.errors import InputError


@contained(writes="target", memory=MAKING)
def lock(source: Path, name: str, target: Path, password: str) -> None:
    """A copy that opens with the password alone (AES with 256 bits)."""
    from pypdf import PdfWriter

    with pdfs.opened(source, name) as reader:
        writer = PdfWriter(clone_from=reader)  # used as a context manager it would forget the clone
        writer.encrypt(password, algorithm="AES-256")
        pdfs.save(writer, target)


@contained(writes="target", memory=MAKING)
def unlock(source: Path, name: str, target: Path, password: str) -> None:
    """A copy that opens without a password. Raises InputError for a wrong one, and where there is none."""
    from pypdf import PdfWriter

    with pdfs.opened(source, name, password) as reader:
        if len(reader.pages) and not reader.is_encrypted:
            raise InputError(f"{name} has no password.", "There is nothing to take off.")
        writer = PdfWriter()
        writer.append(reader)
        if reader.metadata:
            writer.add_metadata({key: str(value) for key, value in reader.metadata.items()})
        pdfs.save(writer, target)
