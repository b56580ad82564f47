"""Take the password off PDFs."""

from pathlib import Path

from lam_desktop.connectors import pdflocks, pdfs
from lam_desktop.connectors.outputs import Wish, jobs, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import Files, Folder, Name, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "unlock {files} with the password {password}",
        "remove the password {password} from {files}",
        "take the password {password} off {files}",
        "take the password off {files}, it is {password}",
        "remove the password from {files}, it is {password}",
        "decrypt {files} with the password {password}",
        "decrypt the PDF {files}, the password is {password}",
        "unprotect {files}, password {password}",
        "save {files} without the password {password} as {save_as}",
        "get rid of the password {password} of {files}",
        "open up {files} with {password} so that it needs no password any more",
        "{files} has the password {password}, take it off",
        "make a copy of {files} without its password {password}",
        "drop the password of {files}, which is {password}",
    ],
    example_result=[Path("Documents/contract.pdf")],
)
def unlock_pdf(
    ctx: Context,
    files: Files,
    password: Name,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Unlock PDFs: take the password off, for who knows it, so that they open without one.

    Without a place for the results the PDFs themselves are rewritten.

    Args:
        files: the PDFs.
        password: what opens them now.
        save_as: the new PDF, for one.
        folder: where the open PDFs go.
        in_place: rewrite the PDFs themselves.
        keep_originals: write copies beside the PDFs.
    Returns: the open PDFs.
    """
    if not password.strip():
        raise QuestionNeeded("What is the password?", "I only take off one that you know.")
    chosen = pdfs.documents(ctx, files)
    done = []
    wish = Wish(save_as, folder, keep=keep_originals, label="-open")
    for number, job in enumerate(jobs(ctx.files, chosen, wish)):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), job.source.name)
        done.append(pdfs.rewrite(ctx, job, pdflocks.unlock, password.strip()))
    return done


@unlock_pdf.answer
def _(result: list[Path], **_: object) -> str:
    return told("Took the password off", result)
