"""Earlier runs and schedules."""
