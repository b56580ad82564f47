"""Actions on web."""
