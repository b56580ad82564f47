"""Writes resources/model/overflow.onnx: a product of 8-bit integers that is wrong where their fast form overflows.

Run once, with the package onnx at hand; the file has nothing to do with the weights.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

WIDTH = 64
TARGET = Path(__file__).resolve().parents[2] / "lam_desktop" / "resources" / "model" / "overflow.onnx"


def main() -> None:
    """A row of the largest numbers times a column of them: 64 x 255 x 127; two of them are more than 16 bits hold."""
    weights = numpy_helper.from_array(np.full((WIDTH, 1), 127, np.int8), "weights")
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["row", "weights"], ["product"])],
        "overflow",
        [helper.make_tensor_value_info("row", TensorProto.UINT8, [1, WIDTH])],
        [helper.make_tensor_value_info("product", TensorProto.INT32, [1, 1])],
        [weights],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    checker.check_model(model)
    save(model, str(TARGET))


if __name__ == "__main__":
    main()
