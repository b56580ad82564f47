"""The grammar of the command line."""

from __future__ import annotations

import argparse

from lam_desktop import __version__


def build() -> argparse.ArgumentParser:
    """The parser for all commands."""
    parser = argparse.ArgumentParser(
        prog="lam-desktop", description="Does a chore from one sentence, and takes it back."
    )
    parser.add_argument("--version", action="version", version=f"lam-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    plan = commands.add_parser("plan", help="show the plan for a request; nothing is done")
    run = commands.add_parser("run", help="do what a request says")
    for command in (plan, run):
        command.add_argument("request", help="what to do, in plain words")
        _json(command)
    run.add_argument("--yes", action="store_true", help="approve what may be approved")
    run.add_argument("--dry-run", action="store_true", help="show exactly what would happen and stop")
    undo = commands.add_parser("undo", help="take a run back")
    undo.add_argument("run_id")
    undo.add_argument("--yes", action="store_true")
    _json(undo)
    _lists(commands)
    _connections(commands)
    predict = commands.add_parser("predict", help="plans for the cases of a planner benchmark")
    predict.add_argument("cases")
    predict.add_argument("--planner", default="built-in")
    commands.add_parser("daemon", help="run schedules without a window, until stopped")
    commands.add_parser("doctor", help="say what works on this computer")
    commands.add_parser("self-test", help="do a small chore in a throw-away folder and take it back")
    return parser


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _lists(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    texts = {"history": "what was done", "workflows": "saved plans", "actions": "everything I can do"}
    for name, text in texts.items():
        _json(commands.add_parser(name, help=text))
    schedules = commands.add_parser("schedules", help="what is planned to happen")
    _json(schedules)
    schedules.add_argument("--remove", metavar="ID", help="forget a schedule")


def _connections(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    connections = commands.add_parser("connections", help="accounts I may use")
    _json(connections)
    verbs = connections.add_subparsers(dest="verb", metavar="add|remove")
    add = verbs.add_parser("add", help="connect an account")
    add.add_argument("kind", choices=["email"])
    add.add_argument("name")
    add.add_argument("--address", required=True)
    add.add_argument("--smtp", required=True, help="smtp://HOST:PORT or smtps://HOST:PORT")
    add.add_argument("--imap", default="")
    add.add_argument("--user", default="")
    add.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    _json(add)
    remove = verbs.add_parser("remove", help="forget an account")
    remove.add_argument("name")
    _json(remove)
