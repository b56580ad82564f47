"""Summing texts up."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.text.summarise_text import summarise_text
from lam_desktop.core.errors import AlreadyThere, InputError, UnreadableFile
from tests.unit.actions.files.desk import Desk, check_card, inside

LIBRARY = (
    "The library reopened on Monday after two years of work. Its roof had leaked, and water had damaged the reading\n"
    "room. The city paid for the repair of the library, said Dr. Weber. Parking is scarce.\n"
)


def test_card() -> None:
    check_card(summarise_text)


async def test_few_of_its_own_sentences(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = desk.put("library.txt", LIBRARY)
    done = await desk.do(summarise_text, text=path, sentences=1)
    assert done.result == done.answer == "The library reopened on Monday after two years of work."
    whole = (await desk.do(summarise_text, text=path, sentences=9)).result
    assert whole == " ".join(LIBRARY.split())


async def test_of_several_files_each_begins_with_its_name(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    desk.put("notes/a.txt", "Lunch is at noon.")
    desk.put("notes/b.html", "<style>p {}</style><p>Bring <b>bread</b>.</p>")
    desk.put("notes/c.eml", "From: a@example.org\nSubject: Cake\n\nThere is cake.\n")
    done = await desk.do(summarise_text, text=inside("notes"), sentences=3)
    assert done.result == "a.txt: Lunch is at noon.\nb.html: Bring bread.\nc.eml: Cake There is cake."


async def test_what_the_text_comes_back_to_is_said(fresh_profile: Path) -> None:
    """Not what stands apart, and never in other words: a number at the end of a sentence is no list entry."""
    letter = (
        "I hope you are well. On Friday the lift stopped between floors 3 and 4. The lift must be repaired, and until "
        "then nobody can use the lift to floors 4 and 5. The bakery is open again."
    )
    done = await Desk(fresh_profile).do(summarise_text, text=letter, sentences=2)
    assert done.result == (
        "On Friday the lift stopped between floors 3 and 4. The lift must be repaired, and until then nobody can use "
        "the lift to floors 4 and 5."
    )


async def test_into_a_file(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    path = desk.put("library.txt", LIBRARY)
    await desk.do(summarise_text, text=path, sentences=1, save_as="short.txt")
    assert desk.text("short.txt") == "The library reopened on Monday after two years of work.\n"
    await desk.fails(summarise_text, AlreadyThere, text=path, save_as="library.txt")


async def test_bad_input(fresh_profile: Path) -> None:
    desk = Desk(fresh_profile)
    await desk.fails(summarise_text, InputError, text="Some words.", sentences=0)
    await desk.fails(summarise_text, UnreadableFile, text=desk.put("empty.txt", " \n"))
    await desk.fails(summarise_text, UnreadableFile, text=desk.put("photo.jpg", b"\xff\xd8\xff\xe0\x00"))
