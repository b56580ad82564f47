"""JSON text, by an encoder that is made once: several texts are made for every step of a run."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def packer(default: Callable[[Any], Any] | None = None, sort_keys: bool = False) -> Callable[[Any], str]:
    """What gives the same text as `json.dumps` with these arguments; Python itself makes an encoder for each call."""
    encoder = json.JSONEncoder(default=default, sort_keys=sort_keys, check_circular=False)
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:  # a Python without the part that is written in C
        return encoder.encode
    text = json.encoder.encode_basestring_ascii
    pieces = make(None, encoder.default, text, None, ": ", ", ", sort_keys, False, True)

    def pack(value: Any) -> str:
        return text(value) if isinstance(value, str) else "".join(pieces(value, 0))

    return pack
