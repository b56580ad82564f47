"""What is done on the way, said by a verb in -ing behind a comma: "move it to Work, renaming it final.docx" are two orders."""

from __future__ import annotations

import re

_DONE = {  # what goes on with the same things; "keeping" and "leaving" ask for nothing
    "renaming": "rename", "calling": "call", "naming": "name", "deleting": "delete", "removing": "remove",
    "moving": "move", "copying": "copy", "zipping": "zip", "putting": "put", "throwing": "throw", "saving": "save",
    "sorting": "sort", "adding": "add", "converting": "convert", "turning": "turn", "numbering": "number",
    "binning": "bin", "trashing": "trash", "getting": "get", "replacing": "replace", "mailing": "mail",
    "sending": "send", "unpacking": "unpack", "unzipping": "unzip", "resizing": "resize",
}  # fmt: skip
_TRAILING = re.compile(
    rf"(?<=\w|[)\"'”])(?:\s*,\s*(?:and\s+)?|\s+(?:and|then|while|before|after\s+which)\s+)(?:then\s+|also\s+|at\s+the\s+same\s+time\s+)*(?P<verb>{'|'.join(_DONE)})\s+"
    r"(?P<what>(?:it|them|this|that|these|those|each|all|every|everything|rid)\b|the\b(?!\s+(?:\w+\s+)?(?:way|order)\b))(?P<rest>[^.;!?\n]*(?:[.](?=\w)[^.;!?\n]*)*)",
    re.IGNORECASE,
)
_ON_THE_WAY = re.compile(
    r"\s+(?:on|along)\s+the\s+way|\s+(?:as\s+you\s+go|in\s+the\s+process|while\s+you(?:['’]re|\s+are)\s+at\s+it|in\s+one\s+go)(?=\s*(?:[.,;!?]|$))",
    re.IGNORECASE,
)
_TO = re.compile(r"^(?P<what>it|them|that|this)\s+(?!to\b|as\b|with\b|by\b|so\b)(?P<name>\S.*)$", re.IGNORECASE)


_WORDS = re.compile(  # what is written to somebody is no order
    r"\b(?:say(?:s|ing)?|tell(?:s|ing)?|mail(?:s|ed)?|e-?mail|message|text|letter|note|write|remind\w*|inform\w*)\b",
    re.IGNORECASE,
)
_QUOTES = '"“”„«»'


def as_orders(text: str) -> str:
    """The request with such a verb as an order of its own; texts in quotes and messages stay as they are."""
    if any(mark in text for mark in _QUOTES):
        return text
    return _TRAILING.sub(lambda said: said[0] if _WORDS.search(text[: said.start()]) else _order(said), text)


def _order(said: re.Match[str]) -> str:
    verb = _DONE[said["verb"].lower()]
    rest = _ON_THE_WAY.sub("", f"{said['what']}{said['rest']}")
    named = _TO.match(rest) if verb in ("rename", "call", "name") else None
    return f" and {'rename' if named else verb} {named['what'] + ' to ' + named['name'] if named else rest}"
