"""A document for each row of a table."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors import cells, filenames, tables
from lam_desktop.connectors.templates import TextTemplate
from lam_desktop.connectors.texts import load, save
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import counted
from lam_desktop.core.values import Column, File, Folder, TableSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "fill in the template {template} for each row of {table}",
        "fill {template} with the data of {table}, one file per row",
        "for each row of {table} fill in {template}",
        "write a letter from {template} for everyone in {table}",
        "write a letter for each person in {table} from the template {template}",
        "create one document per row of {table} from {template} in {folder}",
        "mail merge {template} with {table}",
        "serial letter from {template} with the addresses in {table}",
        "use {template} as a template for every row of {table}, files named after {name_by}",
        "for every row in {table} make a text from {template} and name it after the {name_by}",
        "fill the placeholders in {template} from {table} into {folder}",
        "generate a text file for each line of {table} from the template {template}",
        "personalise {template} for all people in {table}",
        "fill in {template} once per row of {table}",
        "fill in {template} for each row of {table} and save each as a file named after the {name_by}",
    ],
    example_result=[Path("Documents/letter - Ann.txt")],
)
def fill_template(
    ctx: Context,
    template: File,
    table: TableSource,
    name_by: Column | None = None,
    folder: Folder | None = None,
) -> list[Path]:
    """Fill in a text template once for each row of a table (mail merge): letters, invitations, certificates, labels.

    Args:
        template: the text with places such as {name}, <name> or [name] for the columns.
        table: the table with one row for each document.
        name_by: the column the new files are named after; else the template's name and the first column.
        folder: where the files go; else beside the template.

    Returns: the new files.
    """
    part = load(ctx, template)[0]
    source = tables.load(ctx, table)
    text = TextTemplate(part.text, source.columns)
    by = tables.column(source, name_by) if name_by else 0
    made: list[Path] = []
    for done, row in enumerate(source.rows):
        ctx.progress(done / len(source.rows), template.name)
        values = [cells.text(cell).strip() for cell in row]
        name = filenames.for_value(values[by] if name_by else f"{template.stem} - {values[by]}", made)
        made.append(save(ctx, text.filled(values), (folder or template.parent) / f"{name}{template.suffix}", part.form))
    return made


@fill_template.answer
def _(result: list[Path], **arguments: Any) -> str:
    return f"Made {counted(len(result), 'document')}: {', '.join(path.name for path in result[:10])}."
