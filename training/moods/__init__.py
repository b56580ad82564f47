"""Trains the judge of sentences: which of them ask for nothing."""
