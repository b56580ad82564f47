"""Get data from the web."""

import json
import re
from pathlib import Path
from typing import Any

from lam_desktop.connectors import jsonpath, pages, passages, records, tables
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, Response
from lam_desktop.core.errors import InputError, NoConnection
from lam_desktop.core.text import as_text
from lam_desktop.core.values import Json, NewFile, Text, Url

_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HEADINGS = re.compile(
    rf"(?:(?:the|its|all|first|top|main|page|newest|latest)\s+)*(?:(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})\s+)?"
    r"(?:(?:first|top|main|newest|latest)\s+)*(?:(?P<title>title)|(?:headline|heading)(?P<many>s?))",
    re.IGNORECASE,
)


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "get {url} and tell me the {field}",
        "GET {url} and tell me {field}",
        "fetch {url} and tell me what {field} is",
        "fetch {url} and write the {field} to {save_as}",
        "get {url} and write the {field} into {save_as}, one per line",
        "what is the {field} at {url}",
        "according to {url}, what is the {field}",
        "ask {url} for {field} and save it as {save_as}",
        "get the JSON from {url}",
        "fetch {url}",
        "get {field} from {url}",
        "what is {field} in {url}",
        "what does {field} say in {url}",
        "read the value of {field} from the JSON at {url}",
        "look up {field} at {url}",
        "call the api {url} and give me {field}",
        "write the {field} of {url} into {save_as}",
        "get the data at {url} and save it as {save_as}",
        "ask {url} for {field}",
        "which {field} does {url} report",
        "download the json {url} to {save_as}",
        "the field {field} of {url}, nothing else, into {save_as}",
        "query {url}",
        "get the list from {url}",
        "tell me the {field} from {url}",
    ],
    example_result={"version": "2.0"},
)
async def fetch_json(ctx: Context, url: Url, field: Text | None = None, save_as: NewFile | None = None) -> Json:
    """Get JSON data from a web address (an API) and, if wanted, pick one field out of it.

    Where the answer is a text or a page, the lines that speak of the field are given; of a page also its title or
    headlines.

    Args:
        url: the address, beginning with http:// or https://.
        field: name of the field, or its path such as items.0.name; all data when left out.
        save_as: a new file for the result: JSON, a table for .csv and .xlsx, or the bare value for .txt.
    Returns: the data or the field's value; the new file when it is saved.
    """
    answer = await stoppable(ctx, ctx.http.request("GET", url, headers={"Accept": "application/json, */*;q=0.5"}))
    value = await ctx.work(_picked, answer, field)
    return value if save_as is None else await ctx.work(_save, ctx, value, save_as, url)


def _picked(answer: Response, field: str | None) -> Any:
    """The data or one field of it; of what is no data the lines about it. Raises NoConnection, InputError."""
    try:
        data = pages.json_of(answer)
    except NoConnection:
        if field is None:
            raise
        found = _headings(answer, field) or passages.about(pages.text_of(answer), field)
        if not found:
            raise InputError(f"{answer.url} says nothing about {field}.", "Ask for all it says.") from None
        return found if len(found) > 1 else found[0]
    return data if field is None else jsonpath.pick(data, field)


def _headings(answer: Response, field: str) -> list[str]:
    """The title of a page, or as many of its headings as are asked for; nothing where something else is."""
    asked = _HEADINGS.fullmatch(field.strip())
    if asked is None:
        return []
    title, found = pages.headings_of(answer)
    if asked["title"]:
        return [title] if title else found[:1]
    count = (asked["count"] or ("" if asked["many"] else "one")).lower()
    return found[: _COUNTS.index(count) + 1 if count in _COUNTS else int(count or len(found))]


def _save(ctx: Context, value: Any, save_as: Path, url: str) -> Path:
    suffix = save_as.suffix.lower()
    if suffix in (".csv", ".tsv", ".xlsx"):
        return tables.save(ctx, records.from_json(value, url), save_as)
    plain = not isinstance(value, dict | list) or (isinstance(value, list) and not _nested(value))
    if suffix != ".json" and plain:
        return ctx.files.write(save_as, as_text(value).encode())
    return ctx.files.write(save_as, json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n")


def _nested(values: list[Any]) -> bool:
    return any(isinstance(value, dict | list) for value in values)


@fetch_json.answer
def _(result: Any, field: str | None = None, **_: object) -> str:
    if isinstance(result, Path):
        return f"Saved as {result.name} in {result.parent}."
    if isinstance(result, dict | list):
        text = json.dumps(result, ensure_ascii=False, indent=2) if _rich(result) else as_text(result)
        return text if len(text) <= 4000 else text[:4000] + " …"
    return f"{field}: {as_text(result)}" if field else as_text(result)


def _rich(value: Any) -> bool:
    return isinstance(value, dict) or _nested(value)
