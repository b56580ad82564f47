"""A log that never grows too large and never breaks the work it tells of."""

from __future__ import annotations

import threading
from pathlib import Path

from lam_desktop.system.rotating import RotatingLines


def test_full_files_are_put_aside_and_the_oldest_forgotten(tmp_path: Path) -> None:
    lines = RotatingLines(tmp_path / "log" / "x.jsonl", most=100, kept=2)
    for number in range(40):
        lines.append([f"{number:09}"])
    files = sorted((tmp_path / "log").iterdir())
    assert [each.name for each in files] == ["x.jsonl", "x.jsonl.1", "x.jsonl.2"]
    assert all(each.stat().st_size <= 100 for each in files)
    kept = [line for each in reversed(files) for line in each.read_text().split()]
    assert kept == [f"{number:09}" for number in range(40 - len(kept), 40)], "the newest are there, in order"


def test_two_writers_mix_no_lines(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    writers = [
        threading.Thread(target=lambda mark=mark: [RotatingLines(path).append([mark * 50] * 3) for _ in range(50)])
        for mark in "ab"
    ]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    found = path.read_text().splitlines()
    assert len(found) == 300 and set(found) == {"a" * 50, "b" * 50}


def test_what_cannot_be_written_is_lost_in_silence(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    RotatingLines(tmp_path / "log" / "x.jsonl").append(["line"])
    assert (tmp_path / "log").is_file()


def test_names_that_are_no_text_can_be_written(tmp_path: Path) -> None:
    RotatingLines(tmp_path / "x").append(["caf\udce9"])
    assert (tmp_path / "x").read_text() == "caf\\udce9\n"
