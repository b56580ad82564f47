"""What lies behind an address, told first and asked for behind, and what a server is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.plan import Condition
from lam_desktop.core.values import Ref
from lam_desktop.planning.grammar import dataobjects
from tests.unit.planning.said import calls, plan

AT = "http://127.0.0.1:9/choir"


@pytest.mark.parametrize(
    ("said", "kind", "folder"),
    [
        (
            f"On the page {AT} there are links to scores. Get me only the pdf ones, into Music/Scores",
            "pdf",
            "Music/Scores",
        ),
        (
            f"our recordings are all linked on {AT}. Save the mp3s in Music/New Year 2027",
            "music",
            "Music/New Year 2027",
        ),
        (f"{AT} has a lot of pictures. I want them all in Pictures/Choir", "pictures", "Pictures/Choir"),
    ],
)
async def test_files_that_a_page_links_to(tmp_path: Path, said: str, kind: str, folder: str) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert (step.action, step.args) == ("download_links", {"url": AT, "kind": kind, "folder": Path(folder)})


async def test_data_told_first_become_a_table(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, f"the singers are at {AT}, a json list. make an excel of it, singers.xlsx")).steps
    assert (step.action, step.args["save_as"].name) == ("fetch_table", "singers.xlsx")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (f"POST to {AT} as json with singer Ines and voices 2", {"singer": "Ines", "voices": 2}),
        (f"tell {AT} that the fee is now 12.50 and the hall is open", {"fee": 12.5, "hall": "open"}),
        (f"patch {AT} setting the mail to k@lake.org and active to false", {"mail": "k@lake.org", "active": False}),
        (f"add an entry at {AT}: title = Two Songs; seats 40", {"title": "Two Songs", "seats": 40}),
        (f"send the message bring scores and pencils to {AT}", {"message": "bring scores and pencils"}),
    ],
)
def test_data_in_prose(said: str, meant: dict[str, Any]) -> None:
    assert [each.value for each in dataobjects.told(said)] == [meant]


@pytest.mark.parametrize("said", [f"post the contents of Music/a.json to {AT}", f"send the rows of a.csv to {AT}"])
def test_files_are_no_data_in_prose(said: str) -> None:
    assert dataobjects.told(said) == ()


async def test_the_method_in_a_sentence_of_its_own(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, f"tell {AT}/7 that the room is B4. Use PUT")).steps
    assert (step.args["data"], step.args["method"]) == ({"room": "B4"}, "PUT")


async def test_a_result_under_a_name(tmp_path: Path) -> None:
    (tmp_path / "voices.txt").write_text("a\nb\n")
    count, send = (await plan(tmp_path, f"count the lines of voices.txt and post the number to {AT} as voices")).steps
    assert (send.action, send.args["data"]) == ("send_json", {"voices": Ref(count.id)})


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (f"What is the wind in Bergen right now according to {AT}/air.json?", "wind in Bergen"),
        (f"how many singers does the api at {AT} say there are?", "singers"),
        (f"fetch {AT}/fx.json and tell me what rates.NOK is", "rates.NOK"),
        (f"According to {AT}, what is the price of a ticket?", "price of a ticket"),
    ],
)
async def test_which_field_is_asked_for(tmp_path: Path, said: str, field: str) -> None:
    (step,) = (await plan(tmp_path, said)).steps
    assert (step.action, step.args["field"].removeprefix("the ")) == ("fetch_json", field)


@pytest.mark.parametrize(
    ("said", "op"),
    [
        (f"check if {AT} works, and if it doesn't, mail ops@lake.org that it is gone", "!="),
        (f"is {AT} down? If not, mail ops@lake.org that it is back", "="),
        (f"if the site {AT} can't be reached mail ops@lake.org that it is gone", "!="),
        (f"see whether {AT} is online and if so mail ops@lake.org that it is back", "="),
    ],
)
async def test_whether_a_site_works(tmp_path: Path, said: str, op: str) -> None:
    look, mail = (await plan(tmp_path, said)).steps
    assert (look.action, mail.action) == ("check_website", "send_mail")
    assert mail.when == Condition(Ref(look.id, "works"), op, True)


async def test_two_outcomes_of_a_look_keep_their_sides(tmp_path: Path) -> None:
    said = f"check whether {AT} is up. if it isn't reachable tell me, otherwise download {AT}/plan.pdf"
    found = await plan(tmp_path, said)
    assert found.steps[-1].when == Condition(Ref(found.steps[0].id, "works"), "=", True)


async def test_each_address_of_a_list(tmp_path: Path) -> None:
    (tmp_path / "songs.txt").write_text(f"{AT}/a.mp3\n")
    found = await plan(tmp_path, "songs.txt has an address on each line. Download all of them into Music/New")
    assert calls(found) == ["read_lines", "download_file"]
    assert found.steps[-1].args["folder"] == Path("Music/New")


async def test_orders_said_of_what_should_be(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, f"all pdfs linked on {AT} should be downloaded to Documents/Scores")).steps
    assert (step.action, step.args["folder"]) == ("download_links", Path("Documents/Scores"))
