"""Conditions go on as the words before them do, and a choice that a phrasing names is implied by it."""

from __future__ import annotations

import pytest

from training.generator.own import own_domains
from training.generator.tables.own_more_tables_a import MORE
from training.generator.values import suited


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("only the rows where ", "", "d_tests_about"),
        ("everyone in it with ", "", "d_tests_having"),
        ("the members who ", "", "d_tests_they"),
        ("how many of them ", "", "d_tests_they"),
        ("who ", "", "d_tests_does"),
        ("everybody who ", "", "d_tests_does"),
        ("those who are ", "", "d_tests_being"),
        ("the total for ", "", "d_tests_whom"),
        ("delete the ", " rows", "d_tests_state"),
        ("filter it: ", "", "d_tests"),
    ],
)
def test_condition_goes_on_as_the_words_before_it(before: str, after: str, kind: str) -> None:
    assert suited("d_tests", before, after) == kind


def test_columns_after_their_noun_come_without_it() -> None:
    assert suited("d_columns", "delete the column ", "") == "d_columns_plain"
    assert suited("d_file", "where ", "") == "d_file"


def test_phrasings_belong_to_actions() -> None:
    names = {spec.key.removeprefix("own/") for spec in own_domains()["tables"]}
    assert set(MORE) <= names
    assert all(len(set(phrases)) == len(phrases) >= 25 for phrases in MORE.values())


def test_words_of_a_phrasing_imply_a_choice() -> None:
    specs = {spec.key: spec for spec in own_domains()["tables"]}
    for each in specs["own/change_numbers"].templates:
        said = "".join(each.parts[::2])
        if "percent" in said:
            assert ("percent", "true") in each.implied, said
    highest = [each for each in specs["own/aggregate_column"].templates if "highest" in "".join(each.parts[::2])]
    assert highest and all(("how", "maximum") in each.implied for each in highest)
