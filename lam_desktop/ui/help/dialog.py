"""What can be asked: every action with its summary, to be searched; and who made this."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from lam_desktop import __version__
from lam_desktop.core.action import Card
from lam_desktop.core.wording import title_of
from lam_desktop.ui.parts import IconLabel, button, column_in, label, row
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
        content = QWidget()
        content.setObjectName("flow")
        flow = column_in(content, 2, 4)
        self._entries: list[tuple[str, QWidget, QWidget]] = []
        by_subject: dict[str, list[Card]] = {}
        for card in cards:
            by_subject.setdefault(card.subject, []).append(card)
        for subject, found in by_subject.items():
            heading = _heading(subject, look)
            flow.addWidget(heading)
            for card in found:
                entry = _entry(card)
                flow.addWidget(entry)
                self._entries.append(
                    (f"{card.name.replace('_', ' ')} {card.summary} {' '.join(card.says)}".lower(), entry, heading)
                )
        flow.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(scroll, 1)
        column.addWidget(label("  ·  ".join(f"{keys}: {words}" for keys, words in KEYS), "small"))
        self.search.textChanged.connect(self._filter)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        seen: set[QWidget] = set()
        for known, entry, heading in self._entries:
            fits = all(word in known for word in words)
            entry.setVisible(fits)
            if fits:
                seen.add(heading)
        for _, _, heading in self._entries:
            heading.setVisible(heading in seen)


def _heading(subject: str, look: Look) -> QWidget:
    holder = QWidget()
    line = row(IconLabel(look, subject, "accent", 18), label(subject.capitalize(), "big", wrap=False))
    line.setContentsMargins(0, 12, 0, 4)
    holder.setLayout(line)
    return holder


def _entry(card: Card) -> QFrame:
    frame = QFrame()
    column = column_in(frame, 0, 1)
    column.setContentsMargins(26, 3, 0, 3)
    column.addWidget(label(title_of(card.name), "heading"))
    column.addWidget(label(card.summary, "dim"))
    return frame


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
