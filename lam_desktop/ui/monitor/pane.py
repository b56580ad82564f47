"""Load of the machine and of this program, steps at work, and whether the engine holds back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lam_desktop.core.events import Bus, StepState, StepStateChanged, ThrottleChanged, UsageSampled
from lam_desktop.core.settings import Settings
from lam_desktop.core.text import size_text
from lam_desktop.ui.monitor.sparkline import Sparkline
from lam_desktop.ui.parts import framed, label, pane
from lam_desktop.ui.theme import Tokens


class Gauge(QWidget):
    """A name, a figure and its curve."""

    def __init__(self, name: str, tokens: Tokens, top: float | None, limit: float | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(name, "dim", wrap=False))
        head.addStretch(1)
        self.figure = label("–", wrap=False)
        head.addWidget(self.figure)
        column.addLayout(head)
        self.curve = Sparkline(tokens, top, limit)
        column.addWidget(self.curve)
        self.setAccessibleName(name)

    def show_value(self, value: float, text: str) -> None:
        """A new value with its wording."""
        self.figure.setText(text)
        self.curve.add(value)


class MonitorPane(QWidget):
    """Follows the bus directly; holds nothing worth keeping."""

    def __init__(self, bus: Bus, settings: Settings, tokens: Tokens) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        surface, column = pane()
        scroll = QScrollArea()
        scroll.setWidget(surface)
        scroll.setWidgetResizable(True)
        outer.addWidget(scroll)
        self.gauges = {
            "cpu": Gauge("Processor", tokens, 100.0, settings.cpu_limit), "memory": Gauge("Memory", tokens, 100.0, settings.memory_limit),
            "disk": Gauge("Disk", tokens, None), "net": Gauge("Network", tokens, None),
            "own": Gauge("This program", tokens, 100.0), "lag": Gauge("Delay of the window", tokens, 200.0, 100.0),
        }  # fmt: skip
        for gauge in self.gauges.values():
            column.addWidget(gauge)
        self._running: dict[tuple[str, str], StepState] = {}
        self.steps = label("No step is running.", "dim")
        column.addWidget(self.steps)
        self.banner, inner = framed("notice", 10)
        self._reason = label("", "warn")
        inner.addWidget(self._reason)
        self.banner.setVisible(False)
        column.addWidget(self.banner)
        column.addStretch(1)
        self._most = settings.parallel_steps
        self._ends = [
            bus.subscribe(UsageSampled, self.on_usage), bus.subscribe(ThrottleChanged, self.on_throttle),
            bus.subscribe(StepStateChanged, self.on_step),
        ]  # fmt: skip

    def on_usage(self, usage: UsageSampled) -> None:
        """A new sample."""
        self.gauges["cpu"].show_value(usage.cpu, f"{usage.cpu:.0f} %")
        self.gauges["memory"].show_value(usage.memory, f"{usage.memory:.0f} %")
        self.gauges["disk"].show_value(usage.disk_read + usage.disk_write, f"{size_text(usage.disk_read + usage.disk_write)}/s")
        self.gauges["net"].show_value(usage.net_received + usage.net_sent, f"{size_text(usage.net_received + usage.net_sent)}/s")
        self.gauges["own"].show_value(usage.own_cpu, f"{usage.own_cpu:.0f} %, {size_text(usage.own_memory)}")
        self.gauges["lag"].show_value(usage.loop_lag * 1000, f"{usage.loop_lag * 1000:.0f} ms")

    def on_throttle(self, event: ThrottleChanged) -> None:
        """The engine holds back, or no longer does."""
        self._reason.setText(f"{event.reason} At most {event.limit} steps run at once.")
        self.banner.setVisible(event.limit < self._most)

    def on_step(self, event: StepStateChanged) -> None:
        """Count the steps at work."""
        key = (event.run, event.step)
        if event.state in (StepState.RUNNING, StepState.INTENT):
            self._running[key] = event.state
        else:
            self._running.pop(key, None)
        count = len(self._running)
        self.steps.setText("No step is running." if not count else f"{count} step{'s' if count > 1 else ''} running")

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours."""
        for gauge in self.gauges.values():
            gauge.curve.recolour(tokens)

    def close_down(self) -> None:
        """Stop listening."""
        for end in self._ends:
            end()
