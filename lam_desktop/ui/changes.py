"""Changes of files and of the world, under what they have in common: "19 items moved", below it each in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lam_desktop.ui.parts import column_in, label

MOST = 150  # lines of one kind; more are slow to lay out, and nobody reads them
_INDENT = 14  # px
Kinds = list[tuple[str, list[str]]]


class ChangeList(QWidget):
    """Headings with their lines; made when it is to be seen, since there may be many."""

    def __init__(self, kinds: Kinds) -> None:
        super().__init__()
        column = column_in(self, 0, 3)
        for heading, details in kinds:
            shown = label(heading)
            shown.setContentsMargins(0, 3, 0, 0)
            column.addWidget(shown)
            if details:
                lines = label("\n".join(details), "small")
                lines.setContentsMargins(_INDENT, 0, 0, 0)
                column.addWidget(lines)
