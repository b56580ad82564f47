"""How deep a folder is gone into, said apart from its name: "…, subfolders as well", "Look in the subfolders, too."

Rule: it is said right behind the folder, as it is read; nothing else changes.
"""

from __future__ import annotations

import re

_SUB = r"(?:(?:all|any|the|its|their)\s+(?:of\s+)?)*(?:the\s+|its\s+|their\s+)?(?:sub-?\s?folders?|sub-?directories|folders (?:below|inside|underneath|in (?:it|there))|(?:every|any)thing (?:below|underneath|inside|under it|in it)|what(?:['’]s| is) (?:below|underneath))"
_TOO = r"(?:\s*,?\s*(?:too|as well|also|included))"
_APART = re.compile(
    rf"(?:[.;!]\s+|,\s*|\s+-\s+)(?:(?:and|but|please)\s+)*(?:also\s+)?(?:look|search|go|check|descend|do (?:it|this|that|so))\s+(?:in(?:to)?|through|inside)\s+{_SUB}{_TOO}?\s*(?=[.;!?,]|$)"
    rf"|(?:,\s*|\s+\(\s*|\s+)(?:and\s+)?(?:also\s+)?(?:in(?:side)?\s+|including\s+|with\s+)?{_SUB}{_TOO}\s*(?P<close>\))?(?=[\s.;!?,]|$)"
    rf"|,\s*(?:and\s+)?also\s+(?:in|from|inside)\s+{_SUB}\s*(?=[.;!?,]|$)"
    rf"|,?\s+(?:including|incl\.?|with)\s+(?:every|any)thing (?:below|underneath|inside)(?: it)?(?=[\s.:;!?,]|$)",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\b(?:that (?:are|is|lie) |which are )?(?:somewhere|anywhere)\s+(?:below|under|underneath|inside|in)\s+(?P<place>\"[^\"]+\"|[\w~][\w~./-]*\w)(?<!\.\w\w\w)(?<!\.\w\w\w\w)(?![\w./-])",
    re.IGNORECASE,
)
_UP = re.compile(  # "take all files in X and below, bring them up to X, and remove the subfolders": flattening
    rf"^(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:take|move|bring|pull|get|put)\s+(?:all|everything)(?:\s+(?:of\s+)?(?:the\s+)?files)?\s+(?:in|from|out of)\s+(?P<place>\"[^\"]+\"|[\w~][\w~./-]*\w)\s+including subfolders\s*,?\s*(?:and\s+)?(?:(?:bring|move|put|pull|take)\s+(?:them|it|those)\s+)?(?:up|right|directly|straight)?\s*(?:in)?to\s+(?P=place)(?:\s+itself)?"
    rf"(?:\s*[,.;]?\s*(?:(?:and|then)\s+)*(?:remove|delete|get rid of)\s+(?:{_SUB}|the empty (?:sub-?)?folders)(?:\s*,?\s*(?:as|because|since)\s[^.;!?]*|\s+(?:that are left|then|afterwards))?)?(?=\s*(?:[.!?]|$))",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|from|of|under|below|through|inside|out|all of)\s+(?:my\s+|the\s+)?(?:folder\s+)?(?P<place>\"[^\"]+\"|~?/?[A-Z~][\w~./-]*\w|~/[\w./-]*\w|[\w-]+/[\w./-]*\w)",
)
_SAID = " including subfolders"


def gone_deep(text: str) -> str:
    """The request with the depth behind the folder it is about."""
    text = _BELOW.sub(lambda said: f"in {said['place']}{_SAID}", text)
    text = _UP.sub(r"\g<lead>flatten the folder \g<place>", text)
    apart = _APART.search(text)
    if apart is None or apart.start() == 0:
        return text
    place = next((each for each in _PLACE.finditer(text) if each.end() <= apart.start()), None)
    if place is None or "including subfolders" in text or re.search(r"\.\w{2,4}$", place["place"]):
        return text
    return f"{text[: place.end()]}{_SAID}{text[place.end() : apart.start()]}{text[apart.end() :]}"
