"""Calls to servers that may fail: tried again, held back, left alone, answered from a copy; all of it visible."""
