"""The bus: typed, in order, on one thread, and no subscriber can spoil it for the others."""

from __future__ import annotations

import logging
import threading

import pytest

from lam_desktop.core.events import Bus, Event, RunPaused, StepProgress


def _progress(done: float) -> StepProgress:
    return StepProgress(run="r", step="s", done=done, note="")


def test_events_reach_those_who_asked_for_their_type_or_a_wider_one() -> None:
    bus, narrow, wide = Bus(), list[Event](), list[Event]()
    bus.subscribe(StepProgress, narrow.append)
    bus.subscribe(Event, wide.append)
    one, two = _progress(0.5), RunPaused(run="r", paused=True)
    bus.publish(one)
    bus.publish(two)
    assert narrow == [one]
    assert wide == [one, two]


def test_a_subscription_ends_even_while_an_event_is_told() -> None:
    bus, told = Bus(), list[float]()
    ends = []

    def once(event: StepProgress) -> None:
        told.append(event.done)
        ends[0]()

    ends.append(bus.subscribe(StepProgress, once))
    bus.subscribe(StepProgress, lambda event: told.append(-event.done))
    bus.publish(_progress(1.0))
    bus.publish(_progress(2.0))
    ends[0]()
    assert told == [1.0, -1.0, -2.0]


def test_one_that_raises_is_logged_and_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    bus, told = Bus(), list[StepProgress]()

    def broken(event: StepProgress) -> None:
        raise ValueError("boom")

    bus.subscribe(StepProgress, broken)
    bus.subscribe(StepProgress, told.append)
    with caplog.at_level(logging.ERROR):
        bus.publish(_progress(1.0))
    assert len(told) == 1
    assert "StepProgress" in caplog.text


def test_another_thread_may_not_publish() -> None:
    bus, raised = Bus(), list[BaseException]()

    def publish() -> None:
        try:
            bus.publish(_progress(1.0))
        except RuntimeError as error:
            raised.append(error)

    thread = threading.Thread(target=publish)
    thread.start()
    thread.join()
    assert len(raised) == 1
