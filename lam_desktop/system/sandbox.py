"""Starts programs inside walls: only the files that were named, no network, limits. Rule: say how strong it is.

On Linux bubblewrap builds the walls where the system lets it; it is tried once by really running it. Elsewhere what the
system has is used, and `Sandbox.strength` says what that is.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

import psutil

from lam_desktop.core.errors import WorldError
from lam_desktop.system import landlock, seccomp
from lam_desktop.system.confine import GIB
from lam_desktop.system.ownprograms import own_program

_PROBE = 10.0
_ROOM = GIB  # of the folder for what passes, which lies in memory
_KEPT = ("LANG", "LC_ALL", "LC_CTYPE", "TZ", *(("SYSTEMROOT", "PATH") if sys.platform == "win32" else ()))
_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store")
_SETTINGS = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "localtime", "alternatives", "fonts", "mime.types")
_NET_SETTINGS = ("resolv.conf", "hosts", "nsswitch.conf", "ssl", "ca-certificates", "pki")


class Strength(Enum):
    """What holds a contained program, from strong to weak."""

    WALLS = "walls"
    RULES = "rules"
    FILTER = "filter"
    LIMITS = "limits"
    APART = "apart"

    @property
    def words(self) -> str:
        """In words, for people."""
        return {
            Strength.WALLS: "bubblewrap: only named files, no network, a filter of system calls, limits",
            Strength.RULES: "Landlock: only named files, no network, a filter of system calls, limits",
            Strength.FILTER: "a filter of system calls, no network, limits; no walls around files here",
            Strength.LIMITS: "limits of memory and time; no walls here",
            Strength.APART: "a process of its own; no walls and no limits here",
        }[self]

    @property
    def weaker(self) -> Strength | None:
        """The next best; none below the weakest."""
        order = list(Strength)
        return next(iter(order[order.index(self) + 1 :]), None)


@dataclass(frozen=True, slots=True)
class Limits:
    """The most one contained program may take. `processes` binds everybody but the administrator of a computer."""

    memory: int = 2 * GIB
    seconds: int = 600  # of work, not of waiting
    file_size: int = 4 * GIB
    open_files: int = 256
    processes: int = 512


@dataclass(frozen=True, slots=True)
class Grants:
    """What a program may reach: files and folders to read, to write, the network, settings by name. Empty: nothing."""

    reads: tuple[Path, ...] = ()
    writes: tuple[Path, ...] = ()
    network: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)
    processes: bool = True  # may see its own ones (/proc)


class Contained:
    """A program that was started inside, and all that it started."""

    def __init__(self, process: subprocess.Popen[bytes], room: Path | None) -> None:
        self.process = process
        self._room = room
        self._stopped = False

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def wait(self, timeout: float | None = None) -> int:
        """Its exit status, once it has ended by itself. What it left running is ended."""
        status = self.process.wait(timeout)
        self.stop()
        return status

    def stop(self) -> None:
        """End it and everything it has started, at once. With walls nothing can escape from that."""
        if self._stopped:  # its number may be another's by now
            return
        self._stopped = True
        if sys.platform == "win32":
            _end_tree(self.process)
        else:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        if self._room is not None:
            shutil.rmtree(self._room, ignore_errors=True)


def _end_tree(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                child.kill()
    with contextlib.suppress(OSError):
        process.kill()


class Sandbox:
    """Starts contained programs as strongly as this computer can.

    Args:
        most: be no stronger than that, even where it would work.
    """

    def __init__(self, most: Strength = Strength.WALLS) -> None:
        self._builder = _bubblewrap() if most is Strength.WALLS else ()
        self.strength = Strength.WALLS if self._builder else _next_best(most)

    def start(
        self, argv: Sequence[str], grants: Grants | None = None, limits: Limits | None = None, *,
        stdin: int | IO[Any] = subprocess.DEVNULL, stdout: int | IO[Any] = subprocess.DEVNULL,
        stderr: int | IO[Any] = subprocess.DEVNULL, binds_itself: bool = False,
    ) -> Contained:  # fmt: skip
        """Start a program by its absolute path and its arguments; never a line for a shell.

        Args:
            binds_itself: it is a part of this program that sets its own limits and filter before all else, and
                rules about files as they are told after its other arguments (`system.confine.bind`).

        Raises: WorldError when it cannot be started.
        """
        if not argv or not Path(argv[0]).is_absolute():
            raise WorldError("A contained program is named by its full path.", "Name it like /usr/bin/name.")
        grants = grants or Grants()
        room = None if self._builder else Path(tempfile.mkdtemp(prefix="contained-"))
        environment = _environment(grants, room or Path("/tmp"))  # noqa: S108 - a folder of its own is put there
        line = (
            [*argv, *self._rules(grants, room)]
            if binds_itself
            else [*self._binding(grants, limits or Limits(), environment, room), *argv]
        )
        with self._walled(line, grants, binds_itself) as (whole, handed):
            try:
                process = subprocess.Popen(
                    whole, stdin=stdin, stdout=stdout, stderr=stderr, env=environment, cwd=room,
                    start_new_session=sys.platform != "win32", pass_fds=handed,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )  # fmt: skip
            except OSError as error:
                raise WorldError(f"{argv[0]} could not be started: {error.strerror}.", "Is it installed?") from error
        return Contained(process, room)

    def _binding(self, grants: Grants, limits: Limits, environment: dict[str, str], room: Path | None) -> list[str]:
        """The part of this program that takes on the limits and then becomes the one that was asked for."""
        if self.strength is Strength.APART:
            return []
        binder = own_program("lam_desktop.system.confine")
        environment |= binder.environment
        told = [f"{name}={most}" for name, most in asdict(limits).items()]
        if self.strength in (Strength.RULES, Strength.FILTER):
            told += [f"deny={call}" for call in sorted(_denied(grants) | seccomp.ESCAPE)]
        if self.strength is Strength.RULES:
            told += self._rules(Grants((*binder.reads, *grants.reads), grants.writes, grants.network), room)
        return [*binder.argv, *told, "--"]

    def _rules(self, grants: Grants, room: Path | None) -> list[str]:
        """The same view of the files once more, as rules that a process lays on itself."""
        if self.strength not in (Strength.WALLS, Strength.RULES):
            return []
        reads = [*_FOLDERS, *(f"/etc/{name}" for name in _settings(grants)), *map(str, grants.reads)]
        writes = ["/dev/null", "/dev/zero", "/dev/urandom", str(room or "/tmp"), *map(str, grants.writes)]  # noqa: S108
        return [*(f"read={place}" for place in reads), *(f"write={place}" for place in writes)]

    @contextlib.contextmanager
    def _walled(self, line: list[str], grants: Grants, binds_itself: bool) -> Iterator[tuple[list[str], list[int]]]:
        """The whole line to start, with the filter in a pipe that bubblewrap reads."""
        if not self._builder:
            yield line, []
            return
        own = () if binds_itself else own_program("lam_desktop.system.confine").reads
        places = [*_views(grants, own), *([] if grants.network else ["--unshare-net"])]
        if not seccomp.available():
            yield [*self._builder, *places, "--", *line], []
            return
        out, into = os.pipe()
        try:
            os.write(into, seccomp.program(_denied(grants)))
            os.close(into)
            yield [*self._builder, *places, "--seccomp", str(out), "--", *line], [out]
        finally:
            os.close(out)


def _denied(grants: Grants) -> frozenset[str]:
    return seccomp.DANGEROUS if grants.network else seccomp.DANGEROUS | seccomp.NETWORK


def _environment(grants: Grants, room: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    own = {"HOME": str(room), "TMPDIR": str(room), "TEMP": str(room), "TMP": str(room)}
    return {"PATH": "/usr/bin:/bin"} | kept | own | dict(grants.environment)


def _settings(grants: Grants) -> tuple[str, ...]:
    """What of /etc may be read."""
    return _SETTINGS + (_NET_SETTINGS if grants.network else ())


def _views(grants: Grants, own: Sequence[Path]) -> list[str]:
    """What of the files is to be seen inside, and how."""
    line = ["--proc", "/proc"] if grants.processes else []
    for name in _settings(grants):
        line += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    for place in dict.fromkeys((*own, *grants.reads)):
        if not any(place.is_relative_to(folder) for folder in _FOLDERS):
            line += ["--ro-bind", str(place), str(place)]
    for place in grants.writes:
        line += ["--bind", str(place), str(place)]
    return [*line, "--remount-ro", "/"]


@lru_cache(maxsize=1)
def _bubblewrap() -> tuple[str, ...]:
    """The beginning of every line with walls, or nothing where they cannot be built: tried by really running it."""
    program = shutil.which("bwrap") if sys.platform == "linux" else None
    if program is None:
        return ()
    for size in (("--size", str(_ROOM)), ()):  # older ones cannot bound the folder in memory
        line = (program, *_WALLS, *_system(), "--dev", "/dev", *size, "--tmpfs", "/tmp", "--chdir", "/tmp")  # noqa: S108
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            tried = subprocess.run(
                [*line, *_views(Grants(), ()), "--unshare-net", "--", "/usr/bin/true"], stdin=subprocess.DEVNULL,
                capture_output=True, timeout=_PROBE, check=False,
            )  # fmt: skip
            if tried.returncode == 0:
                return line
    return ()


_WALLS = (
    "--unshare-user-try", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try", "--hostname",
    "contained", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
)  # fmt: skip


def _system() -> list[str]:
    """The system's own programs, to be read."""
    line = []
    for folder in map(Path, _FOLDERS):
        if folder.is_symlink():
            line += ["--symlink", str(folder.readlink()), str(folder)]
        elif folder.is_dir():
            line += ["--ro-bind", str(folder), str(folder)]
    return line


def _next_best(most: Strength) -> Strength:
    """What there is without bubblewrap, from strong to weak."""
    there = {
        Strength.RULES: seccomp.available() and landlock.version() > 0,
        Strength.FILTER: seccomp.available(),
        Strength.LIMITS: sys.platform != "win32",
        Strength.APART: True,
    }
    found = most
    while not there.get(found) and found.weaker is not None:
        found = found.weaker
    return found
