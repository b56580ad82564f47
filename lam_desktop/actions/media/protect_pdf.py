"""Put a password on PDFs."""

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
        "protect {files} with the password {password}",
        "put the password {password} on {files}",
        "lock {files} with the password {password}",
        "encrypt {files} with the password {password}",
        "encrypt the PDF {files} with {password}",
        "password-protect {files}, password {password}",
        "password protect {files} with {password}",
        "add the password {password} to {files}",
        "set a password for {files}: {password}",
        "secure the pdf {files} with the password {password} and save it as {save_as}",
        "make {files} ask for the password {password}",
        "{files} should only open with the password {password}",
        "give {files} the password {password}",
        "save {files} as {save_as} with the password {password}",
    ],
    example_result=[Path("Documents/contract.pdf")],
)
def protect_pdf(
    ctx: Context,
    files: Files,
    password: Name,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Protect PDFs with a password: encrypt them, so that they only open with it.

    Without a place for the results the PDFs themselves are rewritten.

    Args:
        files: the PDFs.
        password: what opens them.
        save_as: the new PDF, for one.
        folder: where the protected PDFs go.
        in_place: rewrite the PDFs themselves.
        keep_originals: write copies beside the PDFs.
    Returns: the protected PDFs.
    """
    if not password.strip():
        raise QuestionNeeded("Which password should it have?", "Say the password.")
    chosen = pdfs.documents(ctx, files)
    done = []
    wish = Wish(save_as, folder, keep=keep_originals, label="-protected")
    for number, job in enumerate(jobs(ctx.files, chosen, wish)):
        ctx.check_cancelled()
        ctx.progress(number / len(chosen), job.source.name)
        done.append(pdfs.rewrite(ctx, job, pdflocks.lock, password.strip()))
    return done


@protect_pdf.answer
def _(result: list[Path], **_: object) -> str:
    return told("Protected with the password", result)
