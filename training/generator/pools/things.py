"""Names of companies, files, identifiers and other things of the computer and of business."""

from __future__ import annotations

from random import Random

from training.generator.pools import numbers, people, places
from training.generator.pools.phrases import phrase
from training.generator.pools.words import coined

COMPANY_TAILS = (
    "Inc",
    "Inc.",
    "Ltd",
    "Corp",
    "Group",
    "Labs",
    "Systems",
    "& Sons",
    "Holdings",
    "GmbH",
    "Bank",
    "Foods",
)
KNOWN = """Apple;Google;Microsoft;Amazon;Tesla;Netflix;Nvidia;Siemens;Toyota;Nestlé;Samsung;IBM;Intel;Spotify;Airbus;
Walmart;Coca-Cola;Shell;Boeing;Sony;Adidas;Johnson and Johnson;Procter & Gamble""".replace("\n", "").split(";")
EXTENSIONS = "pdf docx xlsx csv txt png jpg mp4 mp3 zip json md py html pptx log xml yaml wav svg".split()
STEMS = """report budget notes invoice draft summary photo backup data minutes scan letter plan contract readme index main
config results thesis recipe statement export users orders sales log presentation resume agenda quote""".split()
FOLDERS = """Documents Downloads Pictures Desktop Music Projects Invoices Archive Photos Reports backup src Taxes Work
Holiday Receipts old Letters Videos uploads temp data assets clients""".split()
COINS = "Bitcoin Ethereum Litecoin Dogecoin Solana Cardano Monero BTC ETH XRP".split()
CODE = "def function class import const SELECT git python node docker kubectl".split()
SERVICES = "nginx;postgres;redis;auth-service;payment-api;web-01;staging;production;db-primary;mail;worker-3".split(";")
BRANCHES = "main;develop;feature/login;hotfix-42;release/1.2;bugfix/null-pointer;experiment".split(";")
TAGS = "urgent;personal;work;travel;finance;family;important;todo;archive;beta;v2;sale;vegan".split(";")


def company(rng: Random) -> str:
    """A company, known or made up."""
    roll = rng.random()
    if roll < 0.4:
        return rng.choice(KNOWN)
    if roll < 0.7:
        return f"{coined(rng).capitalize()} {rng.choice(COMPANY_TAILS)}"
    if roll < 0.85:
        return coined(rng).capitalize()
    return f"{rng.choice(people.LAST)} {rng.choice(('and', '&'))} {rng.choice(people.LAST)}"


def brand(rng: Random) -> str:
    """A brand or model name."""
    name = coined(rng).capitalize()
    return (
        f"{name} {rng.choice(('X', 'Pro', 'S', 'Mini', 'Max', ''))}{rng.randint(1, 20)}" if rng.random() < 0.5 else name
    )


def ticker(rng: Random) -> str:
    """A stock symbol, or the company it belongs to."""
    if rng.random() < 0.35:
        return company(rng)
    return "".join(rng.choice("ABCDEFGHIKLMNOPQRSTUVXYZ") for _ in range(rng.choice((3, 4, 4))))


def identifier(rng: Random) -> str:
    """An order, ticket or record number."""
    digits = str(rng.randint(1, 10 ** rng.randint(2, 8)))
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.choice((2, 3))))
    return rng.choice(
        (
            digits,
            digits,
            f"{letters}-{digits}",
            f"{letters}{digits}",
            f"#{digits}",
            f"{rng.choice(('user', 'order', 'item', 'acc', 'inv', 'doc', 'ticket', 'cus'))}_{digits}",
            f"{rng.getrandbits(32):08x}",
            f"{rng.getrandbits(32):08x}-{rng.getrandbits(16):04x}-{rng.getrandbits(16):04x}",
            f"{letters.lower()}{digits}{letters[0].lower()}",
        )
    )


def file_name(rng: Random) -> str:
    """A file's name, sometimes with its folder."""
    stem = rng.choice(STEMS)
    roll = rng.random()
    if roll < 0.3:
        stem = f"{stem}{rng.choice(('_', '-', ' '))}{rng.choice((str(rng.randint(1, 2026)), 'final', 'v2', 'old', 'copy'))}"
    elif roll < 0.5:
        stem = f"{rng.choice(STEMS)}{rng.choice(('_', '-', ''))}{stem}"
    elif roll < 0.55:
        stem = rng.choice(("résumé", "über uns", "naïve", "año", "Überblick", "заметки", "写真"))
    name = f"{stem}.{rng.choice(EXTENSIONS)}"
    return f"{folder(rng)}/{name}" if rng.random() < 0.25 else name


def folder(rng: Random) -> str:
    """A folder, as a path or by its name."""
    roll = rng.random()
    name = rng.choice(FOLDERS)
    if roll < 0.45:
        return name
    if roll < 0.6:
        return f"{rng.choice(('~', '/home/' + coined(rng), '/var', '.', '/srv'))}/{name}"
    if roll < 0.65:
        return "\\".join(("C:", "Users", coined(rng), name))
    if roll < 0.85:
        return f"{name}/{rng.choice(FOLDERS)}"
    return f"{rng.choice(FOLDERS)} {rng.randint(2019, 2026)}"


def url(rng: Random) -> str:
    """A web address."""
    host = f"{rng.choice(people.DOMAIN_STEMS)}{rng.choice(('-', ''))}{rng.choice(people.DOMAIN_STEMS)}.{rng.choice(people.ENDINGS)}"
    tail = rng.choice(
        ("", "", f"/{rng.choice(STEMS)}", f"/{rng.choice(STEMS)}/{rng.randint(1, 999)}", f"/{file_name(rng)}")
    )
    return rng.choice(("https://", "https://www.", "www.", "", "http://")) + host + tail.replace(" ", "-")


def host(rng: Random) -> str:
    """A host name or address."""
    if rng.random() < 0.5:
        return ".".join(str(rng.randint(1, 254)) for _ in range(4))
    return f"{rng.choice(people.DOMAIN_STEMS)}.{rng.choice(people.ENDINGS)}"


def password(rng: Random) -> str:
    """A password, a code, a token."""
    return f"{coined(rng)}{rng.choice('!@_#$')}{rng.randint(10, 9999)}"


def postcode(rng: Random) -> str:
    """A postal code of some country."""
    letters = "ABCDEFGHJKLMNPRSTUWXYZ"
    return rng.choice(
        (
            f"{rng.randint(10000, 99950)}",
            f"{rng.randint(1000, 9999)} {rng.choice(letters)}{rng.choice(letters)}",
            f"{rng.choice(letters)}{rng.randint(1, 20)} {rng.randint(1, 9)}{rng.choice(letters)}{rng.choice(letters)}",
        )
    )


def plate(rng: Random) -> str:
    """A number plate or a flight number."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPRSTUWXYZ") for _ in range(2))
    return f"{letters}{rng.choice(('', ' ', '-'))}{rng.randint(10, 9999)}"


def device(rng: Random) -> str:
    """A device of a home, as people call it."""
    roll = rng.random()
    thing = phrase(rng, "lamp") if rng.random() < 0.5 else phrase(rng, "appliance")
    if roll < 0.45:
        return f"{places.room(rng)} {thing}"
    return f"{phrase(rng, 'colour')} {thing}" if roll < 0.5 else thing


def expression(rng: Random) -> str:
    """Arithmetic, as people write it."""
    signs = ("+", "-", "*", "/", "times", "plus", "minus", "divided by", "x")
    parts = [str(rng.randint(1, 200))]
    for _ in range(rng.choice((1, 1, 2))):
        parts += [rng.choice(signs), str(rng.randint(1, 99))]
    return " ".join(parts)


def function(rng: Random) -> str:
    """A mathematical function of x."""
    a, b, c = (rng.randint(2, 9) for _ in range(3))
    return rng.choice(
        (
            f"x^{a}",
            f"{a}x^2 + {b}x - {c}",
            f"sin({a}x)",
            f"x**{a} - {b}*x",
            f"e^({a}x)",
            f"{a}x^{b}",
            "ln(x)",
            f"{a}*x + {b}",
        )
    )


def with_unit(rng: Random, units: tuple[str, ...]) -> tuple[str, str]:
    """A number and a unit that follows it."""
    return numbers.real(rng) if rng.random() < 0.3 else numbers.whole(rng), rng.choice(units)


TRANSPORT = """bus;train;car;bike;bicycle;ferry;tram;taxi;plane;boat;subway;public transport;night train;scooter;cable car;
    motorbike;shuttle""".replace("\n    ", "").split(";")
METHODS = """least squares;bisection;moving average;weighted average;straight-line;first in, first out;random sampling;nearest
    neighbour;gradient descent;depth-first search;insertion sort;exponential smoothing;Monte Carlo;midpoint;linear
    interpolation;slow roasting;cold brew;dry brushing""".replace("\n    ", " ").split(";")
ATTRIBUTES = """population;area;capital;price;opening hours;rating;weight;height;age;average score;number of visitors;cost;
    release date;author;colour;total sales;market share;wind speed;humidity;fuel consumption;range;goals;medals;salary;
    address;phone number;ingredients;calories;win rate;lap times;rainfall;floor plan""".replace("\n    ", "").split(";")
FORMATS = "JSON;CSV;PDF;XML;HTML;Markdown;plain text;Excel;YAML;SVG;PNG;MP3".split(";")
