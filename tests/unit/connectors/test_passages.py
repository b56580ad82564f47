"""Lines of a text that speak of something; none where none does."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.passages import about

NOTICE = """Pool rules
Opening hours:
Monday to Friday 7-20, weekends 9-18.
The entry costs 5 EUR. Children under six pay nothing.
Lost things are kept for thirty days at the desk, and then they go to the town's office, which keeps them for a year.
"""


@pytest.mark.parametrize(
    ("topic", "found"),
    [
        ("opening hours", ["Opening hours:", "Monday to Friday 7-20, weekends 9-18."]),
        ("entry", ["The entry costs 5 EUR. Children under six pay nothing."]),
        ("cost of the entry", ["The entry costs 5 EUR. Children under six pay nothing."]),
        ("the week", ["Monday to Friday 7-20, weekends 9-18."]), ("sauna", []), ("the", []), ("", []),
    ],
)  # fmt: skip
def test_what_it_says(topic: str, found: list[str]) -> None:
    assert about(NOTICE, topic) == found


def test_of_many_lines_a_few() -> None:
    text = "\n".join(f"error {number}" for number in range(100))
    assert about(text, "error", most=3) == ["error 0", "error 1", "error 2"]
    assert about(text, "error 7") == ["error 7"]
