"""Which actions a clause may mean: rare words it shares with an action's card, fused with the encoder's similarity."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from lam_desktop.core.values import ANY_COLUMN
from lam_desktop.planning import people
from lam_desktop.planning.clause import OBJECTS, Clause, Sight
from lam_desktop.planning.context import Similarity
from lam_desktop.planning.cues import CardCues, Cues
from lam_desktop.planning.entrywords import event_in
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.read_rows import conditions
from lam_desktop.planning.read_shapes import lone_signs
from lam_desktop.planning.read_today import date_said
from lam_desktop.planning.suiting import ARCHIVES, NOT_TEXT, TABLE_SUFFIXES
from lam_desktop.planning.words import STOP, spoken, stem

_Score = Callable[[list[str]], Awaitable[list[dict[str, float]]]]


def masked(clause: Clause) -> str:
    """A clause with its values named by kind: "zip the files into a new file"."""
    at, meant = _told_address(clause)
    return _masked(clause.asking, {at: (at + 1, meant)}) if meant else _masked(clause, {})


def masked_as_table(clause: Clause) -> str:
    """The same where what stands behind an address is taken for a table; empty where no address is named."""
    addresses = clause.reading.literals(clause.start, clause.end, Type.URL)
    if len(addresses) != 1 or clause.reading.tokens[addresses[0]].low.endswith(tuple(NOT_TEXT)):
        return ""
    return _masked(clause, {addresses[0]: (addresses[0] + 1, "the table")})


def _told_address(clause: Clause) -> tuple[int, str]:
    """Of "the plan is at <address>, put it in School" what the pronoun means, and where it stands; nothing elsewhere."""
    tokens = clause.reading.tokens
    addresses = clause.reading.literals(clause.start, clause.asking.start, Type.URL)
    points = [at for at in range(clause.asking.start, clause.end) if tokens[at].low in OBJECTS]
    if not addresses or not points or list(clause.reading.literals(clause.told, clause.end, Type.URL)):
        return 0, ""
    link = "the api" if _API.search(tokens[addresses[-1]].low) else "a link"
    return points[0], link if tokens[points[0]].low == "it" else f"all the files on {link}"


def _masked(clause: Clause, marks: dict[int, tuple[int, str]]) -> str:
    reading = clause.reading
    receivers = [span for span, _ in people.known(clause)]
    marks |= {span.start: (span.end, "someone") for span in receivers}
    for place in reading.places:
        if any(span.overlaps(Span(place.start, place.end)) for span in receivers):
            continue
        noun = "the folder" if place.folder else _noun_said(clause, place)
        marks[place.start] = (place.end, noun)
    for phrase in reading.files:
        if not phrase.bare_folder and not phrase.named and not _is_inside_a_document(clause, phrase):
            asked = reading.tokens[phrase.start].low
            noun = _noun(phrase)
            marks[phrase.start] = (phrase.end, f"{asked} {noun[4:]}" if asked in ("which", "what") else noun)
    for index in reading.literals(clause.start, clause.end, Type.QUOTED, Type.EMAIL, Type.URL):
        if not any(start <= index < end for start, (end, _) in marks.items()):
            token = reading.tokens[index]
            word = {Type.QUOTED: "some words", Type.EMAIL: "someone", Type.URL: "a link"}[token.type]
            word = "the api" if token.type is Type.URL and _API.search(token.low) else word
            marks[index] = (index + 1, word)
    for index in range(clause.start + 1 if clause.start else clause.end, clause.end):
        if index not in marks and _is_thing_of_before(clause, index):
            marks[index] = (index + 1, "file")
    for index in lone_signs(clause):
        marks.setdefault(index, (index + 1, "some words"))
    if (day := _day_written(clause)) is not None:
        marks[day.start] = (day.end, "some words")
    if (event := event_in(clause)) is not None:
        marks.setdefault(event.start, (event.end, "a name"))
    if (reminded := _REMINDED.match(clause.text)) is not None:
        span = clause.reading.span(clause.offset + reminded.start("what"), clause.offset + reminded.end("what"))
        marks = {at: mark for at, mark in marks.items() if not span.start <= at < span.end}
        marks[span.start] = (min(span.end, clause.end), "some words")
    for span, word in list(_reckoned(clause, marks)):
        marks[span.start] = (span.end, word)
    for span in _measured(clause, marks):
        marks[span.start] = (span.end, "a column")
    for span in _conditions(clause, marks):
        marks = {at: mark for at, mark in marks.items() if not span.start <= at < span.end}
        marks[span.start] = (span.end, "a condition")
    words, index = [], clause.start
    while index < clause.end:
        if index in clause.hidden:
            index += 1
        elif index in marks and marks[index][0] <= clause.end:
            index, word = marks[index]
            words.append(word)
        else:
            words.append(reading.tokens[index].value)
            index += 1
    return re.sub(r"\s+([,.;:!?])", r"\1", " ".join(words)).strip(" ,.;")


def _day_written(clause: Clause) -> Span | None:
    """ "Today's date" where a text is named that it may be written into."""
    said = date_said(clause.text)
    texts = any(
        not place.folder and not place.path.lower().endswith((*NOT_TEXT, *TABLE_SUFFIXES))
        for place in clause.reading.places
        if clause.start <= place.start and place.end <= clause.end
    )
    if said is None or not texts:
        return None
    return clause.reading.span(clause.offset + said[0], clause.offset + said[1])


def _is_inside_a_document(clause: Clause, phrase: FilesPhrase) -> bool:
    """ "The photos out of plan.pdf" are no files yet: by them the action is known."""
    low = [token.low for token in clause.reading.tokens[phrase.end : phrase.end + 2]]
    at = phrase.end + (2 if low == ["out", "of"] else 1)
    led = low[:1] in (["from"], ["in"], ["inside"]) or low == ["out", "of"]
    return led and any(place.start == at and place.path.lower().endswith(_HOLDING) for place in clause.reading.places)


_REMINDED = re.compile(  # what somebody wants to be reminded of tells of no action
    r"\W*(?:(?:please|pls|can you|could you)\s+)*remind\s+me\b[^.;]*?\b(?:to|that|about)\s+(?P<what>\S.*?)[\s.!?]*$",
    re.IGNORECASE | re.DOTALL,
)
_HOLDING = (".pdf", ".docx", ".pptx", ".eml")
_NOUNS = frozenset({"zip", "archive", "pdf", "image", "picture", "photo", "list", "document"})


_API = re.compile(r"/api\b|\.json\b|/v\d+/")


def _is_thing_of_before(clause: Clause, index: int) -> bool:
    """ "… and delete the zip": which kind of file was made before says nothing about what is done with it."""
    tokens = clause.reading.tokens
    led = tokens[index - 1].low in ("the", "that", "this") and tokens[index].type is Type.WORD
    return led and bool(suffixes_of(tokens[index].low))


def _noun_said(clause: Clause, place: Place) -> str:
    """How a file is masked: by what it was called, "a zip all.zip", or by what it plainly is."""
    said = [token.low for token in clause.reading.tokens[place.start : place.end] if token.low in _NOUNS]
    if said:
        return f"the {said[0]}"
    low = place.path.lower()
    if low.endswith(".pdf") and place.start and clause.reading.tokens[place.start - 1].low in ("into", "as"):
        return "the pdf"
    if low.endswith(".ics"):
        return "the calendar"
    return "the table" if low.endswith(TABLE_SUFFIXES) else "the archive" if low.endswith(ARCHIVES) else "the file"


def _conditions(clause: Clause, marks: Mapping[int, tuple[int, str]]) -> Iterator[Span]:
    """Where rows of a table are told by what they hold: "have a total above 500"."""
    if "the table" not in (word for _, word in marks.values()):
        return
    sight, said = Sight(clause), rows.row_tests(clause.text)
    if sight.table is not None:
        for run in conditions(sight, sight.table, said):
            if _FILLS.search(clause.text) and all(each.value.op == "empty" for each in run):
                continue  # "set the missing prices to 0"
            span = sight.span_of(run[0].start, run[-1].end)
            if not any(_parts(span, start, end, word) for start, (end, word) in marks.items()):
                yield span
        return
    for found in said:
        span = clause.reading.span(clause.offset + found.start, clause.offset + found.end)
        telling = found.cost < 0.3 or found.value.column == ANY_COLUMN
        if telling and not any(span.start < end and start < span.end for start, (end, _) in marks.items()):
            yield span


_FILLS = re.compile(r"\b(?:fill|set|put|replace|write|enter)\b.*\b(?:missing|empty|blank)\b", re.IGNORECASE)


def _parts(span: Span, start: int, end: int, word: str) -> bool:
    """Whether something else is said in a stretch; words in quotes may belong to it: "no date in 'Paid on'"."""
    inside = word == "some words" and span.start <= start and end <= span.end
    return span.start < end and start < span.end and not inside


def _reckoned(clause: Clause, marks: Mapping[int, tuple[int, str]]) -> Iterator[tuple[Span, str]]:
    """Where columns are reckoned with, "hours times rate"; and where the cells of a row are told."""
    if "the table" not in (word for _, word in marks.values()):
        return
    sight = Sight(clause)
    row = rows.told_row(clause.text)
    found = [(sight.span_of(*row), "some words")] if row is not None else []
    made = re.search(r"\b(?:column|field|new|add|extra|called|named)\b", clause.text, re.IGNORECASE)
    for _, start, end in sight.table.calculations(clause.text) if sight.table is not None else ():
        found.append((sight.span_of(start, end), "a calculation" if made else "a column"))
    for span, word in found:
        if not any(span.start < end and start < span.end for start, (end, _) in marks.items()):
            yield span, word


def _measured(clause: Clause, marks: Mapping[int, tuple[int, str]]) -> Iterator[Span]:
    """The two columns of "revenue per region"."""
    found = rows.measured(clause.text) if "the table" in (word for _, word in marks.values()) else ()
    for each in found:
        span = clause.reading.span(clause.offset + each.start, clause.offset + each.end)
        if not any(span.start < end and start < span.end for start, (end, _) in marks.items()):
            yield span


def _noun(phrase: FilesPhrase) -> str:
    """How a file phrase is masked: superlatives are part of what is asked."""
    if phrase.query.limit is None:
        return "the folders" if phrase.query.what == "folders" else "the files"
    by = {"size": ("smallest", "biggest"), "modified": ("oldest", "newest")}.get(
        phrase.query.sort_by or "", ("first", "last")
    )
    return f"the {by[phrase.query.descending]} file"


class Retriever:
    """Scores every action for a clause, 0 to 1."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        phrases = {
            name: [Counter(stems) for phrase in each.phrases if (stems := _stems(phrase))]
            for name, each in cues.cards.items()
        }
        self._phrases = _stretches(phrases)
        #: by stem, the phrasings that have it, each with its share of their length
        self._having: dict[str, list[tuple[int, float]]] = {}
        for number, phrase in enumerate(phrase for each in phrases.values() for phrase in each):
            norm = self._norm(phrase)
            for word, count in phrase.items():
                self._having.setdefault(word, []).append((number, count * self._cues.weight(word) ** 2 / norm))
        #: by stem, the actions whose cards have it
        self._cards_having: dict[str, list[str]] = {}
        for name, each in cues.cards.items():
            for word in each.vocabulary:
                self._cards_having.setdefault(word, []).append(name)
        texts = {name: _texts_of(each, cues.intents) for name, each in cues.cards.items()}
        self._texts = [text for each in texts.values() for text in each]
        self._spread = _stretches(texts)

    def _norm(self, words: Mapping[str, int]) -> float:
        return math.sqrt(sum((self._cues.weight(word) * count) ** 2 for word, count in words.items())) or 1.0

    def lexical(self, text: str) -> dict[str, float]:
        """Shared rare words: with the whole card, and with the nearest single phrasing; the leading verb counts more."""
        words = Counter(_stems(text))
        weights = {word: self._cues.weight(word) for word in words}
        total = sum(weights.values()) or 1.0
        verb = next((word for word in words if word in self._cues.verbs), "")
        shared = dict.fromkeys(self._cues.cards, 0.0)
        for word, weight in weights.items():
            for name in self._cards_having.get(word, ()):
                shared[name] += weight
        nearest, cards = self._nearest(words), self._cues.cards
        return {
            name: min(1.0, 0.4 * both / total + 0.5 * nearest[name] + 0.12 * bool(verb and verb in cards[name].verbs))
            for name, both in shared.items()
        }

    def _nearest(self, words: Mapping[str, int]) -> dict[str, float]:
        """By action, how like its most similar phrasing the words are: the cosine over the weights of shared stems."""
        norm, alike = self._norm(words), [0.0] * (self._phrases[-1].end if self._phrases else 0)
        for word, count in words.items():
            for number, share in self._having.get(word, ()):
                alike[number] += count * share
        return {each.name: max(alike[each.start : each.end], default=0.0) / norm for each in self._phrases}

    async def of_clauses(self, clauses: Sequence[Clause], texts: list[str], score: _Score) -> list[dict[str, float]]:
        """How like each action the masked clauses are; what stands behind an address may be a table, too."""
        tables = ["" if self._cues.foreign else masked_as_table(clause) for clause in clauses]
        scores = await score([*texts, *filter(None, tables)])
        more = iter(scores[len(texts) :])
        pairs = zip(scores[: len(texts)], tables, strict=True)
        return [self._with_tables(each, next(more)) if table else each for each, table in pairs]

    def _with_tables(self, scores: Mapping[str, float], others: Mapping[str, float]) -> dict[str, float]:
        """The scores, with the others for what is done with tables where those are higher."""
        tables = {name for name, cues in self._cues.cards.items() if cues.card.subject == "tables"}
        return {name: max(score, others[name]) if name in tables else score for name, score in scores.items()}

    def texts(self) -> list[str]:
        """How all actions are asked for."""
        return self._texts

    async def fused(self, texts: Sequence[str], encoder: Similarity | None) -> list[dict[str, float]]:
        """Lexical scores, fused with the encoder's where there is one."""
        lexical = [self.lexical(text) for text in texts]
        if encoder is None or not texts:
            return lexical
        rows = await encoder.similarities(list(texts), self._texts)
        fuse = _fuse_intents if self._cues.intents else _fuse_few if self._cues.foreign else _fuse
        return [
            {each.name: fuse(scores[each.name], row[each.start : each.end]) for each in self._spread}
            for scores, row in zip(lexical, rows, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Where the texts of one action stand in the row of all."""

    name: str
    start: int
    end: int


def _stretches(texts: Mapping[str, Sequence[object]]) -> list[_Stretch]:
    ends = list(accumulate(map(len, texts.values())))
    return [_Stretch(name, end - len(each), end) for (name, each), end in zip(texts.items(), ends, strict=True)]


def _fuse_few(lexical: float, near: Sequence[float]) -> float:
    """Of an action told only by a name and a description: the mean and the best of its few texts."""
    return 0.2 * lexical + 0.4 * max(0.0, max(near)) + 0.4 * max(0.0, sum(near) / len(near))


def _fuse_intents(_: float, near: Sequence[float]) -> float:
    """Of an action that takes nothing: sense alone tells it apart, chance words it shares mislead."""
    return max(0.0, 0.5 * max(near) + 0.5 * sum(near) / len(near))


def _fuse(lexical: float, near: Sequence[float]) -> float:
    top = sorted(near, reverse=True)[:3]
    alike = (0.7 * top[0] + 0.3 * sum(top) / len(top) - 0.15) / 0.8
    return 0.45 * lexical + 0.55 * max(0.0, min(1.0, alike))


_WAYS_TO_ASK = (
    "{}", "I want to {}", "what is the {}", "a question about {}", "my {}", "the user asks: {}",
)  # fmt: skip


def _texts_of(cues: CardCues, intents: bool) -> tuple[str, ...]:
    """What the encoder reads of a card; parameters say much where there are no phrasings."""
    card = cues.card
    if card.subject != FOREIGN:
        return (card.summary, *cues.phrases)
    named = " ".join(card.says)
    if intents:
        told = card.summary.replace(spoken(card.name), named)
        return (told, f"{named}: {told}", *(each.format(named) for each in _WAYS_TO_ASK))
    params = ", ".join(param.name.replace("_", " ") for param in card.params)
    return (named, card.summary, f"{named}: {card.summary}", f"{named}: {card.summary} ({params})")


def _stems(text: str) -> list[str]:
    return [stem(word) for word in re.findall(r"[^\W_]+", text.lower()) if word not in STOP]
