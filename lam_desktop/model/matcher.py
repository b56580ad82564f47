"""How well each built-in action fits a clause: the reader's layers trained on, mostly on how those are asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from lam_desktop.model.pairs import Clause, Kept, Lower, paired, windowed
from lam_desktop.model.reading import ReadCard
from lam_desktop.model.sessions import FOLDER, session


class Matcher:
    """Loads the weights once."""

    def __init__(self, trunk: onnxruntime.InferenceSession, folder: Path = FOLDER) -> None:
        self._lower = Lower(trunk, folder)
        self._upper = session(folder / "matcher.int8.onnx")
        self._fits: Kept[float] = Kept(2000)

    def fit(self, text: str, clause: Clause, card: ReadCard) -> float:
        """Log odds that a clause of a text asks for the action."""
        return self._fits.had((text, clause, card), lambda: self._fit(text, clause, card))

    def _fit(self, text: str, clause: Clause, card: ReadCard) -> float:
        text, clause, _ = windowed(text, clause)
        utterance, said = self._lower.text(text)
        part, told = self._lower.card(card)[0]
        pair = paired(utterance, clause, said, part, told)
        (match,) = self._upper.run(
            ["match"],
            {
                "states": pair.states, "roles": np.array([pair.roles], np.int64),
                "shapes": np.array([pair.shapes], np.int64), "kinds": np.array([pair.kinds], np.int64),
                "pools": pair.pools,
            },
        )  # fmt: skip
        return float(match[0])
