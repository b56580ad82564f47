"""Sentences to vectors, and vectors kept on disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lam_desktop.model.cache import VectorCache
from lam_desktop.model.encoder import Encoder

NONE = Path("there-is-none.npz")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def test_what_means_the_same_is_nearer(encoder: Encoder) -> None:
    asked, near, far = encoder.encode(["zip the files", "compress these documents", "what day is it today"])
    assert asked @ near > asked @ far + 0.2


@pytest.mark.parametrize("text", ["", " ", "\x00\x1b", "🙂" * 300, "word " * 5000, "日本語"])
def test_any_text_has_a_vector_of_length_one(encoder: Encoder, text: str) -> None:
    (row,) = encoder.encode([text])
    assert row.shape == (384,) and np.isfinite(row).all()
    assert abs(float(np.linalg.norm(row)) - 1) < 1e-4


def test_the_company_of_other_texts_changes_little(encoder: Encoder) -> None:
    alone = encoder.encode(["sort the table"])[0]
    among = encoder.encode(["sort the table", "a much longer sentence that fills up the batch with many more words"])[0]
    assert float(alone @ among) > 0.98


def count_letters(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.array([[len(text), 1.0] for text in texts], np.float32)


def refuse(texts: Sequence[str]) -> NDArray[np.float32]:
    raise AssertionError(f"asked again for {texts}")


def test_vectors_are_computed_once(tmp_path: Path) -> None:
    first = VectorCache(tmp_path, "v1", NONE).vectors(["one", "three"], count_letters)
    again = VectorCache(tmp_path, "v1", NONE).vectors(["three", "one"], refuse)
    assert np.array_equal(first[::-1], again)


def test_other_weights_begin_anew(tmp_path: Path) -> None:
    VectorCache(tmp_path, "v1", NONE).vectors(["one"], count_letters)
    with pytest.raises(AssertionError, match="asked again"):
        VectorCache(tmp_path, "v2", NONE).vectors(["one"], refuse)


@pytest.mark.parametrize("content", [b"", b"junk", b"PK\x03\x04" + b"\0" * 40])
def test_a_damaged_cache_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "vectors-v1.npz").write_bytes(content)
    assert VectorCache(tmp_path, "v1", NONE).vectors(["four"], count_letters).tolist() == [[4.0, 1.0]]
    assert VectorCache(tmp_path, "v1", NONE).vectors(["four"], refuse).tolist() == [[4.0, 1.0]]


def test_where_nothing_can_be_kept_it_still_answers(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    assert len(VectorCache(tmp_path / "taken", "v1", NONE).vectors(["one"], count_letters)) == 1


def test_no_texts(tmp_path: Path) -> None:
    assert VectorCache(tmp_path, "v1", NONE).vectors([], refuse).shape == (0, 384)
