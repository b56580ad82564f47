"""What ties a deed to those who watch it: the stop button, and signs of life. Rule: it holds none of them.

A deed, its context and the outbox all hold it. Were they to hold each other instead, every step would leave a circle
that only the garbage collector finds.
"""

from __future__ import annotations

import threading

from lam_desktop.core.errors import Cancelled


class Lifeline:
    """Seen by threads too.

    `signs` of life so far: every look at the button is one. `sealed`: an effect is under way, which is let finish.
    """

    __slots__ = ("_stop", "given_up", "sealed", "signs")

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self.signs = 0
        self.given_up = False
        self.sealed = False

    def give_up(self) -> None:
        """Let the deed end at its next look."""
        self.given_up = True

    def check(self) -> None:
        """Raise Cancelled when the person pressed stop, or the deed was given up."""
        self.signs += 1
        if self._stop.is_set() or self.given_up:
            raise Cancelled("Stopped.", "Nothing of this step was changed.")
