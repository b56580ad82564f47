"""The door: the table of effect and label, what the scores add, and tickets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.action import Effect
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.labels import FROM_USER, Integrity, Label, Secrecy
from lam_desktop.core.settings import Settings
from lam_desktop.decision.door import Door, Ticket, Verdict, digest
from tests.unit.decision.made import acting

LOCAL = Label(Integrity.LOCAL, sources=frozenset({"your files"}))
WEB = Label(Integrity.UNTRUSTED, sources=frozenset({"the web"}))
SECRET = Label(Integrity.USER, Secrecy.SECRET)
ALLOW, UNDO, ASK, DENY = Verdict.ALLOW, Verdict.ALLOW_WITH_UNDO, Verdict.ASK, Verdict.DENY

# effect: all from the user, from the user's own files, content from outside, place from outside, led from outside
TABLE = {
    Effect.READ: (ALLOW, ALLOW, ALLOW, ALLOW, ALLOW),
    Effect.SHOW: (ALLOW, ALLOW, ALLOW, ALLOW, ALLOW),
    Effect.DISCLOSE: (ALLOW, ALLOW, ASK, ASK, ALLOW),
    Effect.WRITE: (UNDO, UNDO, UNDO, ASK, UNDO),
    Effect.DELETE: (ASK, ASK, ASK, ASK, DENY),
    Effect.SEND: (ASK, ASK, ASK, ASK, DENY),
    Effect.EXECUTE: (ASK, ASK, ASK, ASK, DENY),
    Effect.CONFIGURE: (DENY, DENY, DENY, DENY, DENY),
}
COLUMNS = (
    {"content": FROM_USER, "place": FROM_USER},
    {"content": LOCAL, "place": LOCAL},
    {"content": WEB, "place": FROM_USER},
    {"content": FROM_USER, "place": WEB},
    {"content": FROM_USER, "place": FROM_USER},
)


def door(**changed: object) -> Door:
    return Door(lambda: replace(Settings(), **changed))  # type: ignore[arg-type]


def test_the_table_knows_every_effect() -> None:
    assert set(TABLE) == set(Effect)


@pytest.mark.parametrize("column", range(len(COLUMNS)))
@pytest.mark.parametrize("effect", Effect)
def test_the_table(effect: Effect, column: int) -> None:
    control = WEB if column == 4 else FROM_USER
    decision = door().decide(acting(effect), COLUMNS[column], 1.0, control)
    assert decision.verdict is TABLE[effect][column]
    assert bool(decision.reasons) == (decision.verdict in (ASK, DENY)), "who is asked or refused is told why"


def test_an_unknown_action_is_denied() -> None:
    decision = door().decide(None, {}, 1.0)
    assert decision.verdict is DENY
    assert decision.reasons == ("This action is not installed.",)


@pytest.mark.parametrize("effect", [Effect.SEND, Effect.DISCLOSE, Effect.EXECUTE])
def test_a_secret_never_leaves(effect: Effect) -> None:
    assert door().decide(acting(effect), {"content": SECRET}, 1.0).verdict is DENY


def test_a_refusal_says_which_file_is_a_secret() -> None:
    key = replace(SECRET, secrets=frozenset({"id_ed25519 is a private key"}))
    (reason,) = door().decide(acting(Effect.SEND), {"content": key}, 1.0).reasons
    assert reason == "id_ed25519 is a private key: it never leaves this computer by a plan."
    more = key.join(replace(SECRET, secrets=frozenset({"a is x", "b is x", "c is x"})))
    (reason,) = door().decide(acting(Effect.SEND), {"content": more}, 1.0).reasons
    assert reason == "a is x, b is x, c is x and 1 more secret: they never leave this computer by a plan."


def test_the_worst_effect_decides() -> None:
    assert door().decide(acting(Effect.READ, Effect.WRITE, Effect.SEND), {}, 1.0).verdict is ASK
    assert door().decide(acting(Effect.WRITE, Effect.CONFIGURE), {}, 1.0).verdict is DENY


@pytest.mark.parametrize("effect", [Effect.DELETE, Effect.SEND, Effect.EXECUTE])
def test_the_card_names_where_a_value_came_from(effect: Effect) -> None:
    reasons = door().decide(acting(effect), {"content": WEB}, 1.0).reasons
    assert "content comes from the web" in " ".join(reasons)


def test_what_was_not_surely_understood_is_asked() -> None:
    assert door().decide(acting(Effect.WRITE), {}, 0.74).verdict is ASK
    assert door().decide(acting(Effect.WRITE), {}, 0.75).verdict is UNDO
    assert door().decide(acting(Effect.READ), {}, 0.1).verdict is ALLOW, "looking harms nobody"


def test_what_is_less_safe_than_allowed_is_asked() -> None:
    assert door(safety_threshold=0.85).decide(acting(Effect.WRITE), {}, 1.0).verdict is UNDO
    strict = door(safety_threshold=0.95).decide(acting(Effect.WRITE), {}, 1.0)
    assert strict.verdict is ASK
    assert strict.reasons


def test_careful_asks_before_every_change() -> None:
    assert door(comfort="careful").decide(acting(Effect.WRITE), {}, 1.0).verdict is ASK
    assert door(comfort="careful").decide(acting(Effect.READ), {}, 1.0).verdict is ALLOW


@pytest.mark.parametrize("confidence", [0.0, 1.0])
def test_scores_never_open_what_policy_closes(confidence: float) -> None:
    easy = door(comfort="relaxed", safety_threshold=0.0, confidence_threshold=0.0)
    assert easy.decide(acting(Effect.CONFIGURE), {}, confidence).verdict is DENY
    assert easy.decide(acting(Effect.SEND), {}, confidence).verdict is ASK


class Hours:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


ARGUMENTS = {"content": "hello", "place": Path("/home/a/note.txt")}


def test_a_ticket_is_good_once() -> None:
    at = door()
    action = acting(Effect.WRITE)
    ticket = at.issue(action, ARGUMENTS)
    at.redeem(ticket, action, ARGUMENTS)
    with pytest.raises(RefusedError):
        at.redeem(ticket, action, ARGUMENTS)


@pytest.mark.parametrize("changed", [{"content": "Hello"}, {"place": Path("/home/a/.bashrc")}, {"more": 1}])
def test_a_ticket_is_for_exactly_these_arguments(changed: dict[str, object]) -> None:
    at = door()
    action = acting(Effect.WRITE)
    ticket = at.issue(action, ARGUMENTS)
    with pytest.raises(RefusedError):
        at.redeem(ticket, action, {**ARGUMENTS, **changed})


def test_a_path_and_the_same_text_are_not_the_same_argument() -> None:
    assert digest("act", {"place": Path("/a")}) != digest("act", {"place": "/a"})


def test_a_ticket_is_for_this_action() -> None:
    at = door()
    other = acting(Effect.WRITE)
    other.card = replace(other.card, name="other")
    ticket = at.issue(acting(Effect.WRITE), ARGUMENTS)
    with pytest.raises(RefusedError):
        at.redeem(ticket, other, ARGUMENTS)


def test_a_ticket_grows_old() -> None:
    clock = Hours()
    at = Door(Settings, clock)
    action = acting(Effect.WRITE)
    fresh, old = at.issue(action, ARGUMENTS), at.issue(action, ARGUMENTS)
    clock.now += 600
    at.redeem(fresh, action, ARGUMENTS)
    clock.now += 1
    with pytest.raises(RefusedError):
        at.redeem(old, action, ARGUMENTS)


def test_a_forged_ticket_is_refused() -> None:
    at = door()
    action = acting(Effect.WRITE)
    with pytest.raises(RefusedError):
        at.redeem(Ticket(10**9, digest("act", ARGUMENTS), 10**9), action, ARGUMENTS)
    known = at.issue(action, ARGUMENTS)
    bent = Ticket(known.number, digest("act", {"content": "other"}), 10**9)
    with pytest.raises(RefusedError):
        at.redeem(bent, action, {"content": "other"})


def test_a_ticket_of_another_door_is_refused() -> None:
    action = acting(Effect.WRITE)
    with pytest.raises(RefusedError):
        door().redeem(door().issue(action, ARGUMENTS), action, ARGUMENTS)
