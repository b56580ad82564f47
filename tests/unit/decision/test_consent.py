"""What a yes to a saved plan covers, and what has to be asked again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.action import Catalogue, Effect
from lam_desktop.core.changes import ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard, Stake
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Item, Kind, Ref, Template
from lam_desktop.decision.consent import AS_PLANNED, Consent, beyond, stakes_of, unforeseen, unseen
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


def test_what_was_agreed_to_is_told_and_taken_back() -> None:
    given = Consent.to(PLAN, card(mail("anna"), Stake("s1", "delete", "", 20), Stake("s2", "replace", "", 1)))
    assert given.in_words(PLAN) == (
        "Put items into the trash, up to 200 at a time", "Send a mail to anna", "Rewrite files, up to 100 at a time",
    )  # fmt: skip
    assert Consent.to(PLAN, card(Stake("s1", "send", AS_PLANNED))).in_words(PLAN) == (
        "Send something, as the plan names it",
    )
    assert Consent.to(PLAN, card()).in_words(PLAN) == ("Act",)
    nothing = given.taken_back()
    assert nothing.in_words(PLAN) == ()
    for stake in (mail("anna"), Stake("s1", "delete", "", 1)):
        assert beyond(nothing, PLAN, card(stake)) and not beyond(given, PLAN, card(stake))
    assert beyond(nothing, PLAN, card()), "it asked before"
    assert beyond(nothing, PLAN, card(asked=())) == (), "what needs no yes goes on"


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
    assert _unknown(kind, target) == what


@pytest.mark.parametrize(
    ("each", "what"),
    [
        (["anna@example.org", "bob@example.org"], AS_PLANNED),  # the list stands in the plan
        (["anna@example.org", Ref("s0")], ""),
        (Ref("s0"), ""),
        (FileQuery(folders=("Documents",)), ""),
        (None, ""),
    ],
)
def test_what_a_for_each_reaches(each: object, what: str) -> None:
    for target in (Item(), Template(("to-", Item()))):
        assert _unknown(Kind.EMAIL, target, each) == what
    assert _unknown(Kind.EMAIL, {"deep": [Item()]}, each) == what


def _unknown(kind: Kind, target: object, each: object = None) -> str:
    """What is on record of a target, when a dry run could not come to it."""
    card = acting(Effect.SEND).card
    made = replace(card, params=(replace(card.params[0], name="place", kind=kind),))
    sending = replace(acting(Effect.SEND), card=made)
    plan = Plan("x", (Step("s0", "act"), Step("s1", "act", {"place": target}, for_each=each)))
    catalogue = Catalogue([sending])
    (stake,) = stakes_of(plan, (Preview("s0"), Preview("s1", unknown="later")), catalogue)
    assert unforeseen(plan, catalogue) == ({"s1"} if not stake.what else set())
    assert (stake.step, stake.effect) == ("s1", "send")
    return stake.what


def test_the_reasons_in_words() -> None:
    def why(now: Stake, *agreed: Stake, asked: tuple[str, ...] = ("s1",)) -> tuple[str, ...]:
        return beyond(Consent.to(PLAN, card(*agreed, asked=asked)), PLAN, card(now))

    deleting, rewriting = Stake("s1", "delete", "", 2), Stake("s1", "replace", "", 101)
    assert why(deleting, asked=()) == ("2 items would go to the trash; you have not agreed to that.",)
    assert why(rewriting) == ("101 files would be rewritten; when you approved this there were 0.",)
    assert why(rewriting, Stake("s1", "replace", "", 11)) == ()
    assert why(mail("eve"), mail("anna")) == ("This was not on the card you approved: Send a mail to eve.",)
    unknown = "What it would reach outside this computer is known only when it runs."
    assert why(Stake("s1", "send", ""), mail("anna")) == (unknown,)
    assert why(Stake("s1", "send", AS_PLANNED), Stake("s1", "send", "")) != ()
    assert beyond(None, PLAN, card()) == (
        "This was saved by an earlier version, which did not keep what you agreed to.",
    )
    other = PLAN.with_argument("s1", "place", "eve@example.org")
    assert beyond(Consent.to(PLAN, card()), other, card()) == ("The plan is not the one you approved.",)


def test_a_question_without_a_stake_is_told_with_the_others() -> None:
    consent = Consent.to(PLAN, card(asked=()))
    assert beyond(consent, PLAN, card(asked=("s1",))) == ("It needs your approval now.",)
    asking = replace(card(asked=("s2",)), reasons=("The place is odd.", "It is new."), stakes=(mail("eve"),))
    assert beyond(consent, PLAN, asking) == (
        "This was not on the card you approved: Send a mail to eve.", "The place is odd.", "It is new.",
    )  # fmt: skip
    twice = card(mail("eve"), mail("eve"))
    assert len(beyond(consent, PLAN, twice)) == 1


def test_stakes_of_several_steps_stand_one_after_the_other() -> None:
    plan = Plan("x", tuple(Step(name, "act", {"place": Ref("a")} if name != "a" else {}) for name in "abcd"))
    changes = (OutwardChange(Effect.SEND, "Send a mail to anna"),)
    previews = (Preview("a", changes), Preview("b", changes, "more later"), Preview("c", unknown="later"))
    catalogue = Catalogue([acting(Effect.SEND, Effect.EXECUTE)])
    assert stakes_of(plan, previews, catalogue) == (
        Stake("a", "send", "Send a mail to anna"), Stake("b", "send", "Send a mail to anna"), Stake("b", "execute", ""),
        Stake("c", "execute", ""), Stake("c", "send", ""),
    )  # fmt: skip
    assert stakes_of(plan, previews, Catalogue([])) == (
        Stake("a", "send", "Send a mail to anna"), Stake("b", "send", "Send a mail to anna"),
    )  # fmt: skip


def test_of_a_program_every_argument_is_a_target() -> None:
    """Where something is sent only receivers count; what is started depends on all that is given to it."""
    plan = Plan("x", (Step("a", "act"), Step("b", "act", {"content": Ref("a")})))
    assert unforeseen(plan, Catalogue([acting(Effect.EXECUTE)])) == {"b"}
    assert unforeseen(plan, Catalogue([acting(Effect.SEND)])) == set()


def test_a_list_of_items_within_items_is_open() -> None:
    assert _unknown(Kind.EMAIL, Item(), ["anna@example.org", Item()]) == ""


def test_what_a_card_could_not_show() -> None:
    shown = card(Stake("s1", "send", ""), Stake("s2", "send", AS_PLANNED), Stake("s3", "delete", "", 2), mail("anna"))
    assert unseen(shown) == {"s1"}
