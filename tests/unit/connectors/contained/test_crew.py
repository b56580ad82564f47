"""The worker for files of strangers, taken over: it is told to run whatever an attacker would want to run in it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from PIL import Image

from lam_desktop.connectors import images, pdfs, vcards
from lam_desktop.connectors.archive_reading import members
from lam_desktop.connectors.contained.__main__ import Worker
from lam_desktop.connectors.contained.channel import Channel, ChannelClosed
from lam_desktop.connectors.contained.crew import MOST, Crew, Job, _Hand
from lam_desktop.connectors.contained.crew import crew as crew_of_the_program
from lam_desktop.connectors.contained.door import MAKING, interrupted
from lam_desktop.core.errors import Cancelled, InputError, RefusedError, UnreadableFile, WorldError
from lam_desktop.system.sandbox import Sandbox, Strength, _bubblewrap

INSIDE = "lam_desktop.connectors.contained.__main__"  # whose modules are as good as any
STRONG = Sandbox().strength
walls = pytest.mark.skipif(STRONG is not Strength.WALLS, reason="bubblewrap cannot build walls here")
filters = pytest.mark.skipif(STRONG not in (Strength.WALLS, Strength.FILTER), reason="no filters of system calls here")
EVIL_PATTERN = ("(a+)+$", "a" * 60 + "b")  # takes longer than anybody waits


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    made = Crew(Sandbox())
    yield made
    made.close()


@pytest.fixture
def taken_over(crew: Crew) -> Callable[..., Any]:
    """Runs a function of the standard library inside the worker."""

    def run(function: str, *args: Any, check: Callable[[], None] = lambda: None, **wish: Any) -> Any:
        return crew.do(job(function, *args, **wish), check)

    return run


def job(function: str, *args: Any, memory: int = MAKING, seconds: int = 60, name: str = "a.pdf") -> Job:
    return Job(f"{INSIDE}:{function}", args, {}, None, name, memory, seconds)


def workers() -> list[psutil.Process]:
    me = psutil.Process()
    return [each for each in me.children(recursive=True) if "lam_desktop.connectors.contained" in each.cmdline()]


def test_it_works(taken_over: Callable[..., Any]) -> None:
    assert taken_over("os.path.basename", "/a/b") == "b"


@walls
def test_it_sees_no_files(taken_over: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("my word")
    for place in (tmp_path, Path.home() / "Documents", Path("/etc/passwd")):
        with pytest.raises(OSError, match="No such file"):
            taken_over("os.stat", str(place))
    with pytest.raises(OSError, match="No such file"):
        taken_over("os.listdir", "/proc")


@walls
def test_it_changes_no_files(taken_over: Callable[..., Any]) -> None:
    with pytest.raises(OSError, match="Read-only"):
        taken_over("os.mkdir", str(Path(sys.base_prefix) / "left-by-a-test"))


@filters
@pytest.mark.parametrize(
    ("function", "args"),
    [
        ("socket.socket", ()),
        ("socket.create_connection", (("127.0.0.1", 9),)),
        ("os.fork", ()),
        ("os.posix_spawn", ("/usr/bin/true", ["true"], {})),
        ("os.execv", ("/usr/bin/true", ["true"])),
        ("os.kill", (1, 9)),
        ("os.setsid", ()),
        ("os.fchmod", (0, 0o777)),
        ("os.fchown", (0, 0, 0)),
        ("os.utime", (0,)),
        ("os.setxattr", (0, "user.x", b"x")),
        ("os.unshare" if hasattr(os, "unshare") else "os.setpgid", (0,) if hasattr(os, "unshare") else (0, 0)),
    ],
)
def test_it_has_no_way_out(taken_over: Callable[..., Any], function: str, args: tuple[Any, ...]) -> None:
    with pytest.raises(OSError, match="not permitted"):
        taken_over(function, *args)


def test_it_knows_no_secret(taken_over: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_PASSWORD", "hunter2")
    crew = Crew(Sandbox())
    try:
        assert crew.do(job("os.getenv", "MY_PASSWORD"), lambda: None) is None
        assert crew.do(job("os.getenv", "PATH"), lambda: None)
    finally:
        crew.close()


@pytest.mark.parametrize(("function", "args"), [("os._exit", (0,)), ("os._exit", (7,)), ("os.abort", ())])
def test_a_crash_is_an_error_of_that_one_file(taken_over: Callable[..., Any], function: str, args: Any) -> None:
    with pytest.raises(UnreadableFile, match=r"a\.pdf broke what reads it") as told:
        taken_over(function, *args)
    assert told.value.hint
    assert taken_over("os.path.basename", "/a/b") == "b"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no work")
def test_work_without_end_is_ended(taken_over: Callable[..., Any]) -> None:
    with pytest.raises(UnreadableFile, match="takes longer than I give to one file"):
        taken_over("traceback.linecache.tokenize.re.match", *EVIL_PATTERN, seconds=1)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process well")
def test_too_much_memory_is_refused(taken_over: Callable[..., Any]) -> None:
    with pytest.raises(UnreadableFile, match="needs more memory than I give to one file"):
        taken_over("os.urandom", 600_000_000, memory=400_000_000)


def test_a_stop_ends_the_work(crew: Crew) -> None:
    """The work would last for ever: that this returns at all is the proof."""
    before = set(workers())
    asked = threading.Event()

    def stop() -> None:
        if asked.is_set():
            raise Cancelled("Stopped.")
        asked.set()

    with pytest.raises(Cancelled):
        crew.do(job("traceback.linecache.tokenize.re.match", *EVIL_PATTERN, seconds=100_000), stop)
    assert not set(workers()) - before


def test_a_worker_that_is_gone_is_replaced(crew: Crew) -> None:
    assert crew.do(job("os.path.basename", "/a/b"), lambda: None) == "b"
    ended = workers()
    for worker in ended:
        with suppress(psutil.NoSuchProcess):  # the walls took it along
            worker.kill()
    psutil.wait_procs(ended)
    assert crew.do(job("os.path.basename", "/a/c"), lambda: None) == "c"


def test_one_worker_serves_many_and_is_replaced_in_time() -> None:
    crew = Crew(Sandbox())
    try:
        seen = set()
        for number in range(510):
            assert crew.do(job("os.path.basename", f"/a/{number}"), lambda: None) == str(number)
            seen |= {hand.contained.process.pid for hand in crew._idle}
        assert len(seen) == 2
    finally:
        crew.close()


def told(archive: Path, crew: Crew, check: Callable[[], None] = lambda: None) -> Generator[Any, Any, Any]:
    """What the reader of archives tells step by step."""
    args = (archive, archive.name, archive.stat().st_size)
    reader = "lam_desktop.connectors.archive_reading:_told"
    return crew.tell(Job(reader, args, {}, None, archive.name, MAKING, 60, True), check)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("one.txt", "first")
        made.writestr("two.txt", b"x" * 3_000_000)
    return path


def test_what_is_told_step_by_step(archive: Path) -> None:
    """Whether it is heard to its end or not, the same worker does the next job."""
    crew = Crew(Sandbox())
    try:
        steps = told(archive, crew)
        assert next(steps)[0] == "one.txt"
        assert [steps.send(3), steps.send(3), steps.send(3)] == [b"fir", b"st", b""]
        assert steps.send(0)[0] == "two.txt"
        assert steps.send(3_000_000) == b"x" * 3_000_000
        with pytest.raises(StopIteration):
            steps.send(0)
        (first,) = crew._idle
        with closing(told(archive, crew)) as steps:
            assert next(steps)[0] == "one.txt"
            assert crew._idle == []
        assert crew._idle == [first]
        assert [each[0] for each in told(archive, crew)] == ["one.txt", "two.txt"]
        archive.write_bytes(b"PK\x03\x04 and no more")
        with pytest.raises(UnreadableFile, match=r"a\.zip is damaged"):
            next(told(archive, crew))
        assert crew._idle == [first]
    finally:
        crew.close()


def test_a_stop_between_two_steps(archive: Path, crew: Crew) -> None:
    stopped = threading.Event()

    def check() -> None:
        if stopped.is_set():
            raise Cancelled("Stopped.")

    steps = told(archive, crew, check)
    next(steps)
    outer = psutil.Process(steps.gi_frame.f_locals["turn"].hand.contained.process.pid)
    for each in (outer, *outer.children(recursive=True)):
        each.suspend()  # so that no answer comes before the question whether to go on
    stopped.set()
    with pytest.raises(Cancelled):
        steps.send(5)
    assert not outer.is_running()
    assert next(told(archive, crew))[0] == "one.txt"


def test_a_worker_with_nothing_to_do_leaves() -> None:
    """A worker waits like this, only longer."""
    ours, theirs = socket.socketpair()
    with closing(ours), closing(theirs):
        Worker(theirs, 0.01).serve()
        assert Channel(ours, lambda: None).receive() == ({"ready": True}, None)


def test_several_at_once(crew: Crew) -> None:
    answers: list[str] = []
    asking = [
        threading.Thread(target=lambda: answers.append(crew.do(job("os.path.basename", "/a/b"), lambda: None)))
        for _ in range(8)
    ]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert answers == ["b"] * 8


@pytest.mark.parametrize("end", ["", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"])
def test_workers_end_with_the_program(tmp_path: Path, end: str) -> None:
    page = tmp_path / "a.pdf"
    page.write_bytes(b"%PDF-1.4 not really")
    code = f"""
import psutil
from pathlib import Path
from lam_desktop.connectors import pdfs
try: pdfs.page_count(Path({str(page)!r}), "a.pdf")
except Exception as error: print(error)
print(*(each.pid for each in psutil.Process().children(recursive=True)), flush=True)
{end}
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    sentence, pids = ran.stdout.splitlines()
    assert sentence.startswith("a.pdf is not a PDF I can read.") and ran.stderr == ""
    left = [psutil.Process(int(pid)) for pid in pids.split() if psutil.pid_exists(int(pid))]
    assert pids.split() and not psutil.wait_procs(left, timeout=50)[1]


@pytest.mark.parametrize("most", [Strength.RULES, Strength.FILTER, Strength.LIMITS])
def test_it_works_with_less(most: Strength, tmp_path: Path) -> None:
    """Where no walls can be built files are read all the same, and as far away as that system lets it."""
    secret, picture = tmp_path / "secret.txt", tmp_path / "a.png"
    secret.write_text("my word")
    Image.new("RGB", (40, 30)).save(picture)
    crew = Crew(Sandbox(most))
    size = Job("lam_desktop.connectors.images:seen_size", (picture, "a.png"), {}, None, "a.png", MAKING, 60)
    try:
        assert crew.do(size, lambda: None) == (40, 30)
        if crew.sandbox.strength is Strength.RULES:
            with pytest.raises(OSError, match="Permission denied"):
                crew.do(job("os.open", str(secret), os.O_RDONLY), lambda: None)
        if crew.sandbox.strength in (Strength.RULES, Strength.FILTER):
            with pytest.raises(OSError, match="not permitted"):
                crew.do(job("socket.socket"), lambda: None)
    finally:
        crew.close()


@walls
def test_walls_in_which_it_cannot_live_are_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As where the walls can be built but this program's own folders cannot be shown inside them."""
    program = tmp_path / "bwrap"
    program.write_text('#!/bin/sh\ncase "$*" in *"-- /usr/bin/true") exit 0;; *) exit 1;; esac\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    _bubblewrap.cache_clear()
    try:
        crew = Crew(Sandbox())
    finally:
        _bubblewrap.cache_clear()
    try:
        assert crew.sandbox.strength is Strength.WALLS
        assert crew.strength() is Sandbox(Strength.RULES).strength
        assert crew.do(job("os.path.basename", "/a/b"), lambda: None) == "b"
        assert "files cannot be read inside walls" in caplog.text
    finally:
        crew.close()


def test_a_program_that_is_damaged_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lam_desktop.connectors.contained.crew._MODULE", "lam_desktop.not_there")
    with pytest.raises(WorldError, match="reads files does not start"):
        Crew(Sandbox()).do(job("os.path.basename", "/a/b"), lambda: None)


class Liar(threading.Thread):
    """A worker that was taken over: it says what it is told to say."""

    def __init__(self, crew: Crew, *says: Any) -> None:
        super().__init__()
        self._says = says
        self.got: list[int | None] = []
        ours, theirs = socket.socketpair()
        self._channel = Channel(theirs, lambda: None)
        crew._idle.append(_Hand(crew.sandbox.start([sys.executable, "-c", "pass"]), ours))

    def run(self) -> None:
        with closing(self._channel), suppress(ChannelClosed):
            self._channel.receive()
            for message in ({"begun": True}, *self._says):
                self._channel.send(message)
                if isinstance(message, dict) and "want" in message:
                    self.got.append(self._channel.receive()[1])


@pytest.mark.parametrize(
    "says",
    [
        [],
        ["no message"],
        [{"said": 1}],
        [[1, 2]],
        [{"want": 7}],
        [{"want": -1}],
        [{"want": True}],
        [{"want": "/etc/passwd"}],
        [{"answer": {"function": "os:system"}}],
        [{"answer": {"file": [0, "x"]}}],
        [{"answer": {"Table": [["a"]]}}],
        [{"answer": {"Decimal": "x"}}],
        [{"answer": {}}],
        [{}],
        [{"error": ["StateError"]}],
        [{"error": []}],
        [{"error": ["LamError", "x"]}],
        [{"error": ["__import__", "x", "y"]}],
        [{"error": 5}],
        [{"error": ["OutcomeUnknown", "Was it sent?", ""]}],
        [{"error": ["QuestionNeeded", "What is your password?", ""], "suggestions": {"tuple": []}}],
        [{"error": ["OSError", "x", ""]}],
    ],
)
def test_a_worker_that_lies_gets_nothing(says: list[Any], tmp_path: Path) -> None:
    crew = Crew(Sandbox(Strength.LIMITS))
    liar = Liar(crew, *says)
    liar.start()
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    told = Job("lam_desktop.connectors.pdfs:page_count", (tmp_path / "a.pdf", "a.pdf"), {}, None, "a.pdf", MAKING, 60)
    try:
        with pytest.raises(UnreadableFile, match=r"a\.pdf"):
            crew.do(told, lambda: None)
    finally:
        crew.close()
        liar.join()
    assert liar.got == []


def test_a_worker_that_goes_on_telling_is_ended(archive: Path) -> None:
    crew = Crew(Sandbox(Strength.LIMITS))
    liar = Liar(crew, {"said": 1}, {"said": 2})
    (hand,) = crew._idle
    liar.start()
    try:
        with closing(told(archive, crew)) as steps:
            assert next(steps) == 1
        assert crew._idle == [] and not hand.contained.running
    finally:
        crew.close()
        liar.join()


@pytest.mark.parametrize(
    "said",
    [
        {"tuple": ["../x", "file", 1, None, 0o644, ""]},
        {"tuple": ["/etc/x", "file", 1, None, 0o644, ""]},
        {"tuple": ["x", "link", 1, None, 0o644, "../../x"]},
        {"tuple": ["x", "device", 1, None, 0o644, ""]},
        {"tuple": ["x", "file", "1", None, 0o644, ""]},
        {"tuple": ["x", "file", 1, None, 0o644]},
        {"tuple": []},
        {"function": "os:system"},
    ],
)
def test_what_is_told_of_an_archive_is_checked(said: Any, archive: Path, lied_to: Callable[..., None]) -> None:
    lied_to({"said": said}, {"answer": None})
    with pytest.raises((UnreadableFile, RefusedError), match=r"archive|\.zip"):
        list(members(archive, archive))


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Rosa <x@y.example>", "a@b.example"),
        ("Rosa\u202e", "a@b.example"),
        ("Rosa", "a@b.example\nBcc: c@d.example"),
        ("Rosa", "nobody"),
        ("", "a@b.example"),
    ],
)
def test_what_is_told_of_an_address_book_is_checked(name: str, address: str, lied_to: Callable[..., None]) -> None:
    lied_to({"answer": {"tuple": [{"Contact": [name, address]}]}})
    with pytest.raises(UnreadableFile, match=r"a\.vcf"):
        vcards.read(b"any", "a.vcf")


@pytest.fixture
def lied_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Lets the program have a worker that was taken over and says this."""
    crew, liars = Crew(Sandbox(Strength.LIMITS)), []

    def says(*messages: Any) -> None:
        liars.append(Liar(crew, *messages))
        liars[-1].start()

    monkeypatch.setattr("lam_desktop.connectors.contained.crew.crew", lambda: crew)
    yield says
    crew.close()
    for liar in liars:
        liar.join()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one zone for all programs")
def test_local_time_is_what_it_is_for_the_program(crew: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, shown in (("Asia/Tokyo", "21:00:00"), ("UTC", "12:00:00")):
        monkeypatch.setenv("TZ", zone)
        assert shown in crew.do(job("time.ctime", 1_772_452_800), lambda: None)
    monkeypatch.delenv("TZ")
    assert crew.do(job("os.getenv", "TZ"), lambda: None) is None


def test_what_it_says_is_only_words(tmp_path: Path) -> None:
    crew = Crew(Sandbox(Strength.LIMITS))
    liar = Liar(crew, {"error": ["InputError", "There is no page 9.", "Check."]})
    liar.start()
    try:
        with pytest.raises(InputError, match="There is no page 9"):
            crew.do(job("x"), lambda: None)
    finally:
        crew.close()
        liar.join()


def test_only_named_files_are_opened_and_only_to_be_read(tmp_path: Path) -> None:
    page = tmp_path / "a.pdf"
    page.write_bytes(b"as it was")
    crew = Crew(Sandbox(Strength.LIMITS))
    liar = Liar(crew, {"want": 0}, {"answer": 1})
    liar.start()
    try:
        crew.do(Job("x", (page,), {}, None, "a.pdf", MAKING, 60), lambda: None)
    finally:
        crew.close()
        liar.join()
    (descriptor,) = liar.got
    assert descriptor is not None
    with os.fdopen(descriptor, "rb") as handle:
        assert handle.read() == b"as it was"
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(descriptor, b"x")


def test_the_door_hands_on_whether_to_go_on(tmp_path: Path) -> None:
    """A picture that is never answered for: only the question whether to go on ends it."""
    picture = tmp_path / "a.png"
    picture.write_bytes(b"no picture")
    asked = threading.Event()

    def stopped() -> None:
        asked.set()
        raise Cancelled("Stopped.")

    told = interrupted.set(stopped)
    held = [_busy() for _ in range(MOST)]
    try:
        with pytest.raises(Cancelled):
            images.seen_size(picture, "a.png")
    finally:
        interrupted.reset(told)
        for give_back in held:
            give_back()
    assert asked.is_set()


def _busy() -> Callable[[], None]:
    """Take one of the places of the program's own crew; returns what gives it back."""
    places = crew_of_the_program()._places
    places.acquire()
    return places.release


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "missing.pdf"):
        with pytest.raises(UnreadableFile, match="x is not a file that can be read"):
            pdfs.page_count(place, "x")
