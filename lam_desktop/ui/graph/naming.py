"""Asks for the name a plan is saved under."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from lam_desktop.ui.parts import button, column_in, label, row

_LONGEST = 60


class NameDialog(QDialog):
    """One field; a name that could not be said is not taken."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Save this plan")
        self.resize(420, 170)
        column = column_in(self, 20, 12)
        column.addWidget(label("Save this plan", "big"))
        column.addWidget(label("Then “run my NAME” does it again, alone or together with other chores.", "dim"))
        self.field = QLineEdit()
        self.field.setPlaceholderText("Monday cleanup")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName("Name of the plan")
        column.addWidget(self.field)
        self._save, leave = button("Save", "primary", "Save the plan"), button("Cancel")
        self._save.setDefault(True)
        self._save.setEnabled(False)
        self._save.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        foot = row(leave, self._save)
        foot.insertStretch(0, 1)
        column.addLayout(foot)
        self.field.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self.field.setFocus()

    def name(self) -> str:
        """What was typed."""
        return self.field.text().strip()
