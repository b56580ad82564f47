"""Empty cells of several columns, each with what it gets: "where the size is empty it should say M, where …".

Rule: each column gets an order of its own, and its value stands in quotes.
"""

from __future__ import annotations

import re
from itertools import pairwise

_Q = r"(?:\"[^\"]+\"|“[^”]+”|'[^']+')"
_TABLE = rf"(?:{_Q}|[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_VALUE = rf"(?:{_Q}|[-+]?\d[\d.,]*\d|\d|[\w-]+)"
_MISSING = r"(?:empty|missing|blank|not given|not filled in|left out)"
_MUST = r"(?:(?:should|must|shall|has to|needs to|ought to)\s+)?"
_WHERE = re.compile(
    rf"(?P<joint>^|[.;,:]\s*|\b(?:and|but)\s+)(?:(?:and|but|please)\s+)*where(?:ver)?\s+(?:the\s+|there is no\s+)?(?P<column>{_NAME})(?:\s+(?:column|field))?(?:\s+is\s+{_MISSING})?\s*,?\s*(?:(?:it|that|there|this|the cell)\s+)?{_MUST}(?:(?:says?|be|reads?|becomes?|gets?|put|write|stand|is set to|set it to)\s+)(?P<value>{_VALUE})",
    re.IGNORECASE,
)
_OF = re.compile(  # "fill the empty cells of size with M and those of colour with red"
    rf"\b(?:fill|set|replace)\s+(?:in\s+)?(?:the\s+|all\s+)?{_MISSING}?\s*(?:cells?|ones|fields|gaps|values)?\s*(?:of|in|for|under)?\s+(?P<column>{_NAME})\s+(?:in|of)\s+(?P<table>{_TABLE})\s+(?:with|to|by)\s+(?P<value>{_VALUE})"
    rf"(?P<more>(?:\s*(?:,|,?\s*and)\s+(?:(?:those|the ones|the gaps|the empty ones|the cells)\s+)?(?:of|in|for|under)?\s*(?:the\s+)?{_NAME}\s+(?:with|to|by)\s+{_VALUE})+)",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    rf"(?:(?:of|in|for|under)\s+)?(?:the\s+)?(?P<column>{_NAME})\s+(?:with|to|by)\s+(?P<value>{_VALUE})", re.IGNORECASE
)
_ABOUT = re.compile(  # "There are some gaps in a.csv."
    rf"^[^.!?]*?\b(?:blanks?|gaps?|holes?|empty|missing)\b[^.!?]*?\s(?:in|of)\s+(?P<table>{_TABLE})[^.!?\w]*[.:;,!]*\s*$|^(?:in|for)\s+(?P<plain>{_TABLE})\s*[:,]?\s*$|^(?P<bare>{_TABLE})\s*[:,]\s*$",
    re.IGNORECASE,
)


def gaps(text: str) -> str:
    """The request with an order for each column, or as it is."""
    text = _OF.sub(_each_with, text)
    found = list(_WHERE.finditer(text))
    about = _ABOUT.match(text[: found[0].start()] + (found[0]["joint"].strip())) if found else None
    if about is None or any(re.search(r"\w", text[one.end() : two.start()]) for one, two in pairwise(found)):
        return text
    table = about["table"] or about["plain"] or about["bare"]
    orders = [_order(each["column"], table, each["value"]) for each in found]
    return " and ".join(orders) + text[found[-1].end() :]


def _each_with(said: re.Match[str]) -> str:
    pairs = [
        (said["column"], said["value"]),
        *((each["column"], each["value"]) for each in _FURTHER.finditer(said["more"])),
    ]
    return " and ".join(_order(column, said["table"], value) for column, value in pairs)


def _order(column: str, table: str, value: str) -> str:
    quoted = value if value[:1] in "\"“'" else f'"{value}"'
    return f"set the missing {column} in {table} to {quoted}"
