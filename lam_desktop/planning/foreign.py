"""Cards of actions that come from outside, described by JSON Schema: MCP servers, OpenAPI services, benchmarks.

Rule: whatever stands there instead of a schema says nothing; only an action without a name is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lam_desktop.core.action import Card, Param
from lam_desktop.core.errors import InputError
from lam_desktop.core.values import Kind
from lam_desktop.planning.shortforms import written_out
from lam_desktop.planning.words import spoken

FOREIGN = "foreign"
_LONGEST = 2000
_BY_TYPE = {
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "float": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
    "object": Kind.JSON,
    "dict": Kind.JSON,
}
_BY_FORMAT = {"date": Kind.DATE, "date-time": Kind.DATETIME, "time": Kind.TIME, "email": Kind.EMAIL, "uri": Kind.URL}


def card_from_schema(action: Mapping[str, Any]) -> Card:
    """A card for an action given by name, description and a JSON Schema of its parameters. Text is cut to a sane length.

    Raises: InputError when it has no name.
    """
    name = action.get("name")
    if not isinstance(name, str) or not name.strip():
        raise InputError("An action from outside has no name.", "Ask whoever describes it to put that right.")
    schema = _mapping(action.get("parameters"))
    required = _list(schema.get("required"))
    properties = _mapping(schema.get("properties"))
    params = tuple(
        param_from_schema(str(each), _mapping(facts), each in required) for each, facts in properties.items()
    )
    summary = str(action.get("description") or name.replace("_", " "))[:_LONGEST]
    outputs = tuple(param_from_schema(str(each), facts or {}, False) for each, facts in _outputs(action).items())
    return Card(name, summary, params, Kind.ANY, (written_out(spoken(name)),), frozenset(), FOREIGN, outputs=outputs)


def _outputs(action: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the result holds: a mapping of names to schemas, or the properties of an object's schema."""
    declared = _mapping(action.get("outputs") or action.get("outputSchema"))
    inner = _mapping(declared.get("properties", declared))
    return {name: facts for name, facts in inner.items() if facts is None or isinstance(facts, Mapping)}


def param_from_schema(name: str, facts: Mapping[str, Any], required: bool) -> Param:
    """A parameter from its JSON Schema."""
    choices = tuple(str(choice) for choice in _list(facts.get("enum")))
    kind = Kind.CHOICE if choices else _kind(facts)
    return Param(
        name, kind, str(facts.get("description") or "")[:_LONGEST], required, facts.get("default"), choices, facts
    )


def _mapping(said: Any) -> Mapping[str, Any]:
    return said if isinstance(said, Mapping) else {}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []


def _kind(facts: Mapping[str, Any]) -> Kind:
    named = facts.get("type")
    if isinstance(named, list):
        named = next((each for each in named if each != "null"), "string")
    if (form := str(facts.get("format"))) in _BY_FORMAT:
        return _BY_FORMAT[form]
    if named is None and not facts.get("properties"):
        return Kind.ANY
    if named in ("array", "list", "tuple"):
        return Kind.LINES
    return _BY_TYPE.get(str(named), Kind.TEXT)
