"""The program's own catalogue as specifications: real cards, the phrasings they carry, and the ways their options are said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeVar

import lam_desktop.actions
from lam_desktop.core.action import Card, Param, load_actions
from lam_desktop.core.values import Kind
from training.example import ActionCard, Parameter
from training.generator.schemas import ActionSpec, ParameterSpec, Template, template
from training.generator.tables.own_more_tables_a import MORE as MORE_TABLES_A
from training.generator.tables.own_phrases import MORE
from training.generator.tables.own_words import OPTIONS, YES

_T = TypeVar("_T")
_ARRAYS = {Kind.FILES, Kind.LINES, Kind.COLUMNS, Kind.EMAILS, Kind.PAGES, Kind.TABLES, Kind.ROW_TESTS}
_TYPES = {
    Kind.INTEGER: "integer",
    Kind.SIZE: "integer",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "boolean",
    Kind.JSON: "object",
}
_PLAIN = {Kind.TEXT, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.CHOICE, Kind.ANY}
_MADE_OF = {
    Kind.FILES: "d_files",
    Kind.FILE: "d_file",
    Kind.FOLDER: "d_folder",
    Kind.NEW_FILE: "d_new",
    Kind.TEXT: "d_text",
    Kind.TEXT_SOURCE: "d_source",
    Kind.TABLE: "d_table",
    Kind.TABLES: "d_tables",
    Kind.COLUMN: "d_column",
    Kind.COLUMNS: "d_columns",
    Kind.ROW_TESTS: "d_tests",
    Kind.FORMULA: "d_formula",
    Kind.NUMBER: "d_number",
    Kind.INTEGER: "d_number",
    Kind.BOOLEAN: "bool",
    Kind.CHOICE: "str",
    Kind.SIZE: "d_size",
    Kind.DURATION: "duration",
    Kind.DATE: "date",
    Kind.TIME: "time",
    Kind.DATETIME: "datetime",
    Kind.EMAIL: "email",
    Kind.EMAILS: "d_emails",
    Kind.URL: "d_url",
    Kind.JSON: "d_json",
    Kind.LINES: "d_lines",
    Kind.PATTERN: "d_pattern",
    Kind.NAME: "d_label",
    Kind.PAGES: "d_pages",
    Kind.EXCEPTIONS: "d_names",
    Kind.NEW_COLUMN: "d_column",
    Kind.SEPARATOR: "d_what",
    Kind.DATE_FORM: "d_what",
    Kind.NOTHING: "str",
    Kind.ANY: "str",
}
_BY_NAME = {
    "archive": "d_archive",
    "archives": "d_archives",
    "event": "d_title",
    "title": "d_title",
    "location": "d_spot",
    "what": "d_what",
    "containing": "d_what",
    "starting": "d_what",
    "old": "d_what",
    "new": "d_what",
    "subject": "d_title",
    "column": "d_column",
    "repeats": "recurrence",
    "percent": "percent",
    "names": "d_names",
    "field": "d_column",
    "label": "d_what",
    "value": "d_label",
    "row": "d_row",
    "calendar": "d_ics",
    "extension": "d_ext",
    "to_encoding": "d_encoding",
    "from_encoding": "d_encoding",
    "sheet": "d_sheet",
    "degrees": "d_turn",
    "quality": "d_quality",
    "new_name": "d_newname",
    "count": "count",
    "first": "count",
    "last": "count",
    "every": "count",
}
_SUITED = (  # words of an action's name, and what its files then are
    (("pdf", "pdfs", "pages"), {"d_file": "d_pdf", "d_files": "d_pdfs", "d_new": "d_new_pdf"}),
    (
        ("image", "images", "thumbnails", "sheet", "metadata"),
        {"d_file": "d_image", "d_files": "d_images", "d_new": "d_new_image"},
    ),
    (("calendars",), {"d_files": "d_ics_all"}),
    (("zip", "tar", "archives"), {"d_new": "d_new_archive", "d_archive": "d_new_archive"}),
    (("notify", "append", "prepend", "write", "clipboard"), {"d_source": "d_text", "d_new": "d_new_text"}),
    (("mail",), {"d_source": "d_text"}),
)
_IN_TABLES = {Kind.COLUMN: "d_column", Kind.SEPARATOR: "d_separator", Kind.DATE_FORM: "d_date_form"}
_NAMED_IN_TABLES = {
    "workbook": "d_workbook",
    "new_name": "d_new_column",
    "name": "d_new_column",
    "value": "d_cell",
    "label": "d_total",
    "amount": "d_figure",
    "decimals": "d_decimals",
}
_IN_ONE = {  # what suits a parameter of one action
    "aggregate_column": {"column": "d_figures"},
    "change_numbers": {"column": "d_figure_column"},
    "column_to_numbers": {"column": "d_figure_column"},
    "round_column": {"column": "d_figure_column"},
    "top_rows": {"by": "d_figures"},
    "group_table": {"value": "d_figures", "by": "d_groups"},
    "list_per_group": {"by": "d_words", "column": "d_words"},
    "add_total_row": {"columns": "d_many_figures"},
    "change_column_case": {"column": "d_many_words"},
    "column_values": {"column": "d_many_words"},
    "combine_columns": {"columns": "d_columns_several", "name": "d_joined_name"},
    "join_tables": {"on": "d_key"},
    "compare_tables": {"by": "d_key"},
    "dedupe_rows": {"by": "d_keys"},
    "format_dates": {"column": "d_days"},
}
_FLOWS = {  # what a result of one kind may be used as
    Kind.FILES: (Kind.FILES, Kind.FILE, Kind.TEXT_SOURCE),
    Kind.FILE: (Kind.FILES, Kind.FILE, Kind.TEXT_SOURCE, Kind.TABLE),
    Kind.TEXT: (Kind.TEXT_SOURCE, Kind.TEXT),
    Kind.LINES: (Kind.LINES, Kind.TEXT_SOURCE, Kind.TEXT),
    Kind.TABLE: (Kind.TABLE, Kind.TEXT_SOURCE),
    Kind.NUMBER: (Kind.TEXT, Kind.TEXT_SOURCE),
    Kind.INTEGER: (Kind.TEXT, Kind.TEXT_SOURCE),
    Kind.JSON: (Kind.TEXT_SOURCE, Kind.JSON, Kind.TEXT),
    Kind.DATETIME: (Kind.TEXT,),
}
_RESULT_WORDS = {
    Kind.FILES: "files",
    Kind.FILE: "file",
    Kind.TEXT: "text",
    Kind.LINES: "list",
    Kind.TABLE: "table",
    Kind.NUMBER: "number",
    Kind.INTEGER: "number",
    Kind.JSON: "data",
    Kind.DATETIME: "date",
}


def card_of(card: Card) -> ActionCard:
    """The program's card as the reader sees it: its kind of value is the format."""
    outputs = (Parameter(_RESULT_WORDS[card.result], _type(card.result)),) if card.result in _RESULT_WORDS else ()
    return ActionCard(card.name, card.summary, tuple(_parameter(each) for each in card.params), outputs)


def _type(kind: Kind) -> str:
    return "array" if kind in _ARRAYS else _TYPES.get(kind, "string")


def _parameter(param: Param) -> Parameter:
    named = "" if param.kind in _PLAIN else param.kind.value
    return Parameter(param.name, _type(param.kind), param.description, param.required, param.choices, named)


def _named(table: Mapping[str, tuple[_T, ...]], card: Card, param: Param) -> tuple[_T, ...]:
    """What stands for the parameter of this action, or for all of its name."""
    return table.get(f"{card.name} {param.name}", table.get(param.name, ()))


def _spec(card: Card, param: Param) -> ParameterSpec:
    kind = "bool" if param.kind is Kind.BOOLEAN else _BY_NAME.get(param.name, _MADE_OF[param.kind])
    words = set(card.name.split("_"))
    for wanted, suited in _SUITED:
        if words & set(wanted):
            kind = suited.get(kind, kind)
            break
    if card.subject == "tables":
        kind = _IN_TABLES.get(param.kind, _NAMED_IN_TABLES.get(param.name, kind))
        kind = _IN_ONE.get(card.name, {}).get(param.name, kind)
    if kind == "d_new":
        kind = {"tables": "d_new_table", "text": "d_new_text", "archives": "d_new_archive"}.get(card.subject, kind)
    frames = tuple(
        (before, after) for before, _, after in (text.partition("@") for text in _named(OPTIONS, card, param))
    )
    yes, no = _named(YES, card, param) or ((), ())
    return ParameterSpec(param.name, kind, param.required, param.choices, (), frames, (), yes, no)


def _template(card: Card, text: str) -> Template:
    """A phrasing; words in it that answer yes to an option are what it implies."""
    made = template(text)
    unknown = {*made.slots, *(name for name, _ in made.implied)} - {param.name for param in card.params}
    if unknown:
        raise ValueError(f"{card.name} has no {unknown}: {text}")
    lower = text.lower()
    booleans = {param.name for param in card.params if param.kind is Kind.BOOLEAN}
    implied = [
        (name, "true")
        for name, (phrases, _) in YES.items()
        if name in booleans and any(re.search(rf"\b{re.escape(phrase)}\b", lower) for phrase in phrases)
    ]
    implied += [
        each for each in _chosen(card, lower) if each[0] not in {*made.slots, *(name for name, _ in made.implied)}
    ]
    return Template(made.parts, (*made.implied, *implied))


_WORDED = {
    ("aggregate_column", "how"),
    ("group_table", "how"),
    ("change_numbers", "how"),
    ("change_column_case", "case"),
}

_ALSO = {
    "sum": ", add up, sum up, altogether, come to",
    "maximum": ", highest, largest, biggest",
    "minimum": ", lowest, smallest, cheapest",
}


def _chosen(card: Card, lower: str) -> list[tuple[str, str]]:
    """The choices that words of a phrasing stand for, as the card explains them: "sum (total, add up)"."""
    found = []
    for param in card.params:
        if (card.name, param.name) in _WORDED:
            told = dict(re.findall(r"([\w ]+?) \(([^)]*)\)", param.description))
            told = {key.strip(): words for key, words in told.items()}
            fit = [
                choice
                for choice in param.choices
                if any(
                    re.search(rf"\b{each}\b", lower)
                    for each in (choice, *(told.get(choice, choice) + _ALSO.get(choice, "")).split(", "))
                )
            ]
            found += [(param.name, fit[0])] if len(fit) == 1 else []
    return found


@cache
def own_cards() -> tuple[Card, ...]:
    """The cards of all built-in actions."""
    return tuple(each.card for each in load_actions(lam_desktop.actions))


@cache
def own_domains() -> dict[str, tuple[ActionSpec, ...]]:
    """All built-in actions by subject."""
    found: dict[str, list[ActionSpec]] = {}
    for card in own_cards():
        verb, _, noun = card.name.partition("_")
        more = (
            *MORE.get(card.name, ()),
            *MORE_TABLES_A.get(card.name, ()),
        )
        templates = tuple(_template(card, text) for text in (*card.says, *more))
        spec = ActionSpec(
            f"own/{card.name}",
            card.subject,
            (verb,),
            (noun.replace("_", " ") or verb,),
            tuple(_spec(card, param) for param in card.params),
            templates,
            _outputs(card),
            (),
            card_of(card),
        )
        found.setdefault(card.subject, []).append(spec)
    return {subject: tuple(specs) for subject, specs in found.items()}


def _outputs(card: Card) -> tuple[ParameterSpec, ...]:
    word = _RESULT_WORDS.get(card.result)
    return (ParameterSpec(word, _MADE_OF[card.result], False),) if word else ()


@cache
def taken_by() -> dict[str, tuple[str, ...]]:
    """By name of a result, the kinds of parameters it may become."""
    return {_RESULT_WORDS[kind]: tuple(_MADE_OF[each] for each in takers) for kind, takers in _FLOWS.items()}
