"""Secrets that stand in saved plans: kept with the passwords, under their marks, as long as a saved plan has them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Protocol

from lam_desktop.core.hiding import KNOWN
from lam_desktop.core.secret import Secret
from lam_desktop.store.database import Database
from lam_desktop.store.texts import marks_of

_PREFIX = "said:"
_PLANS = "SELECT plan FROM workflow UNION ALL SELECT plan FROM schedule"


class Keeper(Protocol):
    """Where passwords are kept."""

    async def get(self, name: str) -> Secret | None: ...
    async def set(self, name: str, value: Secret) -> bool: ...
    async def forget(self, name: str) -> None: ...


class SaidSecrets:
    """Keeps the secrets of saved plans and gives them back. Without a keeper they last as long as the program."""

    def __init__(self, database: Database, keeper: Keeper | None = None) -> None:
        self._database = database
        self._keeper = keeper

    async def keep(self, plan: str) -> None:
        """Keep the secrets of a plan in the form it is saved in."""
        if self._keeper is not None:
            for mark in dict.fromkeys(marks_of(plan)):
                if secret := KNOWN.said_in(mark).get(mark):
                    await self._keeper.set(_PREFIX + mark, Secret(secret))

    async def recall(self, plans: Iterable[str]) -> None:
        """Make the secrets of saved plans known again, those that are kept."""
        if self._keeper is not None:
            for mark in dict.fromkeys(each for plan in plans for each in marks_of(plan)):
                if KNOWN.lost_in(mark) and (secret := await self._keeper.get(_PREFIX + mark)):
                    KNOWN.recall(mark, secret)

    async def names(self) -> set[str]:
        """Under which names the secrets of all saved plans are kept."""

        def work(db: sqlite3.Connection) -> set[str]:
            return {_PREFIX + mark for (plan,) in db.execute(_PLANS) for mark in marks_of(plan)}

        return await self._database.run(work)

    async def sweep(self, before: set[str]) -> None:
        """Forget those of the names from before that no saved plan has any more."""
        if before and self._keeper is not None:
            for name in sorted(before - await self.names()):
                await self._keeper.forget(name)
