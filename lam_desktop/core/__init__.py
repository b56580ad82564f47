"""The vocabulary of LAM Desktop: pure data and rules, no input or output, no Qt, no torch."""
