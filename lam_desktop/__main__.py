"""Chooses the window or the command line; nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Entry point of `lam-desktop`; the exit status."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("window", "--quick-ask"):
        from lam_desktop.ui.run import run_window

        return run_window(quick_ask="--quick-ask" in arguments)
    from lam_desktop.cli.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
