"""The weights' folder and how they are loaded: one thread, little memory, no talk."""

from __future__ import annotations

from pathlib import Path

import onnxruntime
from tokenizers import Tokenizer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "model"


def session(path: Path) -> onnxruntime.InferenceSession:
    """A network, ready to run."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Processors without VNNI overflow in the fast form of this: the same words would be understood differently there.
    options.add_session_config_entry("session.x64quantprecision", "1")
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def plain_tokenizer(folder: Path = FOLDER) -> Tokenizer:
    """The tokenizer; it neither cuts nor fills."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
