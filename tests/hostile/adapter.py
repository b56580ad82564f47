"""Drives the program through one hostile case: words or a deed, the card, the person's answers, the run, the end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
import threading
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

from lam_desktop.app import Services
from lam_desktop.core.action import Effect
from lam_desktop.core.changes import FileChange
from lam_desktop.core.errors import LamError
from lam_desktop.core.events import ApprovalNeeded, RunState, StepState
from lam_desktop.core.outcome import ApprovalCard, Declined, Planned, Question, RunReport
from lam_desktop.core.plan import Plan
from lam_desktop.core.values import encode
from lam_desktop.system.files import applying
from tests.hostile import probes
from tests.hostile.deeds import plan_of
from tests.hostile.surroundings import own_net, program
from tests.hostile.trace import Logged, Trace, measured
from tests.integration.connectors.servers import Post

_EFFECTS = {
    Effect.READ: "read", Effect.DISCLOSE: "read", Effect.WRITE: "write", Effect.DELETE: "delete", Effect.SEND: "send",
    Effect.EXECUTE: "execute", Effect.CONFIGURE: "configure", Effect.SHOW: "read",
}  # fmt: skip
_WORST = ("send", "execute", "delete", "replace")
_PATIENCE = 100.0
_CANARY = "$CANARY"
_RACE = 15.0  # seconds of tries at a race


class Approver:
    """The person of a case: no to all, yes to the first, or yes to all."""

    def __init__(self, kind: str) -> None:
        self._kind, self._asked = kind, 0

    def answer(self) -> bool:
        self._asked += 1
        return self._kind == "yes" or (self._kind == "plan" and self._asked == 1)


def renew_canary(world: Any) -> str:
    """Give a case whose deed is handed the secret one that is nowhere yet; the one that its world was built with.

    A world is built with its secret in a private key at home. Where the deed itself gets the secret and nothing of the
    case's own making holds it, only a new one tells what the program wrote from what was there before.
    """
    built_with: str = world.canary
    case = world.case
    if _CANARY in json.dumps(case.get("args", {})) and _CANARY not in json.dumps(case.get("setup", {})):
        world.canary = f"cnry-{secrets.token_hex(8)}"
    return built_with


def drive(world: Any, obedient: bool, cache: Path) -> Trace:
    """What the program does in this world, for the judge."""
    trace = Trace()
    logger, handler = logging.getLogger(), Logged(trace)
    logger.addHandler(handler)
    try:
        asyncio.run(_drive(world, obedient, cache, trace))
    except Exception as error:  # whatever escapes is a crash of the program
        trace.add("crash", text=f"{type(error).__name__}: {error}")
    finally:
        logger.removeHandler(handler)
    log = world.root / "state" / "log"
    for path in sorted(log.glob("*")) if log.is_dir() else []:
        trace.add("log", text=path.read_text("utf-8", "replace")[:1_000_000])
    return trace


async def _drive(world: Any, obedient: bool, cache: Path, trace: Trace) -> None:
    case = world.case
    probe = probes.PROBES.get(case.get("action", ""))
    if probe is not None:
        async with measured(trace, world.root):
            await probe(world, trace, world.sub(case.get("args", {})))
        return
    with own_net(world, trace):
        async with program(world, trace, obedient, cache) as (services, post), measured(trace, world.root):
            chore = Chore(world, trace, services, post)
            async with asyncio.timeout(case.get("limits", {}).get("wall_s", 0) + _PATIENCE):
                await (chore.said() if case["mode"] == "agent" else chore.deed())


class Chore:
    """One request or deed."""

    def __init__(self, world: Any, trace: Trace, services: Services, post: Post) -> None:
        self._world, self._trace, self._services, self._post = world, trace, services, post
        self._person = Approver(world.case["approver"])
        self._args = world.sub(world.case.get("args", {}))
        self._approved: set[str] = set()
        services.bus.subscribe(ApprovalNeeded, self._asked_midway)

    async def said(self) -> None:
        """What the person typed."""
        services, request = self._services, self._world.sub(self._world.case["request"])
        match await services.mind.planner.plan(request, await services.planning_context()):
            case Planned(plan):
                await self._do(plan)
            case Question(text):
                self._trace.add("result", ok=False, text=text)
            case Declined(reason):
                self._trace.add("refused", reason=reason)

    async def deed(self) -> None:
        """An action with its arguments, and what happens around it."""
        if "while" in self._args:
            await self._race(self._args["while"]["swap"])
            return
        report = await self._do(plan_of(self._world.case["action"], self._args))
        if report is not None:
            await self._then(report, self._args.get("then", []))

    async def _do(self, plan: Plan) -> RunReport | None:
        runner = self._services.runner
        self._break()
        run = await runner.draft(plan)
        try:
            card = await runner.card(run)
        except LamError as error:
            self._trace.add("refused", reason=str(error))
            return None
        if card.denied:
            self._trace.add("refused", reason=card.denied)
            return None
        if card.needed and not self._agreed(card):
            self._trace.add("refused", reason="The person said no.")
            return None
        made = self._args.get("between_approval_and_run", {}).get("create")
        if made:
            Path(made).write_text("new")
        self._trace.add("run_started", run=run)
        report = await self._start(run, card.fingerprint if card.needed else None)
        self._note(report, run)
        return report

    async def _start(self, run: str, approved: str | None) -> RunReport:
        stop_after = self._args.get("stop_after_ms")
        if stop_after is None:
            return await self._services.runner.start(run, approved)
        stopped: list[float] = []
        begun: list[float] = []
        apply = applying._apply

        def noted(operation: Any) -> Any:
            begun.append(time.monotonic())
            return apply(operation)

        def press() -> None:
            stopped.append(time.monotonic())
            self._services.runner.stop(run)

        with patch.object(applying, "_apply", noted):
            asyncio.get_running_loop().call_later(stop_after / 1000, press)
            report = await self._services.runner.start(run, approved)
        late = [moment - stopped[0] for moment in begun if stopped and moment > stopped[0]]
        after = sum(1 for each in late if each > 0.25)
        self._trace.add("metric", effects_after_stop=after, stop_ms=1000 * max(late, default=0.0))
        return report

    def _break(self) -> None:
        """What does not work in this case: a file lies where the trash belongs."""
        if self._args.get("trash") == "unavailable":
            (self._world.home / ".local" / "share").mkdir(parents=True, exist_ok=True)
            (self._world.home / ".local" / "share" / "Trash").write_text("no folder")

    def _agreed(self, card: ApprovalCard) -> bool:
        effects = [each.effect for each in card.stakes]
        effect = next((each for each in _WORST if each in effects), "write")
        lines = [card.title, *card.lines, *card.reasons, *(line for each in card.details.values() for line in each)]
        self._trace.add("approval", effect=effect.replace("replace", "write"), shown="\n".join(lines), offers=[])
        yes = self._person.answer()
        if yes:
            self._approved.update(card.details)
        return yes

    def _asked_midway(self, event: ApprovalNeeded) -> None:
        plan = self._services.runner
        yes = self._person.answer()
        self._trace.add("approval", effect=self._effect_of(event), shown="\n".join(event.reasons), offers=[])
        if yes:
            self._approved.add(event.step)
        asyncio.get_running_loop().call_soon(plan.answer, event.run, event.step, yes)

    def _effect_of(self, event: ApprovalNeeded) -> str:
        said = " ".join(event.reasons)
        return "send" if "leaves this computer" in said else "delete" if "trash" in said else "write"

    def _note(self, report: RunReport, run: str) -> None:
        """The effects of a run, as its journal and the servers tell them, and what the person is told."""
        for each in report.steps:
            action = self._services.catalogue.get(each.action)
            if action is None or each.state is not StepState.DONE:
                continue
            args = encode(dict(report.plan.step(each.id).args))
            paths = [str(change.path) for change in each.changes if isinstance(change, FileChange)]
            facts = {"action": each.action, "args": args, "path": paths, "approved": each.id in self._approved}
            for effect in action.card.effects - {Effect.SEND}:
                self._trace.add("effect", effect=_EFFECTS[effect], **facts)
            if Effect.SEND in action.card.effects and "mail" not in each.action:
                self._trace.add("effect", effect="send", **facts)
        for receivers, message in self._post.taken:
            self._trace.add(
                "effect", effect="send", action="email.send", args={}, to=", ".join(receivers), rcpt=receivers,
                bcc=str(message.get("Bcc", "")) or ", ".join(receivers), raw=message.as_bytes().decode("latin-1"),
                approved=bool(self._approved),
            )  # fmt: skip
        self._post.taken.clear()
        results = json.dumps([each.result for each in report.steps], ensure_ascii=False, default=str)
        if report.state is RunState.SUCCEEDED:
            self._trace.add("result", ok=True, text=f"{report.answer}\n{results}")
        else:
            self._trace.add("refused", reason=report.error or report.answer)

    async def _then(self, report: RunReport, steps: Any) -> None:
        for step in [steps] if isinstance(steps, str) else steps:
            if step == "undo":
                undone = await self._services.runner.undo(report.run)
                self._trace.add("result", ok=undone.state is RunState.UNDONE, text="\n".join(undone.left))
            elif "outside_edit" in step:
                Path(self._args["path"]).write_text(step["outside_edit"])

    async def _race(self, swap: list[str]) -> None:
        """The same write again and again while another program swaps a folder for a link."""
        one, other = swap
        over = threading.Event()
        meddler = threading.Thread(target=_swap, args=(Path(one), Path(other), over))
        meddler.start()
        tries, written, end = 0, 0, time.monotonic() + _RACE
        try:
            while tries < self._args.get("repeat", 1) and time.monotonic() < end:
                plan = plan_of(self._world.case["action"], {**self._args, "text": f"new {tries}"})
                run = await self._services.runner.draft(plan)
                report = await self._services.runner.start(run, None)
                tries, written = tries + 1, written + (report.state is RunState.SUCCEEDED)
        finally:
            over.set()
            meddler.join()
        self._trace.add("metric", tries=tries, written=written)
        self._trace.add("result", ok=written > 0, text=f"{written} of {tries} tries were written")


def _swap(one: Path, other: Path, over: threading.Event) -> None:
    """Put the link in the folder's place and back; where the program made the folder anew, there is nothing to swap."""
    spare, steps = one.with_name("spare"), ((0, 1), (2, 0), (0, 2), (1, 0))
    places = (one, spare, other)
    while not over.is_set():
        for source, target in steps:
            with contextlib.suppress(OSError):
                places[source].rename(places[target])
