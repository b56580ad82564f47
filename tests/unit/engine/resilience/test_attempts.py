"""The tries of calls: how often, how fast, when never again; on a clock on which waiting takes no time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import pytest

from lam_desktop.connectors.http import BadStatus, CaseFree
from lam_desktop.core.context import Response
from lam_desktop.core.errors import Cancelled, DiskFull, NoConnection, OutcomeUnknown, Unanswered
from lam_desktop.core.events import EndpointChanged, EndpointState, ServerAnswered
from lam_desktop.core.settings import Settings
from lam_desktop.engine.resilience.attempts import Attempts, Call, LeftAlone
from tests.kit import HastyClock, hasty_endpoints
from tests.unit.engine.resilience.test_bucket import most_in_a_second

PLACE = "example.org:443"


def gone(here: bool = False) -> Unanswered:
    return Unanswered("example.org cannot be reached.", "Check the address.", here=here)


def status(code: int, retry_after: str = "") -> BadStatus:
    return BadStatus(code, "https://example.org/page", retry_after)


def answer(code: int = 200, retry_after: str = "") -> Response:
    return Response(code, "https://example.org/page", CaseFree({"Retry-After": retry_after}), b"")


def unknown() -> OutcomeUnknown:
    return OutcomeUnknown("It may or may not have been done.", "Look there.")


class Lab:
    """Endpoints, and a server that does what a script says, over and over its last line."""

    def __init__(self, *script: Any, **settings: Any) -> None:
        self.clock = HastyClock()
        self.events: list[EndpointChanged] = []
        self.endpoints = hasty_endpoints(
            self.clock, settings=lambda: Settings(**{"calls_per_second": 1000.0, **settings}),
            tell=self.events.append, chance=random.Random(7),
        )  # fmt: skip
        self.script = list(script) or [answer()]
        self.times: list[float] = []
        self.traced: list[tuple[str, str]] = []
        self.stopped = False
        self.step = self.attempts()

    def attempts(self) -> Attempts:
        return Attempts(self.endpoints, lambda kind, text: self.traced.append((kind, text)), self._check)

    def _check(self) -> None:
        if self.stopped:
            raise Cancelled("Stopped.")

    async def once(self, seconds: float) -> Any:
        self.times.append(self.clock.spent)
        now = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        await asyncio.sleep(0)
        if isinstance(now, Exception):
            raise now
        return now

    async def call(self, repeat: bool = True, keyed: bool = True, timeout: float = 60.0, step: Any = None) -> Any:
        endpoint = self.endpoints.get(PLACE, "example.org")
        return await (step or self.step).make(Call(endpoint, self.once, repeat, timeout, keyed))

    @property
    def state(self) -> EndpointState:
        return self.endpoints.get(PLACE).breaker.state

    async def fails(self, times: int = 1, **how: Any) -> None:
        for _ in range(times):
            with pytest.raises(NoConnection):
                await self.call(step=self.attempts(), **how)


async def test_what_may_pass_is_tried_again_until_it_does() -> None:
    lab = Lab(gone(), status(503), status(500), answer())
    assert (await lab.call()).ok
    assert len(lab.times) == 4
    assert [kind for kind, _ in lab.traced] == ["retry"] * 3
    assert lab.traced[0][1].startswith("example.org cannot be reached. Trying again in 0.")


async def test_every_call_is_told_of_with_its_time_and_run() -> None:
    """A transfer says nothing of how quickly a server answers."""
    lab, heard = Lab(gone(), answer(), answer(404)), list[ServerAnswered]()
    lab.endpoints.heard = heard.append
    attempts = Attempts(lab.endpoints, lambda kind, text: None, lambda: None, "r7")
    await lab.call(step=attempts)
    await lab.call(step=attempts)
    assert [(each.run, each.server, each.ok) for each in heard] == [
        ("r7", "example.org", False), ("r7", "example.org", True), ("r7", "example.org", False)
    ]  # fmt: skip
    assert all(each.seconds >= 0 for each in heard)
    await attempts.make(Call(lab.endpoints.get(PLACE), lab.once, True, 60.0, timed=False))
    assert len(heard) == 3


async def test_five_tries_are_the_most() -> None:
    lab = Lab(status(504))
    with pytest.raises(BadStatus):
        await lab.call()
    assert len(lab.times) == 5
    pauses = [later - earlier for earlier, later in zip(lab.times, lab.times[1:], strict=False)]
    assert all(0.1 <= pause <= 5.1 for pause in pauses) and len(set(pauses)) == 4


@pytest.mark.parametrize("error", [status(404), status(403), NoConnection("It leads in circles."), DiskFull("Full.")])
async def test_what_will_not_pass_is_not_tried_again(error: Exception) -> None:
    lab = Lab(error)
    for _ in range(10):
        with pytest.raises(type(error)):
            await lab.call()
    assert (len(lab.times), lab.state, lab.traced) == (10, EndpointState.CLOSED, [])


async def test_a_write_is_made_once() -> None:
    for outcome in (gone(), unknown()):
        lab = Lab(outcome)
        with pytest.raises(type(outcome)):
            await lab.call(repeat=False)
        assert len(lab.times) == 1
    lab = Lab(answer(503))
    assert (await lab.call(repeat=False)).status == 503
    assert len(lab.times) == 1


async def test_a_write_with_a_key_is_tried_again() -> None:
    lab = Lab(unknown(), gone(), answer(503), answer(201))
    assert (await lab.call()).status == 201
    assert len(lab.times) == 4


@pytest.mark.parametrize("later", [gone(), answer(503), answer(422), status(403), NoConnection("Too large.")])
async def test_what_may_have_happened_is_never_called_undone(later: Any) -> None:
    lab = Lab(unknown(), later)
    with pytest.raises(OutcomeUnknown):
        await lab.call()


async def test_stop_between_two_tries_of_a_write_leaves_it_unknown() -> None:
    lab = Lab(unknown(), answer())
    lab.endpoints.sleep = stopping(lab)  # type: ignore[method-assign]
    with pytest.raises(OutcomeUnknown):
        await lab.call()
    assert len(lab.times) == 1


@pytest.mark.parametrize("first", [gone(), status(429, "15")])
async def test_stop_between_two_tries_of_a_read_is_a_stop(first: Exception) -> None:
    lab = Lab(first, answer())
    lab.endpoints.sleep = stopping(lab)  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        await lab.call()
    assert (len(lab.times), lab.clock.spent) == (1, 0.1), "it was heeded at the next look"


def stopping(lab: Lab) -> Callable[[float], Any]:
    async def sleep(seconds: float) -> None:
        lab.clock.spent += seconds
        lab.stopped = True

    return sleep


async def test_a_mail_that_may_have_gone_out_does_not_go_again() -> None:
    lab = Lab(gone(), unknown(), answer())
    with pytest.raises(OutcomeUnknown):
        await lab.call(keyed=False)
    assert len(lab.times) == 2


async def test_a_step_has_an_allowance_over_all_its_calls() -> None:
    lab = Lab(NoConnection("x"))
    lab.script = [gone(here=True)]  # such failures do not open the breaker
    for _ in range(10):
        with pytest.raises(Unanswered):
            await lab.call()
    assert len(lab.times) == 10 + 20


async def test_a_server_is_obeyed_that_asks_for_a_short_pause() -> None:
    lab = Lab(status(429, "3"), answer())
    await lab.call()
    assert lab.times[1] - lab.times[0] >= 3
    assert lab.traced[0][1].endswith("Trying again in 3.0 s.")
    assert lab.endpoints.get(PLACE).bucket.share < 1


@pytest.mark.parametrize("code", [429, 503])
async def test_a_long_pause_is_said_and_nobody_calls_before_it_is_over(code: int) -> None:
    lab = Lab(status(code, "120"), answer())
    with pytest.raises(BadStatus, match="left alone for 120 s"):
        await lab.call()
    with pytest.raises(LeftAlone, match="left alone for 120 s") as caught:
        await lab.call()
    assert "Nothing was sent" in caught.value.hint
    assert len(lab.times) == 1
    lab.clock.spent += 105
    await lab.call()
    assert lab.clock.spent >= 120 and len(lab.times) == 2
    assert ("wait", "example.org is called in 15 s.") in lab.traced


async def test_a_server_that_fails_is_left_alone_then_tried_out_then_called_again() -> None:
    lab = Lab(gone())
    await lab.fails()
    assert (lab.state, len(lab.times)) == (EndpointState.OPEN, 5)
    with pytest.raises(LeftAlone, match=r"^example\.org cannot be reached\. It is left alone for 60 s\."):
        await lab.call()
    assert len(lab.times) == 5
    lab.clock.spent += 60
    lab.script = [answer()]
    await lab.call()
    assert [(event.state, event.text) for event in lab.events] == [
        (EndpointState.OPEN, "example.org does not answer, so it is left alone for 60 s."),
        (EndpointState.HALF_OPEN, "example.org is tried out."),
        (EndpointState.CLOSED, "example.org answers again."),
    ]
    assert [text for kind, text in lab.traced if kind == "server"] == [event.text for event in lab.events]


async def test_a_short_rest_is_waited_for() -> None:
    lab = Lab(gone())
    await lab.fails()
    lab.clock.spent += 45
    lab.script = [answer()]
    assert (await lab.call()).ok
    assert lab.times[-1] >= 60


async def test_not_longer_than_the_call_may_take() -> None:
    lab = Lab(gone())
    await lab.fails()
    opened = lab.clock.spent
    lab.clock.spent = opened + 39
    with pytest.raises(LeftAlone, match="left alone for 21 s"):
        await lab.call()
    assert lab.clock.spent == opened + 39, "a person is told at once what would take longer than twenty seconds"
    lab.clock.spent = opened + 45
    with pytest.raises(LeftAlone):
        await lab.call(timeout=10)
    with pytest.raises(BadStatus):
        await Lab(status(503, "5")).call(timeout=4)
    lab = Lab(gone())
    with pytest.raises(Unanswered):
        await lab.call(timeout=0.05)
    assert (len(lab.times), lab.traced) == (1, []), "no try is promised for which there is no time"


async def test_a_hundred_calls_that_wait_send_one_to_try_it_out() -> None:
    lab = Lab(gone(), calls_per_host=50)
    await lab.fails()
    lab.clock.spent += 59
    inside, most, let_go = 0, 0, asyncio.Event()

    async def once(seconds: float) -> Response:
        nonlocal inside, most
        inside += 1
        most = max(most, inside) if lab.state is EndpointState.HALF_OPEN else most
        await let_go.wait()
        inside -= 1
        return answer()

    endpoint = lab.endpoints.get(PLACE)
    calls = [
        asyncio.create_task(lab.attempts().make(Call(endpoint, once, True, 60.0))) for _ in range(100)
    ]  # fmt: skip
    while inside == 0:
        await asyncio.sleep(0)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (inside, lab.state) == (1, EndpointState.HALF_OPEN)
    let_go.set()
    assert all(each.ok for each in await asyncio.gather(*calls))
    assert (most, lab.state) == (1, EndpointState.CLOSED)


async def test_never_more_calls_at_once_or_a_second_than_set() -> None:
    lab = Lab(calls_per_second=20.0, calls_per_host=3)
    inside = most = 0

    async def once(seconds: float) -> Response:
        nonlocal inside, most
        lab.times.append(lab.clock.spent)
        inside += 1
        most = max(most, inside)
        await lab.clock.sleep(0.2)
        inside -= 1
        return answer()

    endpoint = lab.endpoints.get(PLACE)
    await asyncio.gather(*(lab.attempts().make(Call(endpoint, once, False, 600.0)) for _ in range(200)))
    assert (len(lab.times), most) == (200, 3)
    assert most_in_a_second(lab.times) <= 20


async def test_cancelled_calls_say_nothing_of_the_server() -> None:
    lab = Lab()

    async def once(seconds: float) -> None:
        await asyncio.Event().wait()

    for _ in range(20):
        task = asyncio.create_task(lab.attempts().make(Call(lab.endpoints.get(PLACE), once, True, 60.0)))
        while not (task.done() or lab.endpoints.get(PLACE).places.taken):
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
    assert (lab.state, lab.endpoints.get(PLACE).places.idle) == (EndpointState.CLOSED, True)


async def test_our_own_deadline_counts_as_a_failure() -> None:
    lab = Lab(Unanswered("example.org took too long to answer.", "Try again later."))
    await lab.fails()
    assert lab.state is EndpointState.OPEN


async def test_one_broken_page_does_not_cut_off_its_server() -> None:
    """Five tries of a page that answers 500 are one bad sign; five such calls are five."""
    lab = Lab(status(500))
    await lab.fails(4)
    assert (lab.state, len(lab.times)) == (EndpointState.CLOSED, 20)
    await lab.fails()
    assert lab.state is EndpointState.OPEN


async def test_without_a_network_no_server_is_blamed() -> None:
    lab = Lab(gone(here=True))
    await lab.fails(10)
    assert lab.state is EndpointState.CLOSED


async def test_when_others_opened_the_breaker_the_own_failure_is_told() -> None:
    lab = Lab(gone())
    await lab.fails(3, repeat=False)
    lab.script = [status(502)]
    with pytest.raises(BadStatus) as caught:
        await lab.call()
    assert (caught.value.code, len(lab.times)) == (502, 5), "two tries, then it is left alone"


async def test_nor_is_it_lost_when_they_do_so_while_this_one_waits() -> None:
    lab = Lab(status(502))
    endpoint = lab.endpoints.get(PLACE)

    async def sleep(seconds: float) -> None:
        while (leave := endpoint.breaker.enter()) is not None:
            endpoint.breaker.failed(leave)

    lab.endpoints.sleep = sleep  # type: ignore[method-assign]
    with pytest.raises(BadStatus):
        await lab.call()
    assert len(lab.times) == 1


async def test_calls_behind_a_full_house_end_with_their_time() -> None:
    lab = Lab(calls_per_host=1)
    go = asyncio.Event()

    async def once(seconds: float) -> Response:
        await go.wait()
        return answer()

    first = asyncio.create_task(lab.attempts().make(Call(lab.endpoints.get(PLACE), once, True, 60.0)))
    while not lab.endpoints.get(PLACE).places.taken:
        await asyncio.sleep(0)
    with pytest.raises(LeftAlone, match="busy with other calls"):
        await lab.call(timeout=0.0)
    go.set()
    await first
    assert lab.times == []
