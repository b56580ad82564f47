"""Values that could fill a parameter, by its kind. Never an invented one: every candidate is a reading of the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lam_desktop.core.action import Param
from lam_desktop.core.values import Kind
from lam_desktop.planning import (
    read_addresses,
    read_columns,
    read_data,
    read_entries,
    read_files,
    read_headings,
    read_lists,
    read_rows,
    read_sources,
    read_texts,
    read_told,
    read_values,
)
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.plainnames import is_sentence
from lam_desktop.planning.read_fields import field
from lam_desktop.planning.read_secrets import is_password, password
from lam_desktop.planning.swallowing import swallows

_MOST = 24


def find(finder: Finder, param: Param) -> list[Candidate]:
    """All candidates for a parameter, best first."""
    readers = (password,) if is_password(param) else _READERS.get(param.kind, (read_texts.texts,))
    if param.name == "field":
        readers = (field, *readers)
    if finder.card.subject == "calendar":
        readers = (*readers, read_entries.told)
    read = [candidate for reader in readers for candidate in reader(finder, param)]
    found = [finder.suited(param, each) for each in read if not is_sentence(finder, param.kind, each)]
    found = [each for each in found if not swallows(finder, param, each)]
    found = [each for each in found if not read_entries.belongs_to_order(finder, param, each)]
    return sorted(found, key=lambda candidate: -candidate.score)[:_MOST]


Reader = Callable[[Finder, Param], Iterator[Candidate]]
_READERS: dict[Kind, tuple[Reader, ...]] = {
    Kind.FILES: (read_files.files,), Kind.EXCEPTIONS: (read_files.exceptions,), Kind.FILE: (read_files.file,), Kind.FOLDER: (read_files.folder,), Kind.NEW_FILE: (read_files.new_file,), Kind.TEXT: (read_texts.texts,),
    Kind.NAME: (read_texts.name,), Kind.PATTERN: (read_texts.pattern,), Kind.TEXT_SOURCE: (read_sources.text_source,), Kind.TABLE: (read_files.table,),
    Kind.TABLES: (read_files.files,), Kind.COLUMN: (read_headings.column, read_told.columns_told), Kind.COLUMNS: (read_headings.column, read_told.columns_told),
    Kind.ROW_TESTS: (read_rows.row_tests, read_told.rows_told),
    Kind.FORMULA: (read_values.formula,), Kind.EMAIL: (read_addresses.emails,), Kind.EMAILS: (read_addresses.emails,), Kind.URL: (read_values.url,), Kind.NUMBER: (read_values.number,),
    Kind.INTEGER: (read_values.number,), Kind.SIZE: (read_values.size,), Kind.BOOLEAN: (read_values.boolean,), Kind.CHOICE: (read_values.choice,), Kind.DATE: (read_values.moment,),
    Kind.DATETIME: (read_values.moment,), Kind.TIME: (read_values.moment,), Kind.DURATION: (read_values.moment,), Kind.LINES: (read_lists.lines,), Kind.PAGES: (read_values.pages,),
    Kind.JSON: (read_data.json_data,), Kind.NEW_COLUMN: (read_columns.new_column,), Kind.SEPARATOR: (read_columns.separator,),
    Kind.HEADINGS: (read_columns.headings,),
    Kind.DATE_FORM: (read_columns.date_form,),
}  # fmt: skip
