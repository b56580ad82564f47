"""What stands beside words that somebody gave: a noun that only says what they are, a dash that belongs to them."""

from __future__ import annotations

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import stem


def announces(finder: Finder, param: Param, index: int) -> bool:
    """Whether a noun only says what the words behind it are: "the prefix old_", "the line buy milk"."""
    if index + 1 >= finder.clause.end or finder.low(index + 1) in JOINERS | BACK_NOUNS | _CALLED:
        return False
    if finder.token(index + 1).type is Type.QUOTED:
        return False  # the quotes say it all
    noun, led = finder.low(index), finder.low(index - 1) in ("the", "a")
    if param.kind is Kind.TEXT_SOURCE:
        return led and noun in CLASS_WORDS | _SORTS
    if param.kind not in (Kind.NAME, Kind.TEXT, Kind.PATTERN):
        return False
    own = {stem(word) for word in param.name.split("_")}
    return (led and param.required and noun in _SORTS) or stem(noun) in own


def hangs_on(finder: Finder, param: Param, index: int) -> bool:
    """Whether a dash belongs to the name it is written to: "2024-" in "put 2024- before each name"."""
    if param.kind is not Kind.NAME or not param.required or index >= finder.clause.end:
        return False
    dash, before = finder.token(index), finder.token(index - 1)
    return bool(dash.value == "-" and before.end == dash.start)


BACK_NOUNS = frozenset(
    "zip text file files archive pdf csv csvs list table result results copy copies content contents answer report folder picture pictures total number rest lot lines line value values data page pages spreadsheet image images photo photos document documents".split()
)
CLASS_WORDS = {"word", "words", "text", "phrase", "string", "letters", "characters", "term", "name", "line"}
JOINERS = frozenset("in on at to from with and by for of the a my into as , : it under inside saying".split())
_SORTS = frozenset("prefix suffix stamp watermark caption heading headline title tag label".split())  # of short texts
_CALLED = frozenset(("called", "named", "titled"))
