"""Tell what is known of a picture."""

from typing import Any

from lam_desktop.connectors import images
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import as_text, size_text
from lam_desktop.core.values import File, Json

_EXIF = {0x010F: "maker", 0x0110: "camera", 0x0132: "changed", 0x0131: "program", 0x013B: "artist", 0x8298: "rights"}
_COLORS = {"1": "black and white", "L": "gray", "LA": "gray", "I;16": "gray, 16 bits", "P": "palette"}
_TAKEN, _DETAILS, _PLACE = 0x9003, 0x8769, 0x8825


@action(
    effects=(Effect.READ,),
    says=[
        "what do you know about the picture {file}",
        "show the EXIF data of {file}",
        "image info of {file}",
        "when was {file} taken",
        "with which camera was {file} taken",
        "what format is the picture {file}",
        "show me the metadata of {file}",
        "does {file} contain location data",
        "is there GPS in {file}",
        "read the photo details of {file}",
        "give me all the facts on the image {file}",
        "what camera took {file}",
        "on which day did I take the photo {file}",
        "is {file} an animation",
    ],
    example_result={"name": "beach.jpg", "format": "JPEG", "width": 1200, "height": 400},
)
def image_info(ctx: Context, file: File) -> Json:
    """Show the details of a picture: format, size, colours, and from its EXIF metadata the camera, date and place.

    Args:
        file: the picture.
    Returns: the facts by name.
    """
    facts = _read(ctx.files.real(file), file.name)
    size = ctx.files.facts(file).size
    return {"name": file.name, **facts, "bytes": size, "file size": size_text(size)}


@contained()
def _read(path: Any, name: str) -> dict[str, Any]:
    width, height = images.seen_size(path, name)
    with images.opened(path, name) as image:
        exif = image.getexif()
        facts: dict[str, Any] = {
            "format": image.format or "",
            "width": width,
            "height": height,
            "colors": _COLORS.get(image.mode, image.mode),
            "frames": getattr(image, "n_frames", 1),
        }
        facts |= {label: str(exif[tag]).strip("\x00 ") for tag, label in _EXIF.items() if tag in exif}
        taken = exif.get_ifd(_DETAILS).get(_TAKEN)
        place = _degrees(exif.get_ifd(_PLACE))
    if taken:
        day, _, clock = str(taken).strip("\x00 ").partition(" ")
        facts["taken"] = f"{day.replace(':', '-')} {clock}".strip()
    return facts | ({"place": place} if place else {})


def _degrees(gps: dict[int, Any]) -> str:
    """Latitude and longitude in degrees (EXIF 2.32, GPS tags 1 to 4), or nothing."""
    try:
        north, east = (
            (float(d) + float(m) / 60 + float(s) / 3600) * (-1 if gps[mark] in ("S", "W") else 1)
            for mark, (d, m, s) in ((1, gps[2]), (3, gps[4]))
        )
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return ""
    return f"{north:.5f}, {east:.5f}"


@image_info.answer
def _(result: dict[str, Any], **_: object) -> str:
    return as_text({name: value for name, value in result.items() if name != "bytes"})
