"""Text in the form SQLite can hold. On Linux a file's name is bytes, and may be no text at all."""

from __future__ import annotations

import json
from typing import Any


def storable(text: str) -> str:
    """The text; a byte that is no UTF-8 is written out as an escape, since it is only shown from here on."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def packed(value: Any) -> str:
    """JSON from which exactly the same value comes back, names that are no text included."""
    return _ENCODER.encode(value)


def unpacked(text: str) -> Any:
    """The inverse of `packed`. Raises ValueError for what is no JSON."""
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError("there is more than one value")
    return value


_ENCODER = json.JSONEncoder(default=str)  # made once: `json.dumps` makes one for each call that names a default
_DECODER = json.JSONDecoder()
