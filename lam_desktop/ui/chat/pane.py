"""The chat: what was said above, the words to come below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from lam_desktop.ui.chat.bubbles import bubble
from lam_desktop.ui.parts import button, label, pane, row
from lam_desktop.ui.session import Line, Session

EXAMPLES = (
    "Sort my Downloads by type",
    "Zip the PDFs in Documents into papers.zip",
    "Rename the photos in Pictures: put the date in front",
    "How big is my Downloads folder?",
)


class Prompt(QPlainTextEdit):
    """Where a request is typed. Enter sends, Shift+Enter makes a new line, Up brings back what was said."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("What should be done?")
        self.setAccessibleName("Request")
        self.setFixedHeight(72)
        self.setTabChangesFocus(True)
        self._said: list[str] = []
        self._at = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.submit()
        elif event.key() == Qt.Key.Key_Up and self.textCursor().blockNumber() == 0 and self._said:
            self._at = max(0, self._at - 1)
            self.setPlainText(self._said[self._at])
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Send what is written."""
        text = self.toPlainText().strip()
        if text:
            self._said.append(text)
            self._at = len(self._said)
            self.clear()
            self.sent.emit(text)


class ChatPane(QWidget):
    """Shows a session's lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        surface, column = pane()
        outer.addWidget(surface)
        self._flow = QWidget()
        self._flow.setObjectName("flow")
        self._lines = QVBoxLayout(self._flow)
        self._lines.setContentsMargins(2, 2, 8, 2)
        self._lines.setSpacing(10)
        self._lines.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._flow)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        self.busy = label("", "dim")
        column.addWidget(self.busy)
        self.prompt = Prompt()
        column.addWidget(self.prompt)
        self._foot(column)
        self._welcome: QWidget | None = None
        self._greet()
        session.line_added.connect(self.add)
        session.busy_changed.connect(self._set_busy)
        session.cleared.connect(self._clear)
        self.prompt.sent.connect(session.send)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._to_end)
        self._flow.installEventFilter(self)

    def _foot(self, column: QVBoxLayout) -> None:
        self.send = button("Send", "primary")
        self.stop = button("Stop", "", "Stop the run")
        self.stop.setVisible(False)
        self.send.clicked.connect(self.prompt.submit)
        self.stop.clicked.connect(self._session.cancel)
        hint = label("Enter sends. You always see the plan first.", "dim", wrap=False)
        column.addLayout(row(hint, self.stop, self.send, stretch_first=True))

    def _greet(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 24, 4, 4)
        column.setSpacing(10)
        column.addWidget(label("What can I do for you?", "title"))
        column.addWidget(label("Say it in your own words. I show the plan before I touch anything, and every change can be taken back.", "dim"))
        column.addSpacing(6)
        for text in EXAMPLES:
            example = button(text, "example")
            example.clicked.connect(lambda _=False, words=text: self.draft(words))
            column.addWidget(example)
        self._welcome = holder
        self._lines.insertWidget(0, holder)

    def draft(self, text: str) -> None:
        """Put words into the prompt without sending them."""
        self.prompt.setPlainText(text)
        self.prompt.setFocus()

    def add(self, line: Line) -> None:
        """Append a line."""
        if self._welcome is not None and line.kind != "notice":
            self._welcome.deleteLater()
            self._welcome = None
        self._lines.insertWidget(self._lines.count() - 1, bubble(line, self._session, self._session.send))

    def _clear(self) -> None:
        while self._lines.count() > 1:
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self._welcome = None
        self._greet()

    def _set_busy(self, text: str) -> None:
        self.busy.setText(text)
        self.stop.setVisible(text.startswith("Working"))

    def _to_end(self) -> None:
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(self._scroll.verticalScrollBar().maximum()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Resize:
            self._to_end()
        return super().eventFilter(watched, event)
