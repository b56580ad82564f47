"""Say how large pictures are."""

from lam_desktop.connectors import images
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import plain_number
from lam_desktop.core.values import Files, Table


@action(
    effects=(Effect.READ,),
    says=[
        "how large is {files} in pixels",
        "how big is the picture {files}",
        "what are the dimensions of {files}",
        "what resolution does {files} have",
        "width and height of {files}",
        "how many pixels does {files} have",
        "tell me the size in pixels of {files}",
        "how wide is {files}",
        "how high is the image {files}",
        "list the dimensions of {files}",
        "what size are the photos in {files}",
        "pixel size of {files} please",
        "show the resolution of all {files}",
        "how many megapixels has {files}",
    ],
    example_result=Table(("name", "width", "height", "pixels"), (("beach.jpg", 1200, 400, 480000),)),
)
def image_size(ctx: Context, files: Files) -> Table:
    """Tell the dimensions of pictures: width, height and number of pixels (resolution) of each photo.

    Args:
        files: the pictures.
    Returns: a table with name, width, height and pixels.
    """
    rows = []
    for path in images.pictures(ctx, files):
        ctx.check_cancelled()
        width, height = images.seen_size(ctx.files.real(path), path.name)
        rows.append((path.name, width, height, width * height))
    return Table(("name", "width", "height", "pixels"), tuple(rows))


@image_size.answer
def _(result: Table, **_: object) -> str:
    lines = [
        f"{name} is {width} x {height} pixels ({plain_number(round(pixels / 1e6, 2))} megapixels)."
        for name, width, height, pixels in result.rows[:50]
    ]
    return "\n".join(lines + [f"… and {len(result.rows) - 50} more"] * (len(result.rows) > 50))
