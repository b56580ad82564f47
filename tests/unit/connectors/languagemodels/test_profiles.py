"""What a person enters about a model: mended where that is plain, refused with a sentence where it is not safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from lam_desktop.connectors.languagemodels.faults import refusal, seconds_to_wait
from lam_desktop.connectors.languagemodels.profiles import checked, key_name
from lam_desktop.core.errors import InputError
from lam_desktop.core.models import SERVERS, ModelProfile, from_facts, to_facts

GOOD = ModelProfile("local", "openai", "http://localhost:11434/v1", "qwen3:8b")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1"),
        (" https://api.example.org/ ", "https://api.example.org/v1"),
        ("https://example.org/openai/v1/", "https://example.org/openai/v1"),
        ("http://192.168.1.5:8000", "http://192.168.1.5:8000/v1"),
    ],
)
def test_addresses_are_written_in_full(given: str, kept: str) -> None:
    assert checked(replace(GOOD, address=given)).address == kept


@pytest.mark.parametrize("kind", SERVERS)
def test_the_usual_places_are_sound(kind: str) -> None:
    server = SERVERS[kind]
    assert checked(ModelProfile("x", server.kind, server.address, "m")).address == server.address


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"name": " "}, "short name"), ({"name": "off"}, "short name"), ({"name": "x" * 41}, "short name"),
        ({"name": "a\nb"}, "short name"), ({"kind": "grpc"}, "no kind of server"), ({"model": ""}, "missing"),
        ({"address": "localhost:11434"}, "not a web address"), ({"address": "ftp://a.org"}, "not a web address"),
        ({"address": "http://example.org/v1"}, "in clear"), ({"address": "http://8.8.8.8/v1"}, "in clear"),
        ({"address": "https://me:secret@example.org"}, "must not hold a key"),
        ({"address": "https://example.org/v1?key=secret"}, "must not hold a key"),
        ({"timeout": 0}, "some time"), ({"tokens_per_request": 10}, "1000 tokens"),
        ({"tokens_per_day": -1}, "less than nothing"), ({"cost_per_day": 2.0}, "Without prices"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        checked(replace(GOOD, **wrong))


def test_a_key_is_for_one_server_only() -> None:
    names = {key_name(replace(GOOD, address=each)) for each in ("http://localhost:1/v1", "http://localhost:2/v1")}
    names |= {key_name(replace(GOOD, address="https://localhost:1/v1")), key_name(replace(GOOD, name="other"))}
    assert len(names) == 4
    assert key_name(replace(GOOD, address="http://localhost:11434/other")) == key_name(GOOD)


def test_facts_of_a_newer_version_are_left_out() -> None:
    assert from_facts({**to_facts(GOOD), "mood": "sunny"}) == GOOD


def test_costs() -> None:
    assert replace(GOOD, price_in=2.0, price_out=10.0).cost(500_000, 100_000) == pytest.approx(2.0)


def test_how_long_to_wait() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(minutes=2), usegmt=True)
    assert seconds_to_wait("7") == 7
    assert 100 < seconds_to_wait(later) <= 120
    assert seconds_to_wait("") == seconds_to_wait("soon") == 30
    assert seconds_to_wait("-5") == 30 and seconds_to_wait("0") == 1
    assert seconds_to_wait("999999") == 3600


@pytest.mark.parametrize(
    ("status", "said", "words"),
    [
        (401, "", "does not accept the key"), (402, "", "no credit"), (302, "", "leads on to another address"),
        (404, "no such page", "There is no model at"), (404, "qwen3:8b is not here", "knows no model called qwen3:8b"),
        (429, "", "asked too often"), (529, "", "too busy"), (500, "", "trouble of its own"), (400, "no", "“no”"),
    ],
)  # fmt: skip
def test_each_error_of_a_server_has_a_sentence(status: int, said: str, words: str) -> None:
    fault = refusal(GOOD, status, said, "", [])
    assert words in str(fault) and str(fault).endswith(".")
    assert (fault.rest > 0) == (status in (429, 529))
