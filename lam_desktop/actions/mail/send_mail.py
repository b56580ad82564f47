"""Send mail."""

from lam_desktop.connectors import letters
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Emails, Files, Text, TextSource


@action(
    effects=(Effect.READ, Effect.SEND),
    says=[
        "send {attachments} to {to}",
        "email {to} that {body}",
        "write {to} that {body}, subject {subject}",
        "tell {to} by mail that {body}",
        "send {to} a mail saying {body}",
        "email {attachments} to {to}",
        "mail {attachments} to {to} with the subject {subject}",
        "send a mail to {to} saying {body}",
        "write to {to}: {body}",
        "send an e-mail to {to}, subject {subject}, text {body}",
        "mail the text of {body} to {to}",
        "mail me ({to}) {body}",
        "drop {to} a line that {body}",
        "forward {attachments} to {to} and put {cc} in copy",
        "forward the file {attachments} to {to}",
        "send {to} an email with {attachments} attached",
        "let {to} know by email that {body}",
        "could you mail {attachments} to {to} please",
        "shoot {to} a mail saying {body}, subject: {subject}",
        "send {body} as the text of a mail to {to}",
        "send {attachments} to {to}, blind copy to {bcc}",
        "send {attachments} by mail to {to}, everyone separately",
        "mail {attachments} as a zip to {to}",
        "send {attachments} zipped to {to}",
        "attach {attachments} to a mail to {to} that says {body}",
    ],
    example_result="Sent to anna@example.org: Lunch",
    irreversible="a sent mail cannot be called back",
)
async def send_mail(
    ctx: Context,
    to: Emails,
    subject: Text | None = None,
    body: TextSource | None = None,
    attachments: Files | None = None,
    cc: Emails | None = None,
    bcc: Emails | None = None,
    separately: bool = False,
    zipped: bool = False,
) -> str:
    """Send an e-mail: mail a message or files as attachments to one or more addresses, through the connected account.

    Args:
        to: the receivers' addresses, at most 50.
        subject: the subject; the first words of the text, or the attachment's name, when left out.
        body: the text of the mail, or a text file whose content is the text.
        attachments: files that go along.
        cc: who gets a copy.
        bcc: who gets a copy without the others seeing it.
        separately: one mail for each receiver, so that they do not see each other.
        zipped: pack what is attached in one zip.
    Returns: to whom it was sent.
    """
    sender = ctx.mail.sender()
    groups = letters.apart(to) if separately else [list(to)]
    files = attachments or []
    mails = [
        await ctx.work(
            letters.compose, ctx, letters.Letter(group, subject, body, files, cc or (), bcc or (), zipped), sender
        )
        for group in groups
    ]
    for number, message in enumerate(mails):
        ctx.progress(number / len(mails), str(message["To"] or ""))
        await letters.send_next(ctx, message, number)
    everyone = ", ".join(dict.fromkeys([*to, *(cc or ()), *(bcc or ())]))
    return f"Sent to {everyone}: {mails[0]['Subject']}"


@send_mail.answer
def _(result: str, attachments: list[object] | None = None, **_: object) -> str:
    return result + (f" ({counted(len(attachments), 'attachment')})" if attachments else "")
