"""Filters of system calls for Linux (seccomp, BPF). Rule: what is not known as dangerous is left to the walls.

Two lists. What every contained program is denied: looking into others, mounting, keys, kernel doors that have been
broken before, typing into a terminal. And what a worker of our own gives up once it runs: other programs, sockets.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
from collections.abc import Iterable

# Numbers of system calls: x86-64, and the table most newer machines share (aarch64). None: that machine has none.
_CALLS: dict[str, tuple[int | None, int | None]] = {
    "accept": (43, 202), "accept4": (288, 242), "acct": (163, 89), "add_key": (248, 217), "adjtimex": (159, 171),
    "bind": (49, 200), "bpf": (321, 280), "chroot": (161, 51), "clock_adjtime": (305, 266),
    "clock_settime": (227, 112), "clone": (56, 220), "clone3": (435, 435), "connect": (42, 203),
    "delete_module": (176, 106), "execve": (59, 221), "execveat": (322, 281), "fanotify_init": (300, 262),
    "fchmod": (91, 52), "fchmodat2": (452, 452), "fchown": (93, 55), "fchownat": (260, 54),
    "finit_module": (313, 273), "fork": (57, None), "fremovexattr": (199, 16), "fsconfig": (431, 431),
    "fsetxattr": (190, 7), "fsmount": (432, 432), "fsopen": (430, 430), "fspick": (433, 433),
    "init_module": (175, 105), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425), "ioctl": (16, 29), "ioperm": (173, None), "iopl": (172, None),
    "kcmp": (312, 272), "kexec_file_load": (320, 294), "kexec_load": (246, 104), "keyctl": (250, 219),
    "kill": (62, 129), "listen": (50, 201), "lookup_dcookie": (212, 18), "modify_ldt": (154, None),
    "mount": (165, 40), "mount_setattr": (442, 442), "move_mount": (429, 429), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "open_tree": (428, 428), "perf_event_open": (298, 241),
    "personality": (135, 92), "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "pivot_root": (155, 41),
    "process_madvise": (440, 440), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "ptrace": (101, 117), "quotactl": (179, 60), "reboot": (169, 142), "removexattrat": (466, 466),
    "request_key": (249, 218), "rt_sigqueueinfo": (129, 138), "setdomainname": (171, 162),
    "sethostname": (170, 161), "setns": (308, 268), "setpgid": (109, 154), "setsid": (112, 157),
    "settimeofday": (164, 170), "setxattrat": (463, 463), "socket": (41, 198), "socketpair": (53, 199),
    "swapoff": (168, 225), "swapon": (167, 224), "syslog": (103, 116), "tkill": (200, 130), "umount2": (166, 39),
    "unshare": (272, 97), "userfaultfd": (323, 282), "utimensat": (280, 88), "vfork": (58, None),
}  # fmt: skip

DANGEROUS = frozenset(
    "acct add_key adjtimex bpf chroot clock_adjtime clock_settime delete_module fanotify_init finit_module fsconfig "
    "fsmount fsopen fspick init_module io_uring_enter io_uring_register io_uring_setup ioperm iopl kcmp "
    "kexec_file_load kexec_load keyctl lookup_dcookie modify_ldt mount mount_setattr move_mount name_to_handle_at "
    "open_by_handle_at open_tree perf_event_open personality pidfd_getfd pivot_root process_madvise process_vm_readv "
    "process_vm_writev ptrace quotactl reboot request_key setdomainname sethostname setns settimeofday swapoff swapon "
    "syslog umount2 unshare userfaultfd".split()
)
NETWORK = frozenset({"socket"})  # of every kind: the doors of other programs on this machine are sockets too
ESCAPE = frozenset({"setsid", "setpgid"})  # where only the group of processes holds a program together
ALONE = frozenset(  # for a worker that has all it needs; a file that it may read must not be changed in any way
    "accept accept4 bind clone clone3 connect execve execveat fchmod fchmodat2 fchown fchownat fork fremovexattr "
    "fsetxattr kill listen pidfd_send_signal removexattrat rt_sigqueueinfo setxattrat socket socketpair tkill "
    "utimensat vfork".split()
)

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column, AUDIT_ARCH
_ALLOW, _DENY, _KILL, _UNKNOWN = 0x7FFF0000, 0x00050001, 0x80000000, 0x00050026  # EPERM, and ENOSYS for "ask again"
_LOAD, _SAME, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _MACHINE_AT, _FIRST_AT, _SECOND_AT = 0, 4, 16, 24
_FOREIGN = 0x40000000  # x32: the same calls under other numbers
_NEW_SPACES = 0x7E020000  # CLONE_NEW*: a space of its own would give a program rights again
_TYPING = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX: write into the terminal as if a person typed
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2


def available() -> bool:
    """Whether filters can be made for this machine."""
    return sys.platform == "linux" and platform.machine() in _MACHINES


def program(denied: Iterable[str]) -> bytes:
    """The filter that denies these calls, and always new namespaces and typing into a terminal."""
    column, machine = _MACHINES[platform.machine()]
    numbers = sorted(number for name in set(denied) if (number := _CALLS[name][column]) is not None)
    clone, clone3, ioctl = (_CALLS[name][column] or 0 for name in ("clone", "clone3", "ioctl"))
    head = [(_LOAD, 0, 0, _MACHINE_AT), (_SAME, 1, 0, machine), (_RETURN, 0, 0, _KILL), (_LOAD, 0, 0, _NUMBER_AT)]
    if column == 0:
        head += [(_AT_LEAST, 0, 1, _FOREIGN), (_RETURN, 0, 0, _DENY)]
    for number in numbers:
        head += [(_SAME, 0, 1, number), (_RETURN, 0, 0, _DENY)]
    head += [(_SAME, 0, 1, clone3), (_RETURN, 0, 0, _UNKNOWN)]  # its flags lie where a filter cannot look
    head += [(_SAME, 0, 4, clone), (_LOAD, 0, 0, _FIRST_AT), (_ANY_BIT, 0, 1, _NEW_SPACES), (_RETURN, 0, 0, _DENY),
             (_RETURN, 0, 0, _ALLOW)]  # fmt: skip
    head += [(_SAME, 0, 4, ioctl), (_LOAD, 0, 0, _SECOND_AT), (_SAME, 1, 0, _TYPING[0]), (_SAME, 0, 1, _TYPING[1]),
             (_RETURN, 0, 0, _DENY), (_RETURN, 0, 0, _ALLOW)]  # fmt: skip
    return b"".join(struct.pack("HBBI", *line) for line in head)


def apply(denied: Iterable[str]) -> bool:
    """Put the filter on this process and all it will start, for good. False where the system takes none."""
    if not available():
        return False
    code = program(denied)
    held = ctypes.create_string_buffer(code, len(code))
    called = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(held)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong]
    if prctl(_NO_NEW_PRIVILEGES, 1, None, 0, 0):
        return False
    return bool(prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.addressof(called), 0, 0) == 0)
