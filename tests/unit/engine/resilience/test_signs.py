"""What outcomes say of a server."""

from __future__ import annotations

import pytest

from lam_desktop.connectors.http import BadStatus, CaseFree
from lam_desktop.core.context import Response
from lam_desktop.core.errors import InputError, NoConnection, OutcomeUnknown, RefusedError, Unanswered
from lam_desktop.engine.resilience.signs import Health, Sign, sign_of

GOOD, BAD, PAGE, SILENT = Health.GOOD, Health.BAD, Health.PAGE, Health.SILENT


@pytest.mark.parametrize(
    ("code", "sign"),
    [
        (200, Sign(GOOD)),
        (404, Sign(GOOD)),
        (401, Sign(GOOD)),
        (501, Sign(GOOD)),
        (429, Sign(SILENT, passing=True, busy=True, pause=7)),
        (408, Sign(SILENT, passing=True, busy=True, pause=7)),
        (503, Sign(BAD, passing=True, busy=True, pause=7)),
        (504, Sign(BAD, passing=True, busy=True, pause=7)),
        (500, Sign(PAGE, passing=True)),
    ],
)
def test_answers_of_reads_and_writes_are_judged_alike(code: int, sign: Sign) -> None:
    assert sign_of(Response(code, "https://example.org", CaseFree({"retry-after": "7"}), b"")) == sign
    if code >= 400:
        assert sign_of(BadStatus(code, "https://example.org", "7")) == sign


def test_down_without_a_word_on_how_long_does_not_slow_others() -> None:
    assert sign_of(BadStatus(503, "https://example.org")) == Sign(BAD, passing=True)


@pytest.mark.parametrize(
    ("error", "sign"),
    [
        (Unanswered("x"), Sign(BAD, passing=True)),
        (Unanswered("x", here=True), Sign(SILENT, passing=True)),
        (OutcomeUnknown("x"), Sign(BAD, passing=True)),
        (NoConnection("too large"), Sign(GOOD)),
        (RefusedError("x"), Sign(SILENT)),
        (InputError("x"), Sign(SILENT)),
    ],
)
def test_errors(error: Exception, sign: Sign) -> None:
    assert sign_of(error) == sign


def test_a_message_id_is_a_good_sign() -> None:
    assert sign_of("<1@example.org>") == Sign(GOOD)
