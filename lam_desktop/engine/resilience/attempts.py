"""The tries of a step's calls. Rule: what may have happened is never called undone, and every wait heeds stop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

from lam_desktop.core.context import Response
from lam_desktop.core.errors import Cancelled, LamError, NoConnection, OutcomeUnknown
from lam_desktop.core.events import ServerAnswered
from lam_desktop.engine.resilience.breaker import Pass
from lam_desktop.engine.resilience.deadline import Deadline
from lam_desktop.engine.resilience.endpoints import Endpoint, Endpoints
from lam_desktop.engine.resilience.retry import PATIENCE, Allowance
from lam_desktop.engine.resilience.signs import sign_of

Trace = Callable[[str, str], None]
_LOOK = 0.1  # seconds between two looks at the stop button
_WORTH_SAYING = 1.0  # seconds of waiting for one's turn


class LeftAlone(NoConnection):
    """A server is not called just now, since it failed before or asked for a pause. Nothing was sent."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call that may take several tries.

    Args:
        once: makes a try that takes so many seconds at most.
        repeat: whether it may be tried again.
        keyed: whether also when nobody knows if it happened, since the server does it once only.
        timed: False when how long it takes says nothing of the server (a large file).
    """

    endpoint: Endpoint
    once: Callable[[float], Awaitable[Any]]
    repeat: bool
    timeout: float
    keyed: bool = True
    timed: bool = True


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of a try: a value or an error."""

    outcome: Any
    leave: Pass
    seconds: float


class Attempts:
    """Makes the calls of one step.

    Args:
        trace: told, in a sentence, of each wait and further try.
        check: raises Cancelled when the person pressed stop.
        run: the run the step belongs to.
    """

    def __init__(self, endpoints: Endpoints, trace: Trace, check: Callable[[], None], run: str = "") -> None:
        self._run = run
        self._endpoints = endpoints
        self._trace = trace
        self._check = check
        self._allowance = Allowance()

    async def make(self, call: Call) -> Any:
        """Call until it succeeds or there is no more hope; returns the value. Raises what the last try raised.

        A write that may have happened in any try ends with OutcomeUnknown, unless a later one was accepted.
        """
        failure: LamError | None = None
        unsure: OutcomeUnknown | None = None
        waits = self._endpoints.waits() if call.repeat else iter(())
        async with Deadline(None) as watch:
            try:
                while True:
                    tried = await self._try(call, watch)
                    wait = self._learn(call, tried, waits, call.timeout - watch.spent)
                    failure = tried.outcome if isinstance(tried.outcome, LamError) else None
                    unsure = failure if isinstance(failure, OutcomeUnknown) else unsure
                    if wait is None:
                        return _settled(tried.outcome, unsure)
                    self._trace("retry", f"{_said(call, tried.outcome)} Trying again in {wait:.1f} s.")
                    await self._rest(wait)
            except Cancelled:
                if unsure is not None:
                    raise unsure from None
                raise
            except LeftAlone:
                known = unsure or failure
                if known is not None:
                    raise known from None
                raise

    async def _try(self, call: Call, watch: Deadline) -> _Tried:
        """Wait for a place and for leave, and call. Raises LeftAlone when that takes too long."""
        endpoint = call.endpoint

        def look() -> None:
            self._check()
            if watch.spent >= call.timeout:
                raise LeftAlone(f"{endpoint.name} is busy with other calls from here.", "Nothing was sent; try later.")

        async with endpoint.places.place(look):
            async with endpoint.gate.place(look):
                leave = await self._leave(call, watch)
            begun = watch.spent
            try:
                outcome = await call.once(max(call.timeout - begun, 0.0))
            except LamError as error:
                outcome = error
            except BaseException:
                endpoint.breaker.left(leave)
                raise
            seconds = watch.spent - begun if call.timed else 0.0
            if call.timed:
                ok = _is_good(outcome)
                self._endpoints.heard(ServerAnswered(run=self._run, server=endpoint.name, seconds=seconds, ok=ok))
            return _Tried(outcome, leave, seconds)

    def _learn(self, call: Call, tried: _Tried, waits: Iterator[float], left: float) -> float | None:
        """Tell the endpoint; returns the seconds to wait before the next try, None when there is none."""
        sign = sign_of(tried.outcome)
        hopeful = sign.passing and (call.keyed or not isinstance(tried.outcome, OutcomeUnknown))
        wait = next(waits, None) if hopeful else None
        if wait is not None:
            wait = max(wait, sign.pause)
            wait = wait if wait <= min(PATIENCE, left) and self._allowance.take() else None
        call.endpoint.heed(tried.leave, sign, tried.seconds, wait is None, _said(call, tried.outcome))
        self._pass_on(call.endpoint)
        if sign.pause and isinstance(tried.outcome, LamError):
            tried.outcome.hint = f"It asks to be left alone for {sign.pause:.0f} s: try again after that."
        hopeless = call.endpoint.pause > min(PATIENCE, left)
        return None if hopeless else wait

    async def _leave(self, call: Call, watch: Deadline) -> Pass:
        """Wait for leave to call. Raises LeftAlone when that takes too long."""
        endpoint = call.endpoint
        clock, said = self._endpoints.clock, False
        begun = clock.monotonic()
        while True:
            self._check()
            answer = endpoint.enter()
            self._pass_on(endpoint)
            if isinstance(answer, Pass):
                return answer
            left = call.timeout - watch.spent
            waited = clock.monotonic() - begun
            if waited + answer > (min(PATIENCE, left) if endpoint.resting else left):
                when = f"It is left alone for {max(endpoint.pause, 1.0):.0f} s."
                raise LeftAlone(f"{endpoint.trouble} {when}", "Nothing was sent; try again after that.")
            if not said and answer >= _WORTH_SAYING:
                said = True
                self._trace("wait", f"{endpoint.name} is called in {answer:.0f} s.")
            await self._rest(answer)

    def _pass_on(self, endpoint: Endpoint) -> None:
        for text in endpoint.news():
            self._trace("server", text)

    async def _rest(self, seconds: float) -> None:
        while seconds > 0:
            self._check()
            await self._endpoints.sleep(min(seconds, _LOOK))
            seconds -= _LOOK


def _said(call: Call, outcome: Any) -> str:
    if isinstance(outcome, LamError):
        return outcome.message
    return f"{call.endpoint.name} is busy." if isinstance(outcome, Response) and not outcome.ok else ""


def _is_good(outcome: Any) -> bool:
    return not isinstance(outcome, LamError) and not (isinstance(outcome, Response) and not outcome.ok)


def _settled(outcome: Any, unsure: OutcomeUnknown | None) -> Any:
    """The value of a call, or its error raised."""
    if unsure is not None and not _is_good(outcome):
        raise unsure
    if isinstance(outcome, LamError):
        raise outcome
    return outcome
