"""The form for one language model. Rule: it holds what is typed and judges nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from lam_desktop.core.models import LIMITS, SERVERS, ModelProfile
from lam_desktop.core.secret import Secret
from lam_desktop.ui.parts import button, column_in, label, pass_wheel, restyle, row

_TITLES = {
    "timeout": "Time to answer", "tokens_per_request": "Tokens a request", "tokens_per_day": "Tokens a day",
    "price_in": "Price of reading", "price_out": "Price of writing", "cost_per_day": "Cost a day",
}  # fmt: skip
_UNITS = {"timeout": " s", "price_in": " a million", "price_out": " a million"}
_NEW = ModelProfile("", "openai", "", "")


class ModelForm(QFrame):
    """New models, and changes of old ones. `wanted` has the profile, the key and the name it had before."""

    wanted = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        column = column_in(self, 14, 10)
        self._heading = label("", "heading")
        column.addWidget(self._heading)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.server = QComboBox()
        for kind, server in SERVERS.items():
            self.server.addItem(server.title, kind)
        self.server.activated.connect(lambda _: self._fill_address())
        self.texts = {name: QLineEdit() for name in ("name", "address", "model", "key")}
        self.texts["key"].setEchoMode(QLineEdit.EchoMode.Password)
        self.limits = {each.name: _field(each.name, getattr(_NEW, each.name)) for each in LIMITS}
        self._fill_rows()
        column.addLayout(self._form)
        self.notice = label("", "warn")
        self.notice.setVisible(False)
        column.addWidget(self.notice)
        self.save = button("Save", "primary", "Save the model")
        self.new = button("Cancel", "", "Enter a new model instead")
        for each in (self.save, self.new):
            each.setAutoDefault(False)
        self.save.clicked.connect(lambda: self.wanted.emit(self._profile(), self._key(), self._before))
        self.new.clicked.connect(self.clear)
        column.addLayout(row(self.save, self.new))
        self.clear()

    def _fill_rows(self) -> None:
        self._row("Server", self.server, "")
        examples = {
            "name": ("Name", "your own name for it, such as local"), "address": ("Address", "https://…/v1"),
            "model": ("Model", "its name there, such as qwen3:8b"),
            "key": ("Key", "kept where your passwords are; empty if it needs none"),
        }  # fmt: skip
        for name, (words, example) in examples.items():
            self.texts[name].setPlaceholderText(example)
            self._row(words, self.texts[name], "")
        for each in LIMITS:
            self._row(_TITLES[each.name], self.limits[each.name], each.metadata["help"])

    def _row(self, words: str, field: QWidget, help_text: str) -> None:
        field.setAccessibleName(f"Model {words.lower()}")
        if not isinstance(field, QLineEdit):
            pass_wheel(field)
        field.setToolTip(help_text)
        self._form.addRow(label(words, "dim", wrap=False), field)

    def clear(self) -> None:
        """Ready for a new model."""
        self.edit(_NEW, new=True)
        self.server.setCurrentIndex(0)
        self._fill_address()

    def edit(self, profile: ModelProfile, new: bool = False) -> None:
        """Show a model to be changed."""
        self._before, self._profile_before = ("" if new else profile.name), profile
        self._heading.setText("Add a model" if new else f"Change {profile.name}")
        self.new.setVisible(not new)
        kinds = list(SERVERS)
        usual = [kind for kind in kinds if SERVERS[kind].address == profile.address]
        self.server.setCurrentIndex(kinds.index(usual[0] if usual else profile.kind))
        for name in ("name", "address", "model"):
            self.texts[name].setText(getattr(profile, name))
        self.texts["key"].clear()
        for name, field in self.limits.items():
            field.setValue(getattr(profile, name))
        self.say("")

    def say(self, text: str, role: str = "warn") -> None:
        """What has to be mended."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        restyle(self.notice, role=role)

    def _fill_address(self) -> None:
        self.texts["address"].setText(SERVERS[self.server.currentData()].address)

    def _key(self) -> Secret:
        return Secret(self.texts["key"].text())

    def _profile(self) -> ModelProfile:
        said: dict[str, Any] = {name: self.texts[name].text() for name in ("name", "address", "model")}
        said |= {name: field.value() for name, field in self.limits.items()}
        return replace(self._profile_before, kind=SERVERS[self.server.currentData()].kind, **said)


def _field(name: str, default: float) -> QSpinBox | QDoubleSpinBox:
    field: QSpinBox | QDoubleSpinBox
    if isinstance(default, int):
        field = QSpinBox()
        field.setRange(0, 100_000_000)
        field.setSingleStep(1000)
        field.setGroupSeparatorShown(True)
    else:
        field = QDoubleSpinBox()
        field.setRange(0.0, 100_000.0)
        field.setDecimals(0 if name == "timeout" else 2)
    field.setSuffix(_UNITS.get(name, ""))
    field.lineEdit().setTextMargins(8, 0, 8, 0)
    return field
