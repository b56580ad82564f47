"""The canvas the graph is drawn on: zoom with the wheel, move with the mouse, always fitted at first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from lam_desktop.core.action import Catalogue
from lam_desktop.core.events import StepState
from lam_desktop.core.plan import Plan, needs
from lam_desktop.ui.graph.items import HEIGHT, WIDTH, NeedItem, StepItem
from lam_desktop.ui.graph.layout import positions
from lam_desktop.ui.session import Board
from lam_desktop.ui.theme import Tokens


class GraphView(QGraphicsView):
    """Draws a plan."""

    chosen = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, home: Path) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._tokens = tokens
        self._home = home
        self._plan: Plan | None = None
        self._items: dict[str, StepItem] = {}
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName("Task graph")

    def show_board(self, board: Board) -> None:
        """Draw a new plan, or the new states of the one that is drawn."""
        if board.plan is not self._plan:
            self._plan = board.plan
            self._draw()
        for step, item in self._items.items():
            item.show_state(board.states.get(step, StepState.PLANNED), board.progress.get(step, 0.0))

    def repaint_with(self, tokens: Tokens) -> None:
        """Draw again in other colours."""
        self._tokens = tokens
        self._draw()

    def _draw(self) -> None:
        self._scene.clear()
        self._items = {}
        if self._plan is None:
            return
        wanted = {step.id: needs(step) for step in self._plan.steps}
        places = positions(list(wanted), wanted, WIDTH, HEIGHT, 36.0)
        for step in self._plan.steps:
            action = self._catalogue.get(step.action)
            item = StepItem(step, action.card if action else None, self._tokens, self._home, self.chosen.emit)
            item.setPos(*places[step.id])
            self._scene.addItem(item)
            self._items[step.id] = item
        for step_id, before in wanted.items():
            for each in before:
                start = QPointF(places[each][0] + WIDTH / 2, places[each][1] + HEIGHT)
                end = QPointF(places[step_id][0] + WIDTH / 2, places[step_id][1])
                self._scene.addItem(NeedItem(start, end, self._tokens))
        self.fit()

    def fit(self) -> None:
        """Show the whole graph, never larger than life."""
        bounds = self._scene.itemsBoundingRect().adjusted(-24, -24, 24, 24)
        self._scene.setSceneRect(bounds)
        self.resetTransform()
        room = QRectF(self.viewport().rect())
        if bounds.width() > 0 and room.width() > 0:
            scale = min(1.0, room.width() / bounds.width(), room.height() / bounds.height())
            self.scale(max(scale, 0.2), max(scale, 0.2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.angleDelta().x() == 0:
            factor = 1.15 if event.angleDelta().y() > 0 else 1 / 1.15
            if 0.1 < self.transform().m11() * factor < 3.0:
                self.scale(factor, factor)
