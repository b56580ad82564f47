"""How often Python looks for objects that only hold each other. Rule: seldom, for what a long run makes stays."""

from __future__ import annotations

import gc

_YOUNG, _MIDDLE, _OLD = 50_000, 20, 100  # objects, and rounds of the younger ones; Python's own is 700, 10, 10


def look_seldom() -> None:
    """Called once the program is up: what is there by then stays, and is not looked through again.

    With Python's own numbers a quarter of the processor time of 10,000 steps goes into looking.
    """
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
