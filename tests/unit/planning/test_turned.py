"""What is said in one way and read in another: the words that come of it."""

from __future__ import annotations

import pytest

from lam_desktop.planning.rephrasing import rephrased


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("drop the rows whose email was there before already", "drop the rows with the same email"),
        ("delete the people where the name is there already", "delete the people with the same name"),
        ("delete the rows whose year is before 2025", "delete the rows whose year is before 2025"),
        ("mail what is written in a.txt to ida@example.org", "mail the text of a.txt to ida@example.org"),
        ("split a.csv into 2024.csv, 2025.csv and so on", "split a.csv into 2024.csv, 2025.csv and so on"),
    ],
)
def test_what_is_read(said: str, read: str) -> None:
    assert rephrased(said) == read
