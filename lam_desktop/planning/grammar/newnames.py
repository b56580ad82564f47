"""How far a new name reaches: "a folder called Old stuff", "into Minutes May.pdf". Rule: no word of the order is taken."""

from __future__ import annotations

from lam_desktop.planning.grammar.kinds import GENERIC_FILES, GENERIC_FOLDERS, suffixes_of
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.words import STOP

LONGEST = 4  # words of a file name before the one with the ending
CALLED = frozenset({"called", "named", "titled"})
_MADE_OF = frozenset("into to file pdf document spreadsheet workbook".split())  # what they lead to is made
_NO_NEW_NAMES = frozenset("existing other another separate same excel csv zip and sheet column page".split())
_SIZED = frozenset(
    "one single big new large long short small combined merged common joint whole complete final total second first master my our the".split()
)
_PUT = frozenset({"it", "them", "those", "these", "pages", "copies", "results", "pieces", "parts"})
_LEADS_TO = frozenset({"to", "into", "under"})
_WHEN = frozenset("today tomorrow tonight yesterday later soon first instead maybe anyway".split())
_GOES_ON = frozenset("in on inside within under below at from of out into and then".split())
_BEHIND = frozenset({"and", "then", "every", "each", "with"})  # what an order goes on with behind a new folder
_SMALL = frozenset("of the for a an in from my our".split())  # words within a name: "as Trips/map of the park.png"


class NewNames:
    """Reads new names from the tokens of one request. `barred`: words that belong to no name."""

    def __init__(self, tokens: tuple[Token, ...], world: World, barred: frozenset[str]) -> None:
        self._tokens = tokens
        self._world = world
        self._barred = barred

    def _low(self, index: int) -> str:
        return self._tokens[index].low if 0 <= index < len(self._tokens) else ""

    def _type(self, index: int) -> Type | None:
        return self._tokens[index].type if 0 <= index < len(self._tokens) else None

    def is_file(self, index: int, end: int) -> bool:
        """Whether words before one with an ending belong to the name of what is made."""
        before = self._low(index - 1)
        capital = self._tokens[index].value[:1].isupper()
        capital = capital or (end == index + 1 and self._low(index) not in _SIZED and self._low(index) not in STOP)
        makes = before in _MADE_OF and capital and not self._world.whereabouts.of(self._tokens[end].value)
        barred = self._barred | _NO_NEW_NAMES | GENERIC_FILES
        words = [self._low(each) for each in range(index, end)]
        if (
            before in CALLED | {"name", "under"}
            or (before == "file" and self._low(index - 2) == "new")
            or (before == "to" and "rename" in {self._low(each) for each in range(index - 12, index)})
        ):
            there = self._world.whereabouts.of(self._tokens[end].value)
            return not there and not any(word in self._barred for word in words)
        return (before in CALLED | {"as"} or makes) and not any(word in barred or suffixes_of(word) for word in words)

    def of_folder(self, index: int, end: int) -> int:
        """Where the name of a folder ends that is said after "called": where the order ends, goes on, or says where."""
        over = end
        while self._is_plain(over) and self._low(over) not in STOP | _GOES_ON and over - index < LONGEST:
            over += 1
        ends = over >= len(self._tokens) or self._type(over) is Type.MARK or self._low(over) in _GOES_ON
        return over if ends and self._type(index) is not Type.QUOTED else end

    def behind_path(self, text: str, index: int) -> tuple[str, int]:
        """ "Documents/class list.txt" and "Documents/Class Lists" are one name, unless there is a place of the first words."""
        end, led = index, self._low(index - 2) in CALLED | {"as"}
        while (
            end < index + LONGEST and self._is_plain(end) and (self._is_free(end) or (led and self._low(end) in _SMALL))
        ):
            end += 1
        if self._low(end) in GENERIC_FILES and self._is_over(end + 1) and not suffixes_of(self._low(end)):
            end += 1  # "to Documents/Word files."
        if self._is_new_folder(text, index, end):
            return " ".join([text, *(each.value for each in self._tokens[index:end])]), end
        if self._type(end) is not Type.FILENAME or self._tokens[end].start != self._tokens[end - 1].end + 1:
            return self._of_capitals(text, index)
        if self._world.is_folder(text) or self._world.whereabouts.of(self._tokens[end].value):
            return text, index
        return " ".join([text, *(each.value for each in self._tokens[index : end + 1])]), end + 1

    def _of_capitals(self, text: str, index: int) -> tuple[str, int]:
        """ "Documents/Class Lists", a folder that is not there yet: words with capitals, up to where something else begins."""
        end = index
        while end < index + LONGEST and self._is_plain(end) and self._is_titled(end):
            end += 1
        over = end >= len(self._tokens) or self._type(end) is Type.MARK or self._low(end) in _GOES_ON | STOP
        if end == index or not over or not text.rpartition("/")[2][:1].isupper() or self._world.is_folder(text):
            return text, index
        return " ".join([text, *(each.value for each in self._tokens[index:end])]), end

    def _is_titled(self, index: int) -> bool:
        """A word with a capital as names have it, or a number; no day of the week, which says when."""
        token, before = self._tokens[index], self._tokens[index - 1]
        if token.low in STOP | self._barred | GENERIC_FOLDERS:
            return False
        named = token.value.isdigit() or (token.value[:1].isupper() and not token.value.isupper())
        return named and token.start == before.end + 1 and not token.low.removesuffix("s").endswith("day")

    def _is_new_folder(self, text: str, index: int, end: int) -> bool:
        """ "To Documents/manual pages." is one new folder, where none is called "manual" and the words end the order."""
        ends = self._is_over(end) or self._low(end) in _BEHIND
        new = "new" in (self._low(index - 3), self._low(index - 4)) and self._low(index - 2) in GENERIC_FOLDERS | CALLED
        source = any(
            each.value.rstrip("/") == text for each in self._tokens[: max(index - 2, 0)]
        )  # nothing goes where it is
        free = new or source or not (self._world.is_folder(text) or self._world.is_file(text))
        kept = self._low(index - 2) == "in" and (source or self._low(index - 3) in _PUT)
        led = new or kept or self._low(index - 2) in _LEADS_TO | GENERIC_FOLDERS
        plain = 0 < end - index < LONGEST - 1 and not any(self.is_when(each) for each in range(index, end))
        return ends and free and led and plain and "/" in text and not text.endswith("/")

    def _is_over(self, index: int) -> bool:
        return index >= len(self._tokens) or self._type(index) is Type.MARK

    def one_more(self, index: int, over: frozenset[str]) -> int:
        """Behind the name of a folder, one more word that ends the order or stands before words of `over`."""
        after = index + 1
        ends = after >= len(self._tokens) or self._type(after) is Type.MARK or self._low(after) in over
        return after if self._is_plain(index) and self._is_free(index) and ends and not self.is_when(index) else index

    def is_when(self, index: int) -> bool:
        """Words that say when or how, behind a place: "to Archive weekly", "to Archive tomorrow"."""
        return self._low(index).endswith("ly") or self._low(index) in _WHEN

    def _is_plain(self, index: int) -> bool:
        return self._type(index) in (Type.WORD, Type.NUMBER)

    def _is_free(self, index: int) -> bool:
        low = self._low(index)
        return not (low in STOP | self._barred | GENERIC_FILES | GENERIC_FOLDERS or suffixes_of(low))
