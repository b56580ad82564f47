"""A step as a card and a need as a curve, painted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsSceneMouseEvent, QStyleOptionGraphicsItem, QWidget

from lam_desktop.core.action import Card
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Step
from lam_desktop.core.wording import argument_text, title_of
from lam_desktop.ui.icons import pixmap
from lam_desktop.ui.theme import Tokens

WIDTH, HEIGHT = 292.0, 112.0
_WORDS = {
    StepState.PLANNED: "planned", StepState.RUNNING: "preparing …", StepState.INTENT: "working …", StepState.DONE: "done",
    StepState.FAILED: "failed", StepState.SKIPPED: "not needed", StepState.CANCELLED: "stopped", StepState.UNKNOWN: "outcome unknown",
    StepState.UNDOING: "taking back …", StepState.UNDONE: "taken back", StepState.UNDO_FAILED: "could not be taken back",
}  # fmt: skip


def colour_of(state: StepState, tokens: Tokens) -> str:
    """The colour a state has in the graph."""
    if state is StepState.DONE:
        return tokens.good
    if state in (StepState.FAILED, StepState.UNKNOWN, StepState.UNDO_FAILED):
        return tokens.bad
    if state in (StepState.RUNNING, StepState.INTENT):
        return tokens.accent
    if state in (StepState.UNDONE, StepState.UNDOING, StepState.CANCELLED):
        return tokens.warn
    return tokens.dim


class StepItem(QGraphicsItem):
    """A step: icon, name, its main arguments, its state."""

    def __init__(self, step: Step, card: Card | None, tokens: Tokens, home: Path, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.step = step
        self._card = card
        self._tokens = tokens
        self._home = home
        self._chosen = chosen
        self.state = StepState.PLANNED
        self.progress = 0.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(card.summary if card else step.action)

    def boundingRect(self) -> QRectF:  # noqa: N802  Qt's name
        return QRectF(-3, -3, WIDTH + 6, HEIGHT + 6)

    def show_state(self, state: StepState, progress: float) -> None:
        """A new state; painted at the next frame."""
        if (state, progress) != (self.state, self.progress):
            self.state, self.progress = state, progress
            self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802  Qt's name
        super().mousePressEvent(event)
        self._chosen(self.step.id)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t, colour = self._tokens, colour_of(self.state, self._tokens)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, WIDTH, HEIGHT), 12, 12)
        painter.fillPath(path, QColor(t.card))
        if painter.worldTransform().m11() < 0.25:
            painter.fillPath(path, QColor(colour))
            return
        edge = t.accent if self.isSelected() else colour if self.state is not StepState.PLANNED else t.line
        painter.setPen(QPen(QColor(edge), 2.2 if self.isSelected() else 1.2))
        painter.drawPath(path)
        self._head(painter, colour)
        self._arguments(painter)
        if self.state in (StepState.RUNNING, StepState.INTENT):
            painter.fillRect(QRectF(14, HEIGHT - 7, (WIDTH - 28) * max(self.progress, 0.04), 3), QColor(t.accent))

    def _head(self, painter: QPainter, colour: str) -> None:
        subject = self._card.subject if self._card else "system"
        painter.drawPixmap(QPointF(14, 14), pixmap(subject, colour if self.state is not StepState.PLANNED else self._tokens.accent, 20))
        font = QFont(painter.font())
        font.setPointSizeF(10.5)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.text))
        title = QFontMetricsF(font).elidedText(title_of(self.step.action), Qt.TextElideMode.ElideRight, 148)
        painter.drawText(QRectF(42, 12, 150, 24), Qt.AlignmentFlag.AlignVCenter, title)
        font.setPointSizeF(8.5)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        mark = "for each · " if self.step.for_each is not None else "if · " if self.step.when is not None else ""
        painter.drawText(QRectF(WIDTH - 122, 12, 110, 24), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, mark + _WORDS[self.state])

    def _arguments(self, painter: QPainter) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(9)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        top = 42.0
        for name, value in list(self.step.args.items())[:3]:
            painter.setPen(QColor(self._tokens.dim))
            painter.drawText(QRectF(14, top, 72, 18), Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(name.replace("_", " "), Qt.TextElideMode.ElideRight, 68))
            painter.setPen(QColor(self._tokens.text))
            text = metrics.elidedText(argument_text(value, self._home).replace("\n", " "), Qt.TextElideMode.ElideMiddle, WIDTH - 104)
            painter.drawText(QRectF(88, top, WIDTH - 100, 18), Qt.AlignmentFlag.AlignVCenter, text)
            top += 20


class NeedItem(QGraphicsPathItem):
    """A curve from a step to one that needs it."""

    def __init__(self, start: QPointF, end: QPointF, tokens: Tokens) -> None:
        super().__init__()
        path = QPainterPath(start)
        bend = (end.y() - start.y()) / 2
        path.cubicTo(start + QPointF(0, bend), end - QPointF(0, bend), end)
        path.moveTo(end + QPointF(-4, -7))
        path.lineTo(end)
        path.lineTo(end + QPointF(4, -7))
        self.setPath(path)
        self.setPen(QPen(QColor(tokens.dim), 1.4))
        self.setZValue(-1)
