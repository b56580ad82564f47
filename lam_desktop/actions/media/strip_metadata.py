"""Remove hidden facts from pictures."""

from pathlib import Path

from lam_desktop.connectors import images
from lam_desktop.connectors.outputs import Wish, told
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, Folder, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "take the place and camera details out of {files}",
        "remove the metadata from {files}",
        "strip the EXIF data from {files}",
        "strip metadata from {files}",
        "delete the location data from {files}",
        "remove GPS from {files}",
        "take the hidden information out of {files}",
        "clean the EXIF of {files} before I share them",
        "make {files} anonymous, no camera or place data",
        "remove where it was taken from {files}",
        "save {files} without metadata as {save_as}",
        "put copies of {files} without exif in {folder}",
        "wipe the photo info from {files}",
        "can you get rid of the camera data in {files}",
        "{files} should not tell where they were taken",
        "strip all tags from {files}",
    ],
    example_result=[Path("Pictures/house.jpg")],
)
def strip_metadata(
    ctx: Context,
    files: Files,
    save_as: NewFile | None = None,
    folder: Folder | None = None,
    in_place: bool = False,
    keep_originals: bool = False,
) -> list[Path]:
    """Remove the metadata of pictures: EXIF, GPS location, camera and comments; the picture itself stays as it looks.

    Without a place for the results the pictures themselves are rewritten. The colour profile stays, for the
    colours depend on it.

    Args:
        files: the pictures.
        save_as: the new file, for one picture.
        folder: where the cleaned pictures go.
        in_place: rewrite the pictures themselves.
        keep_originals: write copies beside the pictures.
    Returns: the cleaned pictures.
    """
    wish = Wish(save_as, folder, keep=keep_originals, label="-clean")
    return images.change_all(ctx, files, wish, images.bare, {"exif": b"", "quality": 95})


@strip_metadata.answer
def _(result: list[Path], **_: object) -> str:
    return told("Removed the metadata", result)
