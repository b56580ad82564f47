"""The weights' folder and how they are loaded: one thread, little memory, no talk."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

_PROBE = "overflow.onnx"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "model"


def session(path: Path) -> onnxruntime.InferenceSession:
    """A network, ready to run."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    if path.name != _PROBE and _overflows():
        options.add_session_config_entry("session.x64quantprecision", "1")
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@cache
def _overflows() -> bool:
    """Whether fast products of 8-bit integers come out wrong on this processor, as they do on those without VNNI.

    The same words would be understood differently there.
    """
    row = np.full((1, 64), 255, np.uint8)
    (product,) = session(FOLDER / _PROBE).run(None, {"row": row})
    return bool(product[0, 0] != 64 * 255 * 127)  # see packaging/model/build_overflow.py


def plain_tokenizer(folder: Path = FOLDER) -> Tokenizer:
    """The tokenizer; it neither cuts nor fills."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
