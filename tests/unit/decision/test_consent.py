"""What a yes to a saved plan covers, and what has to be asked again."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.action import Catalogue, Effect
from lam_desktop.core.changes import ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard, Stake
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Kind, Ref
from lam_desktop.decision.consent import AS_PLANNED, Consent, beyond, stakes_of
from tests.unit.decision.made import acting

PLAN = Plan("mail the report", (Step("s1", "act", {"content": "x", "place": "anna@example.org"}),))


def card(*stakes: Stake, asked: tuple[str, ...] = ("s1",)) -> ApprovalCard:
    return ApprovalCard("run", "print", "title", asked=asked, stakes=stakes)


def mail(to: str) -> Stake:
    return Stake("s1", "send", f"Send a mail to {to}")


@pytest.mark.parametrize(
    ("agreed", "now", "covered"),
    [
        (mail("anna"), mail("anna"), True),
        (mail("anna"), mail("eve"), False),
        (Stake("s1", "send", AS_PLANNED), mail("anna"), True),
        (mail("anna"), Stake("s1", "send", AS_PLANNED), True),
        (mail("anna"), Stake("s1", "send", ""), False),
        (Stake("s1", "send", ""), Stake("s1", "send", ""), False),
        (Stake("s1", "send", ""), mail("eve"), False),
        (mail("anna"), Stake("s1", "execute", "Open a.exe"), False),
        (mail("anna"), Stake("s2", "send", "Send a mail to anna"), False),
        (Stake("s1", "delete", "", 3), Stake("s1", "delete", "", 100), True),
        (Stake("s1", "delete", "", 3), Stake("s1", "delete", "", 101), False),
        (Stake("s1", "delete", "", 40), Stake("s1", "delete", "", 400), True),
        (Stake("s1", "replace", "", 40), Stake("s1", "replace", "", 401), False),
    ],
)
def test_what_is_covered(agreed: Stake, now: Stake, covered: bool) -> None:
    reasons = beyond(Consent.to(PLAN, card(agreed)), PLAN, card(now))
    assert (reasons == ()) is covered
    assert all(reason.endswith(".") for reason in reasons)


def test_another_plan_is_another_question() -> None:
    other = PLAN.with_argument("s1", "place", "eve@example.org")
    assert "not the one" in beyond(Consent.to(PLAN, card()), other, card())[0]
    assert "earlier version" in beyond(None, PLAN, card())[0]


def test_a_step_that_asks_now_and_did_not_then() -> None:
    consent = Consent.to(PLAN, card(asked=()))
    assert beyond(consent, PLAN, card(asked=("s1",)))
    assert beyond(consent.with_more(card(asked=("s1",))), PLAN, card(asked=("s1",))) == ()


def test_a_yes_given_later_counts_too_and_is_kept() -> None:
    consent = Consent.to(PLAN, card(mail("anna"))).with_more(card(mail("bob")))
    again = Consent.from_json(consent.as_json())
    assert again == consent
    assert beyond(again, PLAN, card(mail("bob"))) == beyond(again, PLAN, card(mail("anna"))) == ()


def test_stakes_are_what_a_dry_run_shows() -> None:
    changes = (
        OutwardChange(Effect.SEND, "Send a mail to anna"), OutwardChange(Effect.SHOW, "Show a notification"),
        FileChange(ChangeKind.TRASH, Path("a")), FileChange(ChangeKind.TRASH, Path("b")),
        FileChange(ChangeKind.CREATE, Path("c")),
    )  # fmt: skip
    stakes = stakes_of(PLAN, (Preview("s1", changes),), Catalogue([acting(Effect.SEND)]))
    assert set(stakes) == {mail("anna"), Stake("s1", "delete", "", 2)}


@pytest.mark.parametrize(
    ("kind", "target", "what"),
    [
        (Kind.EMAIL, "anna@example.org", AS_PLANNED),
        (Kind.EMAIL, Ref("s0"), ""),  # who gets it is found out on the way
        (Kind.EMAIL, ["anna@example.org", Ref("s0")], ""),
        (Kind.TEXT, Ref("s0"), AS_PLANNED),  # what it says is not where it goes
    ],
)
def test_what_is_not_known_before(kind: Kind, target: object, what: str) -> None:
    sending = acting(Effect.SEND)
    sending.card = type(sending.card)(
        "act", "Acts.", (type(sending.card.params[0])("place", kind, "", True),), effects=frozenset({Effect.SEND})
    )
    plan = Plan("x", (Step("s0", "act"), Step("s1", "act", {"place": target})))
    previews = (Preview("s0"), Preview("s1", unknown="later"))
    assert stakes_of(plan, previews, Catalogue([sending])) == (Stake("s1", "send", what),)
