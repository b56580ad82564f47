"""Precomputes the vectors of the built-in actions' phrasings, so that the first request after installing is fast.

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


def main() -> None:
    """Write the vectors of all phrasings."""
    cues = Cues(action.card for action in load_actions(actions))
    texts = sorted({text for each in cues.cards.values() for text in (each.card.summary, *each.phrases)})
    keys = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
    np.savez_compressed(FOLDER / "vectors.npz", keys=np.array(keys), rows=Encoder().encode(texts).astype(np.float16))


if __name__ == "__main__":
    main()
