"""Words that were once taken for an order to change, send or throw away what nobody meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Planned, Question
from lam_desktop.planning.reader import changes
from tests.unit.planning.said import CARDS, outcome

CHANGING = {card.name for card in CARDS if changes(card)}


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    """A home with an archive, a table and a few files."""
    (fresh_profile / "Downloads" / "letters.zip").touch()
    (fresh_profile / "Documents" / "cellar.csv").write_text("wine,bottles\nRed,0\nWhite,7\n", encoding="utf-8")
    (fresh_profile / "Documents" / "caps").mkdir()
    (fresh_profile / "Documents" / "caps" / "PLAN.TXT").touch()
    return fresh_profile


async def steps(home: Path, said: str) -> list[tuple[str, dict[str, object]]]:
    found = await outcome(home, said)
    assert isinstance(found, Planned), found
    return [(step.action, dict(step.args)) for step in found.plan.steps]


@pytest.mark.parametrize(
    "said",
    [
        "look at Documents/cellar.csv. if any wine is down to 0 bottles, mail ida@example.org, subject Wine",
        "if anything other than ok is in the log, mail ida@example.org that the server is down",
        "if any crate was dropped yesterday, delete the zips in Downloads",
    ],
)
async def test_a_condition_that_says_more_than_that_there_is_something_is_asked_about(home: Path, said: str) -> None:
    assert isinstance(await outcome(home, said), Question)


@pytest.mark.parametrize(
    "said", ["if there are any pdfs in Downloads, zip them", "if any pdfs are in Downloads zip them"]
)
async def test_whether_there_are_any_is_a_condition(home: Path, said: str) -> None:
    found = await outcome(home, said)
    assert isinstance(found, Planned)
    (step,) = found.plan.steps
    assert step.when is not None
    assert step.when.op == "not_empty"


@pytest.mark.parametrize(
    "said",
    [
        "unpack Downloads/letters.zip to Documents/Post. Then merge the texts as Documents/post.txt and bin the zip",
        "unpack Downloads/letters.zip into Documents/Post, put them together as Documents/post.txt and delete the zip",
    ],
)
async def test_the_zip_is_never_what_was_in_it(home: Path, said: str) -> None:
    *_, (last, args) = await steps(home, said)
    assert (last, args["files"]) == ("delete_files", Path("Downloads/letters.zip"))


@pytest.mark.parametrize(
    "said",
    [
        "on friday at 16:15 I have to fetch Mia, remind me",
        "I need to fetch Mia on friday at 16:15, please remind me of it",
        "friday 16:15 we must fetch Mia. Can you remind me?",
    ],
)
async def test_who_has_to_do_something_and_wants_a_reminder_gets_one(home: Path, said: str) -> None:
    found = await outcome(home, said)
    assert isinstance(found, Planned)
    (step,) = found.plan.steps
    assert (step.action, step.args["text"]) == ("notify", "fetch Mia")
    assert found.plan.trigger is not None
    assert found.plan.trigger.at is not None
    assert f"{found.plan.trigger.at:%a %H:%M}" == "Fri 16:15"


async def test_a_call_calls_nothing_off(home: Path) -> None:
    found = await outcome(home, "tuesday at 4 i need to call the bank")
    assert not isinstance(found, Planned) or "cancel_event" not in [step.action for step in found.plan.steps]


@pytest.mark.parametrize(
    "said", ["its name is enough", "the name of it will do", "the name of the newest file is fine"]
)
async def test_how_much_of_an_answer_is_wanted_renames_nothing(home: Path, said: str) -> None:
    found = await outcome(home, f"which file came last into my Downloads folder? {said}")
    assert not isinstance(found, Planned) or not CHANGING & {step.action for step in found.plan.steps}


async def test_by_number_is_no_order_to_number(home: Path) -> None:
    said = "merge the texts in Documents/caps into Documents/all.txt - ch1, then ch10, so by number and not by name"
    assert [action for action, _ in await steps(home, said)] == ["merge_text_files"]


async def test_a_part_that_is_meant_besides_is_not_all(home: Path) -> None:
    ((action, args),) = await steps(home, "make the file names in Documents/caps lower case, the endings too")
    assert (action, args.get("part", "name")) == ("change_name_case", "name")


async def test_words_that_say_which_files_are_no_part_of_their_names(home: Path) -> None:
    assert isinstance(await outcome(home, "delete the odd receipts in Downloads"), Question)


@pytest.mark.parametrize(
    "said",
    [
        "nobody with 0 bottles should stay in Documents/cellar.csv",
        "no row with 0 bottles may be left in Documents/cellar.csv",
    ],
)
async def test_what_may_not_stay_is_never_all_that_stays(home: Path, said: str) -> None:
    found = await outcome(home, said)
    assert isinstance(found, Question) or [each.action for each in found.plan.steps] != ["filter_rows"]


async def test_a_figure_about_all_is_no_answer_to_who_has_most(home: Path) -> None:
    assert isinstance(await outcome(home, "who has most in total in Documents/cellar.csv?"), Question)


@pytest.mark.parametrize(
    "said", ["fill in Documents/form.txt: <NAME> is Ida Berg, <DATE> is 4 May 2031. Save it as Documents/ida.txt"]
)
async def test_a_day_for_a_form_is_no_appointment(home: Path, said: str) -> None:
    (home / "Documents" / "form.txt").write_text("<DATE>\n<NAME>\n", encoding="utf-8")
    found = await outcome(home, said)
    assert isinstance(found, Question) or [each.action for each in found.plan.steps] != ["add_event"]


async def test_what_begins_next_week_ends_no_hour(home: Path) -> None:
    ((action, args),) = await steps(
        home, "the course begins next week. Put piano in my calendar on monday 9:15 till 9:45"
    )
    assert (action, args.get("end")) == ("add_event", None)


async def test_a_file_told_as_an_example_is_not_all_that_is_meant(home: Path) -> None:
    (home / "Documents" / "caps" / "TAPE_20280719.txt").touch()
    said = "texts in Documents/caps have the day in their names, e.g. TAPE_20280719.txt. Sort them into folders by year"
    ((action, args),) = await steps(home, said)
    assert (action, args["dates"], args["files"].paths) == ("organise_by_date", "name", ())


async def test_where_they_were_taken_is_removed_and_not_the_photos(home: Path) -> None:
    (home / "Pictures" / "beach.jpg").touch()
    ((action, _),) = await steps(home, "nobody need know where the photos in Pictures were taken, remove that")
    assert action == "strip_metadata"
