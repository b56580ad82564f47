"""Plans, cards and results drawn for people at a terminal."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.tree import Tree

from lam_desktop.core.events import StepState
from lam_desktop.core.outcome import ApprovalCard, RunReport, UndoReport
from lam_desktop.core.plan import Plan, Step, needs
from lam_desktop.core.wording import argument_text, title_of, trigger_text

_MARKS = {
    StepState.DONE: "[green]✓[/]", StepState.FAILED: "[red]✗[/]", StepState.SKIPPED: "[dim]–[/]", StepState.UNDONE: "[yellow]↺[/]",
    StepState.CANCELLED: "[yellow]■[/]", StepState.UNKNOWN: "[red]?[/]",
}  # fmt: skip


class Drawing:
    """Draws on one console. All text from files is escaped: it is shown, never interpreted."""

    def __init__(self, home: Path) -> None:
        self.console = Console(highlight=False)
        self._home = home

    def plan(self, plan: Plan) -> None:
        """The plan as a tree: steps hang below the ones they need."""
        tree = Tree(f"[bold]{escape(plan.request)}[/]")
        if plan.trigger:
            tree.add(f"[cyan]⏱ {escape(trigger_text(plan.trigger))}[/]")
        nodes: dict[str, Tree] = {}
        for step in plan.steps:
            before = [needed for needed in needs(step) if needed in nodes]
            nodes[step.id] = (nodes[before[-1]] if before else tree).add(self._step(step))
        self.console.print(tree)

    def _step(self, step: Step) -> str:
        lines = [f"[bold cyan]{escape(title_of(step.action))}[/] [dim]{step.id}[/]"]
        for name, value in step.args.items():
            lines.append(f"  {escape(name.replace('_', ' '))}: [default]{escape(argument_text(value, self._home))}[/]")
        if step.when is not None:
            lines.append("  [yellow]only if its condition holds[/]")
        if step.for_each is not None:
            lines.append("  [yellow]once for each item[/]")
        return "\n".join(lines)

    def card(self, card: ApprovalCard) -> None:
        """What will happen exactly."""
        self.console.print("\n[bold]This will happen:[/]")
        for line in card.lines:
            self.console.print(f"  {escape(line)}")
        for reason in card.reasons:
            self.console.print(f"  [yellow]{escape(reason)}[/]")

    def report(self, report: RunReport) -> None:
        """The result, step by step, and how to take it back."""
        self.console.print()
        for step in report.steps:
            mark = _MARKS.get(step.state, " ")
            self.console.print(
                f"{mark} {escape(title_of(step.action))}  [dim]{len(step.changes)} changes[/]"
                if step.changes
                else f"{mark} {escape(title_of(step.action))}"
            )
        if report.answer:
            self.console.print(f"\n{escape(report.answer)}")
        if report.error:
            self.console.print(f"\n[red]{escape(report.error)}[/]")
        if any(step.changes for step in report.steps):
            self.console.print(f"\n[dim]Take it back with:[/] lam-desktop undo {report.run}")

    def undone(self, report: UndoReport) -> None:
        """What undoing did."""
        self.console.print("[green]Taken back.[/]" if not report.left else "[yellow]Taken back as far as possible.[/]")
        for sentence in report.left:
            self.console.print(f"  {escape(sentence)}")

    def say(self, text: str, style: str = "") -> None:
        """Plain text."""
        self.console.print(escape(text), style=style or None)
