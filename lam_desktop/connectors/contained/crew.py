"""The program's side of the door: keeps a worker or two warm, opens files for them, replaces them when they fail."""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Any, NoReturn

from lam_desktop.connectors.contained.channel import Channel, ChannelClosed
from lam_desktop.connectors.contained.codec import Packer, unpack
from lam_desktop.core.errors import (
    AlreadyThere,
    DiskFull,
    FileMissing,
    InputError,
    NoPermission,
    QuestionNeeded,
    RefusedError,
    UnreadableFile,
    WorldError,
)
from lam_desktop.system.ownprograms import own_program
from lam_desktop.system.sandbox import Contained, Grants, Sandbox, Strength

_LOG = logging.getLogger(__name__)
_MODULE = "lam_desktop.connectors.contained"
_LIBRARIES = ("PIL", "pypdf", "openpyxl", "et_xmlfile", "icalendar", "dateutil", "six", "tzdata", "charset_normalizer")
MOST = 3  # workers at a time; the others wait
_KEPT = 2  # of them stay warm
_START = 120.0  # seconds; a second is usual
_PATIENCE = 10  # a job may take so many times its limit of work before it is ended: the computer may be busy
_GOODBYE = 10.0  # seconds for a worker to leave off
_SPENT = (-24, 128 + 24)  # ended by SIGXCPU
# and nothing else
_TOLD = (InputError, RefusedError, UnreadableFile, FileMissing, NoPermission, DiskFull, AlreadyThere, WorldError)
_HARM = "It may be damaged or made to do harm; try another copy."


@dataclass(frozen=True, slots=True)
class Job:
    """One call. `writes`: the one path among the arguments that is written; `name`: what the file is called.

    `memory` in bytes; `seconds` of work for the job and each of its files. `steps`: it may tell things on the way;
    `asks`: it may end in a question.
    """

    function: str
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    writes: Path | None
    name: str
    memory: int
    seconds: int
    steps: bool = False
    asks: bool = False


class _Hand:
    """One worker and the line to it."""

    def __init__(self, contained: Contained, end: socket.socket) -> None:
        self.contained = contained
        self.channel = Channel(end, self._tick)
        self.check: Callable[[], None] = lambda: None
        self.until = 0.0

    def _tick(self) -> None:
        self.check()
        if monotonic() > self.until:
            raise ChannelClosed("too slow")

    def close(self) -> int:
        """End it; how it ended."""
        self.channel.close()
        with contextlib.suppress(subprocess.TimeoutExpired):  # what broke has a status of its own, in a moment
            self.contained.process.wait(0.5)
        self.contained.stop()
        return self.contained.process.returncode


class _Starter:
    """A thread that stays as long as the program. Workers end with the thread that started them, so it starts them."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[tuple[Future[_Hand], Callable[[], _Hand]]] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def call(self, start: Callable[[], _Hand]) -> _Hand:
        """What `start` returns or raises, run on that thread."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="contained", daemon=True)
                self._thread.start()
        answer: Future[_Hand] = Future()
        self._asked.put((answer, start))
        return answer.result()

    def _serve(self) -> None:
        while True:
            answer, start = self._asked.get()
            try:
                answer.set_result(start())
            except Exception as error:  # is told to who asked
                answer.set_exception(error)


class Crew:
    """The workers of one program."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._idle: list[_Hand] = []
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(MOST)
        self._starter = _Starter()

    def do(self, job: Job, check: Callable[[], None]) -> Any:
        """Have it done. Raises what the function raised, and UnreadableFile when it could not be done."""
        with self._place(check):
            turn, reply = self._begun(job, check)
            return turn.result(reply)

    def tell(self, job: Job, check: Callable[[], None]) -> Generator[Any, Any, Any]:
        """The same for what is told step by step: the steps of the worker's own generator."""
        with self._place(check):
            turn, reply = self._begun(job, check)
            try:
                while "said" in reply:
                    wish = yield turn.said(reply)
                    reply = self._asked(turn, {"wish": Packer().pack(wish)})
            finally:
                self._let_go(turn)
            return turn.result(reply)

    def _let_go(self, turn: _Turn) -> None:
        """End what was not heard to its end: the worker is free again, or is ended if it does not listen."""
        turn.hand.check = lambda: None
        if not turn.over:
            with contextlib.suppress(UnreadableFile):
                self._asked(turn, {"over": True}, _GOODBYE)
        if not turn.over:
            turn.hand.contained.stop()
            turn.hand.close()

    @contextlib.contextmanager
    def _place(self, check: Callable[[], None]) -> Iterator[None]:
        while not self._places.acquire(timeout=0.1):
            check()
        try:
            yield
        finally:
            self._places.release()

    def _begun(self, job: Job, check: Callable[[], None]) -> tuple[_Turn, dict[str, Any]]:
        """A job in the hands of a worker, and its first word."""
        packer = Packer()
        message = {
            "function": {"function": job.function}, "args": packer.pack(list(job.args)), "memory": job.memory,
            "keywords": packer.pack(job.keywords), "seconds": job.seconds * max(1, len(packer.files)),
            "zone": os.environ.get("TZ", ""),
        }  # fmt: skip
        while True:
            hand, warm = self._hand()
            hand.check = check
            turn = _Turn(job, packer.files, hand)
            try:
                return turn, self._asked(turn, message)
            except UnreadableFile:
                if turn.begun or not warm:
                    raise  # else it had ended while nothing was to do

    def _asked(self, turn: _Turn, message: dict[str, Any], patience: float = 0) -> dict[str, Any]:
        """Its next word. With the last one the worker is free again. Raises UnreadableFile when it was lost over it."""
        hand = turn.hand
        hand.until = monotonic() + (patience or turn.seconds * _PATIENCE)
        turn.over = True
        try:
            reply = turn.hold(message)
        except ChannelClosed:
            turn.broken(hand.close(), hand.until < monotonic())
        except BaseException:  # stopped
            hand.contained.stop()
            hand.close()
            raise
        if "said" in reply:
            turn.over = False
        else:
            self._return(hand, bool(reply.get("last")))
        return reply

    def _hand(self) -> tuple[_Hand, bool]:
        with self._lock:
            if self._idle:
                return self._idle.pop(), True
        return self._starter.call(self._fresh), False

    def _fresh(self) -> _Hand:
        """A new worker that has said that it is ready; where walls do not let it live, with the next best.

        Raises: WorldError when none can be started at all.
        """
        while True:
            hand = self._started()
            hand.until = monotonic() + _START
            try:
                hand.channel.receive()
                return hand
            except ChannelClosed:
                hand.close()
            weaker = self.sandbox.strength.weaker
            if weaker is None:
                raise WorldError("The part of this program that reads files does not start.", "Install it anew.")
            _LOG.warning("files cannot be read inside %s", self.sandbox.strength.value)
            self.sandbox = Sandbox(weaker)

    def _started(self) -> _Hand:
        """A new process; its socket stands where its standard input would."""
        program = own_program(_MODULE, _LIBRARIES)
        grants = Grants(program.reads, environment=program.environment, processes=False)
        ours, theirs = socket.socketpair()
        with theirs:
            windows = sys.platform == "win32"
            started = self.sandbox.start(
                program.argv, grants, stdin=subprocess.PIPE if windows else theirs.fileno(), binds_itself=True
            )
            if sys.platform == "win32" and started.process.stdin is not None:
                shared = theirs.share(started.process.pid)
                started.process.stdin.write(len(shared).to_bytes(4, "big") + shared)
                started.process.stdin.flush()
        return _Hand(started, ours)

    def _return(self, hand: _Hand, last: bool) -> None:
        with self._lock:
            if not last and len(self._idle) < _KEPT:
                self._idle.append(hand)
                return
        hand.channel.close()
        hand.close()

    def strength(self) -> Strength:
        """What really holds the workers: one is started to see it."""
        hand, _ = self._hand()
        self._return(hand, last=False)
        return self.sandbox.strength

    def close(self) -> None:
        """End all that are idle; the others end with their job."""
        with self._lock:
            idle, self._idle = self._idle, []
        for hand in idle:
            hand.contained.stop()
            hand.close()


class _Turn:
    """One job in the hands of one worker."""

    def __init__(self, job: Job, files: list[Path], hand: _Hand) -> None:
        self._job = job
        self._files = files
        self.hand = hand
        self.seconds = job.seconds * max(1, len(files))
        self._current = ""
        self._refused: OSError | None = None
        self.begun = False
        self.over = False

    def hold(self, message: dict[str, Any]) -> dict[str, Any]:
        """Send it, open what is asked for, and give back the first word after that. Raises ChannelClosed."""
        channel = self.hand.channel
        channel.send(message)
        while True:
            reply, stray = channel.receive()
            if stray is not None:
                os.close(stray)
            if not isinstance(reply, dict):
                raise ChannelClosed("no message")
            if "want" in reply:
                self._give(channel, reply["want"])
            elif "begun" in reply:
                self.begun = True
            elif "said" in reply and not self._job.steps:
                raise ChannelClosed("more than was asked for")
            else:
                return reply

    def _give(self, channel: Channel, number: object) -> None:
        if type(number) is not int or not 0 <= number < len(self._files):
            raise ChannelClosed("no such file")
        path = self._files[number]
        writes = path is self._job.writes
        self._current = path.name
        flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC if writes else os.O_RDONLY
        try:
            with _opened(path, flags) as descriptor:
                if descriptor is not None and sys.platform == "win32":
                    channel.send({"path": str(path), "flags": flags | os.O_BINARY})
                else:
                    channel.send({}, descriptor)
        except OSError as error:
            if isinstance(error, FileNotFoundError) and not writes:
                channel.send({})  # not an ordinary file either
                return
            self._refused = error
            channel.send({"errno": error.errno or 5})

    def result(self, reply: dict[str, Any]) -> Any:
        """What came of it. Raises what the function raised."""
        if "error" in reply:
            told = reply["error"]
            words = isinstance(told, list) and len(told) == 3 and all(isinstance(each, str) for each in told)
            if words and told[0] == "QuestionNeeded" and self._job.asks:
                raise QuestionNeeded(told[1], told[2], self._value(reply, "suggestions"))
            self._raise(*told if words else ("", "", ""))
        return self._value(reply, "answer")

    def said(self, reply: dict[str, Any]) -> Any:
        """One of the things it says before its answer. Bytes come along as they are."""
        raw = reply.get("raw")
        return raw if isinstance(raw, bytes) else self._value(reply, "said")

    def _value(self, reply: dict[str, Any], part: str) -> Any:
        try:
            return unpack(reply[part])
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
            raise UnreadableFile(f"{self._name} could not be read.", _HARM) from error

    def _raise(self, kind: str, message: str, hint: str) -> NoReturn:
        if self._refused is not None:
            raise self._refused
        if kind == "OSError" and message.isdecimal():
            raise OSError(int(message[:5]), hint)
        if kind == "MemoryError":
            raise UnreadableFile(f"{self._name} needs more memory than I give to one file.", _HARM)
        for known in _TOLD:
            if known.__name__ == kind:
                raise known(message, hint)
        _LOG.warning("reading a file failed in %s: %s", self._job.function, message)
        raise UnreadableFile(f"{self._name} could not be read.", "It may be damaged; try another copy.")

    def broken(self, status: int, slow: bool) -> NoReturn:
        """Say that the worker was lost over it."""
        if slow or status in _SPENT:
            raise UnreadableFile(f"{self._name} takes longer than I give to one file.", _HARM)
        raise UnreadableFile(f"{self._name} broke what reads it.", _HARM)

    @property
    def _name(self) -> str:
        return self._job.name or self._current or "The file"


@contextlib.contextmanager
def _opened(path: Path, flags: int) -> Iterator[int | None]:
    """A descriptor; none for what is not an ordinary file, for a pipe would be waited for without end."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0), 0o600)
    try:
        yield descriptor if stat.S_ISREG(os.fstat(descriptor).st_mode) else None
    finally:
        os.close(descriptor)


@lru_cache(maxsize=1)
def crew() -> Crew:
    """The crew of this program; it ends with it."""
    made = Crew(Sandbox())
    atexit.register(made.close)
    return made
