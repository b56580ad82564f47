"""What the planner, the forms and the policy rely on, checked on every action there is."""

from __future__ import annotations

import re

import pytest

from lam_desktop import actions
from lam_desktop.core.action import Action, Catalogue, Effect, load_actions
from lam_desktop.core.values import Kind, decode, encode

ALL = load_actions(actions)
OUTWARD = {Effect.SEND, Effect.EXECUTE, Effect.CONFIGURE}

each_action = pytest.mark.parametrize("action", ALL, ids=lambda action: action.name)


def test_there_is_a_catalogue() -> None:
    assert len(Catalogue(ALL)) >= 45


@each_action
def test_it_says_what_it_does(action: Action) -> None:
    assert len(action.card.summary) >= 30
    assert action.card.summary.endswith(".")
    assert action.card.subject
    assert [param.name for param in action.card.params if not param.description] == []


@each_action
def test_people_ask_for_it_in_many_ways(action: Action) -> None:
    says = action.card.says
    assert len(says) >= 8 and len(set(says)) == len(says)
    names = {param.name for param in action.card.params}
    assert {slot for phrase in says for slot in re.findall(r"\{(\w+)\}", phrase)} <= names


@each_action
def test_its_result_is_known_and_can_be_kept(action: Action) -> None:
    assert action.card.result is not Kind.NOTHING
    assert action.example_result is not None
    kept = encode(action.example_result)
    assert encode(decode(kept)) == kept


FILES_ONLY = {Effect.READ, Effect.WRITE, Effect.DELETE}


@each_action
def test_it_works_in_a_thread_unless_it_has_somebody_to_wait_for(action: Action) -> None:
    """Work on files may take long, and on the loop the window would stand still meanwhile."""
    waits = bool(action.card.effects - FILES_ONLY) or action.name in ("read_clipboard", "today")
    assert action.waits == waits


@each_action
def test_its_effects_can_be_taken_back_or_it_says_why_not(action: Action) -> None:
    effects = action.card.effects
    assert effects, "an action without any effect class passes the door unseen"
    if effects & OUTWARD:
        assert action.irreversible or action.undo_body
    elif effects & {Effect.WRITE, Effect.DELETE}:
        assert action.undo_body is None and action.irreversible is None, "file changes are taken back by the engine"
