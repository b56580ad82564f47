"""What is asked before anything is done: a set of files that is narrowed by words nobody understood is never taken whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lam_desktop.core.action import Card, Effect
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.clause import Candidate, Clause, Finder, compares
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.continued import REST
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.kinds import singular
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.onekind import is_one_of_several
from lam_desktop.planning.grammar.places import has_suffix, joined
from lam_desktop.planning.reasons import reasons
from lam_desktop.planning.sane import makes_sense
from lam_desktop.planning.unheeded import unheeded
from lam_desktop.planning.words import STOP, stem

_VAGUE = {
    "old": "older than 30 days", "new": "newer than 7 days", "big": "bigger than 10 MB", "large": "larger than 10 MB",
    "small": "smaller than 100 KB",
}  # fmt: skip
_OF_BEFORE = ("ed", "ly")  # "the resized pictures": what a step before made of them
_NO_NARROWING = frozenset(
    "file files whole entire complete downloaded existing available separate individual single current following other"
    " remaining original originals different several few couple actual normal regular".split()
)
_OTHERS = frozenset({"other", "others", "remaining", "rest"})
_MOVING = frozenset({"move", "put", "shift", "transfer", "moving"})
_NAMES_APART = re.compile(  # "their names all start with scan"
    r"\b(?:their|whose|the)\s+(?:file\s*)?names?\s+(?:all\s+)?(?:starts?|begins?|ends?)\s+(?:with|in)\b", re.IGNORECASE
)
_SAMPLE = re.compile(
    r"\b(?:every|each) (?:other|second|third|fourth|fifth|nth|\d+(?:nd|rd|th)) (?:file|picture|photo|image|pdf|song|video|document)\b",
    re.IGNORECASE,
)
_SOME_OF = re.compile(
    r"\b(?:some|a few|several|a couple|half|most|part|a part) of (?:the|my|our|these|those|them)\b", re.IGNORECASE
)
_VAGUE_PLACE = re.compile(  # the person knows which one that is, nobody else does
    r"\b(?:to|into|in) (?:the|its|their) (?:right|correct|proper|appropriate|usual|suitable|fitting) (folder|place|location|directory|spot)s?\b",
    re.IGNORECASE,
)
_AN_EVENT = re.compile(r"\b(?:when|whenever|as soon as|once|the moment)\b", re.IGNORECASE)  # asked about elsewhere
_KEEPING = frozenset({"keep", "leave", "retain", "preserve"})
_CONTENTS = (Kind.TEXT, Kind.TEXT_SOURCE, Kind.FILES, Kind.NAME)


def narrowed(finder: Finder, phrase: FilesPhrase, candidate: Candidate) -> Candidate:
    """A set of files with the words before it that say which of them: "the tax files" are those called so, or asked for."""
    if is_one_of_several(phrase, finder.clause.reading.world) and finder.card.effects - {Effect.READ}:
        return replace(candidate, doubt=f"There are several of that kind in {phrase.query.folders[0]}. Which one?")
    told = phrase.named or phrase.bare_folder or phrase.kind_word == REST
    if told or not isinstance(candidate.value, FileQuery):
        return candidate
    words = [at for at in range(phrase.start, phrase.end) if finder.token(at).type is Type.WORD]
    vague = next((finder.low(at) for at in words if finder.low(at) in _VAGUE), None)
    if vague and phrase.query == _plain(phrase.query) and _is_open(finder, phrase):
        return replace(candidate, doubt=f"What counts as {vague} here? Say for example: {_VAGUE[vague]}.")
    if _all_but_which(finder, phrase):
        return replace(candidate, doubt="All but which ones? Say for example: everything in Downloads except the pdfs.")
    word = _narrowing(finder, phrase)
    if word is None:
        return candidate
    noun, query, world = singular(word), candidate.value, finder.clause.reading.world
    paths = [joined(folder, name) for folder in query.folders for name in world.names(folder)]
    alike = [path for path in paths if noun in path.rpartition("/")[2].lower()]
    folders = [path for path in alike if world.is_folder(path)]
    called = len(alike) > len(folders) and query.name_has is None
    wider = replace(candidate, span=replace(candidate.span, start=candidate.span.start - 1))
    if called:
        return replace(wider, value=replace(query, name_has=noun))
    inside = f" Those in {folders[0]}?" if folders else ""
    return replace(
        wider, doubt=f"Which ones are the “{word}” ones?{inside} Tell me by a word in their names, a kind or an age."
    )


def _is_open(finder: Finder, phrase: FilesPhrase) -> bool:
    """Whether "the big ones" may mean none that were told of before; what is thrown away must be told for sure.

    "Convert them and delete the old ones" means what was there: see `heed_old`.
    """
    sure = {"old"} & {finder.low(at) for at in range(phrase.start, phrase.end)}
    return phrase.located or not finder.clause.start or (Effect.DELETE in finder.card.effects and not sure)


def heed_old(draft: Draft, candidate: Candidate, made: bool) -> None:
    """Raises QuestionNeeded where "the old ones" shall go and no step before made others of them."""
    words = {token.low for token in draft.clause.reading.tokens[candidate.span.start : candidate.span.end]}
    if "old" in words and Effect.DELETE in draft.card.effects and not made:
        raise QuestionNeeded(f"What counts as old here? Say for example: {_VAGUE['old']}.")


def _all_but_which(finder: Finder, phrase: FilesPhrase) -> bool:
    """ "Delete the other files": nothing was said of those that stay, nor moved away before."""
    others = any(finder.low(at) in _OTHERS for at in range(phrase.start - 1, phrase.end))
    before = {token.low for token in finder.clause.reading.tokens[: finder.clause.start]}
    return (
        others
        and phrase.query == _plain(phrase.query)
        and finder.card.effects == {Effect.DELETE}
        and not before & _MOVING
    )


def _plain(query: FileQuery) -> FileQuery:
    """The same files without any condition but where they are and of which kind."""
    return FileQuery(
        folders=query.folders,
        suffixes=query.suffixes,
        what=query.what,
        recursive=query.recursive,
        exclude=query.exclude,
    )


def _narrowing(finder: Finder, phrase: FilesPhrase) -> str | None:
    """The word before a noun for files that is neither the verb nor any other word the action is asked for with."""
    at = phrase.start - 1
    word = finder.low(at)
    if not word or finder.token(at).type is not Type.WORD or word in STOP | _NO_NARROWING:
        return None
    if at == finder.clause.start or not finder.clause.holds(at, at + 1):
        return None
    if finder.low(phrase.start) in STOP or (finder.clause.start and word.endswith(_OF_BEFORE)):
        return None
    card = finder.cues.cards[finder.card.name]
    known = stem(word) in card.vocabulary or stem(word) in finder.cues.verbs or word in finder.cues.leads
    return None if known else word


def is_asked_for(finder: Finder, phrase: FilesPhrase) -> bool:
    """ "Write to Mike asking for the slides": what somebody else shall send is not attached."""
    return finder.card.subject == "mail" and any(
        finder.low(at) == "asking" for at in range(finder.clause.start, phrase.start)
    )


def heed(draft: Draft) -> None:
    """Raises QuestionNeeded where a reading leaves open which files it is about."""
    if draft.card.subject == FOREIGN:
        return
    if _SAMPLE.search(draft.clause.text):
        raise QuestionNeeded("I cannot take only some of a row. Which files do you mean, by name, kind, size or age?")
    _asks_for_the_others(draft)
    if (part := _SOME_OF.search(draft.clause.text)) and draft.card.effects - {Effect.READ} and not _has_texts(draft):
        raise QuestionNeeded(f"Which ones do you mean by “{part[0]}”? Tell me by name, kind, size or age.")
    if (vague := _VAGUE_PLACE.search(draft.clause.text)) is not None:
        raise QuestionNeeded(f"Which {vague[1]} do you mean?")
    for candidate in draft.args.values():
        if candidate.doubt:
            raise QuestionNeeded(candidate.doubt)
    strange = unexplained(draft)
    if draft.card.effects == {Effect.DELETE} and strange and not _AN_EVENT.search(draft.clause.text):
        raise QuestionNeeded(
            f"I do not know what “{strange[0]}” means here, and would rather not throw away too much."
            " Could you say which files another way?"
        )
    said = {word for word in draft.unexplained if word.isalpha() and word.islower()}
    if Effect.SEND in draft.card.effects and draft.clause.start == 0 and len(said) > 1:
        raise QuestionNeeded(f"I am not sure what “{draft.unexplained[0]}” means here. What exactly shall I send?")
    if _alters(draft.card) and (which := unheeded(draft)):
        raise QuestionNeeded(f"I am not sure which files “{which}” means. Tell me by name, kind, size or age.")
    if _alters(draft.card) and (named := _NAMES_APART.search(draft.clause.reading.text)) and _takes_all(draft):
        raise QuestionNeeded(f"I am not sure which files “{named[0]}” means. Tell me by name, kind, size or age.")
    for phrase in _left(draft):
        words = draft.clause.reading.slice(phrase.start, phrase.end)
        raise QuestionNeeded(f"I am not sure what to do with “{words}”. Could you say it another way?")


def unexplained(draft: Draft) -> list[str]:
    """The words that nothing heeds, but for those that only say why."""
    why = {draft.clause.reading.tokens[at].value for at in reasons(draft.clause)}
    how = _HOW | _BY_ITSELF if draft.clause.hidden else _HOW  # "automatically, each Sunday at 10"
    return [word for word in draft.unexplained if word not in why and word.lower() not in how]


_HOW = frozenset("whole entire straight immediately directly completely".split())
_BY_ITSELF = frozenset({"automatically", "regularly"})  # nothing where nobody says when


def one_for_several(card: Card, clause: Clause, args: Mapping[str, object]) -> None:
    """ "The list has doubles, remove them": "them" is no file that was named alone. Raises QuestionNeeded."""
    value = args.get("files")
    paths = value.paths if isinstance(value, FileQuery) else ()
    tokens = clause.reading.tokens[clause.start : clause.end]
    alone = card.effects == {Effect.DELETE} and len(paths) == 1 and has_suffix(paths[0])
    if alone and any(token.low == "them" for token in tokens):
        raise QuestionNeeded("What do you mean by “them”? I would rather not throw away too much.")


def _alters(card: Card) -> bool:
    """Whether an action changes files or sends them: to look at some too many does no harm."""
    answers = any(param.name == "save_as" and not param.required for param in card.params)
    return bool(card.effects - {Effect.READ}) and not (card.effects <= {Effect.READ, Effect.WRITE} and answers)


def _takes_all(draft: Draft) -> bool:
    """Whether files are worked on, and none that are spoken of are told by parts of their names."""
    told = any(
        query.name_starts or query.name_ends or query.name_has or query.patterns or query.exclude or each.named
        for each in draft.clause.reading.files
        for query in (each.query,)
    )
    return not told and any(param.kind is Kind.FILES for param in draft.card.params)


def _has_texts(draft: Draft) -> bool:
    """Whether what is changed stands in a text or a table, of which a part may well be told."""
    return any(draft.card.param(name).kind in (Kind.TEXT_SOURCE, Kind.TABLE) for name in draft.args)


def _asks_for_the_others(draft: Draft) -> None:
    """ "Keep the newest three files": what becomes of all others was not said."""
    clause = draft.clause
    words = [at for at in range(clause.start, clause.end) if clause.reading.tokens[at].low not in STOP]
    kept = words and clause.reading.tokens[words[0]].low in _KEEPING
    doubles = any(compares(param) for param in draft.card.params)
    sets = [each for each in clause.reading.files if not each.bare_folder and each.end == clause.end and each.plural]
    if kept and not doubles and any(clause.start < each.start <= words[0] + 2 for each in sets):
        rest = clause.reading.slice(words[0] + 1, clause.end).strip(" .!?")
        raise QuestionNeeded(f"Shall all others go? Then say: delete all but {rest}.")


def said_enough(card: Card, args: Mapping[str, object], unexplained: Sequence[str] = ()) -> None:
    """Raises QuestionNeeded for what makes no sense, and a mail that would be empty: what was meant was not found."""
    makes_sense(card, args)
    mails = card.subject == "mail" and {"to", "body"} <= {param.name for param in card.params}
    holding = [param.name for param in card.params if param.kind in _CONTENTS and args.get(param.name)]
    lost = holding == ["subject"] and any(word.isalpha() for word in unexplained)  # words that were to be its text
    if mails and (not holding or lost):
        raise QuestionNeeded("What shall be in the mail? Tell me its text, or a file by its name.")


def _left(draft: Draft) -> Iterator[FilesPhrase]:
    """Sets of files in the words that no argument has taken."""
    taken = {at for each in draft.args.values() for at in range(each.span.start, each.span.end)}
    for phrase in draft.clause.reading.files:
        inside = draft.clause.holds(phrase.start, phrase.end) and not taken.intersection(
            range(phrase.start, phrase.end)
        )
        plain = phrase.bare_folder or phrase.named or phrase.query == FileQuery(what=phrase.query.what)
        if inside and not plain and not (draft.args and _is_made(draft, phrase)):
            yield phrase


def _is_made(draft: Draft, phrase: FilesPhrase) -> bool:
    """ "Get the photos out of a.pdf": a noun by which the action itself is asked for."""
    return not (phrase.located or phrase.specific) and phrase.kind_word not in draft.unexplained
