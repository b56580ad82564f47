"""Get a table from the web."""

from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from lam_desktop.connectors import delimited, pages, pagetables, records, tables
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context, Response
from lam_desktop.core.errors import UnreadableFile
from lam_desktop.core.text import counted, table_text
from lam_desktop.core.values import Columns, NewFile, Table, Url


@action(
    effects=(Effect.DISCLOSE, Effect.WRITE),
    says=[
        "get the table from {url}",
        "get the list at {url} as a table",
        "turn the JSON list at {url} into {save_as}",
        "save the data from {url} as a CSV {save_as}",
        "load the csv from {url}",
        "make an Excel file {save_as} out of {url}",
        "fetch the records from {url} as {save_as}",
        "the list of objects at {url} as a table in {save_as}",
        "import the table {url}",
        "download {url} and convert it to {save_as}",
        "I want the data of {url} as spreadsheet {save_as}",
        "read the rows from {url}",
        "show the table behind {url}",
        "{url} is json, I need it as csv in {save_as}",
        "put the entries of {url} into {save_as}",
        "save {columns} from {url} as {save_as}",
        "get only the columns {columns} of {url} as {save_as}",
        "take {columns} from the JSON at {url} and save them as {save_as}",
        "make a csv {save_as} with {columns} from {url}",
        "from {url} I only need {columns}, as {save_as}",
        "the table on {url} as {save_as}",
        "copy the table on the page {url} into {save_as}",
        "extract the table from the web page {url}",
    ],
    example_result=Table(("code", "name"), (("BRN", "Bern"),)),
)
async def fetch_table(
    ctx: Context, url: Url, columns: Columns | None = None, save_as: NewFile | None = None
) -> Table | Path:
    """Get a table from the web: a JSON list of records or a CSV file at a web address becomes rows and columns.

    Args:
        url: the address, beginning with http:// or https://.
        columns: only these columns or fields; all when left out.
        save_as: a new table file for it: .csv, .tsv, .xlsx or .json.
    Returns: the table, or the new file.
    """
    answer = await stoppable(ctx, ctx.http.request("GET", url))
    table = await ctx.work(_read, answer, url)
    if columns:
        table = tables.with_columns(table, list(dict.fromkeys(tables.column(table, name) for name in columns)))
    return table if save_as is None else await ctx.work(tables.save, ctx, table, save_as)


def _read(answer: Response, url: str) -> Table:
    text = pages.decoded(answer)
    if text.lstrip()[:1] in ("[", "{"):
        return records.from_json(pages.json_of(answer), url)
    if text.lstrip()[:1] == "<":
        found = pagetables.largest(text)
        if found is None:
            raise UnreadableFile(
                f"The web page {url} has no table.", "Give the address of a page with one, or a CSV file."
            )
        return found
    return delimited.parse(text.encode(), PurePosixPath(urlsplit(url).path).name or url)[0]


@fetch_table.answer
def _(result: Table | Path, **_: object) -> str:
    if isinstance(result, Path):
        return f"Saved the table as {result.name} in {result.parent}."
    return f"{counted(len(result.rows), 'row')}:\n{table_text(result)}"
