"""Where files are, said in a sentence of its own: "What sheets are in club.xlsx? It's in my documents".

Rule: only a file that is there, in that folder, gets its place so.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import FOLDERS
from lam_desktop.planning.grammar.world import World

_PLACED = re.compile(
    r"(?:^|(?<=[.!?;)]))\s*\(?(?:it|that|this|they|both|all|those|these|the\s+(?:\w+\s+)?(?:file|table|workbook|list|spreadsheet|document|picture|photo|archive|zip|pdf|csv)s?|both\s+(?:files|lists|tables|of\s+them)|all\s+(?:files|of\s+them))"
    r"(?:['’]s|['’]re|\s+is|\s+are|\s+lies?|\s+lives?|\s+sits?|\s+(?:can|should|must)\s+be(?:\s+found)?)(?:\s+(?:all|both|right|saved|stored|found|somewhere|lying|sitting|there))*\s+(?:in|on|under|inside|at)\s+"
    r"(?P<where>(?:(?:my|the|our)\s+)?[^\s,;:.!?()][^,;:.!?()]*?)(?:\s+folder)?\s*\)?\s*(?:[.!?;]|$)",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?<![\w/\\.-])(?P<name>\"[^\"/]+\.\w{2,5}\"|[^\s\"'/,;:()]+\.[A-Za-z]\w{1,4})(?![\w/])")

_LISTED = re.compile(  # "Both lists are in Downloads: a.csv and b.csv"
    r"(?P<what>\b(?:(?:both|the|all|my|these|two)\s+)+(?:\w+\s+)?(?:files|lists|tables|sheets|spreadsheets|workbooks|pictures|pdfs))\s+(?:are|lie|sit|live)\s+(?:both\s+|all\s+)?(?:in|on|under)\s+(?P<where>(?:(?:my|the)\s+)?[^,;:.!?()]+?)(?:\s+folder)?\s*(?P<sign>[:,(]|\s[-–]|,?\s+(?:called|named))\s*"
    r"(?P<names>[^\s,;:()]+\.\w{2,5}(?:\s*(?:,|,?\s+and)\s*[^\s,;:()]+\.[a-z]\w{1,4})+)\)?",
    re.IGNORECASE,
)
_CALLED_AND_LEFT = re.compile(  # "call it till.xlsx and leave it in Documents"
    r"\b(?:call|name)\s+(?:it|that|them|the\s+(?:(?:new|whole|finished)\s+)?(?:result|file|table|workbook|one|copy|book|spreadsheet|archive|zip|pdf))\s+(?P<file>\"[^\"]+\.\w{2,5}\"|[^\s,;:\"()]+\.[a-z]\w{1,4})\b,?\s+(?:and\s+|then\s+)+(?:put|leave|save|store|keep|place|drop)\s+(?:it|that|them)\s+"
    r"(?P<where>(?:in|on|into|onto|under|to|at)\s+[^.;!?,]+?)(?=\s*(?:[,;!?]|\.(?:\s|$)|$))",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\b(?:zip|pack|archive|compress|merge|combin|join|glue|convert|sort|filter|sav|mak|creat|collect|export|writ|turn|resiz|crop|extract|split|list|total|sum|group|one|all|into|as)\w*\b",
    re.IGNORECASE,
)


_BRACKETED = re.compile(  # "runs.csv (downloads)", "budget.xlsx (documents folder)"
    r"(?P<name>\"[^\"/]+\.\w{2,5}\"|(?<![\w/\\.-])[^\s\"'/,;:()]+\.[A-Za-z]\w{1,4})\s*\(\s*(?:(?:it['’]?s|lies|is)\s+)?(?:in\s+|on\s+)?(?P<where>(?:(?:my|the)\s+)?[^(),;:]+?)(?:\s+folder)?\s*\)",
    re.IGNORECASE,
)


def placed(text: str, world: World) -> str:
    """The request with the folder in front of the names of the files that lie there."""
    text = _BRACKETED.sub(lambda said: _beside(said, world), text)
    text = _LISTED.sub(lambda said: _listed(said, world), text)
    text = _CALLED_AND_LEFT.sub(lambda said: _left_there(said, world), text)
    for said in _PLACED.finditer(text):
        folder = _folder(said["where"], world)
        if folder is None:
            continue
        rest = text[: said.start()] + " " + text[said.end() :]
        again = _all_in(folder, rest, world)
        if again != rest:
            return again.strip()
    return text


def _all_in(folder: str, text: str, world: World) -> str:
    return _BARE.sub(lambda found: _in_folder(found["name"], folder, world), text)


def _folder(where: str, world: World) -> str | None:
    """The folder that is meant, as it is spelled; None where there is none of that name."""
    plain = re.sub(r"^(?:my|the|our)\s+", "", where.strip().strip("\"'“”"), flags=re.IGNORECASE)
    named = FOLDERS.get(plain.lower())
    if named and world.is_folder(named):
        return named
    if world.is_folder(plain):
        return plain.rstrip("/")
    found = [place for place in world.whereabouts.of(plain) if world.is_folder(place)]
    return found[0] if len(found) == 1 else None


def _in_folder(said: str, folder: str, world: World) -> str:
    name = said.strip('"')
    spelled = world.spelled(folder, name)
    if spelled is None or not world.is_file(f"{folder}/{spelled}"):
        return said
    path = f"{folder}/{spelled}"
    return f'"{path}"' if " " in path else path


def _listed(said: re.Match[str], world: World) -> str:
    folder = _folder(said["where"], world)
    if folder is None:
        return said[0]
    names = _all_in(folder, said["names"], world)
    return f"{said['what']} are {names}" if names != said["names"] else said[0]


def _left_there(said: re.Match[str], world: World) -> str:
    """A file that is made gets its name and its place at once; one that is there is another matter."""
    made = _MAKES.search(said.string[: said.start()]) and not world.is_file(said["file"].strip('"'))
    return f"save it {said['where']} as {said['file']}" if made else said[0]


def _beside(said: re.Match[str], world: World) -> str:
    folder = _folder(said["where"], world)
    name = _in_folder(said["name"], folder, world) if folder is not None else said["name"]
    return name if name != said["name"] else said[0]
