"""The canvas the graph is drawn on: zoom with the wheel, move with the mouse, choose with mouse or keys."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from lam_desktop.core.plan import Plan, uses
from lam_desktop.ui.board import Board
from lam_desktop.ui.graph.items import WIDTH, Face, NeedItem, StepItem
from lam_desktop.ui.graph.layout import lane_round, positions
from lam_desktop.ui.graph.words import state_words
from lam_desktop.ui.parts import IconButton, row
from lam_desktop.ui.theme import Look

_LANE_SHARE = 0.8  # of a card's width: where a need begins and ends that gets round others
_GAP, _DOTS = 34.0, 26.0
_NEAREST, _FARTHEST = 2.5, 0.08
Faces = Callable[[Plan], list[Face]]


class GraphView(QGraphicsView):
    """Draws a plan.

    Args:
        faces: says what the card of each step shows.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, faces: Faces, look: Look) -> None:
        super().__init__()
        self._faces = faces
        self._look = look
        self._board = Board()
        self.items_by_step: dict[str, StepItem] = {}
        self._fitted = True
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Task graph")
        self._wheel = QTimer(self)
        self._wheel.setInterval(60)
        self._wheel.timeout.connect(self._turn)
        self._zoom = self._zoom_buttons()
        look.changed.connect(self._draw)

    def _zoom_buttons(self) -> QWidget:
        holder = QWidget(self)
        closer = IconButton(self._look, "plus", "Zoom in")
        farther = IconButton(self._look, "minus", "Zoom out")
        whole = IconButton(self._look, "fit", "Show the whole graph")
        closer.clicked.connect(lambda: self.zoom(1.25))
        farther.clicked.connect(lambda: self.zoom(0.8))
        whole.clicked.connect(self.fit)
        line = row(farther, closer, whole, spacing=2)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        holder.setCursor(Qt.CursorShape.ArrowCursor)
        holder.adjustSize()
        return holder

    def show_board(self, board: Board) -> None:
        """Draw a new plan, or the new states of the one that is drawn."""
        known, self._board = self._board.plan, board
        if board.plan is not known:
            self._draw()
        for step, item in self.items_by_step.items():
            out = step in board.left_out
            item.show_state(
                board.state(step), board.progress.get(step, 0.0), board.seconds.get(step, 0.0), out,
                state_words(board, step),
            )  # fmt: skip
        working = any(item.works for item in self.items_by_step.values())
        if working != self._wheel.isActive():
            (self._wheel.start if working else self._wheel.stop)()
        titles = [f"{item.face.title}: {item.words}" for item in self.items_by_step.values()]
        self.setAccessibleDescription("; ".join(titles))

    def choose(self, step: str) -> None:
        """Mark a step and tell of it."""
        self._scene.clearSelection()
        if step in self.items_by_step:
            self.items_by_step[step].setSelected(True)
            self.items_by_step[step].ensureVisible(QRectF(), 20, 20)
            self.chosen.emit(step)

    def unchoose(self) -> None:
        """Mark none."""
        self._scene.clearSelection()

    def _turn(self) -> None:
        for item in self.items_by_step.values():
            if item.works:
                item.turn()

    def _draw(self) -> None:
        marked = [step for step, item in self.items_by_step.items() if item.isSelected()]
        self._scene.clear()
        self.items_by_step = {}
        plan = self._board.plan
        if plan is None:
            return
        faces = self._faces(plan)
        height = max(face.height for face in faces)
        wanted = {step.id: step.needs for step in plan.steps}
        places = positions(list(wanted), wanted, WIDTH, height, _GAP)
        for face in faces:
            item = StepItem(face, height, self._look.tokens, self.chosen.emit)
            item.setPos(*places[face.step])
            item.setSelected(face.step in marked)
            self._scene.addItem(item)
            self.items_by_step[face.step] = item
        self._draw_needs(plan, places, height)
        self.show_board(self._board)
        self.fit()

    def _draw_needs(self, plan: Plan, places: dict[str, tuple[float, float]], height: float) -> None:
        for step in plan.steps:
            used = uses(step)
            for before in step.needs:
                lane = lane_round(places, before, step.id, WIDTH)
                middle = WIDTH / 2 if lane is None else WIDTH * _LANE_SHARE
                start = QPointF(places[before][0] + middle, places[before][1] + height)
                end = QPointF(places[step.id][0] + middle, places[step.id][1])
                self._scene.addItem(NeedItem(start, end, self._look.tokens, before in used, lane))

    def fit(self) -> None:
        """Show the whole graph, never larger than life."""
        self._fitted = True
        bounds = self._scene.itemsBoundingRect().adjusted(-18, -18, 18, 18)
        room = QRectF(self.viewport().rect())
        self._scene.setSceneRect(bounds)
        self.resetTransform()
        if bounds.width() > 0 and room.width() > 0 and bounds.height() > 0:
            scale = max(min(1.0, room.width() / bounds.width(), room.height() / bounds.height()), _FARTHEST)
            self.scale(scale, scale)

    def zoom(self, factor: float) -> None:
        """Come closer or go back."""
        if _FARTHEST < self.transform().m11() * factor < _NEAREST:
            self._fitted = False
            room = QRectF(self.viewport().rect())
            bounds = self._scene.itemsBoundingRect().adjusted(
                -room.width() / 2, -room.height() / 2, room.width() / 2, room.height() / 2
            )
            self._scene.setSceneRect(bounds)
            self.scale(factor, factor)

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:  # noqa: N802  Qt's name
        assert isinstance(rect, QRectF)
        if self.transform().m11() < 0.5:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.colour("line"))
        left, top = math.floor(rect.left() / _DOTS) * _DOTS, math.floor(rect.top() / _DOTS) * _DOTS
        for column in range(int((rect.right() - left) / _DOTS) + 1):
            for line in range(int((rect.bottom() - top) / _DOTS) + 1):
                painter.drawRect(QRectF(left + column * _DOTS, top + line * _DOTS, 1.6, 1.6))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._zoom.move(self.width() - self._zoom.width() - 2, self.height() - self._zoom.height() - 2)
        if self._fitted:
            self.fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        super().mouseReleaseEvent(event)
        if not self._scene.selectedItems():
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        if event.angleDelta().y():
            self.zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        zooms = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Minus: 0.8}
        key = Qt.Key(event.key())
        if key in moves and self.items_by_step:
            steps = list(self.items_by_step)
            at = next(
                (index for index, step in enumerate(steps) if self.items_by_step[step].isSelected()), -moves[key] // 2
            )
            self.choose(steps[(at + moves[key]) % len(steps)])
        elif key in zooms:
            self.zoom(zooms[key])
        else:
            super().keyPressEvent(event)
