"""Every error a person can meet: one plain sentence, one next step, and who can mend it.

LamError
├── InputError        the request or an argument is wrong or incomplete        blame: user
│   ├── QuestionNeeded    something required is missing: ask, do nothing
│   └── NothingFits       no action does what was asked
├── WorldError        the machine, a file or the net is not as it was hoped    blame: world
│   ├── FileMissing, AlreadyThere, NoPermission, DiskFull, ChangedMeanwhile, UnreadableFile
│   ├── HalfDone          it failed, and not all that it had done could be taken back yet
│   ├── NoConnection      a server could not be reached or answered with an error
│   │   └── Unanswered        nothing was changed there, and that may pass by itself
│   └── OutcomeUnknown    an outward effect may or may not have happened
├── RefusedError      policy forbids it, whatever is approved                  blame: policy
├── Cancelled         the person stopped it                                    blame: user
├── NotKnownYet       a dry run reached something only a real run can know     blame: nobody
└── StateError        our own records do not fit (newer file, cycle, damage)   blame: state
"""

from __future__ import annotations

from typing import ClassVar


class LamError(Exception):
    """An error that is shown to the user.

    Args:
        message: what is wrong, a sentence a person understands.
        hint: what to do next; may be empty.
    """

    blame: ClassVar[str] = "bug"
    status: ClassVar[str] = "failed"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(LamError):
    """The request or an argument is wrong."""

    blame = "user"


class QuestionNeeded(InputError):
    """Something required is missing; `suggestions` are answers the user may pick."""

    status = "needs_input"

    def __init__(self, message: str, hint: str = "", suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.suggestions = suggestions


class NothingFits(InputError):
    """No action in the catalogue does what was asked."""

    status = "refused"


class WorldError(LamError):
    """The machine, a file or the network is not as hoped."""

    blame = "world"


class FileMissing(WorldError):
    """A file or folder that was named does not exist."""


class AlreadyThere(WorldError):
    """The place where something new should go is taken."""


class NoPermission(WorldError):
    """The system does not let us read or change it."""


class DiskFull(WorldError):
    """No room is left for the result or for the copy that makes undo possible."""


class ChangedMeanwhile(WorldError):
    """Something was changed by somebody else between looking and acting."""


class HalfDone(WorldError):
    """Something failed, and what it had done by then could not all be taken back; that may be possible later."""


class UnreadableFile(WorldError):
    """A file cannot be understood: wrong format, damaged or encrypted."""


class NoConnection(WorldError):
    """A server could not be reached or answered with an error."""


class Unanswered(NoConnection):
    """A server could not be reached, broke off or took too long; nothing was changed there. That may pass.

    Args:
        here: it lies on this side (no network, an unknown name), and says nothing about the server.
    """

    def __init__(self, message: str, hint: str = "", *, here: bool = False) -> None:
        super().__init__(message, hint)
        self.here = here


class OutcomeUnknown(WorldError):
    """An outward effect was started and its outcome is not known; it is never repeated by itself."""


class RefusedError(LamError):
    """Policy forbids it. `step`: the step of a plan it is about, where that is known."""

    blame = "policy"
    status = "refused"
    step = ""


class Cancelled(LamError):
    """The person stopped it."""

    blame = "user"
    status = "cancelled"


class NotKnownYet(LamError):
    """A dry run reached something that only a real run can know (an answer from the net, say)."""

    blame = "nobody"


class StateError(LamError):
    """Our own records do not fit: a cycle in a plan, a newer database, a damaged row."""

    blame = "state"
