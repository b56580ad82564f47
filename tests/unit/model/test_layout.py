"""How requests and cards become tokens: every parameter is shown, looks survive, and nothing hostile gets through."""

from __future__ import annotations

import pytest

from lam_desktop.model.layout import (
    INSIDE,
    LONGEST_CARD,
    LONGEST_UTTERANCE,
    MOST_PARAMS,
    OUTSIDE,
    CardPart,
    Layout,
    spoken,
)
from lam_desktop.model.reading import ReadParam
from lam_desktop.model.sessions import plain_tokenizer


@pytest.fixture(scope="module")
def layout() -> Layout:
    return Layout(plain_tokenizer())


def shown(parts: list[CardPart]) -> list[int]:
    """Indices of the parameters that the parts show."""
    return [part.first + index for part in parts for index in range(len(part.params))]


@pytest.mark.parametrize(
    ("name", "words"),
    [("sendMail_to", "send Mail to"), ("files.archive", "files archive"), ("", "value"), ("___", "value"), ("a", "a")],
)
def test_names_are_read_as_words(name: str, words: str) -> None:
    assert spoken(name) == words


def test_looks_that_the_vocabulary_lacks_are_kept(layout: Layout) -> None:
    text = "mail Anna 12 'my notes' from a@b.org and ~/x.txt at 5:30 for $5"
    utterance = layout.utterance(text)
    words = ("mail", "Anna", "12", "notes", "a@b", "~/x", "5:30", "$5")
    looks = [utterance.shapes[utterance.tokens(text.index(word), text.index(word) + 1)[0]] for word in words]
    assert len(set(looks)) == len(words)


def test_a_token_says_which_characters_it_stands_for(layout: Layout) -> None:
    text = "zip Žluťoučký kůň 🙂 now"
    utterance = layout.utterance(text)
    assert "".join(text[start:end] for start, end in utterance.offsets).replace(" ", "") == text.replace(" ", "")
    assert utterance.end == len(text)
    assert [utterance.offsets[each] for each in utterance.tokens(len(text) - 3, len(text))] == [
        (len(text) - 3, len(text))
    ]


def test_the_clause_is_told_from_the_rest(layout: Layout) -> None:
    utterance = layout.utterance("zip it and mail it")
    assert utterance.roles((0, 6))[1:-1] == [INSIDE, INSIDE, OUTSIDE, OUTSIDE, OUTSIDE]
    assert utterance.roles(None)[1:-1] == [INSIDE] * 5


@pytest.mark.parametrize("count", [0, 1, MOST_PARAMS, MOST_PARAMS + 1, 500])
def test_every_parameter_is_in_one_part(layout: Layout, count: int) -> None:
    params = [ReadParam(f"p{index}", choices=("a", "b", "c")) for index in range(count)]
    parts = layout.card("do it", "Does it.", params)
    assert shown(parts) == list(range(count))
    for part in parts:
        assert len(part.ids) == len(part.roles) == len(part.kinds) and len(part.choices) == len(part.params)


@pytest.mark.parametrize("text", ["", "\x00", "x" * 100_000, "word " * 20_000, "日本語" * 5000, "\u202e🙂"])
def test_hostile_cards_and_requests_are_cut(layout: Layout, text: str) -> None:
    param = ReadParam(text, text, text, True, (text,) * 500, text)
    parts = layout.card(text, text, [param, param])
    assert shown(parts) == [0, 1]
    assert all(len(part.ids) <= 2 * LONGEST_CARD for part in parts)
    assert all(begin < end for part in parts for begin, end in part.params)
    assert len(layout.utterance(text).ids) <= LONGEST_UTTERANCE
