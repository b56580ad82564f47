"""Line icons, drawn by the program in the colour asked for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PATHS = {
    "files": "M6 3h8l5 5v13H6z M14 3v5h5",
    "archives": "M4 7h16v13H4z M3 4h18v3H3z M10 11h4",
    "text": "M5 6h14 M5 10h14 M5 14h9 M5 18h12",
    "tables": "M4 5h16v14H4z M4 10h16 M4 14.5h16 M10 5v14",
    "media": "M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4 M15.5 8.5h.01",
    "web": "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18 M3 12h18 M12 3c3 3 3 15 0 18 M12 3c-3 3-3 15 0 18",
    "mail": "M3 6h18v12H3z M3 7l9 7 9-7",
    "calendar": "M4 6h16v14H4z M4 10h16 M8 3v4 M16 3v4",
    "system": "M4 5h16v11H4z M9 20h6 M12 16v4",
    "send": "M4 12l16-8-6 17-3-7z",
    "stop": "M7 7h10v10H7z",
    "undo": "M8 5L4 9l4 4 M4 9h10a6 6 0 0 1 0 12h-3",
    "approve": "M4 12l5 6L20 6",
    "cancel": "M6 6l12 12 M18 6L6 18",
    "edit": "M4 20l1-5L16 4l4 4L9 19z",
    "app": "M12 3l8 4.5v9L12 21l-8-4.5v-9z M12 12l8-4.5 M12 12v9 M12 12L4 7.5",
}


def svg(name: str, colour: str, width: float = 1.8) -> bytes:
    """One icon as SVG, 24 by 24."""
    path = _PATHS.get(name, _PATHS["files"])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}" '
        f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"><path d="{path}"/></svg>'
    ).encode()


def pixmap(name: str, colour: str, size: int = 24) -> QPixmap:
    """An icon at twice its size, so that it stays crisp on fine screens."""
    picture = QPixmap(size * 2, size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    picture.setDevicePixelRatio(2.0)
    return picture


def icon(name: str, colour: str) -> QIcon:
    """An icon for buttons and menus."""
    return QIcon(pixmap(name, colour, 20))
