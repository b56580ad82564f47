"""Numbers as people write them, read exactly. Rule: decimal arithmetic, so that 0.1 + 0.2 is 0.3."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from statistics import mean, median
from typing import Any

from lam_desktop.connectors.extraction import RUNNING, without_moments

_CURRENCY = r"(?:[€$£¥₹₽₩₺₴]|kr\.?|zł|Kč|Ft|Fr\.?|R\$|US\$|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|JPY|CNY|AUD|CAD|INR)"
_DIGITS = r"\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?|[.,]\d+"
_CELL = re.compile(
    rf"(?P<open>\()?\s*(?P<sign>[-+−–])?\s*(?:(?P<money>{_CURRENCY})\s*)?(?P<sign2>[-+−])?(?P<digits>{_DIGITS})"
    rf"(?P<exponent>[eE][-+]?\d{{1,3}}(?!\d))?\s*(?:(?P<money2>{_CURRENCY})|(?P<unit>[^\W\d_]{{1,7}}[²³]?|°C|°F)|(?P<share>%))?"
    r"\.?\s*(?P<close>\))?(?P<behind>-)?",
)
# Numbers in running text: not part of a word, a date, a time, a version or a longer string of digits.
_IN_TEXT = re.compile(
    rf"(?<![\w.,/])(?<!\w-)(?<!\d:)(?P<sign>[-+−](?=[\d€$£.]))?(?:{_CURRENCY}\s?)?(?P<digits>{RUNNING})"
    r"(?!\d|[:/]\d|[.,-]\d|(?:st|nd|rd|th)\b)"
)
_CANONICAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")


def number(value: Any, comma: bool = False, units: bool = True) -> Decimal | None:
    """The number a cell holds, or None: 12, "1,234.50", "1.234,50 €", "(15)", "12 kg", "3 %" (3).

    Args:
        comma: in doubt ("1.234", "1,234") the comma is the decimal sign.
        units: whether a word behind it may be its unit.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float | Decimal):
        found = Decimal(str(value))
        return found if found.is_finite() else None
    match = _matched(value)
    if match is None or (match["unit"] and not units):
        return None
    negative = any(match[part] in ("-", "−", "–") for part in ("sign", "sign2", "behind")) or bool(match["open"])
    found_digits = _plain(match["digits"], comma)
    if found_digits is None:
        return None
    size = Decimal(found_digits + (match["exponent"] or ""))
    return -size if negative else size


def unit(value: Any) -> str | None:
    """What a number is of: "kg", "€", "%", "" for a bare one; None when it is no number."""
    match = _matched(value)
    if match is None:
        return None if number(value) is None else ""
    return match["money"] or match["money2"] or match["unit"] or match["share"] or ""


def _matched(value: Any) -> re.Match[str] | None:
    """The parts of a number in a cell; two brackets or none."""
    match = _CELL.fullmatch(value.strip()) if isinstance(value, str) and len(value) < 60 else None
    return match if match is not None and bool(match["open"]) == bool(match["close"]) else None


def with_digits(cell: str, digits: str) -> str:
    """A cell that holds a number with other digits in it: its sign, its unit and its brackets stay."""
    match = _matched(cell)
    if match is None:
        return cell
    number = cell.strip()
    behind = number[match.end("digits") :].removeprefix(match["exponent"] or "")
    return f"{number[: match.start('digits')]}{digits}{behind}"


def numbers_in(text: str, comma: bool | None = None) -> Iterator[Decimal]:
    """All numbers in running text, in order; dates, times and digits inside words are no numbers."""
    text = without_moments(text)
    decided = uses_comma(match["digits"] for match in _IN_TEXT.finditer(text)) if comma is None else comma
    for match in _IN_TEXT.finditer(text):
        digits = _plain(match["digits"], decided)
        if digits is not None:
            yield -Decimal(digits) if match["sign"] in ("-", "−") else Decimal(digits)


def digits_in(text: str) -> list[str]:
    """All runs of digits with their points and commas, for `uses_comma`."""
    return re.findall(r"\d[\d.,]*\d", text)


def uses_comma(values: Iterable[Any]) -> bool:
    """Whether these numbers are written with a decimal comma ("12,5", "1.234,50")."""
    comma = point = 0
    for value in values:
        if not isinstance(value, str):
            continue
        if re.search(r"\d\.\d{3},\d|^\D*\d+,(?:\d{1,2}|\d{4,})(?!\d|[.,])|^\D*0,\d", value):
            comma += 1
        elif re.search(r"\d,\d{3}\.\d|^\D*\d+\.(?:\d{1,2}|\d{4,})(?!\d|[.,])|^\D*0\.\d", value):
            point += 1
    return comma > point


def figure(numbers: Sequence[Decimal], how: str) -> Decimal:
    """The sum, average, minimum, maximum or median of some numbers."""
    figures: dict[str, Callable[[Sequence[Decimal]], Decimal]] = {
        "sum": lambda each: sum(each, Decimal(0)), "average": mean, "minimum": min, "maximum": max, "median": median,
    }  # fmt: skip
    return figures[how](numbers)


def plain(value: Decimal) -> int | float:
    """A number for results: whole ones as int, others as float."""
    if value == value.to_integral_value():
        return int(value)
    return float(round(value, 10))


def written(value: Decimal, comma: bool = False) -> str:
    """A computed number as text without noise, at most ten decimals: 30.75, 1200, 0.3333333333."""
    rounded = round(value, 10) if value.as_tuple().exponent not in ("n", "N", "F") and value != int(value) else value
    text = f"{rounded:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    text = "0" if text in ("-0", "") else text
    return text.replace(".", ",") if comma else text


def canonical(text: str) -> bool:
    """Whether text is a plain number that no program would write otherwise: "12", "-3.50"; not "007", "+1", "1e5"."""
    return _CANONICAL.fullmatch(text) is not None and len(text.lstrip("-").replace(".", "")) <= 15


def _plain(digits: str, comma: bool) -> str | None:
    """Digits with separators as Python reads them."""
    compact = re.sub(r"['’ \u00a0\u202f]", "", digits)
    commas, points = compact.count(","), compact.count(".")
    if commas and points:
        decimal = "," if compact.rfind(",") > compact.rfind(".") else "."
    elif commas + points == 1:
        sign = "," if commas else "."
        whole, _, part = compact.partition(sign)
        grouped = len(part) == 3 and 1 <= len(whole) <= 3 and whole != "0"
        preferred = "," if comma else "."
        decimal = sign if not grouped or sign == preferred else ("." if sign == "," else ",")
    else:
        decimal = "." if commas else ","
    thousands = "," if decimal == "." else "."
    compact = compact.replace(thousands, "").replace(",", ".")
    try:
        Decimal(compact)
    except InvalidOperation:
        return None
    return compact
