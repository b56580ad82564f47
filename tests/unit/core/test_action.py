"""A card is read from the function; a catalogue never lets one action pass for another."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

import lam_desktop.actions.mail
from lam_desktop.core.action import Catalogue, Effect, Recovery, action, kind_of, load_actions
from lam_desktop.core.context import Context
from lam_desktop.core.errors import StateError
from lam_desktop.core.values import Emails, Files, Kind, Table


@action(effects=(Effect.WRITE,), says=["stamp {files} in {colour}"], example_result=Path("stamped.tar.gz"))
async def stamp(ctx: Context, files: Files, colour: Literal["red", "blue"] = "red", note: str | None = None) -> Path:
    """Stamp papers.

    More about it.

    Args:
        files: the papers,
            all of them.
        colour: of the ink.

    Returns: the stamped pile.
    """
    return files[0]


def test_a_card_is_read_from_the_function() -> None:
    card = stamp.card
    assert (card.name, card.summary, card.suffix, card.result) == ("stamp", "Stamp papers.", ".tar.gz", Kind.FILE)
    assert card.result_description == "the stamped pile."
    files, colour, note = card.params
    assert (files.kind, files.required, files.description) == (Kind.FILES, True, "the papers, all of them.")
    assert (colour.kind, colour.choices, colour.default) == (Kind.CHOICE, ("red", "blue"), "red")
    assert (note.kind, note.required) == (Kind.TEXT, False)
    with pytest.raises(KeyError):
        card.param("size")


@pytest.mark.parametrize(
    ("hint", "kind"),
    [
        (bool, Kind.BOOLEAN),
        (int | None, Kind.INTEGER),
        (float, Kind.NUMBER),
        (date, Kind.DATE),
        (list[Path], Kind.FILES),
        (list[str], Kind.LINES),
        (list[int], Kind.JSON),
        (Table, Kind.TABLE),
        (Emails, Kind.EMAILS),
        (None, Kind.NOTHING),
        (type(None), Kind.NOTHING),
        (Any, Kind.ANY),
        (Annotated[str, "a note"], Kind.TEXT),
        (list[Annotated[Path, 1]], Kind.FILES),
    ],
)
def test_kinds(hint: Any, kind: Kind) -> None:
    assert kind_of(hint if hint is not None else type(None))[0] is kind


def test_a_phrase_with_an_unknown_parameter_or_no_summary_is_refused() -> None:
    async def odd(ctx: Context, size: int) -> None:
        """Do it."""

    async def silent(ctx: Context) -> None: ...

    with pytest.raises(StateError, match="colour"):
        action(says=["do it in {colour}"])(odd)
    with pytest.raises(StateError, match="no summary"):
        action(says=["do"])(silent)


@pytest.mark.parametrize(
    ("effects", "recovery"),
    [
        ((Effect.READ,), Recovery.PURE),
        ((Effect.WRITE,), Recovery.REDO),
        ((Effect.DELETE, Effect.READ), Recovery.REDO),
        ((Effect.SEND,), Recovery.ASK),
        ((Effect.WRITE, Effect.SEND), Recovery.ASK),
        ((Effect.SHOW,), Recovery.ASK),
    ],
)
def test_what_left_the_computer_is_asked_about_after_a_crash(effects: tuple[Effect, ...], recovery: Recovery) -> None:
    async def act(ctx: Context) -> None:
        """Act."""

    assert action(effects=effects, says=["act"])(act).recovery is recovery


def test_a_later_action_never_shadows_an_earlier_one() -> None:
    catalogue = Catalogue((stamp,))
    with pytest.raises(StateError, match="two actions called stamp"):
        catalogue.add(stamp)
    assert ("stamp" in catalogue, len(catalogue), list(catalogue)) == (True, 1, [stamp])
    catalogue.remove("stamp")
    catalogue.remove("stamp")
    assert catalogue.get("stamp") is None


def test_a_package_is_loaded_whole() -> None:
    names = [each.name for each in load_actions(lam_desktop.actions.mail)]
    assert "send_mail" in names
    assert names == sorted(names)
