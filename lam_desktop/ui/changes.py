"""Changes of files and of the world, under what they have in common: "19 items moved", below it each in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lam_desktop.ui.parts import column_in, label

_MOST = 400  # lines of one kind
_INDENT = 14  # px
Kinds = list[tuple[str, list[str]]]


class ChangeList(QWidget):
    """Headings with their lines.

    Args:
        most: lines shown of each kind.
    """

    def __init__(self, kinds: Kinds, most: int = _MOST) -> None:
        super().__init__()
        column = column_in(self, 0, 3)
        self.cut = False
        for heading, details in kinds:
            shown = label(heading)
            shown.setContentsMargins(0, 3, 0, 0)
            column.addWidget(shown)
            self.cut = self.cut or len(details) > most
            if details:
                more = [f"… and {len(details) - most} more"] if len(details) > most else []
                lines = label("\n".join([*details[:most], *more]), "small")
                lines.setContentsMargins(_INDENT, 0, 0, 0)
                column.addWidget(lines)
