"""The vectors that are shipped: of the phrasings as they are now, or the first request of a new user is slow."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from lam_desktop.model.encoder import Encoder
from lam_desktop.model.sessions import FOLDER
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.retriever import Retriever
from lam_desktop.planning.topics import TOPICS
from tests.unit.planning.said import CARDS

_FEW = 0.03  # of the phrasings may be newer: python packaging/model/build_vectors.py makes them anew


def _shipped() -> dict[str, NDArray[np.float32]]:
    with np.load(FOLDER / "vectors.npz") as stored:
        return dict(zip(stored["keys"].tolist(), stored["rows"].astype(np.float32), strict=True))


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def test_nearly_all_phrasings_are_shipped_as_vectors() -> None:
    shipped = _shipped()
    texts = {*Retriever(Cues(CARDS)).texts(), *(said for topic in TOPICS for said in topic.said)}
    new = [text for text in texts if _key(text) not in shipped]
    assert len(new) <= _FEW * len(texts), sorted(new)[:20]


def test_each_is_what_the_encoder_gives_on_this_processor() -> None:
    """The fast form of products of integers overflows on some processors; the same words mean the same everywhere."""
    shipped = _shipped()
    texts = [text for text in Retriever(Cues(CARDS)).texts()[::60] if _key(text) in shipped]
    rows = np.stack([shipped[_key(text)] for text in texts])
    alike = (Encoder().encode(texts) * rows).sum(axis=1)
    assert len(texts) > 30
    assert np.abs(alike - 1).max() < 0.005
