"""The grammar of the command line."""

from __future__ import annotations

import argparse

from lam_desktop import __version__
from lam_desktop.core.models import LIMITS, SERVERS


def build() -> argparse.ArgumentParser:
    """The parser for all commands."""
    parser = argparse.ArgumentParser(
        prog="lam-desktop", description="Does a chore from one sentence, and takes it back."
    )
    parser.add_argument("--version", action="version", version=f"lam-desktop {__version__}")
    _passphrase(parser, default=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    plan = commands.add_parser("plan", help="show the plan for a request; nothing is done")
    run = commands.add_parser("run", help="do what a request says")
    for command in (plan, run):
        command.add_argument("request", help="what to do, in plain words")
        command.add_argument("--model", default="", metavar="NAME", help="ask this language model; off: ask none")
        _json(command)
    run.add_argument("--yes", action="store_true", help="approve what may be approved")
    run.add_argument("--when", metavar="WORDS", help="run it by itself: “every friday at 5pm”, “30 8 * * 1-5”, …")
    run.add_argument("--dry-run", action="store_true", help="show exactly what would happen and stop")
    undo = commands.add_parser("undo", help="take a run back")
    undo.add_argument("run_id", nargs="?", default="", help="the last one, when left out")
    undo.add_argument("--yes", action="store_true")
    _json(undo)
    _ways_on(commands)
    _papers(commands)
    _records(commands.add_parser("store", help="look after the records: check, copy, put back, export"))
    _lists(commands)
    _rights(commands)
    _connections(commands)
    _contacts(commands)
    _models(commands)
    _secrets(commands.add_parser("secrets", help="where passwords are kept, and an encrypted file for them"))
    predict = commands.add_parser("predict", help="plans for the cases of a planner benchmark")
    predict.add_argument("cases")
    predict.add_argument("--planner", default="built-in")
    daemon = commands.add_parser("daemon", help="run schedules without a window, until stopped")
    once = daemon.add_mutually_exclusive_group()
    once.add_argument("--install", action="store_true", help="from now on begin by itself when you log in")
    once.add_argument("--uninstall", action="store_true", help="no longer begin by itself")
    commands.add_parser("doctor", help="say what works on this computer")
    commands.add_parser("self-test", help="do a small chore in a throw-away folder and take it back")
    return parser


def _passphrase(command: argparse.ArgumentParser, default: bool | str = argparse.SUPPRESS) -> None:
    words = "read the passphrase of the file of passwords from standard input"
    command.add_argument("--passphrase-stdin", action="store_true", default=default, help=words)


def _secrets(secrets: argparse.ArgumentParser) -> None:
    _json(secrets)
    secrets.set_defaults(forget=False)
    verbs = secrets.add_subparsers(dest="verb", metavar="VERB")
    texts = {
        "where": "say where they are", "use-file": "keep them in a file that only your passphrase opens",
        "use-keyring": "keep them in the keyring of your system", "change-passphrase": "give the file another one",
    }  # fmt: skip
    for name, text in texts.items():
        verb = verbs.add_parser(name, help=text)
        _passphrase(verb)
        _json(verb)
        if name == "use-keyring":
            verb.add_argument("--forget", action="store_true", help="give the file up with all that is in it")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON value")


def _ways_on(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    redo = commands.add_parser("redo", help="do again exactly what was taken back")
    go_on = commands.add_parser("go-on", help="go on with a run that waits for you")
    for command in (redo, go_on):
        command.add_argument("run_id", nargs="?", default="", help="the last one, when left out")
        _json(command)
    go_on.add_argument("--yes", action="store_true", help="approve what may be approved")
    what = "of a step of which it is not known: "
    go_on.add_argument("--happened", action="append", default=[], metavar="STEP", help=f"{what}it did happen")
    go_on.add_argument("--not-happened", action="append", default=[], metavar="STEP", help=f"{what}it did not")


def _papers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = commands.add_parser("report", help="all about one run: plan, arguments, times, changes, proofs")
    report.add_argument("run_id", nargs="?", default="", help="the last one, when left out")
    report.add_argument("--html", metavar="FILE", help="write it as a page that opens in any browser")
    _json(report)
    performance = commands.add_parser("performance", help="what steps take: time, processor, memory")
    performance.add_argument("run_id", nargs="?", default="", help="of this run only")
    _json(performance)


def _records(store: argparse.ArgumentParser) -> None:
    verbs = store.add_subparsers(dest="verb", required=True, metavar="VERB")
    texts = {
        "check": "look whether all records are whole", "backup": "copy the records now", "backups": "list the copies",
        "export": "write all records into a ZIP of JSON lines", "restore": "put a copy back",
    }  # fmt: skip
    made = {name: verbs.add_parser(name, help=text) for name, text in texts.items()}
    made["export"].add_argument("file")
    made["restore"].add_argument("backup", nargs="?", default="", help="name of a copy; else the newest")
    for verb in made.values():
        _json(verb)


def _lists(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    texts = {"history": "what was done", "actions": "everything I can do"}
    for name, text in texts.items():
        _json(commands.add_parser(name, help=text))
    _schedules(commands.add_parser("schedules", help="what is planned to happen"))
    _workflows(commands.add_parser("workflows", help="saved plans, which a request may name: run my NAME, then …"))


def _rights(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    decisions = commands.add_parser("decisions", help="why something was asked, allowed or refused")
    decisions.add_argument("run_id", nargs="?", default="", help="of this run only")
    _json(decisions)
    permissions = commands.add_parser("permissions", help="what saved plans may do without asking, and local servers")
    _json(permissions)
    verbs = permissions.add_subparsers(dest="verb", metavar="VERB")
    revoke = verbs.add_parser("revoke", help="ask from now on, or go there no more")
    revoke.add_argument("id", help="of the schedule, or the host")
    allow = verbs.add_parser("allow", help="go to a server inside your own network when you name it")
    allow.add_argument("host", help="its name or its web address")
    _json(revoke)
    _json(allow)


def _workflows(workflows: argparse.ArgumentParser) -> None:
    _json(workflows)
    verbs = workflows.add_subparsers(dest="verb", metavar="VERB")
    save = verbs.add_parser("save", help="save the plan of a run, or what words mean, under a name")
    texts = {"show": "the steps of one", "remove": "forget one"}
    for verb in (save, *(verbs.add_parser(name, help=text) for name, text in texts.items())):
        verb.add_argument("name")
        _json(verb)
    what = save.add_mutually_exclusive_group(required=True)
    what.add_argument("run_id", nargs="?", default="")
    what.add_argument("--request", metavar="WORDS", default="", help="what it shall do, in plain words")


def _schedules(schedules: argparse.ArgumentParser) -> None:
    _json(schedules)
    schedules.add_argument("--remove", metavar="ID", help="forget a schedule")
    verbs = schedules.add_subparsers(dest="verb", metavar="VERB")
    texts = {
        "show": "all about one", "enable": "let it go on", "disable": "let it rest", "remove": "forget it",
        "run": "run it now, besides its times", "approve": "let run what waits for your answer",
        "refuse": "leave out what waits for your answer",
    }  # fmt: skip
    for name, text in texts.items():
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("id")
        _json(verb)
        if name == "approve":
            verb.add_argument("--yes", action="store_true", help="without being shown and asked")
    missed = verbs.add_parser("missed", help="what to do with what was due while the computer was off")
    missed.add_argument("id")
    missed.add_argument("policy", choices=["once", "skip", "all"], help="one run for all of it, none, or each")
    _json(missed)
    ledger = verbs.add_parser("ledger", help="what became of every time one was due")
    ledger.add_argument("id", nargs="?", default="")
    _json(ledger)
    for name, text in {"pause": "let all of them rest", "resume": "let all of them go on"}.items():
        _json(verbs.add_parser(name, help=text))


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


def _contacts(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    contacts = commands.add_parser("contacts", help="people I may write to by name")
    _json(contacts)
    verbs = contacts.add_subparsers(dest="verb", metavar="import|remove")
    take = verbs.add_parser("import", help="take in the people of an address book")
    take.add_argument("file", help="a .vcf file, as address books and phones export it")
    _json(take)
    remove = verbs.add_parser("remove", help="forget somebody who was imported")
    remove.add_argument("address")
    _json(remove)


def _models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    models = commands.add_parser("models", help="language models I may ask; none unless you set one up")
    _json(models)
    verbs = models.add_subparsers(dest="verb", metavar="VERB")
    _json(verbs.add_parser("list", help="all of them, with what they used today"))
    add = verbs.add_parser("add", help="set one up, or change it")
    add.add_argument("name", help="your own name for it")
    add.add_argument("--kind", choices=SERVERS, help="the server it runs on")
    add.add_argument("--model", help="its name there, such as qwen3:8b")
    add.add_argument("--address", help="where the server is, if not at its usual place")
    add.add_argument("--key-stdin", action="store_true", help="read its key from standard input into the keyring")
    add.add_argument("--default", action="store_true", help="ask it from now on where I am unsure")
    for limit in LIMITS:
        words = f"{limit.metadata['help']} Without it: {limit.default:g}."
        add.add_argument(f"--{limit.name.replace('_', '-')}", type=type(limit.default), metavar="N", help=words)
    _json(add)
    use = verbs.add_parser("use", help="ask this one from now on; off: none")
    use.add_argument("name")
    use.add_argument("--when", choices=["unsure", "always"], help="only where I am unsure, or always")
    _json(use)
    for name, text in {"test": "let it plan a small chore; nothing is done", "remove": "forget it and its key"}.items():
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("name")
        _json(verb)
