"""The language models a person has set up: which is asked and when, what each used, and a form for more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lam_desktop.core.models import ModelChoice
from lam_desktop.ui.models.card import ModelCard
from lam_desktop.ui.models.form import ModelForm
from lam_desktop.ui.models.view_model import ModelRow, ModelsModel
from lam_desktop.ui.parts import beside_bar, button, column_in, label, row, scrolling
from lam_desktop.ui.theme import Look

_WHAT_IT_SEES = (
    "Everything works without one. A model is asked where the built-in planner is unsure. It sees your words and the "
    "list of actions, never your files; its plans are checked like all others, and always need your yes."
)


class ModelsDialog(QDialog):
    """Shows what the model of the dialog tells; what is done counts at once."""

    def __init__(self, model: ModelsModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Language models")
        self.resize(620, 680)
        self._model = model
        self._look = look
        column = column_in(self, 0, 12)
        column.setContentsMargins(*beside_bar(20))
        column.addWidget(label("Language models", "big"))
        content = QWidget()
        content.setObjectName("flow")
        inside = column_in(content, 0, 12)
        inside.addWidget(label(_WHAT_IT_SEES, "dim"))
        inside.addLayout(self._when())
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._cards: dict[str, ModelCard] = {}
        self._none = label("None is set up.", "dim")
        inside.addLayout(self._list)
        inside.addWidget(self._none)
        self.form = ModelForm()
        inside.addWidget(self.form)
        inside.addStretch(1)
        column.addWidget(scrolling("Language models", content), 1)
        close = button("Close")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.form.wanted.connect(model.save)
        model.rows_changed.connect(self._show)
        model.told.connect(self.form.say)
        model.saved.connect(self.form.clear)
        model.reload()

    def _when(self) -> QHBoxLayout:
        self.when = QComboBox()
        self.when.setAccessibleName("When a model is asked")
        self.when.addItem("where I am unsure", False)
        self.when.addItem("at every request", True)
        self.when.activated.connect(lambda _: self._model.when(bool(self.when.currentData())))
        return row(label("Ask it", "dim", wrap=False), self.when)

    def _show(self, rows: list[ModelRow], choice: ModelChoice) -> None:
        self.when.setCurrentIndex(int(choice.always))
        self._none.setVisible(not rows)
        names = [each.profile.name for each in rows]
        for name in [name for name in self._cards if name not in names]:
            self._cards.pop(name).deleteLater()
        for place, each in enumerate(rows):
            name = each.profile.name
            if name in self._cards:
                self._cards[name].show_row(each)
            else:
                self._cards[name] = ModelCard(each, self._model, self.form, self._look)
                self._list.insertWidget(place, self._cards[name])
