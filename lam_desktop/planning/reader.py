"""Reads one clause as one action: the assignment of disjoint spans to parameters that explains most of the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from lam_desktop.core.action import Card, Effect, Param
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.candidates import find
from lam_desktop.planning.clause import OBJECTS, Candidate, Clause, Finder, Sight, compares
from lam_desktop.planning.cues import Cues, is_for_each, particles
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar import rows
from lam_desktop.planning.grammar.directions import counted
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import has_suffix
from lam_desktop.planning.misgivings import FOR_DOUBLES, MEDDLES, OF_DAYS, unsaid_loss
from lam_desktop.planning.moods import is_inquiry, speaks_of_doubles
from lam_desktop.planning.outside.fitting import Words
from lam_desktop.planning.outside.reading import read_as
from lam_desktop.planning.phrased import says_so
from lam_desktop.planning.sane import runs_on
from lam_desktop.planning.senseless import senseless
from lam_desktop.planning.suiting import ARCHIVES, TABLE_SUFFIXES
from lam_desktop.planning.whereagain import said_again
from lam_desktop.planning.words import STOP, content_stems, stem

_BEAM = 24
_FINALISTS = 8
_LOOSE = (Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.TEXT_SOURCE, Kind.LINES, Kind.COLUMN, Kind.COLUMNS)
_NEEDED = 1.2  # what it costs when a word is not said without which hardly anybody asks for the action
_UNSAID = 0.8  # what it costs when a value is not said that hardly anybody leaves out
_TOLD = 0.05  # what it costs to leave over a word that only tells what an order is about
_LIKE = 8.0  # what being like the clause is worth, against the words that values explain
_ASKED = 0.5  # taken from every action for each value it must have: taking more makes none likelier
_CHOSEN = 0.4  # a word that is a choice of an action could as well be one of its own words
_EVEN = 2.7
_EACH = 0.6  # what it is worth that something is done with each thing on its own, where that is asked for
_OTHER_VERB = 0.4
_KEY = 0.5  # what it costs to leave out a word without which another action is hardly ever asked for
_POINTED = 2.0
_INSIDE = 4.0  # what it costs to take a file for the things in it
_REWORKS = 1.5  # what it costs to make a table anew when somebody only asks
_TABLES = re.compile(r"\b(?:csv|tsv|xlsx?|excel|json|tables?|spreadsheets?|sheets?|rows?|columns?|records?|entries)\b")
_MADE = frozenset({Kind.FILE, Kind.FILES})
TARGETS = frozenset({Kind.NEW_FILE, Kind.FOLDER})
_MUCH = 0.15
_NEXT_STEP = frozenset({"and", "then"})
_VERB = 0.8  # what it costs to leave out a leading word by which the catalogue knows other actions
_GOING = frozenset(map(stem, ("delete", "remove", "trash", "erase")))
_GOES = 1.5  # and a word that says that something shall go
_LINKABLE = frozenset(
    {
        Kind.FILES,
        Kind.FILE,
        Kind.TABLE,
        Kind.TABLES,
        Kind.TEXT_SOURCE,
        Kind.TEXT,
        Kind.JSON,
        Kind.NEW_FILE,
        Kind.FOLDER,
        Kind.EMAILS,
        Kind.DATE,
        Kind.DATETIME,
        Kind.LINES,
    }
)


@dataclass(slots=True)
class _Partial:
    args: dict[str, Candidate]
    score: float


def read_clause(
    cues: Cues,
    clause: Clause,
    scores: dict[str, float],
    width: int = 16,
    linked: bool = False,
) -> list[Draft]:
    """The best readings of a clause, best first. `linked`: earlier steps exist that can give missing values."""
    ranked = sorted(scores, key=lambda name: -scores[name])
    tables = Sight(clause).table is not None or bool(clause.reading.literals(clause.start, clause.end, Type.URL))
    more = ranked[width : 2 * width] if tables else []
    more = [name for name in more if cues.cards[name].card.subject == "tables"]
    if clause.reading.literals(clause.start, clause.end, Type.URL):
        more += [name for name in ranked[width:] if cues.cards[name].card.subject == "web" and name not in more]
    ranked = ranked[:width] + more
    words = Words(clause)
    drafts = []
    for name in ranked:
        cards = cues.cards[name]
        if cards.card.subject == FOREIGN:
            drafts.append(read_as(cards, clause, words, scores[name], linked))
        else:
            drafts.append(_read_as(cues, clause, cards.card, scores[name], linked))
    best = scores[ranked[0]] if ranked else 0.0
    asks = is_inquiry(clause.asking)
    losses = [
        _far(draft, best) + unsaid_loss(clause, draft.card) + (_meddling(draft.card) if asks else 0.0)
        for draft in drafts
    ]
    drafts = [
        replace(draft, score=draft.score - loss) if loss else draft for draft, loss in zip(drafts, losses, strict=True)
    ]
    return sorted(_asking_first(drafts), key=lambda draft: -draft.score)


def read_for(cues: Cues, clause: Clause, card: Card) -> Draft:
    """A clause as more about one action, whatever else it may mean."""
    return _read_as(cues, clause, card, 0.0, linked=True)


def _asking_first(drafts: list[Draft]) -> list[Draft]:
    """When the action most like the clause only lacks a value, asking for it beats doing something much less like it."""
    nearest = max(drafts, key=lambda draft: draft.retrieval, default=None)
    if nearest is None or not nearest.missing or nearest.unexplained:
        return drafts
    gaps = [nearest.retrieval - draft.retrieval if changes(draft.card) and not draft.missing else 0 for draft in drafts]
    return [
        replace(draft, score=draft.score - 4.0 * gap) if gap > _MUCH else draft
        for draft, gap in zip(drafts, gaps, strict=True)
    ]


def _far(draft: Draft, best: float) -> float:
    """What words of no special form cannot make up for: an action that is much less like the clause than another."""
    return 4.0 * max(0.0, best - draft.retrieval - 0.15) if is_loose(draft) else 0.0


def is_loose(draft: Draft) -> bool:
    """Whether all values of a reading are words of no special form, which could be anything."""
    tokens = draft.clause.reading.tokens
    return all(
        draft.card.param(name).kind in _LOOSE and tokens[each.span.start].type is Type.WORD
        for name, each in draft.args.items()
    )


def _meddling(card: Card) -> float:
    """What it costs to do something to a question: to change things, and less so to rework a table that is only looked at."""
    if changes(card) or _makes_files(card):
        return MEDDLES
    names = {param.name for param in card.params}
    chooses = any(param.kind is Kind.ROW_TESTS and param.required for param in card.params)
    return _REWORKS if "in_place" in names and not chooses else 0.0


def _makes_files(card: Card) -> bool:
    """Whether an action works on files themselves: "which pictures are wider than 2000 pixels" resizes none."""
    return Effect.WRITE in card.effects and card.result in (Kind.FILE, Kind.FILES)


def changes(card: Card) -> bool:
    """Whether an action always changes something; one that only can save its answer does not."""
    if card.effects & {Effect.DELETE, Effect.SEND, Effect.EXECUTE, Effect.CONFIGURE}:
        return True
    if Effect.WRITE in card.effects and any(param.name == "in_place" for param in card.params) and card.result in _MADE:
        return True  # what gives back files rewrites them, or makes others
    return Effect.WRITE in card.effects and not any(
        param.name == "save_as" and not param.required for param in card.params
    )


def _read_as(cues: Cues, clause: Clause, card: Card, retrieval: float, linked: bool) -> Draft:
    finder, tokens = Finder(cues, clause, card), clause.reading.tokens
    beam = [_Partial({}, 0.0)]
    for param in sorted(card.params, key=lambda each: (not each.required, _looseness(each.kind))):
        beam = _extended(beam, param, finder, clause, linked)
    lead = next((i for i in range(clause.asking.start, clause.end) if _content(clause, i, i + 1)), -1)
    costs = _costs(cues, clause, card, lead)
    best = max(beam[:_FINALISTS], key=lambda each: each.score - sum(_left(costs, each.args).values()))
    missing = tuple(param for param in card.params if param.required and param.name not in best.args)
    again = said_again(clause, card, best.args.values())
    left = {index: cost for index, cost in _left(costs, best.args).items() if index not in again}
    if linked and any(param.kind in _LINKABLE - TARGETS for param in missing):
        left = {index: cost for index, cost in left.items() if not _points_back(clause, index)}
    cost = sum(left.values())
    words = tuple(tokens[index].value for index in left if index >= clause.told or tokens[index].type is not Type.WORD)
    if card.params and not best.args and not missing and changes(card):
        cost += 1.2  # which of all things it should change was not said
    goes = lead >= 0 and stem(tokens[lead].low) in _GOING and not speaks_of_doubles(clause)
    needed = _NEEDED * (2 if goes else 1)  # what shall go is said plainly
    cost += needed * len(cues.cards[card.name].needed - _said(clause)) + _unanswered(clause, card, best.args)
    cost += _UNSAID * len(cues.cards[card.name].params_needed - best.args.keys())
    if cues.cards[card.name].for_each_alone:
        cost += -_EACH if is_for_each(clause.shown) else 2 * _NEEDED
    lead_stem = stem(tokens[lead].low) if lead >= 0 else ""
    if lead_stem in cues.verbs and lead_stem in cues.cards[card.name].vocabulary and card.subject != FOREIGN:
        cost += _OTHER_VERB * (lead_stem not in cues.cards[card.name].verbs)  # "zip it" converts no zip
    if Effect.DELETE in card.effects and not _says_it(cues, card, lead_stem, clause):
        cost += MEDDLES
    cost += _INSIDE * _is_about_contents(clause, card, best.args)
    cost += _ASKED * sum(param.required for param in card.params)
    cost += senseless(clause, card, best.args)
    cost += _CHOSEN * sum(each.how == "enum" for each in best.args.values())
    score = _LIKE * retrieval + best.score - cost - _EVEN + _in_tune(clause, card, best.args, linked)
    score += _of_tables(clause, card, best.args) + says_so(clause, card)
    strange = lead in costs and not tokens[lead].is_literal and stem(tokens[lead].low) not in cues.verbs
    size = _content(clause, clause.start, clause.end)
    unled = lead in left and lead_stem in cues.verbs
    return Draft(card, clause, best.args, missing, score, retrieval, words, size, strange, unled)


def _is_about_contents(clause: Clause, card: Card, args: dict[str, Candidate]) -> bool:
    """In "number the names in guests.txt" what stands in the file is meant, and no name of a file."""
    tokens = clause.reading.tokens
    if card.subject == "archives" and "archive" not in args:  # an archive that is named is hardly one inside another
        return any(str(name).lower().endswith(ARCHIVES) for each in args.values() for name in _names(each.value))
    return card.subject == "files" and any(
        _is_a_file(each.value)
        and each.span.start > 0
        and tokens[each.span.start - 1].low in _IN
        and card.param(name).kind in (Kind.FILE, Kind.FILES)
        for name, each in args.items()
    )


def _names(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _is_a_file(value: object) -> bool:
    path = value.paths[0] if isinstance(value, FileQuery) and len(value.paths) == 1 else value
    return isinstance(path, str | Path) and has_suffix(str(path))


_IN = frozenset({"in", "inside", "within", "throughout"})


def _says_it(cues: Cues, card: Card, lead: str, clause: Clause) -> bool:
    """Whether a verb that others begin with, too, says what this action does: "move it to the trash", not "move it"."""
    if card.summary.lower().startswith(FOR_DOUBLES) and speaks_of_doubles(clause):
        return True
    others = cues.cards[card.name].beside.get(lead, [])
    words = _said(clause) | particles(clause.text)
    return not others or any(said <= words for said in others)


def _points_back(clause: Clause, index: int) -> bool:
    """ "The zip", "those pictures": a noun that means what was made or spoken of before."""
    low = clause.reading.tokens[index].low
    led = index > clause.start and clause.reading.tokens[index - 1].low in ("the", "that", "this", "those", "these")
    return led and (low in _THINGS or bool(suffixes_of(low)))


_THINGS = frozenset(
    "file files folder result results copy copies list table originals rest archive report text".split()
)


def _said(clause: Clause) -> frozenset[str]:
    tokens = clause.reading.tokens[clause.start : clause.end]
    return frozenset(part for token in tokens for part in content_stems(token.value))


def _unanswered(clause: Clause, card: Card, args: dict[str, Candidate]) -> float:
    """The cost of "them" in "delete them from Downloads" when the action has nothing left that could be them."""
    covered = {index for each in args.values() for index in range(each.span.start, each.span.end)}
    points = any(
        clause.reading.tokens[index].low in OBJECTS and index not in covered and index not in clause.hidden
        for index in range(clause.start, clause.end)
    )
    if not points:
        return 0.0
    takes = [param for param in card.params if param.kind in _LINKABLE - TARGETS and param.name not in args]
    return -0.6 if any(param.required for param in takes) else 0.0 if takes else _POINTED


def _in_tune(clause: Clause, card: Card, args: dict[str, Candidate], linked: bool) -> float:
    """A clause that names no file of its own goes on about what the request is about: tables or texts."""
    sources = [
        name
        for name in args
        if card.param(name).kind in (Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE, Kind.FILES, Kind.FILE)
    ]
    if not linked or sources:
        return 0.0
    text, named = clause.reading.text.lower(), [each.path.lower() for each in clause.reading.places if not each.folder]
    tables = any(path.endswith((".csv", ".xlsx", ".tsv")) for path in named)
    if card.subject == "tables" and not tables and not _TABLES.search(text):
        return -1.5
    texts = any(path.endswith((".txt", ".md", ".log")) for path in named)
    about = "tables" if tables else "text" if texts else ""
    if about and any(compares(param) for param in card.params):
        return -0.8
    if about == "tables" and card.subject in _STRANGE:
        return -1.0
    return 0.8 if about and card.subject == about else 0.0


def _of_tables(clause: Clause, card: Card, args: dict[str, Candidate]) -> float:
    """Words about a table that is at hand: its headings speak for what is done with tables, a new column for what makes one."""
    kinds = {param.kind for param in card.params}
    if card.subject == "tables":
        if any(runs_on(each.value) for name, each in args.items() if card.param(name).kind in (Kind.TEXT, Kind.NAME)):
            return -MEDDLES
        if card.summary.startswith("Count the rows") and _how_many_of(clause):
            return -_NO_COLUMN
        if not kinds & _MAKES_COLUMNS and (rows.new_columns(clause.text) or _ANOTHER.search(clause.text)):
            return -_NO_COLUMN
        if not any(param.name == "count" for param in card.params) and counted(clause.text):
            return -_NO_COLUMN  # "the three fastest" are not all of them
        return _GOES_ON if _names_columns(clause, card, args) else 0.0
    if card.subject == "calendar" and kinds & {Kind.TABLE} and not OF_DAYS.search(clause.text):
        return -_NO_COLUMN
    if card.summary.startswith("Write a list"):  # of files; those in the file are meant
        named = [each.value.paths for each in args.values() if isinstance(each.value, FileQuery)]
        return -_NO_COLUMN * any(len(paths) == 1 and has_suffix(paths[0]) for paths in named)
    source = next((each for name, each in args.items() if card.param(name).kind is Kind.TEXT_SOURCE), None)
    rows_meant = source is not None and str(source.value).lower().endswith(TABLE_SUFFIXES) and Sight(clause).table
    return -_NO_TEXT if rows_meant and not _OF_TEXTS.search(clause.text) else 0.0


def _how_many_of(clause: Clause) -> bool:
    """ "How many boxes did Ann sell", where boxes are a column of numbers: they are added up, and no rows counted."""
    table = Sight(clause).table
    found = _HOW_MANY.search(clause.text) if table is not None else None
    if table is None or found is None:
        return False
    return any(start == found.end() and name in table.numbered for name, start, _ in table.said(clause.text))


_HOW_MANY = re.compile(r"\bhow\s+(?:many|much)\s+", re.IGNORECASE)


def _names_columns(clause: Clause, card: Card, args: dict[str, Candidate]) -> bool:
    """ "… and drop the notes": a clause without a table of its own that names columns of the one before."""
    kinds = {card.param(name).kind for name in args}
    if kinds & {Kind.TABLE, Kind.TABLES} or not kinds & {Kind.COLUMN, Kind.COLUMNS}:
        return False
    table = Sight(clause).table
    values = [each.value for name, each in args.items() if card.param(name).kind in (Kind.COLUMN, Kind.COLUMNS)]
    said = [name for value in values for name in (value if isinstance(value, list) else [value])]
    return table is not None and all(name in table.headings for name in said)


_GOES_ON = 1.0
_STRANGE = frozenset({"calendar", "media"})
_MAKES_COLUMNS = frozenset({Kind.FORMULA, Kind.NEW_COLUMN, Kind.LINES})
_ANOTHER = re.compile(
    r"\b(?:a|an|another) (?:new|extra|more|further|additional) column\b|\badd\s+an?\s+[\w-]+\s+column\b", re.IGNORECASE
)
_NO_COLUMN = 2.5  # what it costs where a new column is asked for and none is made
_NO_TEXT = 1.2  # and to take the rows of a table for lines of a text
_OF_TEXTS = re.compile(
    r"\b(?:lines?|words?|texts?|characters?|letters?|encod\w*|utf|latin|windows|replace\w*|tabs?|spaces?|find|search|occur\w*|contains?)\b",
    re.IGNORECASE,
)


def _looseness(kind: Kind) -> int:
    """Parameters whose values are plain to see are filled before those that any words could fill."""
    return {
        Kind.TEXT: 3,
        Kind.NAME: 3,
        Kind.PATTERN: 3,
        Kind.COLUMN: 2,
        Kind.COLUMNS: 2,
        Kind.TEXT_SOURCE: 2,
        Kind.BOOLEAN: 4,
        Kind.LINES: 3,
    }.get(kind, 0)


def _extended(beam: list[_Partial], param: Param, finder: Finder, clause: Clause, linked: bool) -> list[_Partial]:
    options = [each for each in find(finder, param) if each.score > (0.0 if param.required else 0.35)]
    if (
        param.kind is Kind.COLUMN and finder.card.subject == "mail"
    ):  # which columns there are is told, and asks for none
        options = [each for each in options if each.span.start >= clause.told]
    grown = []
    for partial in beam:
        skipped = partial.score
        if param.required:
            made = param.kind is Kind.NEW_FILE and finder.card.suffix  # a name can be derived
            skipped -= 0.4 if made else 0.9 if linked and param.kind in _LINKABLE else 2.2
        grown.append(_Partial(partial.args, skipped))
        for option in options:
            if any(option.overlaps(other) for other in partial.args.values()):
                continue
            loose = param.kind in (Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.COLUMN)
            gain = option.score + (0.08 if loose else 0.3) * _content(clause, option.span.start, option.span.end) ** 0.5
            grown.append(
                _Partial({**partial.args, param.name: option}, partial.score + (gain if param.required else gain - 0.3))
            )
    grown.sort(key=lambda each: -each.score)
    return grown[:_BEAM]


def _content(clause: Clause, start: int, end: int) -> int:
    tokens = clause.reading.tokens[start:end]
    return sum(token.is_literal or (token.type is not Type.MARK and token.low not in STOP) for token in tokens)


def _costs(cues: Cues, clause: Clause, card: Card, lead: int) -> dict[int, float]:
    """What it costs to leave each token of a clause to nobody; words the action itself accounts for cost nothing."""
    vocabulary = cues.cards[card.name].vocabulary
    where = [phrase for phrase in clause.reading.files if clause.only_where(phrase)]
    aside = {index for phrase in where for index in range(phrase.start, phrase.end)}
    moments = [span for when, span in clause.reading.whens if when.day is not None or when.clock is not None]
    aside |= {index for span in moments for index in range(span.start, span.end)}  # what no argument takes says when
    named = {
        at for each in Sight(clause).places() if each.path and not each.folder for at in range(each.start, each.end)
    }
    costs: dict[int, float] = {}
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in clause.hidden or index in aside or token.type is Type.MARK or token.low in STOP:
            continue
        if index < clause.told and token.type is Type.WORD:
            costs[index] = _TOLD
            continue
        if token.is_literal and f".{token.low}" == card.suffix:
            continue  # "make a tar.gz of it"
        if token.is_literal or (index in named and suffixes_of(token.low)):
            costs[index] = 1.4  # "the pdf in Downloads" is that file by name
        elif stem(token.low) not in vocabulary or token.type is Type.NUMBER:
            costs[index] = (0.3 if token.type is Type.WORD else 0.5) + 0.1 * cues.weight(stem(token.low))
            costs[index] += _KEY * (stem(token.low) in cues.keys)
            begins = index == lead or (index > clause.start and clause.reading.tokens[index - 1].low in _NEXT_STEP)
            costs[index] += _VERB if begins and stem(token.low) in cues.verbs else 0.0
            costs[index] += _GOES if begins and stem(token.low) in _GOING else 0.0
    return costs


def _left(costs: dict[int, float], args: dict[str, Candidate]) -> dict[int, float]:
    """The costs of tokens that no argument covers."""
    covered = {index for each in args.values() for index in each.tokens}
    return {index: cost for index, cost in costs.items() if index not in covered}
