"""Send the rows of a table to the web, one by one."""

import json
from typing import Any, Literal

from lam_desktop.connectors import cells, pages, records, tables
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import Cancelled, InputError, NoConnection, OutcomeUnknown, WorldError
from lam_desktop.core.text import counted
from lam_desktop.core.values import Columns, RowTests, Table, TableSource, Url

_MOST = 200


@action(
    effects=(Effect.READ, Effect.SEND),
    says=[
        "for each row in {table} post a JSON with {columns} to {url}",
        "post every row of {table} to {url}",
        "send each row of {table} to {url} as JSON",
        "for every line in {table} send a {method} with {columns} to {url}",
        "post the rows of {table} one by one to {url}",
        "make a POST to {url} for each row in {table}",
        "upload each entry of {table} to the api {url}",
        "send every record in {table} to {url}, one request each",
        "create an entry at {url} for each row of {table} with {columns}",
        "each row of {table} should be posted to {url}",
        "post one JSON per row of {table} to {url}",
        "for every row of {table} where {where} post {columns} to {url}",
        "add all the people in {table} to the api {url}, each with its own POST",
    ],
    example_result=2,
    irreversible="what a server was told cannot be called back",
)
async def send_rows(
    ctx: Context,
    table: TableSource,
    url: Url,
    columns: Columns | None = None,
    where: RowTests | None = None,
    method: Literal["POST", "PUT", "PATCH"] = "POST",
) -> int:
    """Send each row of a table to a web address (an API) as JSON of its own, one request for each row.

    Each is sent once: where the answer is lost or an error, the others are not sent.

    Args:
        table: the table or the file that holds it, at most 200 rows.
        url: the address, beginning with http:// or https://.
        columns: only these columns become fields; all when left out.
        where: only rows that meet these conditions.
        method: POST makes something new, PUT replaces, PATCH changes.
    Returns: how many rows were sent.
    """
    rows = await ctx.work(_records, ctx, table, columns, where)
    if len(rows) > _MOST:
        raise InputError(f"The table has {len(rows)} rows.", f"{_MOST} is the most I send at once.")
    for number, row in enumerate(rows):
        ctx.progress(number / len(rows), url)
        await _send(ctx, method, url, row, number)
    return len(rows)


async def _send(ctx: Context, method: str, url: str, row: dict[str, Any], sent: int) -> None:
    """Send one of several; what failed after others were sent leaves things half done. Raises OutcomeUnknown then."""
    try:
        ctx.check_cancelled()
        answer = await ctx.http.request(method, url, json=row)
        if not answer.ok:
            raise NoConnection(f"{url} did not accept it: error {answer.status}.", pages.decoded(answer)[:200].strip())
    except (WorldError, Cancelled) as error:
        if sent == 0 or ctx.dry:
            raise
        message = f"{counted(sent, 'row')} had been sent when it stopped at row {sent + 1}: {error}"
        raise OutcomeUnknown(message, "Look there before you send the rest.") from error


def _records(ctx: Context, given: Any, columns: list[str] | None, where: Any) -> list[dict[str, Any]]:
    """The rows as objects, by heading; numbers stay numbers."""
    source = tables.matching(tables.load(ctx, given), where)
    if columns:
        source = tables.with_columns(source, list(dict.fromkeys(tables.column(source, name) for name in columns)))
    typed = Table(source.columns, tuple(tuple(map(cells.typed, row)) for row in source.rows))
    found: list[dict[str, Any]] = json.loads(records.write(typed))
    return found


@send_rows.answer
def _(result: int, url: str = "", **_: object) -> str:
    return f"Sent {counted(result, 'row')} to {url}."
