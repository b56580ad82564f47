"""Write a mail without sending it."""

import re
from email.utils import format_datetime
from pathlib import Path

from lam_desktop.connectors import letters
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import Emails, Files, NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "draft a mail to {to} saying {body}",
        "draft an email to {to} with the subject {subject} and the text {body}",
        "write a draft to {to} about {subject}",
        "prepare an email to {to} with {attachments}, don't send it yet",
        "draft an e-mail to {to} and save it as {save_as}",
        "make an .eml file {save_as} to {to} with the text {body}",
        "get a mail to {to} ready that says {body}",
        "put together a mail to {to} with {attachments} but do not send it",
        "draft: {body} to {to}, subject {subject}",
        "save a mail to {to} as {save_as}",
        "prepare a message for {to} with the subject {subject}",
        "I want to look at the mail to {to} before it goes out, it should say {body}",
        "compose an email for {to} saying {body} and keep it as {save_as}",
        "set up a draft to {to} with {attachments} attached",
    ],
    example_result=Path("Documents/Lunch.eml"),
)
def draft_mail(
    ctx: Context,
    to: Emails,
    subject: Text | None = None,
    body: TextSource | None = None,
    attachments: Files | None = None,
    cc: Emails | None = None,
    save_as: NewFile | None = None,
) -> Path:
    """Draft an e-mail: write it to a mail file (.eml) that mail programs open, without sending anything.

    Args:
        to: the receivers' addresses.
        subject: the subject; the first words of the text when left out.
        body: the text of the mail, or a text file whose content is the text.
        attachments: files that go along.
        cc: who gets a copy.
        save_as: the new file; in Documents, named after the subject, when left out.
    Returns: the mail file.
    """
    letter = letters.Letter(to, subject, body, attachments or [], cc or ())
    message = letters.compose(ctx, letter, _sender(ctx))
    message["Date"] = format_datetime(ctx.clock.now())
    message["X-Unsent"] = "1"  # mail programs open it as a draft
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "", str(message["Subject"])).strip(" .…")[:80] or "draft"
    folder = ctx.files.resolve("Documents")
    if save_as is not None and ctx.files.is_folder(save_as):
        folder, save_as = save_as, None
    target = save_as or ctx.files.free_name(folder / f"{name}.eml")
    if not target.suffix:
        target = target.with_name(target.name + ".eml")
    return ctx.files.write(target, message.as_bytes())


def _sender(ctx: Context) -> str:
    """The user's own address; a draft can do without a connected account."""
    try:
        return ctx.mail.sender()
    except QuestionNeeded:
        return ""


@draft_mail.answer
def _(result: Path, **_: object) -> str:
    return f"The draft is {result.name} in {result.parent}; nothing was sent."
