"""Tables of domains; each line is one action. See schemas.py for how a line is read."""

from __future__ import annotations

import importlib
import pkgutil


def table_texts() -> list[str]:
    """The texts of all tables beside this file."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return [importlib.import_module(f"{__name__}.{name}").TABLE for name in names]
