"""What narrows a set of files down: age, size, names, words inside. Rule: each reading says where it ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar import numbers, times
from lam_desktop.planning.grammar.contents import contents, named_without
from lam_desktop.planning.grammar.kinds import singular, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Places, parent

_BE = frozenset(("start", "begin", "end"))
_SMALLER = {"smaller", "under", "below", "lighter", "less"}
_TOUCHED = frozenset(
    "touched changed modified opened used edited accessed updated created saved taken took shot got wrote downloaded made"
    " touch change modify open use edit access update create save take shoot get write download make".split()
)
BY_SIZE = {"biggest": True, "largest": True, "heaviest": True, "smallest": False, "tiniest": False}
BY_TIME = {"newest": True, "latest": True, "recent": True, "oldest": False, "earliest": False}
_SPARED = re.compile(
    r"(?:(?:,|but|and)\s+)*(?:(?:always\s+)?(?:keep|leave|spare)|except(?:\s+for)?|apart\s+from)\s+(?:only\s+|just\s+)?the\s+"
    rf"(?:(?P<before>{numbers.COUNT})\s+)?(?:most\s+)?(?P<which>{'|'.join((*BY_SIZE, *BY_TIME))})\b"
    rf"(?:\s+(?P<after>{numbers.COUNT})\b)?(?:\s+(?:ones?|files?|of them)\b)?(?!\s+\w+s?\s+(?:in|from)\b)(?!\s+(?:one\s+|copy\s+)?(?:of|from|per)\s+(?:each|every|all|them))",
    re.IGNORECASE,
)
_ORDERS = {"size": "size", "date": "modified", "age": "modified", "time": "modified", "name": "name"}
_VALUE = r"(?P<text>\"[^\"]+\"|'[^']+'|“[^”]+”|[\w.\-*~]+)"
_FURTHER = re.compile(  # "ending in .bak or ~"
    r"\s*(?:,\s*or|,|or|and)\s+(?:(?:in|with|on)\s+)?(?P<text>\"[^\"]+\"|'[^']+'|“[^”]+”|\.\w+|~)(?=[\s,.;!?]|$)"
)
_NAME_FORMS = (
    rf"(?:whose|with a|with the|with|where the|if the|the)?\s*(?:file\s*)?names?\s+(?:that\s+)?(?P<verb>start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?|contain(?:s|ing)?|includ(?:es|ing)|has|have|having)\s+(?:with\s+|in\s+|by\s+)?(?:the word\s+)?{_VALUE}",
    rf"(?P<verb>start|starting|starts|begin|beginning|end|ending|ends)\s+(?:with|in|by|on)\s+{_VALUE}",
    rf"(?P<verb>with|containing|having|contain|including)\s+{_VALUE}\s+in\s+(?:the|their|its)\s+(?:file\s*)?names?",
    rf"(?P<verb>named|called)\s+(?!(?:after|by|as)\b)(?:like\s+)?{_VALUE}",
    rf"with\s+(?:the\s+)?(?P<verb>extension|ending|suffix)\s+{_VALUE}",
)  # fmt: skip
_FIRST = re.compile(  # "the big ones first", "oldest first"
    r"(?:[,(]\s*|and\s+)?(?:(?:starting|beginning)\s+with\s+)?(?:the\s+)?(?P<which>big(?:ger|gest)?|larger?|largest|heav(?:y|ier|iest)|small(?:er|est)?|old(?:er|est)?|new(?:er|est)?|latest|most recent)"
    r"(?:\s+(?:ones?|files?))?\s+(?:first|at first|to begin with)\b\s*\)?",
    re.IGNORECASE,
)
_BY_AGE = ("old", "new", "late", "most")
_IN_BRACKETS = frozenset(
    "they they're these those all the ones that which are is it it's only just i mean their".split()
)
_LYING = "been|lying|sitting|there|around|here|unused|untouched|unopened"
_LEAVE = {"leave", "leaving"}
_KEEP = {"keep", "spare", "leave", "save"}
_EXCEPT = frozenset("except excluding besides but apart aside other without minus not".split())
_EVERYWHERE = re.compile(
    r"(?:(?:anywhere|everywhere|no matter where|wherever (?:they|it) (?:are|is)|all over)\b(?!\s+(?:in|under|below)\b)\s*)?"
    r"(?:(?:on|in) (?:this|my|the) (?:whole |entire )?(?:computer|machine|pc|laptop|mac|disk|drive|system)\b)?",
    re.IGNORECASE,
)
_AT_ANY_DEPTH = re.compile(  # "everything that ends in .docx in Documents, wherever it is"
    r",?\s*(?:wherever (?:they|it)(?: may)? (?:are|is|be)|no matter (?:where|how deep)(?: (?:they|it)(?: may)? (?:are|is|be|lies?))?|(?:at|on|in) (?:any|every|each|all) (?:depths?|levels?)|however deep(?:ly)?(?: (?:they|it)? ?(?:are|is|lies?|nested|buried))?|all the way down|recursively|no matter how deep(?:ly)?)\b",
    re.IGNORECASE,
)
_NOTHING_IN = re.compile(
    r"(?:(?:with|hold(?:s|ing)?|contain(?:s|ing)?|ha(?:s|ve|ving))\s+(?:nothing|no files|not a single file)(?:\s+(?:at all|left|else))?"
    r"(?:\s+in(?:side)?(?:\s+(?:them|it))?)?|(?P<alone>(?:completely |totally )?empty))\b",
    re.IGNORECASE,
)
_NOT_TOUCHED = re.compile(rf"(?:not|\w*n['’]t|never)\s*(?:been\s+)?(?:{'|'.join(sorted(_TOUCHED))})\b", re.IGNORECASE)


_SORTED = re.compile(  # "all jpgs of a folder into one pdf, sorted by name"
    r"(?:[,(]\s*|\band\s+)?\b(?:(?:all\s+)?(?:sorted|ordered|arranged)\s+(?:by|after)\s+(?:(?:their|the)\s+)?(?:file\s*)?(?P<by>name|date|size|age|time)s?"
    r"|in\s+(?:the\s+)?order\s+of\s+(?:(?:their|the)\s+)?(?:file\s*)?(?P<of>name|date|size|age|time)s?|(?:sorted\s+|ordered\s+)alphabetically|in\s+alphabetical\s+order(?:\s+of\s+(?:the\s+|their\s+)?(?:file\s*)?names?)?)\b\)?",
    re.IGNORECASE,
)
_MAKES_ONE = re.compile(
    r"\b(?:in(?:to)?|as|to)\s+(?:a\s+|one\s+|a\s+single\s+|\w+\s+)?(?:single\s+|big\s+|new\s+)?(?:pdf|document|file|text|picture|image)\b|\.(?:pdf|txt|md|jpe?g|png)\b",
    re.IGNORECASE,
)


def sorted_behind(text: str) -> tuple[re.Match[str], ...]:
    """Where the order is told of files of which one is made, apart from where they are told."""
    return tuple(match for match in _SORTED.finditer(text) if _MAKES_ONE.search(text[: match.start()]))


@dataclass(frozen=True, slots=True)
class FilesPhrase:
    """A noun phrase for files. Token indices; `located`: says where; `bare_folder`: only a folder was named.

    `kind_word` is the noun it is built on, for links ("the zip", "the small ones").
    """

    query: FileQuery
    start: int
    end: int
    located: bool
    bare_folder: bool = False
    named: bool = False  # files named one by one
    kind_word: str = ""
    plural: bool = True
    same: bool = False
    specific: bool = False  # has conditions of its own


Where = Callable[[FilesPhrase, int], FilesPhrase | None]


class Filters:
    """Reads the conditions that follow a noun for files."""

    def __init__(self, places: Places, text: str, where: Where) -> None:
        self.places = places
        self.tokens = places.tokens
        self.text = text
        self._where = where

    def _tail(self, index: int, words: int = 9) -> tuple[str, int]:
        """The text from a token on and its offset."""
        if index >= len(self.tokens):
            return "", len(self.text)
        end = min(index + words, len(self.tokens)) - 1
        return self.text[self.tokens[index].start : self.tokens[end].end], self.tokens[index].start

    def _index_at(self, offset: int, start: int) -> int:
        index = start
        while index < len(self.tokens) and self.tokens[index].start < offset:
            index += 1
        return index

    def _grown(self, phrase: FilesPhrase, offset: int, index: int, **changes: Any) -> FilesPhrase:
        return replace(phrase, query=replace(phrase.query, **changes), end=self._index_at(offset, index), specific=True)

    def age(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        now = self.places.world.now
        tail, offset = self._tail(index, 12)
        length = numbers.DURATION
        forms = (
            (rf"(?:(?:last\s+)?(?:{'|'.join(_TOUCHED)})\s+)?(older|newer|younger) than ({length})", None),
            (rf"(?:not|n't|wasn't|weren't|haven't|hasn't|never)\s*(?:been\s+)?(?:{'|'.join(_TOUCHED)})\s+(?:for|in|since|within)\s+(?:the\s+last\s+|the\s+past\s+|more than\s+|over\s+|at least\s+)?({length})", "older"),
            (rf"(?:{'|'.join(_TOUCHED)})?\s*(?:in|within|during|from|over)?\s*(?:the\s+)?(?:last|past)\s+({length})", "newer"),
            (rf"(?:{'|'.join(_TOUCHED)})\s+(?:less than|within)\s+({length})\s*(?:ago)?", "newer"),
            (rf"(?:(?:{_LYING})\s+)*for\s+(?:more than|over|at least|longer than)\s+({length})", "older"),
            (rf"(?:{'|'.join(_TOUCHED)})\s+more than\s+({length})\s+ago", "older"),
        )  # fmt: skip
        for pattern, meaning in forms:
            match = re.match(pattern, tail, re.IGNORECASE)
            if not match:
                continue
            age = numbers.duration(match[match.lastindex or 1])
            unled = match[0].lower().startswith("for") and not re.fullmatch(_LYING, self.places.low(index - 1))
            if age is None or unled:
                continue
            sense = meaning or ("older" if match[1].lower() == "older" else "newer")
            bound = now - age
            if sense == "older":
                return self._grown(phrase, offset + match.end(), index, modified_before=bound)
            return self._grown(phrase, offset + match.end(), index, modified_after=bound)
        return self._dated(phrase, index, tail, offset)

    def untouched(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "not touched in PLACE for more than N days": the place stands in the middle."""
        tail, offset = self._tail(index, 4)
        match = _NOT_TOUCHED.match(tail)
        if not match or phrase.located:
            return None
        middle = self._where(phrase, self._index_at(offset + match.end(), index))
        if middle is None:
            return None
        rest, start = self._tail(middle.end, 12)
        age = re.match(
            rf"(?:for|in|since)\s+(?:the\s+last\s+|the\s+past\s+|more than\s+|over\s+|at least\s+)?({numbers.DURATION})",
            rest,
            re.IGNORECASE,
        )
        length = numbers.duration(age[1]) if age else None
        if age is None or length is None:
            return None
        return self._grown(middle, start + age.end(), middle.end, modified_before=self.places.world.now - length)

    def _dated(self, phrase: FilesPhrase, index: int, tail: str, offset: int) -> FilesPhrase | None:
        """ "from last month", "modified before 1 March", "since yesterday", "of 2025"."""
        now = self.places.world.now
        touched = "|".join(_TOUCHED)
        match = re.match(
            rf"(?:(?:{touched})\s+)?(before|after|since|until|in|on|from|of|during|older than|newer than|dated)\s+(.+)",
            tail,
            re.IGNORECASE,
        )
        plain = re.match(rf"(?:(?:{touched})\s+)((?:today|yesterday|last|this)\b.*)", tail, re.IGNORECASE)
        if not match and not plain:
            return None
        word = match[1].lower() if match else "on"
        words = (match[2] if match else plain[1] if plain else "").split()
        rest_start = match.start(2) if match else plain.start(1) if plain else 0
        for count in range(min(4, len(words)), 0, -1):
            phrase_text = " ".join(words[:count]).rstrip(",.;:!?)")
            found = times.period(phrase_text, now)
            if not found:
                continue
            first, last = found
            end = offset + rest_start + tail[rest_start:].find(words[count - 1]) + len(words[count - 1])
            if word in ("before", "older than", "until"):
                return self._grown(phrase, end, index, modified_before=first)
            if word in ("after", "newer than"):
                return self._grown(phrase, end, index, modified_after=last)
            if word == "since":
                return self._grown(phrase, end, index, modified_after=first)
            return self._grown(phrase, end, index, modified_after=first, modified_before=last)
        return None

    def size(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        tail, offset = self._tail(index)
        match = re.match(
            rf"(?:(?:with\s+a\s+size\s+(?:of\s+)?|of\s+|is\s+|are\s+|at\s+)?)(larger than|bigger than|heavier than|greater than|over|above|exceeding|more than|at least|least|smaller than|lighter than|under|below|less than|at most|up to)\s+({numbers.SIZE})",
            tail,
            re.IGNORECASE,
        )
        if not match:
            return None
        amount = numbers.size(match[2])
        if amount is None or self._is_to_become(phrase, match[1]):
            return None
        small = match[1].split()[0].lower() in _SMALLER | {"up"} or match[1].lower() == "at most"
        if small:
            return self._grown(phrase, offset + match.end(), index, smaller_than=amount)
        return self._grown(phrase, offset + match.end(), index, larger_than=amount)

    def _is_to_become(self, phrase: FilesPhrase, how: str) -> bool:
        """ "Make all pictures in Web smaller than 200 kB": what they shall be, not which they are."""
        wish = self.places.low(phrase.start - 1) in {"make", "get", "bring", "shrink", "compress", "reduce"}
        led = self.places.low(phrase.end) in {"that", "which", "over"}
        return wish and not led and how.split()[0].lower() in _SMALLER | {"up", "at"} and how.lower() != "at least"

    def name(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        tail, offset = self._tail(index)
        for pattern in _NAME_FORMS:
            match = re.match(pattern, tail, re.IGNORECASE)
            if match and not (index == phrase.end and match["verb"].lower() in _BE and self._let(phrase)):
                texts, end = self._texts(match, tail)
                if len(texts) > 1:
                    return self._named_like_any(phrase, index, offset + end, match["verb"].lower(), texts)
                return self._named_like(phrase, index, offset + match.end(), match["verb"].lower(), match["text"])
        return None

    def _let(self, phrase: FilesPhrase) -> bool:
        """ "Let the names of the files start with": how they shall be called, not which they are."""
        at = phrase.start - 1
        while self.places.low(at) in {"the", "name", "names", "file", "of", "all", "each", "every"}:
            at -= 1
        return self.places.low(at) in {"let", "make", "have"}

    @staticmethod
    def _texts(match: re.Match[str], tail: str) -> tuple[list[str], int]:
        """The text a name has, and others that it may have instead."""
        texts, end = [match["text"]], match.end()
        while end == match.end("text") and (more := _FURTHER.match(tail, end)):
            texts, end = [*texts, more["text"]], more.end()
            match = more
        return [text.strip("\"'“”") for text in texts], end

    def _named_like_any(
        self, phrase: FilesPhrase, index: int, end: int, verb: str, texts: list[str]
    ) -> FilesPhrase | None:
        """Files whose names have one of several texts at the same place."""
        if phrase.query.patterns:
            return None
        form = (
            "{}*"
            if verb.startswith(("start", "begin"))
            else "*{}"
            if verb.startswith(("end", "ext", "suf"))
            else "*{}*"
        )
        return self._grown(phrase, end, index, patterns=tuple(form.format(text.lstrip("*")) for text in texts))

    def _named_like(self, phrase: FilesPhrase, index: int, end: int, verb: str, text: str) -> FilesPhrase:
        text = text.strip("\"'“”")
        if verb in ("extension", "ending", "suffix"):
            return self._grown(phrase, end, index, suffixes=("." + text.lstrip(".*").lower(),))
        if verb.startswith(("start", "begin")):
            return self._grown(phrase, end, index, name_starts=text)
        if verb.startswith("end"):
            ends = suffixes_of(text) if text.startswith(".") or len(text) <= 4 else ()
            return self._grown(phrase, end, index, **({"suffixes": ends} if ends else {"name_ends": text}))
        if verb in ("named", "called") and "*" in text:
            return self._grown(phrase, end, index, patterns=(text,))
        return self._grown(phrase, end, index, name_has=text)

    def text_has(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """By words in them, or not in them, or not in their names."""
        tail, offset = self._tail(index)
        if (spared := named_without(tail)) is not None:
            return self._grown(phrase, offset + spared[1], index, exclude=(*phrase.query.exclude, f"*{spared[0]}*"))
        found = contents(tail)
        if found is None:
            return None
        told = {"text_lacks" if found.lacks else "text_has": found.words}
        return self._grown(phrase, offset + found.end, index, **told)

    def nothing_in(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "Folders with nothing in them", "files that are empty"."""
        tail, offset = self._tail(index)
        found = _NOTHING_IN.match(tail)
        led = self.places.low(index - 1) in {"are", "is", "were"}
        if found is None or phrase.named or phrase.bare_folder or (found["alone"] and not led):
            return None
        return self._grown(phrase, offset + found.end(), index, empty=True)

    def everywhere(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "Anywhere on this computer": below the home folder, for the rest is not the person's."""
        tail, offset = self._tail(index)
        if phrase.located and (deep := _AT_ANY_DEPTH.match(tail)):
            return self._grown(phrase, offset + deep.end(), index, recursive=True)
        match = _EVERYWHERE.match(tail)
        if not match or not match[0] or phrase.located or phrase.named or phrase.bare_folder:
            return None
        whole = replace(phrase, query=replace(phrase.query, folders=("",), recursive=True), located=True)
        return replace(whole, end=self._index_at(offset + match.end(), index))

    def spared(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "… but keep the newest three": all but those."""
        tail, offset = self._tail(index, 10)
        match = _SPARED.match(tail)
        if match is None or phrase.query.sort_by or not (phrase.plural or phrase.bare_folder):
            return None
        which, count = match["which"].lower(), numbers.number(match["before"] or match["after"] or "one")
        falling = BY_SIZE.get(which, BY_TIME.get(which, False))
        order = {"sort_by": "size" if which in BY_SIZE else "modified", "descending": falling, "skip": int(count or 1)}
        return self._grown(phrase, offset + match.end(), index, **order)

    def in_brackets(self, phrase: FilesPhrase) -> FilesPhrase | None:
        """ "The screenshots (they start with Screen)": a condition that is told in brackets, and nothing else in them."""
        at = phrase.end + 1
        if self.places.low(phrase.end) != "(" or phrase.named or phrase.bare_folder:
            return None
        while self.places.low(at) in _IN_BRACKETS:
            at += 1
        for modifier in (self.name, self.age, self.size, self.text_has, self._where):
            grown = modifier(phrase, at)
            if grown is not None and grown.end > at and self.places.low(grown.end) == ")":
                return replace(grown, end=grown.end + 1)
        return None

    def best(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "Which file in Downloads is the most recent one": a superlative behind the noun."""
        at = index + (self.places.low(index) == "the")
        at += self.places.low(at) == "most" and self.places.low(at + 1) == "recent"
        low, after = self.places.low(at), self.places.low(at + 1)
        told = self.places.low(index - 1) in {"is", "are", "was"} and after in {"", "?", ".", "one", "ones", "file"}
        if not told or phrase.query.sort_by or phrase.named or not (low in BY_SIZE or low in BY_TIME):
            return None
        falling = BY_SIZE.get(low, BY_TIME.get(low, False))
        query = replace(phrase.query, sort_by="size" if low in BY_SIZE else "modified", descending=falling, limit=1)
        return replace(phrase, query=query, end=at + 1 + (after in {"one", "ones", "file"}), specific=True)

    def order(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "Sorted by size", "by date" of what is only listed, "largest first"."""
        listed = {self.places.low(each) for each in range(max(0, phrase.start - 3), phrase.start)} & {
            "list",
            "show",
            "display",
        }
        if listed and phrase.plural and phrase.query.limit == 1 and self.places.low(index) == "first":
            return replace(phrase, query=replace(phrase.query, limit=None), end=index + 1)  # "the biggest files first"
        if phrase.query.sort_by or not (phrase.plural or (phrase.bare_folder and listed)):
            return None
        if phrase.bare_folder:  # "my downloads by date" are the files in it
            inside = replace(phrase.query, folders=phrase.query.paths, paths=(), what="files")
            phrase = replace(phrase, query=inside, bare_folder=False, located=True)
        if (ordered := self._first(phrase, index)) is not None:
            return ordered
        begin = self._behind_aside(index)
        begin += self.places.low(begin) == ","
        at = begin + (self.places.low(begin) in {"sorted", "ordered"})
        by = "name" if at > begin and self.places.low(at) == "alphabetically" else None
        at += by is not None
        if self.places.low(at) == "by" and (at > begin or listed):
            by = _ORDERS.get(self.places.low(at + 1))
            at += 2
        first = at + (self.places.low(at) in {",", "("})
        if self.places.low(first + 1) == "first" and (
            self.places.low(first) in BY_SIZE or self.places.low(first) in BY_TIME
        ):
            falling = BY_SIZE.get(self.places.low(first), BY_TIME.get(self.places.low(first), False))
            by = by or ("size" if self.places.low(first) in BY_SIZE else "modified")
            return replace(phrase, query=replace(phrase.query, sort_by=by, descending=falling), end=first + 2)
        if by is None:
            return None
        falling = by == "size" or (by == "modified" and bool(listed))  # pages and parts go on as time does
        return replace(phrase, query=replace(phrase.query, sort_by=by, descending=falling), end=at)

    def behind(self, phrase: FilesPhrase) -> FilesPhrase:
        """The files in the order that is told later in the sentence, where one thing is made of them."""
        start = self.tokens[phrase.end - 1].end
        found = next((each for each in sorted_behind(self.text) if each.start() >= start), None)
        plain = phrase.plural and not (phrase.query.sort_by or phrase.named or phrase.bare_folder)
        kinds = {".jpg", ".png", ".pdf", ".txt", ".md"} & set(phrase.query.suffixes)
        if found is None or not plain or not kinds or re.search(r"[.!?;]\s", self.text[start : found.start()]):
            return phrase
        by = _ORDERS[(found["by"] or found["of"] or "name").lower()]
        return replace(phrase, query=replace(phrase.query, sort_by=by, descending=by == "size"))

    def _first(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "Bin them, the big ones first": an order, and no other set of files."""
        tail, offset = self._tail(index, 8)
        found = _FIRST.match(tail)
        if found is None:
            return None
        which = found["which"].lower()
        by = "modified" if which.startswith(_BY_AGE) else "size"
        query = replace(phrase.query, sort_by=by, descending=not which.startswith(("old", "small")))
        return replace(phrase, query=query, end=self._index_at(offset + found.end(), index))

    def _behind_aside(self, index: int) -> int:
        """Behind ", one per page", which parts the pictures from the order they are to have."""
        at = index + (self.places.low(index) == ",")
        at += self.places.low(at) == "with"
        if self.places.low(at) != "one":
            return index
        at += 1 + (self.places.low(at + 1) in {"picture", "photo", "image", "scan"})
        at += self.places.low(at) in {"per", "on", "a"}
        at += self.places.low(at) in {"each", "every"}
        return at + 1 if self.places.low(at) == "page" else index

    def left_out(self, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
        """ "… except the zips", "… without the folder called Old": files by kind or name, folders by name."""
        begin, index = index, index + (self.places.low(index) in {"but", "and"})
        if self.places.low(index) in _LEAVE and self.places.low(index + 1) == "out":
            index += 2
        elif self.places.low(index - 1) in {"but", "and", ","} and self.places.low(index) in _KEEP:
            index += 1 + (self.places.low(index + 1) in {"all", "only", "just"})
        elif self.places.low(begin) in _EXCEPT:
            index = begin + 1
        else:
            return None
        while self.places.low(index) in {"for", "from", "than", "not"}:
            index += 1
        excluded: list[str] = []
        while True:
            names, after = self._named_apart(phrase, self.places.skip_determiners(index))
            if not names:
                break
            excluded, end = [*excluded, *names], after
            if self.places.low(after) not in {"and", ",", "or"}:
                break
            index = after + 1
        if not excluded:
            return None
        query = replace(phrase.query, exclude=(*phrase.query.exclude, *excluded))
        return replace(phrase, query=query, end=end, specific=True)

    def _named_apart(self, phrase: FilesPhrase, index: int) -> tuple[list[str], int]:
        """One exception that begins at a token, as patterns of names, and where it ends."""
        token = self.tokens[index] if index < len(self.tokens) else None
        if token is None:
            return [], index
        generic = self.places.low(index + 1) in {"file", "files"}
        if token.type is Type.WORD and self.places.low(index + 1) in {"folder", "subfolder", "directory"}:
            return [token.value], index + 2
        if token.type in (Type.FILENAME, Type.QUOTED, Type.GLOB):
            return [token.value], index + 1 + generic
        if token.type in (Type.WORD, Type.SUFFIX) and (suffixes := suffixes_of(token.value)):
            return [f"*{suffix}" for suffix in suffixes], index + 1 + generic
        place = self.places.read(index)
        if place is not None and place.folder and not place.same and place.path:
            return [place.path.rpartition("/")[2]], place.end
        folders = phrase.query.folders or (phrase.query.paths if phrase.bare_folder else ())
        for end in range(min(index + 3, len(self.tokens)), index, -1):  # "the bank statement" is bank-statement.pdf
            words = " ".join(each.low for each in self.tokens[index:end])
            called = [path for path in self.places.world.whereabouts.called(words) if parent(path) in folders]
            whole = end > index + 1 or any(path.lower().rpartition("/")[2].startswith(f"{words}.") for path in called)
            if len(called) == 1 and whole:
                return [called[0].rpartition("/")[2]], end
        spelled = next((name for each in folders if (name := self.places.world.spelled(each, token.value))), None)
        if spelled:
            return [spelled], index + 1
        noun = singular(token.low) if token.type is Type.WORD and len(token.value) > 4 else ""
        names = (name for each in folders for name in self.places.world.names(each))
        led = self.places.low(index - 1) in {"the", "my", "our"}  # "all but the draft", in the singular too
        alike = noun != "" and (led or noun != token.low) and any(noun in name.lower() for name in names)
        return ([f"*{noun}*"], index + 1) if alike else ([], index)
