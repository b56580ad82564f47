"""How many words a text has."""

from typing import Any

from lam_desktop.connectors.lines import words_of
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import TextSource


@action(
    says=[
        "how many words are in {text}?",
        "count the words in {text}",
        "word count of {text}",
        "how many words does {text} have",
        "number of words in {text}",
        "how long is my essay {text} in words",
        "what's the word count for {text}",
        "tell me how many words I wrote in {text}",
        "is {text} over a thousand words?",
        "count words: {text}",
        "give me the total words of {text}",
        "length of {text} in words please",
        "wc -w {text}",
        "how many different words does {text} use",
        "count the distinct words of {text}",
    ],
    example_result=350,
)
def count_words(ctx: Context, text: TextSource, different: bool = False) -> int:
    """Count the words of a text or of files: the word count or length of an essay, article or letter.

    Args:
        text: the text or files.
        different: count each different (distinct, unique) word only once, whether with a capital or not.

    Returns: the number of words, of all files together.
    """
    if different:
        return len({word for part in load(ctx, text) for word in words_of(part.text)})
    return sum(len(part.text.split()) for part in load(ctx, text))


@count_words.answer
def _(result: int, different: bool = False, **arguments: Any) -> str:
    return counted(result, "different word" if different else "word") + "."
