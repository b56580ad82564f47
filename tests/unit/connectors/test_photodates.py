"""When photos were taken."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from lam_desktop.actions.files.add_date_to_names import add_date_to_names
from lam_desktop.actions.files.number_files import number_files
from lam_desktop.actions.files.organise_by_date import organise_by_date
from tests.unit.actions.files.desk import Desk


def photo(desk: Desk, place: str, taken: str) -> Path:
    """A small picture with the moment a camera would note."""
    path = desk.put(place)
    noted = Image.Exif()
    noted.get_ifd(0x8769)[0x9003] = taken
    Image.new("RGB", (8, 8)).save(path, exif=noted)
    return path


@pytest.fixture
def desk(fresh_profile: Path) -> Desk:
    """Two photos, the one taken later first by name, and two files that are none."""
    desk = Desk(fresh_profile)
    photo(desk, "Pictures/a.jpg", "2023:08:02 10:00:00")
    photo(desk, "Pictures/b.jpg", "2021:01:05 09:30:00")
    desk.put("Pictures/c.jpg", "no picture at all Exif\0\0", days_old=400)
    desk.put("Pictures/d.txt", "notes", days_old=400)
    return desk


async def test_photos_go_by_the_day_they_were_taken_and_the_rest_by_its_last_change(desk: Desk) -> None:
    await desk.do(organise_by_date, files="Pictures", unit="year")
    changed = datetime.fromtimestamp((desk.home / "Pictures").stat().st_mtime).year
    places = desk.files("Pictures")
    assert places[:2] == ["2021/b.jpg", "2023/a.jpg"]
    assert {place.split("/")[1] for place in places[2:]} == {"c.jpg", "d.txt"}
    assert all(place.split("/")[0] not in (str(changed), "2021", "2023") for place in places[2:])


async def test_names_follow_the_camera(desk: Desk) -> None:
    photos = ["Pictures/a.jpg", "Pictures/b.jpg"]
    done = await desk.do(number_files, files=photos, order="taken", base="trip-", width=3)
    assert done.names == ["trip-001.jpg", "trip-002.jpg"]
    again = await desk.do(add_date_to_names, files=["Pictures/trip-001.jpg"], which="taken")
    assert again.names == ["2021-01-05 trip-001.jpg"]
