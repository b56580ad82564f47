"""Writes today's date in a form, for names of files and folders."""

from lam_desktop.connectors.namewords import date_text
from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Name


@action(
    says=[
        "today's date as {form}",
        "give me the date in the form {form}",
        "write today's date as {form}",
        "what is today in the format {form}",
        "the current date formatted as {form}",
        "today written as {form}",
        "say today's date like {form}",
        "format today's date as {form}",
        "show me the date of today as {form}",
        "I need today's date in the form {form}",
        "put today's date into the form {form}",
        "how is today written as {form}",
    ],
    example_result="2026-03-14",
)
def date_as(ctx: Context, form: Name = "YYYY-MM-DD") -> str:
    """Write today's date in a given form, as for the name of a file.

    Args:
        form: such as YYYY-MM-DD, DD.MM.YYYY or YYYY-MM.

    Returns: the date as text.
    Raises: InputError for a form without any part of a date.
    """
    return date_text(ctx.clock.now(), form)
