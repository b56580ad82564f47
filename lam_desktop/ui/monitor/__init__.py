"""The live resource monitor."""
