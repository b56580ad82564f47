"""What an action from outside takes when nothing was said."""

from __future__ import annotations

import json
import re
from typing import Any

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.moods import takes_away
from lam_desktop.planning.outside.leaves import named
from lam_desktop.planning.outside.told import default_told
from lam_desktop.planning.so_far import Filling


def unsaid(param: Param, filling: Filling) -> Any:
    """What an action takes when nothing was said; from outside its default, the kind of thing that was, or "any"."""
    if not param.schema:  # "remove the word draft": nothing is put in its place
        return "" if "may be empty, to remove" in param.description and takes_away(filling.clause) else None
    if param.default is not None:
        return param.default
    if (told := _told(param)) is not None:
        return told
    said = {word for name in filling.args for word in named(name)}
    kinds = [choice for choice in param.choices if named(choice) <= said]
    open_to_all = [choice for choice in param.choices if choice.lower() in ("any", "all")]
    return next(iter((*kinds, *open_to_all)), None)


def _told(param: Param) -> Any:
    """The default that a description tells, where it is of the type that is wanted."""
    told = default_told(param.description)
    if told is None or param.kind is Kind.TEXT:
        return told
    if param.kind is Kind.CHOICE:
        return told if told in param.choices else None
    if param.kind is Kind.BOOLEAN:
        return {"true": True, "false": False}.get(told.lower())
    wanted = {Kind.INTEGER: r"-?\d+", Kind.NUMBER: r"-?\d+(\.\d+)?"}.get(param.kind)
    return json.loads(told) if wanted and re.fullmatch(wanted, told) else None
