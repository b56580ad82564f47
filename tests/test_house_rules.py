"""The house rules a machine can check: sizes, names, words, banned calls. An exception needs a decision record."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "lam_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
ACTIONS = [path for path in MODULES if path.is_relative_to(PACKAGE / "actions") and path.name != "__init__.py"]

MODULE_LIMIT = 500
FUNCTION_LIMIT = 60
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "base", "misc"}
BANNED_CALLS = {
    "pickle.load": "pickle runs what it reads",
    "pickle.loads": "pickle runs what it reads",
    "yaml.load": "yaml.load runs what it reads; use safe_load",
    "os.system": "a shell reads names as commands",
    "eval": "runs what it reads",
    "exec": "runs what it reads",
}
# Nothing of this may come in before the window shows or the command line answers (minutes of battery, hundreds of MB).
HEAVY = {"torch", "onnxruntime", "tokenizers", "numpy", "polars", "openpyxl", "PIL", "pypdf", "aiohttp", "icalendar"}


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _each(*kinds: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, kinds):
                yield path, node


def _calls() -> Iterator[tuple[str, Path, ast.Call]]:
    for path, node in _each(ast.Call):
        assert isinstance(node, ast.Call)
        yield ast.unparse(node.func), path, node


def test_modules_are_short() -> None:
    lengths = {_named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > MODULE_LIMIT} == {}


def test_functions_are_short() -> None:
    long = []
    for path, node in _each(ast.FunctionDef, ast.AsyncFunctionDef):
        assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > FUNCTION_LIMIT:
            long.append(f"{_named(path)}:{node.lineno} {node.name} ({length})")
    assert long == []


def test_names_say_something() -> None:
    parts = {part for path in MODULES for part in (*path.relative_to(PACKAGE).parent.parts, path.stem)}
    assert parts & EMPTY_NAMES == set()


def test_every_module_says_what_it_is() -> None:
    assert [_named(path) for path, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_no_globals_and_no_promises() -> None:
    assert [f"{_named(path)}:{node.lineno}" for path, node in _each(ast.Global) if isinstance(node, ast.Global)] == []
    promise = re.compile(r"#\s*(TODO|FIXME|XXX)\b|raise NotImplementedError")
    assert [_named(path) for path in MODULES if promise.search(path.read_text(encoding="utf-8"))] == []


def test_no_banned_calls() -> None:
    found = [
        f"{_named(path)}:{node.lineno} {name}: {BANNED_CALLS[name]}"
        for name, path, node in _calls()
        if name in BANNED_CALLS
    ]
    shells = [
        f"{_named(path)}:{node.lineno} shell=True"
        for _, path, node in _calls()
        for keyword in node.keywords
        if keyword.arg == "shell" and ast.unparse(keyword.value) != "False"
    ]
    unpacked = [
        f"{_named(path)}:{node.lineno} extractall" for name, path, node in _calls() if name.endswith(".extractall")
    ]
    assert found + shells + unpacked == []


def test_dialogs_are_awaited() -> None:
    """`.exec()` inside a task loses other tasks' wake-ups; only the file that owns the loop may call it."""
    inside = [(name, path, node) for name, path, node in _calls() if path.is_relative_to(PACKAGE / "ui")]
    found = [
        f"{_named(path)}:{node.lineno}"
        for name, path, node in inside
        if name.endswith((".exec", ".exec_")) and path.name != "loop.py"
    ]
    assert found == []


def test_every_action_has_a_test() -> None:
    untested = []
    for path in ACTIONS:
        folder = ROOT / "tests" / "unit" / "actions" / path.parent.name
        word = re.compile(rf"\b{path.stem}\b")
        if not any(word.search(test.read_text(encoding="utf-8")) for test in folder.rglob("test_*.py")):
            untested.append(_named(path))
    assert untested == []


def test_the_set_up_works_anywhere() -> None:
    """No absolute home and no package source of one network in what sets up, tests and packages the project."""
    private = re.compile(r"/(home|Users|root)/\w+/|index-url|find-links|file://")
    files = [ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / "requirements.lock"]
    files += [
        file for folder in ("packaging", ".ci", ".github") for file in (ROOT / folder).rglob("*") if file.is_file()
    ]
    assert [_named(file) for file in files if private.search(_text(file))] == []


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


def test_starting_is_light() -> None:
    """What the window and the command line import to start leaves the heavy libraries out."""
    code = "import sys, lam_desktop.app, lam_desktop.cli; print(*{name.split('.')[0] for name in sys.modules})"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert set(found.stdout.split()) & HEAVY == set()


def test_what_plans_nothing_starts_without_the_planner() -> None:
    """Compiling what it knows of words takes a second, and the graphs a fifth of one."""
    names = "lam_desktop.app, lam_desktop.cli.lists, lam_desktop.cli.chores"
    code = f"import sys, {names}; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"lam_desktop.planning.planner", "lam_desktop.planning.clause", "networkx"}.isdisjoint(found)


def test_the_broken_toolkit_is_kept_out() -> None:
    """PySide6 6.12.0 drops references on Python before 3.12 and aborts after some hundred signals."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert any("PySide6" in line and "<6.12" in line and "python_version<'3.12'" in line for line in wanted)


def test_the_toolkit_keeps_references() -> None:
    """A call that gives back nothing, and a signal, must not take a reference from None (or True) each time."""
    from PySide6.QtCore import QObject, Signal

    class Sender(QObject):
        fired = Signal()

    sender = Sender()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(500):
        sender.fired.emit()
        sender.setObjectName("sender")
        sender.blockSignals(False)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(now >= then - 50 for now, then in zip(after, before, strict=True))
