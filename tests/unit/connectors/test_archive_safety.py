"""What an archive may hold: names, twins, and how much."""

from __future__ import annotations

import sys

import pytest

from lam_desktop.connectors import archive_safety
from lam_desktop.connectors.archive_safety import (
    MOST_BYTES,
    MOST_MEMBERS,
    MOST_RATIO,
    RATIO_COUNTS_FROM,
    Budget,
    safe_name,
)
from lam_desktop.core.errors import RefusedError

HINT = "Nothing was unpacked. Ask whoever made the archive for a clean one."


def refused(name: str) -> str:
    with pytest.raises(RefusedError) as caught:
        safe_name(name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("a/./b//c.txt", "a/b/c.txt"), ("./x", "x"), ("a\\b", "a/b"), ("./", ""), ("", ""), ("..a/b..", "..a/b.."),
        ("ab:c", "ab:c"), ("x/c:", "x/c:"), ("-rf", "-rf"), ("\udcff", "\udcff"), ("e\u0301", "e\u0301"),
        ("\u202egpj.exe", "\u202egpj.exe"), ("x" * 255, "x" * 255), ("é" * 127, "é" * 127),
        ("/".join(["d"] * 64), "/".join(["d"] * 64)),
    ],
)  # fmt: skip
@pytest.mark.skipif(sys.platform == "win32", reason="colons are no part of names there")
def test_names_that_may_be(name: str, plain: str) -> None:
    assert safe_name(name) == plain


@pytest.mark.parametrize("name", ["/", "/etc/x", "\\x", "..", "a/..", "../x", "a\\..\\x", "c:", "C:/x", "z:x", "Z:"])
def test_names_that_lead_out(name: str) -> None:
    assert refused(name) == f"The archive holds “{name}”, which points out of its folder. {HINT}"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("line\nbreak", "line?break"), ("a/\x00", "a/?"), ("\x85", "?"), ("\x1b[0m", "?[0m"), ("x" * 256, "x" * 80),
        ("é" * 128, "é" * 80), ("\udcff" * 256, "?" * 80), ("/".join(["d"] * 65), "/".join(["d"] * 40) + "/"),
    ],
)  # fmt: skip
def test_names_no_file_may_have(name: str, shown: str) -> None:
    assert refused(name) == f"The archive holds “{shown}”, which cannot be a file's name. {HINT}"


@pytest.mark.parametrize(
    "name", ["aa:b", "what?", "a.", "a ", "con", "NUL.txt", "d/com1", "lpt9.log", "a|b", 'a"b', "a*"]
)
def test_names_that_only_windows_cannot_have(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert safe_name(name) == name
    monkeypatch.setattr(sys, "platform", "win32")
    assert "cannot be a file's name" in refused(name)
    assert safe_name("console.txt") == "console.txt"


def test_a_name_comes_once() -> None:
    budget = Budget(10)
    for name, is_folder in (("a", False), ("d", True), ("d", True), ("d/x", False), ("e/f/g", False), ("e", True)):
        budget.admit(name, is_folder)
    assert budget.members == 6
    for name, is_folder in (("a", False), ("a", True), ("d", False), ("e/f", False), ("a/b", False), ("a/b/c", True)):
        with pytest.raises(RefusedError) as caught:
            budget.admit(name, is_folder)
        assert str(caught.value) == f"The archive holds “{name}” twice. {HINT}"
    budget.admit("A", is_folder=False)
    budget.admit("ab", is_folder=False)


def test_names_that_are_one_file_on_some_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("win32", "darwin", "linux"):
        monkeypatch.setattr(sys, "platform", platform)
        budget = Budget(10)
        budget.admit("Caf\u00e9", is_folder=False)
        for twin in ("cafe\u0301", "CAF\u00c9"):
            if platform == "linux":
                budget.admit(twin, is_folder=False)
            else:
                with pytest.raises(RefusedError):
                    budget.admit(twin, is_folder=False)


def test_how_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_safety, "MOST_MEMBERS", 3)
    budget = Budget(10)
    for name in "abc":
        budget.admit(name, is_folder=False)
    with pytest.raises(RefusedError) as caught:
        budget.admit("d", is_folder=False)
    assert str(caught.value) == f"The archive holds more than 3 files. {HINT}"
    assert MOST_MEMBERS == 20_000


def test_how_much() -> None:
    roomy = Budget(packed=MOST_BYTES)
    roomy.spend(MOST_BYTES - 1)
    roomy.spend(1)
    with pytest.raises(RefusedError) as caught:
        roomy.spend(1)
    assert str(caught.value) == f"The archive would unpack to something far too large. {HINT}"


@pytest.mark.parametrize("packed", [0, 1, 1000, RATIO_COUNTS_FROM // MOST_RATIO])
def test_how_dense(packed: int) -> None:
    small = Budget(packed)
    small.spend(RATIO_COUNTS_FROM)
    with pytest.raises(RefusedError):
        small.spend(1)


def test_how_dense_where_the_archive_is_large() -> None:
    packed = RATIO_COUNTS_FROM // 100
    large = Budget(packed)
    large.spend(packed * MOST_RATIO)
    with pytest.raises(RefusedError):
        large.spend(1)
