"""Protected places are refused whatever way leads to them; everything else in the home is free."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.errors import RefusedError
from lam_desktop.decision.protected import Protected

KINDS = list(ChangeKind)


@pytest.fixture
def guard(fresh_profile: Path, tmp_path: Path) -> Protected:
    return Protected(fresh_profile, tmp_path / "state")


def refused(guard: Protected, path: Path, kind: ChangeKind = ChangeKind.CREATE) -> str:
    with pytest.raises(RefusedError) as caught:
        guard(path, kind)
    assert caught.value.message.endswith(".")
    return caught.value.message


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "place",
    [
        ".bashrc", ".profile", ".ssh/authorized_keys", ".ssh/new/deeper", ".gnupg", ".config/autostart/x.desktop",
        ".local/share/keyrings/login.keyring", ".mozilla/firefox/logins.json", ".local/bin/ls", ".netrc",
        ".local/lib/python3.12/site-packages/a.pth", ".config/sway/config", ".config/gh/hosts.yml",
    ],
)  # fmt: skip
def test_start_up_and_key_files(guard: Protected, fresh_profile: Path, place: str, kind: ChangeKind) -> None:
    """Neither changed nor made new, at any depth, whether they are there or not."""
    refused(guard, fresh_profile / place, kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", ["Documents/a.txt", "Downloads/new/b.pdf", "notes", ".config/myapp/settings.ini"])
def test_the_rest_of_the_home_is_free(guard: Protected, fresh_profile: Path, place: str, kind: ChangeKind) -> None:
    guard(fresh_profile / place, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_home_itself_and_what_holds_it(guard: Protected, fresh_profile: Path, kind: ChangeKind) -> None:
    for path in (fresh_profile, fresh_profile.parent, Path(fresh_profile.anchor), fresh_profile / "Documents" / ".."):
        refused(guard, path, kind)


def test_the_usual_folders_stay(guard: Protected, fresh_profile: Path) -> None:
    assert "Documents" in refused(guard, fresh_profile / "Documents", ChangeKind.TRASH)
    guard(fresh_profile / "Projects", ChangeKind.TRASH)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", ["/etc/hosts", "/usr/bin/env", "/boot/x", "/tmp/x", "/root/.bashrc", "/var/x"])
def test_outside_the_home(guard: Protected, place: str, kind: ChangeKind) -> None:
    refused(guard, Path(place), kind)


def test_a_stick_may_be_written(guard: Protected) -> None:
    guard(Path("/media/anna/STICK/a.txt"), ChangeKind.CREATE)
    refused(guard, Path("/media/../etc/hosts"))
    refused(guard, Path("/mediator/a.txt"))


def test_dots_lead_nowhere(guard: Protected, fresh_profile: Path) -> None:
    refused(guard, fresh_profile / "Documents" / ".." / ".bashrc")
    refused(guard, fresh_profile / "Documents" / ".." / ".." / "other" / "a.txt")
    guard(fresh_profile / ".ssh" / ".." / "Documents" / "a.txt", ChangeKind.CREATE)


def test_links_lead_nowhere(guard: Protected, fresh_profile: Path) -> None:
    (fresh_profile / ".ssh").mkdir()
    (fresh_profile / "Documents" / "keys").symlink_to(fresh_profile / ".ssh")
    (fresh_profile / "Documents" / "system").symlink_to("/etc")
    refused(guard, fresh_profile / "Documents" / "keys" / "authorized_keys")
    refused(guard, fresh_profile / "Documents" / "system" / "hosts", ChangeKind.REPLACE)
    refused(guard, fresh_profile / "Documents" / "system" / "not" / "there" / "yet")


def test_a_link_itself_may_go_where_its_target_may_not(guard: Protected, fresh_profile: Path) -> None:
    """What is thrown away then is the link."""
    link = fresh_profile / "Documents" / "system"
    link.symlink_to("/etc")
    guard(link, ChangeKind.TRASH)


def test_another_name_of_a_start_up_file(guard: Protected, fresh_profile: Path) -> None:
    start = fresh_profile / ".bashrc"
    start.write_text("export A=1\n")
    other = fresh_profile / "Documents" / "harmless.txt"
    os.link(start, other)
    refused(guard, other, ChangeKind.REPLACE)


def test_a_home_that_is_reached_by_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real"
    (real / "Documents").mkdir(parents=True)
    (tmp_path / "home").symlink_to(real)
    guard = Protected(tmp_path / "home", tmp_path / "state")
    guard(tmp_path / "home" / "Documents" / "a.txt", ChangeKind.CREATE)
    refused(guard, real / ".bashrc")
    refused(guard, real, ChangeKind.TRASH)


def test_what_holds_a_protected_place_stays(guard: Protected, fresh_profile: Path) -> None:
    (fresh_profile / ".config" / "autostart").mkdir(parents=True)
    refused(guard, fresh_profile / ".config", ChangeKind.TRASH)
    guard(fresh_profile / ".config" / "myapp", ChangeKind.TRASH)


def test_our_own_records(fresh_profile: Path) -> None:
    state = fresh_profile / "Documents" / "lam" / "state"
    state.mkdir(parents=True)
    guard = Protected(fresh_profile, state)
    for path in (state, state / "lam.sqlite", state / "undo" / "x"):
        refused(guard, path, ChangeKind.REPLACE)
    refused(guard, state.parent, ChangeKind.TRASH)
    guard(state.parent / "letter.txt", ChangeKind.CREATE)


@pytest.mark.skipif(sys.platform not in ("win32", "darwin"), reason="names differ by case here")
def test_case_makes_no_difference_where_the_system_sees_none(guard: Protected, fresh_profile: Path) -> None:
    refused(guard, fresh_profile / ".SSH" / "authorized_keys")
    refused(guard, fresh_profile / ".BashRC")


def test_case_makes_a_difference_where_the_system_sees_one(guard: Protected, fresh_profile: Path) -> None:
    """Two names, two files: identity decides, and a name that is not there is no other's."""
    probe = fresh_profile / ".Bashrc"
    (fresh_profile / ".bashrc").write_text("")
    if probe.exists():
        refused(guard, probe)
    else:
        guard(probe, ChangeKind.CREATE)
