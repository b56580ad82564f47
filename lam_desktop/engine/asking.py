"""What a question on the way shows: the values that earlier steps found. Rule: plain text, nothing hidden."""

from __future__ import annotations

from lam_desktop.core.action import Action
from lam_desktop.core.errors import LamError
from lam_desktop.core.plan import Step, refs_in
from lam_desktop.core.text import as_text
from lam_desktop.decision.cards import one_line
from lam_desktop.engine.binding import Scope, settle

_MOST = 300


def values_of(step: Step, action: Action, scope: Scope) -> tuple[str, ...]:
    """Each argument that is made of a result, with its value, and what a step is repeated for."""
    found = [
        (param.name.replace("_", " "), step.args[param.name])
        for param in action.card.params
        if any(True for _ in refs_in(step.args.get(param.name)))
    ]
    if any(True for _ in refs_in(step.for_each)):
        found.append(("once for each of", step.for_each))
    lines = []
    for name, value in found:
        try:
            text = one_line(as_text(settle(value, scope)))
        except LamError:
            continue  # the step itself says what is wrong with it
        lines.append(f"{name}: {text if len(text) <= _MOST else text[: _MOST - 40] + ' … ' + text[-30:]}")
    return tuple(lines)
