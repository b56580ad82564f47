"""Words of a request that ask for nothing, within what does: purposes, examples, reports. They are read as if they were not there."""

from __future__ import annotations

import re
from itertools import chain

from lam_desktop.planning.besides import besides
from lam_desktop.planning.grammar.filters import FilesPhrase, sorted_behind
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import parent
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.moods import BESIDE_IT
from lam_desktop.planning.words import VERBS

_PURPOSE = re.compile(
    r"\b(?:so that(?! (?:they|it|each|all|the|its|their|every|no)\b[^.;,]*\d)(?! .{1,40}\b(?:becomes?|turns? into|(?:is|are) called|(?:starts?|begins?|ends?) with)\b)|because|(?<=, )as (?:we|the|it|they|my|our|he|she)\b|since (?:it|they|i|we|the)|so (?:i|we|he|she|they|people|everyone|everybody|(?:my|our) \w+)(?:['’]ll)? (?:(?:can|could|may|might|do not|don['’]?t|will)\b(?! \w+ \d)|(?:see|know|notice|remember|learn|hear) (?:if|whether|how|which|what|when|where|who|that|about)\b)|in order (?:to|that)|to (?:free|make|save|get|gain)(?: up)? (?:some |more |a bit of |a little )*(?:disk )?(?:space|room)|as i\b|to make sure)",
    re.IGNORECASE,
)
_OVER = re.compile(  # where a purpose ends and the order goes on
    rf"[.!?;](?:\s|$)|,\s+(?:please|then)\b|,\s+(?:so\s+|just\s+)?(?:{'|'.join(sorted(VERBS))}|put|fix|make|take|throw)\s+(?:it|them|this|that|these|those|the|all|every|my)\b|(?:,|\s+and)\s+(?:then\s+)?(?:call|name|save|store|mail|e-?mail|send)\s+(?:it|them|this|that|the|as)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(  # "before I post the photos, …" at the beginning, "… before I post them" at the end
    r"^\W*before (?:i|we|you|they) (?:\w+(?: to \w+| (?:out|over|off|on|up))?)(?= (?:the|my|our|these|all)\b| [\w~/-]+[\w~./-]*\.\w{2,4}\b)|(?<=\w)[\s,]+before (?:i|we|you|they) [^.,;!?]*(?:\b(?:them|it|anybody|anyone|everybody)\b[^.,;!?]*)?(?=[.,;!?]|$)",
    re.IGNORECASE,
)
_MINDING = re.compile(  # "mind that some shifts go past midnight": told, not asked for
    r"(?:^|[,;.:–(-])\s*(?:and |but |please )*(?:mind|note|remember|be aware|keep in mind|bear in mind|be careful)\b,?(?: that)?\s[^.!?;)]*",
    re.IGNORECASE,
)
_AND_SO_ON = re.compile(
    r"(?:into |as |named |called |like )?(?:[\w'\".-]+\.\w{2,4}(?:,| and)?\s+)+(?:and so (?:on|forth)|etc)\.?",
    re.IGNORECASE,
)
_LOOKS_LIKE = re.compile(  # what it is like is told in brackets, and no more than told
    r",?\s*like\s+(?:\d+[.):]?[\s,]*){2,}(?:and so on|etc\.?|…|\.\.\.)?|"
    r"\((?:(?:they|it|these|those|which|each|all)\s+)*(?:look(?:s|ing)?\s+like|(?:is|are)\s+like|like|e\.?g\.?|for\s+(?:example|instance)|such\s+as)\b[^()]*\)"
    r"|\([^()]*\b(?:for\s+(?:example|instance)|e\.?g\.?|and\s+so\s+(?:on|forth)|etc)\.?,?\s*\)",
    re.IGNORECASE,
)
_NAME = r"(?:\"[^\"]+\.[a-z]\w{1,3}\"|“[^”]+\.[a-z]\w{1,3}”|'[^']+\.[a-z]\w{1,3}'|(?:[\w()&-]+ ){0,3}?[\w()&.-]*\w\.[a-z]\w{1,3}\b)"
_LIKE = r"(?:like|such\s+as|e\.?g\.?,?|for\s+(?:example|instance),?)"
_EXAMPLE = re.compile(  # "they have names like IMG_0012.JPG": what some are called is told, and what they shall be called is not
    rf"(?<!should )(?<!must )(?<!shall )(?<!to )(?<!can )\b(?:(?:has|have|had|holds?|contains?|got|(?:is|are)\s+full\s+of|there\s+are|are|look|looks|come\s+as)\s+(?:(?!not\b)[\w-]+\s+){{0,5}}?(?P<like>{_LIKE})\s+{_NAME}(?:\s*(?:,|,?\s+and|,?\s+or)\s+{_NAME})*)",
    re.IGNORECASE,
)
_THROWS_AWAY = re.compile(  # then the ones that are named may be all that is meant
    r"\b(?:delet\w*|bin|trash|erase|wipe|throw|get rid|(?:remove|chuck|dump)\s+(?:them|those|these|it|all))\b",
    re.IGNORECASE,
)
_IN_A_ROW = re.compile(r",?\s*\bone\s+(?:after\s+(?:another|the\s+other)|by\s+one|at\s+a\s+time)\b", re.IGNORECASE)
_FOR_ONE = re.compile(  # "each into a folder of its name (rain.zip into rain)": how it goes with one of them
    r"\((?:so\s+|i\.?e\.?,?\s+|that is,?\s+)?(?:[\w-]+ )?[\w.-]+\.\w{1,5}\s*(?:(?:goes |is put |comes )?(?:in)?to|becomes|turns into|is (?:then )?called|->|→|=>|as)\s*[^()]{1,60}\)",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:each|every|all|their own|its own|own|after (?:it|them)|(?:its|the same|that|their) names?|same-named)\b",
    re.IGNORECASE,
)
_KEEPING = re.compile(
    r"(?:^|[,;.:–-])\s*(?:and |but )?(?:the|all|everything)(?: \w+){0,3}? (?:has to |have to |should |must |shall |can |may )?(?:stays?|remains?)\b[^.!?;]*"
    r"|(?:^|[,;.–-])\s*(?:and |but )?(?:please )?(?:leave|keep) (?:the|those|them|it|all)\b[^.!?;,]*(?:alone|there|are|is|were|untouched|please|originals?)?(?=[.!?;,]|$)"
    r"|,\s*(?:but )?not (?:the|any) other[^.!?;]*"
    r"|\b(?:with |under )?(?:the )?same name\b(?! (?:is|as|exists))",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r",?\s*(?:and |please |so )*(?:try (?:it )?again|retry|keep trying|try (?:it )?(?:twice|several times|a few times))\b[^.!?;]*|,?\s*(?:it|the (?:server|site|page)) (?:sometimes |often )?(?:fails|redirects|is (?:slow|flaky))\b[^.!?;]*",
    re.IGNORECASE,
)
_FORBIDS = re.compile(  # what shall not be done besides: "don't unpack it, I only want to know"
    r"(?:^|(?<=[.,;!?:–-]))\s*(?:and |but |please )*(?:don['’]?t|do not|never|no need to)(?: really)? (?:\w+ )(?:it|them|anything|any of (?:it|them)|any files?)(?: (?:yet|please|though|else|away|up))*(?=[.!?;,]|$)"
    r"|(?:^|(?<=[.,;!?:–-]))\s*(?:and |but )?(?:i|we) (?:only|just|merely) (?:want|need|would like|wish) to (?:know|see|look|check|have a look)(?: (?:it|that|them|first))?(?=[.!?;,]|$)",
    re.IGNORECASE,
)
_FORMERLY = re.compile(r"\b(?:instead\s+of|rather\s+than|and\s+not|not)\s+(?:(?:at|on|from)\s+)?$", re.IGNORECASE)
_FORMER_HOUR = re.compile(  # "at 5 pm instead of 4": beside an hour a bare number is one, too
    r"\b(?:instead\s+of|rather\s+than|and\s+not|not)\s+(?:(?:at|from)\s+)?\d{1,2}(?=\s*(?:$|[,;!?()–-]|\.(?:\s|$)))",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(  # "in one mail, with three attachments" is how files go anyway
    r",?\s*(?:all\s+)?(?:in\s+|as\s+|with\s+)?(?:one|a single)\s+(?:e-?mail|mail|message)\b(?:\s*,?\s*(?:with\s+)?\w+\s+attachments?)?(?!\s+(?:to|for|per|each)\b)",
    re.IGNORECASE,
)
_TOLD_BESIDES = re.compile(  # "delete the line about the plumber, he came yesterday"
    r",\s+(?:(?:i['’]m|we['’]re|he['’]s|she['’]s|they['’]re)\s+(?:still|just|already|not|away|out|on|at|busy|working|writing|using)\b[^.!?;,\"/]*(?=[.!?;]|$)|(?:he|she|we|i) (?:(?:just|already|only|never|always|now) )?(?!(?:need|want|would|should|must|like|wish|can|could|call|name)\w*\b)(?:\w+(?:ed|s)|came|am|are|were|had|have|got|went|left|did|paid|sold|bought|sent|made|took|found|put)\b[^.!?;,\"/]*(?=[.!?;]|$))",
    re.IGNORECASE,
)
_FOR_LATER = re.compile(  # "…, I want to read it on the train": what it is for
    r"[,;.]\s+(?:because\s+|since\s+|as\s+)?(?:i|we|he|she|they|my\s+\w+|our\s+\w+)(?:['’]d|['’]ll)?\s+(?:(?:want|wants|need|needs|plan|plans|like|have|has|am\s+going|are\s+going)\s+to\s+|will\s+|can\s+|)(?:read|watch|listen\s+to|study|show|print|look\s+at|go\s+through|work\s+on)\s+"
    r"(?:it|them|that|this)\s+(?:on|in|at|during|over|for|while|with|to|tonight|tomorrow|later|offline)\b(?:(?!\bas\b)[^.!?;,\"/@])*(?=[.!?;]|$)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(  # how the answer shall be said
    r"(?:^|(?<=[.,;!?–-])|(?<=[.,;!?–-]\s))\s*(?:and\s+)?(?:just\s+|please\s+|only\s+)*(?:answer|reply|respond|tell\s+me)?\s*(?:(?:in|with)\s+(?:just\s+|only\s+)?(?:one|a\s+single|a|two|few)\s+(?:words?|sentence|line)|(?:with\s+)?(?:a\s+)?(?:simple\s+)?yes\s+or\s+no|briefly|in\s+short)(?:\s+(?:please|will\s+do|is\s+enough))*(?=[\s.!?]*$)",
    re.IGNORECASE,
)
_STAY = re.compile(
    r"stay|remain|leave|keep (?:the )?(?:original|old|source|them|it)|not (?:the|any) other|same name", re.IGNORECASE
)
_IS_NAMED = re.compile(r"\b(?:as|called|named)\s+\S", re.IGNORECASE)


def hidden_words(reading: Reading) -> frozenset[int]:
    """Tokens that only explain: marks of a list, reasons, and examples that end in "and so on"."""
    hidden: set[int] = {index for each in reading.bullets for index in range(each.start, each.end)}
    for match in _PURPOSE.finditer(reading.text):
        opens = not reading.text[: match.start()].strip() or reading.text[: match.start()].rstrip()[-1] in ".!?"
        ahead = reading.text[match.end() :]
        stop = _OVER.search(ahead)
        early = re.search(r":\s", ahead) or re.search(r",\s", ahead)  # "since I move to a new one: pack it"
        stop = min(filter(None, (stop, early)), key=lambda each: each.start(), default=None) if opens else stop
        end = match.end() + (stop.start() if stop else len(reading.text) - match.end())
        hidden |= _tokens(reading, match.start(), end)
    for start, (place, end) in reading.told_places.items():
        if any(each.end <= start and each.located and place.path in _lying_in(each) for each in reading.files):
            hidden |= set(range(start, end))
    for match in _BEFORE.finditer(reading.text):
        hidden |= _tokens(reading, *match.span())
    for match in _KEEPING.finditer(reading.text):
        tokens = _tokens(reading, *match.span())
        heeded = any(each.query.exclude and tokens & set(range(each.start, each.end)) for each in reading.files)
        if _STAY.search(match[0]) and not heeded:
            hidden |= tokens
    for match in BESIDE_IT.finditer(reading.text):
        if _IS_NAMED.search(reading.text[: match.start()]):  # a new name without a place is there anyway
            hidden |= _tokens(reading, *match.span())
    for when, span in reading.whens:  # "instead of 18:00": what it was is told, and nothing is to be done then
        former = _FORMERLY.search(reading.text[: when.start])
        if former is not None and len(reading.whens) > 1:
            hidden |= _tokens(reading, former.start(), when.start) | set(range(span.start, span.end))
    if any(when.clock for when, _ in reading.whens):
        for match in _FORMER_HOUR.finditer(reading.text):
            hidden |= _tokens(reading, *match.span())
    others = (_IN_A_ROW, _AGAIN, _FORBIDS, _TOLD_BESIDES, _AT_ONCE, _MINDING, _FOR_LATER, _IN_WORDS)
    for match in chain(besides(reading.text), *(each.finditer(reading.text) for each in others)):
        tokens = _tokens(reading, *match.span())
        hidden |= {at for at in tokens if not _is_quoted_around(reading, at, match.start())}
    for match in sorted_behind(reading.text):
        if any(each.query.sort_by and each.end <= reading.span(*match.span()).start for each in reading.files):
            hidden |= _tokens(reading, *match.span())
    for match in _FOR_ONE.finditer(reading.text):
        if _EACH.search(re.split(r"[.!?]\s", reading.text[: match.start()])[-1]):
            hidden |= _tokens(reading, *match.span())
    for match in () if _THROWS_AWAY.search(reading.text) else _EXAMPLE.finditer(reading.text):
        hidden |= _tokens(reading, match.start("like"), match.end())
    for match in chain(_AND_SO_ON.finditer(reading.text), _LOOKS_LIKE.finditer(reading.text)):
        hidden |= _tokens(reading, *match.span())
    return frozenset(hidden)


def _lying_in(phrase: FilesPhrase) -> tuple[str, ...]:
    """The folders in which the files of a phrase lie."""
    return (*phrase.query.folders, *(() if phrase.bare_folder else map(parent, phrase.query.paths)))


def _is_quoted_around(reading: Reading, index: int, start: int) -> bool:
    """Whether a place in the text lies inside of quoted words, which are meant as they stand."""
    token = reading.tokens[index]
    return token.type is Type.QUOTED and token.start < start


def _tokens(reading: Reading, start: int, end: int) -> set[int]:
    span = reading.span(start, end)
    return set(range(span.start, span.end))
