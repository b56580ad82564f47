"""How a setting is shown and read: one field for each type, in units people use."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

CHOICES = {"theme": ("system", "light", "dark"), "comfort": ("careful", "balanced", "relaxed")}
GROUPS = {
    "Look": ("theme", "run_in_tray"),
    "Asking": ("comfort", "confidence_threshold", "safety_threshold"),
    "Speed": ("parallel_steps", "cpu_limit", "memory_limit", "response_limit", "background_wait", "battery_limit"),
    "Servers": ("calls_per_second", "calls_per_host", "old_copies"),
    "Undo and calendar": ("snapshot_days", "snapshot_bytes", "calendar_file"),
}
_UNITS = {
    "background_wait": " min",
    "battery_limit": " %",
    "cpu_limit": " %",
    "memory_limit": " %",
    "response_limit": " s",
    "snapshot_bytes": " GB",
    "snapshot_days": " days",
}
_GIGA = 1024**3


def title(name: str) -> str:
    """A setting's name for people."""
    words = name.replace("snapshot_bytes", "room for undo").replace("snapshot_days", "keep undo for").replace("_", " ")
    words = words.replace("cpu limit", "processor limit").replace("run in tray", "keep in the tray")
    words = words.replace("background wait", "scheduled work waits")
    return words.replace("calls per host", "calls at once").replace("old copies", "use old copies").capitalize()


def field_for(name: str, value: Any) -> QWidget:
    """A field that holds the value."""
    if name in CHOICES:
        combo = QComboBox()
        for choice in CHOICES[name]:
            combo.addItem(choice.capitalize(), choice)
        combo.setCurrentIndex(combo.findData(str(value)))
        return combo
    if isinstance(value, bool):
        box = QCheckBox()
        box.setChecked(value)
        return box
    if isinstance(value, float) or name == "snapshot_bytes":
        double = QDoubleSpinBox()
        double.setRange(0.1 if name == "snapshot_bytes" else 0.0, 1000.0)
        double.setDecimals(2 if isinstance(value, float) and value <= 1 else 1)
        double.setSingleStep(0.05 if isinstance(value, float) and value <= 1 else 1.0)
        double.setSuffix(_UNITS.get(name, ""))
        double.setValue(value / _GIGA if name == "snapshot_bytes" else value)
        return _inset(double)
    if isinstance(value, int):
        spin = QSpinBox()
        spin.setRange(1, 3650)
        spin.setSuffix(_UNITS.get(name, ""))
        spin.setValue(value)
        return _inset(spin)
    return QLineEdit(str(value))


def _inset(spin: QAbstractSpinBox) -> QAbstractSpinBox:
    """The text stands as far in as in other fields; a style sheet does not reach it."""
    spin.lineEdit().setTextMargins(8, 0, 8, 0)
    return spin


def value_of(name: str, field: QWidget, before: Any) -> Any:
    """What the field says now; `before` for an empty text."""
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QDoubleSpinBox):
        return int(field.value() * _GIGA) if name == "snapshot_bytes" else field.value()
    if isinstance(field, QSpinBox):
        return field.value()
    assert isinstance(field, QLineEdit)
    return field.text().strip() or before
