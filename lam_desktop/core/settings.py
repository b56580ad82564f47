"""Settings as one typed record: each with its default; the dialog, the file and the manual page are made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def setting(default: Any, help_text: str) -> Any:
    """A field with its help text."""
    return field(default=default, metadata={"help": help_text})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Shares in per cent, times in seconds, sizes in bytes."""

    theme: str = setting("system", "Light, dark, or as the system has it (light, dark, system).")
    comfort: str = setting("balanced", "How much is asked before acting (careful, balanced, relaxed).")
    cpu_limit: float = setting(80.0, "Above this share of the processor fewer steps run at once.")
    memory_limit: float = setting(85.0, "Above this share of memory fewer steps run at once.")
    response_limit: float = setting(2.0, "A step slower to answer than this is shown as slow.")
    parallel_steps: int = setting(4, "Steps that may run at the same time.")
    safety_threshold: float = setting(0.85, "Below this safety score a step is asked about.")
    confidence_threshold: float = setting(0.75, "Below this confidence a plan is asked about.")
    snapshot_bytes: int = setting(2 * 1024**3, "Room for the copies that make undo possible.")
    snapshot_days: int = setting(30, "How long undo is kept.")
    resume_after_crash: bool = setting(False, "Go on with what a crash interrupted, instead of taking it back.")
    calendar_file: str = setting("Calendar.ics", "Your own calendar, when a request names none.")
    run_in_tray: bool = setting(True, "Closing the window keeps the program in the tray.")
    calls_per_second: float = setting(10.0, "Most calls a second to one server.")
    calls_per_host: int = setting(4, "Most calls to one server at the same time.")
    background_wait: int = setting(30, "Minutes that scheduled work waits for a quiet machine before it begins.")
    battery_limit: float = setting(50.0, "Scheduled work waits while the battery is in use and holds less than this.")
    old_copies: bool = setting(True, "Use the last copy of a page, and say so, when its server does not answer.")
