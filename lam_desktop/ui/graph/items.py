"""A step as a card and a need as a curve, painted. Rule: one item an edge, and nothing but a block when far away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from lam_desktop.core.events import StepState
from lam_desktop.ui.graph.words import STATE, duration
from lam_desktop.ui.icons import renderer
from lam_desktop.ui.theme import Tokens

WIDTH = 320.0
_TURN = 40.0  # how soon a curve that gets round cards goes straight
_HEAD, _ROW, _BADGES, _FOOT, _EDGE = 58.0, 20.0, 27.0, 10.0, 14.0
_NAMES = 90.0  # the widest that the names of arguments may be
_FAR = 0.25
_WORKING = (StepState.RUNNING, StepState.INTENT, StepState.UNDOING)
_LOOKS = {
    StepState.DONE: ("good", "good_soft", "check"), StepState.FAILED: ("bad", "bad_soft", "close"),
    StepState.UNKNOWN: ("bad", "bad_soft", "question"), StepState.UNDO_FAILED: ("bad", "bad_soft", "warn"),
    StepState.RUNNING: ("accent", "accent_soft", ""), StepState.INTENT: ("accent", "accent_soft", ""),
    StepState.UNDOING: ("warn", "warn_soft", ""), StepState.UNDONE: ("dim", "raised", "undo"),
    StepState.CANCELLED: ("warn", "warn_soft", "stop"), StepState.SKIPPED: ("dim", "raised", "minus"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Face:
    """What a card says of its step. `badges` are (icon, words, colour role)."""

    step: str
    title: str
    subject: str
    rows: tuple[tuple[str, str], ...]
    badges: tuple[tuple[str, str, str], ...] = ()
    summary: str = ""

    @property
    def height(self) -> float:
        """How high the card must be."""
        return _HEAD + len(self.rows) * _ROW + (_BADGES if self.badges else 0) + _FOOT


class StepItem(QGraphicsItem):
    """A step: icon, name, its main arguments, its state."""

    def __init__(self, face: Face, height: float, tokens: Tokens, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.face = face
        self.height = height
        self.state = StepState.PLANNED
        self.words = STATE[self.state]
        self._tokens = tokens
        self._chosen = chosen
        self._progress = 0.0
        self._seconds = 0.0
        self._left_out = False
        self._angle = 0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(face.summary)

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        return QRectF(-4, -4, WIDTH + 8, self.height + 10)

    def show_state(self, state: StepState, progress: float, seconds: float, left_out: bool, words: str) -> None:
        """A new state, in words too; painted at the next frame."""
        new = (state, progress, seconds, left_out, words)
        if new != (self.state, self._progress, self._seconds, self._left_out, self.words):
            self.state, self._progress, self._seconds, self._left_out, self.words = new
            self.setOpacity(0.5 if left_out else 1.0)
            self.update()

    @property
    def works(self) -> bool:
        """Whether it is at work now."""
        return self.state in _WORKING

    def turn(self) -> None:
        """The next picture of the wheel that turns while it works."""
        self._angle = (self._angle + 30) % 360
        self.update(QRectF(WIDTH - 40, 10, 32, 32))

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802  Qt's name
        super().mousePressEvent(event)
        self._chosen(self.face.step)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t = self._tokens
        role, soft, _ = _LOOKS.get(self.state, ("accent", "accent_soft", ""))
        if painter.worldTransform().m11() < _FAR:
            painter.fillRect(
                QRectF(0, 0, WIDTH, self.height), t.colour(soft if self.state is StepState.PLANNED else role)
            )
            return
        self._surface(painter, role)
        self._head(painter, role, soft)
        self._glyph(painter, role, soft)
        self._rows(painter)
        self._badges(painter)
        if self.works:
            bar = QRectF(_EDGE, self.height - 7, WIDTH - 2 * _EDGE, 3)
            painter.fillRect(bar, t.colour("raised"))
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * max(self._progress, 0.03), 3), t.colour(role))

    def _surface(self, painter: QPainter, role: str) -> None:
        t = self._tokens
        if t.name == "light":
            shadow = t.colour("text")
            shadow.setAlpha(14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shadow)
            painter.drawRoundedRect(QRectF(0, 3, WIDTH, self.height), 13, 13)
        quiet = self.state in (StepState.PLANNED, StepState.DONE, StepState.SKIPPED, StepState.UNDONE)
        edge = "accent" if self.isSelected() else "line_strong" if quiet else role
        style = Qt.PenStyle.DashLine if self._left_out else Qt.PenStyle.SolidLine
        painter.setPen(QPen(t.colour(edge), 2.0 if self.isSelected() else 1.0, style))
        painter.setBrush(t.colour("card"))
        painter.drawRoundedRect(QRectF(0, 0, WIDTH, self.height), 12, 12)

    def _head(self, painter: QPainter, role: str, soft: str) -> None:
        t = self._tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.colour("accent_soft" if self.state is StepState.PLANNED else soft))
        painter.drawRoundedRect(QRectF(_EDGE, 13, 34, 34), 9, 9)
        colour = t.accent if self.state is StepState.PLANNED else getattr(t, role)
        renderer(self.face.subject, colour).render(painter, QRectF(_EDGE + 8, 21, 18, 18))
        _write(painter, QRectF(58, 11, WIDTH - 102, 22), self.face.title, t, "text", 10.5, bold=True)
        words = self.words
        if self._seconds > 0 and not self._left_out:
            words = f"{words} · {duration(self._seconds)}"
        _write(
            painter, QRectF(58, 30, WIDTH - 102, 18), words, t, "dim" if self.state is StepState.PLANNED else role, 9
        )

    def _glyph(self, painter: QPainter, role: str, soft: str) -> None:
        t, place = self._tokens, QRectF(WIDTH - 35, 19, 21, 21)
        if self.works:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(t.colour("line_strong"), 2.4))
            painter.drawEllipse(place.adjusted(2, 2, -2, -2))
            painter.setPen(QPen(t.colour(role), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(place.adjusted(2, 2, -2, -2), -self._angle * 16, 100 * 16)
            return
        picture = _LOOKS.get(self.state, ("", "", ""))[2]
        painter.setPen(Qt.PenStyle.NoPen if picture else QPen(t.colour("line_strong"), 1.6))
        painter.setBrush(t.colour(soft) if picture else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place if picture else place.adjusted(2, 2, -2, -2))
        if picture:
            renderer(picture, getattr(t, role)).render(painter, place.adjusted(4, 4, -4, -4))

    def _rows(self, painter: QPainter) -> None:
        t, top = self._tokens, _HEAD
        metrics = QFontMetricsF(_font(painter, 9))
        names = min(max((metrics.horizontalAdvance(name) for name, _ in self.face.rows), default=0.0), _NAMES)
        left = _EDGE + names + 12
        for name, value in self.face.rows:
            _write(painter, QRectF(_EDGE, top, names + 1, 18), name, t, "dim", 9)
            place = QRectF(left, top, WIDTH - left - _EDGE, 18)
            _write(painter, place, value, t, "text", 9, Qt.TextElideMode.ElideMiddle)
            top += _ROW

    def _badges(self, painter: QPainter) -> None:
        t, left, top = self._tokens, _EDGE, self.height - _FOOT - _BADGES
        font = _font(painter, 8.5)
        metrics = QFontMetricsF(font)
        for picture, words, role in self.face.badges:
            room = WIDTH - _EDGE - left
            if room < 60:
                break
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 28)
            width = metrics.horizontalAdvance(text) + 28
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.colour({"warn": "warn_soft", "accent": "accent_soft"}.get(role, "raised")))
            painter.drawRoundedRect(QRectF(left, top + 4, width, 19), 9.5, 9.5)
            renderer(picture, getattr(t, role)).render(painter, QRectF(left + 7, top + 8, 11, 11))
            _write(painter, QRectF(left + 21, top + 4, width - 22, 19), text, t, role, 8.5)
            left += width + 6


def _font(painter: QPainter, points: float, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _write(
    painter: QPainter, place: QRectF, text: str, tokens: Tokens, role: str, points: float,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, *, bold: bool = False,
) -> None:  # fmt: skip
    """Plain text in one line, cut to its place."""
    font = _font(painter, points, bold)
    painter.setFont(font)
    painter.setPen(tokens.colour(role))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, QFontMetricsF(font).elidedText(text, elide, place.width()))


class NeedItem(QGraphicsPathItem):
    """A curve from a step to one that needs it; dashed when only the order counts, not the result.

    Args:
        lane: where a curve passes that must get round the cards in between.
    """

    def __init__(self, start: QPointF, end: QPointF, tokens: Tokens, uses_result: bool, lane: float | None) -> None:
        super().__init__()
        path = QPainterPath(start)
        tip = end - QPointF(0, 2)
        if lane is None:
            bend = max((end.y() - start.y()) * 0.5, 12.0)
            path.cubicTo(start + QPointF(0, bend), tip - QPointF(0, bend), tip)
        else:
            out, back = QPointF(lane, start.y() + _TURN), QPointF(lane, tip.y() - _TURN)
            path.cubicTo(start + QPointF(0, _TURN), out - QPointF(0, _TURN), out)
            path.lineTo(back)
            path.cubicTo(back + QPointF(0, _TURN), tip - QPointF(0, _TURN), tip)
        self.setPath(path)
        self._tokens = tokens
        self._tip = tip
        self.setZValue(-1)
        pen = QPen(tokens.colour("faint"), 1.6)
        if not uses_result:
            pen.setDashPattern([3, 3])
        self.setPen(pen)
        self.setToolTip("needs the result" if uses_result else "comes after")

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        super().paint(painter, option, widget)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tokens.colour("faint"))
        tip = self._tip
        painter.drawPolygon([tip + QPointF(0, 1), tip + QPointF(-4.5, -7), tip + QPointF(4.5, -7)])
