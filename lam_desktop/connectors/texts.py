"""Texts from words or files, and back to where they belong. Rule: a rewritten file keeps encoding and line ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lam_desktop.connectors.encodings import TextForm, decode, encode
from lam_desktop.connectors.lines import LineTest, lines_of
from lam_desktop.connectors.wording import named, quoted
from lam_desktop.core.context import Context
from lam_desktop.core.errors import AlreadyThere, InputError

_PLAIN = TextForm()
_NOT_PLAIN = (
    ".pdf",
    ".docx",
    ".doc",
    ".odt",
    ".rtf",
    ".xlsx",
    ".xls",
    ".ods",
    ".png",
    ".jpg",
    ".jpeg",
    ".zip",
    ".pptx",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One text with the file it came from (None for literal words). Line ends are \\n."""

    text: str
    path: Path | None = None
    form: TextForm = _PLAIN


def load(ctx: Context, source: str | Path | list[Path], encoding: str | None = None) -> list[Part]:
    """The texts of a TextSource. Raises UnreadableFile for what is no text."""
    if isinstance(source, str):
        return [Part(source.replace("\r\n", "\n"))]
    parts = []
    for path in [source] if isinstance(source, Path) else source:
        ctx.check_cancelled()
        parts.append(_read(ctx, path, encoding))
    return parts


def _read(ctx: Context, path: Path, encoding: str | None) -> Part:
    text, form = decode(ctx.files.read_bytes(path), path.name, encoding)
    return Part(text, path, form)


def text_of(ctx: Context, source: str | Path | list[Path]) -> str:
    """All texts of a TextSource as one."""
    return joined([part.text for part in load(ctx, source)])


def joined(texts: Sequence[str]) -> str:
    """Texts one after the other, each beginning on a line of its own."""
    full = [text for text in texts if text]
    return "".join(text if text.endswith("\n") else text + "\n" for text in full[:-1]) + "".join(full[-1:])


def transform(
    ctx: Context,
    source: str | Path | list[Path],
    change: Callable[[str], str],
    save_as: Path | None,
    in_place: bool,
) -> str | Path | list[Path]:
    """Change texts and put the result where it was asked for: a new file, the files themselves, or just returned."""
    parts = load(ctx, source)
    if in_place and save_as is None:
        return _rewritten(ctx, source, parts, change)
    whole = change(joined([part.text for part in parts]))
    if save_as is None:
        return whole
    return save(ctx, whole, save_as, shared_form(parts), parts)


def _rewritten(
    ctx: Context, source: str | Path | list[Path], parts: list[Part], change: Callable[[str], str]
) -> Path | list[Path]:
    paths = []
    for index, part in enumerate(parts):
        if part.path is None:
            raise InputError("There is no file that could be changed.", "Name the file, or say where to save it.")
        ctx.check_cancelled()
        changed = change(part.text)
        if changed != part.text:
            ctx.files.write(part.path, encode(changed, part.form, part.path.name), replace=True)
        paths.append(part.path)
        ctx.progress((index + 1) / len(parts), part.path.name)
    return paths if isinstance(source, list) else paths[0]


def need_lines(ctx: Context, source: str | Path | list[Path], test: LineTest) -> None:
    """Raise InputError when lines are meant by their words and no text has any."""
    said = test.containing or test.starting
    if said and not any(test.chosen(lines_of(part.text)) for part in load(ctx, source)):
        raise InputError(f"No line of {named(source)} has {quoted(said)}.", "Check how it is written there.")


def shared_form(parts: Sequence[Part]) -> TextForm:
    """The form of a text put together: that of the parts, or UTF-8 when they have several encodings."""
    first = parts[0].form if parts else _PLAIN
    same = all(part.form.encoding == first.encoding for part in parts)
    return first if same else TextForm(newline=first.newline)


def reform(
    ctx: Context, parts: Sequence[Part], change: Callable[[Part], tuple[str, TextForm]], save_as: Path | None
) -> list[Path] | Path:
    """Write files in another form: one to a new file, or each over itself. Files that have it already stay."""
    if save_as is not None:
        if len(parts) != 1:
            raise InputError("Several files cannot become one.", "Convert them in place, or name just one.")
        text, form = change(parts[0])
        return save(ctx, text, save_as, form, parts)
    written = []
    for part in parts:
        ctx.check_cancelled()
        assert part.path is not None, "only files have a form"
        text, form = change(part)
        data = encode(text, form, part.path.name)
        if data != ctx.files.read_bytes(part.path):
            ctx.files.write(part.path, data, replace=True)
        written.append(part.path)
    return written


def save(ctx: Context, text: str, target: Path, form: TextForm = _PLAIN, sources: Sequence[Part] = ()) -> Path:
    """Write a text to a new file; only a file it was read from may be replaced.

    Raises: AlreadyThere, InputError when the name belongs to something that is no plain text.
    """
    if target.suffix.lower() in _NOT_PLAIN:
        raise InputError(f"{target.name} would not be a plain text file.", "Choose a name that ends in .txt or .md.")
    own = any(part.path == target for part in sources)
    if ctx.files.exists(target) and not own:
        raise AlreadyThere(f"{target} is already there.", "Choose another name, or append to it instead.")
    return ctx.files.write(target, encode(text, form, target.name), replace=own)


def lines_ending(lines: Sequence[str]) -> str:
    """Lines as the content of a new file."""
    return "".join(f"{line}\n" for line in lines)
