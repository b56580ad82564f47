"""Readings of free words: quoted, or announced by the words before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lam_desktop.core.action import Param
from lam_desktop.core.rhythm import MONTHS
from lam_desktop.core.values import Kind
from lam_desktop.planning.announced import BACK_NOUNS, CLASS_WORDS, JOINERS, announces, hangs_on
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES, suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import has_suffix
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.phrased import phrased
from lam_desktop.planning.read_cells import behind_heading, is_timed, sheets, told_row
from lam_desktop.planning.read_shapes import between, lone_sign, numbering
from lam_desktop.planning.read_today import todays_date
from lam_desktop.planning.sides import UNSIDED, lacks_side
from lam_desktop.planning.toeach import said_to_each
from lam_desktop.planning.whichlines import WHICH_LINES, lines_of
from lam_desktop.planning.words import STOP, content_stems, stem


def quoted(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of quoted words."""
    if param.name == "separator":
        yield from numbering(finder, param)
        return
    for index in finder.literal(Type.QUOTED):
        if _at_other_edge(finder, param, index):
            continue
        value = said_to_each(finder, param, finder.token(index).value)
        shown = re.match(r"(\D+?)[:=\s]+(?:[€$£]?\s?\d.*)?$", value) if param.name == "label" else None
        if shown:  # a line like 'Total: 20.00'
            yield finder.candidate(param, shown[1].strip(), index, index + 1, 2.2, how="derived")
            continue
        base = 0.6 if has_suffix(value) and param.kind in (Kind.TEXT, Kind.NAME) else 1.5
        base -= UNSIDED * lacks_side(finder, param, index)
        yield finder.candidate(param, value, index, index + 1, base + _places(finder, param, value))


def _at_other_edge(finder: Finder, param: Param, index: int) -> bool:
    """ "Lines that start with '#'" do not only contain it, and do not end with it, where that can be told apart."""
    edges = {"starting": _STARTS, "ending": _ENDS}
    told = next((name for name, words in edges.items() if _led_by_edge(finder, index, words)), "")
    known = {each.name for each in finder.card.params}
    return bool(told) and told in known and param.name in {"containing", *edges} - {told}


def _led_by_edge(finder: Finder, index: int, words: frozenset[str]) -> bool:
    at = index - 1
    while finder.low(at) in ("with", "by", "in", "a", "an", "the", "word", "words", "sign", "letter", "letters"):
        at -= 1
    return at < index - 1 and stem(finder.low(at)) in words


_STARTS = frozenset(map(stem, "start starts starting begin begins beginning".split()))
_ENDS = frozenset(map(stem, "end ends ending finish finishes finishing".split()))


def _places(finder: Finder, param: Param, value: str) -> float:
    """ "Hello {name}" is for a mail whose places a table fills, and no text as it stands."""
    if finder.card.subject != "mail" or not PLACES.search(value):
        return 0.0
    return 0.8 if "{" in param.description else -1.5


PLACES = re.compile(r"\{[^\W\d_][^{}]*\}")


def texts(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Quoted words, and stretches that begin where the words before announce the parameter."""
    yield from quoted(finder, param)
    if param.name == "line":
        yield from todays_date(finder, param)
    yield from phrased(finder, param, _value_start)
    yield from between(finder, param)
    yield from lone_sign(finder, param)
    if param.name == "containing":
        yield from lines_of(finder, param)
    if "with commas between them" in param.description:
        yield from told_row(finder, param)
    clause, known = finder.clause, set(finder.cues.cards[finder.card.name].vocabulary)
    for start in range(clause.start + 1, clause.end):
        mark = finder.token(start).type is Type.MARK and finder.token(start).value not in _SIGNS
        if mark or finder.token(start).type is Type.QUOTED or not clause.holds(start, start + 1):
            continue
        if param.kind is Kind.TEXT and is_timed(finder, start):
            continue  # "afternoon to buy milk"
        cue = finder.cued(param, start)
        if cue < (0.4 if param.required else 1.2 if param.kind is Kind.NAME else 0.7):
            continue
        begin = _value_start(finder, start, param)
        if begin >= clause.end:
            continue
        for end, base in _ends(finder, begin, param):
            alone = end == begin + 1 and finder.token(begin).type is Type.QUOTED
            if not alone and finder.token(begin).type is Type.QUOTED and param.kind is not Kind.TEXT_SOURCE:
                continue  # "the word 'tea' used in all of them": the quotes say where the word ends
            value = finder.token(begin).value if alone else finder.clause.reading.slice(begin, end)
            if _is_no_text(finder, param, begin, end):
                continue
            if param.kind is Kind.NAME and end > begin + 1 and _holds_a_path(finder, begin, end):
                continue
            if _names_a_quote(finder, begin, end, known):
                continue
            if param.kind is Kind.NAME and end == begin + 1 and _leads(finder, begin):
                continue
            if param.name == "containing" and value.lower() in WHICH_LINES:
                continue
            if (
                not param.required
                and param.kind is not Kind.TEXT_SOURCE
                and (
                    finder.low(begin) in ("of", "in", "from") or (param.kind is Kind.TEXT and value.lower() in _COUNTED)
                )
            ):
                continue
            plain = {word for word in re.findall(r"[^\W_]+", value.lower()) if word not in STOP}
            bare = param.required and param.kind is Kind.TEXT and plain <= CLASS_WORDS | _COUNTED
            own = (not param.required or param.kind is Kind.TEXT_SOURCE) and set(content_stems(value)) <= known
            doubt = 0.0 if not own else 1.5 if param.kind is Kind.TEXT_SOURCE else 0.6
            moments = (start, start + (finder.low(start) in _BEFORE_DAYS))
            skips = finder.low(start) in _ADJECTIVES or any(span.start in moments for _, span in finder.whens())
            first = begin if skips else start
            if (led := behind_heading(finder, param, begin, end)) is not None:
                yield Candidate(
                    param.name, finder.clause.reading.slice(led, end), Span(led, end), base + 0.5 * cue + 0.6
                )
            yield Candidate(param.name, value, Span(first, end), base + 0.5 * cue - doubt - 1.5 * bare)


def _is_no_text(finder: Finder, param: Param, begin: int, end: int) -> bool:
    """Words that point back, count, or belong to the verb are nobody's text."""
    value = finder.clause.reading.slice(begin, end)
    low = value.lower()
    words = [word for word in re.findall(r"[^\W_]+", low) if word not in STOP]
    led = finder.low(begin - 1) in ("the", "that", "those", "these")
    back = points_back(value) and not (param.name == "body" and _SENTENCE.match(value))
    if (led and end == begin + 1 and low in BACK_NOUNS) or low in ("empty", "blank", "new") or back:
        return True
    if (
        param.required
        and param.kind in (Kind.TEXT, Kind.NAME)
        and finder.low(begin) == "of"
        and begin > finder.clause.start
    ):
        return True  # what is left of "the name of the month"
    if finder.card.subject == "tables" and _GAPS.fullmatch(low):
        return True
    if param.kind is Kind.TEXT and _A_KIND.fullmatch(low):
        return True
    if not words or (param.kind is Kind.TEXT_SOURCE and all(word in _COUNTED for word in words)):
        return True
    if param.kind is Kind.TEXT_SOURCE and "numbers in texts" in finder.card.summary and not re.search(r"\d", low):
        return True  # nothing to add up is in "the statement of November"
    if param.kind is Kind.TEXT_SOURCE and (low.capitalize() in MONTHS or low.split()[0] in _ASKED_OF):
        return True
    if finder.low(begin) in _PARTICLES and begin == finder.clause.start + 1:
        return True  # "add up the prices"
    if param.kind is Kind.TEXT and (_EACH_ONE.fullmatch(low) or _means_each(finder, begin)):
        return True
    kind = suffixes_of(low) and f".{low.lstrip('.')}" not in KNOWN_SUFFIXES
    if param.name == "extension" and (kind or re.search(r"\w\.\w", low)):
        return True  # "convert it to text" names a kind of file and no ending, "rename it to b.txt" a file
    if param.kind in (Kind.NAME, Kind.TEXT) and low in _COMPUTED:
        return True
    if param.name == "field" and _NO_FIELD.search(low):
        return True  # of one answer only one field is read: several are columns, and some of many are rows
    if param.kind is Kind.NAME and finder.card.subject == "tables" and finder.low(begin) in ("called", "named"):
        return True
    if param.name == "repeats" and not _RHYTHM.match(low):
        return True  # "room as the location"
    if param.name == "event" and "=" in low:
        return True  # "the rows with paid = no"
    if param.name == "event" and any(begin < each.start < end and each.located for each in finder.phrases()):
        return True  # "every second file in Downloads"
    # what there is, is called no "a meeting" and no "which day"
    return param.name == "event" and re.match(r"(?:(?:me |us )?an?|what|which|how|when) ", low) is not None


_A_KIND = re.compile(  # "begin with a capital letter" says of which kind it is, and not what
    r"(?:(?:an?|the|any|some) )?(?:(?:capital|small|upper[- ]?case|lower[- ]?case|big|single|running|random|certain) )+(?:letters?|numbers?|digits?|words?|characters?)|(?:an?|any|some) (?:letters?|numbers?|digits?|words?|characters?|bullets?|dates?|times?|signs?)"
)
_NO_FIELD = re.compile(r"^(?:only|just)\b|\b(?:and|all|every\w*|each|those|who|whose|where|is|are)\b")
_RHYTHM = re.compile(r"(?:an? )?(?:year|annual|month|week|dai|every|each|bi|fortnight|freq=)")
_SIGNS = frozenset("©®™#§")  # marks that a text may begin with
_EACH_ONE = re.compile(  # in "how often does each word occur" no word is named
    r"(?:(?:do|does|did|is|are|was|were) )?(?:each|every|all)(?: \w+)? (?:words?|lines?|values?|names?)(?: (?:occurs?|appears?|there|comes? up))?"
)


def _means_each(finder: Finder, begin: int) -> bool:
    """ "How often does each word occur": the words are told by nothing but that they are words."""
    at = begin if finder.low(begin) in CLASS_WORDS else begin - 1
    each = finder.low(at) in CLASS_WORDS and finder.low(at - 1) in ("each", "every")
    return each and finder.low(at + 1) in STOP | {"", "occur", "occurs", "appear", "appears", "come", "comes"}


_ASKED_OF = frozenset(
    "did does do is are was were has have had".split()
)  # "how often did Rob call" is asked of a table
_GAPS = re.compile(
    r"(?:the |all |any )*(?:empty|blanks?|missing|gaps?)(?: (?:cells?|values?|fields?|entries|ones|spots?))?"
)
_PARTICLES = frozenset("up out off away down together over".split())
_COMPUTED = frozenset(("date", "today's date", "todays date", "today’s date", "current date", "the date", "its date"))


def _leads(finder: Finder, index: int) -> bool:
    """Whether a word is the verb that says what to do."""
    first = next((i for i in range(finder.clause.start, finder.clause.end) if finder.low(i) not in STOP), -1)
    return index == first and finder.low(index) in finder.cues.leads


def _holds_a_path(finder: Finder, start: int, end: int) -> bool:
    return any(finder.token(i).type in (Type.PATH, Type.FILENAME, Type.URL, Type.EMAIL) for i in range(start, end))


def _names_a_quote(finder: Finder, start: int, end: int, known: set[str]) -> bool:
    """In "the meeting 'Budget'" the quoted words are the value; those before say what kind of thing it is."""
    if any(finder.token(index).type is Type.QUOTED for index in range(start, end)):
        return end - start < _SHORT and finder.token(start).type is not Type.QUOTED
    quoted = end < finder.clause.end and finder.token(end).type is Type.QUOTED
    words = {stem for index in range(start, end) for stem in content_stems(finder.low(index))}
    return quoted and (words <= known or end - start == 1)


_SHORT = 4  # words before quoted ones that are a noun phrase rather than a text with quotes in it


_BACK = re.compile(
    r"(?:only |just )?(?:a |the )?(?:list (?:of )?)?(?:what|which|how \w+|it|its|them|those|these|they|that|this|everything|all|"
    r"the (?:result|list|value|total|number|answer|sum|text|content|rest|outcome|output|lines?|names?|files?)s?|(?:that|this|those|these) \w+)\b[\s\w,]{0,40}|(?:the )?\w+ ones",
    re.IGNORECASE,
)


def points_back(text: str) -> bool:
    """Words that mean something said or made before are no text of their own."""
    return _BACK.fullmatch(text.strip()) is not None


_SENTENCE = re.compile(  # "mail Bo that it is gone"
    r"(?:it|they|this|that|these|those|everything|all)\s+(?:is|are|was|were|has|have|had|will|can(?:not|['’]t)?|does(?:n['’]t)?|did(?:n['’]t)?|works?|needs?|must|should|starts?|begins?)\s+\w",
    re.IGNORECASE,
)


_CALLING = frozenset({"word", "term", "name", "phrase"})


def _value_start(finder: Finder, start: int, param: Param) -> int:
    """Where the value itself begins: after "the word", and after an article where a name is wanted."""
    begin = start
    if param.kind is Kind.TEXT:  # "remind me tomorrow at 9 to call the bank"
        led = begin + (finder.low(begin) in _BEFORE_DAYS)
        after = next((span.end for _, span in finder.whens() if span.start in (begin, led)), begin)
        begin = after + (after > begin and finder.low(after) in ("to", "that", "about", "of"))
        if begin >= finder.clause.end:
            return finder.clause.end
    if finder.low(begin) in ("lines", "rows", "files", "line") and finder.low(begin + 1) in (
        "with",
        "containing",
        "that",
        "which",
    ):
        return finder.clause.end
    if param.kind in (Kind.COLUMN, Kind.COLUMNS) and finder.low(begin) in _ADJECTIVES:
        begin += 1
    if param.kind is Kind.TEXT and finder.low(begin) == "saying":
        begin += 1
    if param.kind is Kind.NAME and finder.low(begin) in ("of", "called", "named"):
        begin += 1  # "the place of the conference"
    if finder.low(begin) in ("the", "a", "an") and (
        (param.kind is not Kind.TEXT and param.name != "body")
        or finder.low(begin + 1) in CLASS_WORDS
        or announces(finder, param, begin + 1)
    ):
        begin += 1
    if finder.low(begin) == "with" and stem(finder.low(begin - 1)) in _EDGES:
        begin += 1  # "the lines that start with ERROR"
    if param.kind is Kind.TEXT and finder.low(begin) in ("my", "our") and finder.low(begin + 1) == "name":
        begin += finder.token(begin + 2).value[:1].isupper() if begin + 2 < finder.clause.end else 0  # "my name Ann"
    if param.kind is Kind.TEXT:  # "how many times does the word tea occur"
        called = next((i for i in range(begin, begin + 5) if finder.low(i) in _CALLING), begin)
        led = finder.low(called - 1) == "the" and all(finder.low(i) in STOP | {"times"} for i in range(begin, called))
        begin = called if led and called + 1 < finder.clause.end else begin
    plain = param.kind is Kind.NAME and finder.low(begin - 1) in ("to", "into") and finder.low(begin + 1) in JOINERS
    if (
        not plain  # "rename the column nm to name in guests.csv"
        and finder.low(begin) in CLASS_WORDS
        and param.kind in (Kind.TEXT, Kind.PATTERN, Kind.NAME)
        and begin + 1 < finder.clause.end
    ):
        begin += 1
    begin += announces(finder, param, begin)
    if param.kind is Kind.NAME and finder.low(begin).endswith(("'s", "’s")):  # "tomorrow's lesson"
        begin = next((span.end for _, span in finder.whens() if span.start == begin), begin)
    if param.kind is Kind.NAME and finder.low(begin) in _ENTRIES and finder.low(begin + 1) in ("called", "named"):
        begin += 2  # "all events called Standup"
    if param.kind is Kind.NAME and finder.low(begin) == "event" and finder.low(begin + 1) not in JOINERS:
        begin += begin + 1 < finder.clause.end  # "the event Dentist"
    return begin


_EDGES = frozenset(map(stem, "start starts starting begin begins beginning end ends ending".split()))
_ENTRIES = frozenset("event events appointment appointments meeting meetings entry entries series".split())


def _ends(finder: Finder, start: int, param: Param) -> Iterator[tuple[int, float]]:
    """Where a stretch of free words can end: after one word, before the next value, at a comma, at the end."""
    clause = finder.clause
    several = sum(each.kind in (Kind.TEXT, Kind.NAME, Kind.PATTERN) for each in finder.card.params) > 1
    long = param.kind is Kind.TEXT_SOURCE or (param.kind is Kind.TEXT and not several)
    values = sorted(
        [phrase.start for phrase in finder.phrases()]
        + sorted(clause.hidden & set(range(start + 1, clause.end)))
        + list(finder.literal(Type.EMAIL, Type.URL, Type.QUOTED, Type.PATH, Type.FILENAME))
        + [span.start for _, span in finder.whens() if not long]
    )
    stop = next((index for index in values if index > start), clause.end)
    limit = min((index for index in clause.hidden if index > start), default=clause.end)
    while stop < clause.end and stop > start + 1 and finder.low(stop - 1) in JOINERS:
        stop -= 1
    if not param.required and param.name != "body":
        limit = min(
            limit, next((i for i in range(start, clause.end - 1) if finder.token(i).value in (".", "?", "!")), limit)
        )
    comma = next((i for i in range(start, stop) if finder.token(i).value in (",", ";", "(", ")")), stop)
    last = clause.end
    while last > start + 1 and finder.token(last - 1).type is Type.MARK:
        last -= 1
    joiner = next(
        (
            i
            for i in range(start + 1, stop)
            if finder.low(i) in ("by", "with", "to", "into", "in", "from", "for", "as", "on", "at")
            or (finder.low(i) == "out" and finder.low(i + 1) == "of")
        ),
        stop,
    )
    short = 0.25 if param.kind in (Kind.NAME, Kind.PATTERN, Kind.COLUMN) else 0.1
    goes_on = stop > start + 1 and finder.token(start + 1).type is Type.WORD and finder.low(start + 1) not in JOINERS
    short -= 0.35 * (goes_on and param.kind is Kind.NAME and param.name != "event")  # "a team meeting" is no "team"
    loose = param.kind in (Kind.TEXT, Kind.PATTERN, Kind.COLUMNS)
    after = finder.cues.cards[finder.card.name].after.get(param.name, set()) if loose else set()
    cued = next((i for i in range(start + 1, stop) if finder.low(i) in after), start)
    if cued > start:
        yield cued, 0.5  # "comes up" in "how often does the word tea come up"
    if loose and (own := _own_tail(finder, start, stop)) is not None:
        yield own, 0.5  # "in big letters" in "write Draft in big letters across the photo"
    if (over := next((i for i in range(start + 1, stop) if _at_an_end(finder, i, stop)), None)) is not None:
        yield over, 0.6  # "butter and bread" in "add butter and bread at the bottom of the list"
    if (named := _name_end(finder, start, stop)) > start + 1:
        yield named, 0.45
    for end, base in {
        start + 1 + hangs_on(finder, param, start + 1): short, joiner: 0.2, comma: 0.2, stop: 0.15 + 0.15 * long, last: 0.1 + 0.2 * long,
    }.items():  # fmt: skip
        end = min(end, limit)
        while end > start + 1 and (
            (finder.token(end - 1).type is Type.MARK and not hangs_on(finder, param, end - 1))
            or finder.low(end - 1) in ("and", "then", "n")
            or finder.low(end - 1) in (_TRAILING if not long else _POLITE if end - start <= _FEW else ())
        ):
            end -= 1
        if start < end <= clause.end:
            yield end, base


def _at_an_end(finder: Finder, index: int, stop: int) -> bool:
    said = finder.clause.reading.slice(index, stop).lower()
    return said.startswith(_AT_AN_END) or _BESIDE_NAMES.match(said) is not None


_BESIDE_NAMES = re.compile(
    r"(?:before|behind|after|in front of) (?:(?:all|every|each|of|the|their|its) )*(?:file ?)?names?\b"
)


def _name_end(finder: Finder, start: int, stop: int) -> int:
    """Where a row of words with capitals ends: "Anna Lee" in "it is Anna Lee but I wrote …"."""
    end = start
    while end < stop and finder.token(end).type is Type.WORD and finder.token(end).value[:1].isupper():
        end += 1
    return end


def _own_tail(finder: Finder, start: int, stop: int) -> int | None:
    """Where words end that are put on files, when all that follows are words by which the action itself is asked for."""
    clause, known = finder.clause, finder.cues.cards[finder.card.name].vocabulary
    if not any(param.kind is Kind.FILES and param.required for param in finder.card.params):
        return None
    for index in range(start + 1, stop):
        tail = content_stems(clause.reading.slice(index, stop))
        if finder.low(index) in _OPENING and tail and all(stem in known for stem in tail):
            return index
    return None


_BEFORE_DAYS = frozenset("on at by this".split())
_OPENING = frozenset("in on at to into with as across over".split())
_ADJECTIVES = frozenset("distinct different unique various single".split())
_COUNTED = frozenset("numbers number amounts figures values lines words entries items prices rows".split())
_FEW = 5  # words
_POLITE = frozenset("please pls plz thanks thx".split())  # said to the program, and not to whoever reads it
_TRAILING = frozenset("everywhere throughout instead please pls afterwards again too".split())
_AT_AN_END = tuple(f"{prep} the {end}" for prep in ("at", "to", "on") for end in ("bottom", "end", "top"))


def pattern(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a pattern; no name is only an ending."""
    for index in finder.literal(Type.GLOB):
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 0.9)
    yield from texts(finder, param)


def _subject(finder: Finder, param: Param) -> Iterator[Candidate]:
    """A title that stands first, before a modal verb, or after "when is": "the piano lesson should begin at five"."""
    clause = finder.clause
    for index in range(clause.start, clause.end):
        low = finder.low(index)
        if low in ("should", "must", "has", "needs", "will", "starts", "begins") and index > clause.start:
            start = index
            while (
                start > clause.start
                and finder.token(start - 1).type is Type.WORD
                and finder.low(start - 1) not in (*STOP, "the")
            ):
                start -= 1
            if start < index:
                yield Candidate(param.name, clause.reading.slice(start, index), Span(start, index), 1.2)
        if low in ("is", "are") and finder.low(index - 1) in ("when", "where", "what"):
            start = index + 1 + (finder.low(index + 1) in ("the", "my", "our"))
            end = next((i for i in range(start, clause.end) if finder.token(i).type is not Type.WORD), clause.end)
            if start < end:
                yield Candidate(param.name, clause.reading.slice(start, end), Span(start, end), 1.2)
    first = min((span.start for _, span in finder.whens()), default=clause.start)
    if (
        first > clause.start
        and finder.low(clause.start) not in finder.cues.leads
        and all(finder.token(i).type is Type.WORD for i in range(clause.start, first))
    ):
        end = first - (finder.low(first - 1) in JOINERS)
        while end > clause.start and finder.low(end - 1) in ("is", "are", "now"):
            end -= 1
        if end > clause.start:
            yield Candidate(param.name, clause.reading.slice(clause.start, end), Span(clause.start, end), 1.0)


def name(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of a name."""
    if param.name == "sheet":
        yield from sheets(finder, param)
        return
    if param.name.endswith("encoding"):
        yield from (each for each in texts(finder, param) if _ENCODING.fullmatch(str(each.value).strip()))
        return
    if param.required:
        yield from _subject(finder, param)
    if param.name == "name" and finder.card.subject == "tables":
        for found in rows.new_columns(finder.clause.text):
            span = finder.span_of(found.start, found.end)
            yield Candidate(param.name, found.value, span, _NEW_COLUMN)
    examples = set(re.findall(r"[a-z]+[\w-]*\d[\w-]*", param.description.lower()))
    families = {re.sub(r"[\d-]+", "", example) for example in examples}
    for index in range(finder.clause.start, finder.clause.end):
        low = finder.low(index)
        if examples and (low in examples or (re.search(r"\d", low) and re.sub(r"[\d-]+", "", low) in families)):
            yield finder.candidate(param, finder.token(index).value, index, index + 1, 1.0)
    of_files = finder.card.subject != "tables"  # no column is called "budget.xlsx"
    for place in finder.places() if param.name == "new_name" else ():
        if place.end > place.start + 1 and not place.folder:  # "to report kim.docx"
            yield finder.candidate(param, Path(place.path).name, place.start, place.end, 0.8)
    literal = (Type.SUFFIX,) if param.name == "extension" else (Type.FILENAME, Type.SUFFIX)
    for index in finder.literal(*literal) if of_files else ():
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 0.4)
    yield from (each for each in texts(finder, param) if of_files or not _is_file_name(finder, each))


_NEW_COLUMN = 3.0  # what a name is worth that stands behind "a column called"
_ENCODING = re.compile(
    r"utf[-_ ]?\d+\S*|latin[-_ ]?\d*|iso[-_ ]?8859[-_ ]?\d+|(?:windows|cp|dos|code page)[-_ ]?\d{3,4}|(?:us-)?ascii|ansi|unicode"
    r"|windows|dos|mac(?:[-_ ]?\w+)?|gb\w+|big5\w*|shift[-_ ]?jis|euc[-_]\w+|koi8[-_]?\w",
    re.IGNORECASE,
)


def _is_file_name(finder: Finder, candidate: Candidate) -> bool:
    start, end = candidate.span.start, candidate.span.end
    return end == start + 1 and finder.token(start).type is Type.FILENAME
