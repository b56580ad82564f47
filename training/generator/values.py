"""Kinds of values: what each is in a schema, and how one is made up and said."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from random import Random
from typing import NamedTuple

from training.generator.pools import desktop, numbers, people, phrases, places, things, times

Sampler = Callable[[Random], str]


class Value(NamedTuple):
    """A value as it is said: the words themselves, and words around them that are not part of it."""

    text: str
    before: str = ""
    after: str = ""


class Kind(NamedTuple):
    """What a value is in a schema, and what makes one."""

    type: str
    format: str
    sample: Sampler
    units: tuple[str, ...] = ()


UNITS = {
    "length": "cm m meters metres km inches feet ft mm miles units kilometers",
    "mass": "kg grams g kilograms pounds lbs tons ounces mg",
    "temperature": "degrees °C Celsius Fahrenheit K kelvin",
    "volume": "liters L ml cups gallons litres",
    "speed": "m/s km/h mph meters per second",
    "seconds": "seconds s minutes hours ms",
    "energy": "joules J kJ kWh calories eV",
    "voltage": "volts V kV mV",
    "current": "amps A mA amperes",
    "resistance": "ohms Ω kΩ",
    "angle": "degrees radians °",
    "area": "square meters m² sq ft acres hectares",
    "force": "newtons N kN",
    "pressure": "Pa kPa atm bar psi pascals",
    "frequency": "Hz kHz MHz GHz",
    "power": "watts W kW horsepower",
    "bytes": "MB GB KB megabytes gigabytes TB",
    "pixels": "px pixels",
    "minutes": "minutes mins min",
    "hours": "hours hrs hour",
    "days": "days day",
    "years": "years year yrs",
    "months": "months",
    "acceleration": "m/s²",
    "charge": "C coulombs μC nC",
    "amount": "mol moles mmol",
    "density": "kg/m³ g/cm³",
    "calories": "kcal calories",
    "kilometres": "km kilometers kilometres miles",
    "inches": "inches inch",
    "points": "points pts",
}
MULTIWORD = {
    "area": ("square meters", "m²", "sq ft", "acres", "hectares", "square feet"),
    "speed": ("m/s", "km/h", "mph", "meters per second"),
}
_UNIT_WORDS = [[*MULTIWORD.get(unit, tuple(names.split()))] for unit, names in UNITS.items()]
_PHRASES = """message chore topic product food dish meeting genre filmgenre cuisine language sport team exercise animal plant
element compound material planet disease drug symptom subject job skill department hobby instrument appliance lamp carpart
colour crop law artstyle scene mood review sentence hexcolour feeling bible brand""".split()
_DATES = {"date": times.date, "exact_date": times.exact_date}


def _of(rule: str) -> Sampler:
    return lambda rng: phrases.phrase(rng, rule)


def _one_of(*words: str) -> Sampler:
    return lambda rng: rng.choice(words)


def _latitude(rng: Random, limit: int = 85) -> str:
    return f"{rng.uniform(-limit, limit):.{rng.randint(1, 4)}f}"


KINDS: dict[str, Kind] = {
    "str": Kind("string", "", lambda rng: rng.choice((phrases.title, _of("topic"), things.brand))(rng)),
    "int": Kind("integer", "", numbers.whole),
    "count": Kind("integer", "", numbers.small),
    "num": Kind("number", "", numbers.real),
    "percent": Kind("number", "", numbers.percent),
    "share": Kind("number", "", numbers.share),
    "money": Kind("number", "", numbers.money),
    "year": Kind("integer", "", numbers.year),
    "numbers": Kind("array", "", numbers.amount_of_items),
    "date": Kind("string", "date", times.date),
    "exact_date": Kind("string", "date", times.exact_date),
    "time": Kind("string", "time", times.clock),
    "datetime": Kind("string", "date-time", times.moment),
    "duration": Kind("string", "duration", times.duration),
    "recurrence": Kind("string", "", times.recurrence),
    "period": Kind("string", "", times.period),
    "month": Kind("string", "", times.month),
    "weekday": Kind("string", "", _one_of(*times.DAYS)),
    "person": Kind("string", "", people.said),
    "full_name": Kind("string", "", people.full),
    "first_name": Kind("string", "", people.first),
    "handle": Kind("string", "", people.handle),
    "email": Kind("string", "email", people.email),
    "phone": Kind("string", "", people.phone),
    "city": Kind("string", "", places.city),
    "country": Kind("string", "", places.country),
    "state": Kind("string", "", places.state),
    "address": Kind("string", "", places.address),
    "site": Kind("string", "", places.site),
    "place": Kind("string", "", places.place),
    "airport": Kind("string", "", places.airport),
    "room": Kind("string", "", places.room),
    "coordinates": Kind("string", "", places.coordinates),
    "latitude": Kind("number", "", _latitude),
    "longitude": Kind("number", "", partial(_latitude, limit=179)),
    "company": Kind("string", "", things.company),
    "made_brand": Kind("string", "", things.brand),
    "ticker": Kind("string", "", things.ticker),
    "id": Kind("string", "", things.identifier),
    "int_id": Kind("integer", "", lambda rng: str(rng.randint(1, 10 ** rng.randint(2, 7)))),
    "file": Kind("string", "", things.file_name),
    "folder": Kind("string", "", things.folder),
    "url": Kind("string", "uri", things.url),
    "host": Kind("string", "", things.host),
    "password": Kind("string", "", things.password),
    "postcode": Kind("string", "", things.postcode),
    "plate": Kind("string", "", things.plate),
    "device": Kind("string", "", things.device),
    "expression": Kind("string", "", things.expression),
    "function": Kind("string", "", things.function),
    "title": Kind("string", "", phrases.title),
    "coin": Kind("string", "", _one_of(*things.COINS)),
    "service": Kind("string", "", _one_of(*things.SERVICES)),
    "branch": Kind("string", "", _one_of(*things.BRANCHES)),
    "tag": Kind("string", "", _one_of(*things.TAGS)),
    "unitword": Kind("string", "", lambda rng: rng.choice(rng.choice(_UNIT_WORDS))),
    "transport": Kind("string", "", _one_of(*things.TRANSPORT)),
    "method": Kind("string", "", _one_of(*things.METHODS)),
    "attribute": Kind("string", "", _one_of(*things.ATTRIBUTES)),
    "dataformat": Kind("string", "", _one_of(*things.FORMATS)),
    "currency": Kind("string", "", lambda rng: rng.choice((*numbers.CURRENCIES, *numbers.CURRENCY_NAMES))),
    "ordinal": Kind("integer", "", _one_of(*numbers.ORDINALS)),
    "bool": Kind("boolean", "", _one_of("true", "false")),
    "object": Kind("object", "", _one_of("{}")),
    **{rule: Kind("string", "", _of(rule)) for rule in _PHRASES},
    **{
        unit: Kind("number", "", numbers.measure, MULTIWORD.get(unit, tuple(names.split())))
        for unit, names in UNITS.items()
    },
}
_DESKTOP = {
    "d_files": ("array", "files"),
    "d_file": ("string", "onefile"),
    "d_folder": ("string", "folder"),
    "d_new": ("string", "new"),
    "d_source": ("string", "textsource"),
    "d_table": ("string", "table"),
    "d_tables": ("array", "tables"),
    "d_column": ("string", "column"),
    "d_columns": ("array", "columns"),
    "d_tests": ("array", "test"),
    "d_tests_about": ("array", "about"),
    "d_tests_having": ("array", "having"),
    "d_tests_they": ("array", "they"),
    "d_tests_does": ("array", "does"),
    "d_tests_being": ("array", "being"),
    "d_tests_whom": ("array", "whom"),
    "d_tests_state": ("array", "state"),
    "d_columns_plain": ("array", "plaincolumns"),
    "d_columns_several": ("array", "severalcolumns"),
    "d_groups": ("array", "groups"),
    "d_figure_column": ("string", "figurecolumn"),
    "d_figures": ("string", "figures"),
    "d_many_figures": ("array", "manyfigures"),
    "d_words": ("string", "words"),
    "d_days": ("string", "days"),
    "d_joined_name": ("string", "joinedname"),
    "d_many_words": ("string", "manywords"),
    "d_key": ("string", "keycol"),
    "d_keys": ("array", "keycols"),
    "d_workbook": ("string", "workbook"),
    "d_new_column": ("string", "newcolumn"),
    "d_date_form": ("string", "dateform"),
    "d_separator": ("string", "separator"),
    "d_cell": ("string", "cell"),
    "d_total": ("string", "totalname"),
    "d_figure": ("number", "number"),
    "d_decimals": ("integer", "decimals"),
    "d_formula": ("string", "formula"),
    "d_pages": ("array", "pages"),
    "d_pattern": ("string", "pattern"),
    "d_archive": ("string", "archive"),
    "d_names": ("array", "names"),
    "d_lines": ("array", "lines"),
    "d_json": ("object", "json"),
    "d_size": ("integer", "sizesaid"),
    "d_what": ("string", "what"),
    "d_row": ("string", "row"),
    "d_ext": ("string", "extsaid"),
    "d_encoding": ("string", "encoding"),
    "d_sheet": ("string", "sheetname"),
    "d_turn": ("integer", "turn"),
    "d_quality": ("integer", "quality"),
    "d_newname": ("string", "newname"),
    "d_new_pdf": ("string", "newpdf"),
    "d_new_image": ("string", "newimage"),
    "d_new_table": ("string", "newtable"),
    "d_new_text": ("string", "newtext"),
    "d_new_archive": ("string", "newarchive"),
    "d_pdf": ("string", "pdf"),
    "d_pdfs": ("array", "pdfs"),
    "d_image": ("string", "image"),
    "d_images": ("array", "images"),
    "d_ics": ("string", "icsfile"),
    "d_ics_all": ("array", "icsfiles"),
    "d_new_workbook": ("string", "newworkbook"),
    "d_new_ics": ("string", "newics"),
    "d_who": ("array", "who"),
    "d_sign": ("string", "sign"),
    "d_headings": ("array", "headings"),
    "d_step": ("number", "step"),
    "d_members": ("array", "members"),
    "d_new_folder": ("string", "newfolder"),
    "d_new_tar": ("string", "newtar"),
    "d_left_out": ("array", "leftout"),
    "d_scheme": ("string", "scheme"),
    "d_digits": ("integer", "digits"),
    "d_in_names": ("string", "innames"),
    "d_prefix": ("string", "prefix"),
    "d_suffix": ("string", "suffix"),
    "d_base": ("string", "base"),
    "d_text_files": ("array", "textfiles"),
    "d_stamp": ("string", "stamp"),
    "d_password": ("string", "password"),
    "d_eml": ("string", "eml"),
    "d_new_mail": ("string", "newmail"),
    "d_name_column": ("string", "namecolumn"),
    "d_mailing": ("array", "mailing"),
    "d_subject": ("string", "subject"),
    "d_mail_text": ("string", "mailtext"),
    "d_text_file": ("string", "textfile"),
    "d_list_file": ("string", "listfile"),
    "d_clip": ("string", "clip"),
    "d_template": ("string", "template"),
    "d_opened": ("string", "opened"),
    "d_mark": ("string", "mark"),
    "d_start": ("string", "start"),
    "d_line": ("string", "line"),
    "d_heading": ("string", "heading"),
    "d_total_word": ("string", "totalword"),
    "d_link_word": ("string", "linkword"),
    "d_field": ("string", "fieldname"),
    "d_date_written": ("string", "datewritten"),
    "d_tab_width": ("integer", "tabwidth"),
    "d_part_size": ("integer", "partsize"),
    "d_wide": ("integer", "wide"),
    "d_beginning": ("integer", "beginning"),
    "d_behind_number": ("string", "behindnumber"),
    "d_divider": ("string", "divider"),
    "d_new_data": ("string", "newdata"),
}


def _desktop(rule: str) -> Sampler:
    return lambda rng: desktop.said(rng, rule)


KINDS |= {name: Kind(kind, "", _desktop(rule)) for name, (kind, rule) in _DESKTOP.items()}
KINDS |= {
    "d_archives": Kind("array", "", lambda rng: f"{desktop.said(rng, 'archive')} and {desktop.said(rng, 'archive')}"),
    "d_text": Kind("string", "", desktop.free_text),
    "d_number": Kind("integer", "", desktop.pixels),
    "d_emails": Kind("array", "", desktop.emails),
    "d_url": Kind("string", "uri", desktop.web),
    "d_title": Kind("string", "", desktop.title),
    "d_spot": Kind("string", "", desktop.spot),
    "d_label": Kind("string", "", desktop.label),
}
for _whole in ("minutes", "hours", "days", "years", "months", "pixels", "calories", "points"):
    KINDS[_whole] = KINDS[_whole]._replace(
        type="integer", sample=numbers.small if _whole != "pixels" else numbers.whole
    )
_LISTABLE = """city country food person email tag file genre ingredient company title language id symptom product
attribute topic skill ticker room device colour animal phone full_name exercise url drug""".split()
for _item in _LISTABLE:
    if _item in KINDS:
        KINDS[f"{_item}s_list"] = Kind("array", "", KINDS[_item].sample)


_TESTED = {  # how a condition goes on after these words
    "about": "where whose if wherever only",
    "having": "with have has having had without",
    "they": "who that which they many",
    "does": "whoever",
    "being": "are is be were ones those rows entries people",
    "whom": "for of by all did",
}
_GOES_ON = {word: f"d_tests_{form}" for form, words in _TESTED.items() for word in words.split()}
_ONE_WHO = re.compile(
    r"(?:^|[.?,] |and |tell me |every(?:one|body) |any(?:one|body) |nobody )(?:who|who of them|who in)$"
)
_MANY = re.compile(r"\b(?:many (?:in|of|of them)|count|which of them)$|>$")


def suited(kind: str, before: str, after: str) -> str:
    """The kind as it is said between these words: who "lives in Rome", those "from Rome", where "the city is Rome"."""
    before = before.strip().lower()
    word = before.rsplit(" ", 1)[-1]
    if kind == "d_columns" and word in ("column", "columns", "the", "each", "every", "per", "same", "all", "no"):
        return "d_columns_plain"
    if kind != "d_tests":
        return kind
    if after.startswith((" <", " rows", " ones", " entries", " people", " orders", " members", " lines")):
        return "d_tests_state"
    if _ONE_WHO.search(before):
        return "d_tests_does"
    return "d_tests_they" if _MANY.search(before) else _GOES_ON.get(word, kind)


def make(rng: Random, kind: str) -> Value:
    """A value of the kind, as somebody might say it."""
    facts = KINDS[kind]
    if facts.units:
        return _measured(rng, facts)
    if kind.endswith("s_list"):
        return Value(_several(rng, facts.sample))
    return Value(facts.sample(rng))


def _measured(rng: Random, facts: Kind) -> Value:
    roll = rng.random()
    text = facts.sample(rng)
    if roll < 0.2:
        return Value(text)
    unit = rng.choice(facts.units)
    return Value(text, "", unit if len(unit) < 4 and text[-1].isdigit() and roll < 0.5 else f" {unit}")


def _several(rng: Random, sample: Sampler) -> str:
    items = list(dict.fromkeys(sample(rng) for _ in range(rng.choice((1, 2, 2, 3, 3, 4)))))
    if len(items) == 1:
        return items[0]
    last = (
        rng.choice((" and ", " and ", ", and ", ", ", " & "))
        if len(items) > 2
        else rng.choice((" and ", " and ", ", "))
    )
    return ", ".join(items[:-1]) + last + items[-1]
