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


SENTENCES = {  # place below the folder that holds all: what is said about throwing it away
    "home": "I never change {} itself: it holds your whole home folder. Name something in it.",
    "": "I never change {} itself: it holds your whole home folder. Name something in it.",
    "home/Documents": "I never move or delete your Documents folder itself. Name what is in it.",
    "home/Notes/lam": "I never change my own records by a plan. Undo and history are kept there.",
    "home/Notes/lam/state/undo": "I never change my own records by a plan. Undo and history are kept there.",
    "home/.ssh": "{} is a protected start-up, key or account file; I never change those.",
    "elsewhere": "{} is outside your home folder, so I leave it alone. Choose a place in your home.",
}


@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("place", SENTENCES)
def test_what_is_said(tmp_path: Path, place: str, there: bool) -> None:
    """The same before a place is made and after: there it is known by its name, here by what it is too."""
    path = tmp_path / "all" / place
    if there:
        path.mkdir(parents=True)
    guard = Protected(tmp_path / "all" / "home", tmp_path / "all" / "home" / "Notes" / "lam" / "state")
    with pytest.raises(RefusedError) as caught:
        guard(path, ChangeKind.TRASH)
    assert str(caught.value) == SENTENCES[place].format(path)


def test_our_own_records_under_another_name(fresh_profile: Path) -> None:
    """A second name of a file is the file, whichever folder it is in."""
    state = fresh_profile / "lam"
    state.mkdir()
    (fresh_profile / "Documents" / "other").symlink_to(state)
    with pytest.raises(RefusedError, match="my own records"):
        Protected(fresh_profile, state)(fresh_profile / "Documents" / "other" / "lam.sqlite", ChangeKind.REPLACE)
    guard = Protected(fresh_profile, fresh_profile / "Documents" / "other")
    with pytest.raises(RefusedError, match="my own records"):
        guard(state / "lam.sqlite", ChangeKind.REPLACE)


def test_a_usual_folder_only_right_in_the_home(guard: Protected, fresh_profile: Path) -> None:
    (fresh_profile / "Projects" / "Documents").mkdir(parents=True)
    guard(fresh_profile / "Projects" / "Documents", ChangeKind.TRASH)
    guard(fresh_profile / "Documents", ChangeKind.REPLACE)


def test_a_folder_that_was_linked_to_where_keys_are(guard: Protected, fresh_profile: Path) -> None:
    """The protected name is a link to a folder with a harmless name: that folder is the place."""
    real = fresh_profile / "Work" / "dotfiles" / "shell"
    real.mkdir(parents=True)
    (fresh_profile / ".ssh").symlink_to(real)
    for path in (real, real / "authorized_keys"):
        assert "protected" in refused(guard, path, ChangeKind.REPLACE)
    refused(guard, fresh_profile / "Work", ChangeKind.TRASH)  # it holds them
    guard(fresh_profile / "Work" / "dotfiles" / "notes", ChangeKind.TRASH)


def test_links_in_a_circle_are_refused(guard: Protected, fresh_profile: Path) -> None:
    """What lies behind them cannot be known."""
    one, two = fresh_profile / "Documents" / "one", fresh_profile / "Documents" / "two"
    one.symlink_to(two)
    two.symlink_to(one)
    guard(one, ChangeKind.TRASH)  # the link itself may go
    if sys.version_info < (3, 13):
        with pytest.raises(RefusedError) as caught:
            guard(one / "a.txt", ChangeKind.CREATE)
        assert str(caught.value) == f"{one} changes while I look at it. Try again."


@pytest.mark.parametrize("place", ["/media/anna/STICK", "/mnt/disk", "/run/media/anna/STICK", "/Volumes/STICK"])
def test_disks_the_person_has_put_in(guard: Protected, place: str) -> None:
    guard(Path(place) / "a.txt", ChangeKind.CREATE)
    refused(guard, Path("/other") / place[1:] / "a.txt")


@pytest.mark.parametrize(("platform", "one_file"), [("win32", True), ("darwin", True), ("linux", False)])
def test_how_names_differ_on_each_system(
    fresh_profile: Path, tmp_path: Path, platform: str, one_file: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of places that are not there yet only the name is known."""
    monkeypatch.setattr(sys, "platform", platform)
    guard = Protected(fresh_profile, tmp_path / "state")
    for name in (".SSH/authorized_keys", ".ssh/x", ".BashRC"):
        if one_file or name.islower():
            assert "protected" in refused(guard, fresh_profile / name)
        else:
            guard(fresh_profile / name, ChangeKind.CREATE)
