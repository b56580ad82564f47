"""Plans, cards and results drawn for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text
from rich.tree import Tree

from lam_desktop.core.changes import FileChange, Preview
from lam_desktop.core.events import Bus, RunState, StepProgress, StepState, StepStateChanged, StepTraced
from lam_desktop.core.outcome import ApprovalCard, RunReport, StepReport, UndoReport
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.text import counted
from lam_desktop.core.wording import argument_text, condition_text, leeway_texts, title_of, trigger_text, unused_text
from lam_desktop.core.workflow import groups
from lam_desktop.decision.cards import one_line, short, visible

_MARKS = {
    StepState.DONE: ("✓", "green"), StepState.FAILED: ("✗", "red"), StepState.SKIPPED: ("–", "dim"),
    StepState.UNDONE: ("↺", "yellow"), StepState.CANCELLED: ("■", "yellow"), StepState.UNKNOWN: ("?", "red"),
    StepState.UNDO_FAILED: ("✗", "red"),
}  # fmt: skip
_SAID = {
    StepState.SKIPPED: "not needed", StepState.UNDONE: "taken back", StepState.CANCELLED: "stopped",
    StepState.PLANNED: "not begun", StepState.UNKNOWN: "outcome unknown",
}  # fmt: skip
_UNDER_WAY = (StepState.RUNNING, StepState.INTENT)
_DIFF_LINES = 20


class Drawing:
    """Draws on one console. All text from files is escaped: it is shown, never interpreted."""

    def __init__(self, home: Path, console: Console | None = None) -> None:
        self.console = console or Console(highlight=False)
        self._home = home
        self._drawn = False

    def hear(self, speaker: str, text: str, shown: int) -> None:
        """Words of a language model as they come: what is new after the first `shown` signs."""
        self.console.print(Text((one_line(speaker) if not shown else "") + one_line(text[shown:]), "dim"), end="")
        self._drawn = True

    def plan(self, plan: Plan) -> None:
        """The plan as a tree: steps hang below the ones they need."""
        author = f" [dim]planned by {escape(one_line(plan.author))}[/]" if plan.author else ""
        tree = Tree(f"[bold]{escape(visible(plan.request))}[/]{author}", guide_style="dim")
        if plan.trigger:
            tree.add(f"[cyan]⏱ {escape(trigger_text(plan.trigger))}[/]")
        nodes: dict[str, Tree] = {}
        for step in plan.steps:
            before = [needed for needed in step.needs if needed in nodes]
            nodes[step.id] = (nodes[before[-1]] if before else tree).add(self._step(step, plan))
        self.console.print(tree)
        if plan.unused_words:
            self.console.print(f"[dim]{escape(visible(unused_text(plan.unused_words)))}[/]")
        self._drawn = True

    def _step(self, step: Step, plan: Plan) -> str:
        lines = [f"[bold cyan]{escape(title_of(step.action))}[/] [dim]{escape(step.id)}[/]"]
        for name, value in step.args.items():
            said = one_line(argument_text(value, self._home))
            lines.append(f"[dim]{escape(name.replace('_', ' '))}:[/] {escape(said)}")
        if step.when is not None:
            lines.append(f"[yellow]only if {escape(one_line(condition_text(step.when, self._home)))}[/]")
        if step.for_each is not None:
            lines.append(f"[yellow]once for each of {escape(one_line(argument_text(step.for_each, self._home)))}[/]")
        lines += [f"[cyan]from “{escape(one_line(name))}”[/]" for name in groups(plan, step.id)]
        titles = {each.id: title_of(each.action) for each in plan.steps}
        lines += [f"[yellow]{escape(text)}[/]" for text in leeway_texts(step, titles)]
        return "\n".join(lines)

    def card(self, card: ApprovalCard, previews: Iterable[Preview] = ()) -> None:
        """What will happen exactly."""
        self.console.print("\n[bold]This will happen:[/]")
        for line in card.lines:
            self._indented(line)
        for preview in previews:
            for change in preview.changes:
                if isinstance(change, FileChange) and change.diff:
                    self._difference(change)
        for reason in card.reasons:
            self.console.print(f"  [yellow]{escape(visible(reason))}[/]")

    def _indented(self, line: str) -> None:
        """One line, its continuation below it."""
        text = line.lstrip(" ")
        self.console.print(Padding(Text(text), (0, 0, 0, 2 + len(line) - len(text)), expand=False))

    def _difference(self, change: FileChange) -> None:
        self.console.print(f"\n  [bold]{escape(short(change.path, self._home))}[/]")
        lines = change.diff.splitlines()
        for line in lines[:_DIFF_LINES]:
            style = {"+": "green", "-": "red", "@": "dim"}.get(line[:1], "")
            self.console.print(Padding(Text(one_line(line), style), (0, 0, 0, 4), expand=False))
        if len(lines) > _DIFF_LINES:
            self.console.print(f"    [dim]… and {counted(len(lines) - _DIFF_LINES, 'more line')}[/]")

    @contextmanager
    def progress(self, bus: Bus, plan: Plan, run: str) -> Iterator[None]:
        """Inside the block the steps that are under way are shown; nothing of it stays, the report says the end."""
        columns = SpinnerColumn(), TextColumn("{task.description}"), BarColumn(24), TextColumn("{task.fields[note]}")
        board = Progress(
            *columns, TimeElapsedColumn(), console=self.console, transient=True, disable=not self.console.is_terminal
        )
        rows: dict[str, TaskID] = {}

        def on_state(event: StepStateChanged) -> None:
            if event.run != run:
                return
            if event.state in _UNDER_WAY and event.step not in rows:
                title = escape(title_of(plan.step(event.step).action))
                rows[event.step] = board.add_task(title, total=None, note="")
            elif event.state not in _UNDER_WAY and event.step in rows:
                board.remove_task(rows.pop(event.step))

        def on_progress(event: StepProgress) -> None:
            if event.run == run and event.step in rows:
                board.update(rows[event.step], total=1.0, completed=event.done, note=escape(one_line(event.note)))

        def on_traced(event: StepTraced) -> None:
            if event.run == run and event.step in rows:
                board.update(rows[event.step], note=escape(one_line(event.text)))

        with ExitStack() as stack:
            stack.callback(bus.subscribe(StepStateChanged, on_state))
            stack.callback(bus.subscribe(StepProgress, on_progress))
            stack.callback(bus.subscribe(StepTraced, on_traced))
            stack.enter_context(board)
            yield

    def report(self, report: RunReport) -> None:
        """The result, step by step, and how to take it back."""
        self.console.print()
        for step in report.steps:
            self._outcome(step)
        if report.answer:
            self.console.print(f"\n{escape(visible(report.answer))}")
        if report.error:
            self.console.print(f"\n[red]{escape(visible(report.error))}[/]")
        if report.state is RunState.NEEDS_DECISION:
            self.console.print(f"\n[dim]Go on with:[/] lam-desktop go-on {escape(report.run)}")
        if any(step.changes and step.state is StepState.DONE for step in report.steps):
            self.console.print(f"\n[dim]Take it back with:[/] lam-desktop undo {escape(report.run)}")

    def _outcome(self, step: StepReport) -> None:
        mark, style = _MARKS.get(step.state, ("·", "dim"))
        said = _SAID.get(step.state, counted(len(step.changes), "change") if step.changes else "")
        if step.left_out:
            style, said = "yellow", "left out"
        self.console.print(f"[{style}]{mark}[/] {escape(title_of(step.action))}  [dim]{said}[/]")

    def undone(self, report: UndoReport) -> None:
        """What undoing did."""
        if report.left:
            self.console.print("[yellow]Taken back as far as possible:[/]")
        elif report.remarks:
            self.console.print("[green]Taken back.[/] Everything is as it was before, but:")
        elif report.undone:
            self.console.print("[green]Taken back.[/] Everything is as it was before.")
        else:
            self.console.print("There is nothing to take back.")
        for sentence in (*report.left, *report.remarks):
            self._indented(f"• {visible(sentence)}")

    def say(self, text: str, style: str = "") -> None:
        """A sentence, set apart from what was drawn before."""
        self.console.print(f"\n{escape(visible(text))}" if self._drawn else escape(visible(text)), style=style or None)
