"""What gets into the log."""

from __future__ import annotations

import logging
from pathlib import Path

from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.secret import Secret
from lam_desktop.system.discreet import DiscreetFormatter


def test_neither_messages_nor_errors_hold_secrets(tmp_path: Path) -> None:
    KNOWN.learn(Secret("Tr0ub4dor"))
    log, handler = logging.getLogger("lam_desktop.test.discreet"), logging.FileHandler(tmp_path / "log")
    handler.setFormatter(DiscreetFormatter())
    log.addHandler(handler)
    try:
        raise ConnectionError("no login at smtp://me:hunter2@example.org with Tr0ub4dor")
    except ConnectionError:
        log.exception("asked %s with password=hunter3", "https://example.org/?token=hunter4")
    finally:
        log.removeHandler(handler)
        handler.close()
    text = (tmp_path / "log").read_text()
    assert "ERROR lam_desktop.test.discreet: asked" in text and "ConnectionError" in text and __file__ in text
    assert not any(secret in text for secret in ("hunter2", "hunter3", "hunter4", "Tr0ub4dor"))
