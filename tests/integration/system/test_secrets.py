"""Passwords in a real keyring: gnome-keyring on a message bus of its own. And what happens where none works."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lam_desktop.system.secrets import SecretStore

RUN = "import asyncio, sys; from lam_desktop.system.secrets import SecretStore; store = SecretStore(print); "
KEYRING = "the keyring of the desktop (Secret Service)"
NEEDED = ("dbus-daemon", "gnome-keyring-daemon")


def in_own_process(code: str, variables: dict[str, str] | None = None) -> str:
    """What a fresh process prints; the keyring library remembers what it found first, so each one starts anew."""
    done = subprocess.run(
        [sys.executable, "-c", RUN + code], env={**os.environ, **(variables or {})}, capture_output=True, text=True,
        timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class Session:
    """A message bus with an unlocked keyring, its files in a home of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self.bus.stdout is not None
        self.variables = {
            "DBUS_SESSION_BUS_ADDRESS": self.bus.stdout.readline().strip(),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_DATA_HOME": str(home / "data"),
        }
        (home / "run").mkdir(mode=0o700)
        self.keyring = self._unlocked()

    def _unlocked(self) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env={**os.environ, **self.variables}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert started.stdin is not None and started.stdout is not None
        started.stdin.write("the password of the keyring")
        started.stdin.close()
        started.stdout.readline()  # it says where it listens once it does
        return started

    def close(self) -> None:
        for process in (self.keyring, self.bus):
            process.terminate()
            process.wait(20)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    if any(shutil.which(name) is None for name in NEEDED):
        pytest.skip(f"needs {' and '.join(NEEDED)}")
    session = Session(tmp_path)
    yield session
    session.close()


def test_a_password_survives_the_program(session: Session) -> None:
    assert in_own_process("print(asyncio.run(store.kind()))", session.variables) == KEYRING
    assert in_own_process("print(asyncio.run(store.set('work', 'Grüße, s3cret')))", session.variables) == "True"
    assert in_own_process("print(asyncio.run(store.get('work')))", session.variables) == "Grüße, s3cret"
    assert in_own_process("print(asyncio.run(store.forget('work')))", session.variables) == "None"
    assert in_own_process("print(asyncio.run(store.get('work')))", session.variables) == "None"
    assert in_own_process("print(asyncio.run(store.forget('work')))", session.variables) == "None"


def test_a_password_is_nowhere_in_clear(session: Session, fresh_profile: Path) -> None:
    in_own_process("asyncio.run(store.set('work', 'correct-horse-battery'))", session.variables)
    for folder in (session.home, fresh_profile.parent):
        for path in folder.rglob("*"):
            assert not path.is_file() or b"correct-horse-battery" not in path.read_bytes(), path


def test_the_probe_leaves_nothing_behind(session: Session) -> None:
    count = (
        "import keyring.backends.SecretService as service\n"
        "ring = service.Keyring()\n"
        "print(asyncio.run(store.kind()))\n"
        "print(len(list(ring.get_preferred_collection().get_all_items())))"
    )
    assert in_own_process(f"exec({count!r})", session.variables) == f"{KEYRING}\n0"


def test_a_setting_of_the_library_changes_nothing(session: Session) -> None:
    """A backend that keeps passwords in a plain file may be configured; it is not followed."""
    variables = {**session.variables, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert in_own_process("print(asyncio.run(store.kind()))", variables) == KEYRING


def test_passwords_move_into_a_file_and_back(session: Session, tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from lam_desktop.core.secret import Secret\n"
        "from lam_desktop.system.secretfile import SecretFile\n"
        "from lam_desktop.system.vault import Vault\n"
        f"vault = Vault(store, SecretFile(Path({str(tmp_path / 'passwords.json')!r})), print)\n"
        "async def go():\n"
        "    print(await vault.set('work', Secret('s3cret')), await store.get('work'))\n"
        "    await vault.use_file(Secret('correct horse'), ['work', 'other'])\n"
        "    print(await store.get('work'), (await vault.get('work')).reveal(), vault.in_file)\n"
        "    print(await vault.use_keyring(), await store.get('work'), vault.in_file)\n"
        "asyncio.run(go())"
    )
    said = in_own_process(f"exec({code!r})", session.variables).splitlines()
    assert said == ["True s3cret", "None s3cret True", "True s3cret False"]


def test_a_keyring_that_dies_does_not_take_the_password_with_it(session: Session) -> None:
    code = (
        "import os, signal\n"
        "async def go():\n"
        "    print(await store.set('one', '1'))\n"
        f"    os.kill({session.keyring.pid}, signal.SIGKILL)\n"
        f"    while os.path.exists('/proc/{session.keyring.pid}/exe'): await asyncio.sleep(0.01)\n"
        "    print(await store.set('two', '2'), await store.get('two'))\n"
        "asyncio.run(go())"
    )
    lines = in_own_process(f"exec({code!r})", session.variables).splitlines()
    assert lines[0] == "True"
    assert lines[-1] == "False 2"
    assert len(lines) == 3 and lines[1].startswith("No keyring works")


NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "XDG_RUNTIME_DIR": "/nonexistent"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system always has a keyring")
def test_without_a_keyring_for_this_session_only_and_said_once() -> None:
    code = (
        "async def go():\n"
        "    print(await store.set('work', 's3cret'), await store.get('work'), await store.kind())\n"
        "    await store.forget('work')\n"
        "    print(await store.get('work'))\n"
        "asyncio.run(go())"
    )
    notice, kept, gone = in_own_process(f"exec({code!r})", NO_BUS).splitlines()
    assert notice == "No keyring works on this computer, so passwords are kept only until the program ends."
    assert kept == "False s3cret this session only"
    assert gone == "None"


async def test_a_keyring_that_never_answers_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked keyring asks the person, who may be away. The one thing that is not real here is the keyring itself."""
    from keyring import backend
    from keyring.backends.SecretService import Keyring

    away = threading.Event()

    class Locked(Keyring):
        priority = 5.0

        def set_password(self, service: str, username: str, password: str) -> None:
            away.wait()

    Locked.__module__ = Keyring.__module__
    monkeypatch.setattr(backend, "get_all_keyring", lambda: [Locked()])
    notices: list[str] = []
    store = SecretStore(notices.append, limit=0.2)
    try:
        assert await store.set("work", "s3cret") is False
        assert await store.get("work") == "s3cret"
        assert len(notices) == 1
    finally:
        away.set()
