"""A password or key on its way. Rule: nothing that writes, shows or logs gets it by accident, only by `reveal`."""

from __future__ import annotations

import hmac
from typing import Final, NoReturn, final

HIDDEN: Final = "•••"


@final
class Secret:
    """A text that shows itself to nobody: printed, formatted, logged or written as JSON it is three dots."""

    __slots__ = ("_text",)
    _text: str

    def __init__(self, text: str) -> None:
        object.__setattr__(self, "_text", text)

    def reveal(self) -> str:
        """The text itself, for the one who hands it to a server, a keyring or a cipher."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        """In a time that tells nothing of where two differ."""
        return isinstance(other, Secret) and hmac.compare_digest(_bytes(self._text), _bytes(other._text))

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return HIDDEN

    def __format__(self, _: str) -> str:
        return HIDDEN

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a secret does not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a secret does not change")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written down")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
