"""What a person agreed to when a plan was saved for later. Rule: what leaves, starts or destroys more has to be asked.

Nobody may be there when a saved plan runs. Its yes is bound to the plan by its fingerprint and to what the card showed
of effects that matter; other files of the same rule are covered, other receivers are not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.action import Action, Catalogue, Effect
from lam_desktop.core.changes import Change, ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard, Stake
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Item, Kind, Ref
from lam_desktop.core.wording import title_of

AS_PLANNED = "as planned"  # the plan itself names the target, so its fingerprint binds it
_OUTWARD = {Effect.SEND, Effect.EXECUTE}
_TARGETS = {Kind.EMAIL, Kind.EMAILS, Kind.URL}
_GROWTH, _FEW = 10, 100  # so many times as many files, and more than this, is not what was agreed to
_FILE_STAKES = {ChangeKind.TRASH: "delete", ChangeKind.REPLACE: "replace"}
_MAY = {
    "delete": "Put items into the trash", "replace": "Rewrite files", "send": "Send something",
    "execute": "Start a program",
}  # fmt: skip
_SAYS = {"delete": "{} items would go to the trash", "replace": "{} files would be rewritten"}


@dataclass(frozen=True, slots=True)
class Consent:
    """The yes to a saved plan: its fingerprint, the steps that were asked about, and the stakes that were shown."""

    plan: str
    asked: frozenset[str]
    stakes: frozenset[Stake]

    @classmethod
    def to(cls, plan: Plan, card: ApprovalCard) -> Consent:
        """A yes to this plan with this card."""
        return cls(plan.fingerprint(), frozenset(card.asked), frozenset(card.stakes))

    def with_more(self, card: ApprovalCard) -> Consent:
        """The same plan, after a yes to another card of it."""
        return Consent(self.plan, self.asked | set(card.asked), self.stakes | set(card.stakes))

    def taken_back(self) -> Consent:
        """The same plan without a yes to anything: only what never needs one runs by itself."""
        return Consent(self.plan, frozenset(), frozenset())

    def in_words(self, plan: Plan) -> tuple[str, ...]:
        """What runs without being asked about, a line each; nothing when nothing does."""
        lines = [_granted(each) for each in sorted(self.stakes, key=lambda each: (each.step, each.effect, each.what))]
        covered = {each.step for each in self.stakes}
        lines += [title_of(step.action) for step in plan.steps if step.id in self.asked - covered]
        return tuple(dict.fromkeys(line for line in lines if line))

    def as_json(self) -> dict[str, Any]:
        """Plain data for the store."""
        stakes = sorted([each.step, each.effect, each.what, each.count] for each in self.stakes)
        return {"plan": self.plan, "asked": sorted(self.asked), "stakes": stakes}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Consent:
        """The inverse of `as_json`."""
        stakes = frozenset(Stake(*each) for each in data["stakes"])
        return cls(data["plan"], frozenset(data["asked"]), stakes)


def _granted(stake: Stake) -> str:
    if stake.effect in _SAYS:
        return f"{_MAY[stake.effect]}, up to {_most(stake.count)} at a time"
    if stake.what == AS_PLANNED:
        return _MAY[stake.effect] + ", as the plan names it"
    return stake.what


def _most(before: int) -> int:
    return max(_FEW, before * _GROWTH)


def stakes_of(plan: Plan, previews: Sequence[Preview], catalogue: Catalogue) -> tuple[Stake, ...]:
    """What leaves this computer, starts a program or destroys, step by step, as far as a dry run can tell."""
    by_step = {preview.step: preview for preview in previews}
    found: list[Stake] = []
    for step in plan.steps:
        preview, action = by_step.get(step.id), catalogue.get(step.action)
        if preview is None:
            continue
        found += _shown(step.id, preview.changes) if preview.changes else []
        if action is not None and preview.unknown:
            what = AS_PLANNED if _names_its_target(step, action) else ""
            effects = sorted(effect.value for effect in action.card.effects & _OUTWARD)
            shown = {each.effect for each in found if each.step == step.id}
            found += [Stake(step.id, effect, what) for effect in effects if effect not in shown]
    return tuple(found)


def unseen(card: ApprovalCard) -> frozenset[str]:
    """The steps whose receiver, address or command the card could not show: a yes to it is no yes to them."""
    return _unseen(card.stakes)


def _unseen(stakes: Sequence[Stake]) -> frozenset[str]:
    return frozenset(each.step for each in stakes if each.effect not in _SAYS and not each.what)


def _shown(step: str, changes: Sequence[Change]) -> list[Stake]:
    outward = [each for each in changes if isinstance(each, OutwardChange) and each.effect in _OUTWARD]
    found = [Stake(step, each.effect.value, each.what) for each in outward]
    for kind, effect in _FILE_STAKES.items():
        count = sum(isinstance(each, FileChange) and each.kind is kind for each in changes)
        if count:
            found.append(Stake(step, effect, "", count))
    return found


def _names_its_target(step: Step, action: Action) -> bool:
    """Whether receiver, address or command stand in the plan itself, not in what is found on the way."""
    everything = Effect.EXECUTE in action.card.effects
    targets = [param.name for param in action.card.params if everything or param.kind in _TARGETS]
    listed = isinstance(step.for_each, list | tuple) and not _open(step.for_each, False)
    return not any(_open(step.args.get(name), listed) for name in targets)


def _open(value: Any, listed: bool) -> bool:
    """Whether a value is known only when it is done. `listed`: the items of its for-each stand in the plan."""
    if isinstance(value, Ref) or (isinstance(value, Item) and not listed):
        return True
    parts = list(value.values()) if isinstance(value, Mapping) else getattr(value, "parts", value)
    return isinstance(parts, list | tuple) and any(_open(each, listed) for each in parts)


def unforeseen(plan: Plan, catalogue: Catalogue) -> frozenset[str]:
    """The steps whose receiver, address or command only shows on the way, whatever a card has shown of them."""
    nothing_shown = [Preview(step.id, unknown="not looked at") for step in plan.steps]
    return _unseen(stakes_of(plan, nothing_shown, catalogue))


def beyond(consent: Consent | None, plan: Plan, card: ApprovalCard) -> tuple[str, ...]:
    """Why a person has to be asked before this plan runs again; nothing when the yes covers it."""
    if consent is None:
        return ("This was saved by an earlier version, which did not keep what you agreed to.",)
    if consent.plan != plan.fingerprint():
        return ("The plan is not the one you approved.",)
    reasons = [_reason(consent, each) for each in card.stakes]
    if set(card.asked) - consent.asked - {each.step for each in card.stakes}:
        reasons += card.reasons or ("It needs your approval now.",)
    return tuple(dict.fromkeys(reason for reason in reasons if reason))


def _reason(consent: Consent, stake: Stake) -> str:
    """Why one stake is not covered, or nothing."""
    known = [each for each in consent.stakes if (each.step, each.effect) == (stake.step, stake.effect)]
    if stake.effect in _SAYS:
        before = max((each.count for each in known), default=0)
        if stake.effect == "delete" and stake.step not in consent.asked:
            return f"{_SAYS[stake.effect].format(stake.count)}; you have not agreed to that."
        if stake.count > _most(before):
            return f"{_SAYS[stake.effect].format(stake.count)}; when you approved this there were {before}."
        return ""
    if not stake.what:
        return "What it would reach outside this computer is known only when it runs."
    named = {each.what for each in known}
    if stake.what in named or AS_PLANNED in named or (stake.what == AS_PLANNED and named - {""}):
        return ""
    return f"This was not on the card you approved: {stake.what}."
