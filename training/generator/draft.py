"""A request under construction: pieces of text that remember what they are, so that spans are right by construction."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import cast

from training.example import Label, Mark, Span

Slot = tuple[int, str]  # step, parameter


@dataclass(slots=True)
class Piece:
    """Some text; `slot` when it is said for a parameter, `edge` when a stretch opens (its label) or closes ("")."""

    text: str
    slot: Slot | None = None
    edge: str | None = None
    step: int = -1


@dataclass(slots=True)
class Rendered:
    """The finished text and where everything in it stands."""

    text: str
    spans: dict[Slot, list[Span]]
    marks: list[Mark]
    clauses: dict[int, Span]


@dataclass(slots=True)
class Draft:
    """Builds a request from left to right."""

    pieces: list[Piece] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Add text that stands for no parameter."""
        if text:
            self.pieces.append(Piece(text))

    def value(self, step: int, parameter: str, text: str) -> None:
        """Add a value of a parameter."""
        self.pieces.append(Piece(text, (step, parameter)))

    def open(self, label: Label, step: int = -1) -> None:
        """Begin a stretch, a clause of `step` if it is one."""
        self.pieces.append(Piece("", None, label, step))

    def open_value(self, step: int, parameter: str) -> None:
        """Begin a stretch that is said for a parameter and holds a clause of its own."""
        self.pieces.append(Piece("", (step, parameter), "value"))

    def close(self) -> None:
        """End the stretch that was opened last."""
        self.pieces.append(Piece("", None, ""))

    def gap(self) -> None:
        """A space, unless there is one or nothing precedes."""
        last = self.last()
        if last and not last.endswith((" ", "\n", "(")):
            self.pieces.append(Piece(" "))

    def last(self) -> str:
        """The last text, or nothing."""
        return next((piece.text for piece in reversed(self.pieces) if piece.text), "")

    def capital(self, since: int = 0) -> None:
        """Begin what was said since that piece with a capital, where it is not a value."""
        for piece in self.pieces[since:]:
            if piece.text.strip():
                if piece.slot is None:
                    piece.text = piece.text[0].upper() + piece.text[1:]
                return

    def render(self) -> Rendered:
        """Join the pieces."""
        texts: list[str] = []
        spans: dict[Slot, list[Span]] = {}
        marks: list[Mark] = []
        clauses: dict[int, Span] = {}
        opened: list[tuple[Piece, int]] = []
        at = 0
        for piece in self.pieces:
            if piece.edge == "":
                opener, start = opened.pop()
                body = "".join(texts)[start:at]
                start += len(body) - len(body.lstrip())
                end = at - len(body) + len(body.rstrip(" .,;!\n"))
                if opener.slot is not None:
                    spans.setdefault(opener.slot, []).append((start, end))
                    continue
                marks.append(Mark(start, end, cast(Label, opener.edge)))
                if opener.step >= 0:
                    clauses[opener.step] = (start, end)
            elif piece.edge is not None:
                opened.append((piece, at))
            elif piece.slot is not None:
                spans.setdefault(piece.slot, []).append((at, at + len(piece.text)))
            texts.append(piece.text)
            at += len(piece.text)
        return Rendered("".join(texts), spans, sorted(marks, key=lambda mark: (mark.start, -mark.end)), clauses)


_NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wqewrtyuioasdfghjkxcvbvn", strict=False))


def roughen(rng: Random, draft: Draft) -> None:
    """Write it as people type: small letters, slips, missing marks. Values keep their letters, only their case may go."""
    if rng.random() < 0.14:
        for piece in draft.pieces:
            piece.text = piece.text.lower()
    elif rng.random() < 0.012:
        for piece in draft.pieces:
            piece.text = piece.text.upper()
    if rng.random() < 0.05:  # as a microphone hears it
        for piece in draft.pieces:
            if piece.slot is None:
                piece.text = "".join(
                    " " if sign == "\n" else sign for sign in piece.text if sign not in ",.?!;"
                ).lower()
    if rng.random() < 0.01:
        draft.say(rng.choice((" 🙏", " 😊", " :)", " 👍", " !!!", "...", " xx", " —", " ;-)", " 🚀")))
    if rng.random() < 0.07:
        for piece in draft.pieces:
            if piece.slot is None and len(piece.text) > 5:
                piece.text = " ".join(slip(rng, word) for word in piece.text.split(" "))
    if rng.random() < 0.06:
        for piece in draft.pieces:
            if piece.slot is None:
                piece.text = piece.text.replace("'", "").replace(",", "")


def slip(rng: Random, word: str) -> str:
    """The word, now and then with a slip of the finger."""
    if len(word) < 4 or not word.isalpha() or rng.random() > 0.25:
        return word
    at = rng.randrange(1, len(word) - 1)
    roll = rng.random()
    if roll < 0.35:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if roll < 0.65:
        return word[:at] + word[at + 1 :]
    if roll < 0.85:
        return word[:at] + word[at] + word[at:]
    return word[:at] + _NEIGHBOURS.get(word[at], "e") + word[at + 1 :]
