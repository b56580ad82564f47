"""Addresses inside this network. Rule: the person may name them; what came from outside may not."""

from __future__ import annotations

from collections.abc import Collection

from lam_desktop.connectors.hosts import is_local_name, origin_of
from lam_desktop.core.errors import RefusedError
from lam_desktop.core.labels import Integrity, Label


def check_inward(url: str, label: Label, allowed: Collection[str] = ()) -> None:
    """Raise RefusedError for a local place that something else from outside named; a server may name itself.

    Args:
        allowed: hosts that are local places too, by the person's leave: it is a leave for the person's own words.
    """
    host = origin_of(url).host
    inside = is_local_name(host) or host in allowed
    if label.integrity is Integrity.UNTRUSTED and inside and label.sources - {"user"} != {host}:
        origin = ", ".join(sorted(label.sources - {"user"})) or "outside"
        raise RefusedError(
            f"{host} is a place inside this network, and the address comes from {origin}.",
            "I only go there when you name it yourself.",
        )
