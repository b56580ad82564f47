"""A request in plain order: what is said apart from its order, in sentences and asides of its own, is said within it.

Each turn is made by one module, in this order: what only tells and what stays goes first, so that the others see less.
"""

from __future__ import annotations

import re

from lam_desktop.planning.chosen import chosen
from lam_desktop.planning.deepening import gone_deep
from lam_desktop.planning.differences import brought_over
from lam_desktop.planning.excepting import excepted
from lam_desktop.planning.gathering import gathered_from
from lam_desktop.planning.gone import gone_after
from lam_desktop.planning.listwishes import listed_wishes
from lam_desktop.planning.narrated import told_apart
from lam_desktop.planning.ownfolders import in_own_folders
from lam_desktop.planning.packing import packed
from lam_desktop.planning.routes import routed
from lam_desktop.planning.staying import without_staying
from lam_desktop.planning.twolists import told_apart_lists
from lam_desktop.planning.wherefrom import placed
from lam_desktop.planning.wishes import wished

TURNS = (
    told_apart,
    without_staying,
    gone_deep,
    excepted,
    chosen,
    routed,
    packed,
    placed,
    gone_after,
    wished,
    told_apart_lists,
    gathered_from,
    brought_over,
    listed_wishes,
    in_own_folders,
)


def plainly(text: str) -> str:
    """The request in plain order, or as it is."""
    plain = text
    for turn in TURNS:
        plain = turn(plain)
    return text if plain == text else re.sub(r"[ \t]{2,}", " ", plain).strip()
