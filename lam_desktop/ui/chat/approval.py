"""The one card of a plan: what will happen, worst first, as plain text. Rule: no is the default, a yes takes time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lam_desktop.core.changes import Change
from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.text import counted
from lam_desktop.core.wording import trigger_text, unused_text
from lam_desktop.decision.cards import kinds_of, visible
from lam_desktop.ui.board import Board, Line
from lam_desktop.ui.changes import MOST, ChangeList
from lam_desktop.ui.graph.words import homely, titles_of
from lam_desktop.ui.parts import IconButton, IconLabel, button, column_in, label, pill, restyle, row
from lam_desktop.ui.session import ARM_AFTER, Session
from lam_desktop.ui.theme import Look

_DETAIL = "    "
_SHORT = 4  # details shown of each kind of change
_COARSE = 40  # ms by which a timer may be early


class OpenCard(QFrame):
    """A card with verbs that are void once its plan was approved, changed or put away; it is folded up then."""

    left = Signal()  # it was closed while it had the keyboard
    turned = Signal()  # the person unfolds or folds it up

    def __init__(self, run: str, name: str, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._run = run
        self.open = True
        self.verbs: list[QPushButton] = []
        session.board_changed.connect(self._follow)

    def _follow(self, board: Board) -> None:
        if board.run != self._run:
            self.close_up("no longer open", "dim")
        elif board.phase == "running":
            self.close_up("approved", "accent")
        elif board.phase == "ended":
            self.close_up(board.fate or "approved", "dim" if board.fate else "accent")

    def outlives(self, run: str) -> bool:
        """A newer card has come, for the run of that name. False: it is for the same plan, so this one can go."""
        if run == self._run and self.open:
            return False
        self.close_up("no longer open", "dim")
        return True

    def close_up(self, words: str, role: str) -> None:
        """Take the verbs away and say why."""
        if self.open:
            self.open = False
            held = any(each.hasFocus() for each in self.verbs)
            for each in self.verbs:
                each.hide()
            self.fold_up(words, role)
            if held:
                self.left.emit()

    def fold_up(self, words: str, role: str) -> None:
        """Show that it is over."""


class PlanCard(OpenCard):
    """A plan to approve, edit or put away."""

    def __init__(self, card: ApprovalCard, steps: int, session: Session, look: Look) -> None:
        super().__init__(card.run, "Plan to approve", session)
        self.setProperty("role", "card")
        column = column_in(self, 14, 10)
        column.addLayout(self._head(card, steps, look))
        self.body = QWidget()
        inside = column_in(self.body, 0, 8)
        previews = session.board.previews.values() if session.board.run == card.run else ()
        changes = _Changes(card, [change for preview in previews for change in preview.changes], session.home, look)
        changes.turned.connect(self.turned)
        plan = session.board.plan if session.board.run == card.run else None
        if plan is not None and plan.trigger is not None:  # a yes is to all times
            when = f"By itself: {homely(trigger_text(plan.trigger), session.home)}"
            inside.addLayout(marked(look, "clock", "accent", when, ""))
        inside.addWidget(changes)
        for reason in card.reasons:
            inside.addLayout(marked(look, "warn", "warn", homely(reason, session.home), "warn"))
        if card.unused:
            inside.addWidget(label(visible(unused_text(card.unused)), "dim"))
        if card.denied:
            inside.addLayout(marked(look, "close", "bad", homely(card.denied, session.home), "bad"))
        column.addWidget(self.body)
        self._buttons(column, card, session)

    def _head(self, card: ApprovalCard, steps: int, look: Look) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(look, "graph", "bad" if card.denied else "accent", 18))
        title = "This I will not do" if card.denied else f"The plan · {counted(steps, 'step')}"
        line.addWidget(label(title, "heading", wrap=False))
        line.addStretch(1)
        words, role = ("can be undone", "good") if card.reversible else ("cannot be undone", "warn")
        self.mark = pill("only looks", "dim") if card.looks else pill(words, role)
        self.mark.setVisible(not card.denied)
        self.fold = IconButton(look, "right", "Show or hide the plan", size=14, colour="faint")
        self.fold.hide()
        self.fold.clicked.connect(self._turn)
        line.addWidget(self.mark)
        line.addWidget(self.fold)
        return line

    def _buttons(self, column: QVBoxLayout, card: ApprovalCard, session: Session) -> None:
        self.approve = button("Approve", "primary", "Approve the plan")
        self.edit = button("Edit", "", "Edit the plan")
        self.cancel = button("Cancel", "", "Cancel the plan")
        self.approve.setEnabled(False)  # for good, where the plan is denied
        self.approve.setToolTip("Ctrl+Return")
        self.edit.setToolTip("Ctrl+E")
        self.cancel.setToolTip("Esc")
        self.verbs = [self.edit, self.cancel] if card.denied else [self.approve, self.edit, self.cancel]
        self.approve.clicked.connect(session.approve)
        self.edit.clicked.connect(session.edit)
        self.cancel.clicked.connect(session.cancel)
        column.addLayout(row(*self.verbs))
        if not card.denied:
            arm(self.approve)

    def fold_up(self, words: str, role: str) -> None:
        self.mark.setText(words)
        self.mark.show()
        restyle(self.mark, pill=role)
        self.body.hide()
        self.fold.show()

    def _turn(self) -> None:
        unfolded = self.body.isHidden()
        self.turned.emit()
        self.body.setVisible(unfolded)
        self.fold.show_icon("down" if unfolded else "right")


def arm(yes: QPushButton) -> None:
    """Let a yes count once it was there long enough to be read: a click that was meant for something else is none."""
    yes.setEnabled(False)
    QTimer.singleShot(int(ARM_AFTER * 1000) + _COARSE, yes, lambda: yes.setEnabled(True))


class _Changes(QWidget):
    """What will happen: every kind of change with the first few of it, and all of them on demand."""

    turned = Signal()

    def __init__(self, card: ApprovalCard, changes: list[Change], home: Path, look: Look) -> None:
        super().__init__()
        self._changes, self._home = changes, home
        self._column = column_in(self, 0, 3)
        kinds = kinds_of(changes, home, _SHORT)
        known = {heading for heading, _ in kinds}
        rest = [kind for kind in _kinds(card.lines) if kind[0] not in known]
        self._short = ChangeList([*kinds, *rest])
        self._all: ChangeList | None = None
        self.toggle = IconButton(look, "right", "Show all changes", f"All {counted(len(changes), 'change')}", "quiet")
        self.toggle.setVisible(any(len(details) > _SHORT for _, details in kinds))
        self.toggle.clicked.connect(self._turn)
        self._column.addWidget(self._short)
        self._column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)

    def _turn(self) -> None:
        whole = not self._short.isHidden()
        self.turned.emit()
        if self._all is None:
            self._all = ChangeList(kinds_of(self._changes, self._home, MOST))
            self._column.insertWidget(0, self._all)
        self._all.setVisible(whole)
        self._short.setVisible(not whole)
        self.toggle.show_icon("down" if whole else "right")


def _kinds(lines: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Lines of a card as headings, each with the details below it."""
    found: list[tuple[str, list[str]]] = []
    for text in lines:
        if text.startswith(_DETAIL) and found:
            found[-1][1].append(text.strip())
        else:
            found.append((text.strip(), []))
    return found


class ProblemCard(OpenCard):
    """A plan that cannot work as things are: why, and the ways on."""

    def __init__(self, line: Line, session: Session, look: Look) -> None:
        super().__init__(line.run, "Plan that cannot work", session)
        self.setProperty("role", "bad")
        column = column_in(self, 14, 10)
        column.addLayout(marked(look, "warn", "bad", homely(line.text, session.home), ""))
        edit, cancel = button("Edit", "", "Edit the plan"), button("Cancel", "", "Cancel the plan")
        edit.clicked.connect(session.edit)
        cancel.clicked.connect(session.cancel)
        self.verbs = [edit, cancel]
        column.addLayout(row(*self.verbs))


class AskCard(QFrame):
    """A step on its way that needs a yes; the run waits for it."""

    def __init__(self, line: Line, session: Session, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "warn")
        self.setAccessibleName("Question of a step")
        self._run = line.run
        plan = session.board.plan if session.board.run == line.run else None
        title = titles_of(plan).get(line.step, "") if plan else ""
        column = column_in(self, 14, 10)
        text = homely(line.text, session.home)
        column.addLayout(marked(look, "question", "warn", f"{title}: {text}" if title else text, ""))
        self.verbs = {True: button("Go ahead", "primary", "Go ahead"), False: button("No, stop", "", "No, stop")}
        arm(self.verbs[True])
        for yes, verb in self.verbs.items():
            verb.clicked.connect(lambda _=False, yes=yes: session.answer(line.run, line.step, yes))
            verb.clicked.connect(self._close_up)
        column.addLayout(row(*self.verbs.values()))
        session.board_changed.connect(self._follow)

    def _follow(self, board: Board) -> None:
        if board.run == self._run and board.phase == "ended":
            self._close_up()

    def _close_up(self) -> None:
        for verb in self.verbs.values():
            verb.hide()


def marked(look: Look, picture: str, colour: str, text: str, role: str) -> QHBoxLayout:
    """A sentence with an icon before it."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(look, picture, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, role), 1)
    return line
