"""The networks that ship, written out by hand as ONNX graphs, so that building them needs no tracing and no surprises.

The trunk (embeddings and the two lowest layers) is shared. On it stand the sentence encoder (MiniLM's upper four layers,
untouched) and the reader (the same four layers after training, and its heads). BERT, Devlin et al. 2019.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FROZEN, LAYERS, HIDDEN, HEADS, POINTER = 2, 6, 384, 12, 192
Tensors = dict[str, np.ndarray]


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

    def dense(self, name: str, states: str, tensors: Tensors) -> str:
        weight = self.constant(f"{name}.w", tensors[f"{name}.weight"].T)
        return self.node(
            "Add", self.node("MatMul", states, weight), self.constant(f"{name}.b", tensors[f"{name}.bias"])
        )

    def norm(self, name: str, states: str, tensors: Tensors) -> str:
        scale = self.constant(f"{name}.s", tensors[f"{name}.weight"])
        bias = self.constant(f"{name}.b", tensors[f"{name}.bias"])
        return self.node("LayerNormalization", states, scale, bias, axis=-1, epsilon=1e-12)

    def gelu(self, states: str) -> str:
        half = self.node("Div", states, self.constant(f"sqrt2_{len(self.nodes)}", np.array(2**0.5, np.float32)))
        one = self.node("Add", self.node("Erf", half), self.constant(f"one_{len(self.nodes)}", np.array(1, np.float32)))
        product = self.node("Mul", states, one)
        return self.node("Mul", product, self.constant(f"half_{len(self.nodes)}", np.array(0.5, np.float32)))

    def model(
        self, inputs: Mapping[str, tuple[int, tuple[str | int, ...]]], outputs: dict[str, str]
    ) -> onnx.ModelProto:
        """The whole graph, its outputs under names of their own."""
        for name, node in outputs.items():
            self.nodes.append(helper.make_node("Identity", [node], [name]))
        graph = helper.make_graph(
            self.nodes, "graph",
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs], self.constants,
        )  # fmt: skip
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def embed(graph: Graph, tensors: Tensors) -> str:
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


def layer(graph: Graph, number: int, states: str, bias: str | None, tensors: Tensors) -> str:
    """One transformer layer; `bias` keeps it from looking at padding, where there is any."""
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
    scores = graph.node("Mul", graph.node("MatMul", query, key), scale)
    if bias is not None:
        scores = graph.node("Add", scores, bias)
    mixed = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), value)
    merged = graph.node("Reshape", graph.node("Transpose", mixed, perm=[0, 2, 1, 3]), join)
    attended = graph.dense(f"{prefix}.attention.output.dense", merged, tensors)
    states = graph.norm(f"{prefix}.attention.output.LayerNorm", graph.node("Add", attended, states), tensors)
    inner = graph.gelu(graph.dense(f"{prefix}.intermediate.dense", states, tensors))
    outer = graph.dense(f"{prefix}.output.dense", inner, tensors)
    return graph.norm(f"{prefix}.output.LayerNorm", graph.node("Add", outer, states), tensors)


def padding(graph: Graph) -> str:
    """What is added to the attention scores of each token: nothing, or for padding very little."""
    mask = graph.node("Cast", "mask", to=TensorProto.FLOAT)
    hidden = graph.node("Sub", graph.constant("ones", np.array(1, np.float32)), mask)
    far = graph.node("Mul", hidden, graph.constant("far", np.array(-10000, np.float32)))
    return graph.node("Unsqueeze", far, graph.constant("axes", np.array([1, 2], np.int64)))


def trunk(tensors: Tensors) -> onnx.ModelProto:
    """ids, mask (B, T) -> states (B, T, 384) after two layers."""
    graph = Graph()
    states, bias = embed(graph, tensors), padding(graph)
    for number in range(FROZEN):
        states = layer(graph, number, states, bias, tensors)
    return graph.model({"ids": _WHOLE, "mask": _WHOLE}, {"states": states})


def sentence(tensors: Tensors) -> onnx.ModelProto:
    """states, mask -> states after all layers."""
    graph = Graph()
    states, bias = "states", padding(graph)
    for number in range(FROZEN, LAYERS):
        states = layer(graph, number, states, bias, tensors)
    return graph.model({"states": _STATES, "mask": _WHOLE}, {"final": states})


def matcher(tensors: Tensors) -> onnx.ModelProto:
    """What of the reader says whether a card fits, alone."""
    graph = Graph()
    clause, card = _means_of(graph, _upper(graph, tensors))
    return graph.model(_PAIR, {"match": _match(graph, clause, card, tensors)})


def _upper(graph: Graph, tensors: Tensors) -> str:
    """The states of a pair after the trained layers."""
    states = "states"
    for table in ("roles", "shapes", "kinds"):
        rows = graph.node("Gather", graph.constant(f"{table}.table", tensors[f"{table}.weight"]), table)
        states = graph.node("Add", states, rows)
    for number in range(FROZEN, LAYERS):
        states = layer(graph, number, states, None, tensors)
    return states


def _means_of(graph: Graph, states: str) -> tuple[str, str]:
    """The means of the clause and of the card."""
    means = graph.node("MatMul", "pools", states)
    clause, card = (graph.node("Gather", means, graph.constant(f"row{row}", np.array([row])), axis=1) for row in (0, 1))
    return clause, card


def reader(tensors: Tensors) -> onnx.ModelProto:
    """One pair, without padding; means of tokens (clause and card, names, choices) come as matrices over the tokens."""
    graph = Graph()
    states = _upper(graph, tensors)
    clause, card = _means_of(graph, states)
    names = graph.node("MatMul", "params", states)
    pointers = _split(graph, graph.dense("pointers", names, tensors))
    places = _split(graph, graph.dense("places", states, tensors))
    places[2] = graph.node("MatMul", "choices", places[2])
    found = {
        "match": _match(graph, clause, card, tensors),
        "fills": _fills(graph, names, clause, tensors),
        "tags": graph.dense("tags", states, tensors),
        "lengths": graph.constant("span.lengths", tensors["lengths"]),
    }
    for name, query, place in zip(("starts", "ends", "chosen"), pointers, places, strict=True):
        found[name] = graph.node("MatMul", query, graph.node("Transpose", place, perm=[0, 2, 1]))
    return graph.model(_PAIR | {"params": _means("P"), "choices": _means("E")}, found)


def _split(graph: Graph, wide: str) -> list[str]:
    """Three pointers' worth, each scaled by the fourth root, so that products are scaled by the root."""
    scale = graph.constant(f"root_{len(graph.nodes)}", np.array(POINTER**-0.25, np.float32))
    scaled = graph.node("Mul", wide, scale)
    found = []
    for part in range(3):
        bounds = [
            graph.constant(f"cut_{len(graph.nodes)}_{at}", np.array([at], np.int64))
            for at in (part * POINTER, (part + 1) * POINTER, 2)
        ]
        found.append(graph.node("Slice", scaled, *bounds))
    return found


def _match(graph: Graph, clause: str, card: str, tensors: Tensors) -> str:
    both = graph.node("Mul", clause, card)
    last = graph.constant("last", np.array([-1], np.int64))

    def total(states: str) -> str:
        return graph.node("ReduceSum", states, last, keepdims=1)

    lengths = (graph.node("Sqrt", total(graph.node("Mul", each, each))) for each in (clause, card))
    size = graph.node("Max", graph.node("Mul", *lengths), graph.constant("tiny", np.array(1e-8, np.float32)))
    near = graph.node("Div", total(both), size)
    scale = graph.constant("nearness.scale", tensors["nearness"][:1])
    shift = graph.constant("nearness.shift", tensors["nearness"][1:])
    near = graph.node("Add", graph.node("Mul", near, scale), shift)
    fit = graph.gelu(graph.dense("fit.0", graph.node("Concat", clause, card, both, axis=-1), tensors))
    match = graph.node("Add", near, graph.dense("fit.2", fit, tensors))
    return graph.node("Reshape", match, graph.constant("flat", np.array([-1], np.int64)))


def _fills(graph: Graph, names: str, clause: str, tensors: Tensors) -> str:
    nothing = graph.node("Mul", names, graph.constant("nought", np.array(0, np.float32)))
    beside = graph.node("Concat", names, graph.node("Add", nothing, clause), axis=-1)
    return graph.dense("fill.2", graph.gelu(graph.dense("fill.0", beside, tensors)), tensors)


def _means(rows: int | str) -> tuple[int, tuple[str | int, ...]]:
    return TensorProto.FLOAT, ("B", rows, "T")


_WHOLE = (TensorProto.INT64, ("B", "T"))
_STATES = (TensorProto.FLOAT, ("B", "T", HIDDEN))
_PAIR = {"states": _STATES, "roles": _WHOLE, "shapes": _WHOLE, "kinds": _WHOLE, "pools": _means(2)}
