"""What can be asked: every action with its summary, to be searched; and who made this."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLineEdit, QListView, QWidget

from lam_desktop import __version__
from lam_desktop.core.action import Card
from lam_desktop.ui.help.topics import TopicPainter, TopicsModel, topics_of
from lam_desktop.ui.parts import IconLabel, button, column_in, label
from lam_desktop.ui.theme import Look

KEYS = (
    ("Enter", "send"), ("Ctrl+Return", "approve the plan"), ("Esc", "cancel the plan, or stop the run"),
    ("Ctrl+Z", "undo the last run"), ("Ctrl+N", "new chat"), ("Ctrl+,", "settings"), ("F1", "this help"),
)  # fmt: skip


class HelpDialog(QDialog):
    """All actions by subject, with a field to search them."""

    def __init__(self, cards: Iterable[Card], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("What can I ask?")
        self.resize(640, 680)
        column = column_in(self, 20, 12)
        column.addWidget(label("What can I ask?", "title"))
        column.addWidget(
            label(
                "Ask in your own words. Several chores may stand in one sentence; “every Monday at 9” is a schedule.",
                "dim",
            )
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search, for example: zip, rename, invoice")
        self.search.setAccessibleName("Search what can be asked")
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        self._model = TopicsModel(topics_of(cards))
        self._painter = TopicPainter(look, self._model)
        self.topics = QListView()
        self.topics.setModel(self._model)
        self.topics.setItemDelegate(self._painter)
        self.topics.setAccessibleName("What can be asked")
        self.topics.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.topics.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setResizeMode(QListView.ResizeMode.Adjust)
        self._nothing = label(
            "Nothing fits. Try another word, or just ask: what is not understood is never run.", "dim"
        )
        self._nothing.setVisible(False)
        column.addWidget(self._nothing)
        column.addWidget(self.topics, 1)
        column.addWidget(label("  ·  ".join(f"{keys}: {words}" for keys, words in KEYS), "small"))
        self.search.textChanged.connect(self._look_for)

    def _look_for(self, text: str) -> None:
        self._model.look_for(text)
        self._nothing.setVisible(self._model.rowCount() == 0)


class AboutDialog(QDialog):
    """What this is, in a few lines."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About LAM Desktop")
        self.setMinimumWidth(420)
        column = column_in(self, 28, 8)
        column.addWidget(IconLabel(look, "app", "accent", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        lines = (
            ("LAM Desktop", "title"), (f"Version {__version__}", "dim"),
            ("Does a chore from one sentence, shows the plan first, and takes it back exactly.", ""),
            ("Nothing leaves this computer unless a plan says so and you approve it.", "dim"),
            ("Apache License 2.0 · Fonts: Inter and JetBrains Mono, SIL Open Font License 1.1", "small"),
        )  # fmt: skip
        for text, role in lines:
            shown = label(text, role)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(shown)
        close = button("Close", "primary")
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(close)
        line.addStretch(1)
        column.addSpacing(8)
        column.addLayout(line)
