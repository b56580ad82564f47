"""What is left out, said behind all the rest: "zip the pdfs in X. But not draft.pdf" leaves it out of the set.

Rule: only what is called by its name, or a folder, and only where one set of files is spoken of that could hold it.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import GENERIC_FILES, suffixes_of

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_NAME = rf"(?:{_Q}|[\w-]+(?:\.[\w-]+)*\.\w{{2,4}}\b|the (?:folder|sub-?folder) (?:{_Q}|[\w-]+)|the (?:{_Q}|[\w-]+) (?:sub-?)?folder)"
_AS_IT_IS = (
    r"(?:\s*[,–-]?\s*(?:please\s+)?(?:(?:leave|keep)\s+(?:that|it|this|them|those)(?:\s+ones?)?\s+)?(?:exactly\s+)?"
    r"(?:as (?:it|they) (?:is|are)|alone|untouched|out(?: of it)?|where (?:it|they) (?:is|are))|\s*,\s*(?:god|please|certainly|definitely)?,?\s*no(?:t that one)?|\s+please)?"
)
_TAIL = re.compile(
    rf"\s*(?:[.;!?]|,|\s[-–])\s*(?:(?:oh|but|and|just|please|only|though)\b,?\s*)*(?:except(?: for)?|(?:just |but )?not|leave out|leaving out|without|skip|ignore|leave(?=[^.;]*\b(?:alone|untouched|as it is|as they are|out)\b))\s+"
    rf"(?P<which>{_NAME}(?:(?:\s*,\s*|\s+(?:and|or)\s+){_NAME})*){_AS_IT_IS}[\s.!]*$",
    re.IGNORECASE,
)
_SET = re.compile(
    rf"\b(?:all|every|each|the|my|other)\s+(?:(?:of|the|my|other)\s+)*(?P<kind>[\w.*]+?)(?:['’]s)?(?:\s+files?)?\s+(?:in|from|of|inside|under)\s+(?:{_Q}|(?:that|this|the same|the) folder\b|there\b|(?:my\s+|the\s+)?[\w~][\w/~.-]*\w)",
    re.IGNORECASE,
)
_FOLDER = re.compile(
    rf"the (?:(?:sub-?)?folder (?P<behind>{_Q}|[\w-]+)|(?P<before>{_Q}|[\w-]+) (?:sub-?)?folder)", re.IGNORECASE
)


def sparing(text: str) -> str:
    """The request with what is left out beside the set that it is left out of, or as it is."""
    tail = _TAIL.search(text)
    if tail is None:
        return text
    sets = [each for each in _SET.finditer(text[: tail.start()]) if _is_kind(each["kind"])]
    if len(sets) != 1:
        return text
    which = _FOLDER.sub(lambda said: _quoted(said["behind"] or said["before"]), tail["which"])
    asked = "?" if tail[0].startswith("?") else ""
    return f"{text[: sets[0].end()]} except {which}{text[sets[0].end() : tail.start()]}{asked}"


def _quoted(name: str) -> str:
    return name if name[:1] in '"“' else f'"{name}"'


def _is_kind(noun: str) -> bool:
    return bool(suffixes_of(noun)) or noun.lower() in GENERIC_FILES
