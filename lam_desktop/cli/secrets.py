"""secrets: where passwords are kept; an encrypted file for those who want one, which is opened before commands."""

from __future__ import annotations

import sys
from argparse import Namespace

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.core.errors import InputError
from lam_desktop.core.secret import Secret

_FORGOTTEN = (
    "Nobody can open it without the passphrase. If it is forgotten, `lam-desktop secrets use-keyring --forget` gives "
    "the file up, and you type your passwords in again."
)
_MAY_NEED_ONE = frozenset({"plan", "run", "schedules", "workflows", "connections", "models", "daemon"})


async def secrets(services: Services, arguments: Namespace) -> int:
    """Say where they are, or what the verb says."""
    vault, from_stdin = services.secrets, arguments.passphrase_stdin
    match arguments.verb:
        case "use-file":
            await vault.use_file(_new(from_stdin), await services.secret_names())
        case "use-keyring" if arguments.forget:
            await vault.begin_anew()
        case "use-keyring":
            await _open(services, from_stdin)
            if not await vault.use_keyring():
                terminal.say_error("No keyring works on this computer, so your passwords stay in the file.")
                return 1
        case "change-passphrase":
            await _open(services, from_stdin)
            await vault.change_passphrase(_new(from_stdin))
    kind = await vault.kind()
    if arguments.json:
        terminal.print_json({"kept_in": kind, "locked": vault.locked})
    else:
        print(await vault.told())
        if vault.in_file:
            print(_FORGOTTEN)
    return 0


async def open_for(services: Services, arguments: Namespace) -> None:
    """Open the file of passwords before a command that may need one. A person may leave it locked by typing nothing."""
    if not services.secrets.locked or arguments.command == "secrets":
        return
    needed = arguments.command in _MAY_NEED_ONE and sys.stdin.isatty() and bool(await services.secret_names())
    if arguments.passphrase_stdin or needed:
        passphrase = terminal.password("Passphrase of your passwords: ")
        if passphrase:
            await services.unlock_secrets(passphrase)


async def _open(services: Services, from_stdin: bool) -> None:
    if services.secrets.locked:
        await services.unlock_secrets(_typed("Passphrase: ", from_stdin))


def _new(from_stdin: bool) -> Secret:
    passphrase = _typed("New passphrase: ", from_stdin)
    if not from_stdin and terminal.password("The same once more: ") != passphrase:
        raise InputError("The two are not the same.", "Nothing was changed. Try it again.")
    return passphrase


def _typed(question: str, from_stdin: bool) -> Secret:
    if not (from_stdin or sys.stdin.isatty()):
        raise InputError("Nobody is there to type the passphrase.", "Pipe it in with --passphrase-stdin.")
    return terminal.password(question)
