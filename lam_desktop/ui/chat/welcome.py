"""What an empty chat shows: an invitation and four chores to try."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from lam_desktop.ui.parts import IconButton, IconLabel, column_in, label
from lam_desktop.ui.theme import Look

EXAMPLES = (
    ("folder", "Sort my Downloads by type"),
    ("archives", "Zip the PDFs in my Downloads"),
    ("media", "Make small copies of my pictures"),
    ("system", "How big is my Downloads folder?"),
)


class Welcome(QWidget):
    """Shown until the first word is said."""

    def __init__(self, look: Look, draft: Callable[[str], None]) -> None:
        super().__init__()
        column = column_in(self, 4, 9)
        column.setContentsMargins(6, 20, 6, 6)
        column.addWidget(IconLabel(look, "app", "accent", 40))
        column.addSpacing(4)
        column.addWidget(label("What can I do for you?", "title"))
        column.addWidget(
            label(
                "Say it in your own words. You see the plan before anything is touched, and can take it back after.",
                "dim",
            )
        )
        column.addSpacing(12)
        column.addWidget(label("For example", "section"))
        for picture, words in EXAMPLES:
            example = IconButton(look, picture, words, "  " + words, "example", "accent")
            example.setIconSize(QSize(18, 18))
            example.clicked.connect(lambda _=False, text=words: draft(text))
            column.addWidget(example)
