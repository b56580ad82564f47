"""Actions on things the tables know nothing of: every seed has others, so that only the card can tell what they do."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from training.generator.pools.words import coined
from training.generator.schemas import ActionSpec, ParameterSpec, Template, booleans, concepts, parameter, template

THINGS = """board;vault;sensor;shipment;locker;drone;greenhouse;ledger;voucher;badge;template;workspace;channel;token;queue;cabinet;beacon;kiosk;
permit;licence;tournament;bracket;auction;bid;plot;hive;aquarium;telescope;satellite;turbine;boiler;elevator;gate;turnstile;scooter;
ferry;cruise;cabin;charter;expedition;trail;summit;glacier;reef;dive;lesson;recital;choir;orchestra;script;scene;puppet;costume;prop;
recipe box;cellar;barrel;brew;roast;menu;tray;banquet;pantry;specimen;assay;culture;gene;protein;reactor;isotope;catalyst;polymer;
circuit;relay;firmware;gateway;webhook;pipeline;dataset;notebook;experiment;kernel;tensor;widget;dashboard;report;digest;campaign;funnel;
coupon;bundle;warranty;refund case;claim;policy;grant;scholarship;thesis;exam;rubric;cohort;campus;dorm;clinic;ward;vaccine;donor;implant;
therapy;ballot;petition;treaty;statute;hearing;verdict;bail;warrant;patrol;evidence item;hydrant;shelter;volunteer;pledge;raffle;parade;
float;lantern;quilt;loom;kiln;mosaic;sculpture;fresco;gallery;exhibit;fossil;meteorite;manuscript;archive box;stamp;coin set;deck;dungeon;
spell;potion;guild;quest;avatar;leaderboard;lap;pit stop;helmet;bike frame;rowing boat;sail;anchor;pier;lighthouse;buoy;crane;container;
pallet;forklift;conveyor;batch;mould;alloy;weld;valve;pump;pipe;manhole;meter;tariff;outage;transformer;solar array;battery pack;charger;
roaming pass;sim;router;antenna;podcast feed;playlist;soundtrack;jingle;billboard;flyer;banner;podium;seat map;wristband;locker key""".replace(
    "\n", ""
).split(";")
QUALITIES = """initial final average maximum minimum total inner outer upper lower relative net gross nominal effective residual target base
peak mean specific lateral vertical""".split()
MEASURES = """pressure span density torque flux drag lift yield thickness depth gain ratio index score level rate dose count load strain
stiffness viscosity humidity salinity acidity voltage current charge spin mass weight volume area height width radius diameter distance
duration period frequency phase angle slope drift offset threshold margin price cost fee budget stake quota capacity throughput latency
bandwidth entropy energy power force momentum heat temperature""".split()
NUMBER_KINDS = (
    "num",
    "num",
    "int",
    "percent",
    "money",
    "count",
    "length",
    "mass",
    "seconds",
    "years",
    "temperature",
    "area",
    "share",
)
TEXT_PARAMETERS = """city country date time datetime duration person email phone category tags priority status username file url color
start_date end_date amount quantity message query language address company title product material device room recurrence weekday
recipient month year limit coordinates postcode team animal food genre mode size job_title department note
unit_of_measure unit_of_measure transport method attributes attributes output_format origin destination artist title brand period
avoid_tolls include_traffic detailed show_steps include_history include_reviews ascending round_trip furnished parking in_stock""".split()

CRUD = (
    (("create", "add", "make", "set up"), ("create a {n} called {name}", "new {n} {name}", "I need a {n} named {name}", "set up a {n} with the name {name}", "{name} should be a new {n}")),
    (("delete", "remove", "get rid of"), ("delete the {n} {name}", "I don't need the {n} {name} any more", "remove {n} {name}", "away with the {n} {name}")),
    (("get", "show", "look up"), ("show me the {n} {name}", "what do we know about the {n} {name}", "details of {n} {name}", "how is the {n} {name} doing")),
    (("list", "show"), ("list all {n}s", "which {n}s are there", "what {n}s do we have", "show me every {n}", "give me the {n}s")),
    (("rename",), ("rename the {n} {name} to {new_name}", "the {n} {name} should be called {new_name}", "call the {n} {name} {new_name} from now on")),
    (("assign", "give"), ("give the {n} {name} to {person}", "{person} is responsible for the {n} {name}", "assign {n} {name} to {person}")),
    (("archive", "put away"), ("archive the {n} {name}", "put the {n} {name} into the archive", "the {n} {name} is finished, put it away")),
    (("move", "relocate"), ("move the {n} {name} to {destination}", "bring the {n} {name} to {destination}", "the {n} {name} must go to {destination}")),
    (("inspect", "check", "test"), ("check the {n} {name}", "is the {n} {name} ok", "have a look at {n} {name}", "test whether the {n} {name} works")),
    (("book", "reserve"), ("book the {n} {name} for {date}", "I'd like the {n} {name} {date}", "reserve a {n} {name} for {date}")),
    (("repair", "fix"), ("the {n} {name} is broken, fix it", "repair {n} {name}", "get the {n} {name} working again")),
    (("count",), ("how many {n}s are there", "number of {n}s", "count the {n}s")),
    (("activate", "enable", "start"), ("start the {n} {name}", "switch on {n} {name}", "the {n} {name} should run")),
    (("deactivate", "disable", "stop"), ("stop the {n} {name}", "switch off {n} {name}", "the {n} {name} must not run any longer")),
    (("share",), ("share the {n} {name} with {person}", "let {person} see the {n} {name}", "{person} needs the {n} {name}")),
    (("compare",), ("compare the {n} {name} with {other_name}", "{n} {name} or {other_name}", "what's the difference between the {n}s {name} and {other_name}")),
    (("export", "download"), ("export the {n} {name} as {format}", "I want {n} {name} in {format}", "download {n} {name}")),
    (("rate",), ("rate the {n} {name} {rating}", "{rating} points for the {n} {name}", "the {n} {name} deserves {rating}")),
    (("duplicate", "copy", "clone"), ("make a copy of the {n} {name}", "clone {n} {name}", "another {n} like {name}")),
    (("schedule", "plan"), ("plan the {n} {name} for {date}", "schedule {n} {name} {date} at {time}", "{n} {name} on {date}")),
)  # fmt: skip
KINDS_OF = {
    "new_name": "new_name:title!",
    "person": "person!",
    "destination": "destination:place!",
    "date": "date!",
    "other_name": "other_name:made_brand!",
    "format": "format{pdf,csv,json,xlsx}!",
    "rating": "rating!",
    "time": "time!",
}
WORKED = ("calculate", "compute", "determine", "estimate", "find", "work out", "evaluate")
KNOWN = ("find", "get", "check", "look up", "search", "predict", "analyze", "fetch", "monitor", "track")


def domains(rng: Random, count: int, things: Sequence[str]) -> dict[str, tuple[ActionSpec, ...]]:
    """Some domains, each about one of the things or one that has never been heard of."""
    found: dict[str, tuple[ActionSpec, ...]] = {}
    for number in range(count):
        thing = rng.choice(things) if rng.random() < 0.75 else coined(rng, 3)
        name = f"{thing.replace(' ', '_')}_{rng.choice(('service', 'api', 'tools', 'desk', 'hub', 'app'))}"
        key = f"{name} {rng.getrandbits(40)} {number}"
        found[name] = tuple(_managed(rng, key, name, thing) + [_function(rng, key, name, thing) for _ in range(4)])
    return found


def _managed(rng: Random, key: str, domain: str, thing: str) -> list[ActionSpec]:
    """Making, finding, changing and removing a thing."""
    by_number = rng.random() < 0.4
    word = f"{thing.replace(' ', '_')}_id"
    named = rng.choice(("name:made_brand!", "name:title!", "name:id!", "name:made_brand!", "name:tag!", "name:int_id!"))
    specs = []
    for verbs, said in rng.sample(CRUD, rng.randint(4, 8)):
        slot = word if by_number and verbs[0] not in ("create", "list", "count") else "name"
        templates = tuple(template(text.replace("{n}", thing).replace("{name}", "{" + slot + "}")) for text in said)
        slots = dict.fromkeys(slot for each in templates for slot in each.slots)
        parameters = [
            parameter(named if slot == "name" else f"{word}:id!" if slot == word else KINDS_OF[slot]) for slot in slots
        ]
        parameters += _more(rng, {each.name for each in parameters}, rng.randint(0, 3))
        plural = verbs[0] in ("list", "count")
        nouns = (f"{thing}s",) if plural else (f"a {thing}", f"the {thing}", f"a {thing}")
        specs.append(
            ActionSpec(f"{key} {verbs[0]}", domain, verbs, nouns, tuple(parameters), templates, _result(rng, thing))
        )
    if by_number:
        specs.append(_finding(rng, key, domain, thing, word))
    return specs


def _finding(rng: Random, key: str, domain: str, thing: str, word: str) -> ActionSpec:
    """Finding a thing by what people know of it, for the actions that want its number."""
    known = rng.choice(
        ("name:made_brand!", "city!", "full_name!", "date!", "title!", "category!", "company!", "email!")
    )
    parameters = (parameter(known), *_more(rng, {parameter(known).name}, rng.randint(0, 2)))
    slot = parameters[0].name
    texts = (
        f"find the {thing} {{{slot}}}",
        f"which {thing} is {{{slot}}}",
        f"look up {thing} {{{slot}}}",
        f"search {thing}s",
    )
    return ActionSpec(
        f"{key} find",
        domain,
        ("find", "search", "look up", "get"),
        (f"a {thing}", f"the {thing}", f"{thing}s"),
        parameters,
        tuple(template(text) for text in texts),
        (ParameterSpec(word, "id", False), ParameterSpec(rng.choice(MEASURES), "num", False)),
    )


def _more(rng: Random, taken: set[str], count: int) -> list[ParameterSpec]:
    names = [name for name in rng.sample(TEXT_PARAMETERS, count) if name not in taken]
    return [parameter(name) for name in names]


def _result(rng: Random, thing: str) -> tuple[ParameterSpec, ...]:
    name = thing.replace(" ", "_")
    return (ParameterSpec(f"{name}_id", "id", False),) if rng.random() < 0.5 else ()


def _function(rng: Random, key: str, domain: str, thing: str) -> ActionSpec:
    """Something worked out or looked up about a thing from several values."""
    measure = rng.choice(MEASURES)
    quality = rng.choice(QUALITIES) + " " if rng.random() < 0.6 else ""
    names: dict[str, ParameterSpec] = {}
    worked = rng.random() < 0.6
    for _ in range(rng.choice((1, 2, 2, 3, 3, 4))):
        if rng.random() < (0.8 if worked else 0.35):
            word = rng.choice(MEASURES)
            name = f"{rng.choice(QUALITIES)}_{word}" if rng.random() < 0.5 else word
            if name in concepts() or name == measure:
                continue
            names[name] = parameter(f"{name}:{rng.choice(NUMBER_KINDS)}{'!' if rng.random() < 0.8 else ''}")
        else:
            name = rng.choice(TEXT_PARAMETERS)
            each = parameter(name + ("!" if rng.random() < 0.6 and name not in booleans() else ""))
            names[name] = each
    nouns = (f"the {quality}{measure} of a {thing}", f"{thing} {measure}", f"the {thing}'s {quality}{measure}")
    verbs = tuple(rng.sample(WORKED if worked else KNOWN, 2))
    return ActionSpec(
        f"{key} {measure} {quality}{verbs[0]}",
        domain,
        verbs,
        nouns,
        tuple(names.values()),
        _asked(rng, thing, quality + measure, list(names.values())),
        (ParameterSpec(measure, "num", False),),
    )


def _asked(rng: Random, thing: str, measure: str, parameters: list[ParameterSpec]) -> tuple[Template, ...]:
    texts = [
        f"what {measure} does a {thing} have",
        f"what is the {measure} of the {thing}",
        f"how large is the {measure} of a {thing}",
    ]
    needed = [each for each in parameters if each.required and each.kind != "bool"]
    if needed:
        first = needed[0]
        words = first.name.replace("_", " ")
        texts.append(f"a {thing} has a {words} of {{{first.name}}}, what is its {measure}")
        texts.append(f"for a {thing} with {words} {{{first.name}}}, tell me the {measure}")
    return tuple(template(text) for text in rng.sample(texts, min(3, len(texts))))
