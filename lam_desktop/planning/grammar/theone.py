"""The one file of a kind in a folder: "the pdf in Downloads", "in Letters, open the doc".

Rule: which one it is, the folder says; where it holds several, or none, only the kind is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lam_desktop.planning.grammar.kinds import GENERIC_FOLDERS, singular, suffixes_of
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.world import World

Located = Callable[[int], tuple[str, int, bool] | None]
_LED = frozenset("the my our his her their this that".split())
_NO_FILES = frozenset("text music audio calendar setup code".split())  # words for what is in files, too
_FILE = frozenset({"file", "document", "picture", "image", "archive", "spreadsheet"})
_PUTTING = frozenset(
    "put place save leave drop store keep lay stick".split()
)  # "put the zip on my desktop" says where to
_ON = frozenset("to into onto in on under".split())
_AHEAD = frozenset({"in", "inside", "from", "on"})
_FURTHEST = 5  # words between a folder that is said first and what is done there


def kind_there(
    tokens: tuple[Token, ...], start: int, index: int, located: Located
) -> tuple[tuple[str, ...], str, int] | None:
    """The endings of the kind that a definite noun in the singular names, the folder, and where the words end."""
    token = tokens[index] if start < index < len(tokens) else None
    if token is None or token.type is not Type.WORD or tokens[index - 1].low not in _LED or token.low in _NO_FILES:
        return None
    endings = suffixes_of(token.low) if singular(token.low) == token.low else ()
    after = index + 1
    after += after < len(tokens) and tokens[after].low in _FILE
    if not endings or (after < len(tokens) and tokens[after].low in GENERIC_FOLDERS):
        return None
    where = located(after)
    if where is not None:
        goal = start > 0 and tokens[start - 1].low in _PUTTING
        goal = goal and not (where[1] < len(tokens) and tokens[where[1]].low in _ON)
        return None if where[2] or goal else (endings, where[0], where[1])
    ahead = _ahead(tokens, start, located)
    return (endings, ahead, after) if ahead is not None else None


def _ahead(tokens: tuple[Token, ...], start: int, located: Located) -> str | None:
    """The folder that the sentence begins with, where nothing but a verb stands between."""
    begin = next((at + 1 for at in range(start - 1, -1, -1) if tokens[at].value in ".!?;"), 0)
    where = located(begin) if begin < start and tokens[begin].low in _AHEAD else None
    if where is None or where[2] or not where[1] < start <= where[1] + _FURTHEST:
        return None
    return where[0] if all(each.type in (Type.WORD, Type.MARK) for each in tokens[where[1] : start]) else None


def the_one(
    tokens: tuple[Token, ...], start: int, index: int, located: Located, world: World
) -> tuple[str, str, int] | None:
    """Folder and name of the only file of its kind there, and where the words end; None where it is not the only one."""
    found = kind_there(tokens, start, index, located)
    if found is None:
        return None
    said = f".{tokens[index].low}"  # of several documents "the doc" is the .doc
    narrow = [name for name in names_of_kind(world, found[1], found[0]) if name.lower().endswith(said)]
    names = narrow if len(narrow) == 1 else list(names_of_kind(world, found[1], found[0]))
    return (found[1], names[0], found[2]) if len(names) == 1 else None


def names_of_kind(world: World, folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The names of the files in a folder that end so."""
    for name in world.names(folder):
        path = f"{folder}/{name}" if folder else name
        if name.lower().endswith(endings) and not world.is_folder(path):
            yield name
