"""All settings, drawn from the record that defines them, and the connected accounts."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDoubleSpinBox, QFormLayout, QLineEdit, QSpinBox, QTabWidget, QVBoxLayout, QWidget

from lam_desktop.core.settings import Settings
from lam_desktop.store.preferences import Connection
from lam_desktop.ui.parts import button, label, row
from lam_desktop.ui.session import Session

_CHOICES = {"theme": ("system", "light", "dark"), "comfort": ("careful", "balanced", "relaxed")}


class SettingsDialog(QDialog):
    """Opened with `ask`; accepted means the settings are to be saved."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.setMinimumWidth(560)
        self._settings = session.services.settings
        self._fields: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._general(), "General")
        self.mail = MailForm()
        tabs.addTab(self.mail, "Mail account")
        column.addWidget(tabs)
        save, cancel = button("Save", "primary"), button("Cancel")
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column.addLayout(row(save, cancel))

    def _general(self) -> QWidget:
        holder = QWidget()
        form = QFormLayout(holder)
        form.setContentsMargins(4, 14, 4, 14)
        form.setVerticalSpacing(10)
        for field in fields(Settings):
            widget = _editor(field.name, getattr(self._settings, field.name))
            widget.setAccessibleName(field.name.replace("_", " "))
            widget.setToolTip(field.metadata["help"])
            self._fields[field.name] = widget
            form.addRow(label(field.name.replace("_", " ").capitalize(), wrap=False), widget)
        return holder

    def settings(self) -> Settings:
        """What the fields say now."""
        return replace(self._settings, **{name: _value(widget) for name, widget in self._fields.items()})


class MailForm(QWidget):
    """A mail account to connect; the password goes to the keyring, never to a file."""

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(4, 14, 4, 14)
        form.setVerticalSpacing(10)
        form.addRow(label("Mail is sent from this account. The password is kept in the keyring of your system.", "dim"))
        self.fields = {name: QLineEdit() for name in ("address", "server", "user", "password")}
        self.fields["server"].setPlaceholderText("smtp://mail.example.org:587")
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        for name, field in self.fields.items():
            field.setAccessibleName(f"Mail {name}")
            form.addRow(label(name.capitalize(), wrap=False), field)

    def connection(self) -> Connection | None:
        """The account as typed, or None when nothing was."""
        values = {name: field.text().strip() for name, field in self.fields.items()}
        if not values["address"] or not values["server"]:
            return None
        return Connection("main", "email", {"address": values["address"], "smtp": values["server"], "user": values["user"]})

    @property
    def password(self) -> str:
        return self.fields["password"].text()


def _editor(name: str, value: Any) -> QWidget:
    if name in _CHOICES:
        combo = QComboBox()
        combo.addItems(list(_CHOICES[name]))
        combo.setCurrentText(str(value))
        return combo
    if isinstance(value, bool):
        box = QCheckBox()
        box.setChecked(value)
        return box
    if isinstance(value, int) and value < 10**6:
        spin = QSpinBox()
        spin.setRange(0, 10**6)
        spin.setValue(value)
        return spin
    if isinstance(value, float):
        double = QDoubleSpinBox()
        double.setRange(0.0, 1000.0)
        double.setDecimals(2)
        double.setValue(value)
        return double
    return QLineEdit(str(value))


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        return widget.value()
    assert isinstance(widget, QLineEdit)
    text = widget.text()
    return int(text) if text.isdigit() else text
