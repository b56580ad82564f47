"""Load of the machine and of this program, steps at work, and whether the engine holds back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lam_desktop.core.events import UsageSampled
from lam_desktop.core.settings import Settings
from lam_desktop.core.text import counted, size_text
from lam_desktop.decision.cards import one_line
from lam_desktop.ui.graph.words import duration
from lam_desktop.ui.monitor.sparkline import Sparkline
from lam_desktop.ui.monitor.view_model import MonitorModel, ServerTimes, StepAtWork
from lam_desktop.ui.parts import IconLabel, beside_bar, column_in, framed, label, pane, pill, restyle, row, scrolling
from lam_desktop.ui.theme import Look

_WIDE = 290  # px
_QUIET = 50_000.0  # bytes a second that still look like nothing
_SMOOTH = 100.0  # ms: a window that answers later feels stuck


class Gauge(QFrame):
    """A name, a figure, its curve, and a word on this program's share."""

    def __init__(self, name: str, curve: Sparkline) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(name)
        column = column_in(self, 10, 3)
        self.figure = label("–", "figure", wrap=False)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row(label(name, "small", wrap=False), self.figure, stretch=1))
        self.curve = curve
        column.addWidget(curve)
        self.note = label("", "small")
        column.addWidget(self.note)

    def show_value(self, text: str, note: str, main: float, second: float | None = None) -> None:
        """A new value with its wording."""
        self.figure.setText(text)
        self.note.setText(note)
        self.curve.add(main, second)
        role = "bad" if self.curve.high else ""
        if (self.figure.property("state") or "") != role:
            restyle(self.figure, state=role)
        self.setAccessibleDescription(f"{text}, {note}")


class MonitorPane(QWidget):
    """Follows its view model; holds nothing worth keeping."""

    def __init__(self, model: MonitorModel, settings: Settings, look: Look) -> None:
        super().__init__()
        outer = column_in(self)
        surface, around = pane()
        around.setContentsMargins(*beside_bar(14))
        outer.addWidget(surface)
        content = QWidget()
        content.setObjectName("flow")
        column = column_in(content, 0, 10)
        around.addWidget(scrolling("Figures", content))
        self.banner, inner = framed("warn", 11)
        self.reason = label("", "note")
        inner.addLayout(row(IconLabel(look, "pause", "warn", 16), self.reason, stretch=1))
        self.banner.setVisible(False)
        column.addWidget(self.banner)
        self.gauges = self._gauges(settings, look)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._wide: bool | None = None
        column.addLayout(self._grid)
        column.addWidget(label("Steps at work", "section"))
        self.steps = StepList()
        column.addWidget(self.steps)
        self.servers = ServerList(settings.response_limit)
        column.addWidget(self.servers)
        column.addStretch(1)
        model.sampled.connect(self.show_usage)
        model.held_back.connect(self.show_throttle)
        model.steps_changed.connect(self.steps.show_steps)
        model.servers_changed.connect(self.servers.show_servers)

    @staticmethod
    def _gauges(settings: Settings, look: Look) -> dict[str, Gauge]:
        return {
            "cpu": Gauge("Processor", Sparkline(look, 100.0, settings.cpu_limit)),
            "memory": Gauge("Memory", Sparkline(look, 100.0, settings.memory_limit)),
            "disk": Gauge("Disk", Sparkline(look, None, floor=_QUIET)),
            "net": Gauge("Network", Sparkline(look, None, floor=_QUIET)),
            "lag": Gauge("Answer time", Sparkline(look, 2 * _SMOOTH, _SMOOTH, unit="ms")),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        if wide != self._wide:
            self._wide = wide
            self._lay_out(2 if wide else 1)

    def _lay_out(self, columns: int) -> None:
        """Gauges side by side where there is room, else one below the other."""
        for index, gauge in enumerate(self.gauges.values()):
            self._grid.removeWidget(gauge)
            last = index == len(self.gauges) - 1
            self._grid.addWidget(gauge, index // columns, index % columns, 1, columns if last else 1)
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < columns))

    def show_usage(self, usage: UsageSampled) -> None:
        """A new sample."""
        gauges = self.gauges
        gauges["cpu"].show_value(f"{usage.cpu:.0f} %", f"this app {usage.own_cpu:.0f} %", usage.cpu, usage.own_cpu)
        gauges["memory"].show_value(f"{usage.memory:.0f} %", f"this app {size_text(usage.own_memory)}", usage.memory)
        disk, net = (usage.disk_read, usage.disk_write), (usage.net_received, usage.net_sent)
        gauges["disk"].show_value(_rate(sum(disk)), f"read {_rate(disk[0])}", *disk)
        gauges["net"].show_value(_rate(sum(net)), f"received {_rate(net[0])}", *net)
        lag = usage.loop_lag * 1000
        gauges["lag"].show_value(f"{lag:.0f} ms", f"of this window; smooth below {_SMOOTH:.0f} ms", lag)

    def show_limits(self, settings: Settings) -> None:
        """Other limits, from the settings."""
        self.gauges["cpu"].curve.limit = settings.cpu_limit
        self.gauges["memory"].curve.limit = settings.memory_limit
        self.servers.limit = settings.response_limit

    def show_throttle(self, text: str) -> None:
        """The engine holds back, or no longer does."""
        self.reason.setText(text)
        self.banner.setVisible(bool(text))


def _rate(value: float) -> str:
    return f"{size_text(value)}/s".replace("bytes", "B")


class StepList(QWidget):
    """Steps at work with how far they are and for how long."""

    def __init__(self) -> None:
        super().__init__()
        self._column: QVBoxLayout = column_in(self, 0, 8)
        self._none = label("Nothing is running.", "dim")
        self._column.addWidget(self._none)
        self._rows: list[_StepRow] = []

    def show_steps(self, steps: tuple[StepAtWork, ...]) -> None:
        """The steps at work now; rows are used again."""
        while len(self._rows) < len(steps):
            self._rows.append(_StepRow())
            self._column.addWidget(self._rows[-1])
        for shown, step in zip(self._rows, steps, strict=False):
            shown.show_step(step)
        for spare in self._rows[len(steps) :]:
            spare.hide()
        self._none.setVisible(not steps)


class _StepRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = column_in(self, 0, 4)
        head = QHBoxLayout()
        self._title, self._time = label("", wrap=False), label("", "small", wrap=False)
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        column.addLayout(head)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column.addWidget(self._bar)

    def show_step(self, step: StepAtWork) -> None:
        self._title.setText(step.title)
        self._time.setText(duration(step.seconds))
        self._bar.setRange(0, 1000 if step.done else 0)
        self._bar.setValue(int(step.done * 1000))
        self.show()


class ServerList(QWidget):
    """Servers that were called, with how long they take to answer; hidden while there is none.

    `limit`: seconds from which on an answer is called slow.
    """

    def __init__(self, limit: float) -> None:
        super().__init__()
        self.limit = limit
        self.setAccessibleName("Servers")
        self._column = column_in(self, 0, 8)
        self._column.addWidget(label("Servers", "section"))
        self._rows: list[_ServerRow] = []
        self.hide()

    def show_servers(self, servers: tuple[ServerTimes, ...]) -> None:
        """The servers called last; rows are used again."""
        while len(self._rows) < len(servers):
            self._rows.append(_ServerRow())
            self._column.addWidget(self._rows[-1])
        for shown, server in zip(self._rows, servers, strict=False):
            shown.show_server(server, self.limit)
        for spare in self._rows[len(servers) :]:
            spare.hide()
        self.setVisible(bool(servers))


class _ServerRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = column_in(self, 0, 2)
        self._name, self._time = label("", wrap=False), pill("", "dim")
        column.addLayout(row(self._name, self._time, stretch=0))
        self._note = label("", "small")
        column.addWidget(self._note)

    def show_server(self, server: ServerTimes, limit: float) -> None:
        slow = server.newest > limit
        self._name.setText(one_line(server.name))
        self._time.setText(f"{'slow: ' if slow else ''}{duration(server.newest)}")
        restyle(self._time, pill="warn" if slow else "dim")
        calls = counted(server.calls, "answer")
        self._note.setText(f"usually {duration(server.usual)}; {calls}, slow from {duration(limit)} on")
        self.setAccessibleName(f"{self._name.text()}, {self._time.text()}")
        self.show()
