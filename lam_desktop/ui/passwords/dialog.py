"""Where passwords are kept: said, changed, and, for a file, opened with its passphrase. Nothing here blocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QLineEdit, QWidget

from lam_desktop.core.secret import Secret
from lam_desktop.ui.parts import IconLabel, button, column_in, label, restyle, row
from lam_desktop.ui.passwords.view_model import PasswordsModel, Where
from lam_desktop.ui.theme import Look

_WHY_A_FILE = (
    "They can be kept in an encrypted file instead, which only your passphrase opens; you type it each time the "
    "program starts. That is for computers without a keyring, and for those who trust none."
)
_FORGOTTEN = "Nobody can open the file without it, and nobody can find out what it was. Several words are best."
_GIVE_UP = "Without the passphrase nobody can open the file. If you give it up, you type your passwords in again."
_NEEDED = "Your mail accounts, language models and saved plans need passwords from it. All else works without."
_WIDE = 560  # px
_TWICE = ("New passphrase", "The same once more")


class _Form(QFrame):
    """Fields for a passphrase and the button that takes it; Return in the last one presses it."""

    def __init__(self, heading: str, names: tuple[str, ...], verb: str, about: str = "") -> None:
        super().__init__()
        self.setProperty("role", "tile")
        column = column_in(self, 14, 10)
        column.addWidget(label(heading, "heading"))
        if about:
            column.addWidget(label(about, "dim"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields = [QLineEdit() for _ in names]
        for name, field in zip(names, self.fields, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(name)
            form.addRow(label(name, "dim", wrap=False), field)
        column.addLayout(form)
        self.verb = button(verb, "primary")
        self.verb.setAutoDefault(False)
        column.addLayout(row(self.verb))
        self.fields[-1].returnPressed.connect(self.verb.click)

    def taken(self) -> list[Secret]:
        """What was typed; it stands there no longer."""
        typed = [Secret(field.text()) for field in self.fields]
        for field in self.fields:
            field.clear()
        self.fields[0].setFocus()
        return typed


class PasswordsDialog(QDialog):
    """Shows one of three faces: not in a file, in an open one, in a locked one.

    Args:
        asked: the program asks for the passphrase by itself; then it closes once that is right.
    """

    def __init__(self, model: PasswordsModel, look: Look, parent: QWidget, asked: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle("Passwords")
        self.setFixedWidth(_WIDE)
        self._model = model
        self.where = label("", "dim")
        self.unlock = _Form("Open the file", ("Passphrase",), "Open")
        self.choose = _Form("Use an encrypted file", _TWICE, "Use the file", f"{_WHY_A_FILE} {_FORGOTTEN}")
        self.change = _Form("Change the passphrase", _TWICE, "Change", _FORGOTTEN)
        self.keyring = button("Back to the keyring", "", "Keep them in the keyring again")
        self.forgot = button("I forgot it", "", "I forgot the passphrase")
        self.give_up = button("Give the file up")
        self.sure = QWidget()
        self.notice = label("", "warn")
        self.leave = button("Not now" if asked else "Close")
        self._fill(look)
        self._wire(asked)
        model.reload()

    def _fill(self, look: Look) -> None:
        column = column_in(self, 20, 12)
        column.addLayout(row(IconLabel(look, "shield", "accent", 22), label("Passwords", "big", wrap=False)))
        column.addWidget(self.where)
        sure = column_in(self.sure, 0, 8)
        sure.addWidget(label(_GIVE_UP))
        sure.addLayout(row(self.give_up))
        for part in (self.unlock, self.choose, self.change, self.notice, self.sure):
            part.hide()
            column.addWidget(part)
        column.addStretch(1)
        foot = row(self.keyring, self.forgot)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        for each in (self.keyring, self.forgot, self.give_up, self.leave):
            each.setAutoDefault(False)
        for each in (self.keyring, self.forgot):
            each.hide()

    def _wire(self, asked: bool) -> None:
        model = self._model
        self.unlock.verb.clicked.connect(lambda: model.unlock(*self.unlock.taken()))
        self.choose.verb.clicked.connect(lambda: model.use_file(*self.choose.taken()))
        self.change.verb.clicked.connect(lambda: model.change(*self.change.taken()))
        self.keyring.clicked.connect(model.use_keyring)
        self.forgot.clicked.connect(self._doubt)
        self.give_up.clicked.connect(model.begin_anew)
        self.leave.clicked.connect(self.reject)
        model.changed.connect(self._show)
        model.told.connect(self.say)
        model.busy.connect(self._wait)
        model.done.connect(self.accept if asked else self._praise)

    def _show(self, where: Where) -> None:
        face = self.unlock if where.locked else self.change if where.in_file else self.choose
        self.where.setText(f"{where.text} {_NEEDED if where.locked else ''}".strip())
        for form in (self.unlock, self.choose, self.change):
            form.setVisible(form is face)
        self.keyring.setVisible(where.in_file and not where.locked)
        self.forgot.setVisible(where.locked)
        self.sure.setVisible(where.locked and self.sure.isVisible())
        face.fields[0].setFocus()
        self._fit()

    def _fit(self) -> None:
        """As high as what it shows needs; sentences wrap, so that it follows from the width."""
        self.ensurePolished()
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        needed = layout.totalHeightForWidth(_WIDE)
        if needed != self.height():
            self.setFixedHeight(needed)

    def _doubt(self) -> None:
        self.sure.show()
        self._fit()

    def _wait(self, busy: bool) -> None:
        """Trying a passphrase takes a moment, on purpose."""
        for each in (self.unlock, self.choose, self.change, self.keyring, self.forgot, self.give_up):
            each.setEnabled(not busy)

    def _praise(self, words: str) -> None:
        self.say(words, "good")

    def say(self, text: str, role: str = "warn") -> None:
        """What went wrong, or well."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        restyle(self.notice, role=role)
        self._fit()


class PasswordsLine(QWidget):
    """For the settings: where they are, and the button that opens the dialog."""

    def __init__(self, model: PasswordsModel, opened: Callable[[], None]) -> None:
        super().__init__()
        column = column_in(self, 0, 8)
        self.where = label("", "small")
        column.addWidget(label("Passwords", "big"))
        column.addWidget(self.where)
        self.open = button("Passwords …")
        self.open.setAutoDefault(False)
        self.open.clicked.connect(opened)
        column.addLayout(row(self.open))
        column.addSpacing(10)
        model.changed.connect(self._show)
        model.reload()

    def _show(self, where: Where) -> None:
        self.where.setText(where.text)
