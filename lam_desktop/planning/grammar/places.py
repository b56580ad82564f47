"""Files and folders as people name them: "the folder called Taxes on my desktop", "trace.log (in Documents)"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePosixPath

from lam_desktop.core.contacts import meant_by
from lam_desktop.planning.grammar import stems
from lam_desktop.planning.grammar.dealings import DEALING, GOALS, KEEPING
from lam_desktop.planning.grammar.kinds import FOLDERS, GENERIC_FOLDERS, KNOWN_SUFFIXES
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.grammar.newnames import CALLED, LONGEST, NewNames
from lam_desktop.planning.grammar.theone import the_one
from lam_desktop.planning.grammar.world import USUAL, World

DETERMINERS = set("the my our a an this that his her their your new one single whole entire".split())
IN_WORDS = {"in", "on", "inside", "within", "under", "below", "at", "from", "of", "out", "into"}
_ASIDES = frozenset(
    "it it's its is it’s which that that's thats lives stored located lying sits they they're are these those this "
    "right directly both all".split()
)
_NO_NAMES = frozenset(
    "afterwards then again too also please itself there is are has have where which that so it them only as or "
    "named called per with after like".split()
)
_BESIDE = frozenset({"and", ",", "with", "between", "folders"})  # "compare Documents and Backups"
_VAGUE = frozenset(
    "right correct proper appropriate usual suitable matching its their own".split()
)  # which folder that is, nobody said
_PUTTING = frozenset(
    "move copy put file drop zip save unzip unpack extract download store back backup mirror archive bring transfer place"
    " sort collect gather".split()
)
_BEHIND = frozenset("and then every by except without excluding but".split())
_REACH = 30  # words between such a verb and the place
_BEFORE_NOUNS = DETERMINERS | IN_WORDS | {"to", "with", "existing"}  # "zip the zip a.zip"


def _is_format(name: str) -> bool:
    """ "Save it to Excel", "… to PDF"."""
    return name.isupper() or name in ("Word", "Excel", "Powerpoint", "PowerPoint", "Markdown")


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder that words name. `start`, `end`: token indices, end exclusive.

    `located`: its folder is known. `same`: it is "the same place", to be settled by what else is said.
    """

    path: str
    folder: bool
    start: int
    end: int
    located: bool = True
    same: bool = False
    named_as_folder: bool = False


class Places:
    """Reads places from the tokens of one request."""

    def __init__(self, tokens: tuple[Token, ...], world: World) -> None:
        self.tokens = tokens
        self.world = world
        self._new = NewNames(tokens, world, frozenset(_NO_NAMES | DETERMINERS))

    def low(self, index: int) -> str:
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def type(self, index: int) -> Type | None:
        return self.tokens[index].type if 0 <= index < len(self.tokens) else None

    def skip_determiners(self, index: int) -> int:
        while self.low(index) in DETERMINERS and self.type(index) is Type.WORD:
            index += 1
        return index

    def read(self, start: int) -> Place | None:
        """The place that begins at a token, longest reading first; None when there is none."""
        index = self.skip_determiners(start)
        for form in (
            self._spaced,
            self._same,
            self._path,
            self._folder_called,
            self._standard,
            self._file,
            self._name_folder,
            self._bare,
        ):
            place = form(index)
            if place:
                return replace(place, start=start)
        if (one := the_one(self.tokens, start, index, self.located_at, self.world)) is not None:
            return Place(joined(one[0], one[1]), False, start, one[2])
        place = self._known(start, index)
        return replace(place, start=start) if place else None

    def located_at(self, index: int) -> tuple[str, int, bool] | None:
        """ "in PLACE", "(it's in PLACE)", "on my desktop", after a name: the folder, the next token, and if it is "the same"."""
        begin, bracket = index, False
        if self.low(index) == "(":
            bracket, index = True, index + 1
        while self.low(index) in _ASIDES:
            index += 1
        if self.low(index) == "out" and self.low(index + 1) == "of":
            index += 1
        index += bracket and self.low(index) in {"all", "both"}
        if (
            bracket and self.low(index) not in IN_WORDS and (inside := self.read(index)) is not None
        ):  # "a.pdf and b.pdf (Downloads)"
            whole = inside.folder and not inside.same and self.low(inside.end) == ")"
            return (inside.path, inside.end + 1, False) if whole else None
        led = self.low(index) in IN_WORDS and not (index == begin and self.low(index) == "into")
        if not led and not (bracket and index == begin + 1):
            return None
        place = self.read(index + led)
        if place is None or not (place.folder or place.same):
            return None
        end = place.end
        if not led and (self.low(end) != ")" or not place.located):
            return None  # "(Downloads)" says where, "(folder a or b)" nothing for sure
        if bracket and self.low(end) == ")":
            end += 1
        return place.path, end, place.same

    def _spaced(self, index: int) -> Place | None:
        """A file name with spaces and no quotes: one that is there, or what follows "as" or "called"."""
        end = index
        while end < index + LONGEST and self.type(end) in (Type.WORD, Type.NUMBER) and self.low(end) not in IN_WORDS:
            end += 1
        if end == index or self.type(end) not in (Type.FILENAME, Type.PATH):
            return None
        name = " ".join(token.value for token in self.tokens[index : end + 1])
        if self.type(end) is Type.PATH:
            return self._spaced_path(index, name, end)
        calls = self.low(index - 1) == "it" and self.low(index - 2) in ("call", "name", "title")
        where = self.located_at(end + 1)
        folders = [where[0]] if where else ["", *dict.fromkeys(FOLDERS.values())]
        here = any(self.world.spelled(folder, name) for folder in folders)
        new = calls or self._new.is_file(index, end)
        if not new and not here and (where or not self.world.whereabouts.of(name)):
            return None
        return self._locate(Place(name, False, index, end + 1, located=False))

    def _spaced_path(self, index: int, name: str, end: int) -> Place | None:
        """A path that begins with the words of a folder: "Choir trips/list.csv"."""
        text, after = self._with_spaces(name, end + 1)
        path = self.world.whole(text)
        if not self.world.is_folder(path.rpartition("/")[0]):
            return None
        folder = self.world.is_folder(path) or (not has_suffix(path) and not self.world.is_file(path))
        place = Place(path, folder, index, after)
        return self._after_folder(place) if folder else place

    def _same(self, index: int) -> Place | None:
        if self.low(index) == "same" and self.low(index + 1) in {"place", "folder", "directory", "location", "spot"}:
            return Place("", True, index, index + 2, same=True)
        told = ("is", "are", "was", "were")  # "there are two", "are there any"
        if self.low(index) == "there" and self.low(index + 1) not in told and self.low(index - 1) not in told:
            return Place("", True, index, index + 1, same=True)
        words = [self.low(index + offset) for offset in range(4)]
        if words[0] == "right" and words[1] in ("beside", "next"):
            shifted = self._same(index + 1)
            return replace(shifted, start=index) if shifted else None
        if words[0] in ("beside", "alongside") and words[1] in ("it", "them"):
            return Place("", True, index, index + 2, same=True)
        if words[:2] == ["next", "to"]:
            if words[2] in ("it", "them"):
                return Place("", True, index, index + 3, same=True)
            other = self.read(index + 2)
            return Place("", True, index, other.end if other else index + 2, same=True)
        return None

    def _path(self, index: int) -> Place | None:
        if self.type(index) is not Type.PATH:
            return None
        text, end = self._with_spaces(self.tokens[index].value, index + 1)
        path = text.replace("\\", "/")
        path = path.removesuffix("/") or "/"
        if path == "~":
            return self._after_folder(Place("", True, index, end))
        path = path.removeprefix("~/").removeprefix("./")
        path = self._in_standard(path)
        folder = not has_suffix(path) or self.world.is_folder(path) or text.endswith("/")
        if self.world.is_file(path):
            folder = False
        place = Place(path, folder, index, end)
        return self._after_folder(place) if folder else place

    def _in_standard(self, path: str) -> str:
        """ "downloads/x" means Downloads/x when there is no "downloads", and "trips/x" may be one in Documents."""
        head, _, rest = path.partition("/")
        standard = FOLDERS.get(head.lower())
        if standard and not self.world.is_folder(head):
            return f"{standard}/{rest}" if rest else standard
        return self.world.whole(path)

    def _with_spaces(self, text: str, index: int) -> tuple[str, int]:
        """Go on over spaces while that spells a name that exists: "Documents/My Files/a.txt" needs no quotes."""
        grown, best, begin = text, (text, index), index
        while (
            index < len(self.tokens)
            and index < best[1] + 5
            and self.type(index) in (Type.WORD, Type.NUMBER, Type.FILENAME, Type.PATH, Type.MARK)
        ):
            gap = " " if self.tokens[index].start > self.tokens[index - 1].end else ""
            grown, index = grown + gap + self.tokens[index].value, index + 1
            there = self.world.whole(grown)
            if self.world.is_file(there) or self.world.is_folder(there):
                best = (grown, index)
        return best if best[0] != text or has_suffix(text) else self._new.behind_path(text, begin)

    def _after_folder(self, place: Place) -> Place:
        if self.low(place.end) in GENERIC_FOLDERS:
            return replace(place, end=place.end + 1, named_as_folder=True)
        return place

    def _standard(self, index: int) -> Place | None:
        if self.type(index) is not Type.WORD:
            return None
        name = FOLDERS.get(self.low(index))
        if name is None:
            return None
        if (
            self.low(index) in ("photos", "movies", "docs", "download", "music")
            and self.low(index + 1) not in GENERIC_FOLDERS
            and not self._capital(index)
        ):
            return None
        if self.low(index) == "download" and index + 1 < len(self.tokens) and self.type(index + 1) is Type.URL:
            return None  # "Download <address>" is an order
        return self._after_folder(Place(name, True, index, index + 1))

    def _capital(self, index: int) -> bool:
        return self.tokens[index].value[:1].isupper()

    def _folder_called(self, index: int) -> Place | None:
        if self.low(index) not in {"folder", "directory", "subfolder"}:
            return None
        after = index + 1
        if self.low(after) in CALLED:
            after += 1
        if self.type(after) is Type.PATH:
            place = self._path(after)
            return replace(place, folder=True, named_as_folder=True) if place else None
        if self.type(after) not in (Type.QUOTED, Type.WORD, Type.FILENAME, Type.NUMBER) or self.low(
            after
        ) in IN_WORDS | _NO_NAMES | {"to", "and", "for", "by"}:
            return None
        known = FOLDERS.get(self.low(after))
        if known:
            return Place(known, True, index, after + 1, named_as_folder=True)
        name, end = self._name(after)
        if self.low(after - 1) in CALLED:
            longer = self._new.of_folder(after, end)
            name = " ".join(each.value for each in self.tokens[after:longer]) if longer > end else name
            end = longer
        return self._locate(Place(name, True, index, end, located=False, named_as_folder=True))

    def _name(self, index: int) -> tuple[str, int]:
        """A folder's name: quoted, or a word and the capitalised or numeric words that follow it."""
        token = self.tokens[index]
        if token.type is Type.QUOTED:
            return token.value, index + 1
        end = index + 1
        while (
            self._capital(index)
            and self.type(end) in (Type.WORD, Type.NUMBER)
            and (self._capital(end) or self.type(end) is Type.NUMBER)
        ):
            end += 1
        return " ".join(each.value for each in self.tokens[index:end]), end

    def _locate(self, place: Place) -> Place:
        """Join a bare name with the location that follows it, or find it below the usual folders."""
        where = self.located_at(place.end) or self._behind_comma(place)
        if where:
            folder, end, same = where
            if same:
                return replace(place, end=end, same=True)
            if self._goes_there(place, folder):
                return place
            name = self.world.spelled(folder, place.path) or place.path
            return replace(place, path=joined(folder, name), end=end, located=True)
        return place

    def _behind_comma(self, place: Place) -> tuple[str, int, bool] | None:
        """ "As b.csv, in Documents": where it is ends what is said of it."""
        led = self.low(place.end) == "," and self.low(place.end + 1) in ("in", "on", "inside")
        where = self.located_at(place.end + 1) if led and not place.folder else None
        over = where is not None and (where[1] >= len(self.tokens) or self.type(where[1]) is Type.MARK)
        return where if over else None

    def _goes_there(self, place: Place, folder: str) -> bool:
        """ "Put plan.txt in Old": where it lies elsewhere only, that is where it goes."""
        put = self.low(place.start - 1) in ("put", "file", "stick", "stash")
        elsewhere = bool(self.world.whereabouts.of(place.path)) or self.world.is_file(place.path)
        return put and elsewhere and self.world.spelled(folder, place.path) is None

    def _name_folder(self, index: int) -> Place | None:
        """ "the invoices folder", "'Old stuff' folder"."""
        if self.type(index) not in (Type.QUOTED, Type.WORD, Type.NUMBER):
            return None
        for length in (1, 2, 3):
            end = index + length
            if self.low(end) in {"folder", "directory", "subfolder"} and all(
                self.type(i) is not Type.MARK for i in range(index, end)
            ):
                if any(
                    self.low(i)
                    in DETERMINERS
                    | IN_WORDS
                    | _NO_NAMES
                    | {"to", "and", "with", "into", "files", "file", "every", "each", "same"}
                    | _VAGUE
                    for i in range(index, end)
                ):
                    return None
                name = " ".join(token.value for token in self.tokens[index:end])
                return self._locate(Place(name, True, index, end + 1, located=False, named_as_folder=True))
        return None

    def _bare(self, index: int) -> Place | None:
        """ "Move it to Invoices": a capitalised name after a verb that puts things somewhere, if nothing follows."""
        before = index - 1
        while self.low(before) in DETERMINERS:
            before -= 1
        quoted = self.type(index) is Type.QUOTED and is_name(self.tokens[index].value)
        if quoted and self.low(before) in IN_WORDS - {"to", "into"}:
            return self._own_folder(index)
        if self.type(index) is not Type.WORD:
            return None
        if self.low(before) in IN_WORDS - {"to", "into"}:
            return self._own_folder(index) or self._kept_in(index)
        beside = self.low(before) in _BESIDE
        if not (beside or self.low(before) in ("to", "into")) or not self._capital(index):
            return self._whole_folder(index)
        name, end = self._name(index)
        home = self.world.spelled("", name)
        if beside and home != name:
            return self._whole_folder(index)
        if home is not None and self.world.is_folder(home):
            return Place(home, True, index, end)
        puts = any(self.low(each) in _PUTTING for each in range(max(0, before - _REACH), before))
        longer = self._new.one_more(end, _BEHIND) if end == index + 1 else end
        name = f"{name} {self.tokens[end].value}" if longer > end else name
        end = longer
        over = end >= len(self.tokens) or self.type(end) is Type.MARK or self.low(end) in _BEHIND
        over = over or self._new.is_when(end)
        return Place(name, True, index, end, located=False) if puts and over and not _is_format(name) else None

    def _kept_in(self, index: int) -> Place | None:
        """ "Save them in Letters": a folder that is yet to be made."""
        words = [self.low(each) for each in range(max(0, index - 7), index)]
        made = not GENERIC_FOLDERS.isdisjoint(words) and not {"make", "create", "add", "new"}.isdisjoint(words)
        keeps = (
            made
            or not KEEPING.isdisjoint(words)
            or any(
                pair[0] in ("put", "place") and pair[1] in ("it", "them", "those", "all") for pair in pairwise(words)
            )
        )
        if not keeps or not self._capital(index) or self.low(index - 1) not in ("in", "inside"):
            return None
        name, end = self._name(index)
        over = end >= len(self.tokens) or self.type(end) is Type.MARK or self.low(end) in _BEHIND
        return Place(name, True, index, end, located=False) if over and not _is_format(name) else None

    def _whole_folder(self, index: int) -> Place | None:
        """ "Zip Thesis": a folder of the home, spelled as it is, right after what is done with it."""
        if not self._capital(index) or self.low(index - 1) not in DEALING:
            return None
        name, end = self._name(index)
        over = end >= len(self.tokens) or self.type(end) is Type.MARK or self.low(end) in _BEHIND | GOALS
        there = over and self.world.spelled("", name) == name and self.world.is_folder(name)
        return Place(name, True, index, end) if there else None

    def _own_folder(self, index: int) -> Place | None:
        """ "The files in Projects": a folder of the home or, if there is but one, of a usual one, by the name it has."""
        name, end = self._name(index)
        found = []
        for folder in ("", *USUAL):
            there = self.world.spelled(folder, name)
            if there is not None and (there == name or self._capital(index)):
                path = joined(folder, there)
                found += [path] if self.world.is_folder(path) else []
            if found and not folder:
                break  # the nearest is meant
        return Place(found[0], True, index, end) if len(found) == 1 else None

    def _known(self, start: int, index: int) -> Place | None:
        """ "The budget", "my reading list": a file there is in a usual folder, or where it is said to be, its ending left out."""
        if not stems.is_led(self.tokens, start, index, alone=False):
            return None
        for end in range(min(index + LONGEST, len(self.tokens)), index, -1):
            words = [self.low(each) for each in range(index, end)]
            if end == index + 1 and not stems.is_led(self.tokens, start, index):
                continue
            if any(self.type(each) not in (Type.WORD, Type.NUMBER) for each in range(index, end)):
                continue
            if not stems.is_name(words) or meant_by(" ".join(words), self.world.contacts):
                continue
            kinds = stems.kinds_said(self.low(end))
            after = end + bool(kinds)
            if not stems.is_over(self.tokens, after):
                continue
            where = self.located_at(after)
            inside = self.low(after) in IN_WORDS and self.low(after) != "into"
            if where is None and inside and self.read(after + 1):
                continue  # "the amounts in a.csv" are no file; "the budget into a.zip" may be
            folder = where[0] if where and not where[2] else None
            found = [
                path
                for path in self.world.whereabouts.called(" ".join(words), folder)
                if path.lower().endswith(kinds or "") and not self._is_said_in_full(path)
            ]
            if found:
                one = len(found) == 1
                return Place(found[0] if one else " ".join(words), False, index, where[1] if where else after, one)
        return None

    def _is_said_in_full(self, path: str) -> bool:
        """In "which guests in guests.csv are from Rome" the guests are no file besides."""
        name = PurePosixPath(path).name.lower()
        return any(token.low.rpartition("/")[2] == name for token in self.tokens)

    def _file(self, index: int) -> Place | None:
        if self.low(index) in {
            "file",
            "archive",
            "image",
            "picture",
            "photo",
            "document",
            "spreadsheet",
            "table",
            "workbook",
            "pdf",
            "zip",
            "csv",
            "list",
        }:
            after = index + 1
            if self.low(after) in CALLED:
                after += 1
            noun = self.low(index) not in {"zip", "archive", "list"} or self.low(index - 1) in _BEFORE_NOUNS
            if self.type(after) in (Type.FILENAME, Type.QUOTED, Type.PATH) and noun:
                return self._path(after) or self._file(after)
        token = self.tokens[index] if index < len(self.tokens) else None
        if token is None or not (token.type is Type.FILENAME or (token.type is Type.QUOTED and is_name(token.value))):
            return None
        if token.type is Type.QUOTED and not has_suffix(token.value) and "/" not in token.value:
            return None
        if f".{token.low}" in KNOWN_SUFFIXES:
            return None  # "a tar.gz" is a kind of file
        if "/" in token.value:
            path = self._in_standard(token.value.removeprefix("~/"))
            return Place(path, not has_suffix(path), index, index + 1)
        return self._locate(Place(token.value, False, index, index + 1, located=False))


def joined(folder: str, name: str) -> str:
    """A path from a folder (empty: home) and a name."""
    return str(PurePosixPath(folder) / name) if folder else name


def parent(path: str) -> str:
    """The folder a path is in; empty for the home folder."""
    above = str(PurePosixPath(path).parent)
    return "" if above == "." else above


def has_suffix(path: str) -> bool:
    """True when the last part ends like a file."""
    return PurePosixPath(path).suffix.lower() in KNOWN_SUFFIXES


def is_name(text: str) -> bool:
    """True when a text can be the name or path of a file."""
    return 0 < len(text) < 200 and not any(mark in text for mark in '<>|?*"\n')
