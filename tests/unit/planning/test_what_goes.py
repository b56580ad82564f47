"""What is thrown away, moved, sent or overwritten is never more than was said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lam_desktop.core.outcome import Question
from lam_desktop.core.values import FileQuery
from tests.unit.planning.said import calls, outcome, plan

_FILES = (
    "Downloads/a.zip Downloads/b.pdf Downloads/c.txt Downloads/deep/d.bak Downloads/old.txt Downloads/new.txt new.txt"
    " Desktop/e.zip Desktop/f.txt Album/g.png Album/h.jpg"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in _FILES.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "Papers").mkdir()
    return tmp_path


async def _gone(home: Path, said: str) -> Any:
    """The files that the last step of the plan, and it alone, throws away."""
    steps = (await plan(home, said)).steps
    assert [step.action for step in steps].count("delete_files") == 1, said
    assert steps[-1].action == "delete_files", said
    return steps[-1].args["files"]


@pytest.mark.parametrize(
    "said",
    [
        "delete the zips in Downloads and the ones in Desktop",
        "delete the zips in Downloads, and those in Desktop too",
        "remove the zips from Downloads and also from Desktop",
        "bin the zips in Downloads as well as the ones in Desktop",
    ],
)
async def test_what_goes_on_elsewhere_keeps_its_kind(home: Path, said: str) -> None:
    assert await _gone(home, said) == FileQuery(folders=("Downloads", "Desktop"), suffixes=(".zip",))


async def test_what_goes_on_below_keeps_its_kind(home: Path) -> None:
    gone = await _gone(home, "delete all .bak files in Downloads, also the ones in its subfolders")
    assert (gone.suffixes, gone.recursive) == ((".bak",), True)


@pytest.mark.parametrize("order", ["the big ones first", "biggest first", "starting with the largest", "oldest first"])
async def test_an_order_is_no_other_set(home: Path, order: str) -> None:
    gone = await _gone(home, f"bin everything in Downloads older than a month, {order}")
    assert gone.modified_before is not None


@pytest.mark.parametrize(
    "said", ["throw out old.txt in Downloads, and new.txt", "delete old.txt in Downloads and new.txt too"]
)
async def test_the_second_name_lies_beside_the_first(home: Path, said: str) -> None:
    assert (await _gone(home, said)).paths == ("Downloads/old.txt", "Downloads/new.txt")


@pytest.mark.parametrize("rest", ["the rest", "the others", "all other files", "what is left", "the remaining files"])
async def test_the_rest_is_what_was_not_taken(home: Path, rest: str) -> None:
    for verb in ("move", "copy"):
        gone = await _gone(home, f"{verb} the pdfs from Downloads to Papers and delete {rest}")
        assert gone == FileQuery(folders=("Downloads",), exclude=("*.pdf",)), verb


async def test_what_was_moved_away_is_not_counted_again(home: Path) -> None:
    gone = await _gone(home, "move the 2 newest files of Downloads to Papers and bin the rest")
    assert gone == FileQuery(folders=("Downloads",))
    gone = await _gone(home, "copy the 2 newest files of Downloads to Papers and bin the rest")
    assert (gone.skip, gone.limit, gone.descending) == (2, None, True)


async def test_what_is_told_of_first_may_go(home: Path) -> None:
    gone = await _gone(home, "There are zips in Downloads that are older than a week. Delete them")
    assert gone.suffixes == (".zip",)
    assert gone.modified_before is not None
    gone = await _gone(home, "Downloads has some pdfs bigger than 5 MB. Please remove those")
    assert (gone.folders, gone.suffixes, gone.larger_than) == (("Downloads",), (".pdf",), 5_000_000)
    assert (await _gone(home, "find the zips in Downloads, then delete the ones older than a week")).suffixes == (
        ".zip",
    )


@pytest.mark.parametrize(
    "said",
    [
        "tidy my Downloads, bin what I do not need",
        "sort Downloads by type and delete the rubbish",
        "list the files in Downloads and delete the ones I don't need",
        "delete the files in Downloads that nobody needs",
        "list the zips in Downloads and delete the old ones",
        "mail everything in Downloads that is not private to bo@lake.example",
        "mail the pdfs in Downloads that Ann asked for to bo@lake.example",
        "move everything in Downloads that is finished to Papers",
        "move the pdfs in Downloads I no longer need to Papers",
        "convert the jpgs in Album to png and delete the rest",
    ],
)
async def test_what_nobody_can_tell_is_asked(home: Path, said: str) -> None:
    assert isinstance(await outcome(home, said), Question)


@pytest.mark.parametrize("said", ["unzip and then delete a.zip", "unpack, then bin Downloads/a.zip"])
async def test_what_is_said_at_the_second_verb_is_meant_by_both(home: Path, said: str) -> None:
    made = await plan(home, said)
    assert calls(made) == ["unpack_archive", "delete_files"]
    assert "Downloads/a.zip" in str(made.steps[0].args) and "Downloads/a.zip" in str(made.steps[1].args)


async def test_one_file_in_the_place_of_another(home: Path) -> None:
    for said in ("overwrite Downloads/old.txt with Downloads/new.txt", "copy Downloads/new.txt over Downloads/old.txt"):
        (step,) = (await plan(home, said)).steps
        assert (step.action, step.args) == (
            "overwrite_file",
            {"file": Path("Downloads/old.txt"), "source": Path("Downloads/new.txt")},
        )
    for said in ("clear Downloads/old.txt", "empty the file Downloads/old.txt", "wipe Downloads/old.txt"):
        assert calls(await plan(home, said)) == ["empty_file"], said


async def test_those_of_one_kind_among_others(home: Path) -> None:
    (step,) = (await plan(home, "move the pictures in Album that are png to Papers")).steps
    assert step.args["files"] == FileQuery(folders=("Album",), suffixes=(".png",))


async def test_what_opens_a_sentence_is_what_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "Pictures/Scans").mkdir(parents=True)
    (tmp_path / "Pictures/Scans/a.bmp").write_bytes(b"x")
    found = await plan(tmp_path, "all the bmps of Pictures/Scans I need as png")
    assert calls(found) == ["convert_image"]


@pytest.mark.parametrize(
    ("said", "patterns"),
    [
        ("delete the files ending in .bak or ~ in Downloads", ("*.bak", "*~")),
        ("remove everything in Downloads whose name starts with 'tmp' or 'old'", ("tmp*", "old*")),
        ("trash the *~ and *.bak files in Downloads", ("*~", "*.bak")),
    ],
)
async def test_one_of_several_endings(home: Path, said: str, patterns: tuple[str, ...]) -> None:
    assert (await _gone(home, said)).patterns == patterns


async def test_archives_of_which_each_was_unpacked_go_and_no_others(home: Path) -> None:
    for said in (
        "unpack every .zip in Downloads into a folder of its name there (a.zip into a), then delete the archives",
        "unzip all zips in Downloads there and delete them afterwards",
    ):
        made = await plan(home, said)
        assert calls(made) == ["unpack_archive", "delete_files"], said
        assert made.steps[1].args["files"] == FileQuery(folders=("Downloads",), suffixes=(".zip",)), said


async def test_up_out_of_the_folders_below(home: Path) -> None:
    made = await plan(
        home,
        "too many subfolders in ~/Downloads/deep. bring all the files up into deep itself and delete the empty folders",
    )
    assert calls(made)[0] == "flatten_folder"
    assert made.steps[0].args == {"folder": Path("Downloads/deep")}
    (step,) = (await plan(home, "move all files from the subfolders of Downloads up into Downloads")).steps
    assert (step.action, step.args.get("folder")) in (
        ("flatten_folder", Path("Downloads")),
        ("move_files", Path("Downloads")),
    )
    assert step.action == "flatten_folder" or step.args["files"].recursive
