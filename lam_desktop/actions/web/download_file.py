"""Download files."""

import re
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, Response
from lam_desktop.core.values import Folder, NewFile, Url

_TEN_MINUTES = 600.0
_ENDINGS = {
    "text/html": ".html", "text/plain": ".txt", "text/csv": ".csv", "application/json": ".json",
    "application/pdf": ".pdf", "application/zip": ".zip", "image/png": ".png", "image/jpeg": ".jpg",
    "image/gif": ".gif", "image/webp": ".webp", "text/calendar": ".ics",
}  # fmt: skip


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
    target = save_as or ctx.files.free_name(place / _name_in(url))
    ctx.progress(0.0, target.name)
    answer = await stoppable(ctx, ctx.http.request("GET", url, into=ctx.files.stage(target), timeout=_TEN_MINUTES))
    if save_as is not None:
        return target
    better = _better_name(answer, target.name)
    return target if better == target.name else ctx.files.move(target, ctx.files.free_name(place / better))


def _name_in(url: str) -> str:
    parts = urlsplit(url)
    return _safe(unquote(parts.path.rstrip("/").rpartition("/")[2])) or _safe(parts.hostname or "") or "download"


def _better_name(answer: Response, name: str) -> str:
    """The name the server states (RFC 6266), else the present one with an ending that tells what it is."""
    stated = EmailMessage()
    stated["Content-Disposition"] = answer.headers.get("Content-Disposition", "").replace("\n", " ") or "inline"
    given = _safe(stated.get_filename() or "")
    if given:
        return given
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return name if Path(name).suffix else name + _ENDINGS.get(kind, "")


def _safe(name: str) -> str:
    """A bare file name: no folders, nothing hidden, nothing a file system refuses."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    return re.sub(r'[\x00-\x1f\x7f<>:"|?*]', "_", bare).strip(" .")[:150]


@download_file.answer
def _(result: Path, **_: object) -> str:
    return f"Downloaded {result.name} to {result.parent}."
