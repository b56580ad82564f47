"""Rules about files that a process lays on itself for good (Linux, Landlock): what is not named cannot be opened.

It does not hide that a file is there. Where bubblewrap cannot build walls this is the next best.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys
from collections.abc import Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same on all machines
_VERSION, _BELOW, _NO_NEW_PRIVILEGES = 1, 1, 38
_RUN, _WRITE, _READ, _LIST, _CUT, _DEVICE = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 14, 1 << 15
_OF_FILES = _RUN | _WRITE | _READ | _CUT | _DEVICE
_KNOWN = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1}  # rights by version; later: all 16
_OTHERS = 3  # from version 6 on: no signals and no hidden sockets to programs outside


def version() -> int:
    """Which edition of such rules the system has; 0: none."""
    if sys.platform != "linux":
        return 0
    return max(0, _call(_CREATE, None, 0, _VERSION))


def restrict(reads: Iterable[str], writes: Iterable[str]) -> bool:
    """From now on only these places can be read (and run), and only those written. False where there are no rules."""
    known = version()
    if not known:
        return False
    rights = _KNOWN.get(known, (1 << 16) - 1)
    told = struct.pack("QQQ", rights, 0, _OTHERS if known >= 6 else 0)[: 24 if known >= 6 else 8]
    rules = _call(_CREATE, told, len(told), 0)
    if rules < 0:
        return False
    try:
        for place in reads:
            _allow(rules, place, (_RUN | _READ | _LIST) & rights)
        for place in writes:
            _allow(rules, place, rights)
        ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return _call(_RESTRICT, rules, 0) == 0
    finally:
        os.close(rules)


def _allow(rules: int, place: str, rights: int) -> None:
    """One place and all below it; what is not there needs no rule."""
    try:
        at = os.open(place, os.O_PATH | os.O_CLOEXEC) if sys.platform == "linux" else -1
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(at).st_mode):
            rights &= _OF_FILES
        _call(_ADD, rules, _BELOW, struct.pack("=Qi", rights, at), 0)
    finally:
        os.close(at)


def _call(number: int, *args: int | bytes | None) -> int:
    call = ctypes.CDLL(None).syscall
    call.restype = ctypes.c_long
    return int(call(ctypes.c_long(number), *(ctypes.c_long(arg) if isinstance(arg, int) else arg for arg in args)))
