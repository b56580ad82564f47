"""How often a word occurs."""

from typing import Any

from lam_desktop.connectors.lines import pattern
from lam_desktop.connectors.texts import load
from lam_desktop.connectors.wording import quoted
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.text import counted
from lam_desktop.core.values import Text, TextSource


@action(
    says=[
        "how many times does {what} occur in {text}?",
        "how often does {what} appear in {text}",
        "count {what} in {text}",
        "count the occurrences of {what} in {text}",
        "how many {what} are there in {text}?",
        "number of times {text} mentions {what}",
        "how frequently is {what} used in {text}",
        "count how often the word {what} stands in {text}",
        "tell me how many times {text} says {what}",
        "how many mentions of {what} does {text} have",
        "is {what} in {text}, and how often?",
        "count {what} in {text}, capitals or not",
        "what is the count of {what} in all of {text}",
        "how many matches for {what} in {text}",
        "how often does the word {what} come up in {text}",
        "how many times is {what} mentioned in {text}",
        "how often is {what} said in {text}",
        "how many times does the term {what} show up in {text}",
        "count how often {what} comes up in {text}",
    ],
    example_result=4,
)
def count_matches(
    ctx: Context, text: TextSource, what: Text, ignore_case: bool = False, whole_words: bool = False
) -> int:
    """Count how many times a word or phrase occurs in a text or in files.

    Args:
        text: the text or files to look through.
        what: the word or phrase, taken literally.
        ignore_case: count capitals and small letters alike.
        whole_words: only where it stands as a word of its own.

    Returns: how often it occurs.
    """
    if not what:
        raise QuestionNeeded("What shall I count?", "Name the word or phrase.")
    search = pattern(what, ignore_case, whole_words)
    return sum(sum(1 for _ in search.finditer(part.text)) for part in load(ctx, text))


@count_matches.answer
def _(result: int, what: str = "", **arguments: Any) -> str:
    return f"{quoted(what)} occurs {counted(result, 'time')}." if what else f"It occurs {counted(result, 'time')}."
