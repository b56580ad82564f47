"""A verb that is said once for several: "put the pdfs into A, the songs into B". Rule: it is said again, and nothing else."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import suffixes_of

_VERB = (
    r"^(?P<lead>(?:(?:please|pls|can you|could you|i want you to)[,\s]+)*)(?P<verb>move|copy|put|sort|save|bring|send|mail|e-?mail|convert|turn|file|upload)\s+"
    r"(?P<what>[^,;]+?)\s+(?P<prep>{prep})\s+(?P<where>[^,;]+)$"
)
_VERBS = tuple(re.compile(_VERB.replace("{prep}", prep), re.IGNORECASE) for prep in ("into|onto|to", "in|on"))
_MORE = re.compile(
    r"^(?P<what>(?:(?:the|all|my|any|every|all the|all my)\s+)*(?P<noun>[\w*.-]+)(?:\s+(?:files?|documents?|pictures?|photos?|images?))?)\s+"
    r"(?P<prep>into|onto|to|in|on)\s+(?P<where>\S.*)$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(,\s*and\s+|,\s*|\s+and\s+)", re.IGNORECASE)
_GO = re.compile(  # "the jpgs in Trip go to Best, the pngs to Shots"
    r"^(?P<lead>(?:please[,\s]+)?)(?P<what>(?:(?:all|the|my|any|every)\s+)*[\w*.-]+(?:\s+files?)?(?:\s+(?:in|from|of)\s+[^\s,;]+)?)\s+(?:(?:should|must|shall|have to|can)\s+)?(?:go|goes|belong|belongs|move)\s+(?=(?:to|into|in)\s)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:anything|everything|all)\s+(?:else|that['’]s left|that is left)\b(?=\s+(?:to|into|onto|in|on)\s)|\bwhatever(?:['’]s| is) left\b(?=\s+(?:to|into|onto|in|on)\s)|\ball (?:the )?others\b(?=\s+(?:to|into)\s)",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\s(?:to|into|onto)\s", re.IGNORECASE)  # where all of it goes: "in" said only where it is
_LIKE = {"into": "to", "onto": "to", "on": "in"}
_REST = frozenset("rest others everything remaining".split())


def said_again(text: str) -> str:
    """The request with its first verb before each part that has none of its own."""
    if _LEFT.search(text):
        text = _LEFT.sub("the rest", text)
    if re.search(r"[,;]|\band\b", text):
        text = _GO.sub(r"\g<lead>move \g<what> ", text)
    pieces = _PARTS.split(text)
    first = next(filter(None, (form.match(pieces[0]) for form in _VERBS)), None)
    if first is None or (_alike(first["prep"]) == "in" and _TARGET.search(text, len(pieces[0]))):
        return text
    said, again, there, kinds = pieces[0], False, _there(first["what"]), [_kind(first["what"])]
    for joint, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        more = _MORE.match(piece)
        if more is not None and _alike(more["prep"]) == _alike(first["prep"]) and _is_thing(more["noun"]):
            what, rest = piece[: more.end("what")], piece[more.end("what") :]
            if more["noun"].lower() in _REST and there and all(kinds):
                what = "all files" + there + f" except {' and '.join(kinds)}"
            else:
                kinds.append(_kind(what))
                what += there
            said, again = f"{said} and {first['verb'].lower()} {what}{rest}", True
        else:
            said += joint + piece
    return said if again else text


def _kind(what: str) -> str:
    """The kind of files that words name, if they name nothing but one and a place: what is left is without it."""
    plain = re.sub(r"\s(?:of|in|from|on)\s+\S.*$", "", what, flags=re.IGNORECASE)
    plain = re.sub(r"^(?:(?:the|all|my|any|every)\s+)+|\s+files?$", "", plain, flags=re.IGNORECASE)
    return f"the {plain}" if suffixes_of(plain) else ""


def _alike(prep: str) -> str:
    """ "To" and "into" say the same of where things go."""
    return _LIKE.get(prep.lower(), prep.lower())


def _there(what: str) -> str:
    """Where the things are that the verb was first said of; the further ones are there, too."""
    found = re.search(r"\s(?:of|in|from|on)\s+\S.*$", what, re.IGNORECASE)
    return re.sub(r"^\s(?:of|from)\b", " in", found[0], flags=re.IGNORECASE) if found else ""


def _is_thing(noun: str) -> bool:
    """Whether a noun stands for files: a kind of them, a name with an ending, or what is left."""
    return bool(suffixes_of(noun)) or noun.lower() in _REST or re.fullmatch(r"[\w*-]+\.\w{2,4}", noun) is not None
