"""Fields to change an argument with, one for each kind. Rule: a field tells a value of the right form, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDoubleValidator, QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from lam_desktop.core.action import Param
from lam_desktop.core.text import size_text
from lam_desktop.core.values import FileQuery, Kind, Ref, Template
from lam_desktop.ui.graph.words import argument
from lam_desktop.ui.loop import Tasks, ask
from lam_desktop.ui.parts import IconButton, label, row
from lam_desktop.ui.theme import Look

_PATHS = (Kind.FILE, Kind.FOLDER, Kind.NEW_FILE, Kind.TABLE)
_LISTS = (Kind.EMAILS, Kind.COLUMNS, Kind.HEADINGS, Kind.LINES, Kind.EXCEPTIONS)
_UNITS = {"": 1, "b": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "t": 1000**4}


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an editor stands: what it may show and how it tells a new value."""

    home: Path
    titles: dict[str, str]
    look: Look
    tasks: Tasks
    change: Callable[[Any], None]


def editor(param: Param, value: Any, at: Setting) -> QWidget:
    """A field fit for a parameter; results of other steps are shown, not edited."""
    if isinstance(value, Ref | Template) or (
        isinstance(value, list) and any(isinstance(each, Ref | Template) for each in value)
    ):
        return label(argument(value, at.home, at.titles))
    if param.kind is Kind.BOOLEAN:
        return _switch(bool(value if value is not None else param.default), at)
    if param.kind is Kind.CHOICE:
        return _choice(param, value, at)
    if param.kind in (Kind.FILES, Kind.TABLES) or isinstance(value, FileQuery):
        return _files(param, value, at)
    if param.kind is Kind.TEXT or (isinstance(value, str) and "\n" in value):
        return _TextField(param, "" if value is None else str(value), at)
    field = _line(param, value, at)
    return _with_chooser(param, field, at) if param.kind in (Kind.FILE, Kind.FOLDER, Kind.NEW_FILE) else field


def _switch(on: bool, at: Setting) -> QWidget:
    box = QCheckBox()
    box.setChecked(on)
    box.toggled.connect(at.change)
    return box


def _choice(param: Param, value: Any, at: Setting) -> QWidget:
    combo = QComboBox()
    combo.addItems(list(param.choices))
    combo.setCurrentText(str(value if value is not None else param.default or ""))
    combo.textActivated.connect(at.change)
    return combo


def _line(param: Param, value: Any, at: Setting) -> QLineEdit:
    shown = "" if value is None else argument(value, at.home, at.titles)
    if param.kind is Kind.SIZE and isinstance(value, int | float):
        shown = size_text(value)
    field = _LineField(shown)
    field.setPlaceholderText(_hint(param))
    if param.kind is Kind.INTEGER:
        field.setValidator(QIntValidator(field))
    if param.kind is Kind.NUMBER:
        field.setValidator(QDoubleValidator(field))

    def left() -> None:
        if field.isModified():
            field.setModified(False)
            at.change(parsed(param, field.text()))

    field.editingFinished.connect(left)
    return field


class _LineField(QLineEdit):
    """One line; Esc brings back what stood there, and does not reach the window, where it would cancel the plan."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._before = text

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._takes_back(event):
            event.accept()
            return True
        return super().event(event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.isModified()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        if self._takes_back(event):
            self.setText(self._before)
        else:
            super().keyPressEvent(event)


def _hint(param: Param) -> str:
    if param.kind is Kind.DATE:
        return "2026-12-31"
    return param.description.split(";")[0].rstrip(".")[:60]


def _with_chooser(param: Param, field: QLineEdit, at: Setting) -> QWidget:
    holder = QWidget()
    choose = IconButton(at.look, "folder", f"Choose {param.name.replace('_', ' ')}")

    async def pick() -> None:
        dialog = QFileDialog(holder.window(), f"Choose {param.name.replace('_', ' ')}", str(at.home))
        mode = QFileDialog.FileMode
        dialog.setFileMode({Kind.FOLDER: mode.Directory, Kind.FILE: mode.ExistingFile}.get(param.kind, mode.AnyFile))
        if param.kind is Kind.NEW_FILE:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if await ask(dialog) and dialog.selectedFiles():
            at.change(Path(dialog.selectedFiles()[0]))

    choose.clicked.connect(lambda: at.tasks.spawn(pick()))
    line = row(field, choose, stretch=0, spacing=4)
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    holder.setFocusProxy(field)
    return holder


def _files(param: Param, value: Any, at: Setting) -> QWidget:
    """A set of files in words, and a way to take others by hand."""
    holder = QWidget()
    choose = IconButton(at.look, "folder", f"Choose {param.name} by hand")

    async def pick() -> None:
        dialog = QFileDialog(holder.window(), "Choose files", str(at.home))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if await ask(dialog) and dialog.selectedFiles():
            at.change(FileQuery(paths=tuple(dialog.selectedFiles()), what="both"))

    choose.clicked.connect(lambda: at.tasks.spawn(pick()))
    line = row(label(argument(value, at.home, at.titles) if value is not None else "none"), choose, stretch=0)
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder


class _TextField(QPlainTextEdit):
    """Several lines of text; told when the field is left."""

    def __init__(self, param: Param, text: str, at: Setting) -> None:
        super().__init__(text)
        self._param = param
        self._at = at
        self.setPlaceholderText(_hint(param))
        self.setTabChangesFocus(True)
        self.setFixedHeight(64)
        self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusOutEvent(event)
        if self.document().isModified():
            self.document().setModified(False)
            self._at.change(self.toPlainText() or None)


def parsed(param: Param, text: str) -> Any:
    """What was typed, as the value the parameter takes; empty text takes the argument away."""
    clean = text.strip()
    if not clean:
        return None
    if param.kind in _PATHS:
        return Path(clean)
    if param.kind in _LISTS:
        return [part.strip() for part in clean.split(",") if part.strip()]
    if param.kind is Kind.INTEGER and re.fullmatch(r"-?\d+", clean):
        return int(clean)
    if param.kind is Kind.NUMBER and re.fullmatch(r"-?\d+([.,]\d+)?", clean):
        return float(clean.replace(",", "."))
    if param.kind is Kind.SIZE:
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(?:b|bytes)?", clean.lower())
        return int(float(found[1]) * _UNITS[found[2]]) if found else clean
    if param.kind in (Kind.DATE, Kind.DATETIME):
        try:
            return datetime.fromisoformat(clean) if ":" in clean else date.fromisoformat(clean)
        except ValueError:
            return clean
    return clean
