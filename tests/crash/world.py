"""A home full of things, and what is in it: to the byte, and by meaning. Rule: nothing here comes from the engine."""

from __future__ import annotations

import hashlib
import io
import os
import random
import sqlite3
import stat
import zipfile
from contextlib import closing
from pathlib import Path

Rows = tuple[tuple[object, ...], ...]
Content = bytes | dict[str, bytes] | Rows | None  # a file, a zip by member, a database by row; None: a folder
Tree = dict[str, Content]
Facts = tuple[object, ...]

TRASH = Path(".local", "share", "Trash")
NAMES = "invoice letter plan photo budget notes trip recipe list draft contract poem".split()
WORDS = "rain sun bread apple river stone paper cloud green quick seven under".split()


def make_home(home: Path, chance: random.Random) -> Tree:
    """Fill a home; returns what is in it, by meaning."""
    tree: Tree = {"Documents": None, "Documents/Old": None, "Downloads": None, "Pictures": None, "Tables": None}
    for number in range(chance.randint(4, 7)):
        folder = chance.choice(["Documents", "Documents/Old", "Downloads"])
        tree[f"{folder}/{chance.choice(NAMES)}{number}.txt"] = text(chance)
    for number in range(2):
        tree[f"Pictures/{chance.choice(NAMES)}{number}.jpg"] = chance.randbytes(chance.randint(100, 40_000))
    tree["Tables/people.csv"] = table(chance)
    tree["Downloads/box.zip"] = {f"{name}.txt": text(chance) for name in chance.sample(NAMES, 3)}
    tree["Documents/diary.db"] = ((1, "first"),)
    for name, content in tree.items():
        put(home / name, content)
        if content is not None and chance.random() < 0.3:
            (home / name).chmod(chance.choice([0o600, 0o640, 0o755]))
        moment = 1_500_000_000 + chance.randrange(10**8)
        os.utime(home / name, (moment, moment))
    return tree


def text(chance: random.Random) -> bytes:
    """Some lines."""
    return "".join(f"{' '.join(chance.choices(WORDS, k=4))}\n" for _ in range(chance.randint(1, 30))).encode()


def table(chance: random.Random) -> bytes:
    """A small table; no two rows have the same number."""
    numbers = chance.sample(range(1000), chance.randint(3, 20))
    return "".join(["name,number\n", *(f"{chance.choice(WORDS)},{number}\n" for number in numbers)]).encode()


def put(place: Path, content: Content) -> None:
    """Write a thing to the disk."""
    if content is None:
        place.mkdir(parents=True, exist_ok=True)
    elif isinstance(content, bytes):
        place.write_bytes(content)
    elif isinstance(content, dict):
        with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in content.items():
                archive.writestr(name, data)
    else:
        with closing(sqlite3.connect(place)) as book:
            book.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, said TEXT)")
            book.executemany("INSERT INTO entry VALUES (?, ?)", content)
            book.commit()


def meaning(content: Content) -> str:
    """What a thing says, however it is packed."""
    if content is None:
        return "folder"
    if isinstance(content, bytes):
        return f"file {hashlib.sha256(content).hexdigest()[:16]} {len(content)}"
    if isinstance(content, dict):
        return f"zip {sorted((name, hashlib.sha256(data).hexdigest()[:16]) for name, data in content.items())}"
    return f"rows {content}"


def meanings(home: Path) -> dict[str, str]:
    """What is in a home, by meaning; the trash is left out."""
    return {name: meaning(_read(home / name)) for name in _names(home, TRASH)}


def _read(place: Path) -> Content:
    if place.is_dir():
        return None
    data = place.read_bytes()
    if place.suffix == ".zip" and zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {each: archive.read(each) for each in archive.namelist() if not each.endswith("/")}
    if place.suffix == ".db" and data.startswith(b"SQLite format 3"):
        with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)) as book:
            return tuple(book.execute("SELECT id, said FROM entry ORDER BY id"))
    return data


def facts(home: Path) -> dict[str, Facts]:
    """Everything in a home to the byte: kind, permissions, and for files time and content; what is in the trash too.

    Empty folders of the trash do not count: who opens a lid need not take the bin away again.
    """
    found: dict[str, Facts] = {}
    for name in _names(home, None):
        place = home / name
        about = place.lstat()
        mode = stat.S_IMODE(about.st_mode)
        if stat.S_ISDIR(about.st_mode):
            if not _is_bin(Path(name)):
                found[name] = ("folder", mode)
        else:
            digest = hashlib.sha256(place.read_bytes()).hexdigest()
            found[name] = ("file", mode, about.st_mtime_ns, digest)
    return found


def trashed(home: Path) -> list[str]:
    """What lies in the trash, by meaning."""
    files = home / TRASH / "files"
    return sorted(meaning(_read(files / name)) for name in _names(files, None)) if files.is_dir() else []


def _is_bin(name: Path) -> bool:
    return TRASH.is_relative_to(name) or name in (TRASH / "files", TRASH / "info")


def _names(home: Path, without: Path | None) -> list[str]:
    found = []
    for folder, folders, files in os.walk(home):
        here = Path(folder).relative_to(home)
        folders[:] = [each for each in folders if without is None or not without.is_relative_to(here / each)]
        found += [(here / each).as_posix() for each in (*folders, *files)]
    return sorted(found)
