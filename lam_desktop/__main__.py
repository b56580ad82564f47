"""Chooses the window, the command line, or one of the program's own workers; nothing else."""

from __future__ import annotations

import sys
from importlib import import_module

# In a package there is no Python to start these with: the program itself plays their part, by the same words.
_PARTS = {
    "lam_desktop.model": "lam_desktop.model.__main__",
    "lam_desktop.connectors.contained": "lam_desktop.connectors.contained.__main__",
    "lam_desktop.system.confine": "lam_desktop.system.confine",
}


def main() -> int:
    """Entry point of `lam-desktop`; the exit status."""
    arguments = sys.argv[1:]
    if len(arguments) > 1 and arguments[0] == "-m" and arguments[1] in _PARTS:
        sys.argv = arguments[1:]
        import_module(_PARTS[arguments[1]]).main()
        return 0
    if not arguments or arguments[0] in ("window", "--quick-ask"):
        from lam_desktop.ui.run import run_window

        return run_window(quick_ask="--quick-ask" in arguments)
    from lam_desktop.cli.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
