"""Read a page from the web."""

from pathlib import Path

from lam_desktop.connectors import pages, texts
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Url


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "read {url}",
        "what does {url} say",
        "get the text of {url}",
        "what is written at {url}",
        "fetch the text from {url}",
        "read the page {url} to me",
        "show me the contents of {url}",
        "save the text of {url} as {save_as}",
        "get the words on the web page {url} into {save_as}",
        "open {url} and tell me what it says",
        "what's on {url}",
        "text of the website {url} please",
        "load the article {url} as plain text",
        "put the text of {url} in {save_as}",
    ],
    example_result="Soup 4 EUR\n",
)
async def fetch_text(ctx: Context, url: Url, save_as: NewFile | None = None) -> str | Path:
    """Read the text of a web page or text file on the web; pages are reduced to their readable words.

    Args:
        url: the address, beginning with http:// or https://.
        save_as: a new file for the text.
    Returns: the text, or the new file.
    """
    answer = await stoppable(ctx, ctx.http.request("GET", url))
    text = await ctx.work(pages.text_of, answer)
    return text if save_as is None else await ctx.work(texts.save, ctx, text, save_as)


@fetch_text.answer
def _(result: str | Path, **_: object) -> str:
    return f"The text is in {result.name} in {result.parent}." if isinstance(result, Path) else result
