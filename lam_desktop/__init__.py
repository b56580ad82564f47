"""LAM Desktop: does a computer chore from one sentence and takes it back exactly."""

__version__ = "0.1.0"
