"""Steps that were not said but are needed: counting a result, reading a day out of a text, reading what a for-each goes over."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect
from lam_desktop.core.values import FileQuery, Item, Kind, Ref, Template
from lam_desktop.planning.grammar.daystretch import stretch_in
from lam_desktop.planning.grammar.times import parse_date
from lam_desktop.planning.linker import link
from lam_desktop.planning.read_texts import PLACES
from lam_desktop.planning.so_far import SOURCES, TARGETS, Filling, SoFar
from lam_desktop.planning.suiting import TABLE_SUFFIXES

_FROM_TO = {"since", "until"}
_MOMENTS = (Kind.DATE, Kind.DATETIME)
_LASTS = frozenset({"duration", "length"})
_HOW_MANY = re.compile(r"\bhow many\b", re.IGNORECASE)


def count_or_date(plan: SoFar, filling: Filling) -> None:
    """ "How many there are" counts the result before; a day that stands in a text is read from it."""
    for param in filling.card.params:
        value = filling.args.get(param.name)
        if param.kind in _MOMENTS and "extract_from_text" in plan.cards:
            if isinstance(value, Ref) or (value is None and param.required):
                source = value or link(replace(param, kind=Kind.TEXT_SOURCE), plan.done, "", plan.topics)[0]
                if source is not None:
                    found = plan.insert("extract_from_text", text=_as_text(plan, source), what="dates")
                    filling.put(param.name, found, "link")
        elif param.kind is Kind.TEXT_SOURCE and value is None and plan.last and _HOW_MANY.search(filling.clause.text):
            filling.put(param.name, plan.insert("count_lines", text=Ref(plan.last.step.id)), "link")


def rows_of_receivers(plan: SoFar, filling: Filling) -> None:
    """Where a text names columns, or a column was asked for, the rows are those of the table with the addresses."""
    people = next((each for each in filling.open(required=False) if each.kind is Kind.TABLE), None)
    source = next((plan.of(value) for value in filling.args.values() if isinstance(value, Ref)), None)
    if people is None or source is None or not any(each.kind is Kind.EMAILS for each in filling.card.params):
        return
    asked = [each for each in filling.card.params if each.kind is Kind.COLUMN and each.name in filling.args]
    texts = [value for value in filling.args.values() if isinstance(value, str)]
    path = next((value for value in source.step.args.values() if isinstance(value, Path)), None)
    if path is not None and path.suffix.lower() in TABLE_SUFFIXES and (asked or any(map(PLACES.search, texts))):
        filling.put(people.name, path, "derived")


def rows_apart(plan: SoFar, filling: Filling) -> None:
    """Who stands in the rows of a table need not see the others: each gets a mail of their own, unless one is asked for."""
    apart = next((each for each in filling.open(required=False) if each.name == "separately"), None)
    names = {each.name for each in filling.card.params if each.kind is Kind.EMAILS and each.name in filling.args}
    if apart is None or names != {"to"} or _IN_ONE.search(filling.clause.reading.text):
        return
    if _from_table(plan, filling.args["to"]):
        filling.put(apart.name, True, "derived")


def _from_table(plan: SoFar, value: Any) -> bool:
    """Whether a value was read out of a table, be it by several steps."""
    done = plan.of(value)
    if done is None:
        return False
    given = done.step.args.values()
    tables = any(isinstance(each, Path) and each.suffix.lower() in TABLE_SUFFIXES for each in given)
    return tables or any(_from_table(plan, each) for each in given if isinstance(each, Ref))


_IN_ONE = re.compile(
    r"\b(?:one|a\s+single|the\s+same)\s+(?:e-?)?(?:mail|message)\b(?!\s+(?:each|per|for\s+each|of\s+their))|\bin\s+(?:the\s+)?b?cc\b",
    re.IGNORECASE,
)


def lasting(filling: Filling) -> None:
    """ "From 12 to 13:30", "at noon for two hours": the words that gave the beginning say how long it lasts, too."""
    begun = [
        filling.draft.args[each.name].span
        for each in filling.card.params
        if each.kind in _MOMENTS and each.name in filling.draft.args
    ]
    timed = any(each.kind is Kind.DURATION and each.name in filling.args for each in filling.card.params)
    if timed and not isinstance(
        filling.args.get("end", datetime.min), datetime
    ):  # "I begin next week. Lunch is 12 to 1"
        del filling.args["end"], filling.origin["end"]
    lengths = [each for each in filling.open(required=False) if each.kind is Kind.DURATION and each.name in _LASTS]
    if not begun or not lengths or "end" in filling.args:
        return
    for when, span in filling.clause.reading.whens:
        if span != begun[0]:
            continue
        length = when.length
        if when.until and when.clock:
            length = timedelta(hours=when.until.hour - when.clock.hour, minutes=when.until.minute - when.clock.minute)
        if length is not None and length > timedelta(0):
            filling.put(lengths[0].name, length, "derived")


def new_moment(filling: Filling) -> None:
    """ "Yoga is on Thursday at 7 instead": the only moment that is said is the new one, not the one of before."""
    said = filling.draft.args.get("on")
    start = next((each for each in filling.open(required=False) if each.kind is Kind.DATETIME), None)
    begins, on = filling.args.get("start"), [each for each in filling.open(required=False) if each.name == "on"]
    if on and "by" in filling.args and isinstance(begins, date):  # "move Wednesday's by a day": on which it is now
        del filling.args["start"], filling.origin["start"]
        filling.put("on", begins.date() if isinstance(begins, datetime) else begins, "derived")
        return
    moved = any(each.kind is Kind.DURATION and each.name in filling.args for each in filling.card.params)
    if said is None or start is None or moved or filling.card.param("on").kind is not Kind.DATE:
        return
    for when, span in filling.clause.reading.whens:
        if span == said.span and (moment := when.at(filling.clause.reading.world.now)) is not None:
            del filling.args["on"], filling.origin["on"]
            filling.put(start.name, moment.replace(tzinfo=None) if when.clock else moment.date(), "derived")


def hour_of_day(filling: Filling) -> None:
    """ "Friday afternoon", "Friday at 3": the words that gave the day say the part of it, or the hour, as well."""
    days = [
        filling.draft.args[each.name].span
        for each in filling.card.params
        if each.kind is Kind.DATE and each.name in filling.draft.args
    ]
    for when, span in filling.clause.reading.whens:
        if span not in days:
            continue
        for param in filling.open(required=False):
            if param.kind is Kind.CHOICE and when.part in param.choices:
                filling.put(param.name, when.part, "derived")
            elif param.kind is Kind.TIME and when.clock is not None and not when.part:
                filling.put(param.name, when.clock, "derived")


def over_days(filling: Filling) -> None:
    """ "What do I have next week": where an action takes a first and a last day, a stretch is no single day."""
    days = {param.name for param in filling.card.params if param.kind is Kind.DATE}
    if not days >= _FROM_TO:
        return
    clause = filling.clause
    found = stretch_in(clause.text, clause.reading.world.now.date())
    said = [filling.draft.args[name].span for name in days & filling.args.keys() & filling.draft.args.keys()]
    words = found.words.lower() if found else ""
    spoken = [clause.reading.slice(each.start, each.end).lower() for each in said]
    alone = parse_date(words, clause.reading.world.now.date()) if found else None
    meant = all(filling.args[name] == alone for name in days & filling.args.keys())
    since, until = filling.args.get("since"), filling.args.get("until")
    if isinstance(since, date) and isinstance(until, date) and since > until:
        filling.args["since"], filling.args["until"] = until, since  # "between today and Friday"
    if found is None and _is_one_day(filling, days):
        filling.put("until", filling.args["since"], "derived")
    if found is None or any(each not in words and not (meant and words in each) for each in spoken):
        return
    for name in days & filling.args.keys():
        del filling.args[name], filling.origin[name]
    filling.put("since", found.first, "derived")
    filling.put("until", found.last, "derived")


def _is_one_day(filling: Filling, days: set[str]) -> bool:
    """ "The appointments of 3 May": where an action takes a first and a last day, that day is both."""
    said = filling.draft.args.get("since")
    before = filling.clause.reading.tokens[max(0, said.span.start - 1)].low if said else ""
    return "on" not in days and days & filling.args.keys() == {"since"} and before in ("of", "on", "for")


def anew(plan: SoFar, filling: Filling) -> None:
    """ "Put the exams in exams.ics": where there is no such calendar, it is made."""
    place = filling.args.get("calendar")
    new = next((each for each in filling.open(required=False) if each.kind is Kind.NEW_FILE), None)
    writes = filling.card.name.startswith("add_events")
    if writes and new is not None and isinstance(place, Path) and not plan.settler.is_there(place):
        del filling.args["calendar"], filling.origin["calendar"]
        filling.put(new.name, place, "derived")


def one_line(filling: Filling) -> None:
    """ "Line 2" is that line alone, "from line 2 on" is not."""
    names = {param.name for param in filling.card.params}
    single = re.search(
        r"(?<!from )\bline (?:number |no\.? )?\d+\b(?! (?:on|onwards|to|until))", filling.clause.text, re.IGNORECASE
    )
    if {"from_line", "to_line"} <= names and "to_line" not in filling.args and "from_line" in filling.args and single:
        filling.put("to_line", filling.args["from_line"], "derived")


def _as_text(plan: SoFar, source: Any) -> Any:
    """The file a reading step read, so that its text is read again rather than its shown form."""
    done = plan.of(source)
    if done is not None and done.card.result in (Kind.TEXT, Kind.LINES) and done.card.effects <= {Effect.READ}:
        return next((value for value in done.step.args.values() if isinstance(value, Path)), source)
    return source


def read_items(plan: SoFar, query: FileQuery, what: str, noun: str) -> Ref:
    """A step that reads what a for-each goes over: the rows or one column of a table, or the lines of a text."""
    path = Path(query.paths[0])
    if what == "rows":
        return plan.insert("read_table", table=path)
    if path.suffix.lower() in TABLE_SUFFIXES:
        return plan.insert("column_values", table=path, column=plan.settler.column(path, noun))
    return plan.insert("read_lines", text=path)


def items_as_source(filling: Filling, for_each: Any) -> None:
    """ "For each csv in Budget make an xlsx": what is done is done with each of the files."""
    open_sources = [param for param in filling.open(required=True) if param.kind in SOURCES]
    if isinstance(for_each, FileQuery) and len(open_sources) == 1:
        filling.put(open_sources[0].name, Item(), "link")
    addresses = [param for param in filling.open(required=True) if param.kind is Kind.URL]
    if isinstance(for_each, Ref) and len(addresses) == 1:
        filling.put(addresses[0].name, Item(), "link")


def beside_the_list(plan: SoFar, filling: Filling, for_each: Any) -> None:
    """ "Make a folder for each name in names.txt": where nobody said, they are made beside the list."""
    source = plan.of(for_each)
    path = next((each for each in source.step.args.values() if isinstance(each, Path)), None) if source else None
    made = [each for each in filling.open(required=True) if each.kind is Kind.FOLDER]
    if path is not None and len(made) == 1 and filling.card.name == "make_folder":
        filling.put(made[0].name, path.parent, "derived")


def per_item(plan: SoFar, filling: Filling, for_each: Any) -> None:
    """Inside a for-each: a new folder is named by the item, and a new file goes into what was made for it."""
    if not isinstance(for_each, Ref):
        return
    args = filling.args
    for param in filling.card.params:
        value = args.get(param.name)
        if param.kind not in TARGETS or not isinstance(value, Path):
            continue
        made = next((each for each in reversed(plan.done) if each.step.for_each is not None), None)
        inner = made and next((each for each in made.step.args.values() if isinstance(each, Template)), None)
        said = filling.origin[param.name].how == "span" if param.name in filling.origin else False
        if param.kind is Kind.FOLDER and inner and not said:
            args[param.name] = inner  # "… and copy rules.pdf into it": into the one that was made for the same item
        elif param.kind is Kind.FOLDER and Item() in args.values():
            continue  # "download each address into Songs": all of them go there
        elif param.kind is Kind.FOLDER:
            args[param.name] = Template((f"{value}/", Item()))
        elif inner:
            args[param.name] = Template((*inner.parts, f"/{value.name}"))
        elif not any(isinstance(each, Template) for each in args.values()):
            args[param.name] = Template((f"{value.parent}/", Item(), value.suffix or ".txt"))
