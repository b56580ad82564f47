"""The program as the starter of its own workers, as in a package, where there is no Python to start them with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.connectors.contained.crew import Crew, Job
from lam_desktop.system import ownprograms
from lam_desktop.system.sandbox import Sandbox, Strength


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "lam_desktop", *words], capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is taken on there")
def test_it_takes_on_limits_and_becomes_another_program() -> None:
    code = "import resource; print(resource.getrlimit(resource.RLIMIT_NOFILE)[0])"
    assert run("-m", "lam_desktop.system.confine", "open_files=99", "--", sys.executable, "-c", code).stdout == "99\n"


def test_it_starts_nothing_else() -> None:
    ran = run("-m", "http.server")
    assert ran.returncode == 2 and "http.server" in ran.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a script plays the program here")
def test_a_package_reads_files_in_a_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package is one program beside its libraries; a script of that kind stands for it."""
    program = tmp_path / "lam-desktop"
    program.write_text(
        f'#!/bin/sh\nexport PYTHONPATH="{":".join(sys.path)}"\nexec "{sys.executable}" -m lam_desktop "$@"\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert ownprograms.own_program("lam_desktop.model").argv == (str(program), "-m", "lam_desktop.model")
    picture = tmp_path / "a.png"
    Image.new("RGB", (40, 30)).save(picture)
    crew = Crew(Sandbox(Strength.LIMITS))
    size = Job("lam_desktop.connectors.images:seen_size", (picture, "a.png"), {}, None, "a.png", 1 << 30, 60)
    try:
        assert crew.do(size, lambda: None) == (40, 30)
    finally:
        crew.close()
