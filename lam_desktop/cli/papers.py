"""report and performance."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from lam_desktop.app import Services
from lam_desktop.cli import terminal
from lam_desktop.core.text import size_text
from lam_desktop.core.wording import title_of
from lam_desktop.decision.cards import one_line, visible
from lam_desktop.engine.papers.account import Account, account_of
from lam_desktop.engine.papers.page import write_page
from lam_desktop.engine.papers.shape import shape
from lam_desktop.engine.papers.speed import Speed, sentences, speeds
from lam_desktop.engine.papers.svg import seconds_text

_STEPS = 50_000  # newest steps that performance looks at


async def report(services: Services, arguments: Namespace) -> int:
    """All about one run: on the terminal, as a page, or as data."""
    account = await account_of(
        arguments.run_id, services.runner, services.trace, services.profile.home, services.clock.now()
    )
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
    told = sentences(overall, rows, services.settings)
    if arguments.json:
        terminal.print_json({"overall": asdict(overall), "actions": [asdict(each) for each in rows], "told": told})
        return 0
    _draw(told, rows)
    return 0


def _draw(told: list[str], rows: tuple[Speed, ...]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    for sentence in told:
        console.print(sentence)
    if not rows:
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Action", overflow="fold")
    for heading in ("Steps", "Half within", "19 of 20", "Slowest", "Processor", "Memory"):
        table.add_column(heading, justify="right")
    for each in rows:
        table.add_row(*_cells(each))
    console.print()
    console.print(table)


def _cells(each: Speed) -> list[str]:
    share = f"{each.cpu:.0f} %" if each.cpu is not None else ""
    memory = size_text(each.memory) if each.memory else ""
    times = [seconds_text(seconds) for seconds in (each.median, each.late, each.slowest)]
    return [title_of(each.action), str(each.count), *times, share, memory]
