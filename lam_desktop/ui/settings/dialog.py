"""All settings, drawn from the record that defines them, each with its help text."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lam_desktop.core.settings import Settings
from lam_desktop.ui.parts import GUTTER, beside_bar, button, column_in, label, pass_wheel, scrolling
from lam_desktop.ui.settings.fields import GROUPS, field_for, title, value_of

_FIELD_WIDTH = 190


class SettingsDialog(QDialog):
    """Opened with `ask`; accepted means the settings are to be saved. `passwords` stands at their end."""

    def __init__(self, settings: Settings, passwords: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.resize(620, 640)
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        column = column_in(self, 0, 12)
        column.setContentsMargins(*beside_bar(20))
        column.addWidget(label("Settings", "title"))
        content = QWidget()
        content.setObjectName("flow")
        groups = column_in(content, 0, 10)
        known = {field.name: field.metadata["help"] for field in fields(Settings)}
        grouped = {name for names in GROUPS.values() for name in names}
        for heading, names in {**GROUPS, "More": tuple(name for name in known if name not in grouped)}.items():
            if names:
                self._group(groups, heading, names, known)
        groups.addWidget(passwords)
        groups.addStretch(1)
        column.addWidget(scrolling("All settings", content), 1)
        column.addLayout(self._buttons())
        next(iter(self.fields.values())).setFocus()

    def _group(self, column: QVBoxLayout, heading: str, names: tuple[str, ...], known: dict[str, str]) -> None:
        column.addWidget(label(heading, "big"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for index, name in enumerate(names):
            field = field_for(name, getattr(self._settings, name))
            field.setAccessibleName(title(name))
            field.setAccessibleDescription(known[name])
            field.setFixedWidth(_FIELD_WIDTH)
            pass_wheel(field)
            self.fields[name] = field
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(_name(title(name), field))
            words.addWidget(label(known[name], "small"))
            grid.addLayout(words, index, 0)
            grid.addWidget(field, index, 1)
        column.addLayout(grid)
        column.addSpacing(10)

    def _buttons(self) -> QHBoxLayout:
        self.save, self.cancel = button("Save", "primary", "Save the settings"), button("Cancel")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, GUTTER, 0)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.save)
        return line

    def settings(self) -> Settings:
        """What the fields say now."""
        now = {name: value_of(name, field, getattr(self._settings, name)) for name, field in self.fields.items()}
        return replace(self._settings, **now)


def _name(text: str, field: QWidget) -> QLabel:
    made = label(text, wrap=False)
    made.setBuddy(field)
    return made
