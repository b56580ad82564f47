"""Small widgets all panes share. Rule: text is always plain; nothing from a file is ever interpreted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


def label(text: str = "", role: str = "", wrap: bool = True) -> QLabel:
    """A plain-text label that can be selected."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, role: str = "", name: str = "") -> QPushButton:
    """A button with an accessible name."""
    made = QPushButton(text)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        made.setProperty("role", role)
    return made


def framed(role: str, margin: int = 12, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """A rounded frame with a column inside."""
    frame = QFrame()
    frame.setProperty("role", role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return frame, column


def row(*widgets: QWidget, stretch_first: bool = False) -> QHBoxLayout:
    """Widgets side by side, pushed to the left."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for index, widget in enumerate(widgets):
        line.addWidget(widget, 1 if stretch_first and index == 0 else 0)
    if not stretch_first:
        line.addStretch(1)
    return line


def pane() -> tuple[QWidget, QVBoxLayout]:
    """The rounded surface every dock shows."""
    surface = QWidget()
    surface.setObjectName("pane")
    surface.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(surface)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(10)
    return surface, column
