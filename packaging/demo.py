"""A real chore in a sample home, through the installed command line: plan, run, undo, proof. Leaves nothing behind."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from openpyxl import Workbook
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from rich.console import Console
from rich.tree import Tree

COMMAND = str(Path(sys.executable).with_name("lam-desktop"))
REQUEST = (
    "Sort my Downloads by type, zip all the PDFs into Documents/invoices.zip "
    "and write a list of what you moved to Documents/moved.txt"
)
BILLS = ("acme-0417.pdf", "city-power-march.pdf", "dentist.pdf", "train ticket.pdf", "web-hosting-2026.pdf")
TEXTS = {
    "notes.txt": "Call the plumber.\nReturn the library books.\n",
    "packing list.txt": "tent\nstove\nrain coat\n",
    "recipe.md": "# Lentil soup\n\nOnions, carrots, lentils.\n",
    "settings.json": json.dumps({"theme": "dark", "volume": 7}, indent=2),
    "tidy.py": "print('tidy')\n",
}
PICTURES = {
    "beach.jpg": (40, 120, 200),
    "cat.png": (230, 150, 60),
    "garden.jpeg": (60, 150, 70),
    "scan.gif": (90, 90, 90),
}

Print = dict[str, tuple[str, int, int]]


def make_home(home: Path) -> None:
    """Make a home as people have it: a Downloads folder where everything has landed."""
    for name in ("Desktop", "Documents", "Music", "Pictures", "Videos"):
        (home / name).mkdir(parents=True)
    downloads = home / "Downloads"
    downloads.mkdir()
    for number, name in enumerate(BILLS, 1):
        (downloads / name).write_bytes(_pdf(f"Invoice {number}: {number * 17}.50"))
    for name, text in TEXTS.items():
        (downloads / name).write_text(text, encoding="utf-8")
    for name, colour in PICTURES.items():
        Image.new("RGB", (64, 48), colour).save(downloads / name)
    (downloads / "song.mp3").write_bytes(b"ID3" + bytes(500))
    (downloads / "holiday.mp4").write_bytes(bytes(4) + b"ftypmp42" + bytes(800))
    (downloads / "contacts.csv").write_text(
        _rows([("name", "phone"), ("Ada", "555-1"), ("Grace", "555-2")]), encoding="utf-8"
    )
    _workbook([("month", "spent"), ("March", 412), ("April", 388)]).save(downloads / "budget.xlsx")
    with zipfile.ZipFile(downloads / "photos-backup.zip", "w") as archive:
        archive.write(downloads / "cat.png", "cat.png")
    (home / "Documents" / "letter.txt").write_text("Dear Sir or Madam,\n", encoding="utf-8")


def _pdf(line: str) -> bytes:
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=(300, 200))
    canvas.drawString(40, 120, line)
    canvas.save()
    return page.getvalue()


def _rows(rows: list[tuple[str, str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _workbook(rows: list[tuple[str, object]]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book


def fingerprint(home: Path) -> Print:
    """Every path below home: hash of its bytes, mode, time of change in ns (folders: 0, their names tell)."""
    found: Print = {}
    for path in sorted(home.rglob("*")):
        facts = path.lstat()
        kind = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        found[path.relative_to(home).as_posix()] = (kind, facts.st_mode, facts.st_mtime_ns if path.is_file() else 0)
    return found


def draw(home: Path, title: str) -> Tree:
    """The visible part of the home as a tree."""
    tree = Tree(title)
    branches = {home: tree}
    for path in sorted(home.rglob("*")):
        if not any(part.startswith(".") for part in path.relative_to(home).parts):
            branches[path] = branches[path.parent].add(path.name + "/" * path.is_dir())
    return tree


def check_chore(home: Path) -> list[str]:
    """What is missing from the chore's result; empty when it was done."""
    archive, listing = home / "Documents" / "invoices.zip", home / "Documents" / "moved.txt"
    wrong = [f"{path.name} was not made" for path in (archive, listing) if not path.is_file()]
    if wrong:
        return wrong
    with zipfile.ZipFile(archive) as opened:
        inside = {Path(name).name for name in opened.namelist()}
    text = listing.read_text(encoding="utf-8")
    wrong += [f"{name} is not in invoices.zip" for name in BILLS if name not in inside]
    wrong += [f"{name} is not in moved.txt" for name in (*BILLS, *TEXTS, *PICTURES) if name not in text]
    wrong += [f"{path.name} still lies in Downloads" for path in (home / "Downloads").iterdir() if path.is_file()]
    return wrong


class Demo:
    """The chore, step by step, each step a command anybody can type."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.console = Console(highlight=False)
        self.variables = {**os.environ, "HOME": str(self.home), "USERPROFILE": str(self.home)}
        self.variables["LAM_DESKTOP_HOME"] = str(folder / "state")
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            self.variables.pop(name, None)

    def type(self, *words: str) -> int:
        """Show a command and run it on this terminal; returns its exit status."""
        shown = " ".join(f'"{word}"' if " " in word else word for word in words)
        self.console.print(f"\n[bold cyan]$ lam-desktop {shown}[/]", soft_wrap=True)
        sys.stdout.flush()
        return subprocess.run([COMMAND, *words], env=self.variables, cwd=self.home, check=False).returncode

    def last_run(self) -> str:
        """The run that was started last."""
        done = subprocess.run(
            [COMMAND, "history", "--json"], env=self.variables, capture_output=True, text=True, check=True
        )
        return str(json.loads(done.stdout)[0]["run_id"])

    def play(self) -> list[str]:
        """Do it all; returns what went wrong."""
        make_home(self.home)
        before = fingerprint(self.home)
        self.console.print(draw(self.home, "A sample home, before"))
        if self.type("plan", REQUEST):
            return ["the request was not planned"]
        if fingerprint(self.home) != before:
            return ["planning changed the home"]
        if self.type("run", REQUEST, "--yes"):
            return ["the run did not succeed"]
        self.console.print(draw(self.home, "After the run"))
        wrong = check_chore(self.home)
        if self.type("undo", self.last_run(), "--yes"):
            wrong.append("undo did not succeed")
        after = fingerprint(self.home)
        wrong += [
            f"undo left a difference at {path}"
            for path in sorted(before.keys() | after.keys())
            if before.get(path) != after.get(path)
        ]
        if not wrong:
            digest = hashlib.sha256(repr(sorted(after.items())).encode()).hexdigest()[:16]
            self.console.print(
                f"\n[bold green]Proof:[/] {len(after)} paths compared, every byte as before (sha256 {digest}…)."
            )
        return wrong


def main() -> int:
    """Play the demo in a folder of its own; exit 1 and say why when anything is not as promised."""
    with tempfile.TemporaryDirectory(prefix="lam-desktop-demo-") as folder:
        demo = Demo(Path(folder).resolve())
        wrong = demo.play()
        for sentence in wrong:
            demo.console.print(f"[bold red]Not as promised:[/] {sentence}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
