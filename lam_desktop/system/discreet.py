"""The log for whoever mends the program, without secrets: neither those that are known nor what has the form of one."""

from __future__ import annotations

import logging

from lam_desktop.core.redaction import redacted

_LONGEST = 200_000  # characters of one entry


class DiscreetFormatter(logging.Formatter):
    """Time, level, name and message; stacks and errors pass the same redaction."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The whole entry as it is written."""
        return redacted(super().format(record), _LONGEST)
