"""A small curve of the last minute, with its limit as a dashed line and a figure."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lam_desktop.ui.theme import Look

_POINTS = 120
_HEIGHT = 38
_TINY = 7.5  # points of the limit's figure


class Sparkline(QWidget):
    """Draws the last 120 values of one or two rows. `top` fixes the scale; None lets it follow the values."""

    def __init__(
        self, look: Look, top: float | None = 100.0, limit: float | None = None, floor: float = 1.0, unit: str = "%"
    ) -> None:
        super().__init__()
        self._unit = unit
        self._look = look
        self._top = top
        self._floor = floor
        self.limit = limit
        self._main: deque[float] = deque(maxlen=_POINTS)
        self._second: deque[float] = deque(maxlen=_POINTS)
        self.setFixedHeight(_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)

    def add(self, main: float, second: float | None = None) -> None:
        """Append a value for each row."""
        self._main.append(main)
        if second is not None:
            self._second.append(second)
        self.update()

    @property
    def high(self) -> bool:
        """Whether the newest value is over the limit."""
        return self.limit is not None and bool(self._main) and self._main[-1] > self.limit

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        painter, t = QPainter(self), self._look.tokens
        area = QRectF(self.rect()).adjusted(0, 2, 0, -1)
        top = self._top or max(*self._main, *self._second, self._floor, 0.0) * 1.2
        painter.setPen(QPen(t.colour("line"), 1))
        painter.drawLine(QLineF(0, area.bottom(), area.width(), area.bottom()))
        if self.limit is not None:
            y = round(area.bottom() - area.height() * self.limit / top) + 0.5
            pen = QPen(t.colour("warn"), 1)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.drawLine(QLineF(0, y, area.width(), y))
        self._curve(painter, area, self._second, top, "faint", fill=False)
        self._curve(painter, area, self._main, top, "bad" if self.high else "accent", fill=True)
        if self.limit is not None:
            font = painter.font()
            font.setPointSizeF(_TINY)
            painter.setFont(font)
            painter.setPen(t.colour("warn"))
            painter.drawText(QRectF(0, y + 1, area.width(), 12), f"{self.limit:.0f} {self._unit}")

    def _curve(
        self, painter: QPainter, area: QRectF, values: deque[float], top: float, role: str, *, fill: bool
    ) -> None:
        if len(values) < 2:
            return
        step = area.width() / (_POINTS - 1)
        left = area.width() - step * (len(values) - 1)
        points = [
            QPointF(left + index * step, area.bottom() - area.height() * min(value / top, 1.0))
            for index, value in enumerate(values)
        ]
        colour = self._look.tokens.colour(role)
        if fill:
            soft = self._look.tokens.colour(role)
            soft.setAlpha(40)
            ends = QPointF(points[0].x(), area.bottom()), QPointF(points[-1].x(), area.bottom())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            painter.drawPolygon(QPolygonF([ends[0], *points, ends[1]]))
        painter.setPen(QPen(colour, 1))  # one pixel: wider lines cost fifteen times as much
        painter.drawPolyline(QPolygonF(points))
