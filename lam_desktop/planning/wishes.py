"""Several wishes about one set of files in one breath: names in small letters without spaces, an encoding and line ends.

Rule: each wish becomes an order of its own on the same files; what is wished of something else stays as it is.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import suffixes_of

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|“[^”]+”|[\w~][\w~./-]*\w)"
_SET = re.compile(
    rf"\b(?P<set>(?:(?:all|every|each|the|my)\s+)*(?P<noun>\.?\w+)(?:\s+(?P<files>files))?\s+in\s+{_PLACE}(?:\s+including subfolders)?)(?:\s*\(\s*(?P<kind>\.\w+)(?:\s+files)?\s*\))?",
    re.IGNORECASE,
)
_SIGN = r"(?P<sign>underscores?|hyphens?|dash(?:es)?|dots?|_|-)"
_BLANK = re.compile(
    rf"\b(?:an?\s+)?{_SIGN}\s+(?:wherever there(?:['’]s| is| are) (?:an?\s+)?(?:spaces?|blanks?)|(?:instead|in place) of (?:the\s+|every\s+|all\s+)?(?:spaces?|blanks?)|for (?:the\s+|every\s+|each\s+)?(?:spaces?|blanks?)|where(?:ver)? (?:the\s+|a\s+)?(?:spaces?|blanks?)\s+(?:is|are|was|were|stands?))"
    rf"|\b(?:the\s+|all\s+|any\s+)?(?:spaces?|blanks?)\s+(?:(?:should|must|shall)\s+)?(?:become|turn into|turned into|(?:be\s+)?(?:replaced|swapped)\s+(?:by|with|for)|as)\s+(?:an?\s+)?{_SIGN.replace('sign', 'other')}",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"\b(?P<low>(?:(?:all|everything)\s+(?:in\s+)?|in\s+)?(?:lower[ -]?case|small letters)|no capitals?(?: letters)?)\b|\b(?P<up>(?:all\s+|in\s+)?(?:upper[ -]?case|capitals?|capital letters))\b",
    re.IGNORECASE,
)
_CODE = r"(?:utf-?(?:8|16)(?:-?sig)?|iso-?8859-?\d+|latin-?\d|windows-?125\d|cp-?125\d|ascii)"
_TARGET = r"\b(?:wants?|needs?|to|into|as|should be(?: in)?|must be(?: in)?|expects?|only (?:reads|takes|knows))\s+(?:plain\s+|pure\s+|real\s+|proper\s+)?"
_ENCODING = re.compile(rf"{_TARGET}(?P<code>{_CODE})\b", re.IGNORECASE)
_ENDS = re.compile(
    rf"(?:{_TARGET}|\b{_CODE}\s+(?:and|with|,)\s+)(?:plain\s+|unix\s+|windows\s+|dos\s+)?(?P<ends>crlf|lf|unix|windows)\b(?:\s+line\s+(?:ends|endings|breaks)|\s+newlines)?",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\b(?:names?|named|called)\b", re.IGNORECASE)


def wished(text: str) -> str:
    """The request with an order for each wish, where there are several of one kind."""
    of = _SET.search(text)
    if of is None:
        return text
    files = _files(of)
    if _LEAD.search(text) and (blank := _BLANK.search(text)) and (case := _CASE.search(text)):
        sign = (blank["sign"] or blank["other"]).lower()
        size = "lower" if case["low"] else "upper"
        return f"change the names of {files} to {size} case and replace spaces with {sign} in the names of {files}"
    codes = list(_ENCODING.finditer(text))
    ends = [each for each in _ENDS.finditer(text) if codes and each.start() >= codes[-1].start()]
    if ends and re.search(
        r"\b(?:convert|fix|change|make|turn|save|re-?encode|want|wants|need|needs)\b", text, re.IGNORECASE
    ):
        return f"convert {files} to {codes[-1]['code']} and convert the line endings of {files} to {_style(ends[0]['ends'])}"
    return text


def _style(ends: str) -> str:
    return {"unix": "lf", "windows": "crlf"}.get(ends.lower(), ends.lower())


def _files(of: re.Match[str]) -> str:
    """The set by its kind: "the subtitles in Subs (.srt)" are the .srt files there."""
    if of["kind"] is not None and not suffixes_of(of["noun"]):
        where = of["set"][of["set"].lower().index(" in ") :]
        return f"the {of['kind']} files{where}"
    return of["set"]
