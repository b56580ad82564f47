"""Numbers as people say and write them."""

from __future__ import annotations

from random import Random

WORDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CHF", "INR", "CAD", "AUD", "SEK", "BRL", "CNY", "MXN")
CURRENCY_NAMES = """dollars;euros;pounds;yen;Swiss francs;rupees;Canadian dollars;Swedish kronor;pesos;US dollars;yuan;
British pounds;zloty;won;rand""".replace("\n", "").split(";")
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth last".split()


def in_words(number: int) -> str:
    """A small number in words, or its figures."""
    if 0 <= number < len(WORDS):
        return WORDS[number]
    if 20 <= number < 100:
        ten, rest = number // 10 * 10, number % 10
        return TENS[ten] + (f"-{WORDS[rest]}" if rest else "")
    if number % 100 == 0 and 0 < number < 1000:
        return f"{WORDS[number // 100]} hundred"
    return str(number)


def small(rng: Random) -> str:
    """A count such as of guests or items."""
    number = rng.choice((1, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12, 15, 20, 25))
    return in_words(number) if rng.random() < 0.3 else str(number)


def whole(rng: Random) -> str:
    """A whole number of any size."""
    roll = rng.random()
    if roll < 0.25:
        return small(rng)
    if roll < 0.6:
        return str(rng.randint(2, 120))
    if roll < 0.8:
        return str(rng.randint(1, 40) * 50)
    number = rng.randint(1000, 900000) if rng.random() < 0.7 else rng.randint(1, 90) * 10000
    return f"{number:,}" if rng.random() < 0.5 else str(number)


def real(rng: Random) -> str:
    """A number that may have a fraction, a sign or a power of ten."""
    roll = rng.random()
    if roll < 0.5:
        return whole(rng)
    if roll < 0.85:
        return f"{rng.uniform(0, 10 ** rng.randint(0, 3)):.{rng.randint(1, 3)}f}"
    if roll < 0.91:
        return f"-{rng.randint(1, 60)}" if rng.random() < 0.6 else f"-{rng.uniform(0, 50):.1f}"
    if roll < 0.96:
        return f"{rng.uniform(1, 9.9):.2f}e{rng.choice((-9, -6, -3, 3, 6, 8, 23))}"
    return f"{rng.randint(1, 9)}.{rng.randint(1, 9)} {rng.choice(('million', 'billion', 'thousand'))}"


def measure(rng: Random) -> str:
    """The figure of something measured."""
    roll = rng.random()
    if roll < 0.7:
        return str(
            rng.choice((rng.randint(1, 20), rng.randint(2, 100), rng.randint(1, 30) * 10, rng.randint(1, 20) * 50))
        )
    if roll < 0.9:
        return f"{rng.uniform(0, 10 ** rng.randint(0, 2)):.{rng.randint(1, 2)}f}"
    if roll < 0.97:
        return small(rng)
    return real(rng)


def percent(rng: Random) -> str:
    """A percentage, with its sign or word."""
    number = rng.choice((str(rng.randint(1, 20) * 5), str(rng.randint(1, 99)), f"{rng.uniform(0.1, 15):.1f}"))
    return number + rng.choice(("%", "%", "%", " percent", " per cent"))


def share(rng: Random) -> str:
    """A rate as a fraction or a percentage."""
    return f"0.{rng.randint(1, 99):02d}" if rng.random() < 0.4 else percent(rng)


def money(rng: Random) -> str:
    """An amount of money, with or without its currency."""
    roll = rng.random()
    number = rng.choice((rng.randint(1, 200), rng.randint(1, 60) * 10, rng.randint(1, 90) * 1000, rng.randint(1, 999)))
    figures = f"{number:,}" if rng.random() < 0.5 else str(number)
    if rng.random() < 0.15:
        figures = f"{number}.{rng.randint(0, 99):02d}"
    if roll < 0.5:
        return rng.choice("$$$€£") + figures
    if roll < 0.75:
        return f"{figures} {rng.choice(CURRENCY_NAMES)}"
    if roll < 0.88:
        return f"{figures} {rng.choice(CURRENCIES)}"
    if roll < 0.94:
        return f"{rng.choice(('$', '€', '£', ''))}{rng.randint(1, 90)}{rng.choice(('k', 'K', 'm'))}"
    return figures


def year(rng: Random) -> str:
    """A year."""
    return str(rng.choice((rng.randint(1990, 2030), rng.randint(1700, 2030), rng.randint(2015, 2027))))


def amount_of_items(rng: Random) -> str:
    """A list of numbers."""
    count = rng.randint(2, 6)
    numbers = [rng.choice((str(rng.randint(1, 99)), f"{rng.uniform(1, 90):.1f}")) for _ in range(count)]
    if rng.random() < 0.4:
        return "[" + ", ".join(numbers) + "]"
    return ", ".join(numbers[:-1]) + rng.choice((" and ", ", ", ", and ")) + numbers[-1]
