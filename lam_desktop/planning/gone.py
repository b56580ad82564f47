"""What may be thrown away once the rest is done: "… and then the zips can be deleted", "after that put the zip in the trash".

Rule: it is only turned into an order where an order stands before it.
"""

from __future__ import annotations

import re

_ONCE = re.compile(
    r"(?P<joint>[.;!,]\s+|\s+)(?:and\s+)?(?:once|when|after|as soon as)\s+(?:that|this|it|everything|all)(?:['’]s|\s+is|\s+has been|\s+was)?(?:\s+all)?(?:\s+(?:done|finished|over|unpacked|zipped|packed|copied|moved|saved|worked))?,?\s+(?=(?:the|delete|remove|put|throw|move|trash|send|mail|please|you)\b)",
    re.IGNORECASE,
)
_MAY_GO = re.compile(
    r"(?P<joint>[.;!,]\s+(?:and\s+)?|\s+and\s+)(?:then\s+)?(?P<what>all files in [^,;!?]+? except the zips|(?:the|those|all the)\s+[\w.*-]+(?:\s+(?:files?|folders?|themselves|that are \w+|you \w+))?)\s+(?:can|may|should|must|shall)\s+(?:then\s+|all\s+)*(?:go|be (?:deleted|removed|thrown away|binned|trashed))(?:\s+(?:then|away|now|too|afterwards))*(?=\s*(?:[.!;]|$))",
    re.IGNORECASE,
)
_AT_MOST = re.compile(  # "… as notes-YYYY-MM-DD.zip in B. There should never be more than three backups, so delete the oldest"
    r"(?P<made>\b(?P<name>[\w-]*?[A-Za-z]{3,})[-_ .]*(?:YYYY|\{date)[^\s,;]*)(?P<where>\s+(?:in|to|into|on)\s+(?:my\s+|the\s+)?[\w~][\w~./-]*\w)(?P<between>[^.;!?]*)[.;,!]\s+(?:and\s+)?(?:there\s+(?:should|must|shall|may)\s+(?:never\s+|not\s+)?be\s+(?:no\s+|never\s+)?(?:more than|at most)|(?:only\s+)?(?:ever\s+)?keep\s+(?:only|at most|no more than|just)?(?:\s+the)?(?:\s+(?:last|newest|latest))?)\s+(?P<count>\w+)\b[^.;,!?]*(?:[,;]\s*(?:so\s+)?(?:if\s+[^,]*?\s+)?(?:please\s+)?(?:delete|remove|throw away|bin)\s+the\s+(?:oldest|older|old|rest|others?)(?:\s+(?:ones?|backups?|zips?))?(?:\s+then)?)?",
    re.IGNORECASE,
)
_NUMBERS = "two three four five six seven eight nine ten twelve".split()


def gone_after(text: str) -> str:
    """The request with what goes at last as an order."""
    text = _AT_MOST.sub(_kept_at_most, text)
    text = _ONCE.sub(lambda said: f"{said['joint'].rstrip() if said['joint'].strip() else ' and'} then ", text)
    return _MAY_GO.sub(_deleted, text)


def _kept_at_most(said: re.Match[str]) -> str:
    count = said["count"].lower()
    if not count.isdigit() and count not in _NUMBERS:
        return said[0]
    made = f"{said['made']}{said['where']}{said['between']}"
    where = re.sub(r"^\s+(?:to|into)\b", " in", said["where"])
    kind = "zip files" if ".zip" in said["made"].lower() else "files"
    return f"{made} and then delete all but the {count} newest {kind}{where} whose names start with {said['name'].strip('-_')}"


def _deleted(said: re.Match[str]) -> str:
    what = re.sub(r"\s+(?:themselves|that are \w+|you \w+)$", "", said["what"])
    if what.startswith("all files in"):
        return f" and then delete {what}"
    noun = what.split()[-1]
    there = re.search(
        rf"\b{re.escape(noun.removesuffix('s'))}s?(?P<where>\s+(?:in|from)\s+(?:my\s+|the\s+)?(?:\"[^\"]+\"|[\w~][\w~./-]*\w))",
        said.string[: said.start()],
        re.IGNORECASE,
    )
    return f" and then delete {what}{there['where'] if there else ''}"
