"""Earlier runs and schedules, newest first; any run can be shown, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QTabWidget, QVBoxLayout, QWidget

from lam_desktop.core.events import RunStateChanged
from lam_desktop.core.outcome import RunReport
from lam_desktop.engine.schedules import Schedule
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.parts import button, label, pane, row
from lam_desktop.ui.session import Session

_WORDS = {
    "succeeded": "done", "failed": "failed, nothing changed", "undone": "taken back", "partly_undone": "partly taken back",
    "cancelled": "stopped", "waiting": "not approved", "running": "running", "needs_decision": "please look",
}  # fmt: skip
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """A list of two-line rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str]] = []

    def replace(self, rows: list[tuple[str, str]]) -> None:
        """Show other rows. Each is an id and its text."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def id_at(self, index: _Index) -> str:
        """The id of a row, or empty."""
        return self._rows[index.row()][0] if index.isValid() else ""

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][1]
        return None


class HistoryPane(QWidget):
    """Runs in one tab, schedules in the other."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        surface, column = pane()
        outer.addWidget(surface)
        self.runs, self.schedules = RowsModel(), RowsModel()
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        self.run_list, self.schedule_list = self._list(self.runs, "Earlier runs"), self._list(self.schedules, "Schedules")
        tabs.addTab(self._runs_tab(), "Done")
        tabs.addTab(self._schedules_tab(), "Scheduled")
        column.addWidget(tabs)
        self._end = session.services.bus.subscribe(RunStateChanged, lambda _: self.reload())
        self.reload()

    @staticmethod
    def _list(model: RowsModel, name: str) -> QListView:
        view = QListView()
        view.setModel(model)
        view.setWordWrap(True)
        view.setAccessibleName(name)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _runs_tab(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.run_list)
        show, undo = button("Show"), button("Undo", "", "Undo the selected run")
        show.clicked.connect(lambda: self._with_run(self._session.show_run))
        undo.clicked.connect(lambda: self._with_run(self._session.undo))
        column.addLayout(row(show, undo))
        return holder

    def _schedules_tab(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.schedule_list)
        remove = button("Remove", "", "Remove the selected schedule")
        remove.clicked.connect(self._remove)
        column.addLayout(row(remove))
        column.addWidget(label("Schedules run while LAM Desktop is open or in the tray.", "dim"))
        return holder

    def _with_run(self, act: object) -> None:
        run = self.runs.id_at(self.run_list.currentIndex())
        if run and callable(act):
            act(run)

    def _remove(self) -> None:
        schedule = self.schedules.id_at(self.schedule_list.currentIndex())
        if schedule:
            self._tasks.spawn(self._removed(schedule))

    async def _removed(self, schedule: str) -> None:
        await self._session.services.schedules.remove(schedule)
        await self._load()

    def reload(self) -> None:
        """Read runs and schedules anew."""
        self._tasks.spawn(self._load())

    async def _load(self) -> None:
        services = self._session.services
        runs = [each for each in await services.runner.history(200) if each.state.value != "waiting"]
        self.runs.replace([(each.run, _run_text(each)) for each in runs])
        self.schedules.replace([(each.id, _schedule_text(each)) for each in await services.schedules.list()])

    def close_down(self) -> None:
        """Stop listening."""
        self._end()


def _run_text(report: RunReport) -> str:
    when = f"{report.created:%d %b %H:%M}" if report.created else ""
    return f"{report.request}\n{when} · {_WORDS.get(report.state.value, report.state.value)}"


def _schedule_text(schedule: Schedule) -> str:
    when = f"next: {schedule.next_run:%a %d %b %H:%M}" if schedule.next_run else "over"
    return f"{schedule.title}\n{when}"
