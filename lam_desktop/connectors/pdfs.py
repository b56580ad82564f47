"""PDF files through pypdf, in the contained worker. Rule: damage is named plainly; page numbers count from 1."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from lam_desktop.connectors import images
from lam_desktop.connectors.contained.door import MAKING, contained
from lam_desktop.connectors.outputs import Job, expanded
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.text import counted
from lam_desktop.system.files.sentences import plain_errors

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

# What pypdf lets through when a file breaks its rules.
_DAMAGE = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, AssertionError,
           NotImplementedError, zlib.error, struct.error)  # fmt: skip


@contextmanager
def opened(path: Path, name: str, password: str = "") -> Iterator[PdfReader]:
    """A PDF open for reading.

    Raises: UnreadableFile when it is damaged, no PDF at all, or needs a password; InputError when it needs another.
    """
    from pypdf import PasswordType, PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    if not path.is_file():  # a pipe would be waited for without end
        raise UnreadableFile(f"{name} is not a file that can be read.", "Name an ordinary file.")
    try:
        with path.open("rb") as handle:
            reader = PdfReader(handle)
            if reader.is_encrypted and reader.decrypt(password) == PasswordType.NOT_DECRYPTED:
                if password:
                    raise InputError(f"This is not the password of {name}.", "Check it and try again.")
                raise UnreadableFile(f"{name} is protected with a password.", "Save a copy without the password first.")
            yield reader
    except DependencyError as error:
        hint = "Save an unprotected copy first."
        raise UnreadableFile(f"{name} is protected in a way I cannot open.", hint) from error
    except (PyPdfError, *_DAMAGE) as error:
        raise UnreadableFile(f"{name} is not a PDF I can read.", "It may be damaged; try another copy.") from error


def indexes(pages: Sequence[int], count: int, name: str) -> list[int]:
    """0-based indexes of 1-based page numbers; negative ones count from the end (-1 is the last).

    Raises: InputError for a page that is not there.
    """
    found = []
    for page in pages:
        index = page - 1 if page > 0 else count + page
        if page == 0 or not 0 <= index < count:
            raise InputError(f"{name} has {counted(count, 'page')}, so there is no page {page}.", "Check the numbers.")
        found.append(index)
    return found


def save(writer: PdfWriter, target: Path) -> None:
    """Write to a real path."""
    with target.open("wb") as handle:
        writer.write(handle)


@contained(writes="target", memory=MAKING)
def join(sources: Sequence[tuple[Path, str]], target: Path) -> None:
    """All pages of all sources (real path, name), in the order given, bookmarks kept."""
    from pypdf import PdfWriter

    with PdfWriter() as writer:
        for path, name in sources:
            with opened(path, name) as reader:
                writer.append(reader)
        save(writer, target)


@contained(writes="target", memory=MAKING)
def select(source: Path, name: str, target: Path, choose: Callable[[int], list[int]]) -> None:
    """Write the pages whose indexes `choose(count)` returns, in that order."""
    from pypdf import PdfWriter

    with opened(source, name) as reader, PdfWriter() as writer:
        for index in choose(len(reader.pages)):
            writer.add_page(reader.pages[index])
        if reader.metadata:
            writer.add_metadata({key: str(value) for key, value in reader.metadata.items()})
        save(writer, target)


@contained(writes="target", memory=MAKING)
def turn(source: Path, name: str, target: Path, degrees: int, pages: Sequence[int] | None) -> None:
    """Turn pages clockwise by a multiple of 90 degrees; all of them when none are named."""
    from pypdf import PdfWriter

    with opened(source, name) as reader:
        writer = PdfWriter(clone_from=reader)  # used as a context manager it would forget the clone
        count = len(writer.pages)
        for index in indexes(pages, count, name) if pages else range(count):
            writer.pages[index].rotate(degrees)
        save(writer, target)


@contained()
def page_count(path: Path, name: str) -> int:
    """Number of pages."""
    with opened(path, name) as reader:
        return len(reader.pages)


@contained()
def text_of(path: Path, name: str, pages: Sequence[int] | None = None, password: str = "") -> str:
    """The text of the pages, one after the other, an empty line between two."""
    with opened(path, name, password) as reader:
        count = len(reader.pages)
        chosen = indexes(pages, count, name) if pages else range(count)
        text = "\n\n".join(reader.pages[index].extract_text().strip() for index in chosen).strip()
    # Letters of mathematics come as pairs of half characters, which no file can hold.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@contained(writes="target", memory=MAKING)
def of_images(sources: Sequence[tuple[Path, str]], target: Path) -> None:
    """One page a picture, at most A4 long, in the order given; one file in memory at a time."""
    from pypdf import PdfReader, PdfWriter

    with PdfWriter() as writer:
        for path, name in sources:
            for page in images.load(path, name, "PDF").frames:
                sheet = BytesIO()
                images.save([page], sheet, "PDF", {})
                writer.append(PdfReader(sheet))
        save(writer, target)


def documents(ctx: Context, paths: Sequence[Path]) -> list[Path]:
    """The PDF files meant, in the order given. Raises FileMissing when there are none."""
    return expanded(ctx.files, paths, (".pdf",), "PDF files")


def target(ctx: Context, save_as: Path | None, otherwise: Path) -> Path:
    """Where one new PDF goes: the name asked for, its ending made complete; else a free name like `otherwise`."""
    if save_as is None:
        return ctx.files.free_name(otherwise)
    if ctx.files.is_folder(save_as):
        return ctx.files.free_name(save_as / otherwise.name)
    return save_as if save_as.suffix else save_as.with_name(save_as.name + ".pdf")


def rewrite(ctx: Context, job: Job, change: Callable[..., None], *args: object) -> Path:
    """Run `change(source, name, target, *args)` for one PDF; the source may be the target."""
    source = ctx.files.real(job.source)
    staged = ctx.files.stage(job.target, replace=job.replace)
    with plain_errors(job.target):
        change(source, job.source.name, staged, *args)
    return job.target


def make(ctx: Context, put: Callable[..., None], sources: Sequence[Path], target: Path) -> Path:
    """Run `put(sources, target)` to make one PDF of many files; one of them may be the target."""
    reals = [(ctx.files.real(path), path.name) for path in sources]
    staged = ctx.files.stage(target, replace=target in sources)
    ctx.progress(0.0, target.name)
    with plain_errors(target):
        put(reals, staged)
    return target
