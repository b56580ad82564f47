"""Secrets that were said or fetched, known for as long as the program runs, so that no record gets them.

Whoever writes something down hides first. What the program may work from later (plans, results, what was sent) gets a
*mark* in the place of a secret: read back in the same program it is whole again; a later program sees that something is
missing, and goes on with nothing less than the whole. What is only told (errors, reports, the log) gets three dots.

Rule: exactness goes first. Where files lie is never touched, or undo could not find them. A secret that stands out is
hidden wherever it stands. Any other, such as a pin, stands in innocent text too: it is hidden as a word of its own, in
all that is written down of the run it was said for and in the log, and nowhere else.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from lam_desktop.core.secret import HIDDEN, Secret

_LEAST = 4  # characters: what is shorter stands by chance in too many places
_WORD = 8  # letters: "the password: please …" is not followed by a secret
_SURE = 6  # characters of a secret that stands out by its signs
_LONG = 20  # characters of one that stands out by its length
_MARK = re.compile(rf"{HIDDEN}[0-9a-f]{{8}}")
_NAME = (
    r"pass(?:word|wd|phrase|code)?|pwd|pin|secret|(?:access[-_ ]?|refresh[-_ ]?|auth[-_ ]?)?token|api[-_ ]?key|"
    r"access[-_ ]?key|private[-_ ]?key|client[-_ ]?secret|credentials?"
)
_QUOTED = r"\"([^\"]+)\"|'([^']+)'|“([^”]+)”|«([^»]+)»"
_SAID = re.compile(
    rf"(?i)\b(?:{_NAME})\b[\"']?(?:\s*[:=]\s*(?:{_QUOTED}|([^\s\"'“”«»,;&]+))|\s+(?:is\s+)?(?:{_QUOTED}))"
)
_NAMED = re.compile(  # "with the password hunter2": no word of the language has letters and digits
    r"(?i)\bpass(?:word|code|phrase)\s+(?:is\s+)?((?=[^\s,;]*\d)(?=[^\s,;]*[^\W\d_])[^\s\"'“”«»,;&]{4,})"
)
_IN_ADDRESS = re.compile(r"://(?:[^/\s@:]*:([^/\s@]+)|([^/\s@:]{16,}))@")
_ASKED = re.compile(
    r"(?i)[?&;](?:[\w.%\[\]-]*[-_.\[])?(?:api|access|auth|client|private|refresh|session|app|id)?"
    r"(?:key|token|secret|sig|signature|auth|pass|password|passwd|pwd|session|sessionid|jwt|credentials?)\]?"
    r"=([^&\s#\"'”»)]+)"
)
_SCHEME = re.compile(
    r"(?i)(?:\bauthorization[\"']?\s*[:=]\s*[\"']?(?:(?:bearer|basic|digest|token)\s+)?|\bbearer\s+(?=\S*\d))"
    r"([\w.~+/=-]{8,})"
)
FORMED = re.compile(r"\b(eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|(?:sk|ghp|gho|xox[abp]|AKIA)[-_]?[A-Za-z0-9]{16,})")
_FILE_NAME = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,3}$")
_RULES = (  # what must stand in a text for a rule to be worth trying, and the rule
    (("=", ":", '"', "'", "“", "«"), _SAID), (("ass", "ASS"), _NAMED), (("://",), _IN_ADDRESS), (("=",), _ASKED),
    (("earer", "EARER", "uthorization", "UTHORIZATION"), _SCHEME), (("eyJ", "sk", "gh", "xox", "AKIA"), FORMED),
)  # fmt: skip
_CODE = re.compile(r"[(){}\[\]<>]")  # of a line of a program, which names secrets and holds none
_NO_SECRETS = frozenset({"bearer", "basic", "digest", "none", "null", "true", "false"})


class Hiding:
    """Knows secrets and leaves them out. All of it is in memory, and gone when the program ends."""

    def __init__(self) -> None:
        self._marks: dict[str, str] = {}  # by secret
        self._secrets: dict[str, str] = {}  # by mark
        self._everywhere: tuple[str, ...] = ()  # secrets that stand out
        self._of_run: dict[str, tuple[str, ...]] = {}  # the others, by the run they were said for

    # what is known

    def learn(self, secret: Secret) -> None:
        """A secret that was fetched from where it is kept, or put there."""
        self._know(secret.reveal())

    def recall(self, mark: str, secret: Secret) -> None:
        """What a mark stands for that an earlier program has written down."""
        self._know(secret.reveal(), mark)

    def begin(self, run: str, marks: Iterable[str]) -> None:
        """From here on the secrets whose marks stand in the plan of a run are hidden in all that is said of it."""
        said = tuple(dict.fromkeys(self._secrets[mark] for mark in marks if mark in self._secrets))
        if said:
            self._of_run[run] = said

    def forget(self) -> None:
        """Know nothing, as at the start of the program."""
        for known in (self._marks, self._secrets, self._of_run):
            known.clear()
        self._everywhere = ()

    def _know(self, secret: str, mark: str = "", everywhere: bool = True) -> None:
        if not _counts(secret):
            return
        if mark or secret not in self._marks:
            self._marks[secret] = mark or f"{HIDDEN}{secrets.token_hex(4)}"
            self._secrets[self._marks[secret]] = secret
        if everywhere and _stands_out(secret) and secret not in self._everywhere:
            self._everywhere = (*self._everywhere, secret)

    # writing down

    def hide_said(self, value: Any, own: bool = True, run: str = "") -> Any:
        """What a person has said, or a plan made of it, with a mark for each secret: known ones, and what has the form
        of one. With `own` False it is what somebody else has said: it makes nothing a secret elsewhere.
        """
        found = {each: None for text in _texts_in(value) for each in _found(text)}
        for secret in found:
            self._know(secret, everywhere=own)
        return self._marked(value, (*self._known(run), *found))

    def hide(self, value: Any, run: str = "") -> Any:
        """What the program may work from later, with a mark for each secret that is known."""
        known = self._known(run)
        return self._marked(value, known) if known else value

    def stands_in(self, packed: str, run: str = "") -> bool:
        """Whether a secret may stand in some JSON, at the price of a search for each: `hide` costs more."""
        known = self._known(run)
        return bool(known) and any(json.dumps(each)[1:-1] in packed for each in known)

    def tell(self, value: Any, run: str = "") -> Any:
        """What is only told, with dots in the place of secrets and of marks."""
        known = self._known(run)
        return _through(value, lambda text: _dotted(text, known)) if known or self._marks else value

    def dots(self, text: str) -> str:
        """Text for the log, or for somebody else's model: without any secret that is known, whether it stands out or
        not.
        """
        return _dotted(text, tuple(self._marks))  # at once: the log is written from other threads, too

    def _known(self, run: str) -> tuple[str, ...]:
        own = self._of_run.get(run)
        return (*self._everywhere, *own) if own else self._everywhere

    def _marked(self, value: Any, known: Iterable[str]) -> Any:
        known = tuple(known)
        return _through(value, lambda text: _replaced(text, known, lambda secret: self._marks[secret]))

    # reading back

    def reveal(self, value: Any) -> Any:
        """The same with the secrets back in place, those that are still known."""
        return _through(value, self._revealed) if self._secrets else value

    def _revealed(self, text: str) -> str:
        return _MARK.sub(lambda mark: self._secrets.get(mark[0], mark[0]), text) if HIDDEN in text else text

    def lost_in(self, text: str) -> list[str]:
        """The marks in it whose secrets are no longer known."""
        return [mark for mark in _MARK.findall(text) if mark not in self._secrets] if HIDDEN in text else []

    def said_in(self, text: str) -> dict[str, str]:
        """The secrets that marks in a text stand for, by mark."""
        return {mark: self._secrets[mark] for mark in _MARK.findall(text) if mark in self._secrets}


KNOWN: Final = Hiding()
"""The one list of the program: what must be written down nowhere has to be known everywhere, to the log and to an error
on its way out too, to which nobody could hand a list of their own."""


def marks_in(text: str) -> list[str]:
    """The marks in a text."""
    return _MARK.findall(text) if HIDDEN in text else []


def tells_secret(text: str) -> bool:
    """Whether somebody seems to tell a password in a text of somebody's own: for a hint, since it may be wrong."""
    return any(_stands_out(each) and not _CODE.search(each) for each in _found(text))


def _counts(secret: str) -> bool:
    return len(secret) >= _LEAST and secret.lower() not in _NO_SECRETS and not _MARK.search(secret)


def _stands_out(secret: str) -> bool:
    """Whether a text that holds it holds it for sure because of the secret. A file name that was said is none."""
    if FORMED.fullmatch(secret):
        return True
    if _FILE_NAME.search(secret):
        return False
    letters = any(each.isalpha() for each in secret)
    signs = any(not each.isalpha() and each not in " ._-/" for each in secret)
    return len(secret) >= _LONG or (len(secret) >= _SURE and letters and signs)


def _found(text: str) -> Iterator[str]:
    """What has the form of a secret in a text, also as it stands at the end of a sentence, and decoded."""
    for signs, rule in _RULES:
        if any(sign in text for sign in signs):
            for match in rule.finditer(text):
                for each in filter(None, match.groups()):
                    forms = dict.fromkeys((each, each.rstrip(".:?)"), unquote(each)))
                    yield from (form for form in forms if _counts(form) and not _is_word(form))


def _is_word(text: str) -> bool:
    return text.isalpha() and len(text) < _WORD


def _replaced(text: str, secrets: Iterable[str], instead: Callable[[str], str]) -> str:
    """The text with something else for each secret in it, the longest first; marks that stand there already stay."""
    there = sorted((each for each in secrets if each in text), key=len, reverse=True)
    if not there:
        return text
    words = (re.escape(each) if _stands_out(each) else rf"(?<!\w){re.escape(each)}(?!\w)" for each in there)
    wanted = re.compile(f"({_MARK.pattern})|{'|'.join(words)}")
    return wanted.sub(lambda match: match[1] or instead(match[0]), text)


def _dotted(text: str, secrets: Iterable[str]) -> str:
    text = _replaced(text, secrets, lambda _: HIDDEN)
    return _MARK.sub(HIDDEN, text) if HIDDEN in text else text


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts_in(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts_in(each)


def _through(value: Any, change: Callable[[str], str]) -> Any:
    """The same value with every text and place in it changed, however deep."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Path):
        return Path(change(str(value)))
    if isinstance(value, Mapping):
        return {name: _through(each, change) for name, each in value.items()}
    if type(value) in (list, tuple):
        return type(value)(_through(each, change) for each in value)
    if isinstance(value, tuple) and hasattr(value, "_make"):
        return value._make(_through(each, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value) if each.init}
        new = {name: _through(each, change) for name, each in held.items()}
        return replace(value, **{name: each for name, each in new.items() if each != held[name]})
    return value
