"""What a model answered: read when it is of the form asked for, else refused with a sentence."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lam_desktop.planning.advice.answer import Given, NoAnswer, Told, note_so_far, read_answer
from tests.modelserver import FAULTS, answer, step

WHOLE = json.dumps(answer('I "zip"\n them – ä \U0001f600.', step("zip_files", files="the PDFs", text=1)))


def test_an_answer_of_the_form_asked_for() -> None:
    read = read_answer(WHOLE, complete=True)
    assert read.note == 'I "zip" them – ä 😀.'
    assert read.steps == (Told("zip_files", (Given("files", "the PDFs"), Given("text", "", 1))),)


def test_words_round_it_do_no_harm() -> None:
    assert read_answer(FAULTS["fenced"], complete=True).steps == ()


@pytest.mark.parametrize("name", ["garbage", "no-steps", "strange-types", "deep"])
def test_what_is_no_plan(name: str) -> None:
    with pytest.raises(NoAnswer, match="was no plan"):
        read_answer(FAULTS[name], complete=True)


def test_what_stopped_in_the_middle() -> None:
    with pytest.raises(NoAnswer, match="stopped in the middle"):
        read_answer(FAULTS["truncated"], complete=False)


def test_a_plan_has_an_end() -> None:
    with pytest.raises(NoAnswer, match="more than 20 steps"):
        read_answer(json.dumps(answer("", *[step("today")] * 21)), complete=True)


@given(some.text(max_size=200))
def test_any_text_is_an_answer_or_none(text: str) -> None:
    with contextlib.suppress(NoAnswer):  # nothing else comes out of it
        read_answer(text, complete=True)


@given(some.integers(0, len(WHOLE)))
def test_the_note_as_far_as_it_has_come(size: int) -> None:
    """At every moment it is the beginning of what it will be."""
    note, whole = note_so_far(WHOLE[:size]), note_so_far(WHOLE)
    assert whole == read_answer(WHOLE, complete=True).note
    assert whole.startswith(note.rstrip("\ufffd").strip())


def test_half_a_letter_can_be_kept_and_shown() -> None:
    note = read_answer('{"note": "\\ud83d \\ud83d\\ude00", "steps": []}', complete=True).note
    assert note == "\ufffd 😀"


def test_a_note_has_an_end() -> None:
    long = json.dumps(answer("x" * 1000))
    assert len(read_answer(long, complete=True).note) == len(note_so_far(long)) == 401
