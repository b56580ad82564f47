"""One language model in the list. Rule: it stays the same widget while it is changed, and keeps the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lam_desktop.decision.cards import visible
from lam_desktop.ui.models.form import ModelForm
from lam_desktop.ui.models.view_model import ModelRow, ModelsModel
from lam_desktop.ui.parts import IconButton, IconLabel, button, column_in, label, pill, restyle, row
from lam_desktop.ui.theme import Look


class ModelCard(QFrame):
    """What it is and what it used today, with all that can be done with it."""

    def __init__(self, shown: ModelRow, model: ModelsModel, form: ModelForm, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._model = model
        self._form = form
        column = column_in(self, 12, 8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(look, "chat", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._about, self._used, self._tested = label("", "small"), label("", "small"), label("", "warn")
        words.addWidget(label(visible(shown.profile.name), "heading", wrap=False))
        words.addWidget(self._about)
        words.addWidget(self._used)
        head.addLayout(words, 1)
        self._asked = pill("is asked", "accent")
        head.addWidget(self._asked, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._tested)
        column.addLayout(self._verbs(shown.profile.name, look))
        self.show_row(shown)

    def _verbs(self, name: str, look: Look) -> QHBoxLayout:
        test = button("Test connection", "", f"Test {name}")
        test.clicked.connect(lambda: self._model.test(name))
        self._ask = button("")
        self._ask.clicked.connect(lambda: self._model.ask("" if self._shown.asked else name))
        edit = IconButton(look, "edit", f"Change {name}")
        edit.clicked.connect(lambda: self._form.edit(self._shown.profile))
        remove = IconButton(look, "trash", f"Forget {name}")
        remove.clicked.connect(lambda: self._model.remove(name))
        for each in (test, self._ask, edit, remove):
            each.setAutoDefault(False)
        line = row(test, self._ask)
        line.addWidget(edit)
        line.addWidget(remove)
        return line

    def show_row(self, shown: ModelRow) -> None:
        """What is true now."""
        self._shown = shown
        self._about.setText(shown.about)
        self._used.setText(shown.used)
        self._asked.setVisible(shown.asked)
        verb = "Do not ask" if shown.asked else "Ask"
        self._ask.setText(f"{verb} it")
        self._ask.setAccessibleName(f"{verb} {shown.profile.name}")
        self._tested.setText(shown.tested)
        self._tested.setVisible(bool(shown.tested))
        restyle(self._tested, role="good" if shown.works else "warn")
