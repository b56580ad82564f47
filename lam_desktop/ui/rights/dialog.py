"""What runs without asking, with a way to take that back, and why each step was asked about, allowed or refused."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lam_desktop.ui.history.pane import RowList
from lam_desktop.ui.parts import button, column_in, framed, label, row
from lam_desktop.ui.rights.view_model import RightsModel
from lam_desktop.ui.theme import Look


class RightsDialog(QDialog):
    """Two lists side by side; under each all about the chosen row."""

    def __init__(self, model: RightsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Permissions and decisions")
        self.resize(940, 580)
        column = column_in(self, 20, 12)
        column.addWidget(label("Permissions and decisions", "big"))
        column.addWidget(
            label("Every step passes one door. Here is what it let through, what it asked, and why.", "dim")
        )
        self.may = RowList(
            look, "May run without asking", "Nothing may be done without asking you first.",
            (("revoke", "close", "Ask me again", lambda each: model.revoke(each.id)),),
        )  # fmt: skip
        self.decided = RowList(look, "What was decided", "Nothing was decided yet.", ())
        halves = QHBoxLayout()
        halves.setSpacing(16)
        halves.addLayout(self._half("May run without asking", self.may), 2)
        halves.addLayout(self._half("What was decided", self.decided), 3)
        column.addLayout(halves, 1)
        self._notice = label("", "good")
        self._notice.setVisible(False)
        close = button("Close")
        close.clicked.connect(self.accept)
        foot = row(self._notice)
        foot.addWidget(close)
        column.addLayout(foot)
        model.permissions_changed.connect(self.may.show_rows)
        model.decisions_changed.connect(self.decided.show_rows)
        model.told.connect(self._tell)
        self.finished.connect(lambda _: model.close())
        model.reload()

    def _half(self, heading: str, rows: RowList) -> QVBoxLayout:
        half = QVBoxLayout()
        half.setSpacing(8)
        half.addWidget(label(heading, "heading"))
        half.addWidget(rows, 1)
        tile, inside = framed("tile", 12, 6)
        told = label("", "small")
        told.setAccessibleName(f"About the chosen one: {heading.lower()}")
        inside.addWidget(told)
        tile.setVisible(False)
        half.addWidget(tile)

        def show() -> None:
            chosen = rows.chosen()
            told.setText(f"{chosen.title}\n{chosen.note}" if chosen else "")
            tile.setVisible(chosen is not None)

        rows.view.selectionModel().currentChanged.connect(lambda *_: show())
        rows.model.modelReset.connect(show)
        return half

    def _tell(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
