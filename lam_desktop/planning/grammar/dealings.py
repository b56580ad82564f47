"""Words before and behind folders that are called by nothing but their names. Rule: data only."""

from __future__ import annotations

DEALING = frozenset(  # what is done with whole folders
    "move copy zip up of backup mirror archive tar pack compress list empty flatten organise organize tidy clean sync duplicate"
    " sort delete remove".split()
)
KEEPING = frozenset("save store collect keep unpack extract".split())
GOALS = frozenset("to into as onto in with".split())
