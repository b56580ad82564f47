"""Where a request is typed. Enter sends, Shift+Enter makes a new line, Up brings back what was said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit

from lam_desktop.ui.parts import IconButton, column_in, label, restyle
from lam_desktop.ui.theme import Look

_LEAST, _MOST = 1, 6  # lines


class Prompt(QPlainTextEdit):
    """The field. It grows with what is written."""

    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Ask for a chore in your own words")
        self.setAccessibleName("Request")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self._said: list[str] = []
        self._at = 0
        self.textChanged.connect(self._grow)
        self._grow()

    def remember(self, text: str) -> None:
        """Put words among those that Up brings back."""
        if not self._said or self._said[-1] != text:
            self._said.append(text)
        self._at = len(self._said)

    def event(self, event: QEvent) -> bool:
        """Where there is no typing to take back, the undo key is the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = self.document().isUndoAvailable() or self.document().isRedoAvailable()
            if event.matches(QKeySequence.StandardKey.Undo) and not typed:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        line = self.textCursor().blockNumber()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                super().keyPressEvent(event)
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the window's own key for yes
            else:
                self.submit()
        elif event.key() == Qt.Key.Key_Up and line == 0 and self._at > 0:
            self._recall(self._at - 1)
        elif event.key() == Qt.Key.Key_Down and line == self.blockCount() - 1 and self._at < len(self._said):
            self._recall(self._at + 1)
        else:
            super().keyPressEvent(event)

    def _recall(self, at: int) -> None:
        self._at = at
        self.setPlainText(self._said[at] if at < len(self._said) else "")
        self.moveCursor(self.textCursor().MoveOperation.End)

    def submit(self) -> None:
        """Send what is written."""
        text = self.toPlainText().strip()
        if text:
            self.remember(text)
            self.clear()
            self.sent.emit(text)

    def _grow(self) -> None:
        lines = min(max(int(self.document().size().height()), _LEAST), _MOST)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._grow()


class Composer(QFrame):
    """The field with its send button in one rounded frame."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("composer")
        self.prompt = Prompt()
        self.prompt.installEventFilter(self)
        self.send = IconButton(look, "send", "Send", role="round", colour="accent_text", size=18)
        self.send.setFixedSize(32, 32)
        self.send.setEnabled(False)
        self.send.clicked.connect(self.prompt.submit)
        self.prompt.textChanged.connect(lambda: self.send.setEnabled(bool(self.prompt.toPlainText().strip())))
        column = column_in(self, 12, 6)
        column.addWidget(self.prompt)
        foot = QHBoxLayout()
        foot.addWidget(label("Enter sends · you always see the plan first", "small"), 1)
        foot.addWidget(self.send)
        column.addLayout(foot)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        self.prompt.setFocus()
