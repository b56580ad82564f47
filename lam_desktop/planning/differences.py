"""What one folder has and another lacks, brought over: "What's in A that B hasn't got? Copy those over".

Rule: what is there already stays as it is; only its copy in the other folder is left out.
"""

from __future__ import annotations

import re

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|[\w~][\w~./-]*\w)"
_LACKS = re.compile(
    rf"^(?P<lead>(?:(?:please|can you|could you|check|see|look|find(?: out)?|tell me)\s+)*)(?:what|which\s+(?P<noun>\w+)|everything|all\s+(?P<all>\w+))(?:['’]s|\s+is|\s+are|\s+there is)?\s+(?:in|on)\s+(?P<one>{_PLACE})\s*,?\s+(?:(?:that|which)\s+)?(?P<two>{_PLACE})\s+(?:has(?:n['’]t| not)(?:\s+got)?|does(?:n['’]t| not)(?:\s+(?:have|hold))?|lacks|is missing|misses)(?:\s+(?:yet|so far|already))?(?:\s*\([^()]*\))?\s*[?.,;]?\s*(?:(?:and|then|please|so)\s+)*"
    rf"(?P<verb>copy|move|bring|put)\s+(?:those|them|that|it|these)(?:\s+(?:over|there|across))*(?:\s+(?:to|into|in)\s+(?P=two))?(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TELL = re.compile(
    r",?\s*(?:and\s+)?(?:tell me|let me know|say)\s+which(?:\s+(?:ones|files))?\s+(?:(?:it|they|that|those)\s+)?(?:was|were|are|is)\b[^,.;!?]*",
    re.IGNORECASE,
)
_SKIP = re.compile(
    r",?\s*skip what is already there|,?\s*(?:and\s+)?(?:do not|don['’]?t)\s+overwrite\s+\w+", re.IGNORECASE
)


def brought_over(text: str) -> str:
    """The request as one order that leaves out what is there."""
    said = _LACKS.match(text)
    if said is None:
        return text
    verb = "move" if said["verb"].lower() == "move" else "copy"
    noun = said["noun"] or said["all"] or "files"
    rest = _SKIP.sub("", _TELL.sub("", said["rest"]))
    return f"{verb} all {noun} in {said['one']} to {said['two']}, skip what is already there{rest}"
