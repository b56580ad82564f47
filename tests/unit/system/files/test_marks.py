"""What systems note about files that were downloaded."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest

from lam_desktop.system.files.marks import SOMEWHERE, came_from, of_address, of_quarantine, of_zone


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (b"https://files.example.org/a/list.csv?x=1", "files.example.org"),
        (b"http://USER:pw@Example.org:8080/", "example.org"),
        (b"https://example.org/\x00", "example.org"),
        (b"blob:something", SOMEWHERE),
        (b"data:text/plain,hello", SOMEWHERE),
        (b"http://[half", SOMEWHERE),
        (b"\xff\xfe", SOMEWHERE),
        (b"file:///home/me/list.csv", ""),
        (b"", ""),
        (None, ""),
    ],
)
def test_an_address_names_a_host_and_no_more(value: bytes | None, place: str) -> None:
    assert of_address(value) == place


def listed(*addresses: str) -> bytes:
    return plistlib.dumps(list(addresses), fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize(
    ("quarantine", "addresses", "place"),
    [
        (b"0083;65f0;Safari;1B2C", listed("", "https://example.org/x", "https://other.org"), "example.org"),
        (None, listed("https://example.org/x"), "example.org"),
        (b"0083;65f0;Mail;1B2C", listed(), "Mail"),
        (b"0083;65f0;Mail;1B2C", None, "Mail"),
        (b"0083;65f0;;", b"bplist00 and then nothing", SOMEWHERE),
        (b"0083", plistlib.dumps({"a": 1}), SOMEWHERE),
        (None, plistlib.dumps("https://example.org"), ""),
        (None, None, ""),
    ],
)
def test_quarantine_of_macos(quarantine: bytes | None, addresses: bytes | None, place: str) -> None:
    assert of_quarantine(quarantine, addresses) == place


@pytest.mark.parametrize(
    ("stream", "place"),
    [
        (b"[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://a.org/\r\nHostUrl=https://files.org/x\r\n", "files.org"),
        (b"\xef\xbb\xbf[ZoneTransfer]\r\nzoneid = 4\r\nReferrerUrl=https://a.org/\r\n", "a.org"),
        (b"[ZoneTransfer]\r\nZoneId=3\r\n", SOMEWHERE),
        (b"[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=about:internet\r\n", SOMEWHERE),
        (b"[ZoneTransfer]\r\nZoneId=2\r\nHostUrl=https://trusted.example/\r\n", ""),
        (b"[ZoneTransfer]\r\nZoneId=0\r\n", ""),
        (b"\xff\x00", ""),
        (None, ""),
    ],
)
def test_zones_of_windows(stream: bytes | None, place: str) -> None:
    assert of_zone(stream) == place


@pytest.mark.skipif(sys.platform != "linux", reason="the attributes that programs set on Linux")
@pytest.mark.parametrize("name", ["user.xdg.origin.url", "user.xdg.referrer.url"])
def test_the_attributes_of_a_real_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / "list.csv"
    file.write_text("a,b")
    assert came_from(file) == ""
    try:
        os.setxattr(file, name, b"https://example.org/list.csv")
    except OSError:
        pytest.skip("this file system keeps no attributes")
    assert came_from(file) == "example.org"
    assert came_from(tmp_path / "no such file") == ""
