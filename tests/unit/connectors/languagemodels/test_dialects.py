"""Both ways of speaking: whatever shape an event has, it is read or passed over, never fallen over."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.connectors.languagemodels.dialects import DIALECTS, Heard, Reply, complaint

NAMES = (
    "type error message choices delta content finish_reason usage prompt_tokens completion_tokens input_tokens "
    "output_tokens stop_reason partial_json refusal reasoning detail"
).split()
KINDS = ("error", "message_start", "content_block_delta", "message_delta", "message_stop", "ping", "")
LEAVES = some.none() | some.booleans() | some.integers() | some.text(max_size=5) | some.sampled_from(KINDS)
SHAPES = some.recursive(
    LEAVES,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.sampled_from(NAMES), inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize("kind", DIALECTS)
@given(data=some.dictionaries(some.sampled_from(NAMES), SHAPES, max_size=6))
def test_any_shape_is_heard(kind: str, data: dict[str, Any]) -> None:
    for heard in (DIALECTS[kind].heard(data), DIALECTS[kind].whole(data)):
        assert isinstance(heard.text, str) and isinstance(heard.trouble, str)
        assert heard.read is None or heard.read >= 0
        assert heard.written is None or heard.written >= 0


def test_counts_are_those_named_last() -> None:
    reply = Reply()
    for heard in (Heard("a", read=5, written=1), Heard("b"), Heard(written=9, end="stop"), Heard(last=True)):
        reply.take(heard)
    assert (reply.text, reply.read, reply.written, reply.end, reply.signs) == ("ab", 5, 9, "stop", 2)


def test_reading_from_a_cache_is_counted_too() -> None:
    usage = {"input_tokens": 10, "cache_read_input_tokens": 100, "cache_creation_input_tokens": 3}
    heard = DIALECTS["anthropic"].heard({"type": "message_start", "message": {"usage": usage}})
    assert heard.read == 113


@pytest.mark.parametrize(
    "body", [{"error": {"message": "why"}}, {"error": "why"}, {"message": "why"}, {"detail": "why"}]
)
def test_complaints_in_all_usual_forms(body: dict[str, Any]) -> None:
    assert complaint(body) == "why"
