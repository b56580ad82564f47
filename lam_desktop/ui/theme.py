"""The look: one table of colours for light, one for dark, one style sheet for both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they are for."""

    name: str
    back: str
    panel: str
    card: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    accent_text: str
    accent_soft: str
    good: str
    warn: str
    bad: str


LIGHT = Tokens(
    "light", "#f4f5f7", "#ffffff", "#ffffff", "#eef0f4", "#dfe2e8", "#1b1f27", "#667085", "#3b5bdb", "#ffffff",
    "#e7ecfd", "#1f8a4c", "#b26a00", "#c9372c",
)  # fmt: skip
DARK = Tokens(
    "dark", "#14161b", "#1b1e25", "#22262f", "#2a2f3a", "#333946", "#e8eaf0", "#98a1b3", "#7c9cff", "#0e1320",
    "#27324f", "#4cc38a", "#f0b35e", "#ff7a70",
)  # fmt: skip


def tokens_for(theme: str, app: QApplication) -> Tokens:
    """The table for a setting; "system" follows the desktop, dark where it does not say."""
    if theme == "light":
        return LIGHT
    if theme == "dark":
        return DARK
    return LIGHT if app.styleHints().colorScheme() == Qt.ColorScheme.Light else DARK


def apply(app: QApplication, tokens: Tokens) -> None:
    """Dress the whole program."""
    app.setStyle("Fusion")
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.back, QPalette.ColorRole.Base: tokens.panel, QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.WindowText: tokens.text, QPalette.ColorRole.Button: tokens.card, QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.AlternateBase: tokens.raised, QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.accent_text, QPalette.ColorRole.PlaceholderText: tokens.dim,
        QPalette.ColorRole.ToolTipBase: tokens.card, QPalette.ColorRole.ToolTipText: tokens.text, QPalette.ColorRole.Mid: tokens.line,
    }  # fmt: skip
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
    app.setPalette(palette)
    app.setStyleSheet(_sheet(tokens))


def load_fonts(app: QApplication) -> None:
    """The bundled faces, so that the window looks alike everywhere."""
    for file in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPointSizeF(10.5)
    app.setFont(font)


def _sheet(t: Tokens) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {t.back}; }}
    QMainWindow::separator {{ background: {t.back}; width: 6px; height: 6px; }}
    QDockWidget {{ font-weight: 600; color: {t.dim}; }}
    QDockWidget::title {{ background: {t.back}; padding: 8px 12px 6px 12px; text-align: left; }}
    QWidget#pane {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 10px; }}
    QLabel {{ background: transparent; }}
    QLabel[role="title"] {{ font-size: 15pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="dim"] {{ color: {t.dim}; }}
    QLabel[role="warn"] {{ color: {t.warn}; }}
    QLabel[role="bad"] {{ color: {t.bad}; }}
    QLabel[role="good"] {{ color: {t.good}; }}
    QFrame[role="mine"] {{ background: {t.accent_soft}; border-radius: 12px; }}
    QFrame[role="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 12px; }}
    QFrame[role="notice"] {{ background: {t.raised}; border-radius: 8px; }}
    QPushButton {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 8px; padding: 6px 14px; color: {t.text}; }}
    QPushButton:hover {{ background: {t.raised}; }}
    QPushButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:disabled {{ color: {t.dim}; background: {t.back}; }}
    QPushButton[role="primary"] {{ background: {t.accent}; border: 1px solid {t.accent}; color: {t.accent_text}; font-weight: 600; }}
    QPushButton[role="primary"]:disabled {{ background: {t.raised}; border-color: {t.line}; color: {t.dim}; }}
    QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; color: {t.dim}; padding: 6px 8px; }}
    QPushButton[role="quiet"]:hover {{ background: {t.raised}; color: {t.text}; }}
    QPushButton[role="example"] {{ text-align: left; padding: 10px 14px; border-radius: 10px; }}
    QPlainTextEdit, QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {t.panel}; border: 1px solid {t.line};
        border-radius: 8px; padding: 6px 8px; selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus {{ border: 1px solid {t.accent}; }}
    QScrollArea, QGraphicsView, QListView, QTreeView {{ background: transparent; border: none; }}
    QScrollArea > QWidget > QWidget#flow {{ background: transparent; }}
    QListView::item {{ padding: 8px; border-radius: 8px; }}
    QListView::item:hover {{ background: {t.raised}; }}
    QListView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 3px; min-height: 28px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: 3px; min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none; width: 0; height: 0; }}
    QMenuBar {{ background: {t.back}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.raised}; }}
    QMenu {{ background: {t.card}; border: 1px solid {t.line}; padding: 6px; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; }}
    QProgressBar {{ background: {t.raised}; border: none; border-radius: 3px; max-height: 6px; text-align: center; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 6px; }}
    QTabBar::tab {{ background: transparent; color: {t.dim}; padding: 6px 12px; border-radius: 6px; }}
    QTabBar::tab:selected {{ background: {t.raised}; color: {t.text}; }}
    QStatusBar {{ background: {t.back}; color: {t.dim}; }}
    """
