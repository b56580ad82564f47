"""Download files."""

from pathlib import Path

from lam_desktop.connectors import webnames
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Folder, NewFile, Url

_TEN_MINUTES = 600.0


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "download {url}",
        "download {url} to {folder}",
        "download {url} and save it as {save_as}",
        "save {url} as {save_as}",
        "get {url} into my {folder} folder",
        "fetch the file {url} and put it in {folder}",
        "grab {url} and put it on the desktop",
        "pull {url} down to {folder}",
        "can you download {url} for me",
        "save the picture {url} in {folder}",
        "get me the file at {url}",
        "load {url} down as {save_as}",
        "store a copy of {url} in {folder}",
        "I want {url} in {folder}",
        "please download the PDF from {url}",
        "fetch {url} to {save_as}, try again if it fails",
        "copy {url} from the web to {folder}",
    ],
    example_result=Path("Downloads/owl.png"),
)
async def download_file(ctx: Context, url: Url, save_as: NewFile | None = None, folder: Folder | None = None) -> Path:
    """Download a file from the web: fetch what is at a web address (URL) and save it on this computer.

    Redirects are followed and passing failures tried again.

    Args:
        url: the address, beginning with http:// or https://.
        save_as: the new file; without it the name comes from the server or the address.
        folder: where it goes; Downloads when left out.
    Returns: the downloaded file.
    """
    into = folder
    if save_as is not None and ctx.files.is_folder(save_as):
        into, save_as = save_as, None
    if save_as is not None and folder is not None and save_as.parent == ctx.files.home:
        save_as = folder / save_as.name
    place = into or ctx.files.resolve("Downloads")
    target = save_as or ctx.files.free_name(place / webnames.name_in(url))
    ctx.progress(0.0, target.name)
    answer = await stoppable(ctx, ctx.http.request("GET", url, into=ctx.files.stage(target), timeout=_TEN_MINUTES))
    if save_as is not None:
        return target
    better = webnames.better(answer, target.name)
    return target if better == target.name else ctx.files.move(target, ctx.files.free_name(place / better))


@download_file.answer
def _(result: Path, **_: object) -> str:
    return f"Downloaded {result.name} to {result.parent}."
