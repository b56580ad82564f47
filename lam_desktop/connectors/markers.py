"""Parts of a text told by words in it. Rule: a mark bounds a part and is not in it."""

from __future__ import annotations

import re

from lam_desktop.connectors.wording import quoted
from lam_desktop.core.errors import InputError, QuestionNeeded


def part(text: str, after: str | None, before: str | None) -> tuple[int, int]:
    """Where the part behind one mark and in front of another begins and ends.

    Without the first mark it begins with the text, without the second it ends with it. Raises: InputError for a mark
    that is not there, QuestionNeeded without any.
    """
    if not after and not before:
        raise QuestionNeeded("Which part do you mean?", "Say between which words it stands.")
    start = _place(text, after, 0)[1] if after else 0
    end = _place(text, before, start)[0] if before else len(text)
    return start, end


def _place(text: str, mark: str, since: int) -> tuple[int, int]:
    """Where a mark begins and ends: a line that is the mark, else its first place; as written, else in any case."""
    said = re.escape(mark.strip("\n"))
    for flags in (0, re.IGNORECASE):
        alone = re.compile(rf"^[ \t]*{said}[ \t]*(?:\n|\Z)", re.MULTILINE | flags).search(text, since)
        match = alone or re.compile(said, flags).search(text, since)
        if match:
            return match.span()
    raise InputError(f"{quoted(mark)} is not in the text.", "Check how it is written there.")


def section(text: str, heading: str) -> tuple[int, int]:
    """Where what stands under a heading begins and ends, the heading with it: up to the next of its rank or above.

    Headings are those of Markdown, or lines of their own in a text without any. Raises: InputError.
    """
    wanted = _plain(heading)
    heads = list(re.finditer(r"^(#{1,6})[ \t]+(.+?)[ \t#]*$|^(\S.*)\n(=+|-{3,})[ \t]*$", text, re.MULTILINE))
    for at, head in enumerate(heads):
        if _plain(head[2] or head[3]) == wanted:
            rank = _rank(head)
            end = next((later.start() for later in heads[at + 1 :] if _rank(later) <= rank), len(text))
            return head.start(), end
    if not heads and (
        line := re.search(rf"^{re.escape(heading.strip())}:?[ \t]*$", text, re.MULTILINE | re.IGNORECASE)
    ):
        blank = re.search(r"\n[ \t]*\n", text[line.end() + 1 :])
        return line.start(), line.end() + 1 + blank.start() + 1 if blank else len(text)
    names = ", ".join((head[2] or head[3]).strip() for head in heads[:12])
    hint = f"The headings are: {names}." if names else "There are no headings in it."
    raise InputError(f"There is no heading {quoted(heading)}.", hint)


def _plain(heading: str) -> str:
    return re.sub(r"^\d+(?:\.\d+)*\.?\s+|[^\w\s]", "", heading.strip()).casefold().strip()


def _rank(head: re.Match[str]) -> int:
    return len(head[1]) if head[1] else 1 if head[4].startswith("=") else 2
