"""Which lines of a text are meant. Rule: exact spelling first; only when nothing fits exactly, case is ignored."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from lam_desktop.core.errors import QuestionNeeded


@dataclass(frozen=True, slots=True)
class LineTest:
    """Lines as people point at them: by content, by position, or the first or last few of those that fit."""

    containing: str | None = None
    starting: str | None = None
    ignore_case: bool = False
    empty: bool = False
    first: int | None = None
    last: int | None = None
    from_line: int | None = None
    to_line: int | None = None
    ending: str | None = None

    def chosen(self, lines: Sequence[str]) -> set[int]:
        """Indexes of the lines meant. Raises QuestionNeeded when nothing says which."""
        if self == LineTest(ignore_case=self.ignore_case):
            raise QuestionNeeded("Which lines do you mean?", "Say what they contain, or which: “the first 10 lines”.")
        fitting = self._fitting(lines, self.ignore_case)
        if not fitting and (self.containing or self.starting or self.ending) and not self.ignore_case:
            fitting = self._fitting(lines, True)
        if self.first is None and self.last is None:
            return set(fitting)
        head = fitting[: max(self.first or 0, 0)]
        tail = fitting[len(fitting) - min(max(self.last or 0, 0), len(fitting)) :]
        return {*head, *tail}

    def divided(self, text: str) -> tuple[str, str]:
        """The lines of a text that are meant, and the others; the last line ends as it did."""
        lines = lines_of(text)
        chosen = self.chosen(lines)
        meant = [line for index, line in enumerate(lines) if index in chosen]
        others = [line for index, line in enumerate(lines) if index not in chosen]
        return of_lines(meant, text), of_lines(others, text)

    def _fitting(self, lines: Sequence[str], ignore_case: bool) -> list[int]:
        start = max((self.from_line or 1) - 1, 0)
        end = self.to_line if self.to_line is not None else len(lines)
        return [index for index in range(start, min(end, len(lines))) if self._fits(lines[index], ignore_case)]

    def _patterns(self, ignore_case: bool) -> list[re.Pattern[str]]:
        """What is looked for: the words as they stand; "DEBUG or INFO" is also either of them."""
        said = self.containing or ""
        either = re.split(r"(?:,? or |, )", said) if re.search(r"\w,? or \w", said) else []
        return [pattern(each, ignore_case) for each in (said, *either) if each.strip()]

    def _fits(self, line: str, ignore_case: bool) -> bool:
        if self.empty and not line.strip():
            return True
        if self.containing is None and self.starting is None and self.ending is None:
            return not self.empty
        if self.ending is not None and not _ends(line, self.ending, ignore_case):
            return False
        return (self.containing is None or any(each.search(line) for each in self._patterns(ignore_case))) and (
            self.starting is None or pattern(self.starting, ignore_case).match(line.lstrip()) is not None
        )


def _ends(line: str, words: str, ignore_case: bool) -> bool:
    line, words = line.rstrip(), words.rstrip()
    return line.casefold().endswith(words.casefold()) if ignore_case else line.endswith(words)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters; numbers alone are none."""
    return [word.lower() for word in _WORD.findall(text)]


_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")


def pattern(what: str, ignore_case: bool = False, whole_words: bool = False) -> re.Pattern[str]:
    """A search for literal text; whole words are bounded by anything that is no letter, digit or underscore."""
    literal = re.escape(what)
    return re.compile(rf"(?<!\w){literal}(?!\w)" if whole_words else literal, re.IGNORECASE if ignore_case else 0)


def lines_of(text: str) -> list[str]:
    """The lines without their ends. Only a line feed ends a line: form feeds and the like are content."""
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def of_lines(lines: Sequence[str], like: str = "\n") -> str:
    """Lines as a text that ends with a line end, unless the text `like` has none at its end."""
    return "\n".join(lines) + ("\n" if lines and (like.endswith("\n") or not like) else "")


def unaccented(text: str) -> str:
    """A text as a dictionary sorts it: without accents and capitals."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def natural(text: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """A sort key that puts "file 2" before "file 10" and "Äpfel" beside "Apfel", and ignores case."""
    pieces = re.split(r"(\d{1,18})", unaccented(text))
    key = tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces if piece)
    return key, text.casefold()
