"""Download the files a page links to."""

from pathlib import Path

from lam_desktop.connectors import pagelinks, webnames
from lam_desktop.connectors.outputs import told
from lam_desktop.connectors.pagelinks import LinkKind
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import FileMissing, InputError
from lam_desktop.core.values import Folder, Text, Url

_TEN_MINUTES = 600.0
_MOST = 200


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "download all the {kind} links on {url} to {folder}",
        "download all {kind} from {url}",
        "download every {kind} linked on {url}",
        "get all {kind} from the page {url} and put them in {folder}",
        "grab all the {kind} files from {url} into {folder}",
        "save all the {kind} on {url} in {folder}",
        "fetch every {kind} that {url} links to",
        "download the {kind} files linked on {url} into {folder}",
        "pull all {kind} off {url}",
        "download all files linked on {url} with {containing} in the name",
        "I want all the {kind} of the page {url} in {folder}",
        "get me every {kind} there is on {url}",
        "download everything {url} links to that contains {containing}",
        "save each {kind} behind the links of {url}",
        "download the first {first} {kind} on {url}",
        "download the first {kind} on {url}",
    ],
    example_result=[Path("Downloads/report.pdf")],
)
async def download_links(
    ctx: Context,
    url: Url,
    kind: LinkKind | None = None,
    containing: Text | None = None,
    first: int | None = None,
    folder: Folder | None = None,
) -> list[Path]:
    """Download all files of one kind that a web page links to: every PDF, picture, song or archive on it.

    If one of them cannot be had, none is kept.

    Args:
        url: the address of the page, beginning with http:// or https://.
        kind: which files: pdf, pictures (images, photos, jpg, png), music (mp3, audio, songs, podcasts), videos
            (movies, mp4), archives (zip, tar), tables (csv, xlsx, excel), documents (docx, word), calendars (ics).
        containing: only links with these words in their address or text.
        first: only the first so many files.
        folder: where the files go; Downloads when left out.
    Returns: the files.
    """
    if kind is None and not containing:
        raise InputError("Which files should I download?", "Say a kind, such as all PDFs.")
    page = await stoppable(ctx, ctx.http.request("GET", url))
    links = await ctx.work(pagelinks.links_of, page, kind, containing)
    if first is not None:
        links = links[: max(first, 0)]
    if not links:
        raise FileMissing(f"{url} links to nothing of that kind.", "List its links to see what there is.")
    if len(links) > _MOST:
        raise InputError(f"{url} links to {len(links)} such files.", f"{_MOST} is the most I download at once.")
    place = folder or ctx.files.resolve("Downloads")
    made = []
    for number, link in enumerate(links):
        target = ctx.files.free_name(place / webnames.name_in(link.url))
        ctx.progress(number / len(links), target.name)
        staged = ctx.files.stage(target)
        answer = await stoppable(ctx, ctx.http.request("GET", link.url, into=staged, timeout=_TEN_MINUTES))
        better = webnames.better(answer, target.name)
        made.append(target if better == target.name else ctx.files.move(target, ctx.files.free_name(place / better)))
    return made


@download_links.answer
def _(result: list[Path], **_: object) -> str:
    return told("Downloaded", result)
