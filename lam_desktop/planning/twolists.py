"""Who is on one list and not on the other, asked by what the lists are called: "who was invited but hasn't replied?"

Rule: both words must be in the names of two files that were named.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from lam_desktop.planning.words import stem

_FILES = re.compile(
    r"(?P<one>[\w~][\w~./-]*\.(?:txt|md|csv))\s+(?:and|,|&)\s+(?P<two>[\w~][\w~./-]*\.(?:txt|md))", re.IGNORECASE
)
_WHO = re.compile(
    r"\b(?P<who>who|which (?:ones|names|people|of them)|what)\s+(?:of them\s+)?(?:(?:is|are|was|were|has|have|had|been|did)\s+)*(?P<yes>[a-z]+)\s*,?\s+(?:but|and|yet)\s+(?:(?:has|have|is|are|was|were|did|does|do)(?:n['’]t|\s+not)|not|never)\s+(?:(?:been|yet|yes)\s+)*(?P<no>[a-z]+)(?:\s+yet)?\b\s*\??",
    re.IGNORECASE,
)
_MANY = re.compile(
    r",?\s+and\s+(?:tell me|let me know|say)\s+how many (?:of them )?(?:there )?(?:are|were)(?: there)?\b",
    re.IGNORECASE,
)


def told_apart_lists(text: str) -> str:
    """The request with the files in the place of what they are called by."""
    files, who = _FILES.search(text), _WHO.search(text)
    if files is None or who is None:
        return text
    one, two = files["one"], files["two"]
    if "/" in one and "/" not in two:
        two = str(PurePosixPath(one).with_name(two))
    by_name = {_called(one): one, _called(two): two}
    has, lacks = by_name.get(stem(who["yes"])), by_name.get(stem(who["no"]))
    if has is None or lacks is None or has == lacks:
        return text
    rest = re.sub(
        r"^\s*put\s+(?:them|those)\s+in(?:to)?\s+(\S+)\s+in the same folder",
        rf" and write them to {PurePosixPath(one).parent}/\1",
        text[who.end() :],
        flags=re.IGNORECASE,
    )
    if (many := _MANY.search(rest)) and (to := re.search(r"write them to (\S+)", rest)):
        rest = f"{rest[: many.start()]} and count the lines in {to[1]}{rest[many.end() :]}"
    return f"which lines are in {has} but not in {lacks}{rest if rest.strip() else ''}".replace("  ", " ")


def _called(path: str) -> str:
    return (
        stem(re.findall(r"[a-z]+", PurePosixPath(path).stem.lower())[-1])
        if re.search("[a-z]", PurePosixPath(path).stem.lower())
        else path
    )
