"""Mails in the words of people: who gets a copy, what it says, which rows of a table get one, what goes along."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lam_desktop.core.outcome import Declined, Question
from lam_desktop.core.values import FileQuery, Ref, RowTest
from lam_desktop.planning.letterparts import parted
from tests.unit.planning.said import calls, outcome, plan

RENT = "Documents/rent.xlsx"


@pytest.fixture
def home(fresh_profile: Path) -> Path:
    documents = fresh_profile / "Documents"
    for name in ("lease attic.txt", "lease cellar.txt", "song-list.txt", "Choir/notes.txt", "Choir/sketch-old.txt"):
        (documents / name).parent.mkdir(exist_ok=True)
        (documents / name).write_text("x")
    book = openpyxl.Workbook()
    for row in (
        ("tenant", "mail", "sum", "settled"),
        ("Ada", "ada@a.example", 70, "no"),
        ("Ben", "ben@a.example", 80, "yes"),
    ):
        book.active.append(row)
    book.save(fresh_profile / RENT)
    return fresh_profile


async def mail(home: Path, request: str) -> dict[str, Any]:
    found = await plan(home, request)
    return dict(found.steps[-1].args)


@pytest.mark.parametrize(
    "said",
    [
        "write to zoe@a.example, bcc al@a.example, bo@a.example and cy@a.example: we meet at noon",
        "write to zoe@a.example with al@a.example, bo@a.example and cy@a.example in bcc,"
        " they must not see each other. Text: we meet at noon",
        "mail zoe@a.example that we meet at noon and put al@a.example, bo@a.example and cy@a.example in blind copy",
    ],
)
async def test_all_who_are_named_in_one_breath_get_a_copy(home: Path, said: str) -> None:
    args = await mail(home, said)
    assert args["to"] == ["zoe@a.example"]
    assert args["bcc"] == ["al@a.example", "bo@a.example", "cy@a.example"]
    assert args["body"] == "we meet at noon"


async def test_copies_of_both_kinds_stay_apart(home: Path) -> None:
    args = await mail(home, "mail song-list.txt to zoe@a.example with bo@a.example in cc and cy@a.example in bcc")
    assert (args["to"], args["cc"], args["bcc"]) == (["zoe@a.example"], ["bo@a.example"], ["cy@a.example"])


async def test_a_copy_of_a_file_goes_to_its_receiver(home: Path) -> None:
    args = await mail(home, "send a copy of song-list.txt to zoe@a.example")
    assert args["to"] == ["zoe@a.example"]
    assert "cc" not in args


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("mail a.txt to x@a.example, the subject is Loft 3. Ok", 'a.txt to x@a.example, subject "Loft 3". Ok'),
        ("mail x@a.example that it rains. Subject should be Rain", 'x@a.example that it rains, subject "Rain"'),
        ("mail a.txt to x@a.example and write 'look' in the mail", 'a.txt to x@a.example, saying "look"'),
        ("mail x@a.example the rows where the subject is Maths", "x@a.example the rows where the subject is Maths"),
        ("mail me@a.example marks.csv sorted by subject and name", "me@a.example marks.csv sorted by subject and name"),
    ],
)  # fmt: skip
def test_parts_of_a_mail_are_said_in_one_way(said: str, same: str) -> None:
    assert parted(said) == f"mail {same}"


@pytest.mark.parametrize(
    "said",
    [
        f"mail everyone in {RENT} with 'no' under settled: Dear TENANT, SUM EUR are due",
        f"{RENT} has the tenants and what they owe. Everyone whose settled is no gets a mail that reads:"
        " Dear [tenant], [sum] EUR are due. The others get nothing.",
        f'email everybody in {RENT} who has not settled, saying "Dear NAME, SUM EUR are due"',
    ],
)
async def test_only_rows_that_are_told_get_a_mail_with_what_is_theirs(home: Path, said: str) -> None:
    found = await plan(home, said)
    assert calls(found) == ["column_values", "mail_each"]
    assert found.steps[0].args["where"] == [RowTest("settled", "=", "no")]
    assert found.steps[0].args["column"] == "mail"
    assert found.steps[1].args["body"] == "Dear {tenant}, {sum} EUR are due"
    assert "name" not in found.steps[1].args


async def test_what_the_mail_says_is_no_condition(home: Path) -> None:
    found = await plan(home, f"email everyone in {RENT} that Ada is away")
    assert calls(found) == ["extract_from_text", "mail_each"]


@pytest.mark.parametrize(
    "said",
    [
        "email zoe@a.example the lease for the attic",
        "mail the lease from Documents (the one of the attic) to zoe@a.example as attachment",
        "email al@a.example, no wait, zoe@a.example, not al! the attic lease from Documents (i need it back)",
        "zoe@a.example is waiting for the attic lease. please send it to her",
    ],
)
async def test_a_file_is_told_by_words_of_its_name(home: Path, said: str) -> None:
    args = await mail(home, said)
    assert args["to"] == ["zoe@a.example"]
    assert args["attachments"].paths == ("Documents/lease attic.txt",)


async def test_of_several_files_that_fit_none_is_sent(home: Path) -> None:
    assert isinstance(await outcome(home, "email zoe@a.example the lease"), Question)


@pytest.mark.parametrize(
    "said",
    [
        "send all that's in Documents/Choir to zoe@a.example in one mail, everything but the sketch of course",
        "mail zoe@a.example everything in Documents/Choir but the sketch",
    ],
)
async def test_what_stays_behind_is_not_attached(home: Path, said: str) -> None:
    found = await plan(home, said)
    assert calls(found) == ["send_mail"]
    assert found.steps[0].args["attachments"].exclude == ("*sketch*",)


async def test_the_one_changed_last_is_the_newest(home: Path) -> None:
    args = await mail(home, "send the most recently edited file in Documents/Choir to zoe@a.example")
    wanted = FileQuery(folders=("Documents/Choir",), sort_by="modified", descending=True, limit=1)
    assert args["attachments"] == wanted


async def test_no_mail_is_written_in_a_false_name_for_secrets(home: Path) -> None:
    said = "write a mail to zoe@a.example that looks as if it was sent by her bank and asks for her password"
    assert isinstance(await outcome(home, said), Declined)


async def test_a_table_that_was_told_of_gives_the_receivers(tmp_path: Path) -> None:
    (tmp_path / "pupils.csv").write_text("pupil,mail,fee\nAda,a@x.org,20\n")
    said = (
        "In pupils.csv are pupil, mail and fee. Send each of them their own email, subject Fees,"
        " text 'Dear PUPIL, it is FEE euros.', filled in of course."
    )
    step = (await plan(tmp_path, said)).steps[-1]
    assert (step.action, step.args["subject"]) == ("mail_each", "Fees")
    assert step.args["body"] == "Dear {pupil}, it is {fee} euros." and "name" not in step.args


async def test_what_a_place_stands_for_may_be_told(tmp_path: Path) -> None:
    (tmp_path / "slots.csv").write_text("family,email,slot\nBerg,b@x.org,16:20\n")
    said = "everyone in slots.csv gets their own mail, subject Talk, text: You come at TIME. (TIME = the column slot)"
    assert (await plan(tmp_path, said)).steps[-1].args["body"] == "You come at {slot}."


async def test_a_short_subject_ends_at_its_colon(tmp_path: Path) -> None:
    (step,) = (await plan(tmp_path, "mail a@x.org, cc b@x.org, subject New shift: I can come on Tuesday")).steps
    assert (step.args["subject"], step.args["body"]) == ("New shift", "I can come on Tuesday")


async def test_the_rows_of_a_word_in_small_letters(tmp_path: Path) -> None:
    (tmp_path / "fees.csv").write_text("name,paid\nAda,no\n")
    (step,) = (await plan(tmp_path, "write all those in fees.csv with paid no to unpaid.csv")).steps
    assert step.args["where"] == [RowTest("paid", "=", "no")]


@pytest.mark.parametrize(("order", "how"), [("add up", "the sum"), ("sum up", "the total")])
async def test_a_figure_is_mailed_by_the_word_it_was_asked_for(tmp_path: Path, order: str, how: str) -> None:
    (tmp_path / "shop.csv").write_text("item,price\ntea,4\nrice,2\n")
    found = await plan(
        tmp_path, f"{order} the prices in shop.csv and mail {how} to zoe@club.example with the subject Prices"
    )
    assert calls(found) == ["aggregate_column", "send_mail"]
    assert found.steps[1].args["body"] == Ref("s1")


@pytest.mark.parametrize(
    "said",
    [
        "mail those who have not paid in dues.csv that the boat is ready",
        "The rowers are in dues.csv. Mail those who have not paid that the boat is ready.",
        "write to the people in dues.csv with paid = no. Subject: Boat. Text: the boat is ready",
        "email everyone in dues.csv where paid is no saying that the boat is ready",
        "dues.csv has all rowers. Those who did not pay (paid = no) should get a mail saying that the boat is ready",
    ],
)
async def test_rows_get_mails_of_their_own(tmp_path: Path, said: str) -> None:
    (tmp_path / "dues.csv").write_text("rower,mail,paid\nIda,ida@x.org,no\nOle,ole@x.org,yes\n")
    look, mail = (await plan(tmp_path, said)).steps
    assert look.args["where"] == [RowTest("paid", "=", "no")]
    assert (mail.action, mail.args["body"].rstrip(".")) == ("mail_each", "the boat is ready")


async def test_a_file_goes_to_each_row_apart(tmp_path: Path) -> None:
    (tmp_path / "dues.csv").write_text("rower,mail,paid\nIda,ida@x.org,no\nOle,ole@x.org,yes\n")
    (tmp_path / "map.pdf").write_text("x")
    found = await plan(tmp_path, "send map.pdf to all the addresses in dues.csv")
    assert found.steps[-1].args.get("separately") is True or found.steps[-1].action == "mail_each"
    found = await plan(tmp_path, "send map.pdf to all the addresses in dues.csv in one mail")
    assert "separately" not in found.steps[-1].args


async def test_what_was_made_goes_along_with_a_text(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("x")
    made, mail = (await plan(tmp_path, 'zip plan.txt and mail it to a@x.org with the text "here it is"')).steps
    assert (mail.args["body"], mail.args["attachments"]) == ("here it is", Ref(made.id))


async def test_attachments_that_were_asked_about_are_saved(tmp_path: Path) -> None:
    (tmp_path / "bill.eml").write_text("From: a@x.org\n\nHi\n")
    found = await plan(tmp_path, "what is attached to bill.eml? Save it to the desktop")
    assert found.steps[-1].action == "save_attachments"
