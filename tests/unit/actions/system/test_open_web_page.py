"""Opening web pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.actions.system.open_web_page import open_web_page
from lam_desktop.core.action import Effect
from lam_desktop.core.errors import InputError
from tests.kit import QuietDesktop
from tests.unit.actions.files.desk import Desk, check_card


def test_card() -> None:
    check_card(open_web_page)


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("example.org", "https://example.org"),
        (" http://example.org/a?b=c#d ", "http://example.org/a?b=c#d"),
        ("localhost:8080/x", "https://localhost:8080/x"),
    ],
)
async def test_what_would_be_opened(fresh_profile: Path, url: str, opened: str) -> None:
    desktop = QuietDesktop()
    done = await Desk(fresh_profile, desktop).once(open_web_page, url=url)
    assert desktop.opened == [opened]
    assert done.result == opened
    assert [change.effect for change in done.outward] == [Effect.EXECUTE]
    assert done.answer == f"Opened {opened} in the browser."


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@b.org", "https://", "two words", "",
        "https://bank.example@evil.example/", "https://a\\b", "https://a\nb",
    ],
)  # fmt: skip
async def test_anything_else_is_refused(fresh_profile: Path, url: str) -> None:
    await Desk(fresh_profile).fails(open_web_page, InputError, url=url)
