"""The sum of the numbers in texts."""

import re
from decimal import Decimal
from typing import Any

from lam_desktop.connectors.lines import lines_of, pattern
from lam_desktop.connectors.numerals import digits_in, numbers_in, plain, uses_comma
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.text import plain_number
from lam_desktop.core.values import Text, TextSource


@action(
    says=[
        "total of all {text}",
        "the total of {label} over all {text}",
        "what do all {text} make together",
        "add up the numbers in {text}",
        "sum up the numbers in {text}",
        "what do the numbers in {text} add up to?",
        "what's the total of the amounts in {text}",
        "add up the {label} of all {text}",
        "how much is {label} in {text} altogether?",
        "sum the numbers after {label} in {text}",
        "add together every {label} amount in {text}",
        "how much did I spend according to {text}?",
        "total up the receipts {text}",
        "calculate the sum of the figures in {text}",
        "each of {text} has a line {label}, add them up",
        "what is the grand total over {text}",
        "add all the prices in {text}",
        "sum of {label} across {text} please",
        "add the figures of {text} together",
        "how much do the amounts in {text} come to",
    ],
    example_result=45.5,
)
def sum_numbers(ctx: Context, text: TextSource, label: Text | None = None) -> float:
    """Add up the numbers in texts: the sum or total of amounts, or of those that follow a word such as "Total".

    Dates, times and digits inside words are not counted. "1,234.50" and "1.234,50" are both understood.

    Args:
        text: the text or files, for example receipts or invoices.
        label: count only the number that follows this word in a line.

    Returns: the sum.
    Raises: InputError when there is no number, or none after the word.
    """
    found: list[Decimal] = []
    for part in load(ctx, text):
        ctx.check_cancelled()
        comma = uses_comma(digits_in(part.text))
        found += _labelled(part.text, label, comma) if label else numbers_in(part.text, comma)
    if not found:
        where = f" after “{label}”" if label else ""
        raise InputError(f"There are no numbers{where} in it.", "Check the file, or the word before the number.")
    return plain(sum(found, Decimal(0)))


def _labelled(text: str, label: str, comma: bool) -> list[Decimal]:
    """The number after the label of each line that has it; else one that stands alone in the next line."""
    search = pattern(label.strip().rstrip(":="), ignore_case=True, whole_words=True)
    lines = lines_of(text)
    found = []
    for index, line in enumerate(lines):
        match = search.search(line)
        if match is None:
            continue
        rest = re.sub(r"\([^)]*\)", " ", line[match.end() :])
        numbers = list(numbers_in(re.split(r"[:=]", rest, maxsplit=1)[-1], comma))
        if not numbers and not rest.strip(" :=\t.") and index + 1 < len(lines):
            numbers = list(numbers_in(lines[index + 1], comma))
        found += numbers[:1]
    return found


@sum_numbers.answer
def _(result: float, label: str | None = None, **arguments: Any) -> str:
    return f"The sum is {plain_number(result)}."
