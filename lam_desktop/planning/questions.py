"""The one question that is asked for a missing value."""

from __future__ import annotations

from lam_desktop.core.action import Card, Param
from lam_desktop.core.values import Kind


def question_for(param: Param, card: Card) -> str:
    """One plain question for a missing value."""
    if param.choices:
        return f"Which {param.name.replace('_', ' ')} do you want: {', '.join(param.choices)}?"
    asked = {
        Kind.FILES: "Which files do you mean, and where are they?", Kind.FILE: "Which file do you mean?",
        Kind.FOLDER: "Into which folder?", Kind.NEW_FILE: "Under which name should I save it?",
        Kind.TABLE: "Which table or spreadsheet do you mean?", Kind.TABLES: "Which tables do you mean?",
        Kind.EMAILS: "To which e-mail address?", Kind.EMAIL: "To which e-mail address?", Kind.URL: "Which web address?",
        Kind.DATETIME: "When?", Kind.DATE: "On which day?", Kind.TIME: "At what time?", Kind.TEXT_SOURCE: "Which text or file do you mean?",
        Kind.COLUMN: "Which column?", Kind.COLUMNS: "Which columns?", Kind.ROW_TESTS: "Which rows?",
    }  # fmt: skip
    name = param.name.replace("_", " ")
    if name == "password":
        return "What is the password?"
    return asked.get(param.kind, f"What should the {name} be?")
