"""Words for whether something on the net works. Rule: data only."""

from __future__ import annotations

UP = frozenset("up online reachable accessible available working alive running ok okay fine".split())
DOWN = frozenset("down offline unreachable unavailable dead broken".split())
ANSWERS = frozenset("work works answer answers respond responds load loads open opens reply replies".split())
FAILS = frozenset("fail fails".split())
