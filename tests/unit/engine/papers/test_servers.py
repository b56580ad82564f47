"""How quickly servers answer, and when one is called slow."""

from __future__ import annotations

from lam_desktop.core.settings import Settings
from lam_desktop.engine.papers.servers import server_sentences, server_speeds
from lam_desktop.store.servers import Answer


def answers(server: str, *seconds: float, failed: int = 0) -> list[Answer]:
    return [Answer("r", server, each, True) for each in seconds] + [Answer("r", server, 9.0, False)] * failed


def test_each_server_has_its_figures() -> None:
    rows = server_speeds(answers("quick.org", 0.1, 0.2, 0.3) + answers("slow.org", 1.0, 3.0, failed=2), Settings())
    assert [row.server for row in rows] == ["slow.org", "quick.org"]
    slow, quick = rows
    assert (slow.calls, slow.failed, slow.median, slow.slowest, slow.slow, slow.is_slow) == (4, 2, 2.0, 3.0, 1, True)
    assert (quick.median, quick.late, quick.slow, quick.is_slow) == (0.2, 0.3, 0, False)


def test_slow_is_what_the_settings_say() -> None:
    known = answers("example.org", 1.0, 1.5, 3.0)
    assert server_sentences(server_speeds(known, Settings()), Settings()) == []
    strict = Settings(response_limit=1.2)
    told = server_sentences(server_speeds(known, strict), strict)
    assert told == ["example.org is slow: 2 of 3 answers took longer than 1.2 s."]


def test_a_server_that_never_answered_is_not_called_slow() -> None:
    (row,) = server_speeds(answers("gone.org", failed=3), Settings())
    assert (row.calls, row.failed, row.median, row.is_slow) == (3, 3, 0.0, False)
