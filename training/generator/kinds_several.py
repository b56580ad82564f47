"""Requests for several things: in a row, one action for several values, with values shared or not meant."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from training.example import Example
from training.generator import clause, saying, values
from training.generator.assemble import assemble
from training.generator.clause import Plan
from training.generator.draft import Draft, Slot
from training.generator.names import spoken
from training.generator.pools.chatter import chatter
from training.generator.saying import Said
from training.generator.schemas import ActionSpec
from training.generator.tables.shared_words import CONTEXTS, PRONOUNS, THERE
from training.generator.world import World

JOINTS = (
    *""" and then | and |, then |. Then | and also |. Also, |. After that, |; |. |, and |. Next, |, after that |. Once that's done, |
 plus |. Additionally, |. Afterwards |, and afterwards |. Finally, | then | & | and after that |. When done, |, and finally |. Oh and |
. And |, next |. While you're at it, |, also |. Besides that, |. Lastly, |, followed by: |. Furthermore, |. In addition, |. Another thing: |
. On top of that, |, and while you are at it |. The next thing is: |, and once you have that |. With that done, |... and | -> |, and |. I also need this: |
. Second, |. And finally, |, lastly |. Plus, |. Following that, |, and in the end |. Then please |, and please |. Could you also |. Can you then """.replace(
        "\n", ""
    ).split("|"),
    "\n",
    ".\n",
)
LISTS = (("1. ", "\n2. ", "\n3. ", "\n4. "), ("1) ", " 2) ", " 3) ", " 4) "), ("- ", "\n- ", "\n- ", "\n- "))
ORDERS = (
    ("First, ", ". Second, ", ". Third, ", ". Finally, "),
    ("First ", ", then ", ", then ", " and finally "),
    ("first ", ", next ", ", after that ", ", and lastly "),
    ("To start, ", ". Then ", ". Next, ", ". Last, "),
)


def joints(rng: Random, count: int) -> tuple[str, ...]:
    """What stands before each of several steps."""
    if count == 1:
        return ("",)
    roll = rng.random()
    if roll < 0.06:
        return rng.choice(LISTS)[:count]
    if roll < 0.18:
        return rng.choice(ORDERS)[:count]
    if roll < 0.3:
        joint = rng.choice((", ", ". ", "; ", " and then "))
        return ("", *[joint] * (count - 2), rng.choice((", and ", " and ", joint)))[:count]
    return ("", *(rng.choice(JOINTS) for _ in range(count - 1)))


def lines(rng: Random, draft: Draft, plans: list[Plan], first: int = 0) -> None:
    """Say steps one after another."""
    before = joints(rng, len(plans) + first)[first:] if first == 0 else joints(rng, 4)[1 : len(plans) + 1]
    for number, plan in enumerate(plans):
        joint = before[number]
        if joint.startswith((" ", ",")) and draft.last().endswith(("?", ".")):
            joint = rng.choice((" ", " And ", " Then ", " Also "))
        draft.say(joint)
        start = len(draft.pieces)
        draft.open("step", first + number)
        clause.say(rng, draft, first + number, plan, plain=True)
        draft.close()
        if joint.endswith((". ", "\n")) or joint in ("1. ", "1) ", "- "):
            draft.capital(start)


def ending(rng: Random, draft: Draft) -> None:
    """The mark at the end, and a capital at the beginning."""
    draft.say(rng.choice((".", ".", "", "", "!", " please", " thanks", ", thanks!")))
    if rng.random() < 0.7:
        draft.capital()


def row(rng: Random, world: World) -> Example:
    """Two to four actions that have nothing to do with each other."""
    count = rng.choice((2, 2, 2, 3, 3, 4))
    specs = [world.pick(rng)]
    while len(specs) < count:
        near = world.domains[specs[0].domain]
        spec = rng.choice(near) if rng.random() < 0.5 else world.pick(rng)
        if spec not in specs:
            specs.append(spec)
    plans = [clause.plan(rng, spec, some=0.2) for spec in specs]
    draft = Draft()
    if rng.random() < 0.1:
        chatter(rng, draft)
    lines(rng, draft, plans)
    ending(rng, draft)
    return assemble(rng, world, draft, plans, "row")


def _spannable(spec: ActionSpec) -> list[str]:
    return [
        each.name
        for each in spec.parameters
        if each.required and not each.choices and values.KINDS[each.kind].type in ("string", "number", "integer")
    ]


def fan_out(rng: Random, world: World) -> Example:
    """One action for several values of one parameter: "the weather in Oslo and Rome"."""
    spec = next(each for each in iter(lambda: world.pick(rng), None) if _spannable(each))
    roll = rng.random()
    if roll < 0.3:
        return another(rng, world, spec)
    if roll < 0.45:
        return respectively(rng, world, spec)
    if roll < 0.6:
        return figures(rng, world)
    names = [name for name in _spannable(spec) if values.KINDS[spec.parameter(name).kind].type == "string"]
    name = rng.choice(names or _spannable(spec))
    if not names and len(_spannable(spec)) > 1:
        return another(rng, world, spec)
    parameter = spec.parameter(name)
    said = saying.choose(rng, parameter)
    more = [saying.choose(rng, parameter) for _ in range(rng.choice((1, 1, 2, 3)))]
    said.more = tuple(each.text for each in more if each.text != said.text)
    if not said.more or " and " in said.text or "," in said.text:
        said.more = ()
    said.both = len(said.more) == 1 and not said.before and rng.random() < 0.15
    return _each_of(rng, world, spec, said)


def figures(rng: Random, world: World) -> Example:
    """One action for several figures whose unit is said once: "after 1, 5 and 10 years"."""
    able = world.with_figures
    if not able:
        return row(rng, world)
    spec, name = rng.choice(able)
    parameter = spec.parameter(name)
    said = saying.choose(rng, parameter)
    more = [saying.choose(rng, parameter).text for _ in range(rng.choice((1, 2, 2, 3)))]
    said.more = tuple(each for each in dict.fromkeys(more) if each != said.text)
    said.joint = bool(said.more) and rng.random() < 0.75
    return _each_of(rng, world, spec, said)


def _each_of(rng: Random, world: World, spec: ActionSpec, said: Said) -> Example:
    name = said.spec.name
    plan = clause.plan(rng, spec, some=0.15, given={name: said})
    said.joint = said.joint and not said.unit
    draft = Draft()
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan)
    clause.finish(rng, draft, 0)
    draft.close()
    if rng.random() < 0.6:
        draft.capital()
    count = 1 + len(said.more)
    shared = {(step, other): (0, other) for step in range(1, count) for other in plan.made.names if other != name}
    return assemble(rng, world, draft, [plan] * count, "fan-out" if count > 1 else "single", shared)


def respectively(rng: Random, world: World, spec: ActionSpec) -> Example:
    """Two values of each of two parameters, to be paired: "in Oslo and Rome on Monday and Friday, respectively"."""
    plan = clause.plan(rng, spec, some=0.0)
    names = [name for name, each in plan.said.items() if each.how == "span" and " and " not in each.text]
    if len(names) < 2:
        return another(rng, world, spec)
    if world.real:  # its values hold lists of their own
        return another(rng, world, spec)
    names = rng.sample(names, 2)
    second = Plan(plan.made, dict(plan.said), None, {})
    for name in names:
        second.said[name] = saying.choose(rng, plan.said[name].spec)
        if " and " in second.said[name].text or second.said[name].text == plan.said[name].text:
            return another(rng, world, spec)
    plan.template = None
    draft = Draft()
    draft.open("step", 0)
    draft.say(f"{clause.opener(rng, plain=True)}{rng.choice(spec.verbs)} {rng.choice(spec.nouns)}")
    clause.frames(rng, draft, 0, plan, [name for name in plan.said if name not in names and plan.said[name].text])
    for number, name in enumerate(names):
        before, after = saying.frame(rng, plan.said[name].spec) or (f"with {spoken(name)} ", "")
        draft.gap()
        saying.put(rng, draft, 0, plan.said[name], (before, ""))
        if not number:
            draft.close()
        draft.say(" and ")
        if not number:
            draft.open("step", 1)
        saying.put(rng, draft, 1, second.said[name], ("", after))
    draft.say(rng.choice((" respectively", ", respectively", ", in this order", " respectively", ", in that order")))
    draft.close()
    ending(rng, draft)
    shared = {(1, name): (0, name) for name in plan.made.names if name not in names}
    return assemble(rng, world, draft, [plan, second], "fan-out", shared)


AGAIN = (
    " and ",
    ", and ",
    ", and another one ",
    " and one ",
    " and also ",
    "; also ",
    " and then one ",
    ". Do the same ",
    ", then again ",
    " and again ",
)


def another(rng: Random, world: World, spec: ActionSpec) -> Example:
    """One action again with other values: "…from Oslo to Rome and from Rome to Paris"."""
    plan = clause.plan(rng, spec, some=0.15)
    changed = [name for name, each in plan.said.items() if each.how == "span"]
    if len(changed) > 2 and rng.random() < 0.5:
        changed = rng.sample(changed, rng.randint(2, len(changed)))
    draft = Draft()
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan, plain=True)
    draft.close()
    plans, shared = [plan], dict[Slot, Slot]()
    for step in range(1, rng.choice((2, 2, 2, 3))):
        again = Plan(plan.made, dict(plan.said), None, {})
        for name in changed:
            again.said[name] = saying.choose(rng, plan.said[name].spec)
        draft.say(rng.choice(AGAIN))
        draft.open("step", step)
        clause.frames(rng, draft, step, again, list(changed))
        draft.close()
        shared |= {(step, name): (0, name) for name in plan.made.names if name not in changed}
        plans.append(again)
    ending(rng, draft)
    return assemble(rng, world, draft, plans, "fan-out", shared)


def shared_value(rng: Random, world: World) -> Example:
    """A value said once that counts for two steps, or said before the request begins."""
    name = rng.choice(SHARED)
    able = world.with_required(name)
    if len(able) < (1 if name in CONTEXTS else 2):
        return row(rng, world)
    specs = rng.sample(able, min(len(able), rng.choice((1, 2, 2)) if name in CONTEXTS else 2))
    said = saying.choose(rng, specs[0].parameter(name))
    without = frozenset({name})
    if name not in CONTEXTS:
        return _again(rng, world, specs, said)
    if len(specs) == 2 and name in PRONOUNS and rng.random() < 0.55:
        return _again(rng, world, specs, said)
    if len(specs) == 2 and name in THERE and rng.random() < 0.5:
        return _there(rng, world, specs, said)
    plans = [clause.plan(rng, spec, without, some=0.15) for spec in specs]
    draft = Draft()
    before, _, after = rng.choice(CONTEXTS[name]).partition("{}")
    draft.say(before)
    draft.value(0, name, said.text)
    draft.say(after + rng.choice((". ", ". ", ", ", ", so ", ". So ", " - ")))
    lines(rng, draft, plans)
    ending(rng, draft)
    for plan in plans:
        plan.said[name] = replace(said)
    return assemble(rng, world, draft, plans, "shared", {(step, name): (0, name) for step in range(1, len(plans))})


SHARED = sorted({*CONTEXTS, *PRONOUNS})


def _again(rng: Random, world: World, specs: list[ActionSpec], said: Said) -> Example:
    """A value that the second step only points back to: "find Anna's number and call her"."""
    name = said.spec.name
    other = specs[1].parameter(name)
    pronoun = Said(replace(other, name=f"{name}~"), "earlier", rng.choice(PRONOUNS[name]))
    plans = [
        clause.plan(rng, specs[0], some=0.15, given={name: said}),
        clause.plan(rng, specs[1], some=0.15, given={name: pronoun}),
    ]
    draft = Draft()
    lines(rng, draft, plans)
    ending(rng, draft)
    plans[1].said[name] = replace(said)
    return assemble(rng, world, draft, plans, "shared", {(1, name): (0, name)})


def _there(rng: Random, world: World, specs: list[ActionSpec], said: Said) -> Example:
    name = said.spec.name
    plans = [
        clause.plan(rng, specs[0], some=0.15, given={name: said}),
        clause.plan(rng, specs[1], frozenset({name}), some=0.15),
    ]
    draft = Draft()
    lines(rng, draft, plans)
    closing = draft.pieces.pop()
    draft.say(rng.choice(THERE[name]))
    draft.pieces.append(closing)
    ending(rng, draft)
    plans[1].said[name] = replace(said)
    return assemble(rng, world, draft, plans, "shared", {(1, name): (0, name)})


def corrected(rng: Random, world: World) -> Example:
    """A value that is said wrong at first."""
    spec = next(each for each in iter(lambda: world.pick(rng), None) if _spannable(each))
    name = rng.choice(_spannable(spec))
    said, wrong = saying.choose(rng, spec.parameter(name)), saying.choose(rng, spec.parameter(name))
    said.wrong = wrong.text if wrong.text != said.text else ""
    plan = clause.plan(rng, spec, some=0.15, given={name: said})
    draft = Draft()
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan)
    draft.close()
    ending(rng, draft)
    return assemble(rng, world, draft, [plan], "corrected")


NOT = (
    "but don't {}", "don't {} yet", "no need to {}", "I don't want you to {}", "do not {}", "you don't have to {}",
    "please don't {}", "without having to {}", "never {}", "I never said to {}", "not to {}", "but do not {} for now",
)  # fmt: skip


def refused(rng: Random, world: World) -> Example:
    """One thing that is wanted and one that is not."""
    spec = world.pick(rng)
    near = world.siblings(rng, spec, 4)
    other = rng.choice(near) if near else world.pick(rng)
    plan = clause.plan(rng, spec, some=0.2)
    words = rng.choice(NOT).format(f"{rng.choice(other.verbs)} {rng.choice(other.nouns)}")
    draft = Draft()
    first = rng.random() < 0.35
    if first:
        draft.say(words + rng.choice((", just ", ". Just ", ", only ", ", I only want you to ")))
    draft.open("step", 0)
    clause.say(rng, draft, 0, plan, plain=True)
    draft.close()
    if not first:
        draft.say(rng.choice((", ", ". ", " - ", "; ")) + words)
    ending(rng, draft)
    return assemble(rng, world, draft, [plan], "refused")
