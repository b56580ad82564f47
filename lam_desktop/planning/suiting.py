"""Whether a kind of file makes sense for a parameter, by what its description calls it. Rule: learnt from cards, not listed by action."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import FileQuery, Kind
from lam_desktop.planning.grammar.kinds import KNOWN_SUFFIXES, SUFFIXES, suffixes_of

TABLE_SUFFIXES = (".csv", ".tsv", ".xlsx", ".xlsm", ".json", ".xls", ".ods")
SOURCE_KINDS = (Kind.FILES, Kind.FILE, Kind.TABLE, Kind.TABLES, Kind.TEXT_SOURCE)
ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz")
_FAMILIES = (
    TABLE_SUFFIXES,
    ARCHIVES[:1],
    ARCHIVES[1:],
    SUFFIXES["picture"],
    (".pdf",),
    (".ics",),
    (".txt", ".md", ".log", ".html", ".py", ".xml"),
)
_OF_DATA = ("", ".txt", *TABLE_SUFFIXES)
_MADE_BY_FEW = {*ARCHIVES, ".pdf", *SUFFIXES["picture"]}


def ending_fits(card: Card, path: Path) -> float:
    """Whether what an action makes can have this ending."""
    if any(param.kind is Kind.URL for param in card.params):
        data = card.result in (Kind.JSON, Kind.TABLE) and path.suffix.lower() not in _OF_DATA
        return -2.0 if data else 0.0  # what comes from elsewhere can be of any kind; data are no page
    made, wanted = Path(f"x{card.suffix}").suffix.lower(), path.suffix.lower()
    if any(wanted[1:] in param.choices for param in card.params if wanted):
        return 0.4  # one of the kinds that it makes
    families = [set(family) for family in _FAMILIES]
    known = next((family for family in families if made in family), set())
    asked = next((family for family in families if wanted in family), set())
    if asked & _MADE_BY_FEW and not asked & known and card.subject != "files":
        return -3.0  # what goes into an archive is packed, whatever it is; only some actions make PDFs
    if not made or not wanted or not known or not asked:
        return 0.0
    return 0.4 if known & asked else -1.6


def said_ending(text: str) -> str:
    """The kind of table that words want a result as, "as an excel sheet on the desktop"; empty where they say none."""
    kind = _AS_TABLE.search(text)
    return "" if kind is None else f".{_TABLE_KINDS.get(kind[1].lower(), kind[1].lower())}"


_TABLE_KINDS = {"excel": "xlsx", "spreadsheet": "xlsx"}
_AS_TABLE = re.compile(
    r"\b(?:as|to|into|in)\s+(?:an?\s+)?(?:new\s+|plain\s+)?(excel|xlsx|spreadsheet|csv|tsv|json)\b(?![./])",
    re.IGNORECASE,
)


def takes_folders(param: Param) -> bool:
    """Whether a folder given to this parameter means the folder itself, rather than what is in it."""
    text = param.description.lower()
    return "folder" in text and "stands for" not in text


def suits(card: Card, param: Param, suffixes: tuple[str, ...]) -> float:
    """Whether files of these kinds make sense here, by what the parameter's description calls them."""
    wanted = accepted(card.subject, param.kind, param.description)
    if not wanted or not suffixes:
        return -0.25 if wanted and param.kind is Kind.FILES else 0.0
    if not any(suffix.endswith(tuple(wanted)) for suffix in suffixes):
        return -4.0
    if card.subject == "tables" and all(suffix == ".txt" for suffix in suffixes):
        return -0.7  # a text can hold a table, but as a rule it does not
    both = card.subject == "text" and any(suffix in TABLE_SUFFIXES for suffix in suffixes)
    return -0.3 if both else 0.5  # a table can be read as text, but as a rule that is not what is meant


@lru_cache(maxsize=4096)
def accepted(subject: str, kind: Kind, description: str) -> frozenset[str]:
    """Suffixes named by the words of a parameter's description; of text, everything that is plainly not text is kept out."""
    if kind in (Kind.TABLE, Kind.TABLES):
        return frozenset((*TABLE_SUFFIXES, ".txt"))
    if subject == "calendar" and kind is Kind.FILE:
        return frozenset({".ics"})
    if kind is Kind.TEXT_SOURCE or subject == "text":
        return KNOWN_SUFFIXES - NOT_TEXT
    found: set[str] = set()
    for word in re.findall(r"[a-z0-9]+", description.lower()):
        if word not in ("file", "files", "text", "texts", "document", "documents", "folder", "word", "calendar"):
            found |= set(suffixes_of(word))
    return frozenset(found)


NOT_TEXT = frozenset(
    suffix
    for noun in ("picture", "photo", "video", "music", "archive", "installer", "excel", "ebook", "presentation", "word")
    for suffix in SUFFIXES[noun]
) | {".pdf", ".ico", ".iso", ".bin"}


def suffixes_in(value: Any) -> tuple[str, ...]:
    """The kinds of file a value names."""
    if isinstance(value, FileQuery):
        named = tuple(Path(path).suffix.lower() for path in value.paths if Path(path).suffix)
        return value.suffixes or named
    return (Path(value).suffix.lower(),) if isinstance(value, Path) and Path(value).suffix else ()
