"""Opens a web page in the browser."""

import re
from typing import Any
from urllib.parse import urlsplit

from lam_desktop.connectors.hosts import origin_of
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Url


@action(
    effects=(Effect.EXECUTE,),
    irreversible="a page that was opened has been fetched",
    says=[
        "open {url}",
        "open the web page {url}",
        "open {url} in the browser",
        "go to {url}",
        "visit {url}",
        "show me the website {url}",
        "browse to {url}",
        "take me to {url}",
        "open the link {url}",
        "pull up {url} in my browser",
        "open the site {url} please",
        "navigate to {url}",
        "can you bring up {url}?",
    ],
    example_result="https://example.org/",
)
async def open_web_page(ctx: Context, url: Url) -> str:
    """Open a web page (website, link) in the default browser.

    Args:
        url: the address; https:// is added when it names no kind.

    Returns: the address that was opened.
    Raises: InputError for anything but a web address.
    """
    address = url.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", address, re.IGNORECASE):
        address = f"https://{address}"
    origin_of(address)
    if "@" in urlsplit(address).netloc:
        raise InputError(f"{address[:200]} hides its host behind a name.", "Write it like https://example.org.")
    await ctx.desktop.open(address)
    return address


@open_web_page.answer
def _(result: str, **arguments: Any) -> str:
    return f"Opened {result} in the browser."
