"""The mail accounts the program may send from. Rule: a password goes where passwords are kept, and is not shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lam_desktop.app import Services
from lam_desktop.core.secret import Secret
from lam_desktop.decision.cards import visible
from lam_desktop.store.preferences import Connection
from lam_desktop.ui.loop import Tasks
from lam_desktop.ui.parts import IconButton, IconLabel, button, column_in, framed, label
from lam_desktop.ui.theme import Look

_FIELDS = {
    "name": ("Name", "work"), "address": ("Address", "anna@example.org"),
    "smtp": ("Server", "smtp://mail.example.org:587"), "user": ("User", "empty when the server asks for none"),
    "imap": ("Mailbox", "imaps://mail.example.org, for schedules that wait for mail"),
    "password": ("Password", "kept where your passwords are: see the settings"),
}  # fmt: skip


class ConnectionsDialog(QDialog):
    """Shows the accounts, takes new ones, forgets old ones; what is done counts at once."""

    def __init__(self, services: Services, tasks: Tasks, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Connections")
        self.resize(560, 500)
        self._services = services
        self._tasks = tasks
        self._look = look
        column = column_in(self, 20, 12)
        column.addWidget(label("Mail accounts", "big"))
        column.addWidget(label("Chores that send mail use these. Nothing is sent without your yes.", "dim"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._form())
        column.addStretch(1)
        close = button("Close")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        tasks.spawn(self._load())

    def _form(self) -> QFrame:
        frame, column = framed("tile", 14, 10)
        column.addWidget(label("Add an account", "heading"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        for name, (words, example) in _FIELDS.items():
            field = QLineEdit()
            field.setPlaceholderText(example)
            field.setAccessibleName(f"Account {words.lower()}")
            self.fields[name] = field
            form.addRow(label(words, "dim", wrap=False), field)
        self.fields["password"].setEchoMode(QLineEdit.EchoMode.Password)
        column.addLayout(form)
        self.notice = label("", "warn")
        self.notice.setVisible(False)
        column.addWidget(self.notice)
        self.add = button("Add", "primary", "Add the account")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda: self._tasks.spawn(self._add()))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    async def _load(self) -> None:
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        accounts = await self._services.preferences.connections("email")
        for account in accounts:
            self._list.addWidget(self._account(account))
        if not accounts:
            self._list.addWidget(label("None yet.", "dim"))

    def _account(self, account: Connection) -> QFrame:
        frame, column = framed("card", 11)
        line = QHBoxLayout()
        line.addWidget(IconLabel(self._look, "mail", "accent", 18))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(visible(account.name), "heading", wrap=False))
        words.addWidget(
            label(visible(f"{account.facts.get('address', '')} · {account.facts.get('smtp', '')}"), "small", wrap=False)
        )
        line.addLayout(words, 1)
        remove = IconButton(self._look, "trash", f"Forget {account.name}")
        remove.clicked.connect(lambda: self._tasks.spawn(self._remove(account.name)))
        line.addWidget(remove)
        column.addLayout(line)
        return frame

    async def _add(self) -> None:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        missing = [_FIELDS[name][0].lower() for name in ("address", "smtp") if not values[name]]
        wrong = "@" not in values["address"] or "://" not in values["smtp"]
        if missing or wrong:
            words = (
                f"Please fill in: {', '.join(missing)}."
                if missing
                else "The address needs an @, the server looks like smtp://host:587."
            )
            self._say(words)
            return
        name = values["name"] or values["address"]
        facts = {key: values[key] for key in ("address", "smtp", "user", "imap")}
        await self._services.preferences.connect(Connection(name, "email", facts))
        if self.fields["password"].text():
            await self._services.secrets.set(name, Secret(self.fields["password"].text()))
        await self._services.accounts.reload()
        for field in self.fields.values():
            field.clear()
        self._say("")
        await self._load()

    async def _remove(self, name: str) -> None:
        await self._services.preferences.disconnect(name)
        await self._services.secrets.forget(name)
        await self._services.accounts.reload()
        await self._load()

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
