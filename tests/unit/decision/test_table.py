"""The door's table, cell by cell: written down by hand from what is promised, and compared with what the door says.

yes: done. undo: done, and can be taken back. ask: a person says yes first. ASK: the same, and the question names where
the value came from. no: never, whatever is approved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations, product

import pytest

from lam_desktop.core.action import Action, Effect, Param
from lam_desktop.core.labels import FROM_USER, NEUTRAL, Integrity, Label, Secrecy
from lam_desktop.core.settings import Settings
from lam_desktop.core.values import Kind
from lam_desktop.decision.door import Decision, Door, Verdict
from tests.unit.decision.made import acting

# What an argument is for, and who says it: the person, one of the person's files, or the web.
ARGUMENTS = """
                          none   content        place          receiver
                                 own  file web  own  file web  own  file web
    read       open       yes    yes  yes  yes  yes  yes  yes  yes  yes  yes
    read       secret     -      yes  yes  yes  yes  yes  yes  yes  yes  yes
    show       open       yes    yes  yes  yes  yes  yes  yes  yes  yes  yes
    show       secret     -      yes  yes  yes  yes  yes  yes  yes  yes  yes
    disclose   open       yes    yes  yes  ASK  yes  yes  ASK  yes  yes  ASK
    disclose   secret     -      no   no   no   no   no   no   no   no   no
    write      open       undo   undo undo undo undo undo ASK  undo undo undo
    write      secret     -      undo undo undo undo undo ASK  undo undo undo
    delete     open       ask    ask  ask  ASK  ask  ask  ASK  ask  ASK  ASK
    delete     secret     -      ask  ask  ASK  ask  ask  ASK  ask  ASK  ASK
    send       open       ask    ask  ask  ASK  ask  ask  ASK  ask  ASK  ASK
    send       secret     -      no   no   no   no   no   no   no   no   no
    execute    open       ask    ask  ASK  ASK  ask  ASK  ASK  ask  ASK  ASK
    execute    secret     -      no   no   no   no   no   no   no   no   no
    configure  open       no     no   no   no   no   no   no   no   no   no
    configure  secret     -      no   no   no   no   no   no   no   no   no
"""
# Who decides whether and how often it is done, and for how many items; all arguments are the person's own.
CONTROL = """
                  read  show  disclose  write  delete  send  execute  configure
    own   0       yes   yes   yes       undo   ask     ask   ask      no
    own   1000000 yes   yes   yes       undo   ask     ask   ask      no
    file  0       yes   yes   yes       undo   ask     ask   ask      no
    file  1000000 yes   yes   yes       undo   ask     ask   ask      no
    web   0       yes   yes   yes       undo   no      no    no       no
    web   100     yes   yes   yes       undo   no      no    no       no
    web   101     yes   ask   ask       ask    no      no    no       no
    web   10000   yes   ask   ask       ask    no      no    no       no
    web   10001   ask   ask   ask       ask    no      no    no       no
"""
SAYS = {
    "disclose": "The address is not of your choosing: {0}.",
    "write": "The place is not of your choosing: {0}.",
    "delete": "Things go to the trash.{1}",
    "send": "Something leaves this computer.{1}",
    "execute": "A program is started.{1}",
    "configure": "A plan never changes settings or rights.",
}
LED = "Whether this happens would be decided by content from outside."

VERDICTS = {
    "yes": Verdict.ALLOW, "undo": Verdict.ALLOW_WITH_UNDO, "ask": Verdict.ASK, "ASK": Verdict.ASK, "no": Verdict.DENY,
}  # fmt: skip
WORST_LAST = ("yes", "undo", "ask", "ASK", "no")
SCOPES = {
    "place": {Kind.FOLDER, Kind.NEW_FILE},
    "receiver": {Kind.EMAIL, Kind.EMAILS, Kind.URL},
}
SCOPES["content"] = set(Kind) - SCOPES["place"] - SCOPES["receiver"]
WHO = {
    "own": FROM_USER,
    "file": Label(Integrity.LOCAL, sources=frozenset({"user", "list.txt"})),
    "web": Label(Integrity.UNTRUSTED, sources=frozenset({"the web", "news.example.org"})),
}
ORIGIN = {"file": "list.txt", "web": "news.example.org, the web"}
COMFORTS = ("careful", "balanced", "relaxed")


def rows(table: str, width: int) -> list[list[str]]:
    """The rows of a table that hold cells."""
    return [cells for line in table.splitlines() if len(cells := line.split()) == width]


def argument_cells() -> Iterator[tuple[str, str, str, str, str]]:
    """Effect, secrecy, scope, who says it, expected."""
    columns = [("none", "own"), *product(("content", "place", "receiver"), ("own", "file", "web"))]
    for effect, secrecy, *cells in rows(ARGUMENTS, 12):
        for (scope, who), cell in zip(columns, cells, strict=True):
            if cell != "-":
                yield effect, secrecy, scope, who, cell


def control_cells() -> Iterator[tuple[str, int, str, str]]:
    """Who decides, how many items, effect, expected."""
    (effects,) = rows(CONTROL, 8)
    for who, count, *cells in rows(CONTROL, 10):
        for effect, cell in zip(effects, cells, strict=True):
            yield who, int(count), effect, cell


ARGUMENT_CELLS = list(argument_cells())
CONTROL_CELLS = list(control_cells())


def taking(kind: Kind, *effects: Effect) -> Action:
    """An action with one parameter, called `it`, of this kind."""
    action = acting(*effects)
    action.card = replace(action.card, params=(Param("it", kind, "", True),))
    return action


def decided(
    effects: tuple[Effect, ...], labels: Mapping[str, Label], kind: Kind = Kind.TEXT, control: Label | None = None,
    count: int = 0, confidence: float = 1.0, **settings: object,
) -> Decision:  # fmt: skip
    door = Door(lambda: replace(Settings(), **{"safety_threshold": 0.0, **settings}))  # type: ignore[arg-type]
    return door.decide(taking(kind, *effects), labels, confidence, control, count)


def test_the_tables_are_whole() -> None:
    every = {effect.value for effect in Effect}
    assert {cell[0] for cell in ARGUMENT_CELLS} == {cell[2] for cell in CONTROL_CELLS} == every
    assert len(ARGUMENT_CELLS) == len(every) * (10 + 9)
    assert len(CONTROL_CELLS) == len(every) * 9
    assert set.union(*SCOPES.values()) == set(Kind)


def a_kind(scope: str) -> Kind:
    return min(SCOPES.get(scope, {Kind.TEXT}), key=lambda each: each.value)


def a_level(secrecy: str) -> Secrecy:
    return Secrecy.SECRET if secrecy == "secret" else Secrecy.PRIVATE


def labelled(scope: str, who: str, secrecy: Secrecy) -> dict[str, Label]:
    return {} if scope == "none" else {"it": replace(WHO[who], secrecy=secrecy)}


@pytest.mark.parametrize(("effect", "secrecy", "scope", "who", "cell"), ARGUMENT_CELLS)
def test_arguments(effect: str, secrecy: str, scope: str, who: str, cell: str) -> None:
    """Every cell, for every kind of parameter that is of this scope, and both kinds of what is not secret."""
    kinds = SCOPES.get(scope, {Kind.TEXT})
    for kind, each in product(kinds, [Secrecy.SECRET] if secrecy == "secret" else [Secrecy.PUBLIC, Secrecy.PRIVATE]):
        decision = decided((Effect(effect),), labelled(scope, who, each), kind)
        assert decision.verdict is VERDICTS[cell], kind
        assert decision.reasons == reasons(effect, cell, who, secrecy), kind


def reasons(effect: str, cell: str, who: str, secrecy: str) -> tuple[str, ...]:
    """What is said where something is not simply done."""
    if cell in ("yes", "undo"):
        return ()
    if cell == "no" and effect != "configure":
        assert secrecy == "secret"
        return ("A secret never leaves this computer by a plan: it.",)
    origin = f"it comes from {ORIGIN[who]}" if cell == "ASK" else ""
    return (SAYS[effect].format(origin, f" Note: {origin}." if origin else ""),)


@pytest.mark.parametrize(("who", "count", "effect", "cell"), CONTROL_CELLS)
def test_control(who: str, count: int, effect: str, cell: str) -> None:
    decision = decided((Effect(effect),), {"it": FROM_USER}, control=WHO[who], count=count)
    assert decision.verdict is VERDICTS[cell]
    if who == "web" and cell == "no" and effect != "configure":
        assert decision.reasons == (LED,)
    elif who == "web" and cell == "ask":
        many = f"Content from {ORIGIN['web']} decides about this, and it would be {count:,} items."
        assert decision.reasons == (many,)
    else:
        assert decision.reasons == reasons(effect, cell, "own", "open")


def test_every_cell_with_every_control() -> None:
    """Both tables at once: the stricter one counts. A secret that decides stays here as one that is told does."""
    for effect, secrecy, scope, who, cell in ARGUMENT_CELLS:
        level, kind = a_level(secrecy), a_kind(scope)
        for decider, count, same, other in CONTROL_CELLS:
            if same == effect:
                for hidden in Secrecy:
                    control = replace(WHO[decider], secrecy=hidden)
                    found = decided((Effect(effect),), labelled(scope, who, level), kind, control, count).verdict
                    told = "no" if hidden is Secrecy.SECRET and effect in ("disclose", "send", "execute") else "yes"
                    assert found is VERDICTS[max(cell, other, told, key=WORST_LAST.index)], (
                        effect,
                        scope,
                        who,
                        decider,
                    )


def test_every_set_of_effects() -> None:
    """The worst effect decides, for all 255 sets, whoever says the argument and whoever decides."""
    for size in range(1, len(Effect) + 1):
        for effects in combinations(Effect, size):
            names = {effect.value for effect in effects}
            for scope, who in product(("content", "place", "receiver"), WHO):
                wanted = (cell[4] for cell in ARGUMENT_CELLS if cell[0] in names and cell[1:4] == ("open", scope, who))
                found = decided(effects, {"it": WHO[who]}, a_kind(scope)).verdict
                assert found is VERDICTS[max(wanted, key=WORST_LAST.index)], (effects, scope, who)
            cells = [cell for cell in CONTROL_CELLS if cell[2] in names and cell[0] == "web"]
            for count in (0, 100, 101, 10_001):
                wanted = (cell[3] for cell in cells if cell[1] == count)
                found = decided(effects, {}, control=WHO["web"], count=count).verdict
                assert found is VERDICTS[max(wanted, key=WORST_LAST.index)], (effects, count)


def test_reasons_stand_in_order_and_each_names_its_own() -> None:
    web = {"it": WHO["web"]}
    assert decided((Effect.WRITE, Effect.DELETE, Effect.SEND, Effect.DISCLOSE), web, Kind.FOLDER).reasons == (
        "Things go to the trash. Note: it comes from news.example.org, the web.",
        "The address is not of your choosing: it comes from news.example.org, the web.",
        "Something leaves this computer. Note: it comes from news.example.org, the web.",
        "The place is not of your choosing: it comes from news.example.org, the web.",
    )


def test_every_argument_from_outside_is_named_in_order() -> None:
    labels = {"z": WHO["web"], "b": Label(Integrity.UNTRUSTED), "a": WHO["file"], "c": FROM_USER}
    named = "b comes from outside; z comes from news.example.org, the web"
    assert decided((Effect.SEND,), labels).reasons == (f"Something leaves this computer. Note: {named}.",)
    assert decided((Effect.DISCLOSE,), labels).reasons == (f"The address is not of your choosing: {named}.",)
    own = {
        "z": WHO["file"],
        "b": WHO["file"].join(Label(Integrity.LOCAL, sources=frozenset({"a.csv"}))),
        "c": FROM_USER,
    }
    assert decided((Effect.EXECUTE,), own).reasons == (
        "A program is started. Note: b comes from a.csv, list.txt; z comes from list.txt.",
    )


def test_a_place_counts_whatever_else_comes_from_outside() -> None:
    """One of several parameters is the place; content beside it may come from outside."""
    door, action = Door(Settings), acting(Effect.WRITE)
    assert door.decide(action, {"content": WHO["web"], "place": FROM_USER}, 1.0).verdict is Verdict.ALLOW_WITH_UNDO
    decision = door.decide(action, {"content": WHO["web"], "place": Label(Integrity.UNTRUSTED)}, 1.0)
    named = "content comes from news.example.org, the web; place comes from outside"
    assert decision.reasons == (f"The place is not of your choosing: {named}.",)
    assert door.decide(action, {"unknown": WHO["web"]}, 1.0).verdict is Verdict.ALLOW_WITH_UNDO


def test_a_file_that_something_names_is_a_place() -> None:
    """A file in which something is changed, called by what a page says, is as little chosen as a folder would be."""
    for effect in Effect:
        for who, kind in product(WHO, (Kind.FILE, Kind.FILES, Kind.TABLE)):
            door = Door(lambda: replace(Settings(), safety_threshold=0.0))
            found = door.decide(taking(kind, effect), {"it": WHO[who]}, 1.0, named={"it"})
            cell = next(each[4] for each in ARGUMENT_CELLS if each[:4] == (effect.value, "open", "place", who))
            assert found.verdict is VERDICTS[cell], (effect, who)
            assert found.reasons == reasons(effect.value, cell, who, "open")


def test_a_secret_that_decides_is_named() -> None:
    key = Label(Integrity.LOCAL, Secrecy.SECRET, secrets=frozenset({"id_rsa is a private key"}))
    assert decided((Effect.SEND,), {"it": FROM_USER}, control=key).reasons == (
        "id_rsa is a private key: it never leaves this computer by a plan.",
    )
    nameless = decided((Effect.DISCLOSE,), {"it": FROM_USER}, control=replace(key, secrets=frozenset())).reasons
    assert nameless == ("A secret never leaves this computer by a plan: what decides about it.",)
    assert decided((Effect.WRITE,), {"it": FROM_USER}, control=key).verdict is Verdict.ALLOW_WITH_UNDO


def test_secrets_are_named_in_order() -> None:
    secret = replace(FROM_USER, secrecy=Secrecy.SECRET)
    found = decided((Effect.SEND,), {"z": secret, "b": secret, "c": FROM_USER}).reasons
    assert found == ("A secret never leaves this computer by a plan: b, z.",)


@pytest.mark.parametrize(
    ("sources", "said"), [({"user"}, "outside"), (set(), "outside"), ({"user", "b.org", "a.org"}, "a.org, b.org")]
)
def test_who_leads_is_named(sources: set[str], said: str) -> None:
    control = Label(Integrity.UNTRUSTED, sources=frozenset(sources))
    found = decided((Effect.WRITE,), {}, control=control, count=1234).reasons
    assert found == (f"Content from {said} decides about this, and it would be 1,234 items.",)


CAREFUL = "You want to be asked before anything is changed."
UNSURE = "I am not sure that I understood this step."
COSTLY = "A mistake in this step could cost more than you allow without being asked."


@pytest.mark.parametrize("comfort", COMFORTS)
@pytest.mark.parametrize(("confidence", "sure"), [(0.0, False), (0.7499, False), (0.75, True), (1.0, True)])
def test_comfort_and_confidence(comfort: str, confidence: float, sure: bool) -> None:
    """They only ever ask more: careful before every change, all of them where a change is not surely understood."""
    for effect, secrecy, scope, who, cell in ARGUMENT_CELLS:
        level, kind = a_level(secrecy), a_kind(scope)
        found = decided(
            (Effect(effect),), labelled(scope, who, level), kind, confidence=confidence, comfort=comfort
        )  # fmt: skip
        asks = effect != "read" and (comfort == "careful" or not sure)
        assert found.verdict is VERDICTS["ask" if asks and cell in ("yes", "undo") else cell]
        doubt = (UNSURE,) if effect != "read" and not sure and cell != "no" else ()
        if asks and sure and cell in ("yes", "undo"):
            doubt = (CAREFUL,)
        assert found.reasons == (*reasons(effect, cell, who, secrecy), *doubt)


@pytest.mark.parametrize("effect", Effect)
@pytest.mark.parametrize("comfort", COMFORTS)
def test_the_safety_threshold_at_its_edge(effect: Effect, comfort: str) -> None:
    """As safe as is wanted is enough; the least bit less is asked about, but for looking."""
    cell = next(each for *_, same, each in CONTROL_CELLS if same == effect.value)
    safety = decided((effect,), {}).scores.safety
    for threshold, safe in ((safety, True), (safety + 1e-9, False)):
        found = decided((effect,), {}, safety_threshold=threshold, comfort=comfort)
        asks = effect is not Effect.READ and (comfort == "careful" or not safe)
        assert found.verdict is VERDICTS["ask" if asks and cell in ("yes", "undo") else cell]
        doubts = effect is not Effect.READ and not safe and cell in ("yes", "undo")
        assert (COSTLY in found.reasons) == doubts, "who is asked anyway is not told twice"


@pytest.mark.parametrize("threshold", [0.0, 0.6, 1.0])
def test_the_confidence_threshold_at_its_edge(threshold: float) -> None:
    for confidence in (threshold - 1e-9, threshold, threshold + 1e-9):
        found = decided((Effect.WRITE,), {}, confidence=confidence, confidence_threshold=threshold)
        assert found.verdict is (Verdict.ASK if confidence < threshold else Verdict.ALLOW_WITH_UNDO)
        assert found.reasons == ((UNSURE,) if confidence < threshold else ())


def test_both_doubts_are_told() -> None:
    found = decided((Effect.SHOW,), {}, confidence=0.1, safety_threshold=1.0)
    assert found.reasons == (UNSURE, COSTLY)


@pytest.mark.parametrize("comfort", COMFORTS)
def test_nothing_opens_what_is_closed(comfort: str) -> None:
    easy = {"comfort": comfort, "safety_threshold": 0.0, "confidence_threshold": 0.0}
    for effect, secrecy, scope, who, cell in ARGUMENT_CELLS:
        level, kind = a_level(secrecy), a_kind(scope)
        if cell not in ("yes", "undo"):
            assert decided((Effect(effect),), labelled(scope, who, level), kind, **easy).verdict is VERDICTS[cell]


def test_an_unknown_action_is_denied() -> None:
    for comfort in COMFORTS:
        decision = Door(lambda: Settings(comfort=comfort)).decide(None, {"it": FROM_USER}, 1.0, NEUTRAL)  # noqa: B023
        assert decision.verdict is Verdict.DENY
        assert decision.reasons == ("This action is not installed.",)
        assert (decision.scores.confidence, decision.scores.risk, decision.scores.reward) == (0.0, 1.0, 0.0)


def test_an_action_that_does_nothing_is_let_through() -> None:
    assert decided((), {"it": WHO["web"]}).verdict is Verdict.ALLOW
