"""The vectors that are shipped: of the phrasings as they are now, or the first request of a new user is slow."""

from __future__ import annotations

import hashlib

import numpy as np

from lam_desktop.model.sessions import FOLDER
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.retriever import Retriever
from lam_desktop.planning.topics import TOPICS
from tests.unit.planning.said import CARDS

_FEW = 0.03  # of the phrasings may be newer: python packaging/model/build_vectors.py makes them anew


def test_nearly_all_phrasings_are_shipped_as_vectors() -> None:
    with np.load(FOLDER / "vectors.npz") as stored:
        shipped = set(stored["keys"].tolist())
    texts = {*Retriever(Cues(CARDS)).texts(), *(said for topic in TOPICS for said in topic.said)}
    new = [text for text in texts if hashlib.sha256(text.encode()).hexdigest()[:24] not in shipped]
    assert len(new) <= _FEW * len(texts), sorted(new)[:20]
