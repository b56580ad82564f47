"""Shows examples to a person: `python -m training.generator --show 20`; `--speed 5000` tells how fast they come."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from itertools import islice

from training.example import Example, Fill
from training.generator import examples


def main() -> None:
    """Show examples, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=10, help="how many examples to show")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", default="", help="only examples of this kind")
    parser.add_argument("--brief", action="store_true", help="one line each")
    parser.add_argument("--speed", type=int, default=0, help="make this many and tell the rate and the mix")
    wanted = parser.parse_args()
    if wanted.speed:
        return measure(wanted.seed, wanted.speed)
    source = (each for each in examples(wanted.seed) if wanted.kind in ("", each.kind))
    for each in islice(source, wanted.show):
        print(f"{each.kind:>10}  {each.utterance!r}" if wanted.brief else shown(each))
    return None


def measure(seed: int, count: int) -> None:
    """Tell how fast examples come and of which kinds they are."""
    source = examples(seed)
    next(source)
    start = time.process_time()
    kinds = Counter(each.kind for each in islice(source, count))
    spent = time.process_time() - start
    print(f"{count / spent:.0f} examples a second")
    for kind, number in kinds.most_common():
        print(f"{number / count:7.1%}  {kind}")


def shown(example: Example) -> str:
    """An example for the eye."""
    lines = [f"[{example.kind}] {example.utterance}"]
    lines += [f"    {mark.label}: {example.utterance[mark.start : mark.end]!r}" for mark in example.marks]
    for number, step in enumerate(example.steps):
        lines.append(f"  {number}. {step.card.name} — {step.card.description}")
        lines += [f"       {_filled(example, fill)}" for fill in step.fills]
        lines.append(f"       not: {', '.join(card.name for card in step.negatives)}")
    lines.append(f"  offered: {', '.join(card.name for card in example.offered)}")
    return "\n".join(lines) + "\n"


def _filled(example: Example, fill: Fill) -> str:
    said = " | ".join(repr(example.utterance[start:end]) for start, end in fill.spans)
    more = f" #{fill.choice}" if fill.how == "choice" else f" of step {fill.step}" if fill.how == "earlier" else ""
    return f"{fill.parameter}: {fill.how}{more} {said}"


if __name__ == "__main__":
    main()
