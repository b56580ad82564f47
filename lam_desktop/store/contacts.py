"""The person's own address book, by mail address. Rule: only the person puts people in, never a plan."""

from __future__ import annotations

from collections.abc import Iterable

from lam_desktop.core.contacts import Contact
from lam_desktop.store.contexts import ContextStore

_CONTEXT = ("contacts", "own")


class ContactStore:
    """Keeps people."""

    def __init__(self, state: ContextStore) -> None:
        self._state = state

    async def all(self) -> list[Contact]:
        """Everybody, by name."""
        facts = await self._state.look(*_CONTEXT)
        found = [Contact(each["name"], address, tuple(each["others"])) for address, each in facts.items()]
        return sorted(found, key=lambda each: (each.name.casefold(), each.address))

    async def add(self, contacts: Iterable[Contact]) -> None:
        """Take people in; one whose address is known already gets the new names."""
        async with self._state.context(*_CONTEXT) as facts:
            for each in contacts:
                facts[each.address] = {"name": each.name, "others": list(each.others)}

    async def remove(self, address: str) -> bool:
        """Forget one person; False when nobody has that address."""
        async with self._state.context(*_CONTEXT) as facts:
            return facts.pop(address, None) is not None
