"""The task graph: steps as cards, what needs what as lines."""
