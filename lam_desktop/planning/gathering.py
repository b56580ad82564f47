"""What is pulled out of files, told in several sentences: "go through the logs in X and pull out the dates. I want each once, in Y"."""

from __future__ import annotations

import re

_GO = re.compile(  # "go thru the txt files in X and pull out the hashtags (#something)"
    r"^(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:go|look|search|read)\s+(?:through|thru|in|into|over)\s+(?P<set>[^.;!?]*?)\s*,?\s+and\s+(?:then\s+)?(?P<verb>pull out|pick out|take out|extract|collect|get out|get|gather|fish out)\s+(?P<what>(?:all\s+|every\s+|the\s+)*[\w-]+(?:[ -](?:addresses|numbers|mails))?)(?:\s*\([^()]*\))?(?P<rest>\s*[.,;!].*|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
_ONCE = re.compile(
    r"(?:[.,;]\s*|\s+)(?:and\s+)?(?:i\s+(?:want|need|['’]d like)\s+)?(?:each|every one)\s+(?:of them\s+|one\s+)?(?:only\s+once|once\s+only|just\s+once|once)(?=\s*(?:[.,;]|$))",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:[.,;]\s*|\s+)(?:and\s+)?(?:sorted\s+)?(?:in\s+alphabetical\s+order|alphabetically|(?:from\s+)?a to z)(?=\s*(?:[.,;]|$))",
    re.IGNORECASE,
)
_WITH_MARK = re.compile(
    r",?\s*(?:and\s+)?with the\s+\S{1,3}\s+(?:in front|before it|included|still there)(?=\s*(?:[.,;]|$))", re.IGNORECASE
)
_A_LINE = re.compile(
    r",?\s*(?:and\s+)?(?:with\s+)?(?:one|each|every one|each one)\s+(?:(?:per|a|on each|to a|on its own|on a|in a)\s*)?(?:own\s+|new\s+)?(?:line|row)(?:\s+of its own)?(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
_TO = re.compile(
    r"[.,;]?\s*(?:and\s+)?(?:(?:put|write|save|store)\s+(?:them|it|those|the list)\s+)?(?:in|into|to|as)\s+(?P<file>\"[^\"]+\"|[\w~][\w~./ -]*\.(?:txt|md|csv))",
    re.IGNORECASE,
)


def gathered_from(text: str) -> str:
    """The request as one order."""
    said = _GO.match(text)
    if said is None:
        return text
    rest = said["rest"]
    once, order, to = _ONCE.search(rest), _ORDER.search(rest), _TO.search(rest)
    for form in (_ONCE, _ORDER, _WITH_MARK, _A_LINE, _TO):
        rest = form.sub("", rest, count=1)
    what = re.sub(r"^(?:all\s+|every\s+|the\s+)*", "the ", said["what"], flags=re.IGNORECASE)
    made = f"{said['lead']}extract {what} from {said['set']}"
    made += " in alphabetical order" if order else ""
    made += f" into {to['file']}" if to else ""
    rest = rest.strip(" .,;!")
    return made if once and not rest else f"{made}{', each only once' if once else ''}{f'. {rest}' if rest else ''}"
