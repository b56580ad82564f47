"""Puts small bugs into what promises safety, one at a time, and counts how many the tests notice.

python -m tests.mutants .venv-mutants/bin/python [PART …]    a part is a piece of a module's name: door, archive, hosts
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

NOTICED = ("killed", "timeout", "segfault")
BAR = 0.9
LOG = Path("mutants.log")


def modules(parts: list[str]) -> list[str]:
    """The dotted names of the modules that are tried, those whose name contains one of the parts."""
    paths = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]["only_mutate"]
    names = [path.removesuffix(".py").replace("/", ".") for path in paths]
    return [name for name in names if not parts or any(part in name for part in parts)]


def mutmut(python: str, *arguments: str) -> list[str]:
    """What a command of mutmut says; its log is kept, since it says why the tests do not run."""
    command = [python, "-m", "mutmut", *arguments]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    LOG.write_text(ran.stdout.replace("\r", "\n") + ran.stderr, encoding="utf-8")
    if ran.returncode:
        raise SystemExit(f"mutmut {arguments[0]} failed; see {LOG}.")
    return ran.stdout.splitlines()


def main(python: str, *parts: str) -> int:
    """Try the modules, one after another. Returns 1 when fewer are noticed in one than there should be."""
    shutil.rmtree("mutants", ignore_errors=True)  # modules that were added since would be passed over
    below = 0
    for module in modules(list(parts)):
        mutmut(python, "run", "--max-children", "2", f"{module}.*")
        states: dict[str, Counter[str]] = defaultdict(Counter)
        survivors = []
        for line in mutmut(python, "results", "--all", "true"):
            name, _, state = line.strip().partition(": ")
            if name.startswith(f"{module}."):
                states[module][state] += 1
                survivors += [f"    {state}: {name}"] if state not in NOTICED else []
        found = states[module]
        noticed, every = sum(found[state] for state in NOTICED), found.total()
        print(f"{module}: {noticed} of {every} noticed ({noticed / every:.1%})", *survivors, sep="\n", flush=True)
        below += noticed < BAR * every
    return int(below > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
