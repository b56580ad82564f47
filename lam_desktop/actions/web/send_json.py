"""Send data to the web."""

import json
from pathlib import Path
from typing import Any, Literal

from lam_desktop.connectors import jsonpath, pages
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, NoConnection
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Json, Text, Url


@action(
    effects=(Effect.READ, Effect.SEND),
    says=[
        "post {data} to {url}",
        "send {data} to {url}",
        "send {data} as JSON to {url}",
        "post a JSON to {url} with {data}",
        "make a {method} request to {url} with {data}",
        "put {data} to {url}",
        "submit {data} to the api {url}",
        "do a POST on {url} with {data} and give me {field} of the answer",
        "create a new entry at {url} with {data}",
        "call {url} with the body {data}",
        "send a json with {data} to the webhook {url}",
        "tell the service {url} that {data}",
        "update {url} with {data}",
        "patch {url} with {data}",
        "hit {url} with {data} please",
        "post the file {data} to {url}",
        "post the content of {data} to {url}",
        "upload the JSON file {data} to {url}",
        "send what is in {data} to the api {url}",
        "{method} {data} at {url}",
        "{method} the file {data} to {url} as it is",
        "send a {method} request to {url} with the fields {data}",
        "upload {data} to {url}, unchanged",
        "POST to {url}: {data}",
    ],
    example_result={"id": 7},
    irreversible="what a server was told cannot be called back",
)
async def send_json(
    ctx: Context,
    url: Url,
    data: Json,
    method: Literal["POST", "PUT", "PATCH"] = "POST",
    field: Text | None = None,
) -> Json:
    """Send JSON data to a web address (an API or webhook) with POST, PUT or PATCH, and read its answer.

    It is sent once: if the answer is lost, nobody knows whether it was done, and it is not sent again.

    Args:
        url: the address, beginning with http:// or https://.
        data: the fields and their values, or a JSON file that holds them.
        method: POST makes something new, PUT replaces, PATCH changes.
        field: name of the field of the answer that is wanted.
    Returns: the answer's data, or that field.
    """
    given = await ctx.work(ctx.files.read_text, data) if isinstance(data, Path) else data
    answer = await ctx.http.request(method, url, json=_as_data(given))
    if not answer.ok:
        raise NoConnection(f"{url} did not accept it: error {answer.status}.", pages.decoded(answer)[:200].strip())
    if not answer.body.strip():
        return {"status": answer.status}
    try:
        reply = pages.json_of(answer)
    except NoConnection:  # it was accepted; that the answer is no JSON matters only to who wants a field
        reply = pages.decoded(answer)
    try:
        return reply if field is None else jsonpath.pick(reply, field)
    except InputError as error:
        raise InputError(f"It was sent and accepted. {error.message}", error.hint) from error


def _as_data(data: Any) -> Any:
    """Data as it is, or read from text that is JSON."""
    if not isinstance(data, str):
        return data
    try:
        return json.loads(data)
    except ValueError as error:
        raise InputError("What should be sent is not JSON.", "Say the fields and their values.") from error


@send_json.answer
def _(result: Any, url: str = "", field: str | None = None, **_: object) -> str:
    if field is not None:
        return f"Sent. {field}: {as_text(result)}"
    if isinstance(result, dict) and set(result) == {"status"}:
        return f"Sent to {url}; it was accepted."
    return f"Sent to {url}. The answer: {json.dumps(result, ensure_ascii=False)[:1000]}"
