"""Short forms that programs give their actions and values for names, written out: "pto" is paid time off to nobody's ear."""

from __future__ import annotations

import re

_SHORT = {
    "acct": "account", "addr": "address", "amt": "amount", "appt": "appointment", "apr": "annual percentage rate",
    "apy": "annual percentage yield", "atm": "cash machine", "attr": "attribute", "auth": "login", "avg": "average",
    "bal": "balance", "bmi": "body mass index", "calc": "calculate", "cfg": "configuration", "cmd": "command",
    "config": "configuration", "conv": "convert", "curr": "currency", "db": "database", "del": "delete",
    "dept": "department", "desc": "description", "dest": "destination", "dir": "folder", "dob": "date of birth",
    "doc": "document", "dst": "destination", "emp": "employee", "env": "environment", "eta": "estimated time of arrival",
    "exec": "run", "faq": "frequently asked questions", "hr": "human resources", "img": "image", "info": "information",
    "kb": "knowledge base", "lang": "language", "lat": "latitude", "lng": "longitude", "loc": "location", "lon": "longitude",
    "max": "maximum", "mgmt": "management", "min": "minimum", "mpg": "fuel consumption miles per gallon", "msg": "message",
    "num": "number", "ooo": "out of office", "org": "organization", "otp": "one time password", "param": "parameter",
    "pic": "picture", "poi": "point of interest", "prev": "previous", "pto": "paid time off vacation", "pwd": "password",
    "qty": "quantity", "recs": "recommendations", "repo": "repository", "req": "request", "roi": "return on investment",
    "sms": "text message", "spec": "specification", "src": "source", "sso": "single sign on", "ssn": "social security number",
    "stats": "statistics", "svc": "service", "sync": "synchronize", "temp": "temperature", "tmp": "temporary",
    "trans": "transaction", "tz": "time zone", "ui": "user interface", "usr": "user", "util": "utility",
    "vat": "value added tax", "vid": "video", "vol": "volume",
}  # fmt: skip
_WORD = re.compile(r"[a-z]+")


def written_out(text: str) -> str:
    """A name in small letters with its short forms written out."""
    return _WORD.sub(lambda word: f"{word[0]} {_SHORT[word[0]]}" if word[0] in _SHORT else word[0], text)
