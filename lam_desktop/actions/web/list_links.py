"""List the links of a page."""

from pathlib import Path

from lam_desktop.connectors import pagelinks
from lam_desktop.connectors.pagelinks import LinkKind
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Lines, NewFile, Text, Url

_SHOWN = 100


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "list the links on {url}",
        "list all links of {url}",
        "which links are on {url}",
        "show me the links of the page {url}",
        "what does {url} link to",
        "get all the links from {url}",
        "what {kind} links are on {url}",
        "list the links to {kind} on {url}",
        "find the links on {url} with {containing} in them",
        "save the links of {url} as {save_as}",
        "write all links on {url} into {save_as}",
        "links on {url} that contain {containing}",
        "collect the addresses linked on {url}",
        "give me every link on {url}",
        "extract the links from {url}",
        "which {kind} does {url} link to",
        "how many links are there on {url}",
    ],
    example_result=["https://example.org/report.pdf"],
)
async def list_links(
    ctx: Context,
    url: Url,
    kind: LinkKind | None = None,
    containing: Text | None = None,
    save_as: NewFile | None = None,
) -> Lines | Path:
    """List the links of a web page: the addresses it links to, all of them or those to one kind of file.

    Args:
        url: the address of the page, beginning with http:// or https://.
        kind: only links to pdf, pictures (images, photos, jpg, png), music (mp3, audio, songs, podcasts), videos
            (movies, mp4), archives (zip, tar), tables (csv, xlsx, excel), documents (docx, word), calendars (ics).
        containing: only links with these words in their address or text.
        save_as: a new text file for the addresses, one a line.
    Returns: the addresses, or the new file.
    """
    answer = await stoppable(ctx, ctx.http.request("GET", url))
    links = await ctx.work(pagelinks.links_of, answer, kind, containing)
    addresses = [link.url for link in links]
    if save_as is None:
        return addresses
    return ctx.files.write(save_as, "".join(f"{each}\n" for each in addresses).encode())


@list_links.answer
def _(result: list[str] | Path, url: str = "", **_: object) -> str:
    if isinstance(result, Path):
        return f"The links are in {result.name} in {result.parent}."
    if not result:
        return f"There are no such links on {url}."
    more = [f"… and {len(result) - _SHOWN} more"] if len(result) > _SHOWN else []
    return f"{counted(len(result), 'link')}:\n" + "\n".join(result[:_SHOWN] + more)
