"""report and performance."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.cli.chores import newest
from lam_desktop.core.text import size_text
from lam_desktop.core.wording import title_of
from lam_desktop.decision.cards import one_line, visible
from lam_desktop.engine.papers.account import Account, account_of
from lam_desktop.engine.papers.page import write_page
from lam_desktop.engine.papers.servers import ServerSpeed, server_sentences, server_speeds
from lam_desktop.engine.papers.shape import shape
from lam_desktop.engine.papers.speed import Speed, sentences, speeds
from lam_desktop.engine.papers.svg import seconds_text

_TIMES = ("Half within", "19 of 20", "Slowest")
_STEPS = 50_000  # newest steps that performance looks at


async def report(services: Services, arguments: Namespace) -> int:
    """All about one run: on the terminal, as a page, or as data."""
    run = arguments.run_id or await newest(services, arguments, lambda _: True, "told of")
    account = await account_of(run, services.runner, services.trace, services.profile.home, services.clock.now())
    if arguments.html:
        place = Path(arguments.html).expanduser()
        write_page(account, place)
        if not arguments.json:
            print(f"The report is in {place}.")
    if arguments.json:
        terminal.print_json(shape(account))
    elif not arguments.html:
        _say(account)
    return 0


def _say(account: Account) -> None:
    """The same in a few lines."""
    from rich.console import Console
    from rich.markup import escape

    console = Console(highlight=False)
    report = account.report
    console.print(f"[bold]{escape(visible(report.request))}[/]  [dim]{account.words}[/]")
    for each in account.steps:
        share = f", {each.took.cpu:.0f} % processor" if each.took and each.took.cpu is not None else ""
        took = f"{seconds_text(each.report.seconds)}{share}" if each.report.started else ""
        console.print(f"  {escape(each.title)} [dim]({each.step.id})[/]: {each.words}  [dim]{took}[/]")
        for one in account.happenings:
            if one.note and one.step == each.step.id:
                console.print(f"    [yellow]{escape(one_line(one.text))}[/]")
    for text in (report.answer, report.error, account.undo_words):
        if text:
            console.print(escape(visible(text)))


async def performance(services: Services, arguments: Namespace) -> int:
    """What steps take: overall, by action, or in one run."""
    if arguments.run_id:
        await services.runner.report(arguments.run_id)  # says so when there is none
    took = await services.trace.took(_STEPS, arguments.run_id or "")
    overall, rows = speeds(took, services.settings)
    servers = server_speeds(await services.servers.answers(run=arguments.run_id or ""), services.settings)
    told = sentences(overall, rows, services.settings) + server_sentences(servers, services.settings)
    if arguments.json:
        terminal.print_json({
            "overall": asdict(overall), "actions": [asdict(each) for each in rows],
            "servers": [{**asdict(each), "is_slow": each.is_slow} for each in servers], "told": told,
        })  # fmt: skip
        return 0
    for sentence in told:
        print(one_line(sentence))
    _draw(("Action", "Steps", *_TIMES, "Processor", "Memory"), [_cells(each) for each in rows])
    _draw(("Server", "Calls", *_TIMES, "Failed", ""), [_server_cells(each) for each in servers])
    return 0


def _draw(headings: tuple[str, ...], rows: list[list[str]]) -> None:
    """A table; its first column is words, the others are figures."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    if not rows:
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(headings[0], overflow="fold")
    for heading in headings[1:]:
        table.add_column(heading, justify="right")
    for row in rows:
        table.add_row(*map(escape, row))
    console = Console(highlight=False)
    console.print()
    console.print(table)


def _server_cells(each: ServerSpeed) -> list[str]:
    times = [seconds_text(seconds) for seconds in (each.median, each.late, each.slowest)]
    slow = "slow" if each.is_slow else f"{each.slow} slow" if each.slow else ""
    return [one_line(each.server), str(each.calls), *times, str(each.failed or ""), slow]


def _cells(each: Speed) -> list[str]:
    share = f"{each.cpu:.0f} %" if each.cpu is not None else ""
    memory = size_text(each.memory) if each.memory else ""
    times = [seconds_text(seconds) for seconds in (each.median, each.late, each.slowest)]
    return [title_of(each.action), str(each.count), *times, share, memory]
