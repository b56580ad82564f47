"""A list of two-line rows with a coloured mark: the model and how a row is drawn."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lam_desktop.ui.history.view_model import Row
from lam_desktop.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 52


class RowsModel(QAbstractListModel):
    """Rows as Qt lists want them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def replace(self, rows: list[Row]) -> None:
        """Show other rows; nothing moves when they are the same."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_at(self, index: _Index) -> Row | None:
        """The row at a place, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.note}"
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class RowPainter(QStyledItemDelegate):
    """Draws a row: mark, title, note."""

    def __init__(self, look: Look, model: RowsModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802  Qt's name
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, t = self._model.row_at(index), self._look.tokens
        if row is None:
            return
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setBrush(t.colour("accent_soft" if state & QStyle.StateFlag.State_Selected else "raised"))
            painter.drawRoundedRect(box, 9, 9)
        painter.setBrush(t.colour(row.role))
        painter.drawEllipse(box.left() + 10, box.top() + 14, 8, 8)
        room = box.width() - 36
        self._line(painter, QRect(box.left() + 28, box.top() + 6, room, 20), row.title, "text", 10)
        self._line(painter, QRect(box.left() + 28, box.top() + 26, room, 18), row.note, "dim", 9)
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, text: str, role: str, points: float) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(points)
        painter.setFont(font)
        painter.setPen(self._look.tokens.colour(role))
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
