"""Read a mail file."""

from typing import Any

from lam_desktop.connectors import letters
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import File, Json


@action(
    effects=(Effect.READ,),
    says=[
        "read the mail {file}",
        "what does the mail {file} say",
        "who sent {file}",
        "who sent {file} and when",
        "when did {file} come and from whom",
        "show me the email {file}",
        "open the .eml {file} and tell me what is in it",
        "what is the subject of {file}",
        "from whom is the mail {file}",
        "which attachments does the mail {file} have",
        "what is attached to {file}",
        "when was the email {file} sent",
        "read {file} out to me, it is a mail",
        "get the text of the saved mail {file}",
        "to whom did the mail {file} go",
        "what's in the message file {file}",
    ],
    example_result={"from": "anna@example.org", "subject": "Lunch", "body": "At noon?", "attachments": []},
)
def read_mail_file(ctx: Context, file: File) -> Json:
    """Read a saved e-mail (.eml file): sender, receivers, date, subject, text and the names of its attachments.

    Args:
        file: the mail file (eml).
    Returns: from, to, cc, date, subject, body and attachments.
    """
    return letters.read(ctx.files.read_bytes(file), file.name)


@read_mail_file.answer
def _(result: dict[str, Any], **_: object) -> str:
    lines = [f"{name.capitalize()}: {result[name]}" for name in ("from", "to", "date", "subject") if result[name]]
    if result["attachments"]:
        lines.append(f"Attachments: {', '.join(result['attachments'])}")
    return "\n".join([*lines, "", result["body"].strip()[:4000]]).strip()
