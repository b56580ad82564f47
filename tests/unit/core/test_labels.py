"""The lattice of labels: joining is order-free and never makes anything more trusted or less secret."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lam_desktop.core.labels import FROM_USER, Integrity, Label, Secrecy, joined

FEW = st.frozensets(st.sampled_from("abcd"), max_size=3)
LABELS = st.builds(Label, st.sampled_from(Integrity), st.sampled_from(Secrecy), FEW, FEW)


@given(LABELS, LABELS, LABELS)
def test_joining_has_no_order_and_no_repetition(one: Label, two: Label, three: Label) -> None:
    assert one.join(two) == two.join(one)
    assert one.join(two).join(three) == one.join(two.join(three))
    assert one.join(one) == one
    assert joined([one, two, three]) == joined([three, two, one])


@given(st.lists(LABELS, min_size=1))
def test_nothing_is_laundered(labels: list[Label]) -> None:
    whole = joined(labels)
    for each in labels:
        assert whole.integrity <= each.integrity
        assert whole.secrecy >= each.secrecy
        assert whole.sources >= each.sources
        assert whole.secrets >= each.secrets


def test_of_nothing() -> None:
    assert joined([]) == Label()
    assert joined([FROM_USER]) == FROM_USER
    assert Label().join(FROM_USER) == FROM_USER
