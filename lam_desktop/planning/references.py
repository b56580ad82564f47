"""Fills open parameters by what was said or made before: "them", "the archive", a file spoken of, words quoted in passing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery, Kind, Ref
from lam_desktop.planning.clause import OBJECTS
from lam_desktop.planning.foreign import FOREIGN
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.linker import anaphor, link, told
from lam_desktop.planning.outside.links import link_outputs, say_again
from lam_desktop.planning.so_far import SOURCES, TARGETS, Filling, SoFar
from lam_desktop.planning.suiting import NOT_TEXT, TABLE_SUFFIXES, accepted, suffixes_in, suits
from lam_desktop.planning.words import stem

_JOINED = frozenset({"and", "then", ",", "&"})
_SURE = 0.25
_SURE_OPTIONAL = 0.4
_LIST_SAID = 0.9  # "mail me the list" of files that were found: their names, not the files
_WHAT_GOES = "Which files shall go? Tell me by name, kind, size or age; I would rather not throw away too much."
_FILE_SAID = 0.5  # "email that file": it is attached
_WORDS_OF_RESULTS = frozenset({"text", "content", "contents", "answer", "result", "number", "total", "list"})


def fill_open(plan: SoFar, filling: Filling) -> None:
    """Give open source parameters what an earlier step made."""
    shared = _told_later(plan, filling)
    covered = {index for each in filling.draft.args.values() for index in range(each.span.start, each.span.end)}
    pointed = anaphor(filling.clause, set(range(filling.clause.start, filling.clause.end)) - covered)
    pointed = pointed or _named_result(filling, plan, covered)
    word = pointed[0] if pointed else ""
    used: list[Any] = [value for value in filling.args.values() if isinstance(value, FileQuery | Path)]
    meant = told(filling.clause, plan.done)
    earlier = [meant] if meant else plan.done
    if (
        word in OBJECTS
        and filling.card.params
        and filling.card.subject != FOREIGN
        and not earlier
        and not plan.topics
        and not _is_answered(filling)
        and not _spoken(filling, pointed)
    ):
        _hear_of_before(plan, word)
    say_again(filling, plan.done)
    link_outputs(filling, plan.done)
    required = [param for param in filling.open(required=True) if param.kind not in TARGETS]
    _two_named(plan, filling, required)
    for param in [each for each in required if each.name not in filling.args]:
        topics = [topic for topic in plan.topics if topic not in used][: 1 if len(required) > 1 else None]
        value, worth = link(param, earlier, word, topics, Effect.DELETE in filling.card.effects)
        if value is None and param.kind is Kind.EMAILS and (found := _all_of_them(plan, filling)) is not None:
            value, worth = found, 1.0
        if worth > _SURE:
            if not (pointed or meant or shared) and Effect.DELETE in filling.card.effects and param.kind in SOURCES:
                raise QuestionNeeded(_WHAT_GOES)
            filling.put(param.name, value, "link")
            used += topics[:1]
            pointed = None
    _quoted_before(plan, filling)
    _spoken_of(plan, filling)
    for param in filling.card.params:
        if param.name in filling.args:
            filling.args[param.name] = _counted_text(plan, filling, param, filling.args[param.name])
    if pointed and not any(_is_source(param, filling.args.get(param.name)) for param in filling.card.params):
        _fill_optional(plan, filling, word)


def _counted_text(plan: SoFar, filling: Filling, param: Param, value: Any) -> Any:
    """ "Count the lines. If …, keep only the last ten": what is rewritten is the text, and not the number found in it."""
    done = plan.of(value)
    rewrites = any(each.name == "in_place" for each in filling.card.params) and param.kind is Kind.TEXT_SOURCE
    if done is None or not rewrites or done.card.result not in (Kind.INTEGER, Kind.NUMBER):
        return value
    return next((each for each in done.step.args.values() if isinstance(each, Path)), value)


def _all_of_them(plan: SoFar, filling: Filling) -> Any:
    """ "Send each of them a mail": the addresses in the table that was made or spoken of right before."""
    tables = [
        topic for topic in plan.topics if len(topic.paths) == 1 and topic.paths[0].lower().endswith(TABLE_SUFFIXES)
    ]
    made = plan.last is not None and plan.last.card.subject == "tables"
    if not _EACH_OF_THEM.search(filling.clause.text) or not (made or tables):
        return None
    source = Ref(plan.last.step.id) if plan.last is not None and made else Path(tables[-1].paths[0])
    return plan.insert("extract_from_text", text=source, what="e-mail addresses")


_EACH_OF_THEM = re.compile(
    r"\b(?:each|every\s*one|everybody|all)\s+(?:of\s+(?:them|those|these)|a\b|their\b|an\b|one\b)|\bthem\s+all\b|\b(?:each|everyone|everybody)\b|\bthem\b",
    re.IGNORECASE,
)


def _hear_of_before(plan: SoFar, word: str) -> None:
    """ "And zip them": what the chat was about last. Raises QuestionNeeded where that is nothing, or "it" is several."""
    before = plan.settler.before
    if before is None or (word == "it" and len(before.paths) > 1):
        raise QuestionNeeded(f"What do you mean by “{word}”?")
    plan.hear(before)


def _named_result(filling: Filling, plan: SoFar, covered: set[int]) -> tuple[str, int] | None:
    """ "Mail the sum", "send her the average": a result by the word with which it was asked for."""
    clause, tokens = filling.clause, filling.clause.reading.tokens
    asked = {stem(each) for done in plan.done for each in done.step.args.values() if isinstance(each, str)}
    chosen = [origin for done in plan.done for origin in done.step.provenance.values() if origin.how == "enum"]
    asked |= {
        stem(word) for each in chosen for word in clause.reading.text[each.start : each.end].split() if each.start >= 0
    }
    for at in range(clause.start + 1, clause.end):
        led = tokens[at - 1].low in ("the", "that", "this") and at not in covered and tokens[at].type is Type.WORD
        if led and stem(tokens[at].low) in asked:
            return "result", at
    return None


def _two_named(plan: SoFar, filling: Filling, required: list[Param]) -> None:
    """ "The names are in a.txt and b.txt": two files that were spoken of at once are what an action takes two of."""
    kinds = [param.kind for param in required]
    both = next((each.paths for each in reversed(plan.topics) if len(each.paths) == 2), ())
    if filling.card.subject == FOREIGN or len(kinds) != 2 or not set(kinds) <= {Kind.FILE, Kind.TABLE} or not both:
        return
    if all(
        suits(filling.card, param, (Path(path).suffix.lower(),)) >= 0
        for param, path in zip(required, both, strict=True)
    ):
        for param, path in zip(required, both, strict=True):
            filling.put(param.name, Path(path), "context")


def _told_later(plan: SoFar, filling: Filling) -> bool:
    """ "Rotate and crop beach.jpg": what two steps share is said behind the second. Returns whether it is."""
    sources = [param for param in filling.open(required=True) if param.kind in SOURCES]
    clause, tokens = filling.clause, filling.clause.reading.tokens
    joined = clause.end < len(tokens) and {tokens[clause.end - 1].low, tokens[clause.end].low} & _JOINED
    if plan.done or plan.topics or filling.card.subject == FOREIGN or len(sources) != 1 or not joined:
        return False
    phrase = next((each for each in clause.reading.files if each.start >= clause.end), None)
    between = tokens[clause.end : phrase.start] if phrase else ()
    if phrase is None or any(token.is_literal or token.value in ".!?;" for token in between):
        return False
    query = plan.settler.found(phrase.query) if phrase.named else phrase.query
    if suits(filling.card, sources[0], suffixes_in(query)) >= 0 and (
        phrase.located or query.paths != phrase.query.paths
    ):
        plan.hear(query)
        return True
    return False


def _spoken(filling: Filling, pointed: tuple[str, int] | None) -> bool:
    """Whether something that could be meant stands before the word that points back."""
    before = filling.clause.reading.tokens[: pointed[1] if pointed else 0]
    return any(token.is_literal for token in before)


def _is_answered(filling: Filling) -> bool:
    """Whether the words themselves say what is meant: files, or a text that holds the pronoun."""
    return any(
        param.kind in (*SOURCES, Kind.TEXT, Kind.LINES, Kind.NAME) and param.name in filling.args
        for param in filling.card.params
    )


def _fill_optional(plan: SoFar, filling: Filling, word: str) -> None:
    """The optional parameter that a word pointing back fits best."""
    best: tuple[float, Any, Param | None] = (_SURE_OPTIONAL, None, None)
    given = list(filling.args.values())
    taken = given + [value for ref in given if (made := plan.of(ref)) for value in made.step.args.values()]
    for param in filling.open(required=False):
        if param.kind not in (*SOURCES, Kind.EMAILS):
            continue
        value, worth = link(param, plan.done, word, plan.topics)
        if value in taken:
            continue  # the receivers are not what is sent to them
        if param.kind is Kind.TEXT_SOURCE and word in ("list", "names"):
            worth += _LIST_SAID
        elif word in _WORDS_OF_RESULTS and param.kind is Kind.TEXT_SOURCE and not _made_no_text(plan):
            worth += 0.3
        elif param.kind is Kind.FILES and (word == "file" or (word in OBJECTS and isinstance(value, FileQuery))):
            worth += _FILE_SAID  # "mail them": files are attached, and not read out
        if worth > best[0]:
            best = worth, value, param
    if best[2] is not None:
        filling.put(best[2].name, best[1], "link")


def _is_source(param: Param, value: Any) -> bool:
    """Whether something to work on is given already; words of a mail are none: "zip it and mail it, saying 'here it is'"."""
    return param.kind in SOURCES and value is not None and not isinstance(value, str)


def _made_no_text(plan: SoFar) -> bool:
    """After "merge the pdfs" the result is no text: it is attached."""
    return plan.last is not None and plan.last.card.suffix in NOT_TEXT


def _spoken_of(plan: SoFar, filling: Filling) -> None:
    """ "When is it? It's in plan.ics": a file spoken of fills an open parameter that takes just such files."""
    for param in filling.card.params:
        if param.kind is not Kind.FILE or param.name in filling.args:
            continue
        wanted = accepted(filling.card.subject, param.kind, param.description)
        for topic in plan.topics:
            if len(topic.paths) == 1 and Path(topic.paths[0]).suffix.lower() in wanted:
                filling.put(param.name, Path(topic.paths[0]), "context")


def _quoted_before(plan: SoFar, filling: Filling) -> None:
    """Words quoted in passing ("each has a line like 'Total: 20'") fill the one open text there is."""
    texts = [param for param in filling.open(required=False) if param.kind is Kind.TEXT]
    if len(plan.quotes) == 1 and len(texts) == 1:
        words = re.match(r"(\D+?)[:=\s]*(?:[€$£]?\s?\d.*)?$", plan.quotes.pop())
        if words:
            filling.put(texts[0].name, words[1].strip(), "context")
