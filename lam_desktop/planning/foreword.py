"""What is said of a request before its words change places: that which only the world or the time tells."""

from __future__ import annotations

import re

from lam_desktop.planning.agenda import entries
from lam_desktop.planning.attached import attached
from lam_desktop.planning.events import plainly
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.reminders import timed

_SAID_AGAIN = re.compile(  # "at the end of each month - so on its last day - at 17:30"
    r"(?P<when>\b(?:end|beginning|start|middle|first|last)\s+(?:day\s+)?of\s+(?:each|every|the|this|next)\s+(?:week|month|year|quarter))\s*(?:\s[-–—]|\(|,)\s*(?:so|that\s+is|that['’]s|i\.?e\.?,?|meaning|in\s+other\s+words)\s+"
    r"(?:on\s+)?(?:its|the|their)\s+(?:very\s+)?(?:last|first)\s+day\s*(?:[-–—](?=\s)|\)|,|(?=\s+at\b))",
    re.IGNORECASE,
)


def foreworded(text: str, world: World) -> str:
    """The request with files in the place of what tells them, and with the times of entries and reminders beside them."""
    text = plainly(_SAID_AGAIN.sub(r"\g<when>", text))
    return entries(timed(attached(text, world), world.now), world.now)
