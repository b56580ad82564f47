"""The import contracts bite: a skeleton of the house passes, and each seeded violation is refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = (
    "core",
    "store",
    "system",
    "model",
    "connectors",
    "actions",
    "decision",
    "engine",
    "planning",
    "learning",
    "ui",
)

VIOLATIONS = {
    "a lower layer looks up": ("core/new.py", "from lam_desktop.store import kept"),
    "siblings know each other": ("store/new.py", "from lam_desktop.system import kept"),
    "an action goes round the door": ("actions/new.py", "from lam_desktop.decision import kept"),
    "a cycle, made in a function": ("core/kept.py", "def late():\n    from lam_desktop.core import other"),
    "a package without a layer": ("utils.py", "X = 1"),
    "Qt below the window": ("engine/new.py", "from PySide6.QtCore import QObject"),
    "arrays outside the model": ("learning/new.py", "def late():\n    import numpy"),
    "torch in the wrong process": ("app.py", "import torch.nn"),
    "the keyring from the store": ("store/new.py", "import keyring.errors"),
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with every layer of the real one, nearly empty, under the real contracts."""
    package = tmp_path / "lam_desktop"
    for name in PACKAGES:
        (package / name).mkdir(parents=True)
        (package / name / "__init__.py").touch()
        (package / name / "kept.py").write_text("X = 1\n", encoding="utf-8")
    (package / "__init__.py").touch()
    (package / "core" / "other.py").write_text("from lam_desktop.core import kept\n", encoding="utf-8")
    (package / "model" / "worker.py").write_text("import numpy, torch\n", encoding="utf-8")
    (package / "ui" / "window.py").write_text("import PySide6.QtCore, qasync\n", encoding="utf-8")
    (package / "system" / "secrets.py").write_text("import keyring\n", encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return package


def _check(house: Path) -> tuple[bool, str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-cache",
    ]
    environment = {**os.environ, "PYTHONPATH": str(house.parent), "COLUMNS": "200"}
    done = subprocess.run(command, cwd=house.parent, env=environment, capture_output=True, text=True, timeout=50)
    return done.returncode == 0, done.stdout + done.stderr


def test_the_plain_house_stands(house: Path) -> None:
    kept, report = _check(house)
    assert kept, report


@pytest.mark.parametrize("kind", VIOLATIONS)
def test_a_violation_is_refused(house: Path, kind: str) -> None:
    name, line = VIOLATIONS[kind]
    with (house / name).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    kept, report = _check(house)
    assert not kept
    assert "BROKEN" in report, report
