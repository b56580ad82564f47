"""See which links of a page are dead."""

from pathlib import Path

from lam_desktop.connectors import linkchecks, pagelinks
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Lines, NewFile, Url


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "are there any broken links on {url}",
        "check the links on {url}",
        "find the dead links on {url}",
        "which links on {url} are broken",
        "which of the links of the page {url} don't work any more",
        "do all the links on {url} still work",
        "check every link on {url} and tell me the broken ones",
        "test the links of the page {url}",
        "list the links of {url} that lead nowhere",
        "write the broken links on {url} to {save_as}",
        "see whether any link on {url} is dead",
        "go through all links of {url} and tell me which are gone",
    ],
    example_result=["https://example.org/gone"],
)
async def check_page_links(ctx: Context, url: Url, save_as: NewFile | None = None) -> Lines | Path:
    """Check the links of a web page: which of them are dead, broken, gone or do not work any more.

    Args:
        url: the address of the page, beginning with http:// or https://.
        save_as: a new text file for the dead ones, one a line.
    Returns: the addresses that do not work, or the new file.
    """
    page = await stoppable(ctx, ctx.http.request("GET", url))
    links = await ctx.work(pagelinks.links_of, page)
    return await linkchecks.dead(ctx, [link.url for link in links], save_as)


@check_page_links.answer
def _(result: list[str] | Path, **_: object) -> str:
    return linkchecks.told(result)
