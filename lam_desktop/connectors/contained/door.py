"""The one door to files of strangers: `@contained` lets a function run in the worker, wherever it is called from."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from inspect import isgeneratorfunction, signature
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

INSIDE: list[bool] = []  # holds something in the worker itself
READING, MAKING = 1024**3, 3 * 1024**3  # bytes of memory for one job
SECONDS = 60  # of work for one job and each file in it

interrupted: ContextVar[Callable[[], None]] = ContextVar("interrupted", default=lambda: None)
"""What the waiting side asks ten times a second; it raises when the person has pressed stop."""


def contained(
    *, writes: str = "", memory: int = READING, seconds: int = SECONDS, asks: bool = False
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a function that takes apart what a stranger made. Its arguments and its result go over as plain values.

    A path among the arguments is a file to be read; the one named `writes` is where the result goes. A generator goes
    on step by step as it would here, with what it is sent. Only what `asks` may raise QuestionNeeded: which of the
    things in the file is meant.
    Raises, besides what the function raises: UnreadableFile when the file breaks its reader, or takes too much.
    """

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        shape, steps = signature(function), isgeneratorfunction(function)

        @wraps(function)
        def called(*args: P.args, **keywords: P.kwargs) -> R:
            if INSIDE:
                return function(*args, **keywords)
            from lam_desktop.connectors.contained.crew import Job, crew

            given = shape.bind(*args, **keywords).arguments
            job = Job(
                f"{function.__module__}:{function.__qualname__}", args, dict(keywords), given.get(writes),
                str(given.get("name", "")), memory, seconds, steps, asks,
            )  # fmt: skip
            have_done = crew().tell if steps else crew().do
            return cast(R, have_done(job, interrupted.get()))

        return called

    return mark
