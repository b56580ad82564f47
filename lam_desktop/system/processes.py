"""Tells processes of this machine apart, also after their numbers were given out again."""

from __future__ import annotations

import os

import psutil


def myself() -> str:
    """A name for this process: its number and the second it began."""
    return _name(os.getpid(), psutil.Process().create_time())


def alive(name: str) -> bool:
    """True while the process of that name still exists (it may be stopped or asleep)."""
    number = name.partition("@")[0]
    if not number.isdigit():
        return False
    try:
        process = psutil.Process(int(number))
        return _name(process.pid, process.create_time()) == name and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _name(number: int, begun: float) -> str:
    return f"{number}@{begun:.1f}"


def programs() -> set[str]:
    """Names of the programs that run, in lower case and without ".exe"."""
    found = psutil.process_iter(["name"])
    return {(each.info["name"] or "").lower().removesuffix(".exe") for each in found}
