"""Turns a finished draft and its plans into an example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from training.example import ActionCard, Example, Fill, Mark, Span, Step
from training.generator.clause import Plan
from training.generator.draft import Draft, Rendered, Slot, roughen
from training.generator.world import World


def assemble(
    rng: Random,
    world: World,
    draft: Draft,
    plans: list[Plan],
    kind: str,
    shared: Mapping[Slot, Slot] | None = None,
) -> Example:
    """The example; what is offered are the wanted cards among others. `shared` values are said for another step."""
    roughen(rng, draft)
    rendered = draft.render()
    for slot, source in (shared or {}).items():
        rendered.spans.setdefault(slot, rendered.spans.get(source, []))
    _tell_apart(plans)
    steps = []
    for number, plan in enumerate(plans):
        rivals = tuple(card for card in plan.rivals if card.name != plan.made.card.name)
        negatives = rivals or world.negatives(rng, plan.made)
        start, end = rendered.clauses[number]
        steps.append(Step(start, end, plan.made.card, fills(rendered, number, plan), negatives))
    wanted = [step.card for step in steps]
    hard = [card for step in steps for card in step.negatives]
    used = {plan.made.spec.key for plan in plans}
    return Example(rendered.text, tuple(steps), tuple(rendered.marks), offered(rng, world, wanted, hard, used), kind)


def _tell_apart(plans: list[Plan]) -> None:
    """Give different actions of one request different names."""
    seen: dict[str, ActionCard] = {}
    for plan in plans:
        card = plan.made.card
        if seen.setdefault(card.name, card) is not card:
            plan.made = replace(plan.made, card=replace(card, name=f"{plan.made.spec.domain}_{card.name}"))


def unanswerable(
    rng: Random, world: World, draft: Draft, cards: list[ActionCard], kind: str, used: set[str]
) -> Example:
    """An example for which nothing that is offered is right."""
    roughen(rng, draft)
    rendered = draft.render()
    marks = tuple(Mark(mark.start, mark.end, mark.label) for mark in rendered.marks if mark.label == "chatter")
    return Example(rendered.text, (), marks, offered(rng, world, [], cards, used), kind)


def offered(
    rng: Random, world: World, wanted: list[ActionCard], hard: list[ActionCard], used: set[str]
) -> tuple[ActionCard, ...]:
    """The catalogue of one request: what is wanted, what is easily taken for it, and others that are not in `used`."""
    if wanted and rng.random() < 0.12:
        hard = []
    cards = wanted + rng.sample(hard, rng.randint(0, len(hard)) if wanted else len(hard))
    room = rng.choice((0, 0, 1, 2, 3, 5)) if wanted else max(1, rng.choice((1, 2, 3, 4)) - len(cards))
    others = rng.choices(world.specs, k=room if cards else room or 1)
    cards += [world.shelved(rng, each) for each in others if each.key not in used]
    unique = {card.name: card for card in reversed(cards)}
    kept = list(unique.values())
    rng.shuffle(kept)
    return tuple(kept)


def fills(rendered: Rendered, number: int, plan: Plan) -> tuple[Fill, ...]:
    """Where the value of every parameter of the card comes from."""
    found = []
    for name, shown in plan.made.names.items():
        spans = tuple(rendered.spans.get((number, name), ()))
        if name in plan.earlier:
            found.append(Fill(shown, "earlier", spans, step=plan.earlier[name]))
            continue
        said = plan.said.get(name)
        if said is not None and said.how == "choice" and name in plan.made.open:
            found.append(Fill(shown, "span", spans) if spans else Fill(shown, "absent"))
            continue
        if said is None or (not spans and said.text and said.how == "span"):
            found.append(Fill(shown, "absent"))
        elif said.how == "span":
            found.append(Fill(shown, "span", spans + _again(rendered, (number, name), spans)))
        else:
            found.append(Fill(shown, said.how, spans, choice=said.choice))
    return tuple(found)


def _again(rendered: Rendered, slot: Slot, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Other places where the same words stand and belong to no other parameter."""
    if not spans:
        return ()
    words = rendered.text[spans[0][0] : spans[0][1]].lower()
    text = rendered.text.lower()
    if len(words) < 4 or text.count(words) < 2 or len(text) != len(rendered.text):
        return ()
    taken = [span for each in rendered.spans.values() for span in each]
    found = []
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        whole = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
        if whole and not any(start < end and at < stop for start, stop in taken):
            found.append((at, end))
        at = text.find(words, end)
    return tuple(found)
