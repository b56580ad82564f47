"""How this program starts a part of itself as a program of its own, from its sources and from a package alike."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class OwnProgram:
    """What to start, with which environment, and the places it must be able to read."""

    argv: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    reads: tuple[Path, ...] = ()


def own_program(module: str, libraries: Iterable[str] = ()) -> OwnProgram:
    """`python -m MODULE` with just these libraries in reach; in a package the program itself plays that part."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable).resolve()
        unpacked = Path(getattr(sys, "_MEIPASS", here.parent))
        return OwnProgram((str(here), "-m", module), {}, (here.parent, unpacked))
    python = os.path.realpath(sys.executable)
    places = [_home_of(name) for name in libraries]
    shelves = list(dict.fromkeys(place for place in places if place is not None))
    path = os.pathsep.join(map(str, [PACKAGE.parent, *shelves]))
    reads = (Path(sys.base_prefix), Path(python).parent, PACKAGE, *shelves)
    return OwnProgram((python, "-s", "-S", "-m", module), {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}, reads)


def _home_of(library: str) -> Path | None:
    """The folder a library is imported from."""
    spec = find_spec(library)
    if spec is None or spec.origin is None:
        return None
    origin = Path(spec.origin)
    return origin.parent.parent if spec.submodule_search_locations else origin.parent
