"""Scores and times the weights as they ship, in 8 bits and through the program's own reader, on held-out examples.

python -m training.reader.shipped 300
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from pathlib import Path

from lam_desktop.model.encoder import Encoder
from lam_desktop.model.reader import Reader
from lam_desktop.model.reading import FILLS, ParamReading, ReadCard, Reading, ReadParam
from lam_desktop.model.sessions import FOLDER
from training.example import ActionCard, Example, Fill, Step
from training.generator import examples
from training.reader.features import HELD_OUT


def told(card: ActionCard) -> ReadCard:
    """The card as the program hands it to the reader."""
    return ReadCard(
        card.name,
        card.description,
        tuple(
            ReadParam(each.name, each.type, each.description, each.required, each.choices, each.format)
            for each in card.parameters
        ),
    )


def main() -> None:
    """Print one line of figures."""
    count = int(sys.argv[1])
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER
    reader = Reader(Encoder(folder).trunk, folder)
    figures: defaultdict[str, list[float]] = defaultdict(list)
    seconds, cards = 0.0, 0
    for _, example in zip(range(count), examples(HELD_OUT, held_out=True), strict=False):
        for step in example.steps:
            begun = time.process_time()
            right, *wrong = (
                reader.read(example.utterance, (step.start, step.end), told(card))
                for card in (step.card, *step.negatives[:4])
            )
            seconds += time.process_time() - begun
            cards += 1 + len(step.negatives[:4])
            _count(example, step, right, wrong, figures)
    means = {name: round(sum(values) / len(values), 4) for name, values in sorted(figures.items())}
    sys.stdout.write(json.dumps(means | {"ms_a_card": round(1000 * seconds / max(cards, 1), 2)}) + "\n")


def _count(
    example: Example, step: Step, right: Reading, wrong: list[Reading], figures: defaultdict[str, list[float]]
) -> None:
    if wrong:
        figures["match"].append(float(right.match > max(each.match for each in wrong)))
    fills = {fill.parameter: fill for fill in step.fills}
    whole = [
        _param(right.params[each.name], fills.get(each.name, Fill(each.name, "absent")), figures)
        for each in step.card.parameters
    ]
    if whole:
        figures["arguments_exact"].append(float(all(whole)))


def _param(found: ParamReading, fill: Fill, figures: defaultdict[str, list[float]]) -> bool:
    best = max(FILLS, key=lambda way: float(getattr(found, way)))
    good = best == fill.how
    figures["fill"].append(float(good))
    if fill.how == "span" and fill.spans:
        said = bool(found.spans) and found.spans[0][:2] in fill.spans
        figures["span_exact"].append(float(said))
        figures["span_among_12"].append(float(any(span[:2] in fill.spans for span in found.spans)))
        good = good and said
    if fill.how == "choice":
        chosen = found.choices.index(max(found.choices)) == fill.choice if found.choices else False
        figures["choice"].append(float(chosen))
        good = good and chosen
    return good


if __name__ == "__main__":
    main()
