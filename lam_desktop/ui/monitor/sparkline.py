"""A small curve of the last minute, with its limit as a dashed line."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lam_desktop.ui.theme import Tokens

_POINTS = 120


class Sparkline(QWidget):
    """Draws up to 120 values. `top` fixes the scale; None lets it follow the values."""

    def __init__(self, tokens: Tokens, top: float | None = 100.0, limit: float | None = None) -> None:
        super().__init__()
        self._tokens = tokens
        self._top = top
        self.limit = limit
        self._values: deque[float] = deque(maxlen=_POINTS)
        self.setFixedHeight(38)

    def add(self, value: float) -> None:
        """Append a value."""
        self._values.append(value)
        self.update()

    def recolour(self, tokens: Tokens) -> None:
        """Draw in other colours."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        top = self._top or max([*self._values, 1.0]) * 1.15
        painter.fillRect(QRectF(0, area.bottom(), area.width(), 1), QColor(self._tokens.line))
        if self.limit is not None:
            y = area.bottom() - area.height() * self.limit / top
            painter.setPen(QPen(QColor(self._tokens.warn), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(0, y, area.width(), y))
        if len(self._values) < 2:
            return
        step = area.width() / (_POINTS - 1)
        left = area.width() - step * (len(self._values) - 1)
        points = [QPointF(left + index * step, area.bottom() - area.height() * min(value / top, 1.0)) for index, value in enumerate(self._values)]
        fill = QColor(self._tokens.accent)
        fill.setAlpha(36)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([QPointF(points[0].x(), area.bottom()), *points, QPointF(points[-1].x(), area.bottom())]))
        high = self.limit is not None and self._values[-1] > self.limit
        painter.setPen(QPen(QColor(self._tokens.bad if high else self._tokens.accent), 1))
        painter.drawPolyline(QPolygonF(points))
