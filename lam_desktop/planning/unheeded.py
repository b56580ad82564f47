"""Words behind a set of files that say which of them are meant, and that no value heeds: "the files that nobody needs".

Rule: a set that is narrowed by words nobody understood is never taken whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lam_desktop.core.action import Effect
from lam_desktop.core.values import FileQuery
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.words import STOP

_OPENS = frozenset({"that", "which", "who", "whose"})
_SUBJECTS = frozenset("i we you he she they nobody somebody someone everybody everyone".split())
_WANTS = re.compile(  # "the pdfs I no longer need" without a word that opens it
    r"(?:(?:do|did|does|have|has|had|will|would|can|could|may|might|am|are|is|was|were|not|never|no|longer|always|still|only|just|already|really|ever)\s+"
    r"|\w+n['’]t\s+)*(?:need|needs|want|wants|like|likes|use|uses|used|read|open|opened|keep|kept|finished|printed|sent|seen|made|wrote|took|bought"
    r"|looked\s+at|work(?:ed)?\s+on|care\s+about)\b(?:\s+(?:any\s*more|any\s+longer|now|already|yet|again|today|yesterday|lately))*",
    re.IGNORECASE,
)
_HARMLESS = frozenset(
    "that which who is are was were be been there here in it them lie lies lying sit sits i you we have has had got find"
    " found can see exist exists currently now still already left of stored saved kept all right directly inside also too both well as".split()
)
_LEADING_ON = frozenset({"to", "into", "onto", "in", "as", "and", "from"})
_AT_END = frozenset("to into onto in and then , from as with . ! ? ; )".split())


def unheeded(draft: Draft) -> str:
    """The words that say which files are meant and that nothing heeds; empty where there are none."""
    for phrase in _sets(draft):
        words = _relative(draft, phrase)
        if words:
            return words
    return ""


def _sets(draft: Draft) -> Iterator[FilesPhrase]:
    """The sets of files that an argument took."""
    taken = {at for each in draft.args.values() if isinstance(each.value, FileQuery) for at in each.tokens}
    for phrase in draft.clause.reading.files:
        inside = draft.clause.holds(phrase.start, phrase.end) and not (phrase.named or phrase.bare_folder)
        if inside and phrase.plural and taken.intersection(range(phrase.start, phrase.end)):
            yield phrase


def _relative(draft: Draft, phrase: FilesPhrase) -> str:
    """What is said of the files right behind them, as far as no argument took it."""
    clause, tokens = draft.clause, draft.clause.reading.tokens
    at = phrase.end
    if at >= clause.end or at in clause.hidden:
        return ""
    if tokens[at].low in _SUBJECTS and all(each.low in STOP for each in tokens[clause.start : phrase.start]):
        return ""  # "all the bmps I need as png": what opens a sentence is what is wanted
    if tokens[at].low in _SUBJECTS:
        said = _WANTS.match(clause.reading.text, tokens[at].end + 1)
        after = next((each.low for each in tokens if said and each.start >= said.end()), "")
        ends = said is not None and (after in _AT_END or not after)
        return clause.reading.text[tokens[at].start : said.end()] if said is not None and ends else ""
    if tokens[at].low not in _OPENS:
        return ""
    end = _ends(draft, clause, at)
    run = tokens[at + 1 : end]
    if not run or all(token.low in _HARMLESS for token in run):
        return ""
    end -= run[-1].low in _LEADING_ON
    return clause.reading.slice(at, end)


def _sends(draft: Draft) -> bool:
    return Effect.SEND in draft.card.effects


def _ends(draft: Draft, clause: Clause, start: int) -> int:
    """Where a relative clause ends: before what an argument took, or a mark."""
    heard = [each for each in draft.args.values() if not (_sends(draft) and isinstance(each.value, str))]
    taken = {at for each in heard for at in each.tokens}  # the text of a mail narrows no set of files
    tokens = clause.reading.tokens
    for at in range(start + 1, clause.end):
        if at in taken or at in clause.hidden or (tokens[at].type is Type.MARK and tokens[at].value in ",.;:!?)"):
            return at
    return clause.end
