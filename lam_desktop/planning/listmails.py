"""Mails that only tell what files there are: "write … which pictures are in Trip, no attachments"."""

from __future__ import annotations

import re

_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_TELLS = re.compile(
    rf"^(?P<lead>(?:please |could you |can you |pls )*)(?:send|tell|e-?mail|mail|write|let)(?: an? (?:e-?mail|mail) to| to)?\s+(?P<to>{_ADDRESS})(?: know)?,?\s+"
    r"(?:which|what)\s+(?P<what>[\w-]+)\s+(?:there\s+)?(?:are|lie|is)\s+(?:there\s+)?(?P<where>(?:in|on|inside)\s+(?:\"[^\"]+\"|[\w~][\w~./-]*\w))(?P<more>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NAMES_ONLY = re.compile(
    r"[,;.]?\s*(?:and\s+|but\s+)?(?:(?:just|only)\s+(?:the\s+|their\s+)?(?:file\s*)?names?(?:\s+in\s+(?:the|that)\s+(?:mail|e-?mail|text))?|(?:with\s+)?(?:no|without(?:\s+any)?)\s+attachments?|don['’]t\s+attach\s+(?:them|anything))(?=[\s,;.!]|$)",
    re.IGNORECASE,
)


def told_what_is_there(text: str) -> str:
    """The request as a list that is made, and mailed as words: nobody asked for the files themselves."""
    found = _TELLS.match(text)
    if found is None:
        return text
    more = _NAMES_ONLY.sub("", found["more"]).strip(" .,")
    said = f", {more}" if more else ""
    return f"{found['lead']}list the {found['what']} {found['where']} and mail the list to {found['to']}{said}"
