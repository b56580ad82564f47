"""Addresses, numbers, dates and the like out of a text."""

from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors.extraction import extract
from lam_desktop.connectors.texts import lines_ending, load, save
from lam_desktop.connectors.wording import listed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Lines, NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "get all {what} out of {text}",
        "extract the {what} from {text}",
        "find every {what} in {text}",
        "list all {what} in {text}",
        "which {what} are in {text}?",
        "pull the {what} out of {text} and save them to {save_as}",
        "collect the {what} from {text} in {save_as}",
        "write all {what} found in {text} to {save_as}, one per line",
        "what emails are mentioned in {text}",
        "give me the links in {text}",
        "grab the urls from {text}",
        "what's the date in {text}?",
        "the date that stands in {text}",
        "pick the telephone numbers out of {text}",
        "show me the prices in {text}",
        "each {what} in {text} only once",
        "extract the {what} from {text} in alphabetical order into {save_as}",
        "scrape the mail addresses from {text} into {save_as}",
    ],
    example_result=["anna@example.org"],
)
def extract_from_text(
    ctx: Context,
    text: TextSource,
    what: Literal[
        "e-mail addresses",
        "web addresses",
        "phone numbers",
        "numbers",
        "dates",
        "times",
        "amounts",
        "hashtags",
        "lines",
    ],
    unique: bool = True,
    alphabetical: bool = False,
    save_as: NewFile | None = None,
) -> Lines | Path:
    """Extract e-mail addresses, web links, phone numbers, numbers, dates, times or prices from a text.

    Args:
        text: the text or files to look through.
        what: e-mail addresses (emails, mails), web addresses (links, URLs), phone numbers, numbers, dates, times,
            amounts (prices, sums of money), hashtags, or lines.
        unique: each one only once.
        alphabetical: in alphabetical order, sorted from A to Z.
        save_as: write them to this new file, one a line.

    Returns: what was found, as written and in the order of the text or of the alphabet, or the file it was written to.
    """
    found: list[str] = []
    for part in load(ctx, text):
        ctx.check_cancelled()
        found += extract(part.text, what)
    if unique:
        once: dict[str, str] = {}
        for item in found:
            once.setdefault(item.casefold(), item)
        found = list(once.values())
    if alphabetical:
        found.sort(key=str.casefold)
    return found if save_as is None else save(ctx, lines_ending(found), save_as)


@extract_from_text.answer
def _(result: Any, what: str = "", **arguments: Any) -> str:
    if isinstance(result, Path):
        return f"Wrote the {what or 'findings'} to {result.name}."
    return listed(result, f"There are no {what} in it." if what else "Nothing of that kind is in it.")
