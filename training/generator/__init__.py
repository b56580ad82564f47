"""Makes examples without end: `examples(seed)`. The same seed gives the same examples, on every machine."""

from training.generator.mix import examples

__all__ = ["examples"]
