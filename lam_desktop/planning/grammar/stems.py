"""Files called by their names without the ending: which words may be such a name. Whether there is such a file, the disk says."""

from __future__ import annotations

from itertools import pairwise, takewhile

from lam_desktop.planning.grammar.kinds import (
    FOLDERS,
    GENERIC_FILES,
    GENERIC_FOLDERS,
    KNOWN_SUFFIXES,
    SUFFIXES,
    suffixes_of,
)
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.words import ANAPHORS, STOP

_DEFINITE = frozenset("the my our his her their this that".split())
_OPENERS = frozenset("and then please pls now just you to me us also".split())
_MAKING = frozenset("make create call called named name rename as new add write put set save".split())
_COLUMN_NEXT = frozenset("by per where column columns field fields than whose each every".split())
_ASKING = frozenset("which what many".split())
_INTO = frozenset("in of from into inside to".split())
_CHOOSING = frozenset("without with who that whose which having where".split())
_TELLING = frozenset("mail email e-mail tell telling write remind say saying says know note text message".split())
_NAMES = frozenset("log note notes contacts".split())  # kinds of file that are names as well
_MADE = frozenset(
    "result results copy copies list lists table tables text texts rest answer total name names date line lines row rows"
    " page pages column columns word words file number numbers original originals value values size calendar clipboard".split()
)
_NEAR = 6  # words: "the team list (as JSON) from <address>"
_TABLES = (*SUFFIXES["spreadsheet"], ".json")
_NOUNS: dict[str, tuple[str, ...]] = {
    "table": _TABLES, "sheet": _TABLES, "spreadsheet": _TABLES, "file": tuple(sorted(KNOWN_SUFFIXES)),
    "list": (*_TABLES, *SUFFIXES["document"]), "text": (".txt", ".md"), "note": (".txt", ".md"), "notes": (".txt", ".md"),
}  # fmt: skip
_ENDS = frozenset("alphabetically say says contain contains sorted since until without between hold holds look".split())


def is_led(tokens: tuple[Token, ...], start: int, index: int, alone: bool = True) -> bool:
    """Whether words before, "the", or a verb that begins, or "what is in", announce a thing there is.

    `alone`: the thing is called by one word, which in a sentence about a table may as well be a column.
    """
    low = [token.low for token in tokens[:start]]
    last = low[-1] if low else ""
    if index >= len(tokens):
        return False  # the words end here: "which folder is it in"
    if last in _COLUMN_NEXT or _is_told(tokens[:start]) or (alone and _in_a_table(tokens[:start])):
        return False
    if index > start:
        return tokens[index - 1].low in _DEFINITE
    if not low or tokens[start - 1].type is not Type.WORD or last in _MAKING:
        return False
    if last in _INTO:
        return not tokens[start].value[:1].isupper() or low[-2:-1] in (["what's"], ["whats"], ["is"])
    if last in _ASKING:
        return True
    opens = len(low) == 1 or low[-2] in _OPENERS or tokens[start - 2].type is Type.MARK
    return opens and (last not in STOP or last in ("me", "us")) and last not in ANAPHORS


def _is_told(before: tuple[Token, ...]) -> bool:
    """In "mail Anna that I lost the keys" the keys are no file."""
    low = [token.low for token in before]
    return "saying" in low or ("that" in low and bool(_TELLING & set(low[: low.index("that")])))


def _in_a_table(before: tuple[Token, ...]) -> bool:
    """ "In staff.csv, drop the notes": what follows are columns."""
    return any(
        each.type in (Type.FILENAME, Type.PATH) and each.low.endswith(_TABLES) and ahead.low in ("in", "from", "of")
        for ahead, each in pairwise(before)
    )


def _sentence(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(takewhile(lambda each: each.type is not Type.MARK, tokens))


def is_name(words: list[str]) -> bool:
    """Whether words can be a name: at least one says more than what kind of thing it is, none leads anywhere."""
    leads = any(word in STOP or word in FOLDERS or word in GENERIC_FOLDERS for word in words)
    plain = all(
        word in GENERIC_FILES or word in _MADE or word.isdigit() or (bool(suffixes_of(word)) and word not in _NAMES)
        for word in words
    )
    return not leads and not plain and len("".join(words)) > 1


def kinds_said(word: str) -> tuple[str, ...]:
    """The endings that a noun after a name allows: "the clients table"; empty where there is no such noun."""
    return _NOUNS.get(word) or suffixes_of(word)


def is_over(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a name may end before a token: in "the budget meeting" it does not, and "the people without an address in
    list.csv" are rows, and what comes from the web is no file here.
    """
    if any(
        here.low in ("from", "at", "on") and ahead.type is Type.URL for here, ahead in pairwise(tokens[index:][:_NEAR])
    ):
        return False
    if index < len(tokens) and tokens[index].low in _CHOOSING and _in_a_table(_sentence(tokens[index:])):
        return False
    if index >= len(tokens) or tokens[index].type in (Type.MARK, Type.EMAIL):
        return True
    return tokens[index].type is Type.WORD and (tokens[index].low in STOP or tokens[index].low in _ENDS)
