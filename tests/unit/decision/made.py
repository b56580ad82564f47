"""Actions made for a test: one effect each, with the kinds of parameters the table tells apart."""

from __future__ import annotations

from typing import Any

from lam_desktop.core.action import Action, Card, Effect, Param, Recovery
from lam_desktop.core.values import Kind


async def _nothing(ctx: Any, **arguments: Any) -> None:
    return None


def acting(*effects: Effect, irreversible: str | None = None) -> Action:
    """An action with these effects, that takes some content and a place to put it."""
    params = (Param("content", Kind.TEXT, "", True), Param("place", Kind.NEW_FILE, "", True))
    return Action(Card("act", "Acts.", params, effects=frozenset(effects)), _nothing, Recovery.PURE, irreversible)
