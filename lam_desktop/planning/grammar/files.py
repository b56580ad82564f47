"""Sets of files as people say them: "all the PDFs in Downloads older than a month except the invoices"."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.apposed import apposed, is_listed
from lam_desktop.planning.grammar.continued import also_there, of_kind, the_rest
from lam_desktop.planning.grammar.depth import deep
from lam_desktop.planning.grammar.filters import BY_SIZE, BY_TIME, FilesPhrase, Filters
from lam_desktop.planning.grammar.kinds import FOLDERS, GENERIC_FILES, GENERIC_FOLDERS, SUFFIXES, singular, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.lying import lying_in, tells_which
from lam_desktop.planning.grammar.onekind import one_of_several
from lam_desktop.planning.grammar.places import IN_WORDS, Place, Places, joined
from lam_desktop.planning.grammar.quotednames import called
from lam_desktop.planning.grammar.subfolders import folders_named

_SAYS_WHERE = {"in", "inside", "of", "under", "on", "from", "within", "that", "which"}
_SHORTEST = 4  # letters of a folder's name before a noun
_WHATEVER = frozenset("everything stuff contents content things items anything whatever".split())
_SAMPLES = {"other", "second", "third", "fourth", "fifth", "nth"}
_UNITING = frozenset({"merge", "combine", "unite"})  # "merge a with b": both are meant
_AIMED = frozenset({"to", "into", "onto", "as", "with", "between"})  # one place of several that have parts of their own
_OWN_NAMES = frozenset(name for name in FOLDERS.values() if name)
_OF_A_KIND = frozenset(
    "script scripts sources modules programs logs tables spreadsheets texts notes songs tracks videos photos".split()
)
_AFTER_A_NAME = {"", "and", "to", "into", "as", "then", "every", ",", ".", "except", "without", "excluding", "but"}
_QUANTIFIERS = frozenset(
    "all every each any both of those these the my whole only just which what our his her their other "
    "remaining rest same original old new big large small various loose stray".split()
)
_TRAITS = frozenset({"name", "filename"})  # "the names in Letters" are those of all files there
_MANY = frozenset({"everything", "anything", "stuff"})
_AFTER_A_COMMA = frozenset("that which except but older bigger larger including please pls".split())
_THAT = frozenset(
    "i've i’ve got about around that's that’s thats they're they’re that which who are is were was i have "
    "has lie lying sit sitting live currently and but stored located still been directly there my do does did you we".split()
)


class FilePhrases:
    """Reads file phrases from the tokens of one request."""

    def __init__(self, places: Places, text: str) -> None:
        self.places = places
        self.tokens = places.tokens
        self.text = text
        self._filters = Filters(places, text, self._where)

    def low(self, index: int) -> str:
        return self.places.low(index)

    def read(self, start: int, before: FilesPhrase | None = None) -> FilesPhrase | None:
        """The file phrase that begins at a token, or None. `before`: the set of files that was spoken of last."""
        return (
            self._all_but(start)
            or (self._rest(start) if before is not None else None)
            or folders_named(self.places, self.text, start)
            or self._described(start)
            or lying_in(self.places, start, self._named)
            or self._named(start)
            or one_of_several(self.places, start)
            or self._folder(start)
            or self._like(start)
        )

    def _rest(self, start: int) -> FilesPhrase | None:
        """ "The rest", "all other files in Downloads"."""
        phrase = the_rest(self.places, start)
        return self._modified(phrase) if phrase is not None else None

    def _all_but(self, start: int) -> FilesPhrase | None:
        """ "All but the two newest photos": those that a superlative would leave."""
        index = start
        if self.low(index) not in {"all", "everything", "every"}:
            return None
        index += 1 + (self.low(index + 1) in {"file", "files"})
        if self.low(index) not in {"but", "except"}:
            return None
        index += 1 + (self.low(index + 1) == "for")
        kept = self._described(index)
        if kept is None or kept.query.limit is None or not kept.query.sort_by:
            return None
        query = replace(kept.query, skip=kept.query.limit, limit=None)
        return replace(kept, query=query, start=start, plural=True, specific=True)

    def _like(self, start: int) -> FilesPhrase | None:
        """ "The invoices in Downloads": a noun that is no kind of file, when names of files there hold it."""
        index = self.places.skip_determiners(start)
        every = self.low(index) == "all"
        index = self.places.skip_determiners(index + every)
        word = self.low(index)
        noun = singular(word)
        plain = self.places.type(index) is Type.WORD and noun != word and len(noun) > 3 and word not in GENERIC_FOLDERS
        if index == start or not plain or noun in {"ending", "extension"}:
            return None
        if (told := apposed(self.places, index, self._head, self._with_head)) is not None:
            return replace(told, start=start)
        query = FileQuery() if noun in _TRAITS else FileQuery(name_has=noun)
        phrase = FilesPhrase(query, start, index + 1, False, kind_word=word, specific=True)
        if self.low(index + 1) in {"in", "from", "on"} and (there := self._where(phrase, index + 1)):
            located: FilesPhrase | None = there
        else:  # "the invoices from 2024 in Documents"
            aged = self._filters.age(phrase, index + 1)
            located = self._where(aged, aged.end) if aged is not None else None
        if located is None or not located.query.folders:
            return None
        world = self.places.world
        names = [name for folder in located.query.folders for name in world.names(folder)]
        known = noun in _TRAITS or any(
            noun in name.lower() and not world.is_folder(joined(located.query.folders[0], name)) for name in names
        )
        if not known and not every:  # "all invoices in Downloads" are never all that is in Downloads
            return None
        return self._modified(located)

    def _folder(self, start: int) -> FilesPhrase | None:
        place = self.places.read(start)
        if place is None or not place.folder or place.same:
            return None
        paths, end = [place.path], place.end
        while self.low(start - 1) not in _AIMED and self.low(end) in {",", "and", "&"} and place.located:
            more = self.places.read(end + 1 + (self.low(end) == "," and self.low(end + 1) == "and"))
            if more is None or not more.folder or more.same or not more.located:
                break
            paths, end = [*paths, more.path], more.end
        query = FileQuery(paths=tuple(paths), what="both")
        phrase = FilesPhrase(query, start, end, place.located, bare_folder=True, plural=False, kind_word="folder")
        return self._modified(phrase)

    def _named(self, start: int) -> FilesPhrase | None:
        """One or several files by name: "p1.pdf, p2.pdf and p3.pdf in Documents/scans"."""
        first = self.places.read(start)
        if first is None or first.folder or (first.same and not first.path):
            return None
        found, index = [first], first.end
        joints = {",", "and", "&", "plus"} | ({"with"} if self.low(start - 1) in _UNITING else set())
        while True:
            after = index
            while self.low(after) in joints or (self.low(after) == "then" and after > index):
                after += 1
            after += self.low(after) == "also"
            listed = after > index or is_listed(self.tokens, index)
            more = self.places.read(after) if listed else None
            if more is None or more.folder or (more.same and not more.path):
                break
            found.append(more)
            index = more.end
        return self._named_phrase(start, index, found)

    def _named_phrase(self, start: int, end: int, found: list[Place]) -> FilesPhrase:
        last = found[-1]
        located = last.located or "/" in last.path
        shared = last.path.rpartition("/")[0]
        paths: list[str] = []
        for place in found:
            told = place.located or "/" in place.path
            paths.append(
                place.path
                if told
                else self._beside(paths[-1:], place.path) or self.places.world.likely(shared, place.path)
            )
        query = FileQuery(paths=tuple(paths), what="both")
        same = any(place.same for place in found)
        return FilesPhrase(query, start, end, located, named=True, plural=len(found) > 1, same=same, kind_word="file")

    def _beside(self, before: list[str], name: str) -> str | None:
        """ "Old.txt in Work and new.txt": the second lies beside the first, where it is there."""
        folder = before[0].rpartition("/")[0] if before else ""
        spelled = self.places.world.spelled(folder, name) if folder else None
        return joined(folder, spelled) if spelled else None

    def _described(self, start: int) -> FilesPhrase | None:
        index, query, quantified = self._quantified(start)
        if (index == start and self._is_folder_by_name(start)) or self._is_sample(start):
            return None
        query, index = called(self.places, query, index)
        within = self._folder_of(index)
        index += within is not None
        head = self._head(index) or (self._single(index) if query.sort_by else self._pointing(index))
        if head is None:
            return self._headless(start, index, query) if quantified else None
        query, end, word = self._with_head(query, head)
        if within is not None:
            query = replace(query, folders=(within,))
        if word in GENERIC_FILES and singular(word) == word and self.low(start - 1) in {"a", "an"}:
            return None  # "an empty file" is yet to be made
        if word in GENERIC_FILES and self.low(start - 1) == "of" and self.low(start - 2) in {"type", "kind", "sort"}:
            return None
        if word in GENERIC_FILES and self.places.type(end) in (Type.FILENAME, Type.PATH):
            return None  # "the file a.txt"
        if word in {"content", "contents"} and self.low(end) == "of":
            inner = self.places.read(end + 1)
            if inner is not None and not inner.folder:
                return None  # the text of a file
        plural = quantified or word.endswith("s") or singular(word) != word or (word in _MANY)
        many = plural or query.limit not in (None, 1)
        phrase = FilesPhrase(query, start, end, within is not None, kind_word=word, plural=many)
        phrase = self._modified(phrase)
        bare_noun = phrase.end == end and not quantified and index == start
        if phrase.end == end and not plural and self.places.type(end) in (Type.FILENAME, Type.PATH):
            return None  # "the file plan.pdf" is that file
        if bare_noun and word not in GENERIC_FILES and not plural:
            return None  # "file", "pdf" alone is a word, not a set
        return phrase

    def _headless(self, start: int, index: int, query: FileQuery) -> FilesPhrase | None:
        """ "All those in Documents/tombola": no noun says of which kind they are."""
        if self.low(index - 1) not in {"those", "these", "all"} or query.sort_by or query.empty:
            return None
        query = replace(query, what="files")
        there = self._where(FilesPhrase(query, start, index, False, kind_word="those", plural=True), index)
        return self._modified(there) if there is not None and there.located and there.query.folders else None

    def _folder_of(self, index: int) -> str | None:
        """ "The Lisbon photos": those in the one folder of that name."""
        word, noun = self.low(index), self.low(index + 1)
        if self.places.type(index) is not Type.WORD or len(word) < _SHORTEST or singular(noun) == noun:
            return None
        if word in FOLDERS or word in GENERIC_FILES or suffixes_of(word) or self._head(index + 1) is None:
            return None
        world = self.places.world
        folders = [each for each in world.whereabouts.of(word) if world.is_folder(each)]
        folders = folders or [each for each in world.whereabouts.with_word(word) if world.is_folder(each)]
        return folders[0] if len(folders) == 1 else None

    def _is_sample(self, index: int) -> bool:
        """ "Every second file" can be told to nobody, and is never every file."""
        led = (each for each in range(index - 2, index + 1) if self.low(each) in {"every", "each"})
        return any(self.low(each + 1) in _SAMPLES for each in led)

    def _is_folder_by_name(self, index: int) -> bool:
        """ "Zip Documents" means the folder with all that is in it, "zip documents" may mean a kind of file."""
        named = 0 < index < len(self.tokens) and self.tokens[index].value in _OWN_NAMES
        return named and self.low(index + 1) in _AFTER_A_NAME

    def _quantified(self, index: int) -> tuple[int, FileQuery, bool]:
        """Quantifiers, counts and superlatives before the noun."""
        query, quantified = FileQuery(), False
        while index < len(self.tokens):
            low, count = self.low(index), numbers.number(self.low(index))
            if low in {"all", "every", "each", "any", "both", "whatever", "those", "these"}:
                quantified = quantified or low != "whatever"
            if low == "whatever":
                break
            if low in BY_SIZE or low in BY_TIME:
                descending = BY_SIZE.get(low, BY_TIME.get(low, False))
                by = "size" if low in BY_SIZE else "modified"
                query = replace(query, sort_by=by, descending=descending, limit=query.limit or 1)
            elif low == "most" and self.low(index + 1) == "recent":
                pass
            elif low in {"first", "last"} and numbers.number(self.low(index + 1)):
                query = replace(query, sort_by="name", descending=low == "last")
            elif low == "empty":
                query = replace(query, empty=True)
            elif count and count == int(count) and low not in {"a", "an"} and self._counts(index):
                query = replace(query, limit=int(count))
            elif low not in _QUANTIFIERS:
                break
            index += 1
        return index, query, quantified

    def _counts(self, index: int) -> bool:
        """A number here says how many ("the two biggest", "first 3 files"), it is no value of its own."""
        after = self.low(index + 1)
        return (
            after in BY_SIZE
            or after in BY_TIME
            or after == "most"
            or self.low(index - 1) in {"first", "last"}
            or (
                bool(self._head(index + 1))
                and self.low(index - 1) in {"the", "newest", "oldest", "biggest", "largest", "smallest", "latest"}
            )
        )

    def _head(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...], str, int, str] | None:
        """The noun: (suffixes, patterns, what, next token, word)."""
        suffixes, patterns, after, word = self._suffix_list(index)
        low = self.low(after)
        names = self.low(after + 1) in (
            {"names"} if self.low(after - 1) not in {"every", "each"} else {"name", "names"}
        )
        if low in {"file", "files"} and names and not (suffixes or patterns):
            return (), (), "files", after + 2, "files"
        if suffixes or patterns:
            if low in {"file", "files", "ones", "documents", "pictures", "images", "attachments"} | (
                {low} if singular(low) == "file" else set()
            ):
                word, after = word + "s" if low.endswith("s") else word, after + 1
            elif low in _OF_A_KIND and self.places.type(after - 1) in (Type.SUFFIX, Type.GLOB):
                after += 1
            if self.low(after) == "(" and (inner := self._bracketed(after)):
                suffixes, patterns, after = inner  # "the setup files (.exe and .msi)"
            return suffixes, patterns, "files", after, word
        if low in GENERIC_FILES:
            return (), (), "both" if low in _WHATEVER else "files", after + 1, low
        lead = after - 1 - (self.low(after - 1) == "empty")
        one_by_one = self.low(lead) in {"every", "each", "any"} and self.low(after + 1) in _SAYS_WHERE
        if low in GENERIC_FOLDERS and (low.endswith("s") or one_by_one):
            return (), (), "folders", after + 1, low
        return None

    def _single(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...], str, int, str] | None:
        """A noun in the singular, which only a superlative makes a set: "the newest pdf"."""
        suffixes = suffixes_of(self.low(index)) if self.places.type(index) is Type.WORD else ()
        generic = self.low(index) in {"file", "item", "thing", "document", "one"}
        end = index + 1 + (self.low(index + 1) in {"file", "image", "picture", "document", "photo"})
        return (suffixes, (), "files", end, self.low(index)) if suffixes or generic else None

    def _pointing(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...], str, int, str] | None:
        """ "Those older than a week", "those in subfolders": files that are told by nothing else."""
        told = self.low(index) in {"older", "newer", "bigger", "larger", "smaller"}
        told = told or (self.low(index) == "in" and self.low(index + 1).startswith(("subfolder", "sub-folder")))
        return ((), (), "files", index, "ones") if told and self.low(index - 1) in {"those", "these"} else None

    def _suffix_list(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...], int, str]:
        """ "pdf", "jpg, png and gif", ".exe and .msi", "*.log", "installers (.exe and .msi)"."""
        suffixes: list[str] = []
        patterns: list[str] = []
        word = self.low(index)
        last = index
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.type is Type.GLOB:
                patterns.append(token.value)
            elif token.type is Type.SUFFIX or (token.type is Type.WORD and self._is_kind(index)):
                kind = suffixes_of(token.value) or SUFFIXES[token.low]
                beside = bool(suffixes) and self._is_kind_token(index - 1)
                if not (beside and suffixes[-1] in kind):  # "heic photos" are those photos alone
                    suffixes += kind
            elif not (
                token.low in {",", "and", "or", "&"}
                and index > last - 1
                and (suffixes or patterns)
                and self._is_kind_token(self._after_the(index + 1))
            ):
                break
            else:
                index = self._after_the(index + 1) - 1
            index += 1
            last = index
        bracket = index if self.low(index) == "(" else index + 1
        named = suffixes or patterns or self.places.type(index) is Type.WORD
        if named and self.low(bracket) == "(" and (inner := self._bracketed(bracket)):
            return (*inner, word)
        return tuple(dict.fromkeys(suffixes)), tuple(patterns), index, word

    def _after_the(self, index: int) -> int:
        """ "The pdfs and all the photos" are of two kinds."""
        while self.low(index) in {"the", "all", "my"}:
            index += 1
        return index

    def _bracketed(self, index: int) -> tuple[tuple[str, ...], tuple[str, ...], int] | None:
        """A list of kinds in brackets."""
        suffixes: list[str] = []
        patterns: list[str] = []
        index += 1
        while index < len(self.tokens) and self.low(index) != ")":
            token = self.tokens[index]
            if token.type is Type.GLOB:
                patterns.append(token.value)
            elif token.type is Type.SUFFIX or suffixes_of(token.value):
                suffixes += suffixes_of(token.value)
            elif token.low not in {",", "and", "or", "files"}:
                return None
            index += 1
        end = min(index + 1, len(self.tokens))  # a bracket may never be closed
        return (tuple(suffixes), tuple(patterns), end) if suffixes or patterns else None

    def _is_kind_token(self, index: int) -> bool:
        kind = self.places.type(index)
        return kind in (Type.GLOB, Type.SUFFIX) or (kind is Type.WORD and self._is_kind(index))

    def _is_kind(self, index: int) -> bool:
        low, after = self.low(index), self.low(index + 1)
        if low == "word":
            return after in {"file", "files", "document", "documents", "docs"}
        if not suffixes_of(low) or after in GENERIC_FOLDERS:
            return False
        plural = singular(low) != low
        if (
            low in {"pictures", "music", "videos", "documents"}
            and self.tokens[index].value[:1].isupper()
            and self.low(index - 1) in IN_WORDS | {"to", "my"}
        ):
            return False
        return (
            plural
            or after in {"file", "files", "ones"}
            or (after in {"and", "or", ","} and bool(suffixes_of(self.low(index + 2))))
            or low in {"music", "audio"}
            or self.low(index - 1) in {"every", "each", "any", "all"}
            or bool({*suffixes_of(low)} & {*suffixes_of(after)})  # "mp3 songs"
        )

    def _with_head(
        self, query: FileQuery, head: tuple[tuple[str, ...], tuple[str, ...], str, int, str]
    ) -> tuple[FileQuery, int, str]:
        suffixes, patterns, what, end, word = head
        return replace(query, suffixes=suffixes, patterns=patterns, what=what), end, word

    def _modified(self, phrase: FilesPhrase) -> FilesPhrase:
        """All that follows the noun: places, ages, sizes, names, exceptions."""
        while True:
            for modifier in (
                self._filters.untouched,
                self._where,
                self._filters.everywhere,
                partial(deep, self.places),
                self._further,
                self._filters.age,
                self._filters.size,
                self._filters.name,
                self._filters.text_has,
                self._filters.nothing_in,
                self._filters.spared,
                self._filters.left_out,
                self._filters.best,
                self._filters.order,
            ):
                grown = modifier(phrase, self._skip(phrase.end))
                if grown and grown.end > phrase.end:
                    phrase = grown
                    break
            else:
                inner = self._filters.in_brackets(phrase)
                if inner is None:
                    return self._filters.behind(phrase)
                phrase = inner

    def _skip(self, index: int) -> int:
        begin = index
        if self.low(index) == "," and self.low(index + 1) in _AFTER_A_COMMA:
            index += 1
        if self.low(index) in {"please", "pls"}:
            index += 1 + (self.low(index + 1) == ",")
        while (
            self.low(index) in _THAT and index - begin < 5 and not (self.low(index) == "but" and self._but(index + 1))
        ):
            index += 1
        return index

    def _but(self, index: int) -> bool:
        """ "Everything but not the zips", "everything but the zips": what follows is left out."""
        led = self.low(index - 2) in _WHATEVER and self.low(index) in {"the", "my", "for", "those"}
        return led or self.low(index) == "not"

    def _where(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        if (
            (phrase.kind_word == "ones" and not tells_which(self.places, index))
            or phrase.bare_folder
            or (phrase.located and self.low(index) not in {"under", "below"})
            or phrase.named
        ):
            return None
        if self.low(index) in {"out", "anywhere", "everywhere", "somewhere"} and self.low(index + 1) in IN_WORDS | {
            "of"
        }:
            index += 1
        if self.low(index) not in IN_WORDS or self.low(index) == "into":
            return None
        deep = self.low(index) in {"under", "below"} or self.low(index - 1) in {"anywhere", "everywhere", "somewhere"}
        if self.low(index + 1) in {"it", "them", "here"}:
            return None
        if numbers.number(self.low(index + 1)) is not None and self.low(index) in {"under", "below", "of", "at"}:
            return None
        below = self._below(index + 1)
        deep = deep or below > index + 1
        place = self.places.read(below)
        if place is None or not (place.folder or place.same):
            return None
        if place.same:
            return replace(phrase, end=place.end, same=True)
        query = replace(phrase.query, folders=(place.path,), recursive=True if deep else phrase.query.recursive)
        end = place.end
        while self.low(end) in {"and", ","}:
            more = self.places.read(end + 1)
            if more is None or not more.folder or more.same or not more.located:
                break
            query, end = replace(query, folders=(*query.folders, more.path)), more.end
        known = place.located or "/" in place.path or self.places.world.is_folder(place.path)
        return replace(phrase, query=query, end=end, located=known)

    def _below(self, index: int) -> int:
        """Behind "(all) the subfolders of", where files are said to be in those of a place."""
        at = index
        while self.low(at) in {"all", "any", "every", "each", "the", "its", "of"}:
            at += 1
        sub = self.low(at).startswith("sub") and self.low(at) in GENERIC_FOLDERS
        return at + 2 if sub and self.low(at + 1) in {"of", "in", "under", "below", "inside"} else index

    def _further(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        return also_there(self.places, phrase) or of_kind(self.places, phrase, index)
