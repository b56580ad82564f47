"""The options that words of a phrasing answer, and phrasings that say a value where none can be marked."""

from __future__ import annotations

import re

_IMPLIED = {  # by action and option: choices and patterns of the words that answer them
    "aggregate_column.how": (
        ("sum", "sum|total|add up|sum up|altogether|come to"),
        ("average", "average|mean"),
        ("minimum", "minimum|lowest|smallest|cheapest"),
        ("maximum", "maximum|highest|largest|biggest"),
        ("median", "median"),
    ),
    "change_column_case.case": (
        ("upper case", "upper case|uppercase|capitals|caps"),
        ("lower case", "lower case|lowercase|small"),
        ("title case", "title case|capitalise|capitalised|first letter"),
        ("sentence case", "sentence case"),
    ),
    "change_numbers.how": (
        ("raise", "raise|increase|put up|add|more"),
        ("lower", "lower|reduce|decrease|cut|discount|subtract|off|less|down"),
        ("multiply", "multiply|times"),
        ("divide", "divide"),
    ),
    "group_table.how": (
        ("sum", "sum|total|much|add up|sum up|altogether|come to"),
        ("average", "average|mean"),
        ("count", "count|how many"),
        ("minimum", "minimum|lowest|smallest|cheapest"),
        ("maximum", "maximum|highest|largest|biggest"),
        ("median", "median"),
    ),
    "organise_by_date.unit": (
        ("month", "months?|monthly|january"),
        ("year", r"years?|yearly|\d{4}"),
        ("day", "by day|per day|day by day|days|daily"),
    ),
    "organise_by_type.scheme": (
        ("extension", "extensions?|endings?|jpg"),
        ("category", "documents|categories"),
    ),
    "add_date_to_names.which": (
        ("today", "today|today's"),
        ("taken", "taken|shot"),
        ("modified", "modification|modified|last change|changed|last edited"),
    ),
    "add_date_to_names.position": (
        ("before", "in front|before|prefix|start|begin|prepend"),
        ("after", "append|behind|at the end|after"),
    ),
    "change_name_case.case": (
        ("lower", "lower ?case|small letters|no capitals|no capital letters|without capitals"),
        ("title", "title case|every word|titles|capitalise the names"),
        ("upper", "upper ?case|capital letters|in capitals|all caps|block letters"),
    ),
    "pick_files.order": (
        ("largest", "biggest|most space|by size|longest"),
        ("smallest", "tiniest|smallest"),
        ("oldest", "oldest"),
        ("newest", "most recent|most recently|latest|changed last"),
    ),
    "number_files.order": (
        ("name", "alphabetical order|alphabetically"),
        ("modified", "oldest to newest"),
        ("taken", "pictures were shot"),
    ),
    "number_files.position": (("before", "in front|before the names"),),
    "move_files.on_conflict": (("replace", "overwrite"),),
    "change_case.case": (
        ("upper case", "all capitals|capital letters$|uppercase|all caps"),
        ("lower case", "lower case|lowercase|letters .* small|small letters"),
        ("title case", "every word|each word"),
        ("sentence case", "every sentence"),
    ),
    "convert_line_endings.style": (
        ("lf", "unix line|to unix|dos2unix|crlf by lf|linux style|carriage returns"),
        ("crlf", "windows line|unix2dos|for windows"),
    ),
    "extract_from_text.what": (
        ("e-mail addresses", "emails|mail addresses"),
        ("web addresses", r"\blinks|urls"),
        ("dates", r"\bdate\b"),
        ("phone numbers", "(?:tele)?phone numbers"),
        ("amounts", "prices"),
    ),
    "extract_from_text.unique": (("true", "only once"),),
    "frequent_words.of": (("lines", "each line|which lines"),),
    "send_json.method": (
        ("POST", r"\bpost\b"),
        ("PUT", "^put"),
        ("PATCH", r"\bpatch\b"),
    ),
    "trim_lines.leading": (("true", "leading and trailing"),),
    "count_lines.skip_empty": (("true", "without the empty ones"),),
}
_ONE_OF = frozenset(
    ("aggregate_column", "group_table", "change_numbers", "change_column_case")
)  # several found: none is meant
UNTOLD = frozenset(
    (
        "turn the latin-1 file {files} into utf-8",
        "write {files} as unicode",
        "substitute two spaces for each tab in {text}",
    )
)


def worded(action: str, option: str, lower: str) -> str:
    """The choice that words of a phrasing answer for an option, if any: the first in the order of the table."""
    found = [
        choice for choice, pattern in _IMPLIED.get(f"{action}.{option}", ()) if re.search(rf"\b(?:{pattern})\b", lower)
    ]
    return found[0] if len(found) == 1 or (found and action not in _ONE_OF) else ""
