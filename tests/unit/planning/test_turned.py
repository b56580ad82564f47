"""What is said in one way and read in another: the words that come of it."""

from __future__ import annotations

import pytest

from lam_desktop.planning.rephrasing import rephrased


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("kick out everyone whose phone came up earlier", "kick out everyone whose phone occurs already"),
        (
            "delete the records in a.csv where the code is already there",
            "delete the records in a.csv whose code occurs already",
        ),
        ("delete the rows whose year is before 2025", "delete the rows whose year is before 2025"),
        ("send ida@example.org what I wrote in a.txt", "send ida@example.org the text of a.txt"),
        ("cut up tips.csv as 1998.csv, 1999.csv etc.", "cut up tips.csv as 1998.csv, 1999.csv etc."),
    ],
)
def test_what_is_read(said: str, read: str) -> None:
    assert rephrased(said) == read
