"""Looks over what a person entered about a model, before anything is sent there."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from lam_desktop.connectors.hosts import is_local_name, origin_of
from lam_desktop.connectors.languagemodels.dialects import DIALECTS
from lam_desktop.core.errors import InputError
from lam_desktop.core.models import ModelProfile

OFF = "off"
_LONGEST = 40
_LEAST_TOKENS = 1_000


def checked(profile: ModelProfile) -> ModelProfile:
    """The profile, its address written in full. Raises InputError, with the one thing that has to be mended."""
    name, model = profile.name.strip(), profile.model.strip()
    if not name or len(name) > _LONGEST or not name.isprintable() or name.lower() == OFF:
        raise InputError("The model needs a short name of your own.", "For example: local.")
    if profile.kind not in DIALECTS:
        raise InputError(f"{profile.kind} is no kind of server I know.", f"I know: {', '.join(DIALECTS)}.")
    if not model or not model.isprintable():
        raise InputError("The model's name at its server is missing.", "For example: qwen3:8b.")
    if profile.timeout <= 0 or profile.tokens_per_request < _LEAST_TOKENS:
        raise InputError("A request needs some time, and at least 1000 tokens.", "Enter larger limits.")
    if min(profile.tokens_per_day, profile.price_in, profile.price_out, profile.cost_per_day) < 0:
        raise InputError("Limits and prices cannot be less than nothing.", "Enter 0 or more.")
    if profile.cost_per_day and not (profile.price_in or profile.price_out):
        raise InputError("Without prices I cannot keep to a limit of cost.", "Enter what a million tokens cost.")
    return replace(profile, name=name, model=model, address=_address(profile.address))


def _address(text: str) -> str:
    """With the version at its end, where a person gave the server alone."""
    address = text.strip().rstrip("/")
    origin = origin_of(address)
    parts = urlsplit(address)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InputError("An address must not hold a key or a password.", "Enter the key in its own field.")
    if origin.scheme == "http" and not is_local_name(origin.host):
        raise InputError(f"Your words would travel to {origin.host} in clear.", "Use an https:// address.")
    return address if parts.path else f"{address}/v1"


def key_name(profile: ModelProfile) -> str:
    """Under which name the keyring has its key. It is bound to the server: another address never gets it."""
    origin = origin_of(profile.address)
    return f"model:{profile.name}@{origin.scheme}://{origin.host}:{origin.port}"


def host_of(profile: ModelProfile) -> str:
    """The server, for people."""
    return origin_of(profile.address).host
