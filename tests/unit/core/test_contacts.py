"""Whom a name means: one person, several, or nobody."""

from __future__ import annotations

import pytest

from lam_desktop.core.contacts import Contact, meant_by

JOSE = Contact("José Lima", "jose@a.example", ("Zé",))
ROSA = Contact("Rosa Weber", "rosa@a.example")
OTHER_ROSA = Contact("Rosa Klein", "klein@a.example")
ALONE = Contact("Rosa", "rosa@b.example")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("José Lima", (JOSE,)), ("jose  LIMA", (JOSE,)), ("Jose", (JOSE,)), ("zé", (JOSE,)),
        ("Rosa", (ROSA, OTHER_ROSA)),
        ("Rosa Klein", (OTHER_ROSA,)), ("Klein", ()), ("Ro", ()), ("", ()), ("jose@a.example", ()),
    ],
)  # fmt: skip
def test_a_whole_name_a_first_name_or_a_nickname(name: str, meant: tuple[Contact, ...]) -> None:
    assert meant_by(name, (JOSE, ROSA, OTHER_ROSA)) == meant


def test_who_bears_the_whole_name_is_meant_before_those_who_share_a_part_of_it() -> None:
    assert meant_by("rosa", (ROSA, ALONE, OTHER_ROSA)) == (ALONE,)


def test_as_mails_write_it() -> None:
    assert JOSE.written == "José Lima <jose@a.example>"
