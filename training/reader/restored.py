"""The weights that ship, taken back from 8 bits to floats, so that training can go on from them without the base model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from training.reader.graph import FROZEN, LAYERS, Tensors

_NORMS = ("embeddings.LayerNorm", "attention.output.LayerNorm", ".output.LayerNorm")
_TABLES = {
    "words": "embeddings.word_embeddings.weight",
    "positions": "embeddings.position_embeddings.weight",
    "roles.table": "roles.weight",
    "shapes.table": "shapes.weight",
    "kinds.table": "kinds.weight",
    "span.lengths": "lengths",
}


def tensors(folder: Path) -> Tensors:
    """Trunk and reader under the names that the base model and the heads have; layers only where both files together tell
    them. Rounding to 8 bits stays in: a weight is off by at most half a step of its column.
    """
    found: Tensors = {}
    for name in ("trunk.int8.onnx", "reader.int8.onnx"):
        _add(found, _floats(onnx.load(str(folder / name))))
    missing = [number for number in range(LAYERS) if f"encoder.layer.{number}.output.dense.weight" not in found]
    if missing:
        raise ValueError(f"{folder} lacks layers {missing} of {LAYERS} (the lowest {FROZEN} are the trunk's)")
    return found


def _floats(model: onnx.ModelProto) -> Tensors:
    """All constants of a network by name, those in 8 bits times their scales."""
    plain = {each.name: numpy_helper.to_array(each) for each in model.graph.initializer}
    found: Tensors = {}
    for name, value in plain.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            scale, zero = plain[f"{stem}_scale"], plain[f"{stem}_zero_point"]
            found[stem] = ((value.astype(np.float32) - zero.astype(np.float32)) * scale).astype(np.float32)
        elif not name.endswith(("_scale", "_zero_point")):
            found[name] = value
    return found


def _add(found: Tensors, constants: Tensors) -> None:
    for name, value in constants.items():
        stem, _, ending = name.rpartition(".")
        if name in _TABLES:
            found[_TABLES[name]] = value
        elif name == "segment":
            found["embeddings.token_type_embeddings.weight"] = value[None]
        elif ending == "w":
            found[f"{stem}.weight"] = value.T
        elif ending == "s" and stem.endswith(_NORMS):
            found[f"{stem}.weight"] = value
        elif ending == "b" and value.dtype == np.float32:
            found[f"{stem}.bias"] = value
    if "nearness.scale" in constants:
        found["nearness"] = np.concatenate([constants["nearness.scale"], constants["nearness.shift"]])
