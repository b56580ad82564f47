"""Batches made by several processes at once, for a device that learns faster than one processor makes examples."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.reader.batch import Batch

_AHEAD = 3  # batches that each process has ready


class Streams(IterableDataset[bytes]):
    """One endless stream for each process; `make` gets the number of the process.

    Each batch is one piece: tensors that travel one by one cost the process that learns a connection each, which was most
    of its time.
    """

    def __init__(self, make: Callable[[int], Iterator[Batch]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[bytes]:
        worker = get_worker_info()
        for batch in self._make(worker.id if worker else 0):
            yield pickle.dumps(batch.each(lambda tensor: tensor.numpy()), pickle.HIGHEST_PROTOCOL)


def fed(make: Callable[[int], Iterator[Batch]], processes: int) -> Iterator[Batch]:
    """Batches of all streams as they come; with no processes those of stream 0, made here."""
    if not processes:
        yield from make(0)
        return
    loader = DataLoader(
        Streams(make), batch_size=None, num_workers=processes, prefetch_factor=_AHEAD, multiprocessing_context="fork",
        in_order=False, collate_fn=bytes,
    )  # fmt: skip
    for packed in loader:
        yield pickle.loads(packed).each(torch.from_numpy)  # noqa: S301 - its own processes made it
