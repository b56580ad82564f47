"""Plan to effects: executor, journal, undo, recovery, throttle, schedules, monitor."""
