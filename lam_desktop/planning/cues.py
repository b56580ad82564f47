"""What an action's own phrasings teach: which words announce which parameter, and which words mean the action.

Everything is read from the cards, so an action added at run time is understood by the same rules.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.words import STOP, content_stems, spoken, stem

SKIPPED = {
    "the",
    "a",
    "an",
    "my",
    "all",
    "every",
    "each",
    "any",
    "new",
    "our",
    "of",
    "just",
    "only",
    "also",
    "this",
    "these",
    "those",
    "one",
    "please",
}
_NO_VERBS = frozenset(
    "first last top bottom highest lowest largest smallest full new most total average text only line lines row rows page pages".split()
)
_SAVING = frozenset(stem(word) for word in "save store rename".split())
_SLOT = re.compile(r"\{(\w+)\}")
_START = "<start>"
_TAKES = re.compile(
    r"([a-z]+(?:-[a-z]+)*) (?:(?:the|all|my|a|an|every|each) )*\{", re.IGNORECASE
)  # what stands so is no noun

PLACEHOLDERS: dict[Kind, str] = {
    Kind.FILES: "the files", Kind.FILE: "the file", Kind.FOLDER: "the folder", Kind.NEW_FILE: "a new file",
    Kind.TEXT: "some words", Kind.TEXT_SOURCE: "the text", Kind.TABLE: "the table", Kind.TABLES: "the tables",
    Kind.COLUMN: "a column", Kind.COLUMNS: "a column", Kind.ROW_TESTS: "a condition", Kind.FORMULA: "a calculation",
    Kind.NUMBER: "a number", Kind.INTEGER: "a number", Kind.SIZE: "a size", Kind.DATE: "a date", Kind.TIME: "a time",
    Kind.DATETIME: "a date", Kind.DURATION: "an hour", Kind.EMAIL: "someone", Kind.EMAILS: "someone", Kind.URL: "a link",
    Kind.NAME: "a name", Kind.PAGES: "some pages", Kind.LINES: "some items", Kind.JSON: "some data", Kind.PATTERN: "a word",
    Kind.NEW_COLUMN: "a name", Kind.HEADINGS: "some names", Kind.SEPARATOR: "a sign", Kind.DATE_FORM: "a form",
}  # fmt: skip


def particles(text: str) -> frozenset[str]:
    """The small words that make another verb of one: "throw out" is no "throw", "clear out" no "clear"."""
    return frozenset(re.findall(r"\b(?:out|off)\b(?! of\b)", text.lower()))


@lru_cache(maxsize=4096)
def words_before(text: str) -> tuple[str, str]:
    """The last word before a value, and the one before that; words such as "the" skipped."""
    words = [word for word in re.findall(r"[\w'’-]+|[=,(]", text.lower()) if word not in SKIPPED]
    last = words[-1] if words else _START
    return last, words[-2] if len(words) > 1 else _START


class CardCues:
    """Cues of one card."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.among_intents = False  # no action of the catalogue takes any value
        self.before: dict[str, Counter[str]] = defaultdict(Counter)
        self.pairs: dict[str, Counter[str]] = defaultdict(Counter)
        self.after: dict[str, set[str]] = defaultdict(set)
        self.verbs: Counter[str] = Counter()
        self.leads: set[str] = set()
        self.orders: set[str] = set()  # stems of verbs that a phrasing begins with, their object right behind them
        self.beside: dict[str, list[frozenset[str]]] = defaultdict(list)  # by verb, what else a phrasing says
        for phrase in card.says:
            self._learn(phrase)
        if card.subject == FOREIGN:
            self._learn_name(card)
        named = card.name.replace("_", " ")
        text = " ".join([named, card.summary, *(_SLOT.sub(" ", phrase) for phrase in card.says)])
        self.vocabulary = Counter(content_stems(text))
        self.vocabulary.update(
            stem_ for param in card.params for choice in param.choices for stem_ in content_stems(choice)
        )
        self.needed = _in_nearly_all(card)
        self.params_needed = _params_in_nearly_all(card)
        self.for_each_alone = len(card.says) >= _ENOUGH and sum(map(is_for_each, card.says)) >= 0.8 * len(card.says)
        self.phrases = tuple(dict.fromkeys(variant for phrase in card.says for variant in _masked(card, phrase)))

    def _learn(self, phrase: str) -> None:
        plain = re.sub(r"[?!.]", " ", phrase)
        for match in _SLOT.finditer(plain):
            last, earlier = words_before(_SLOT.sub(" X ", plain[: match.start()]))
            self.before[match[1]][last] += 1
            self.pairs[match[1]][f"{earlier} {last}"] += 1
            ahead = re.match(r" ([a-z]+)", plain[match.end() :])
            if ahead and ahead[1] not in STOP:
                self.after[match[1]].add(ahead[1])
        words = [word for word in re.findall(r"[\w'’-]+", _SLOT.sub(" ", plain.lower())) if word not in STOP]
        noun = words and re.match(rf"\W*(?:the |a )?{re.escape(words[0])} of\b", plain, re.IGNORECASE)
        if words and words[0] not in _NO_VERBS and not noun:
            self.verbs[stem(words[0])] += 1
            self.leads.add(words[0])
            self.beside[stem(words[0])].append(frozenset(map(stem, words[1:])) | particles(plain))
            takes = _TAKES.match(phrase)
            if takes and takes[1].lower() == words[0]:
                self.orders.add(stem(words[0]))

    def _learn_name(self, card: Card) -> None:
        """What comes from outside has one phrasing, its name; its description begins with a verb as a rule."""
        first = re.match(r"[A-Za-z]+", card.summary)
        if first and stem(first[0]) not in STOP and len(card.summary.split()) > 2:
            self.verbs[stem(first[0])] += 1


def _is_topic(cues: CardCues) -> bool:
    """Whether an action is told by its name alone: "late fee (bank)" of late_fee."""
    summary = re.sub(r"\(.*?\)", " ", cues.card.summary)
    return set(content_stems(summary)) <= set(content_stems(spoken(cues.card.name)))


class Cues:
    """Cues of a whole catalogue."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self.cards = {card.name: CardCues(card) for card in cards}
        self._by_kind: dict[Kind, Counter[str]] = defaultdict(Counter)
        spread: Counter[str] = Counter()
        for cues in self.cards.values():
            spread.update(cues.vocabulary.keys())
            for param in cues.card.params:
                self._by_kind[param.kind].update(cues.before[param.name])
        self._totals = defaultdict(lambda: 1, {kind: max(words.total(), 1) for kind, words in self._by_kind.items()})
        total = max(len(self.cards), 1)
        self.rarity = {word: math.log(1 + total / count) for word, count in spread.items()}
        self.foreign = bool(self.cards) and all(cues.card.subject == FOREIGN for cues in self.cards.values())
        #: no action takes any value: only the sense of the words tells which one is meant
        self.intents = self.foreign and not any(cues.card.params for cues in self.cards.values())
        for cues in self.cards.values():
            cues.among_intents = self.intents
        #: the same, and nothing is told of what they do but their names
        self.topics = self.intents and sum(map(_is_topic, self.cards.values())) > len(self.cards) / 2
        #: whether an action saves, stores or names things
        self.saves = any(_SAVING & cues.vocabulary.keys() for cues in self.cards.values())
        leading: Counter[str] = Counter()
        for cues in self.cards.values():
            leading.update(cues.verbs)
        self.leads = frozenset(word for cues in self.cards.values() for word in cues.leads)
        least = 1 if self.foreign else 2
        self.keys = frozenset(word for cues in self.cards.values() for word in cues.needed)
        self.verbs = frozenset(verb for verb, count in leading.items() if count >= least and not verb.endswith("est"))
        #: verbs by which a clause asks for something, those of a single phrasing, too
        self.orders = self.verbs | {verb for cues in self.cards.values() for verb in cues.orders}
        #: the same few small words stand before most values
        self.evidence = lru_cache(maxsize=16_384)(self._evidence)

    def weight(self, word: str) -> float:
        """How much a stem tells; words no card knows tell little here, they are values as a rule."""
        return self.rarity.get(word, 0.0)

    def _evidence(self, card: str, param: str, kind: Kind, last: str, earlier: str) -> float:
        """How strongly the words before a value announce this parameter, among this action's parameters (log odds)."""
        cues = self.cards[card]
        names = [each.name for each in cues.card.params]
        mine = self._count(cues, param, kind, last, earlier)
        rest = sum(
            self._count(cues, name, cues.card.param(name).kind, last, earlier) for name in names if name != param
        )
        return math.log((mine + 0.3) / (rest / max(len(names) - 1, 1) + 0.3))

    def _count(self, cues: CardCues, param: str, kind: Kind, last: str, earlier: str) -> float:
        own = cues.before[param][last] + 2.0 * cues.pairs[param][f"{earlier} {last}"]
        named = 2.0 if stem(last) in _stems_of_name(param) else 0.0
        family = self._by_kind[kind]
        return own + named + 2.0 * family[last] / self._totals[kind]


@lru_cache(maxsize=4096)
def _stems_of_name(param: str) -> frozenset[str]:
    return frozenset(stem(word) for word in param.split("_"))


_ENOUGH = 6  # phrasings from which on a word that all share is no accident


_FOR_EACH = re.compile(
    r"\b(?:each|every|everyone|everybody|per|separate(?:ly)?|individual(?:ly)?|apart|own|one (?:by one|at a time)"
    r"|(?<!in )(?<!into )(?<!as )(?<!just )(?<!only )one (?:zip|mail))\b",
    re.IGNORECASE,
)


def is_for_each(text: str) -> bool:
    """Whether words say that something is done with each thing on its own."""
    return _FOR_EACH.search(text) is not None


def _in_nearly_all(card: Card) -> frozenset[str]:
    """Stems without which hardly anybody asks for the action: nobody means only the empty folders who does not say so."""
    if len(card.says) < _ENOUGH:
        return frozenset()
    spread = Counter(stem_ for phrase in card.says for stem_ in set(content_stems(_SLOT.sub(" ", phrase))))
    return frozenset(stem_ for stem_, count in spread.items() if count >= 0.8 * len(card.says))


def _params_in_nearly_all(card: Card) -> frozenset[str]:
    """Values that need not be given, and without which still hardly anybody asks for the action: joined is by a column."""
    open_ = [param for param in card.params if not param.required and param.kind is not Kind.NEW_FILE]
    least = 0.85 * max(len(card.says), _ENOUGH)
    return frozenset(each.name for each in open_ if sum(f"{{{each.name}}}" in said for said in card.says) >= least)


def _placeholder(card: Card, param: Param) -> str:
    """What stands for a value in a phrasing, as requests are masked."""
    if param.name == "archive" and param.kind in (Kind.FILE, Kind.NEW_FILE):
        return "the archive"
    if param.name == "calendar":
        return "the calendar"
    if param.kind is Kind.NEW_FILE and card.suffix == ".pdf":
        return "the pdf"
    return PLACEHOLDERS.get(param.kind, param.name.replace("_", " "))


def _masked(card: Card, phrase: str) -> list[str]:
    """A phrasing with values named by kind, as requests are masked; a choice is written out, one variant each."""
    params = {param.name: param for param in card.params}
    variants = [phrase]
    for name in dict.fromkeys(_SLOT.findall(phrase)):
        words = params[name].choices[:8] or (_placeholder(card, params[name]),)
        variants = [variant.replace(f"{{{name}}}", word) for variant in variants for word in words]
    return variants[:8]
