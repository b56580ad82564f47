"""Secrets that were said or fetched, known for as long as the program runs, so that no record gets them.

Rule: whoever writes something down hides first. A mark stands there instead; what is read back in the same program is
whole again. One list for the whole program: what must not be written anywhere has to be known everywhere.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

HIDDEN = "•••"
_LEAST = 4  # characters: what is shorter stands by chance in too many places
_WORD = 6  # characters: "the password: file …" is not followed by a secret
_MARK = re.compile(rf"{HIDDEN}[0-9a-f]{{8}}")
_NAME = (
    r"pass(?:word|wd|phrase|code)?|pwd|pin|secret|(?:access[-_ ]?|refresh[-_ ]?|auth[-_ ]?)?token|api[-_ ]?key|"
    r"access[-_ ]?key|private[-_ ]?key|client[-_ ]?secret|authorization|credentials?"
)
_QUOTED = r"\"([^\"]+)\"|'([^']+)'|“([^”]+)”|«([^»]+)»"
_SAID = re.compile(
    rf"(?i)\b(?:{_NAME})\b[\"']?(?:\s*[:=]\s*(?:{_QUOTED}|([^\s\"'“”«»,;&]+))|\s+(?:is\s+)?(?:{_QUOTED}))"
)
_IN_ADDRESS = re.compile(r"://(?:[^/\s@:]*:([^/\s@]+)|([^/\s@:]{16,}))@")
_ASKED = re.compile(
    r"(?i)[?&;](?:[\w.\-\[\]%]*(?:key|token|secret|sig|signature|auth|passw|pwd|session|jwt|credential)[\w.\-\[\]%]*)"
    r"=([^&\s#\"'”»)]+)"
)
_SCHEME = re.compile(r"(?i)\b(?:bearer|basic|digest)\s+([\w.~+/=-]{6,})")
_FORMED = re.compile(r"\b(eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|(?:sk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9]{16,})")
_RULES = (  # what must stand in a text for a rule to be worth trying, and the rule
    (("=", ":", '"', "'", "“", "«"), _SAID), (("://",), _IN_ADDRESS), (("=",), _ASKED),
    (("earer", "asic", "igest", "EARER"), _SCHEME), (("eyJ", "sk", "gh", "xox", "AKIA"), _FORMED),
)  # fmt: skip
_NO_SECRETS = frozenset({"bearer", "basic", "digest", "none", "null", "true", "false"})
_marks: dict[str, str] = {}  # by secret that was said, the longest first
_known: dict[str, str] = {}  # by mark
_fetched: dict[str, None] = {}  # secrets that were never said, such as passwords of accounts


def learn(secret: str) -> None:
    """A secret that was fetched from where it is kept: from here on no result, error or log gets it."""
    if _counts(secret):
        _fetched[secret] = None


def hide(text: str) -> str:
    """What a person has said, with a mark for every secret that was said, now or before."""
    for secret in _found(text):
        _learn_said(secret)
        _learn_said(unquote(secret))
    return _marked(text)


def hide_known(text: str) -> str:
    """Text that was not said, such as an error, without any secret that is known."""
    text = _marked(text)
    for secret in tuple(_fetched):
        text = text.replace(secret, HIDDEN)
    return text


def forget() -> None:
    """Know nothing, as at the start of the program."""
    for known in (_marks, _known, _fetched):
        known.clear()


def _learn_said(secret: str) -> None:
    is_word = secret.isalpha() and len(secret) < _WORD
    if _counts(secret) and not is_word and secret not in _marks:
        recall(f"{HIDDEN}{secrets.token_hex(4)}", secret)


def _remember(secret: str, mark: str) -> None:
    ordered = sorted({**_marks, secret: mark}.items(), key=lambda each: len(each[0]), reverse=True)
    _marks.clear()
    _marks.update(ordered)


def _counts(secret: str) -> bool:
    return len(secret) >= _LEAST and secret.lower() not in _NO_SECRETS and not _MARK.search(secret)


def _marked(text: str) -> str:
    for secret, mark in tuple(_marks.items()):
        text = text.replace(secret, mark)
    return text


def hide_known_in(value: Any) -> Any:
    """The same for plain data, however deep."""
    return _through(value, hide_known) if _marks or _fetched else value


def hide_in(value: Any) -> Any:
    """`hide` for plain data, however deep."""
    return _through(value, hide)


def reveal(text: str) -> str:
    """The text with the secrets back in place, those that are still known."""
    return _MARK.sub(lambda mark: _known.get(mark[0], mark[0]), text) if HIDDEN in text else text


def reveal_in(value: Any) -> Any:
    """The same for plain data, however deep."""
    return _through(value, reveal) if _known else value


def lost_in(text: str) -> list[str]:
    """The marks in it whose secrets are no longer known."""
    return [mark for mark in _MARK.findall(text) if mark not in _known] if HIDDEN in text else []


def said_in(text: str) -> dict[str, str]:
    """The secrets that marks in a text stand for, by mark."""
    return {mark: _known[mark] for mark in _MARK.findall(text) if mark in _known}


def recall(mark: str, secret: str) -> None:
    """What a mark stands for that an earlier program has put somewhere."""
    _known[mark] = secret
    _remember(secret, mark)


def _found(text: str) -> Iterator[str]:
    for signs, rule in _RULES:
        if any(sign in text for sign in signs):
            for match in rule.finditer(text):
                yield from (each for each in match.groups() if each)


def _through(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _through(each, change) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_through(each, change) for each in value]
    return value
