"""What a person asks stays on this computer: the model runtime reports nothing and keeps nothing in the home folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.kit import snapshot_tree


def test_the_encoder_reports_to_nobody(fresh_profile: Path) -> None:
    before = snapshot_tree(fresh_profile)
    variables = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    code = "from lam_desktop.model.encoder import Encoder; Encoder().encode(['zip my pictures'])"
    subprocess.run([sys.executable, "-c", code], env=variables, check=True, timeout=50)
    assert snapshot_tree(fresh_profile) == before
