"""Two actions the catalogue does not have: an entry in an SQLite file, and a failure that was planned."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from lam_desktop.core.action import Action, Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import NoConnection
from lam_desktop.core.values import File, Text


@action(effects=(Effect.WRITE,), says=["enter {said} into {book}"], example_result=Path("Documents/diary.db"))
async def add_entry(ctx: Context, said: Text, book: File) -> Path:
    """Add an entry to an SQLite file.

    Args:
        said: what is entered.
        book: the file.
    """

    def enter() -> None:
        old = ctx.files.real(book)
        staged = ctx.files.stage(book, replace=True)
        shutil.copyfile(old, staged)
        with closing(sqlite3.connect(staged)) as connection:
            connection.execute("INSERT INTO entry (said) VALUES (?)", (said,))
            connection.commit()

    await ctx.work(enter)
    return book


@action(effects=(Effect.WRITE,), says=["give up over {book}"])
async def give_up(ctx: Context, book: File) -> Path:
    """Change a file, then fail.

    Args:
        book: the file.
    """
    ctx.files.write(book, b"never seen", replace=True)
    if not ctx.dry:
        raise NoConnection("The server is gone.", "Try later.")
    return book


ACTIONS: tuple[Action, ...] = (add_entry, give_up)
