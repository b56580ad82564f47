"""Actions on calendar."""
