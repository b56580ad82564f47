"""From the two lists of sentences to the weights of the judge, in seconds: python -m training.moods.train

Each line of the lists is filled with names of things several times, read and masked as the program does it. Orders in
every form come from the phrasings of the built-in actions besides. One eighth of the lines is held out for the figures
that are printed; the weights that ship are fitted on all.
"""

from __future__ import annotations

import hashlib
import random
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch

from lam_desktop import actions
from lam_desktop.core.action import load_actions
from lam_desktop.model.encoder import Encoder
from lam_desktop.model.moods import features
from lam_desktop.model.sessions import FOLDER
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.grammar.world import DiskGlance, World
from lam_desktop.planning.mentions import Reading
from lam_desktop.planning.retriever import masked

HERE = Path(__file__).parent
FILLINGS = 3
WEIGHT_DECAY = 1e-4
FOLDS = 8
THINGS = {
    "person": "Priya;my sister;Mr Brown;Tom;our treasurer;Anna;the landlord;my colleague",
    "file": "Documents/list.csv;Downloads/report.pdf;notes.txt;Documents/members.xlsx;the table;the list;Desktop/plan.docx",
    "folder": "Documents/letters;Downloads;Pictures/trip;~/music;my desktop;the folder",
    "things": "photos;songs;invoices;pdfs;recipes;reports;names;members;orders;scans",
    "thing": "photo;song;invoice;member;order;recipe",
    "day": "Friday;Monday;tomorrow;next week;Saturday",
    "link": "http://127.0.0.1/list;https://shop.test/api/items",
    "mail": "ann@home.test;office@club.test",
}


def lines(name: str) -> list[str]:
    """The sentences of a list."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [each for each in text.splitlines() if each and not each.startswith("#")]


def filled(sentence: str, chance: random.Random) -> str:
    """The sentence with names of things in its places."""
    return re.sub(r"\{(\w+)\}", lambda slot: chance.choice(THINGS.get(slot[1], "it").split(";")), sentence)


def as_read(sentence: str) -> str:
    """The sentence as the program hands it to the judge."""
    reading = Reading(sentence, World(datetime(2026, 1, 7, 9, tzinfo=UTC), Path("/nowhere"), DiskGlance()))
    return masked(Clause(reading, 0, len(reading.tokens), frozenset())) or sentence


def examples(chance: random.Random) -> Iterator[tuple[int, str, float, float]]:
    """Number of the line, sentence, 1 if it is only told, weight."""
    said = [(line, 1.0, 1.0) for line in lines("told.txt")] + [(line, 0.0, 1.5) for line in lines("asked.txt")]
    for number, (line, told, weight) in enumerate(said):
        for text in sorted({filled(line, chance) for _ in range(FILLINGS)}):
            yield number, as_read(text), told, weight
    says = [phrase for each in load_actions(actions) for phrase in each.card.says]
    for number, phrase in enumerate(chance.sample(says, 1200), start=len(said)):
        yield number, as_read(filled(phrase.replace("{files}", "{file}"), chance)), 0.0, 0.5


def fit(data: np.ndarray, told: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of the regression."""
    rows, right, worth = (torch.tensor(each, dtype=torch.float32) for each in (data, told, weight))
    weights, bias = torch.zeros(rows.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    steps = torch.optim.LBFGS([weights, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        steps.zero_grad()
        odds = rows @ weights + bias
        each = torch.nn.functional.binary_cross_entropy_with_logits(odds, right, reduction="none")
        value = (each * worth).mean() + WEIGHT_DECAY * (weights**2).sum()
        value.backward()
        return value

    steps.step(loss)
    return weights.detach().numpy(), bias.item()


def main() -> None:
    """Print figures on held-out lines, then write the weights and their checksum."""
    encoder = Encoder()
    found = list(examples(random.Random(7)))
    line, told, weight = (np.array([each[at] for each in found]) for at in (0, 2, 3))
    data = np.array([features(encoder, each[1]) for each in found])
    odds = np.zeros(len(found))
    for fold in range(FOLDS):
        out = line % FOLDS == fold
        weights, bias = fit(data[~out], told[~out], weight[~out])
        odds[out] = data[out] @ weights + bias
    for bar in (0.0, 0.9, 1.4, 2.2):
        heard, wrong = (odds > bar)[told == 1].mean(), (odds > bar)[told == 0].mean()
        sys.stdout.write(f"log odds above {bar}: {heard:.1%} of what is told, {wrong:.2%} of what is asked for\n")
    weights, bias = fit(data, told, weight)
    file = FOLDER / "moods.npz"
    np.savez(file, weights=weights.astype(np.float32), bias=np.float32(bias))
    sums = [each for each in (FOLDER / "SHA256SUMS").read_text().splitlines() if not each.endswith(file.name)]
    sums.append(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}")
    (FOLDER / "SHA256SUMS").write_text("\n".join(sums) + "\n")


if __name__ == "__main__":
    main()
