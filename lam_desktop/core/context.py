"""All that an action may touch, as protocols. Rule: an action reaches the world only through the context it is given.

The engine supplies a live context, and for dry runs one that records what would happen and touches nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeVar

from lam_desktop.core.values import FileQuery

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a person can see of a file: size in bytes, last change (local time, aware), folder or not, link or not.

    `born`: when it was made, in seconds; where the system does not tell (Linux) the time of its last change.
    """

    path: Path
    size: int
    modified: datetime
    is_folder: bool
    is_link: bool = False
    born: float = 0.0


class FileStore(Protocol):
    """Files as this step sees them: the disk plus what the step itself has changed so far.

    Changes are staged and take effect together when the step ends; if it fails nothing has happened.
    Relative paths are below the home folder. All methods raise WorldError kinds with the path in the sentence.
    """

    @property
    def home(self) -> Path: ...

    def resolve(self, path: Path | str) -> Path:
        """The absolute path: `~`, relative paths and `..` worked out, links left alone."""
        ...

    def exists(self, path: Path) -> bool: ...
    def is_folder(self, path: Path) -> bool: ...
    def facts(self, path: Path) -> FileFacts: ...
    def children(self, folder: Path) -> list[Path]:
        """Direct children, sorted by name (case folded)."""
        ...

    def walk(self, folder: Path) -> Iterator[Path]:
        """All files (not folders) below, links to folders not followed, sorted."""
        ...

    def select(self, query: FileQuery) -> list[Path]:
        """The files a query means now; FileMissing when a named path or folder does not exist."""
        ...

    def open(self, path: Path) -> BinaryIO:
        """Open for reading."""
        ...

    def read_bytes(self, path: Path) -> bytes: ...
    def read_text(self, path: Path) -> str:
        """Decoded by detection (UTF-8 first, BOM, then charset-normalizer); line ends are kept."""
        ...

    def real(self, path: Path) -> Path:
        """A path that libraries may open for reading (the staged copy when there is one)."""
        ...

    def stage(self, path: Path, *, replace: bool = False) -> Path:
        """A fresh real path to write the new content of `path` to; AlreadyThere unless `replace`.

        Missing parent folders are made. The content appears at `path` when the step ends.
        """
        ...

    def write(self, path: Path, data: bytes, *, replace: bool = False) -> Path:
        """Stage these bytes as the content of `path`; returns `path`."""
        ...

    def make_folder(self, path: Path) -> Path:
        """Make a folder and its missing parents; fine when it is there already."""
        ...

    def move(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        """Move or rename a file or folder to the exact path `target`."""
        ...

    def copy(self, source: Path, target: Path, *, replace: bool = False) -> Path:
        """Copy a file or a whole folder to the exact path `target`, times and permissions kept."""
        ...

    def trash(self, path: Path) -> None:
        """Move to the desktop's trash. Nothing is ever deleted for good."""
        ...

    def free_name(self, path: Path) -> Path:
        """`path` itself if free, else "name (2).ext", "name (3).ext", …"""
        ...


@dataclass(frozen=True, slots=True)
class Response:
    """Answer of a server. `body` is the decoded (unzipped) content."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Http(Protocol):
    """The one way to the web. GET and HEAD are reads and are tried again; other methods are outward effects, sent once.

    Two headers are understood. `Idempotency-Key`: this server does a write that comes twice with the same key only
    once, so it may be tried again. `Cache-Control: no-cache`: never answer from an earlier copy.
    """

    async def request(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        into: Path | None = None,
        timeout: float = 60.0,
    ) -> Response:
        """Send a request and follow redirects. With `into` the body is streamed to that real path and `body` is empty.

        Raises: NoConnection (name, connection, status >= 400 after retries for reads), OutcomeUnknown (a write that was
            lost midway).
        """
        ...


class Mail(Protocol):
    """Sending mail through an account the user has connected."""

    def sender(self, account: str | None = None) -> str:
        """The address mail is sent from. Raises QuestionNeeded when no account is connected."""
        ...

    async def send(self, message: EmailMessage, account: str | None = None) -> str:
        """Send; returns the Message-ID. An outward effect that cannot be taken back."""
        ...


class DesktopSession(Protocol):
    """The person's desktop: default programs, clipboard, notifications."""

    async def open(self, target: Path | str) -> None: ...
    async def read_clipboard(self) -> str: ...
    async def write_clipboard(self, text: str) -> None: ...
    async def notify(self, title: str, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class MachineFigures:
    """Sizes in bytes, shares in per cent."""

    disk_total: int
    disk_free: int
    memory_total: int
    memory_free: int
    cpu_percent: float
    battery_percent: float | None = None
    details: Mapping[str, str] = field(default_factory=dict)


class Machine(Protocol):
    """Figures of this computer."""

    def figures(self, path: Path) -> MachineFigures:
        """Figures now; the disk is the one that holds `path`."""
        ...


class Clock(Protocol):
    """Time as this run sees it; the only thing tests may fake."""

    def now(self) -> datetime:
        """Local time, time zone aware."""
        ...

    def monotonic(self) -> float: ...


class Context(Protocol):
    """All that one step may touch."""

    @property
    def files(self) -> FileStore: ...
    @property
    def http(self) -> Http: ...
    @property
    def mail(self) -> Mail: ...
    @property
    def desktop(self) -> DesktopSession: ...
    @property
    def machine(self) -> Machine: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def calendar(self) -> Path:
        """The user's own calendar file, used when a request names none."""
        ...

    @property
    def dry(self) -> bool:
        """True while only looking what would happen. Actions need not ask: the parts of the context know."""
        ...

    @property
    def outside(self) -> bool:
        """True when what the step works on came from outside: the web, a server, a mail."""
        ...

    def progress(self, done: float, note: str = "") -> None:
        """Report progress, 0.0 to 1.0, with a short plain note. Cheap; may be called often, and from any thread."""
        ...

    def check_cancelled(self) -> None:
        """Raise Cancelled when the person pressed stop. Call it in every loop over files or rows."""
        ...

    async def work(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run blocking work in a thread, so that the window stays smooth."""
        ...
