"""See whether a website works."""

from typing import Any

from lam_desktop.connectors.http import BadStatus
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import NoConnection, NotKnownYet
from lam_desktop.core.values import Json, Url


@action(
    effects=(Effect.DISCLOSE,),
    says=[
        "is {url} up",
        "is {url} online",
        "check whether {url} works",
        "check the website {url}",
        "does {url} answer",
        "is {url} down",
        "what status does {url} give",
        "how fast is {url}",
        "ping {url}",
        "test if {url} can be reached",
        "can you see whether {url} is reachable",
        "what's the HTTP status code of {url}",
        "how long does {url} take to answer",
        "is the page {url} still there",
        "check if {url} is available right now",
    ],
    example_result={"url": "https://example.org", "works": True, "status": 200, "milliseconds": 120},
)
async def check_website(ctx: Context, url: Url) -> Json:
    """Check whether a website is up: is it online, which status code does it answer with, and how fast.

    Args:
        url: the address, beginning with http:// or https://.
    Returns: works (yes or no), status and the time in milliseconds.
    """
    begin = ctx.clock.monotonic()
    status, problem = 0, ""
    try:
        asking = ctx.http.request("GET", url, headers={"Cache-Control": "no-cache"}, timeout=30.0)
        answer = await stoppable(ctx, asking)
        status = answer.status
    except NotKnownYet:
        raise
    except BadStatus as error:
        status, problem = error.code, str(error)
    except NoConnection as error:
        problem = str(error)
    spent = round((ctx.clock.monotonic() - begin) * 1000)
    return {"url": url, "works": 200 <= status < 400, "status": status, "milliseconds": spent, "problem": problem}


@check_website.answer
def _(result: dict[str, Any], **_: object) -> str:
    if result["works"]:
        return f"{result['url']} is up: status {result['status']}, answered in {result['milliseconds']} ms."
    return f"{result['url']} does not work: {result['problem']}"
