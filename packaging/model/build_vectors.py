"""Precomputes the vectors of what is said to actions and to the program: the first request of a new user is fast then.

    python packaging/model/build_vectors.py

Run it after phrasings changed. What is not in the file is computed when it is first needed, so an old file is only
slower.
"""

from __future__ import annotations

import hashlib

import numpy as np

from lam_desktop import actions
from lam_desktop.core.action import load_actions
from lam_desktop.model.encoder import Encoder
from lam_desktop.model.sessions import FOLDER
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.retriever import Retriever
from lam_desktop.planning.topics import TOPICS


def main() -> None:
    """Write the vectors of all phrasings."""
    asked = Retriever(Cues(action.card for action in load_actions(actions))).texts()
    texts = sorted({*asked, *(said for topic in TOPICS for said in topic.said)})
    keys = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
    np.savez_compressed(FOLDER / "vectors.npz", keys=np.array(keys), rows=Encoder().encode(texts).astype(np.float16))


if __name__ == "__main__":
    main()
