"""A verb that is said once for several: "put the pdfs into A, the songs into B". Rule: it is said again, and nothing else."""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import suffixes_of

_VERB = re.compile(
    r"^(?P<lead>(?:(?:please|pls|can you|could you|i want you to)[,\s]+)*)(?P<verb>move|copy|put|sort|save|bring|send|mail|e-?mail|convert|turn|file|upload)\s+"
    r"(?P<what>[^,;]+?)\s+(?P<prep>into|onto|to|in|on)\s+(?P<where>[^,;]+)$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"^(?P<what>(?:(?:the|all|my|any|every|all the|all my)\s+)*(?P<noun>[\w*.-]+)(?:\s+(?:files?|documents?|pictures?|photos?|images?))?)\s+"
    r"(?P<prep>into|onto|to|in|on)\s+(?P<where>\S.*)$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(,\s*and\s+|,\s*|\s+and\s+)", re.IGNORECASE)
_REST = frozenset("rest others everything remaining".split())


def said_again(text: str) -> str:
    """The request with its first verb before each part that has none of its own."""
    pieces = _PARTS.split(text)
    first = _VERB.match(pieces[0])
    if first is None:
        return text
    said, again = pieces[0], False
    for joint, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        more = _MORE.match(piece)
        if more is not None and more["prep"].lower() == first["prep"].lower() and _is_thing(more["noun"]):
            what, rest = piece[: more.end("what")], piece[more.end("what") :]
            said, again = f"{said} and {first['verb'].lower()} {what}{_there(first['what'])}{rest}", True
        else:
            said += joint + piece
    return said if again else text


def _there(what: str) -> str:
    """Where the things are that the verb was first said of; the further ones are there, too."""
    found = re.search(r"\s(?:of|in|from|on)\s+\S.*$", what, re.IGNORECASE)
    return re.sub(r"^\s(?:of|from)\b", " in", found[0], flags=re.IGNORECASE) if found else ""


def _is_thing(noun: str) -> bool:
    """Whether a noun stands for files: a kind of them, a name with an ending, or what is left."""
    return bool(suffixes_of(noun)) or noun.lower() in _REST or re.fullmatch(r"[\w*-]+\.\w{2,4}", noun) is not None
