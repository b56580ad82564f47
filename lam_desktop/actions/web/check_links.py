"""See which links in a text are dead."""

from pathlib import Path

from lam_desktop.connectors import linkchecks
from lam_desktop.connectors.extraction import extract
from lam_desktop.connectors.texts import load
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Lines, NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.DISCLOSE, Effect.WRITE),
    says=[
        "which links in {text} are dead",
        "check the links in {text}",
        "find the dead links in {text}",
        "which of the web addresses in {text} don't work any more",
        "are there any broken links in {text}",
        "do all the links in {text} still work",
        "test whether the URLs in {text} still answer",
        "check every address in {text} and tell me which ones are broken",
        "one of the links in {text} is dead, which one",
        "go through the urls in {text} and tell me those that are gone",
        "list the addresses in {text} that cannot be reached",
        "write the broken links of {text} to {save_as}",
        "save the dead urls from {text} in {save_as}",
        "see if any of the sites in {text} are down",
        "which websites in {text} are not online any more",
        "some of the links in {text} are dead, write those that no longer work to {save_as}",
        "are all the pages listed in {text} still there",
    ],
    example_result=["https://example.org/gone"],
)
async def check_links(ctx: Context, text: TextSource, save_as: NewFile | None = None) -> Lines | Path:
    """Check the web links in a text or a list: which of them are dead, broken, gone or do not work any more.

    Args:
        text: the text, or the files, with the addresses.
        save_as: a new text file for the dead ones, one a line.
    Returns: the addresses that do not work, or the new file.
    """
    parts = await ctx.work(load, ctx, text)
    addresses = [address for part in parts for address in extract(part.text, "web addresses")]
    if not addresses:
        raise InputError("There are no web addresses in it.", "Addresses begin with http:// or https://.")
    return await linkchecks.dead(ctx, addresses, save_as)


@check_links.answer
def _(result: list[str] | Path, **_: object) -> str:
    return linkchecks.told(result)
