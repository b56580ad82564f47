"""What only tells: how it came to it ("I hate digging through folders."), what somebody thinks of it, thanks at the end.

Rule: no word is taken out that names a file, a place, a number, or asks for something.
"""

from __future__ import annotations

import re

_FEELING = re.compile(  # a first sentence about the person, or about the state of things
    r"^(?:(?:hi|hey|hello|ok|so|well|ugh|oh)\b[,\s]*)*"
    r"(?:(?:i|we)\s+(?:(?:really|just|always|so|simply|kind of)\s+)*(?:hate|love|dislike|can['’]t stand|am|was|are|got|keep|never|ca?n(?:no|['’])?t (?:find|see|stand)|have (?:way )?too)\b"
    r"|(?:i['’]m|we['’]re|i['’]ve|we['’]ve|it['’]s|that['’]s)\b"
    r"|(?:(?:my|the|our|this|that|these)\s+)?(?:[a-z]+\s+){0,2}[a-z]+\s+(?:is|are|gets?|looks?)\s+(?:(?:a|an|such|really|so|pretty|quite|completely|totally|getting|almost|nearly|always)\s+)*(?:filling up|full|mess(?:y)?|nightmare|chaos|chaotic|cluttered|crowded|slow|running (?:out|low)|over)\b)"
    r"(?P<rest>[^.!?;:]*?)(?:[.!;]+\s+|,\s+so\s+|\s+-\s+)(?=\S)",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"[/~\d\"“”]|\w\.\w|\b(?:please|need|want|like|should|must|can you|could you|would you)\b"
    r"|\b(?:Downloads|Documents|Desktop|Pictures|Music|Videos|desktop|downloads)\b"
    r"|\b(?:to|into)\s+[A-Z]",
)
_THANKS = re.compile(
    r"(?<!\w)[\s,.;!–-]*(?<!\w)(?:(?:many\s+)?thanks|thank you|thx|ty|cheers|much appreciated)(?:\s+(?:so much|very much|a lot|a million|a bunch|in advance|again|for (?:the|your) help))*[\s.!]*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # what somebody thinks of it himself
    r"(?P<open>,)?\s*(?<!\w)(?:if you ask me|i (?:think|guess|suppose|believe)|obviously|of course|as you know|needless to say|if i remember (?:right(?:ly)?|correctly)|to be honest|(?:there['’]s |there is )?no hurry)(?=\s*[,.;!?)]|\s*$)",
    re.IGNORECASE,
)
_WHY = re.compile(  # ", nobody needs those", ", that's only lock files"
    r",\s+(?:(?:nobody|no one|no-one|who)\s+(?:needs?|wants?|uses?|reads?|cares? about)\s+(?:it|them|those|that|these)(?:\s+any\s?more|\s+anyway)?|(?:that|those|these|it|they)(?:['’]s|['’]re| is| are)\s+(?:only|just|all)\s+[^,.;!?\"/]{1,30})(?=[.!?;]|$)",
    re.IGNORECASE,
)
SPEECH = re.compile(  # what follows is likely what is said to somebody
    r"\b(?:say(?:s|ing)?|tell(?:ing|s)?(?! me)|inform\w*|announc\w*|messages?|subject|remind\w*|e-?mails?|mail|write|text|note|reads?(?=\s*:))\b",
    re.IGNORECASE,
)


def told_apart(text: str) -> str:
    """The request without what only tells."""
    if not SPEECH.search(text):
        plain = _THANKS.sub("", text).rstrip()
        text = plain if re.search(r"\w\s+\S", plain) else text
    for form in (_WHY, _ASIDE):
        text = form.sub(_unless_said, text)
    feeling = _FEELING.match(text)
    if feeling is None or _HOLDS.search(feeling[0]):
        return text
    rest = text[feeling.end() :]
    return rest if len(rest.split()) > 3 else text


def _unless_said(aside: re.Match[str]) -> str:
    """What somebody shall be told stays as it is."""
    return aside[0] if SPEECH.search(aside.string[: aside.start()]) else ""
