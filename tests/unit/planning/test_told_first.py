"""What is told in a sentence of its own right before an order: both are read as one step where that says more."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import RowTest
from tests.unit.planning.said import calls, outcome, plan

PAGE = "http://127.0.0.1:9/songs.html"


async def test_the_page_and_the_kind_of_file_are_told_first(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, f"There are some mp3s on {PAGE}. Download them to Music")).steps
    assert step.action == "download_links"
    assert step.args == {"url": PAGE, "kind": "music", "folder": Path("Music")}


async def test_all_files_of_a_kind_are_no_single_one(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, f"Download all the PDFs which are linked on the page {PAGE} to Music")).steps
    assert step.args["kind"] == "pdf"


async def test_a_file_that_was_told_of_is_posted(tmp_path: Path) -> None:
    (tmp_path / "order.json").write_text("{}")
    (step,) = (
        await plan(tmp_path, "Our order is in order.json. Post it to http://127.0.0.1:9/shop just as it is.")
    ).steps
    assert (step.action, step.args["data"]) == ("send_json", Path("order.json"))


async def test_what_is_put_to_an_address_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "order.json").write_text("{}")
    (step,) = (await plan(tmp_path, "PUT order.json at http://127.0.0.1:9/orders/7")).steps
    assert step.args == {"url": "http://127.0.0.1:9/orders/7", "data": Path("order.json"), "method": "PUT"}


async def test_rows_behind_an_address_are_chosen(tmp_path: Path) -> None:
    found = await plan(tmp_path, "write the names of all with stock 0 in http://127.0.0.1:9/api/yarns to out.txt")
    assert calls(found) == ["fetch_table", "column_values"]
    assert found.steps[1].args["where"] == [RowTest("stock", "=", 0.0)]


async def test_the_place_in_an_answer_is_told_behind_it(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "how deep is the lake? http://127.0.0.1:9/lake.json has it under depth_m")).steps
    assert step.args["field"] == "depth_m"


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("one of the urls in links.txt is dead, which one?", "check_links"),
        (f"do all links on {PAGE} still work?", "check_page_links"),
        ("For each row of links.csv POST a JSON with name and fee to http://127.0.0.1:9/api", "send_rows"),
    ],
)
async def test_links_and_rows(tmp_path: Path, said: str, action: str) -> None:
    (tmp_path / "links.csv").write_text("name,fee\na,1\n")
    (tmp_path / "links.txt").write_text(PAGE)
    assert calls(await plan(tmp_path, said)) == [action]


async def test_what_comes_from_an_address_gets_a_column_that_is_reckoned(tmp_path: Path) -> None:
    made = "make a csv of it in t.csv with one more column f, which is c times 1.8 plus 32"
    found = await plan(tmp_path, f"http://127.0.0.1:9/api/temps gives json. {made}")
    assert calls(found) == ["fetch_table", "add_column"]
    assert (found.steps[1].args["name"], found.steps[1].args["formula"]) == ("f", "c times 1.8 plus 32")


async def test_a_header_that_is_told_of_is_asked_about(tmp_path: Path) -> None:
    said = 'post {"a": 1} to http://127.0.0.1:9/api. it needs the header X-Key with abc'
    assert isinstance(await outcome(tmp_path, said), Question)
