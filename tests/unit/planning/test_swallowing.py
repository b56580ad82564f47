"""A value that should be short does not go on over what is said next; an order that nothing heeds is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Planned, Question
from tests.unit.planning.said import outcome


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("b two.JPG", "a one.jpg"):
        (tmp_path / "Pictures/zoo").mkdir(parents=True, exist_ok=True)
        (tmp_path / "Pictures/zoo" / name).write_bytes(b"x")
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents/fees.csv").write_text("kind,fee,row_no\nboat,5.0,1\nhut,7.0,2\n")
    return tmp_path


@pytest.mark.parametrize(
    "said",
    [
        "The photos in Pictures/zoo should have neat names: everything in small letters. Thank you",
        "write a list of the files in Pictures/zoo to Documents/zoo.txt, the biggest on top",
        "merge the csvs in Documents into Documents/all.xlsx with the highest fee first",
    ],
)
async def test_what_goes_on_is_no_value_and_what_nothing_heeds_is_not_left_out(home: Path, said: str) -> None:
    found = await outcome(home, said)
    if isinstance(found, Planned):
        texts = [each for step in found.plan.steps for each in step.args.values() if isinstance(each, str)]
        assert not any(". " in each or ")" in each or ": " in each for each in texts)
        assert any("descending" in step.args or "sort_by" in str(step.args) for step in found.plan.steps)
    else:
        assert isinstance(found, Question)


async def test_what_stands_in_quotes_may_go_on(home: Path) -> None:
    found = await outcome(home, 'in Documents/fees.csv set the kind to "boat: big. And green" where row_no is 1')
    assert isinstance(found, Planned)
    assert found.plan.steps[0].args["value"] == "boat: big. And green"
