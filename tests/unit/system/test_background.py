"""The unit and the agent that start the daemon: systemd and launchd must read back what was meant."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from lam_desktop.system.background import agent_text, unit_text

ROOT = Path(__file__).parents[3]


def test_the_packaged_unit_is_the_one_that_is_installed() -> None:
    packaged = ROOT / "packaging" / "linux" / "lam-desktop.service"
    assert packaged.read_text(encoding="utf-8") == unit_text(["/usr/bin/lam-desktop"])


def test_odd_paths_are_quoted() -> None:
    text = unit_text(["/opt/my app/lam%d", "-m", "lam_desktop"], '/home/anna/the "state"')
    assert 'ExecStart="/opt/my app/lam%%d" -m lam_desktop daemon\n' in text
    assert 'Environment="LAM_DESKTOP_HOME=/home/anna/the \\"state\\""\n' in text


def test_systemd_reads_it(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("needs systemd-analyze")
    unit = tmp_path / "lam-desktop.service"
    unit.write_text(unit_text(["/bin/true", "two words"], "/tmp/a b"), encoding="utf-8")
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--user", str(unit)], capture_output=True, text=True, check=False
    )
    assert "lam-desktop.service" not in checked.stderr, checked.stderr


def test_launchd_gets_a_list_of_words() -> None:
    agent = plistlib.loads(agent_text(["/opt/my app/lam"], "/tmp/a b"))
    assert agent["ProgramArguments"] == ["/opt/my app/lam", "daemon"]
    assert agent["EnvironmentVariables"] == {"LAM_DESKTOP_HOME": "/tmp/a b"}
