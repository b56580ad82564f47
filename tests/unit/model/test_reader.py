"""The trained reader in its real worker: what it reads is right on plain requests, and sound on all others."""

from __future__ import annotations

import asyncio
import math
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lam_desktop.model.anywhere import ModelAnywhere
from lam_desktop.model.client import ModelClient, ModelUnavailable
from lam_desktop.model.reading import FILLS, MARKS, ReadCard, Reading, ReadParam

WEATHER = ReadCard(
    "get_weather", "Tell the weather of a place.",
    (
        ReadParam("city", "string", "the city", True),
        ReadParam("date", "string", "the day"),
        ReadParam("units", "string", "units of temperature", choices=("celsius", "fahrenheit")),
        ReadParam("hourly", "boolean", "whether to tell every hour"),
    ),
)  # fmt: skip
MAIL = ReadCard(
    "send_email", "Send an e-mail.",
    (ReadParam("to", "string", "who gets it", True), ReadParam("subject", "string", "what it is about")),
)  # fmt: skip
ASKED = "what is the weather in Lisbon tomorrow"
TEXTS = ("", " ", "\x00\x1b", "🙂" * 300, "word " * 2000, "日本語", "\u202eabc", "\\\\?\\x\ny")
CARDS = (
    ReadCard("", ""),
    ReadCard("x" * 10_000, "\x00" * 100, (ReadParam("", "nonsense", "y" * 10_000, True, ("",)),)),
    ReadCard("many", "Many.", tuple(ReadParam(f"p{number}", choices=("a", "a", "b")) for number in range(60))),
    ReadCard("twins", "Two of one name.", (ReadParam("a"), ReadParam("a"))),
    ReadCard("wide", "Many choices.", (ReadParam("a", choices=tuple(map(str, range(300)))),)),
)


@asynccontextmanager
async def worker(folder: Path) -> AsyncIterator[ModelClient]:
    """A client that is closed in the end."""
    client = ModelClient(folder)
    try:
        yield client
    finally:
        await client.close()


def check(reading: Reading, card: ReadCard, text: str) -> None:
    """Everything that must hold of any reading."""
    assert math.isfinite(reading.match)
    assert set(reading.params) == {param.name for param in card.params}
    for param in card.params:
        found = reading.params[param.name]
        assert sum(math.exp(getattr(found, way)) for way in FILLS) == pytest.approx(1)
        assert len(found.choices) == len(param.choices)
        if not param.choices:
            assert found.choice < -10
        if param.type != "boolean":
            assert max(found.true, found.false) < -10
        assert len(found.spans) <= 12
        assert list(found.spans) == sorted(found.spans, key=lambda span: -span[2])
        assert sum(math.exp(sure) for _, _, sure in found.spans) <= 1.0001
        for start, end, _ in found.spans:
            assert 0 <= start < end <= len(text)


async def test_the_action_that_is_meant_fits_best_and_its_value_is_found(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        weather, mail = await client.read(ASKED, None, [WEATHER, MAIL])
    assert weather.match > mail.match
    city = weather.params["city"]
    assert ASKED[slice(*city.spans[0][:2])] == "Lisbon"
    assert city.span > city.absent
    assert weather.params["hourly"].absent > weather.params["hourly"].true
    check(weather, WEATHER, ASKED)
    check(mail, MAIL, ASKED)


async def test_a_card_is_read_the_same_in_any_company(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        (alone,) = await client.read(ASKED, (0, 20), [WEATHER])
        among = await client.read(ASKED, (0, 20), [MAIL, WEATHER, MAIL])
        assert among[1] == alone and among[0] == among[2]
        assert await client.read(ASKED, None, []) == []


async def test_any_text_is_read(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        for text in TEXTS:
            for clause in (None, (0, len(text)), (len(text), len(text)), (-5, 10**9), (7, 3)):
                (reading,) = await client.read(text, clause, [WEATHER])
                check(reading, WEATHER, text)
            for word in await client.tags(text):
                assert text[word.start : word.end].strip() == text[word.start : word.end] != ""


async def test_any_card_is_read(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        for card, reading in zip(CARDS, await client.read(ASKED, None, CARDS), strict=True):
            check(reading, card, ASKED)


async def test_a_clause_late_in_a_long_text_is_read_where_it_stands(tmp_path: Path) -> None:
    text = "nothing to see here. " * 400 + ASKED
    async with worker(tmp_path) as client:
        (reading,) = await client.read(text, (text.index("what is"), len(text)), [WEATHER])
    check(reading, WEATHER, text)
    assert "Lisbon" in {text[begin:end] for begin, end, _ in reading.params["city"].spans}


async def test_every_word_is_tagged(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        words = await client.tags(ASKED)
    assert [ASKED[word.start : word.end] for word in words] == ASKED.split()
    assert all(set(word.begins) == set(word.inside) == set(MARKS) for word in words)
    assert all(sure <= 0 for word in words for sure in (*word.begins.values(), *word.inside.values()))


async def test_what_cannot_be_read_is_said_and_the_worker_lives_on(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        with pytest.raises(ModelUnavailable):
            await client.read("\ud800", None, [WEATHER])
        (reading,) = await client.read(ASKED, None, [WEATHER])
    check(reading, WEATHER, ASKED)


async def test_it_is_asked_from_another_thread(tmp_path: Path) -> None:
    async with worker(tmp_path) as client:
        anywhere, loop = ModelAnywhere(client), asyncio.get_running_loop()
        found: asyncio.Future[list[Reading]] = loop.create_future()

        def elsewhere() -> None:
            reading = asyncio.run(anywhere.read(ASKED, None, [WEATHER]))
            loop.call_soon_threadsafe(found.set_result, reading)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        assert await found == await client.read(ASKED, None, [WEATHER])
        thread.join()
