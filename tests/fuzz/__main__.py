"""Feed one target with what atheris makes of its seeds: `python -m tests.fuzz TARGET SECONDS FOLDER`.

FOLDER keeps what was interesting, for the next time, and what broke something, in `found`.
"""

from __future__ import annotations

import argparse
import sys
from hashlib import sha256
from pathlib import Path

import atheris

_WATCHED = ["lam_desktop", "imap_tools", "icalendar", "dateutil", "email", "zipfile", "tarfile", "html", "quopri"]
with atheris.instrument_imports(include=_WATCHED):
    from lam_desktop.connectors.contained.door import INSIDE
    from tests.fuzz.targets import TARGETS

_LONGEST = 65_536  # bytes of an input
_SLOWEST = 20  # seconds for one input; the program itself would show a sign of life by then
_MEMORY = 1024  # MB


def main() -> None:
    """Go on until the time is over or something breaks."""
    options = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    options.add_argument("target", choices=sorted(TARGETS))
    options.add_argument("seconds", type=int)
    options.add_argument("folder", type=Path)
    chosen = options.parse_args()
    INSIDE.append(True)
    target, corpus = TARGETS[chosen.target], chosen.folder / chosen.target
    found = chosen.folder / "found" / chosen.target
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds():
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    flags = {"max_total_time": chosen.seconds, "max_len": _LONGEST, "timeout": _SLOWEST, "rss_limit_mb": _MEMORY,
             "print_final_stats": 1, "artifact_prefix": f"{found}/"}  # fmt: skip
    atheris.Setup([sys.argv[0], str(corpus), *(f"-{name}={value}" for name, value in flags.items())], target.entry)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
