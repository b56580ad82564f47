"""Line icons from resources/icons, drawn in the colour asked for. Rule: one stroke width, one grid of 24."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lam_desktop.ui.theme import RESOURCES

_SHARP = 2  # drawn at twice the size, crisp on fine screens


@lru_cache(maxsize=256)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """An icon ready to be drawn; an unknown name gives the one of files."""
    file = RESOURCES / "icons" / f"{name}.svg"
    if not file.exists():
        file = RESOURCES / "icons" / "files.svg"
    svg = file.read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def pixmap(name: str, colour: str, size: int = 18) -> QPixmap:
    """An icon as a picture of `size` by `size`."""
    return _drawn(name, colour, size, "")


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """An icon for buttons and menus."""
    return QIcon(pixmap(name, colour, size))


def badged(name: str, colour: str, dot: str, size: int = 32) -> QIcon:
    """An icon with a dot at its corner, for states of the tray; no dot when `dot` is empty."""
    return QIcon(_drawn(name, colour, size, dot))


def _drawn(name: str, colour: str, size: int, dot: str) -> QPixmap:
    picture = QPixmap(size * _SHARP, size * _SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = float(size * _SHARP)
    renderer(name, colour).render(painter, QRectF(0, 0, edge, edge))
    if dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot))
        painter.drawEllipse(QRectF(edge * 0.6, edge * 0.6, edge * 0.4, edge * 0.4))
    painter.end()
    picture.setDevicePixelRatio(_SHARP)
    return picture
