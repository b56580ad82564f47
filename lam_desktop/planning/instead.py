"""What a text shall say instead, told before the order: "our treasurer is no longer A but B, change the name in the statutes".

Rule: both the old and the new words are said, and so is where they stand; no other change is read into it.
"""

from __future__ import annotations

import re

_QUOTED = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+'|‘[^’]+’)"
_NAME = rf"(?:{_QUOTED}|(?-i:[A-Z][\w&.'’-]*\w|[A-Z])(?:\s+(?:(?:of|de|van|von|the|and|&)\s+)?(?-i:[A-Z\d][\w&'’-]*\w|[A-Z\d])){{0,3}}|[\w.-]+@[\w.-]+\w|\d[\d.,:/-]*\d|\d)"
_OLD, _NEW = f"(?P<old>{_NAME})", f"(?P<new>{_NAME})"
_SUBJECT = r"(?:(?:the|our|my|its|his|her|their)\s+)?(?:[\w-]+\s+){0,4}?"
_THAT = r"(?:(?:it|that|he|she|this|the\s+(?:new|right|correct)\s+(?:one|name|[\w-]+))(?:['’]s|\s+is|\s+are)|but|now|rather)"
_PAIRS = (
    # "is no longer A but B", "isn't A any more, it's B now"
    rf"(?:is|are|['’]s|was)\s+(?:no\s+longer|not)\s+(?:called\s+|named\s+)?{_OLD}(?:\s+any\s?(?:more|longer))?\s*[,;:.–-]*\s*(?:{_THAT}\s+)+(?:now\s+|called\s+)*{_NEW}",
    rf"(?:isn|aren|wasn)['’]?t\s+(?:called\s+|named\s+)?{_OLD}(?:\s+any\s?(?:more|longer))?\s*[,;:.–-]*\s*(?:and\s+)?(?:{_THAT}\s+)+(?:now\s+|called\s+)*{_NEW}",
    # "has changed from A to B", "was renamed from A to B"
    rf"(?:changed|renamed|moved|switched|went|rebranded|corrected)\s+(?:(?:its|our|their|his|her|the)\s+[\w-]+\s+)?from\s+{_OLD}\s+to\s+{_NEW}",
    # "A is now called B", "A is called B now"
    rf"{_OLD}\s+(?:is|are|was|has\s+been|will\s+be)\s+(?:now\s+)?(?:called|named|renamed(?:\s+to)?|spelled|spelt|written)\s+{_NEW}",
    # "it says A where it should say B", "I wrote A but it is B"
    rf"(?:says?|reads?|wrote|written|typed|spelled|spelt|has|have|put)\s+{_OLD}\s*,?\s*(?:where|when|but|although|though|instead\s+of|and)\s+(?:(?:it|that|he|she|i|they|the\s+(?:name|right\s+\w+))\s+)?(?:(?:should|must|ought\s+to|has\s+to)\s+(?:say|read|be|have\s+been)|is|are|meant|['’]s)?\s*(?:called\s+|spelled\s+)?{_NEW}",
)
_PAIR = tuple(
    re.compile(
        rf"(?P<told>{_SUBJECT}{pair})(?:\s+(?:now|instead|since\s+\w+|from\s+now\s+on))*\s*[,;.!:–-]*\s*(?:(?:and|so|thus|therefore)\b\s*,?\s*)?",
        re.IGNORECASE,
    )
    for pair in _PAIRS
)
_LEAD = r"(?:(?:please|pls|can\s+you|could\s+you|would\s+you|kindly|i\s+need\s+you\s+to|just|so|then)[,\s]+)*"
_CHANGE = r"(?:change|replace|swap|update|correct|fix|adapt|adjust|amend|put|exchange|do|make)"
_THING = r"(?:(?:that|this|it|them|the\s+new\s+one|(?:the|her|his|its|our|their)\s+(?:[\w-]+\s+)?(?:names?|words?|spelling|mistake|typo|address(?:es)?|numbers?|date|title|term|change|correction|text)|every(?:thing|\s+(?:mention|occurrence|instance|place))|all\s+(?:the\s+)?(?:mentions|occurrences|instances|places))(?:\s+of\s+it)?\s+)?"
_OVER = r"(?:(?:please|pls|everywhere|throughout|accordingly|all\s+over|right|up)\s+)*"
_ORDER = re.compile(
    rf"^{_LEAD}{_CHANGE}\s+{_THING}{_OVER}(?P<where>(?:in|inside|across|within|of)\s+\S.*)$", re.IGNORECASE | re.DOTALL
)
_FILE_FIRST = re.compile(
    rf"^{_LEAD}(?:update|correct|fix|adapt|adjust|amend|change)\s+(?P<file>(?:the\s+file\s+|my\s+|our\s+|the\s+)?(?:\"[^\"]+\"|[\w~./ -]*\w\.(?:txt|md|log|html?|tex|rst))(?:\s+(?:in|on)\s+[^,;.!?]+)?)(?:\s+accordingly)?(?P<rest>[\s.!,;].*)?$",
    re.IGNORECASE | re.DOTALL,
)
_TAIL = re.compile(
    r"\s*(?:,\s*)?(?:\b(?:everywhere|throughout|accordingly|please|pls|wherever\s+(?:it|he|she|that)\s+(?:occurs|appears|is\s+mentioned|stands))\b\s*)+(?=[.!?,;]|$)",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"^(?P<where>in\s+(?:the\s+|my\s+|our\s+)?(?:file\s+)?(?:\"[^\"]+\"|[\w~./-]*\w\.(?:txt|md|log|html?)))\s*,?\s*",
    re.IGNORECASE,
)
_SHOULD_BE = re.compile(  # "also 'centre' should be 'center'", behind another order about the same text
    rf"(?<=[.!?;,])\s*(?:(?:and|also|likewise|then)\s+)*(?P<old>{_QUOTED})\s+(?:should|must|shall|has\s+to|ought\s+to)\s+(?:be|become|read)\s+(?P<new>{_QUOTED})(?:\s+(?:too|also|as\s+well|instead))*(?=\s*(?:[.!?;,]|$))",
    re.IGNORECASE,
)


_ONE_WORD = rf"(?:{_QUOTED}|[\w€$£%&.-]*[\w€$£%&-])"
_SEVERAL = re.compile(  # "the word sugar should be honey, and milk should be oat milk"
    rf"\b(?:the\s+)?(?:words?|names?|terms?)\s+(?P<old>{_ONE_WORD})\s+(?:should|must|shall|has\s+to|ought\s+to)\s+(?:be|become|read)\s+(?P<new>{_ONE_WORD}(?:\s+[\w-]+)?)\s*(?:,\s*and|,|;|\s+and)\s+"
    rf"(?:(?:the\s+)?(?:words?|names?|terms?)\s+)?(?P<old2>{_ONE_WORD})\s+(?:(?:should|must|shall|has\s+to|ought\s+to)\s+(?:be|become|read)\s+)(?P<new2>{_ONE_WORD}(?:\s+(?!in\b|throughout\b|everywhere\b)[\w-]+)?)(?P<rest>(?:\s+(?:in|throughout)\s+\S.*)?[\s.!]*)$",
    re.IGNORECASE,
)


def _two(said: re.Match[str]) -> str:
    where = said["rest"]
    pairs = [(said["old"], said["new"]), (said["old2"], said["new2"])]
    return " and ".join(f"replace {_marked(old)} with {_marked(new)}{where}" for old, new in pairs)


def said_instead(text: str) -> str:
    """The request with what is told of old and new words as an order to replace the one by the other."""
    text = _SEVERAL.sub(_two, text)
    text = _SHOULD_BE.sub(r" replace \g<old> with \g<new>", text)
    for pair in _PAIR:
        found = pair.search(text)
        if found is None or (
            text[: found.start()].strip() and not re.search(r"[.!?;,:]\s*$|^in\s", text[: found.start()], re.IGNORECASE)
        ):
            continue
        before, rest = text[: found.start()], text[found.end() :]
        order = f"replace {_marked(found['old'])} with {_marked(found['new'])}"
        if (said := _ORDER.match(rest)) is not None:
            return f"{before}{order} {_TAIL.sub('', said['where'])}"
        if (said := _FILE_FIRST.match(rest)) is not None:
            return f"{before}{order} in {said['file']}{said['rest'] or ''}"
        here = _HERE.match(text)
        if here is not None and re.fullmatch(
            rf"{_LEAD}(?:{_CHANGE}\s+{_THING.replace('+)?', '+)')}?\s*)?[\s.!?]*", f"{rest} ", re.IGNORECASE
        ):
            return f"{here['where']}, {order}"
    return text


def _marked(words: str) -> str:
    return f'"{words}"' if words[:1] not in "\"“'‘" else words
