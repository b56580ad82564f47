"""Send everyone a mail of their own."""

from pathlib import Path

from lam_desktop.connectors import letters, mailmerge, tables, texts
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Column, Emails, Files, Table, TableSource, Text, TextSource


@action(
    effects=(Effect.READ, Effect.SEND),
    says=[
        "write to everybody in {to} that {body}",
        "mail everyone in {to} saying {body}",
        "all the addresses in {to} should get a mail that {body}",
        "email everybody in {to} that {body}",
        "send each of {to} their own mail saying {body}",
        "mail everyone in {to} separately that {body}",
        "send every address in {to} a mail of its own with {attachments}",
        "write to each of {to} individually: {body}",
        "send {attachments} to {to} one by one",
        "email all of {to} one at a time, subject {subject}, text {body}",
        "send {body} to {to} so that they don't see each other",
        "every person in {to} should get an email of their own that {body}",
        "individual mails to {to} with the subject {subject}",
        "mail {attachments} to all addresses in {to}, each on its own",
        "tell each of {to} by mail that {body}",
        "one mail per address in {to}: {body}",
        "everyone in {to} gets a personal email saying {body}",
        "email everyone in {to} a personal hello with their {name}, subject {subject}",
        "send everyone in {to} a personal mail with their {name}: {body}",
        "greet everyone in {to} by their {name} in a mail saying {body}",
        "mail merge {body} to everyone in {to} with the subject {subject}",
        "send an invitation to each person in {to} with their {name} in it",
    ],
    example_result="Sent 2 mails: anna@example.org, ben@example.org",
    irreversible="a sent mail cannot be called back",
)
async def mail_each(
    ctx: Context,
    to: Emails,
    subject: Text | None = None,
    body: TextSource | None = None,
    attachments: Files | None = None,
    name: Column | None = None,
    people: TableSource | None = None,
) -> str:
    """Send each receiver an e-mail of their own (a mail merge): separately, nobody sees the other addresses.

    Args:
        to: the receivers' addresses, at most 50, from a list or a column of a table.
        subject: the subject; the first words of the text, or the attachment's name, when left out. {column} stands for
            what the receiver's row of the table holds.
        body: the text of the mail, or a text file whose content is the text; {column} as in the subject.
        attachments: files that go along.
        name: the column with the names: each mail begins with a greeting by name.
        people: the table with the receivers.
    Returns: to whom it was sent.
    """
    sender = ctx.mail.sender()
    files = attachments or []
    rows = None if people is None else await ctx.work(_rows, ctx, people)
    text = None if body is None else await ctx.work(texts.text_of, ctx, body)
    if name is not None and f"{{{name}}}" not in (text or ""):
        text = f"Hello {{{name}}},\n\n{text or ''}".strip()
    mails = []
    for (receiver,) in letters.apart(to):
        own, about = (each and rows.filled(each, receiver) if rows else each for each in (text, subject))
        mails.append(await ctx.work(letters.compose, ctx, letters.Letter([receiver], about, own, files), sender))
    for number, message in enumerate(mails):
        ctx.progress(number / len(mails), str(message["To"]))
        await letters.send_next(ctx, message, number)
    return f"Sent {counted(len(mails), 'mail')}: {', '.join(str(message['To']) for message in mails)}"


def _rows(ctx: Context, people: Table | Path) -> mailmerge.Rows:
    return mailmerge.Rows(tables.load(ctx, people))


@mail_each.answer
def _(result: str, **_: object) -> str:
    return result
