"""Actions on media."""
