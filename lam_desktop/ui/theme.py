"""The look: a table of colours for light, one for dark, a style sheet for both. Rule: no other file names a colour."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
MONO = "JetBrains Mono"
_BASE_POINTS = 10.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they are for."""

    name: str
    back: str
    panel: str
    card: str
    raised: str
    sunken: str
    line: str
    line_strong: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    on_balloon: str = "#171b24"  # words on the balloon of the tray, which Qt always paints yellow

    def colour(self, role: str) -> QColor:
        """The colour of a role, for painters."""
        return QColor(getattr(self, role))


LIGHT = Tokens(
    name="light", back="#f2f3f7", panel="#ffffff", card="#ffffff", raised="#f0f2f6", sunken="#f9fafc", line="#e4e7ed",
    line_strong="#d3d8e0", text="#171b24", dim="#5b6477", faint="#868fa1", accent="#3d5af1", accent_hover="#2f49d1",
    accent_text="#ffffff", accent_soft="#e9edfe", good="#15794a", good_soft="#e3f4eb", warn="#985805",
    warn_soft="#fcf1dd", bad="#c2342a", bad_soft="#fdeceb",
)  # fmt: skip
DARK = Tokens(
    name="dark", back="#0e1015", panel="#15181f", card="#1b1f28", raised="#232833", sunken="#12141a", line="#262b36",
    line_strong="#383f4d", text="#e6e9f0", dim="#98a1b3", faint="#697284", accent="#7b93ff", accent_hover="#93a7ff",
    accent_text="#0c1022", accent_soft="#212a4a", good="#4fc68d", good_soft="#15301f", warn="#f0b562",
    warn_soft="#352a15", bad="#ff7d73", bad_soft="#391d1c",
)  # fmt: skip


class Look(QObject):
    """The colours in use; `changed` tells everything that paints or draws icons itself."""

    changed = Signal()

    def __init__(self, app: QApplication, wanted: str = "system") -> None:
        super().__init__()
        self._app = app
        self._wanted = wanted
        self.tokens = self._fitting()
        _dress(app, self.tokens)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def want(self, wanted: str) -> None:
        """Change to light, dark or system, at once."""
        self._wanted = wanted
        self._follow()

    def _follow(self, _: object = None) -> None:
        tokens = self._fitting()
        if tokens is not self.tokens:
            self.tokens = tokens
            _dress(self._app, tokens)
            self.changed.emit()

    def _fitting(self) -> Tokens:
        """The table for what is wanted; "system" follows the desktop, dark where it does not say."""
        if self._wanted in ("light", "dark"):
            return LIGHT if self._wanted == "light" else DARK
        return LIGHT if self._app.styleHints().colorScheme() == Qt.ColorScheme.Light else DARK


def load_fonts(app: QApplication) -> None:
    """The bundled faces, so that the window looks alike everywhere."""
    for file in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPointSizeF(_BASE_POINTS)
    app.setFont(font)


def sheet(tokens: Tokens) -> str:
    """The style sheet in these colours."""
    values = {**asdict(tokens), "resources": RESOURCES.as_posix()}
    text = (RESOURCES / "qss" / "window.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda match: values.get(match[1], match[0]), text)


def _dress(app: QApplication, t: Tokens) -> None:
    app.setStyleSheet("")  # to take one sheet off and put another on is done in half the time of changing it
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.back, role.Base: t.card, role.Text: t.text, role.WindowText: t.text, role.Button: t.card,
        role.ButtonText: t.text, role.AlternateBase: t.raised, role.Highlight: t.accent, role.Link: t.accent,
        role.HighlightedText: t.accent_text, role.PlaceholderText: t.dim, role.ToolTipBase: t.card,
        role.ToolTipText: t.text, role.Mid: t.line, role.Dark: t.line_strong, role.Light: t.raised,
        role.Accent: t.accent,
    }  # fmt: skip
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(t.faint))
    app.setPalette(palette)
    app.setStyleSheet(sheet(t))
