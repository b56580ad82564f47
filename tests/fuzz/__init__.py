"""Readers of what comes from outside, fed with what nobody would send by accident."""
