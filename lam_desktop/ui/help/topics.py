"""What can be asked, as a list: a heading for each subject, below it what belongs there. Drawn, to open at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lam_desktop.core.action import Card
from lam_desktop.core.wording import title_of
from lam_desktop.ui.icons import pixmap
from lam_desktop.ui.theme import Look

_Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap
_LEFT = 28  # px, where the words begin
_HEAD, _TITLE, _GAP, _ICON, _BAR = 44, 20, 8, 18, 14  # px


@dataclass(frozen=True, slots=True)
class Topic:
    """A row: a heading has no summary. `known` are the words it is found by."""

    title: str
    summary: str
    subject: str
    known: str


def topics_of(cards: Iterable[Card]) -> list[Topic]:
    """The rows by subject, in the order of the catalogue."""
    by_subject: dict[str, list[Topic]] = {}
    for card in cards:
        known = f"{card.name.replace('_', ' ')} {card.summary} {' '.join(card.says)}".lower()
        by_subject.setdefault(card.subject, []).append(Topic(title_of(card.name), card.summary, card.subject, known))
    return [
        each for subject, found in by_subject.items() for each in (Topic(subject.capitalize(), "", subject, ""), *found)
    ]


class TopicsModel(QAbstractListModel):
    """The rows that have all the words looked for, with their headings."""

    def __init__(self, topics: list[Topic]) -> None:
        super().__init__()
        self._all = self._shown = topics

    def look_for(self, text: str) -> None:
        """Show what fits."""
        words = text.lower().split()
        found = [each for each in self._all if each.summary and all(word in each.known for word in words)]
        subjects = {each.subject for each in found}
        fits = {id(each) for each in found}
        self.beginResetModel()
        self._shown = [
            each for each in self._all if id(each) in fits or (not each.summary and each.subject in subjects)
        ]
        self.endResetModel()

    def topic(self, index: _Index) -> Topic:
        """The row at a place."""
        return self._shown[index.row()]

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802  Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        topic = self.topic(index)
        return f"{topic.title}: {topic.summary}" if topic.summary else topic.title


class TopicPainter(QStyledItemDelegate):
    """Draws a heading with its icon, or a title with its summary below."""

    def __init__(self, look: Look, model: TopicsModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802  Qt's name
        topic = self._model.topic(index)
        view = option.widget
        width = view.contentsRect().width() - _BAR
        if not topic.summary:
            return QSize(width, _HEAD)
        room = QRect(0, 0, width - _LEFT, 1000)
        return QSize(width, _TITLE + _GAP + QFontMetrics(view.font()).boundingRect(room, _WRAP, topic.summary).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        topic, t, box = self._model.topic(index), self._look.tokens, option.rect
        text = QRect(box.left() + _LEFT, box.top(), box.width() - _LEFT, box.height())
        painter.save()
        font = QFont(option.widget.font())
        if topic.summary:
            painter.setFont(font)
            painter.setPen(t.colour("dim"))
            painter.drawText(text.adjusted(0, _TITLE, 0, 0), _WRAP, topic.summary)
            text.setHeight(_TITLE)
        else:
            font.setPointSizeF(12.5)
            painter.drawPixmap(box.left(), box.center().y() - _ICON // 2, pixmap(topic.subject, t.accent, _ICON))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(t.colour("text"))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, topic.title)
        painter.restore()
