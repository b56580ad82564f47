"""Sum a text up."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors import gist, texts, writings
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, UnreadableFile
from lam_desktop.core.values import NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "summarise {text}",
        "summarize {text} in {sentences} sentences",
        "sum up {text}",
        "give me a summary of {text}",
        "what is {text} about, in short",
        "write a summary of {text} to {save_as}",
        "what are the main points of {text}",
        "give me the gist of {text} in {sentences} sentences",
        "sum {text} up for me in {sentences} lines",
        "summarise {text} and save it as {save_as}",
        "tell me briefly what {text} says",
        "shorten {text} to {sentences} sentences",
        "a short summary of {text} please",
        "TL;DR of {text}",
        "boil {text} down to {sentences} points",
        "what does {text} say in a nutshell",
        "summarise {text} briefly",
    ],
    example_result="The meeting is moved to Monday. Everybody brings the figures.",
)
def summarise_text(
    ctx: Context, text: TextSource, sentences: int | None = None, save_as: NewFile | None = None
) -> str | Path:
    """Summarise texts, PDFs, saved mails or pages: the few sentences of each that say the most, as they stand there.

    Args:
        text: the text or files to sum up.
        sentences: how many sentences (points, lines) at most; as many as suit its length when left out.
        save_as: a new file for the summary.

    Returns: the summary, or the new file. Of several files, each begins with its name.
    """
    if sentences is not None and sentences < 1:
        raise InputError("A summary needs at least one sentence.", "Say how many you want.")
    found = writings.load(ctx, text)
    parts = []
    for each in found:
        short = " ".join(gist.summary(each.words, sentences, ctx.check_cancelled))
        parts.append(f"{each.path.name}: {short}" if len(found) > 1 and each.path and short else short)
    whole = "\n".join(part for part in parts if part)
    if not whole:
        raise UnreadableFile("There are no words in it to sum up.", "Name another text.")
    return whole if save_as is None else texts.save(ctx, whole + "\n", save_as)


@summarise_text.answer
def _(result: str | Path, **_: Any) -> str:
    return f"The summary is in {result.name} in {result.parent}." if isinstance(result, Path) else result
