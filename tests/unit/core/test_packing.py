"""The quick encoder gives what Python's own would."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.core.packing import packer

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.builds(lambda: "undecodable \udcff"),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES, st.booleans())
def test_the_text_is_that_of_python(value: object, sort_keys: bool) -> None:
    assert packer(sort_keys=sort_keys)(value) == json.dumps(value, sort_keys=sort_keys)


def test_what_json_lacks_becomes_what_the_default_makes_of_it() -> None:
    assert packer(default=str)({"place": Path("a")}) == '{"place": "a"}'
    with pytest.raises(TypeError):
        packer()({"place": Path("a")})


def test_python_without_its_part_in_c_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json.encoder, "c_make_encoder", None)
    pack = packer(default=str, sort_keys=True)
    assert pack({"b": [1, 2.5, None], "a": Path("x")}) == '{"a": "x", "b": [1, 2.5, null]}'
    assert pack("é") == '"\\u00e9"'
