"""Which addresses do not answer any more. Rule: one that cannot be reached stops none of the others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lam_desktop.connectors.http import BadStatus
from lam_desktop.connectors.pulse import stoppable
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, NoConnection, NotKnownYet
from lam_desktop.core.text import counted

_MOST = 200
_HALF_A_MINUTE = 30.0
_THERE = frozenset({401, 403, 405, 429, 503})  # what wants a password, or is busy, is not gone


async def dead(ctx: Context, addresses: Sequence[str], save_as: Path | None = None) -> list[str] | Path:
    """Those of the addresses that lead nowhere, or a new text file of them. Raises InputError for too many at once."""
    once = list(dict.fromkeys(addresses))
    if len(once) > _MOST:
        raise InputError(f"There are {len(once)} addresses.", f"{_MOST} is the most I check at once.")
    found = []
    for number, address in enumerate(once):
        ctx.progress(number / len(once), address)
        if not await _answers(ctx, address):
            found.append(address)
    return found if save_as is None else ctx.files.write(save_as, "".join(f"{each}\n" for each in found).encode())


async def _answers(ctx: Context, address: str) -> bool:
    try:
        answer = await stoppable(ctx, ctx.http.request("GET", address, timeout=_HALF_A_MINUTE))
    except NotKnownYet:
        raise
    except BadStatus as error:
        return error.code in _THERE
    except (NoConnection, InputError):
        return False
    return 200 <= answer.status < 400


def told(found: Sequence[str] | Path) -> str:
    """The sentence for the user."""
    if isinstance(found, Path):
        return f"Wrote them to {found.name}."
    if not found:
        return "All of the links work."
    return f"{counted(len(found), 'link')} {'does' if len(found) == 1 else 'do'} not work:\n" + "\n".join(found)
