"""Names of people and how they are mentioned."""

from __future__ import annotations

from random import Random

FIRST = """Anna Ben Carla David Elena Farid Grace Hiro Ines Jonas Katya Liam Mei Nadia Oscar Priya Quentin Rosa Samuel
Tariq Uma Viktor Wanda Xavier Yusuf Zoe Aisha Bruno Chloe Dmitri Esther Felix Gita Hannah Ivan Jamal Kofi Lucía Marek
Noor Olga Pablo Rahel Sven Tomasz Ulrike Valeria Wei Ximena Yara Zsolt Agnes Bilal Clara Diego Emeka Fiona Goran Helga
Ifeoma Jürgen Kavita Laszlo Mira Nils Orla Petra Rafael Søren Thandi Umberto Vera Wilhelm Yuki Zainab Arjun Beatriz
Camille Dalia Erik Fatima Gustav Heidi Ibrahim Joana Kenji Leila Matteo Nora Omar Paulina Renata Sanjay Tess Ursula
Martin Susan George Linda Peter Helen Frank Dorothy Arthur Ruth Walter Irene Harold Joyce Ralph Edith Louis Marge
Tim Kate Joe Sue Max Lily Tom Amy Sam Mia Dan Eva Rob Lea Jim Ida Leo Pia Alex Robin Kim Chris Jordan Taylor
Mom Dad Grandma Grandpa""".split()
LAST = """Abebe Andersson Bauer Becker Castillo Chen Costa Dahl Delgado Dubois Eriksen Fischer Fontaine Garrity Hansen
Haddad Hoffmann Ibáñez Jankowski Johansson Kapoor Keller Kim Kovács Kowalski Kumar Larsen Lindqvist Lopes Marchetti
Mbeki McAllister Meyer Moreau Müller Nakamura Ndiaye Nguyen Novak O'Brien Okafor Olsen Ortega Osei Park Patel Petrov
Pham Quist Ramos Reyes Rossi Sato Schneider Sharma Silva Singh Sokolov Suzuki Tanaka Thornton Torres Tran Underwood
Varga Vasquez Vogel Wagner Walsh Weber Whitfield Wójcik Yamamoto Yilmaz Zhang Zimmermann Harper Caldwell Prescott
Bishop Fletcher Granger Holloway Ingram Jarvis Kendrick Lockwood Mercer Norwood Pemberton Quigley Radcliffe""".split()
ROLES = """my boss;my wife;my husband;my sister;my brother;the landlord;my doctor;the accountant;my neighbour;the team;
the whole family;my manager;the tax office;our lawyer;the plumber;everyone in sales;the support team;my dentist;
the new intern;my roommate;accounting;the board;my uncle;the babysitter;our supplier;HR;marketing""".replace("\n", "")
TITLES = ("Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "Dr", "Professor")
PROFESSIONS = """composer physicist novelist chemist painter director poet engineer philosopher mathematician botanist
architect inventor photographer""".split()
ROLE_LIST = tuple(each.strip() for each in ROLES.split(";"))
HANDLE_TAILS = ("", "_", "92", "007", "official", "dev", "x", "_art", "1984", "hq", "tv")


def first(rng: Random) -> str:
    """A first name."""
    return rng.choice(FIRST)


def full(rng: Random) -> str:
    """A first and last name, sometimes with a title or middle initial."""
    roll = rng.random()
    name, last = rng.choice(FIRST[:-4]), rng.choice(LAST)
    if roll < 0.08:
        return f"{rng.choice(TITLES)} {last}"
    if roll < 0.13:
        return f"{name} {rng.choice('ABCDEFGHJKLMNPRSTW')}. {last}"
    if roll < 0.17:
        return f"{name} {last}-{rng.choice(LAST)}"
    return f"{name} {last}"


def said(rng: Random) -> str:
    """A person as one says them: by first name, full name or what they are to one."""
    roll = rng.random()
    if roll < 0.45:
        return first(rng)
    return full(rng) if roll < 0.8 else rng.choice(ROLE_LIST)


def handle(rng: Random) -> str:
    """A user name on some service."""
    start = rng.choice(FIRST[:-4]).lower()
    join = rng.choice(("", ".", "_", "-"))
    name = f"{start}{join}{rng.choice(LAST).lower().replace(chr(39), '')}{rng.choice(HANDLE_TAILS)}"
    return "@" + name if rng.random() < 0.3 else name


def email(rng: Random) -> str:
    """An e-mail address."""
    user = handle(rng).lstrip("@")
    return f"{user}@{rng.choice(DOMAIN_STEMS)}{rng.choice(DOMAIN_STEMS[:12])}.{rng.choice(ENDINGS)}"


def phone(rng: Random) -> str:
    """A telephone number in one of the usual ways of writing it."""
    digits = "".join(rng.choice("0123456789") for _ in range(10))
    return rng.choice(
        (
            f"+{rng.randint(1, 98)} {digits[:3]} {digits[3:6]} {digits[6:]}",
            f"{digits[:3]}-{digits[3:6]}-{digits[6:]}",
            f"({digits[:3]}) {digits[3:6]}-{digits[6:]}",
            f"0{digits[:3]} {digits[3:]}",
            digits,
            f"+{rng.randint(1, 98)}{digits}",
        )
    )


DOMAIN_STEMS = """north blue kappa river stone green delta atlas lumen harbor cedar orbit maple quartz fern summit velo
pixel anchor tidal acorn brisk comet dune ember flint grove heron iris juno kite lark moss nova""".split()
ENDINGS = ("com", "org", "net", "io", "de", "co.uk", "fr", "edu", "gov", "info", "eu", "app")
