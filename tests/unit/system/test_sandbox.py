"""Programs inside walls, each really trying to get out. What a machine cannot do is skipped and said."""

from __future__ import annotations

import os
import platform
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from lam_desktop.core.errors import WorldError
from lam_desktop.system.sandbox import Contained, Grants, Limits, Sandbox, Strength

PYTHON = os.path.realpath(sys.executable)
HOME_OF_PYTHON = Path(sys.base_prefix)
STRONG = Sandbox()
RULES = Sandbox(Strength.RULES)
LESS = Sandbox(Strength.FILTER)

walls = pytest.mark.skipif(STRONG.strength is not Strength.WALLS, reason="bubblewrap cannot build walls here")
filters = pytest.mark.skipif(LESS.strength is not Strength.FILTER, reason="no filters of system calls here")
rules = pytest.mark.skipif(RULES.strength is not Strength.RULES, reason="no rules about files here")
every = pytest.mark.parametrize(
    "sandbox",
    [
        pytest.param(STRONG, marks=walls, id="walls"),
        pytest.param(RULES, marks=rules, id="rules"),
        pytest.param(LESS, marks=filters, id="filter"),
    ],
)
bounded = pytest.mark.parametrize(
    "sandbox", [pytest.param(STRONG, marks=walls, id="walls"), pytest.param(RULES, marks=rules, id="rules")]
)

numbered = pytest.mark.skipif(platform.machine() != "x86_64", reason="the numbers are those of x86-64")
REFUSED = ("Read-only file system", "Permission denied")

CALL = """
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
def tried(*call):
    print("done" if libc.syscall(*call) >= 0 else errno.errorcode[ctypes.get_errno()])
"""


def start(sandbox: Sandbox, code: str, limits: Limits | None = None, **granted: object) -> Contained:
    reads = (HOME_OF_PYTHON, *granted.pop("reads", ()))  # type: ignore[misc]
    return sandbox.start(
        [PYTHON, "-S", "-c", code], Grants(reads, **granted), limits,  # type: ignore[arg-type]
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def said(sandbox: Sandbox, code: str, limits: Limits | None = None, **granted: object) -> str:
    """What a child says that may do its worst."""
    child = start(sandbox, code, limits, **granted)
    assert child.process.stdout is not None
    out = child.process.stdout.read().decode()
    child.wait()
    return out.strip()


def reading(path: Path) -> str:
    return f"try: print(open({str(path)!r}).read())\nexcept OSError as error: print(type(error).__name__)"


def writing(path: Path) -> str:
    return f"try: print(open({str(path)!r}, 'w').write('x'))\nexcept OSError as error: print(error.strerror)"


@bounded
def test_a_file_that_was_not_named_is_not_read(sandbox: Sandbox, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("my word")
    assert said(sandbox, reading(secret)) == ("FileNotFoundError" if sandbox is STRONG else "PermissionError")
    assert said(sandbox, reading(secret), reads=(secret,)) == "my word"


@every
def test_the_home_is_another(sandbox: Sandbox) -> None:
    home = said(sandbox, "import os; print(os.path.expanduser('~'))")
    assert Path(home) != Path.home() and home.startswith("/tmp")
    assert (
        said(
            sandbox, writing(Path("~/x")).replace("'~/x'", "os.path.expanduser('~/x')").replace("try", "import os\ntry")
        )
        == "1"
    )


@bounded
def test_what_was_named_for_reading_is_not_written(sandbox: Sandbox, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("as it was")
    assert said(sandbox, writing(note), reads=(tmp_path,)) in REFUSED
    assert note.read_text() == "as it was"


@bounded
@pytest.mark.parametrize("place", ["/usr/lib/x", "/etc/x", "/usr/bin/env"])
def test_the_system_is_not_written(sandbox: Sandbox, place: str) -> None:
    assert said(sandbox, writing(Path(place))) in REFUSED


@bounded
def test_only_the_folder_that_was_named_is_written(sandbox: Sandbox, tmp_path: Path) -> None:
    inside, beside = tmp_path / "inside", tmp_path / "beside"
    inside.mkdir()
    beside.mkdir()
    assert said(sandbox, writing(inside / "new"), writes=(inside,)) == "1"
    assert said(sandbox, writing(beside / "new"), writes=(inside,)) in (*REFUSED, "No such file or directory")
    assert (inside / "new").exists() and not list(beside.iterdir())


@walls
def test_what_passes_stays_inside() -> None:
    assert said(STRONG, writing(Path("/tmp/left-by-a-test-of-walls"))) == "1"
    assert not Path("/tmp/left-by-a-test-of-walls").exists()


@every
def test_no_socket_without_leave(sandbox: Sandbox) -> None:
    code = """
from socket import *
for kind in ((AF_INET, SOCK_STREAM), (AF_INET, SOCK_DGRAM), (AF_UNIX, SOCK_STREAM), (AF_NETLINK, SOCK_RAW)):
    try: socket(*kind)
    except OSError as error: print(type(error).__name__)
    else: print("open")
"""
    assert said(sandbox, code).split() == ["PermissionError"] * 4


@every
def test_the_network_with_leave(sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        code = f"import socket; print(socket.create_connection(('127.0.0.1', {port})).getpeername()[1])"
        assert said(sandbox, code, network=True) == str(port)


DANGEROUS = {
    "ptrace": "101, 0, 0, 0, 0",
    "mount": "165, b'none', b'/tmp', b'tmpfs', 0, 0",
    "keyctl": "250, 0, -3, 0",
    "bpf": "321, 0, 0, 0",
    "userfaultfd": "323, 1",
    "perf_event_open": "298, 0, 0, -1, -1, 0",
    "io_uring_setup": "425, 1, 0",
    "personality": "135, 0xffffffff",
    "unshare, a user space": "272, 0x10000000",
    "clone, a user space": "56, 0x10000011, 0, 0, 0, 0",
    "ioctl, typing": "16, 1, 0x5412, b'x'",
    "ioctl, the console": "16, 1, 0x541c, b'x'",
    "process_vm_readv": "310, 1, 0, 0, 0, 0, 0",
}


@every
@numbered
def test_dangerous_calls_are_denied(sandbox: Sandbox) -> None:
    answers = said(sandbox, CALL + "".join(f"tried({call})\n" for call in DANGEROUS.values())).split()
    assert dict(zip(DANGEROUS, answers, strict=True)) == dict.fromkeys(DANGEROUS, "EPERM")


@every
@numbered
def test_other_calls_are_not(sandbox: Sandbox) -> None:
    assert said(sandbox, f"{CALL}tried(39)\ntried(435, 0, 0)") == "done\nENOSYS"  # getpid; clone3 is "not known"


@every
def test_memory_is_bounded(sandbox: Sandbox) -> None:
    code = "try: held = bytearray(4 << 30); print('had it')\nexcept MemoryError: print('no room')"
    assert said(sandbox, code) == "no room"


@every
def test_work_is_bounded(sandbox: Sandbox) -> None:
    child = start(sandbox, "while True: pass", Limits(seconds=1))
    assert child.process.wait() != 0
    child.stop()


@every
def test_a_file_is_bounded(sandbox: Sandbox, tmp_path: Path) -> None:
    opened = f"with open({str(tmp_path / 'long')!r}, 'wb') as file: file.write(bytes(2000))"
    code = f"try:\n    {opened}\nexcept OSError as error: print(error.strerror)"
    assert said(sandbox, code, Limits(file_size=1000), writes=(tmp_path,)) == "File too large"


@every
@pytest.mark.skipif(hasattr(os, "getuid") and os.getuid() == 0, reason="the administrator is bound by no number")
def test_the_number_of_processes_is_bounded(sandbox: Sandbox) -> None:
    """The system counts all that a person runs, so room is left for what is there and a little more."""
    code = """
import os, signal
made = 0
try:
    for _ in range(3000):
        if os.fork() == 0:
            signal.pause()
        made += 1
except BlockingIOError:
    print("no more", flush=True)
"""
    mine = [each for each in psutil.process_iter(["uids", "num_threads"]) if each.info["uids"].real == os.getuid()]
    there = sum(each.info["num_threads"] or 1 for each in mine)
    child = start(sandbox, code, Limits(processes=there + 100))
    assert child.process.stdout is not None
    assert child.process.stdout.readline() == b"no more\n"
    child.stop()


CLINGING = """
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
for _ in range(20):
    if os.fork() == 0:
        try: os.setsid()
        except OSError: pass
        if os.fork() == 0:
            signal.pause()
        os._exit(0)
print("all there", flush=True)
signal.pause()
"""


@every
def test_a_stop_ends_everything(sandbox: Sandbox) -> None:
    """Whoever is left would hold the pipe open: its end is read only when the last one is gone."""
    child = start(sandbox, CLINGING)
    out = os.dup(child.process.stdout.fileno())  # type: ignore[union-attr]
    with os.fdopen(out, "rb", buffering=0) as pipe:
        assert pipe.readline() == b"all there\n"
        child.stop()
        assert pipe.read() == b""
    assert not child.running


@every
def test_nothing_outlives_what_was_started(sandbox: Sandbox) -> None:
    code = "import os, signal\nif os.fork() == 0: signal.pause()\n"
    child = start(sandbox, code)
    out = os.dup(child.process.stdout.fileno())  # type: ignore[union-attr]
    child.wait()
    with os.fdopen(out, "rb") as pipe:
        assert pipe.read() == b""


@every
def test_it_ends_with_the_program(sandbox: Sandbox) -> None:
    """The program is killed without a word; what it had started holds the pipe no longer."""
    code = f"""
import sys
from lam_desktop.system.sandbox import Grants, Sandbox, Strength
from pathlib import Path
child = Sandbox(Strength({sandbox.strength.value!r})).start(
    [{PYTHON!r}, "-S", "-c", "import signal; print('there', flush=True); signal.pause()"],
    Grants((Path({str(HOME_OF_PYTHON)!r}),)), stdout=sys.stdout)
child.process.wait()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"there\n"
        program.kill()
        assert program.stdout.read() == b""


@every
def test_nothing_of_the_environment_goes_along(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_PASSWORD", "hunter2")
    names = "import os; print(sorted(os.environ))"
    assert "MY_PASSWORD" not in said(sandbox, names)
    assert "GIVEN" in said(sandbox, names, environment={"GIVEN": "1"})


@walls
def test_others_are_not_seen() -> None:
    code = "import os; print(sorted(int(name) for name in os.listdir('/proc') if name.isdigit()))"
    assert len(said(STRONG, code).split(",")) <= 2


def test_programs_are_named_by_their_full_path() -> None:
    with pytest.raises(WorldError, match="full path"):
        LESS.start(["true"])
    with pytest.raises(WorldError, match="full path"):
        LESS.start([])


def test_a_program_that_is_not_there() -> None:
    child = LESS.start(["/nowhere/at-all"], stderr=subprocess.PIPE)
    assert child.wait() != 0


@pytest.mark.parametrize("strength", list(Strength))
def test_every_strength_has_words(strength: Strength) -> None:
    assert strength.words
    assert (strength is Strength.WALLS) == ("bubblewrap" in strength.words)


@pytest.fixture
def no_bubblewrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """A bwrap that fails as on systems without user namespaces."""
    from lam_desktop.system import sandbox

    def put(script: str) -> None:
        program = tmp_path / "bwrap"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        sandbox._bubblewrap.cache_clear()

    yield put  # type: ignore[misc]
    sandbox._bubblewrap.cache_clear()


@rules
def test_walls_that_cannot_be_built_are_not_claimed(no_bubblewrap: Callable[[str], None]) -> None:
    no_bubblewrap("echo 'setting up uid map: Permission denied' >&2; exit 1")
    sandbox = Sandbox()
    assert sandbox.strength is Strength.RULES
    assert said(sandbox, "print('still works')") == "still works"
