"""Actions on system."""
