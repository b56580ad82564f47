"""What is written down about work holds no secret."""

from __future__ import annotations

import pytest

from lam_desktop.core.redaction import redacted

SECRET = "hunter2-Xy9"


@pytest.mark.parametrize(
    "text",
    [
        f"https://anna:{SECRET}@example.org/list could not be reached.",
        f"https://example.org/list?user=anna&key={SECRET} said no.",
        f"Authorization: Bearer {SECRET}",
        f"it sent “bearer {SECRET}”",
        f"password={SECRET}",
        f"the password is “{SECRET}”",
        f'{{"api_key": "{SECRET}"}}',
        f"API-Key: '{SECRET} and more'",
        f"token = {SECRET}",
        f"Cookie: {SECRET}; path=/",
    ],
)
def test_secrets_are_hidden(text: str) -> None:
    assert SECRET not in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "The file password.txt was not found. Check the name.",
        "The server example.org:8080 did not answer. Trying again in 2.0 s.",
        "Is it there? It was not.",
        "Moved 3 files to Documents/tokens.",
    ],
)
def test_plain_sentences_stay(text: str) -> None:
    assert redacted(text) == text


def test_nothing_is_endless() -> None:
    assert len(redacted("a" * 10_000)) == 500
