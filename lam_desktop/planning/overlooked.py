"""What may not be left over of a request: names, numbers and exceptions. A plan that heeds them not is another plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lam_desktop.core.action import Effect
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.clause import Clause, Sight
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.directions import direction
from lam_desktop.planning.grammar.lexer import Token, Type
from lam_desktop.planning.words import STOP

_LEAVES_OUT = frozenset({"without", "except", "excluding", "besides", "unless"})


def _matters(token: Token) -> bool:
    """Whether leaving a word unheeded changes what is done, whichever action is meant."""
    return token.is_literal or token.low in _LEAVES_OUT or _count(token) is not None


def _is_shown(token: Token) -> bool:
    """A word in capitals amid small letters is meant as it stands: "put CONFIDENTIAL on it"."""
    return token.type is Type.WORD and token.value.isupper() and len(token.value) > 4 and token.value.isalpha()


def overlooked(draft: Draft, sure: bool = True) -> list[str]:
    """The words of a clause that no value heeds, and without which something else would be done.

    A verb by which other actions are known is one where the reading is not `sure` for other reasons.
    """
    tokens = draft.clause.reading.tokens[draft.clause.start : draft.clause.end]
    lengths, small = _lengths(draft), any(token.value.islower() for token in tokens)
    told = {
        token.value
        for before, token in zip((None, *tokens), tokens, strict=False)
        if (_matters(token) and _count(token) not in lengths)
        or (before is not None and _is_led(before, token) and not (before.low == "how" and "field" in draft.args))
        or (small and _is_shown(token))
    }
    told |= {*_folders(draft), *_order(draft), *_columns(draft), *_narrowed(draft), *_most(draft)}
    told -= (
        _years(draft)
        | _asked_back(draft)
        | _asked_whether(draft)
        | _heeded(draft)
        | set(re.findall(r"\w+", Sight(draft.clause).sheet))
    )
    return [word for at, word in enumerate(draft.unexplained) if word in told or (at == 0 and draft.unled and not sure)]


def answers_elsewhere(draft: Draft) -> bool:
    """ "Who was invited but did not come? The names are in a.txt …": what takes nothing of a question does not answer it."""
    ahead = draft.clause.end < len(draft.clause.reading.tokens)
    if ahead and _MUST_DO.match(draft.clause.text) is not None:
        return bool(draft.unexplained or draft.missing) and not any(
            token.is_literal for token in draft.clause.reading.tokens[draft.clause.start : draft.clause.end]
        )
    asked = draft.clause.text.rstrip().endswith("?")
    return ahead and asked and not draft.args and len(draft.unexplained) > 1 and draft.card.effects <= {Effect.READ}


_MUST_DO = re.compile(  # "I have to order what runs out." before the order itself
    r"\W*(?:(?:so|well|hi|hello|ok)\W+)*(?:i|we)(?:['’]ve|\s+have|\s+need|\s+must|\s+should|\s+want|['’]d\s+like|\s+am\s+going|['’]m\s+going)\b[^?]*[.!]\s*$",
    re.IGNORECASE,
)


def unheard_choice(clause: Clause) -> str:
    """What nothing heeds: the number in words that choose, "whichever has more than 3 lines", or a header; else empty."""
    if header := _HEADER.search(clause.text):
        return header[0]  # without it a server takes the request for another one
    if clause.start and (names := _only_names(clause)):
        return names[0]
    if not _CHOOSES.match(clause.text):
        return ""
    sight = Sight(clause)
    known = {index for each in sight.phrases() for index in range(each.start, each.end)}
    known |= {index for _, span in sight.whens() for index in range(span.start, span.end)}
    numbers_ = (index for index in range(clause.start, clause.end) if index not in known | clause.hidden)
    found = [
        clause.reading.tokens[index].value for index in numbers_ if _count(clause.reading.tokens[index]) is not None
    ]
    return found[0] if found else ""


def _only_names(clause: Clause) -> list[str]:
    """Names of files that stand in a clause with no word beside them: ", then b.pdf"."""
    tokens = [each for each in clause.reading.tokens[clause.start : clause.end] if each.type is not Type.MARK]
    names = [each.value for each in tokens if each.type in (Type.FILENAME, Type.PATH)]
    plain = all(each.type in (Type.FILENAME, Type.PATH) or each.low in _THEN for each in tokens)
    goes_on = bool(tokens) and (tokens[0].low in _THEN or clause.reading.tokens[clause.start - 1].value == ",")
    return names if plain and goes_on else []


_THEN = frozenset("then and also next finally plus".split())
_HEADER = re.compile(r"\bheader\s+[a-z]+-[\w-]+", re.IGNORECASE)
_CHOOSES = re.compile(
    r"\W*(?:(?:and|then|also|but)\s+)*(?:which(?:so)?ever|whatever|whoever|any(?:thing|one|body)?|every(?:thing|one|body)?"
    r"|each|all|those)\b.*\b(?:has|have|with|contains?|holds?|more|less|fewer|longer|shorter|bigger|smaller)\b",
    re.IGNORECASE,
)


def _folders(draft: Draft) -> Iterator[str]:
    """The words for folders that are there: in "to the Desktop and Documents" both are meant."""
    clause = draft.clause
    for place in Sight(clause).places():
        if place.folder and place.located and place.path and clause.reading.world.is_folder(place.path):
            yield from (
                token.value for token in clause.reading.tokens[place.start : place.end] if token.low not in STOP
            )


def _narrowed(draft: Draft) -> Iterator[str]:
    """ "Remove everything in brackets": a word that tells which part shall go, where the whole would."""
    tokens = draft.clause.reading.tokens
    if Effect.DELETE not in draft.card.effects:
        return
    for before, token in zip(
        tokens[draft.clause.start :], tokens[draft.clause.start + 1 : draft.clause.end], strict=False
    ):
        if before.low in _NARROWS and token.type is Type.WORD and token.low not in STOP:
            yield token.value


def _order(draft: Draft) -> Iterator[str]:
    """The words for an order: "the biggest on top" is asked for whatever is done."""
    order = direction(draft.clause.text)
    if order is not None and "order" in draft.args and not order.falls("date", True):
        return iter(())  # files are counted from the oldest on anyway
    return iter(re.findall(r"\w+", draft.clause.text[order.start : order.end]) if order else ())


def _columns(draft: Draft) -> Iterator[str]:
    """The headings of the table that are said just as they stand there, and are no words of everyday."""
    table, text = Sight(draft.clause).table, draft.clause.text
    for name, start, end in table.said(text) if table is not None else ():
        if text[start:end] == name and re.search(r"[_\d]", name):
            yield name


def _most(draft: Draft) -> Iterator[str]:
    """ "Who spent most?" asks for one of many; a figure about all of them is no answer."""
    if draft.card.result not in (Kind.NUMBER, Kind.INTEGER):
        return
    tokens = draft.clause.reading.tokens[draft.clause.start : draft.clause.end]
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.low in _BEST and (before is None or before.low != "at"):
            yield token.value


_BEST = frozenset("most least fewest best worst".split())


def _years(draft: Draft) -> set[str]:
    """ "A folder per year, 2023, 2024": the years only show what comes of it."""
    by_year = any(each.value == "year" for each in draft.args.values())
    tokens = draft.clause.reading.tokens[draft.clause.start : draft.clause.end] if by_year else ()
    return {token.value for token in tokens if re.fullmatch(r"(?:19|20)\d\d", token.value)}


def _asked_back(draft: Draft) -> set[str]:
    """ "… and mail her how many there are": asked of what was found before, which is handed on."""
    found = _HOW_MANY.search(draft.clause.text) if draft.clause.start else None
    return {found["many"]} if found else set()


_HOW_MANY = re.compile(
    r"\bhow\s+(?P<many>many|much)\s+(?:of\s+(?:them|those|these)\s+)?(?:there\s+(?:are|were|is)|it\s+(?:is|was)|they\s+(?:are|were))\b",
    re.IGNORECASE,
)


def _asked_whether(draft: Draft) -> set[str]:
    """ "Is the essay longer than 1500 words?": the number that is told answers it, whatever it is held against."""
    looks = draft.card.effects <= {Effect.READ} and draft.card.result in (Kind.INTEGER, Kind.NUMBER, Kind.SIZE)
    asked = _WHETHER.match(draft.clause.text) if looks else None
    return set(re.findall(r"[\w.,]+", asked["held"])) if asked else set()


_WHETHER = re.compile(
    r"\W*(?:(?:so|hey|hi|and|please|can you|could you)\W+)*(?:(?:check|tell me|see|find out|let me know|i(?:['’]d like to| want to| need to) know|i wonder)\s+(?:if|whether)|is|are|does|do|has|have|did|will)\b"
    r".*?\b(?:more|longer|bigger|larger|wider|taller|heavier|higher|over|above|under|below|less|fewer|shorter|smaller|least|most|exceeds?|exceeding|than|up to|within)\b(?:\s+than)?\s+(?P<held>[\d.,]*\d(?:\s*(?:[kmgt]i?b|mega\w+|pixels|px|mb))?|\w+(?:\s+(?:hundred|thousand|million))?)",
    re.IGNORECASE,
)


def _heeded(draft: Draft) -> set[str]:
    """Words that stand elsewhere in a value: what is said twice is heeded once."""
    tokens = draft.clause.reading.tokens
    return {tokens[at].value for each in draft.args.values() for at in range(each.span.start, each.span.end)}


def _is_led(before: Token, token: Token) -> bool:
    """ "By artist" tells how, "in Backups" where, "how old" asks for what."""
    if token.type is not Type.WORD:
        return False
    return before.low in _BY or (before.low in _WHERE and token.value.istitle())


_NARROWS = frozenset("in within between about after before behind with mentioning containing inside".split())
_BY = frozenset({"by", "per", "how"})
_WHERE = frozenset({"in", "into", "to", "from"})


def _count(token: Token) -> int | None:
    """The number a token says, in digits or as a word; "one" and "a" hardly ever count."""
    if token.type is not Type.NUMBER and token.low not in numbers.WORDS:
        return None
    number = numbers.number(token.value)
    return None if number is None else int(number)


def _lengths(draft: Draft) -> set[int]:
    """How many things each value names: "three folders called red, green and blue" says it twice."""
    values = [each.value for each in draft.args.values()]
    world = draft.clause.reading.world
    books = [world.table(str(value)) for value in values if isinstance(value, Path) and value.suffix.lower() == ".xlsx"]
    sheets = {len(book.sheets) for book in books if book is not None}  # "all three sheets"
    return (
        sheets
        | {len(value) for value in values if isinstance(value, list | tuple)}
        | {len(value.paths) for value in values if isinstance(value, FileQuery)}
    )
