"""The documents keep their promises: links lead somewhere, commands exist, dependencies are explained."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from lam_desktop.engine.transitions import RUN, STEP

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
OTHER_SYSTEMS = {"tzdata"}  # needed, never imported by name


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = (re.match(r"[\w.-]+", line) for line in project["dependencies"])
    return {_normal(name.group()) for name in names if name}


def _imported() -> set[str]:
    found = set()
    for path in (ROOT / "lam_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    homes = packages_distributions()
    return {_normal(homes.get(name, [name])[0]) for name in found - sys.stdlib_module_names - {"lam_desktop"}}


def _explained() -> set[str]:
    section = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split("## Dependencies")[1]
    return {_normal(name) for name in re.findall(r"^\| ([\w.-]+) \| \S", section, re.MULTILINE)} - {"package"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_the_drawn_states_are_those_of_the_engine() -> None:
    drawn: dict[str, dict[str, set[str]]] = {"step": {}, "run": {}}
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for machine, state, after in re.findall(r"^    (step|run) (\w+) +→ (.+)$", text, re.MULTILINE):
        drawn[machine][state] = set(after.split(", ")) - {"nothing"}
    for machine, known in (("step", STEP), ("run", RUN)):
        assert drawn[machine] == {state.value: {each.value for each in after} for state, after in known.items()}


def test_dependencies_are_declared_used_and_explained() -> None:
    declared = _declared()
    assert declared - OTHER_SYSTEMS == _imported() - {"torch"}
    assert _explained() == declared


def test_the_guide_names_real_commands() -> None:
    text = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8") + (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^ +lam-desktop ([a-z-]+)", text, re.MULTILINE))
    shown = subprocess.run([sys.executable, "-m", "lam_desktop", "--help"], capture_output=True, text=True, check=True)
    assert named <= set(re.findall(r"[a-z-]+", shown.stdout))


def test_make_names_real_targets() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"(?:^ +|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert named <= targets
