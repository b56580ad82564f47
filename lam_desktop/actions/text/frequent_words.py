"""How often each word or line occurs."""

from collections import Counter
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import tables
from lam_desktop.connectors.lines import words_of
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import table_text
from lam_desktop.core.values import NewFile, Table, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "how often does each word occur in {text}",
        "the {most} most frequent words in {text}",
        "which words are used most often in {text}",
        "find out how often every word appears in {text}",
        "word frequencies of {text}",
        "list the {most} most common words of {text}",
        "make a table {save_as} of how often each word occurs in {text}",
        "what are the top {most} words in {text}",
        "how many times does each line occur in {text}",
        "which lines are in {text} most often",
        "how often is each of the {of} used in {text}",
        "a table of word frequencies for {text} in {save_as}",
        "most used words in {text}",
        "frequency of the words in {text}, saved as {save_as}",
    ],
    example_result=Table(("word", "count"), (("the", 12), ("sea", 3))),
)
def frequent_words(
    ctx: Context,
    text: TextSource,
    most: int | None = None,
    of: Literal["words", "lines"] = "words",
    save_as: NewFile | None = None,
) -> Table | Path:
    """Count how often each word, or each line, occurs in a text: word frequencies, the most frequent words.

    Args:
        text: the text or files.
        most: only so many, the most frequent (top, common) ones.
        of: words or lines.
        save_as: a new table for the result.

    Returns: each word with its count, the most frequent first.
    """
    counts: Counter[str] = Counter()
    for part in load(ctx, text):
        ctx.check_cancelled()
        if of == "lines":
            counts.update(line.strip() for line in part.text.splitlines() if line.strip())
        else:
            counts.update(words_of(part.text))
    rows = sorted(counts.items(), key=lambda each: -each[1])[:most]
    return tables.outcome(ctx, Table((of.removesuffix("s"), "count"), tuple(rows)), Table((), ()), save_as)


@frequent_words.answer
def _(result: Table | Path, **arguments: Any) -> str:
    if isinstance(result, Path):
        return f"Saved as {result.name}."
    return table_text(result) if result.rows else "There are no words in it."
