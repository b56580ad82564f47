"""What came with a mail, as files: whole, beside it or in a folder, under names that lead nowhere else."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from lam_desktop.actions.mail.save_attachments import save_attachments
from lam_desktop.core.errors import FileMissing, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(save_attachments)


def mail(*attached: tuple[str | None, bytes]) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "ida@farm.example", "Hay"
    message.set_content("See below.")
    for name, data in attached:
        message.add_attachment(data, maintype="image", subtype="png", filename=name)
    return message


async def test_all_of_them_beside_the_mail(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    whole = mail(("cow å.png", b"\x89PNG\r\n\x00"), ("cow å.png", b"second"), (None, b"third"))
    whole.add_attachment(mail(("inner.png", b"x")))
    desk.put("Documents/a.eml", whole.as_bytes())
    desk.put("Documents/cow å.png", "mine")
    done = await desk.do(save_attachments, file="Documents/a.eml")
    names = ["cow å (2).png", "cow å (3).png", "unnamed.png", "Hay.eml"]
    assert [path.name for path in done.result] == names
    saved = [(fresh_profile / "Documents" / name).read_bytes() for name in names]
    assert saved[:3] == [b"\x89PNG\r\n\x00", b"second", b"third"]
    assert b"Subject: Hay" in saved[3] and b"inner.png" in saved[3]
    assert desk.text("Documents/cow å.png") == "mine"
    assert done.answer.startswith("Saved 4 attachments")


async def test_into_a_folder(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.eml", mail(("a.png", b"a")).as_bytes())
    await desk.do(save_attachments, file="Documents/a.eml", folder="Pictures/new")
    assert desk.files("Pictures/new") == ["a.png"] and desk.files("Documents") == ["a.eml"]


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("../../up.sh", "up.sh"), ("/etc/passwd", "passwd"), ("C:\\x\\y.exe", "y.exe"), (".bashrc", "bashrc"),
        ("..", "attachment"), ("a:b?.txt ", "a-b-.txt"), ("folder/", "folder"),
        ("x" * 300 + ".pdf", "x" * 120 + ".pdf"),
    ],
)  # fmt: skip
async def test_names_lead_nowhere_else(fresh_profile: Path, name: str, saved: str) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/in/a.eml", mail((name, b"a")).as_bytes())
    done = await desk.do(save_attachments, file="Documents/in/a.eml")
    assert done.result == [fresh_profile / "Documents" / "in" / saved]
    assert desk.files("Documents/in") == sorted(["a.eml", saved])


async def test_where_there_are_none(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("Documents/a.eml", mail().as_bytes())
    desk.put("Documents/b.eml", "just words")
    error = await desk.fails(save_attachments, FileMissing, file="Documents/a.eml")
    assert str(error) == "a.eml has no attachments. Choose another mail."
    await desk.fails(save_attachments, UnreadableFile, file="Documents/b.eml")
