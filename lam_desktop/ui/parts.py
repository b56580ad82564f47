"""Small widgets all panes share. Rule: text is always plain; nothing from a file is ever interpreted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lam_desktop.ui.icons import icon, pixmap
from lam_desktop.ui.theme import Look

_WIDEST = 500  # signs, wider than any screen
GUTTER = 10  # px, the width of a scroll bar


class Prose(QLabel):
    """Plain text that wraps, can be selected, and is as wide as it would like to be but no wider than there is room."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(20)
        if role:
            self.setProperty("role", role)
        self._heights: dict[int, int] = {}
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's name
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        """Another font or look."""
        self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        self.ensurePolished()
        margins = self.contentsMargins()
        lines = (line[:_WIDEST] for line in self.text().split("\n"))
        longest = max((self.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        width = longest + margins.left() + margins.right() + 2
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:  # noqa: N802  Qt's name
        """Kept: a layout asks often, and setting ten thousand signs takes Qt 10 ms."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


def label(text: str = "", role: str = "", wrap: bool = True) -> QLabel:
    """A plain-text label."""
    if wrap:
        return Prose(text, role)
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def pill(text: str, role: str) -> QLabel:
    """A short mark in a rounded field: good, warn, bad, accent or dim."""
    made = label(text, wrap=False)
    made.setProperty("pill", role)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


class IconLabel(QLabel):
    """An icon that keeps to the look."""

    def __init__(self, look: Look, name: str, role: str = "dim", size: int = 18) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self.setFixedSize(size, size)
        self.show_icon(name, role)
        look.changed.connect(self._draw)

    def show_icon(self, name: str, role: str) -> None:
        """Another icon, in another colour."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, getattr(self._look.tokens, self._role), self._size))


class IconButton(QPushButton):
    """A button with an icon that keeps to the look; without text its name is the tool tip."""

    def __init__(
        self,
        look: Look,
        name: str,
        spoken: str,
        text: str = "",
        role: str = "icon",
        colour: str = "dim",
        size: int = 16,
    ) -> None:
        super().__init__(text)
        self._look = look
        self._name, self._colour, self._size = name, colour, size
        self.setProperty("role", role)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if not text:
            self.setToolTip(spoken)
        self.setIconSize(QSize(size, size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw()
        look.changed.connect(self._draw)

    def show_icon(self, name: str) -> None:
        """Another icon."""
        self._name = name
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._name, getattr(self._look.tokens, self._colour), self._size))


def button(text: str, role: str = "", name: str = "") -> QPushButton:
    """A button with an accessible name."""
    made = QPushButton(text)
    made.setAccessibleName(name or text)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was: in the prompt
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        made.setProperty("role", role)
    return made


def framed(role: str, margin: int = 14, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """A rounded frame with a column inside."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame, column_in(frame, margin, spacing)


def column_in(holder: QWidget, margin: int = 0, spacing: int = 8) -> QVBoxLayout:
    """A column layout for a widget."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return column


def row(*widgets: QWidget, stretch: int = -1, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; the one at `stretch` takes the room, else they are pushed to the left."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for index, widget in enumerate(widgets):
        line.addWidget(widget, 1 if index == stretch else 0)
    if stretch < 0:
        line.addStretch(1)
    return line


def scrolling(name: str, content: QWidget | None = None) -> QScrollArea:
    """A part that scrolls up and down: by the wheel, and by keys once Tab has reached it.

    The bar has its room at the right whether it is needed or not, so that nothing moves when it comes.
    """
    area = QScrollArea()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
    bar.setEnabled(False)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    area.setAccessibleName(name)
    if content is not None:
        area.setWidget(content)
    return area


class _PassesWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def pass_wheel(field: QWidget) -> None:
    """In a part that scrolls, the wheel moves the page, and never changes what stands in a field under the mouse."""
    field.installEventFilter(_PassesWheel(field))


def beside_bar(margin: int) -> tuple[int, int, int, int]:
    """Margins round a part that scrolls: with its bar it stands as far from the right as from the left."""
    return margin, margin, margin - GUTTER, margin


def nothing_yet(look: Look, picture: str, *lines: str, size: int = 30) -> QWidget:
    """What an empty place shows: an icon and a sentence; of two sentences the first is a heading."""
    holder = QWidget()
    column = column_in(holder, 12, 6)
    column.addStretch(1)
    column.addWidget(IconLabel(look, picture, "faint", size), 0, Qt.AlignmentFlag.AlignHCenter)
    for index, text in enumerate(lines):
        line = label(text, "heading" if index == 0 and len(lines) > 1 else "dim")
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(1)
    return holder


def pane(margin: int = 14) -> tuple[QWidget, QVBoxLayout]:
    """The rounded surface every dock shows below its title."""
    surface = QWidget()
    surface.setObjectName("pane")
    surface.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return surface, column_in(surface, margin, 10)


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties the style sheet looks at, and draw by them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
