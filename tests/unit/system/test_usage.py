"""Load figures: real ones, in range, as rates between two samples."""

from __future__ import annotations

import os
import time
from pathlib import Path

import psutil

from lam_desktop.system.machine import LocalMachine
from lam_desktop.system.usage import UsageSampler


def test_shares_and_rates_are_in_range() -> None:
    sampler = UsageSampler()
    for _ in range(3):
        usage = sampler.sample()
        assert 0.0 <= usage.cpu <= 100.0
        assert 0.0 < usage.memory <= 100.0
        assert min(usage.disk_read, usage.disk_write, usage.net_received, usage.net_sent, usage.own_cpu) >= 0.0
        assert 1_000_000 < usage.own_memory < psutil.virtual_memory().total


def test_own_work_is_seen() -> None:
    sampler = UsageSampler()
    used, end = time.process_time(), time.monotonic() + 30
    while time.process_time() < used + 0.2 and time.monotonic() < end:
        sum(range(10_000))
    busy = sampler.sample().own_cpu
    assert busy > 0.0
    assert busy <= 100.0 * 2 / (os.cpu_count() or 1) + 100.0, "a share of the whole machine, not of one core"


def test_own_memory_is_seen() -> None:
    sampler = UsageSampler()
    before = sampler.sample().own_memory
    held = bytearray(os.urandom(1)) * 80_000_000
    assert sampler.sample().own_memory - before > 40_000_000
    del held


def test_figures_of_the_machine(tmp_path: Path) -> None:
    figures = LocalMachine().figures(tmp_path / "not" / "there" / "yet")
    assert 0 <= figures.disk_free <= figures.disk_total
    assert 0 < figures.memory_free <= figures.memory_total
