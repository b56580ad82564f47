"""Places that have no name are no values: here is what is known of the person, everywhere is nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.planning.foreign import card_from_schema
from tests.unit.planning.said import plan

BLINDS = card_from_schema(
    {
        "name": "lower_blinds",
        "description": "Lowers blinds.",
        "parameters": {
            "type": "object",
            "properties": {"room": {"type": "string", "description": "Name of a room."}},
        },
    }
)


@pytest.mark.parametrize(
    ("said", "room"),
    [
        ("lower the blinds in this room", "study"),
        ("lower the blinds", "study"),
        ("lower the blinds in the whole house", None),
        ("lower the blinds in every room", None),
    ],
)
async def test_a_place_without_a_name(tmp_path: Path, said: str, room: str | None) -> None:
    found = await plan(tmp_path, said, (BLINDS,), facts={"room": "study"})
    assert found.steps[0].args.get("room") == room


@pytest.mark.parametrize(
    ("said", "action"),
    [("is the gate open?", "gate_state"), ("which gates are open?", "gate_state"), ("open the gate", "open_gate")],
)
async def test_who_asks_wants_nothing_done(tmp_path: Path, said: str, action: str) -> None:
    opens = card_from_schema({"name": "open_gate", "description": "Opens a gate."})
    looks = card_from_schema({"name": "gate_state", "description": "Gets the state of a gate."})
    found = await plan(tmp_path, said, (opens, looks))
    assert [step.action for step in found.steps] == [action]
