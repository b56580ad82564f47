"""`make demo`: a real chore in a sample home, and the proof; as a stranger sees it, in a fresh home."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit import snapshot_tree

ROOT = Path(__file__).parents[3]
DEMO = ROOT / "packaging" / "demo.py"


def test_the_demo_does_what_it_says(fresh_profile: Path, tmp_path: Path) -> None:
    before = snapshot_tree(fresh_profile)
    done = subprocess.run(
        [sys.executable, str(DEMO)], cwd=tmp_path, capture_output=True, text=True, timeout=55, check=False,
        env={**os.environ, "TMPDIR": str(tmp_path), "COLUMNS": "100", "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    for words in (
        "$ lam-desktop plan", "└── Organise by type", "$ lam-desktop run", "19 items moved or renamed", "✓ Zip files",
        "Made the archive invoices.zip in Documents.", "After the run", "Taken back. Everything is as it was before.",
    ):  # fmt: skip
        assert words in done.stdout
    assert re.search(r"Proof: 26 paths compared, every byte as before \(sha256 [0-9a-f]{16}…\)\.", done.stdout)
    assert "Traceback" not in done.stdout and "Not as promised" not in done.stdout
    assert list(tmp_path.iterdir()) == [], "it left something behind"
    assert snapshot_tree(fresh_profile) == before, "it touched a home that is not its own"


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_demo_is_this_demo() -> None:
    told = subprocess.run(["make", "-n", "demo"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert ".venv/bin/python packaging/demo.py" in told.splitlines()
