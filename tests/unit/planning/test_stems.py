"""Files called by their names without the ending, or by what they hold: "the guests", "what's in recipes"."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.planning.grammar.world import DiskGlance, Whereabouts
from tests.unit.planning.said import outcome, plan
from tests.unit.planning.test_chores import PEOPLE, is_right

FILES = (
    "Documents/guests.csv", "Documents/recipes.txt", "Documents/errands.log", "Documents/Rent 2026.csv",
    "Documents/packing-list.md", "Documents/club/agenda.txt", "Documents/handbook.pdf", "Documents/passwords.txt",
    "Documents/lena.txt", "Documents/fees.csv", "Downloads/fonts.zip", "Downloads/poem.txt", "Desktop/poem.txt",
)  # fmt: skip


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    """A home with files in the usual folders."""
    for each in FILES:
        file = fresh_profile / each
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("name,town,fees\nAnn,Rome,5\n", encoding="utf-8")
    (fresh_profile / "Documents/taxes").mkdir()
    (fresh_profile / "Downloads/taxes.pdf").write_text("x", encoding="utf-8")
    return fresh_profile


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("show guests from Rome", "filter_rows table=Documents/guests.csv where=town = Rome"),
        ("which guests are from Rome", "filter_rows table=Documents/guests.csv"),
        ("how many guests are there in the guests table", "count_rows table=Documents/guests.csv"),
        ("what's in recipes", "read_text file=Documents/recipes.txt"),
        ("sort the guest list by town", "sort_rows table=Documents/guests.csv by=town"),
        ("convert my rent to excel", "convert_table table=Documents/Rent 2026.csv"),
        ('add "soap" to my packing list', "append_text text=soap file=Documents/packing-list.md"),
        ("count the words in the agenda in Documents/club", "count_words text=Documents/club/agenda.txt"),
        ("how many pages has the handbook", "pdf_page_count files=Documents/handbook.pdf"),
        ("drop the repeated lines from recipes", "unique_lines text=Documents/recipes.txt"),
        ("unzip fonts", "unpack_archive archive=Downloads/fonts.zip"),
        ("zip the recipes and the handbook", "zip_files files=Documents/recipes.txt,Documents/handbook.pdf"),
        ("put the recipes into old.zip", "zip_files files=Documents/recipes.txt archive=Documents/old.zip"),
        ("put my rent 2026 into fonts.zip in Downloads", "add_to_archive files=Documents/Rent 2026.csv"),
        ("copy the poem from Downloads to Documents", "copy_files files=Downloads/poem.txt folder=Documents"),
    ],
)
async def test_a_file_is_found_by_its_name_without_the_ending(home: Path, said: str, meant: str) -> None:
    found = await outcome(home, said, contacts=PEOPLE)
    assert is_right(found, meant), found


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("mail Lena that I lost the passwords", "send_mail to=Lena Brandt <lena@example.org>"),
        ("drop the fees column from Documents/guests.csv", "drop_columns table=Documents/guests.csv columns=fees"),
        ("add up the fees in Documents/guests.csv", "aggregate_column table=Documents/guests.csv column=fees"),
        ("move the taxes folder from Documents to Desktop", "move_files files=Documents/taxes folder=Desktop"),
        ("make a folder recipes in Downloads", "make_folder folder=Downloads/recipes"),
        ("cancel the handbook meeting", "cancel_event"),
    ],
)
async def test_people_columns_folders_and_told_words_are_no_files(home: Path, said: str, meant: str) -> None:
    step = (await plan(home, said, contacts=PEOPLE)).steps[0]
    assert is_right(await outcome(home, said, contacts=PEOPLE), meant)
    assert "attachments" not in step.args


async def test_of_two_files_of_a_name_one_is_asked_for(home: Path) -> None:
    found = await outcome(home, "move the poem to Documents")
    assert isinstance(found, Question)
    assert set(found.suggestions) == {"Desktop/poem.txt", "Downloads/poem.txt"}


def test_what_a_folder_is_called_calls_no_file(home: Path) -> None:
    whereabouts = Whereabouts(home, DiskGlance())
    assert whereabouts.called("taxes") == ()
    assert whereabouts.called("Rent") == ("Documents/Rent 2026.csv",)
    assert whereabouts.called("agenda") == ()
    assert whereabouts.called("agenda", "Documents/club") == ("Documents/club/agenda.txt",)


def test_a_crowded_folder_is_looked_at_once(home: Path) -> None:
    class Counting(DiskGlance):
        looks = 0

        def names(self, folder: Path) -> tuple[str, ...]:
            self.looks += 1
            return tuple(f"file {number}.txt" for number in range(100_000))

    glance = Counting()
    whereabouts = Whereabouts(home, glance)
    whereabouts.called("recipes")
    looks = glance.looks
    for _ in range(50):
        whereabouts.called("recipes")
    assert glance.looks == looks
