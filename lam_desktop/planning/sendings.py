"""Who shall get what by mail, told in a sentence before the order: "my boss (h@yard.org) wants the report. send it".

Rule: what stays behind is said with what goes, before anything else is read.
"""

from __future__ import annotations

import re

from lam_desktop.planning.letterparts import ADDRESS

_ADDRESSES = rf"{ADDRESS}(?:\s*(?:,|and|&)+\s*{ADDRESS})*"
_WANTS = re.compile(  # "my boss (h@yard.org) wants the report, it's the newest one in Weekly. attach it …"
    rf"^(?:(?:hi|hello|hey|please|so)[\s,!.]+)?(?:(?!(?:if|when|i|we|you|please|send|mail|write)\b)[\w'’ ]+?\s+)?[(<]?(?P<to>{ADDRESS})[)>]?\s+(?:wants|needs|would\s+like(?:\s+to\s+have)?|asked\s+(?:me\s+|us\s+)?for|is\s+waiting\s+for|should\s+(?:get|have|receive)|must\s+get|has\s+to\s+get)\s+"
    r"(?P<what>(?:[^,.;:\"\n]|\.(?=\w))+?)(?:[,;]\s*(?:it['’]?s|it\s+is|that['’]?s|that\s+is|i\s+mean)\s+(?P<which>(?:[^,.;:\"\n]|\.(?=\w))+?))?"
    r"(?:\s*[.;,]\s+(?:(?:so|please|and|just)[\s,]+)*(?:attach|send|mail|e-?mail|forward)\s+(?:it|them|that|this)(?:\s+to\s+(?:him|her|them))?|\s+by\s+e?-?mail)(?P<rest>(?:[\s,.;].*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_ALL_THATS = re.compile(
    r"\b(?P<verb>send|mail|e-?mail|forward|attach|copy|move|zip|pack|back up|put)\s+(?:all|everything|whatever)\s+(?:that['’]?s|that\s+is|which\s+is|there\s+is|i\s+have|is)\s+(?=in\s)",
    re.IGNORECASE,
)
_BUT = re.compile(  # "send everything in X to a@b.org, all but the draft": what stays behind is said with what goes
    rf"^(?P<lead>.*?\b(?:send|mail|e-?mail|forward|attach)\s+(?:(?:everything|all|the)\b)[^,;.]*?)(?P<to>\s+(?:to\s+)?{ADDRESS}[^,;.]*?)\s*,\s*(?:i\s+mean\s+|that\s+is\s+)?(?:(?:everything|all(?:\s+of\s+(?:it|them))?)\s+)?(?:but|except(?:\s+for)?|apart\s+from|not|without|excluding)\s+"
    r"(?P<kept>(?:the|my|any|all)\s+[\w.-]+(?:\s+(?:files?|ones?))?)(?:\s+(?:obviously|of\s+course|please))?(?=\s*[,;.]|\s*$)",
    re.IGNORECASE | re.DOTALL,
)
_ALL_BUT = re.compile(  # "everything in X but the draft" begins no order
    r"(?P<lead>\b(?:send|mail|e-?mail|forward|attach|copy|move|zip|pack)\b(?:[^,;.]|\.(?=\w))*?\b(?:everything|all(?:\s+(?:the\s+)?\w+)?)\s+(?:in|from)\s+[^\s,;]+)\s+but\s+(?=(?:the|my)\s+\S+\s*(?:$|[,.;]|\bto\b|\binto\b))",
    re.IGNORECASE,
)


def sent(text: str) -> str:
    """The request as one order to send it."""
    if wants := _WANTS.match(text):
        text = f"send {wants['which'] or wants['what']} to {wants['to']}{wants['rest']}"
    text = _BUT.sub(r"\g<lead> except \g<kept>\g<to>", _ALL_THATS.sub(r"\g<verb> everything ", text))
    return _ALL_BUT.sub(r"\g<lead> except ", text)
