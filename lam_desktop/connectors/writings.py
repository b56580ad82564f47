"""What people read in: texts, PDFs, saved mails and pages, as plain words. Rule: what no one sees is not passed on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lam_desktop.connectors import letters, pages, pdfs, texts
from lam_desktop.core.context import Context
from lam_desktop.core.errors import UnreadableFile

_PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Writing:
    """The words of one text, and the file it stands in (none for words that were said)."""

    words: str
    path: Path | None = None


def load(ctx: Context, source: str | Path | list[Path]) -> list[Writing]:
    """The words of a TextSource; folders are passed over, and of several files those that hold no words.

    Raises: UnreadableFile when there is nothing to read at all.
    """
    if isinstance(source, str):
        return [Writing(source)]
    paths = [path for path in (source if isinstance(source, list) else [source]) if not ctx.files.is_folder(path)]
    found: list[Writing] = []
    for number, path in enumerate(paths):
        ctx.check_cancelled()
        ctx.progress(number / len(paths), path.name)
        try:
            found.append(Writing(_words(ctx, path), path))
        except UnreadableFile:
            if len(paths) == 1:
                raise
    if not found:
        raise UnreadableFile("There is no text in it that I can read.", "Name a text, a PDF or a saved mail.")
    return found


def _words(ctx: Context, path: Path) -> str:
    ending = path.suffix.lower()
    if ending == ".pdf":
        words = pdfs.text_of(ctx.files.real(path), path.name)
        if not words:
            raise UnreadableFile(f"{path.name} holds no text.", "It may be a scan: pictures of pages.")
        return words
    if ending == ".eml":
        letter = letters.read(ctx.files.read_bytes(path), path.name)
        return f"{letter['subject']}\n\n{letter['body']}"
    words = texts.text_of(ctx, path)
    return pages.readable(words) if ending in _PAGES else words
