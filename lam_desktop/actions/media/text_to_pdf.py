"""Make PDFs of texts."""

from pathlib import Path

from lam_desktop.connectors import pdftexts, texts
from lam_desktop.connectors.outputs import Wish, expanded, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder, NewFile
from lam_desktop.system.files.sentences import plain_errors

_SUFFIXES = (".txt", ".md", ".markdown", ".log", ".text")


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "make a PDF out of the text {files}",
        "convert the text file {files} to PDF",
        "convert {files} to a pdf",
        "turn the text {files} into a PDF",
        "turn the markdown file {files} into {save_as}",
        "save the text {files} as the pdf {save_as}",
        "make a pdf from the notes {files}",
        "I need the text file {files} as a PDF",
        "export the txt {files} as PDF into {folder}",
        "convert the txt files {files} to PDFs",
        "make a pdf of each text file in {files} and put them in {folder}",
        "print the text {files} to a PDF {save_as}",
        "markdown {files} to PDF please",
        "create {save_as} from the text {files}",
    ],
    example_result=[Path("Documents/notes.pdf")],
)
def text_to_pdf(ctx: Context, files: Files, save_as: NewFile | None = None, folder: Folder | None = None) -> list[Path]:
    """Make PDFs of text files: a PDF of A4 pages for each txt, md or log file; Markdown is set out.

    The PDF lies beside the text under the same name, unless a place is named.

    Args:
        files: the txt, md or log files.
        save_as: the new PDF, for one text.
        folder: where the PDFs go.
    Returns: the PDFs.
    """
    chosen = expanded(ctx.files, files, _SUFFIXES, "text files")
    work = jobs(ctx.files, chosen, Wish(save_as, folder, ending=".pdf", keep=True))
    for number, job in enumerate(work):
        ctx.check_cancelled()
        ctx.progress(number / len(work), job.source.name)
        text = texts.text_of(ctx, job.source)
        marked = job.source.suffix.lower() in (".md", ".markdown")
        staged = ctx.files.stage(job.target)
        with plain_errors(job.target):
            pdftexts.write(text, staged, marked)
    return [job.target for job in work]


@text_to_pdf.answer
def _(result: list[Path], **_: object) -> str:
    return told("Made a PDF", result)
