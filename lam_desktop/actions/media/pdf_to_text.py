"""Get the text out of PDFs."""

from pathlib import Path

from lam_desktop.connectors import pdfs, texts
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import UnreadableFile
from lam_desktop.core.values import Files, Name, NewFile, Pages


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "put the text of {files} together in {save_as}",
        "write the text of the pdfs {files} into {save_as}",
        "extract the text from {files}",
        "extract the text of {files} into {save_as}",
        "get the text out of {files}",
        "convert {files} to text",
        "save the text of the PDF {files} as {save_as}",
        "what does the pdf {files} say",
        "read {files} to me",
        "what is written in the PDF {files}",
        "turn {files} into a text file {save_as}",
        "copy the words from {files} to {save_as}",
        "what is on page {pages} of {files}",
        "read the text of page {pages} from {files}",
        "I need the contents of {files} as plain text in {save_as}",
        "pdf to txt: {files}",
        "pull all text from {files} into {save_as}",
        "save the text of {files} as {save_as}, the password is {password}",
    ],
    example_result="Dear Ms Berg,\nthe meeting is on Monday.",
)
def pdf_to_text(
    ctx: Context, files: Files, pages: Pages | None = None, save_as: NewFile | None = None, password: Name | None = None
) -> str | Path:
    """Extract the text of PDF files: read what is written in them, as plain text.

    Args:
        files: the PDF files; the texts follow each other.
        pages: only these pages, from 1.
        save_as: a new text file for it.
        password: what opens them, where they are protected.
    Returns: the text, or the new text file.
    """
    parts = []
    for path in pdfs.documents(ctx, files):
        ctx.check_cancelled()
        ctx.progress(0.0, path.name)
        text = pdfs.text_of(ctx.files.real(path), path.name, pages, (password or "").strip())
        if not text:
            raise UnreadableFile(f"{path.name} holds no text.", "It may be a scan: pictures of pages.")
        parts.append(text)
    whole = "\n\n".join(parts)
    return whole if save_as is None else texts.save(ctx, whole + "\n", save_as)


@pdf_to_text.answer
def _(result: str | Path, **_: object) -> str:
    return f"The text is in {result.name} in {result.parent}." if isinstance(result, Path) else result
