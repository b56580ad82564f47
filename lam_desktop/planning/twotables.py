"""Two tables compared for what only one of them has: "compare a.csv with b.csv and save the rows only in a.csv as c.csv".

Rule: which of the two is meant must be said, by its name, by its place in the row, or by a word of its name.
"""

from __future__ import annotations

import re

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_TABLE = rf"(?:{_Q}|[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_COMPARE = rf"\b(?:compare|check|match)\s+(?P<one>{_TABLE})\s+(?:with|against|to|and)\s+(?P<two>{_TABLE})(?:\s*,?\s*(?:by|on|using)\s+(?:the\s+|their\s+)?(?P<by>{_NAME})(?:\s+column)?)?"
_ASIDE = r"(?:\s*(?:\([^()]*\)|[-–,]\s[^-–,.;!?]*(?:case|spelling|capitals)[^-–,.;!?]*[-–,]?))?"
_KEEP = r"\s*[,;.]?\s*(?:and\s+|then\s+|please\s+)*(?P<verb>save|write|put|list|show(?: me)?|give me|store|export|tell me)\s+"
_ROWS = r"(?:rows?|people|persons|entries|records|ones|lines|names|those)"
_PLACE = r"(?P<to>\s+(?:as|to|into|in)\s+\S.*)?$"
_ONLY_IN = re.compile(
    rf"{_COMPARE}{_ASIDE}{_KEEP}(?:all\s+)?(?:the\s+|those\s+)?{_ROWS}\s+(?:(?:that|which|who)\s+)?(?:(?:are|is|appear|stand)\s+)?only\s+in\s+(?P<which>{_TABLE}|the\s+(?:first|second|other|old|new)(?:\s+(?:one|table|file|list))?){_PLACE}",
    re.IGNORECASE | re.DOTALL,
)
_WHO = re.compile(  # "who came in 2025 but not in 2026? compare … and save those rows"
    rf"^(?:(?:hi|hey|hello|please)[,\s]+)*(?:who|which \w+|what \w+)\b(?P<there>[^?.!]*?)\bbut\b(?P<gone>[^?.!]*?\b(?:not|never|n['’]t|no longer|\w+n['’]t|missing)\b[^?.!]*)[?.!:]\s*{_COMPARE}{_ASIDE}{_KEEP}(?:all\s+)?(?:the|those|these|their|them)\b[^.;!?]*?(?P<to>\s+(?:as|to|into)\s+\S.*)?$",
    re.IGNORECASE | re.DOTALL,
)


def two_tables(text: str) -> str:
    """The request as one order, or as it is."""
    only = _ONLY_IN.search(text)
    if only is not None:
        second = _is_second(only)
        return text if second is None else text[: only.start()] + _order(only, second)
    asked = _WHO.search(text)
    if asked is not None:
        there, gone = (_own(asked[part], asked["one"], asked["two"]) for part in ("there", "gone"))
        if there is not None and gone is not None and there != gone:
            return _order(asked, there == 1)
    return text


def _is_second(said: re.Match[str]) -> bool | None:
    which = said["which"].strip('"').lower()
    names = [_base(said[each]) for each in ("one", "two")]
    if _base(which) in names and names[0] != names[1]:
        return names.index(_base(which)) == 1
    return {"first": False, "second": True, "other": True}.get(which.split()[1]) if which.startswith("the ") else None


def _own(words: str, one: str, two: str) -> int | None:
    """Which of two files some words speak of, by what only its name has: 0, 1, or None."""
    said = set(re.findall(r"[^\W_]+", words.lower()))
    parts = [set(re.findall(r"[^\W_]+", _base(each))) for each in (one, two)]
    hits = [bool(said & (parts[0] - parts[1])), bool(said & (parts[1] - parts[0]))]
    return hits.index(True) if sum(hits) == 1 else None


def _base(path: str) -> str:
    return path.strip('"“”').rpartition("/")[2].lower()


def _order(said: re.Match[str], second: bool) -> str:
    one, two = (said["two"], said["one"]) if second else (said["one"], said["two"])
    if second and "/" in said["one"] and "/" not in said["two"]:  # both lie where the first is said to lie
        one = said["one"].rpartition("/")[0] + "/" + said["two"]
    key = f"whose {said['by']} is" if said["by"] else "that are"
    return f"{said['verb']} the rows of {one} {key} not in {two}{said['to'] or ''}"
