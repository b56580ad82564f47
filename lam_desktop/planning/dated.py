"""Names with the day in them: "a zip with today's date in its name", "invoices-YYYY-MM.zip". The day is that of the run."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lam_desktop.core.errors import QuestionNeeded
from lam_desktop.core.values import FileQuery, Kind, Template
from lam_desktop.planning.clause import Candidate, Clause
from lam_desktop.planning.draft import Draft
from lam_desktop.planning.grammar.places import has_suffix
from lam_desktop.planning.linker import Done
from lam_desktop.planning.mentions import Span
from lam_desktop.planning.so_far import TARGETS, Filling, SoFar

_FORM = re.compile(r"(?<![A-Za-z])(?:YYYY(?:[-_. ]?MM(?:[-_. ]?DD)?)?|DD[-_. ]?MM[-_. ]?YYYY)(?![A-Za-z])|\{date\}")
_DAY = "YYYY-MM-DD"
_ARCHIVES = (".tar.gz", ".tar.bz2", ".tar.xz")


def copied_under_it(draft: Draft) -> Draft:
    """ "A copy of thesis.docx with the date in its name": the file's name has it, and not that of the folder it goes to."""
    said = draft.args.get("files") or draft.args.get("file")
    path = _single(said.value) if said is not None else None
    if said is None or path is None or not _is_said(draft) or not draft.card.name.startswith("copy_file"):
        return draft
    folder = draft.args.get("folder") or draft.args.get("save_as")
    place = Candidate("save_as", path, Span(0, 0), 0.0, how="derived")
    if folder is not None and draft.card.name == "copy_files":
        place = replace(folder, param="save_as", value=Path(folder.value) / path.name)
    elif folder is not None:
        return draft
    file = replace(said, param="file", value=path)
    return replace(draft, args={"file": file, "save_as": place})


def _single(value: object) -> Path | None:
    """The one file that a value names."""
    if isinstance(value, FileQuery):
        return Path(value.paths[0]) if len(value.paths) == 1 and has_suffix(value.paths[0]) else None
    return value if isinstance(value, Path) else None


def name_by_date(plan: SoFar, filling: Filling) -> None:
    """Put the day of the run into the name of what the step makes, where the words want it there."""
    places = {
        param.name: value
        for param in sorted(filling.card.params, key=lambda each: each.kind is not Kind.NEW_FILE)
        if param.kind in TARGETS and isinstance(value := filling.args.get(param.name), Path)
    }
    said = _is_said(filling.draft)
    for name, place in places.items():
        form = _FORM.search(str(place))
        if form is None and not said:
            continue
        before, after = _around(place) if form is None else (str(place)[: form.start()], str(place)[form.end() :])
        wanted = form[0] if form is not None and form[0] != "{date}" else _DAY
        filling.put(
            name,
            Template(tuple(part for part in (before, plan.insert_aside("date_as", form=wanted), after) if part)),
            "derived",
        )
        said = False
    if said:
        raise QuestionNeeded("Which name should have the date in it?")


def save_by_date(plan: SoFar, clause: Clause) -> None:
    """The same for "… and save it as list.xlsx with today's date", which says more about the step before."""
    if plan.last is None or not clause.hears(clause.reading.asides.dated):
        return
    last = plan.done.pop()
    filling = Filling(Draft(last.card, clause), dict(last.step.args), dict(last.step.provenance))
    name_by_date(plan, filling)
    plan.done.append(Done(replace(last.step, args=filling.args, provenance=filling.origin), last.card))


def _is_said(draft: Draft) -> bool:
    return draft.clause.hears(draft.clause.reading.asides.dated)


def _around(place: Path) -> tuple[str, str]:
    """What stands before and after the day in a name that does not say where it goes."""
    ending = next((each for each in _ARCHIVES if place.name.lower().endswith(each)), place.suffix)
    whole = str(place)
    return f"{whole[: len(whole) - len(ending)]}-", ending
