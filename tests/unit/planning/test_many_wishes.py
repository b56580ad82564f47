"""What is said in sentences of its own, or in one breath with others: each is said where it is read."""

from __future__ import annotations

from pathlib import Path

from tests.unit.planning.said import calls, outcome, plan

HERE = Path(__file__).parent


async def test_no_stretch_of_a_sentence_is_a_name(tmp_path: Path) -> None:
    for name in ("Inbox/a.zip", "Trip/One.jpg", "Trip/Two.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    wishes = "For the photos in Trip I'd like nice names: all short, wherever they come from"
    for said in (wishes, "in Inbox/a.zip the old one should go, the rest stays as it was"):
        found = await outcome(tmp_path, said)
        steps = getattr(found, "plan", None) or getattr(found, "partial", None)
        named = [str(value) for step in (steps.steps if steps else ()) for value in step.args.values()]
        assert not any("wherever" in each or "should" in each for each in named)


async def test_corrections_with_more_behind_them(tmp_path: Path) -> None:
    (tmp_path / "Work").mkdir()
    (tmp_path / "Work/plan.txt").write_text("x")
    found = await plan(tmp_path, "move Work/plan.txt to Desktop. oh no, copy it, and mail it to zoe@club.example")
    assert calls(found) == ["copy_files", "send_mail"]


async def test_a_zip_for_every_month_is_made_once(tmp_path: Path) -> None:
    (tmp_path / "Bills").mkdir()
    (tmp_path / "Bills/2024-05-02.pdf").write_bytes(b"x")
    found = await plan(tmp_path, "make a zip for every month from the pdfs in Bills")
    assert (calls(found), found.trigger) == (["zip_by_date"], None)
    assert (await plan(tmp_path, "every month zip the folder Bills as b.zip")).trigger is not None


async def test_only_what_is_said_to_be_elsewhere_goes_for_it(tmp_path: Path) -> None:
    for name in ("Inbox/a.zip", "Album/b.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert calls(await plan(tmp_path, "delete the zips in Inbox")) == ["delete_files"]
    assert calls(await plan(tmp_path, "delete the photos in Inbox that are also in Album")) == ["delete_what_is_in"]
