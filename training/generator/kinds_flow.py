"""Requests whose steps build on each other: "find the cheapest flight and book it", "the weather in the capital of …"."""

from __future__ import annotations

from random import Random

from training.example import Example
from training.generator import clause, kinds_several
from training.generator.assemble import assemble
from training.generator.clause import Plan
from training.generator.draft import Draft
from training.generator.links import TEXT_SINKS, Link, Links
from training.generator.names import bare, spoken
from training.generator.pools.chatter import chatter
from training.generator.saying import Said
from training.generator.world import World

POINTERS = """it;that;this;that one;the first one;the result;the {out};the {out};that {out};this {out};the {out} you find;its {out};
the resulting {out};the {out} you got;the {noun};that {noun};the best one;the cheapest one;the first {noun};the top result;the same {out};
the {out} from before;the {out} from the previous step;the returned {out};the one you found;whatever {out} you get;the {out} obtained""".replace(
    "\n", ""
).split(";")
TEXT_POINTERS = """the result;the answer;what you find;the {out};it;this information;that;the {out};the details;the outcome;the results;
the {noun};whatever you find;these results;the info;a summary of it""".replace("\n", "").split(";")
FIGURE_POINTERS = """it;that;the result;the {out};the {out};that {out};this value;that number;the resulting {out};the answer;the value;
the {out} you get;the computed {out};the obtained {out};that figure""".replace("\n", "").split(";")


OWN_POINTERS = {  # by what the program's own actions give back
    "files": tuple(
        """them;them;those;these files;the files;those files;the results;all of them;the results of that;the copies;these;
        the new files;the ones you find;everything you find;the {noun};them all;what you found;the result;each of them""".replace(
            "\n        ", ""
        ).split(";")
    ),
    "file": tuple(
        "it;it;that;the file;the new file;that file;the result;the {noun};this file;the resulting file;the one you made".split(
            ";"
        )
    ),
    "text": tuple(
        "it;that;the text;the result;the answer;this;the output;what comes out;the contents;what it says".split(";")
    ),
    "list": tuple(
        "it;them;the list;that list;the result;those lines;the names;what you find;these;the matches".split(";")
    ),
    "table": tuple("it;that;the table;the result;the new table;the rows;that table;those rows;what is left".split(";")),
    "number": tuple(
        "it;that;the number;the result;the total;the answer;how many it is;the sum;the count;that figure".split(";")
    ),
    "data": tuple("it;that;the data;the result;the answer;the details;what you get;this".split(";")),
    "date": tuple("it;that;the date;the result;the day".split(";")),
}


def pointer(rng: Random, link: Link) -> str:
    """Words that point to an earlier output."""
    if link.source.card:
        words = rng.choice(OWN_POINTERS[link.output.name])
    elif link.parameter.name in TEXT_SINKS:
        words = rng.choice(TEXT_POINTERS)
    elif link.output.name.split("_")[0] == link.parameter.name.split("_")[0]:
        words = rng.choice(POINTERS)
    else:
        words = rng.choice(FIGURE_POINTERS)
    out = spoken(link.output.name).removesuffix(" id").removesuffix(" name")
    return words.format(out=out, noun=" ".join(bare(rng.choice(link.source.nouns))[-2:]))


def flow(rng: Random, world: World, links: Links) -> Example:
    """Two or three steps, each of which takes something from one before."""
    link = links.pick(rng)
    plans = [clause.plan(rng, link.source, some=0.15)]
    chain = [link]
    if rng.random() < 0.3 and (more := links.after(rng, link.target)) and more.target not in (link.source, link.target):
        chain.append(more)
    for number, each in enumerate(chain):
        plans.append(taking(rng, each, number))
    draft = Draft()
    if rng.random() < 0.08:
        chatter(rng, draft)
    kinds_several.lines(rng, draft, plans)
    kinds_several.ending(rng, draft)
    return assemble(rng, world, draft, plans, "flow")


def taking(rng: Random, link: Link, source: int) -> Plan:
    """The step that takes the output of step `source`, with words that point there or without."""
    name = link.parameter.name
    silent = name not in TEXT_SINKS and rng.random() < 0.3
    if silent:
        plan = clause.plan(rng, link.target, frozenset({name}), some=0.15)
    else:
        said = Said(link.parameter, "earlier", pointer(rng, link))
        plan = clause.plan(rng, link.target, some=0.15, given={name: said})
    plan.earlier[name] = source
    return plan


def nested(rng: Random, world: World, links: Links) -> Example:
    """A value that is itself a request: "convert the price of … to euros"."""
    if world.real:  # its phrasings leave no place for another inside
        return flow(rng, world, links)
    link = links.pick(rng)
    draft = Draft()
    inner = [clause.plan(rng, link.source, some=0.1)]
    said = nest(rng, draft, inner[0], link, 0)
    outer = clause.plan(rng, link.target, some=0.1, given={link.parameter.name: said})
    outer.earlier[link.parameter.name] = 0
    plans = [*inner, outer]
    _another_inside(rng, draft, links, outer, plans)
    number = len(plans) - 1
    order = [*plans[:1], *plans[2:], plans[1]]
    draft.open("step", number)
    clause.say(rng, draft, number, outer, plain=rng.random() < 0.5)
    draft.close()
    kinds_several.ending(rng, draft)
    return assemble(rng, world, draft, order, "nested")


def _another_inside(rng: Random, draft: Draft, links: Links, outer: Plan, plans: list[Plan]) -> None:
    """Now and then a second value is a request too: "multiply the … by the …"."""
    figures = [name for name, each in outer.said.items() if each.how == "span"]
    free = [name for name in figures if any(each.name == name for _, each in links.figures)]
    if not free or rng.random() < 0.6:
        return
    name = rng.choice(free)
    source, output = rng.choice(links.counted)
    if source in (plans[0].made.spec, outer.made.spec):
        return
    plan = clause.plan(rng, source, some=0.1)
    spec = outer.said[name].spec
    outer.said[name] = nest(rng, draft, plan, Link(source, output, outer.made.spec, spec), 1)
    outer.earlier[name] = 1
    plans.append(plan)


def nest(rng: Random, draft: Draft, plan: Plan, link: Link, step: int) -> Said:
    """A value that is said by naming another step."""
    out = spoken(link.output.name).removesuffix(" id")
    noun = rng.choice(link.source.nouns)
    phrase = rng.choice((f"the {out}", f"the {out}", noun, f"the {out} from {noun}"))

    def inner() -> None:
        draft.open("step", step)
        draft.say(phrase)
        clause.frames(rng, draft, step, plan, [name for name in plan.said if plan.said[name].text])
        draft.close()

    plan.template = None
    return Said(link.parameter, "earlier", phrase, inner=inner)
