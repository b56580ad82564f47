"""Which of some files is the first by its age, said by what was done with it last: "the most recently changed one"."""

from __future__ import annotations

import re

_DONE = r"(?:changed|modified|edited|updated|saved|touched|altered|written|added|created|downloaded)"
_RECENTLY = re.compile(
    rf"\b(?:the\s+)?(?:(?P<least>least\s+recently)|most\s+recently|last|latest)\s+{_DONE}\s+(?P<what>one\b|[a-z]\w*)(?!\s*(?:on|by)\b)",
    re.IGNORECASE,
)
_LASTLY = re.compile(  # "the file in Notes that was changed last"
    rf"\bthe\s+(?P<what>\w+)\s+(?P<where>(?:in|on|from|under)\s+(?:my\s+|the\s+)?[\w/~.-]+)\s+(?:that|which)\s+(?:was|got|i|we)\s+{_DONE}\s+(?:last|most\s+recently)\b",
    re.IGNORECASE,
)


def by_age(text: str) -> str:
    """The request with the newest or the oldest in their place."""
    text = _LASTLY.sub(r"the newest \g<what> \g<where>", text)
    return _RECENTLY.sub(_newest, text)


def _newest(found: re.Match[str]) -> str:
    what = "file" if found["what"].lower() == "one" else found["what"]
    if what.lower() in _NO_FILES:
        return found[0]
    return f"the {'oldest' if found['least'] else 'newest'} {what}"


_NO_FILES = frozenset(
    "in on at by from before after since today yesterday row rows line lines entry record records column and or".split()
)
