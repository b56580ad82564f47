"""Lists, page numbers and small data objects as people write them."""

from __future__ import annotations

import json
import re
from typing import Any

from lam_desktop.planning.grammar import numbers
from lam_desktop.planning.grammar.rows import Found

_Q = r"\"[^\"]+\"|'[^']+'|“[^”]+”"


def items(text: str) -> list[str]:
    """The items of an enumeration: "milk, eggs and a loaf of bread" (articles dropped), or a range "2026-01 up to 2026-12"."""
    ranged = _range(text)
    if ranged:
        return ranged
    parts = re.split(r"\s*(?:,\s*and\s+|,|;|\s+and\s+|\s*&\s*)\s*(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", text.strip(" .!"))
    return [
        item
        for part in parts
        if (
            item := re.sub(
                r"^(?:an?|the|some|and|just|only|(?:the )?(?:one|other) (?:called|named|for))\s+", "", part.strip()
            ).strip("\"'“”")
        )
    ]


_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_SPELLED = "|".join([*_DAYS, *_MONTHS])
_CALENDAR = re.compile(
    rf"(?:for\s+)?(?:(?:each|every|all|the)\s+)?(?:(?P<first>{_SPELLED})s?\s*(?:-|–|up to|through|to|until|till)\s*(?P<last>{_SPELLED})s?\b"
    r"|(?:of\s+the\s+|the\s+)?(?P<unit>months?|days?|weekdays?)(?P<of>\s+(?:of|in)\s+(?:the\s+)?(?:year\s+)?(?:(?P<year>\d{4})|week|year))?\b)",
    re.IGNORECASE,
)


def calendar_names(text: str) -> tuple[list[str], int]:
    """Names of months or weekdays at the beginning of a text ("each month of 2027", "Monday to Friday"), and where they end."""
    match = _CALENDAR.match(text)
    if not match:
        return [], 0
    if match["first"]:
        names = _DAYS if match["first"].title() in _DAYS else _MONTHS
        if match["last"].title() not in names:
            return [], 0
        first, last = names.index(match["first"].title()), names.index(match["last"].title())
        return [names[at % len(names)] for at in range(first, last + 1 + len(names) * (last < first))], match.end()
    if not match["unit"].lower().startswith("month"):
        short = match["unit"].lower().startswith("week")
        return (_DAYS[:5] if short else _DAYS if match["of"] else []), match.end()
    return ([f"{match['year']}-{month:02}" for month in range(1, 13)] if match["year"] else _MONTHS), match.end()


_COUNTED_UP = re.compile(
    r"(?:from\s+)?(?P<name>\"?(?P<head>[^\d,;.\"]{0,40}?)\d+(?:-\d+)?)\"?\s*(?:-|–|up to|through|to|until|till|\.\.\.?)\s*\"?(?P<last>(?:(?P=head))?\d+(?:-\d+)?)\"?(?![\w/.-]*[\w/])",
    re.IGNORECASE,
)


def counted_up(text: str) -> tuple[list[str], int]:
    """Names at the beginning of a text that count up, "Week 1 to Week 12", and where they end."""
    match = _COUNTED_UP.match(text)
    found = _range(match[0].replace('"', "")) if match else []
    return (found, match.end()) if match and len(found) > 1 else ([], 0)


def _range(text: str) -> list[str]:
    """Numbers or year-months that count up."""
    match = re.fullmatch(
        r"(?:from\s+)?(?P<head>[^\d,;.]{0,40}?)(?P<a>\d+(?:-\d+)?)\s*(?:-|–|up to|through|to|until|till|\.\.\.?)\s*(?P=head)?(?P<b>\d+(?:-\d+)?)",
        text.strip(" .!"),
    )
    if not match:
        return []
    first, last, head = match["a"], match["b"], match["head"]
    if "-" in first and "-" in last:
        (year, month), (end_year, end_month) = (map(int, part.split("-")) for part in (first, last))
        start, stop = year * 12 + month - 1, end_year * 12 + end_month - 1
        return [f"{at // 12}-{at % 12 + 1:02}" for at in range(start, min(stop, start + 600) + 1)]
    if "-" in first or "-" in last or int(last) - int(first) > 1000:
        return []
    width = len(first) if first.startswith("0") else 0
    return [f"{head}{number:0{width}d}" for number in range(int(first), int(last) + 1)]


_RANK = r"(?:very\s+)?(?:(?:second|third)[\s-]+(?:to|from the)[\s-]+last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))"
_PAGES = re.compile(
    r"\b(?:pages?|p\.)\s+(?P<list>\d+(?:\s*(?:-|–|to|until|till|through|,|and|&)\s*\d+)*)"
    rf"|\b(?P<ranks>(?:{_RANK}(?:\s+pages?)?(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*)(?:the\s+)?)*{_RANK})\s+pages?\b(?!\s+\d)"
    r"|\bthe\s+first\s+(?P<first>\w+)\s+pages\b|\bthe\s+last\s+(?P<last>\w+)\s+pages\b",
    re.IGNORECASE,
)


def pages(text: str) -> tuple[Found, ...]:
    """Page numbers from 1; negative ones count from the end."""
    return tuple(Found(found, *match.span()) for match in _PAGES.finditer(text) if (found := _page_list(match)))


def _page_list(match: re.Match[str]) -> list[int]:
    if match["ranks"]:
        ranks = [_rank(each) for each in re.findall(_RANK, match["ranks"], re.IGNORECASE)]
        return [rank for rank in dict.fromkeys(ranks) if rank]
    if match["first"] or match["last"]:
        count = int(numbers.number(match["first"] or match["last"]) or 0)
        return list(range(1, count + 1)) if match["first"] else list(range(-count, 0))
    found: list[int] = []
    for part in re.split(r"\s*(?:,|\band\b|&)\s*", match["list"]):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        found += range(ends[0], ends[-1] + 1) if ends else []
    return found


def _rank(text: str) -> int | None:
    """The page that an ordinal means; from the end where it is counted from there."""
    low = text.lower().removeprefix("very ").replace("-", " ")
    if low == "last":
        return -1
    count = numbers.ordinal(low.split()[0])
    return -count if count and low.endswith(" last") else count


_PAIR = re.compile(
    rf"(?P<key>{_Q}|[^\W\d]\w*)\s*(?:set to|being|equals?|=|:|\bis\b|\bto be\b)\s*(?P<value>{_Q}|[-+]?\d[\d.]*|true|false|null|(?-i:[A-Z])[\w-]*(?:\s+(?-i:[A-Z])[\w-]*)+|[^\s,;]+)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\b(?:with|and)\s+(?:the\s+|an?\s+)?(?P<key>[^\W\d]\w*)\s+(?P<value>{_Q}|[-+]?\d[\d.]*)", re.IGNORECASE
)


_NO_KEYS = frozenset("it that this these those there what which who they he she".split())


def data(text: str) -> tuple[Found, ...]:
    """A JSON object: written out, or told as "name set to 'Bob' and age 3"."""
    match = re.search(r"[\[{].*[\]}]", text, re.DOTALL)
    if match:
        try:
            return (Found(json.loads(match[0]), *match.span()),)
        except ValueError:
            pass
    found: dict[str, Any] = {}
    places: list[tuple[int, int]] = []
    for pattern in (_PAIR, _NAMED):
        for pair in pattern.finditer(text):
            if any(pair.start() < end and start < pair.end() for start, end in places):
                continue
            key = pair["key"].strip("\"'“”")
            if pair["value"].startswith("//") or key.lower() in _NO_KEYS or not pair["value"].strip("."):
                continue  # the rest of a web address, "just as it is."
            found[key] = _plain(pair["value"])
            places.append(pair.span())
    if not found:
        return ()
    return (Found(found, min(start for start, _ in places), max(end for _, end in places), 0.1),)


def _plain(text: str) -> Any:
    if text[:1] in "\"'“":
        return text[1:-1]
    try:
        return json.loads(text.lower() if text.lower() in ("true", "false", "null") else text)
    except ValueError:
        return text.rstrip(".")
