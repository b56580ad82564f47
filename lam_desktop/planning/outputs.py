"""What an action from outside takes when nothing was said."""

from __future__ import annotations

from typing import Any

from lam_desktop.core.action import Param
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.so_far import Filling


def unsaid(param: Param, filling: Filling) -> Any:
    """What an action from outside takes when nothing was said: its default, the kind of thing that was, or "any"."""
    if not param.schema:
        return None
    if param.default is not None:
        return param.default
    said = {word for name in filling.args for word in named(name)}
    kinds = [choice for choice in param.choices if named(choice) <= said]
    open_to_all = [choice for choice in param.choices if choice.lower() in ("any", "all")]
    return next(iter((*kinds, *open_to_all)), None)
