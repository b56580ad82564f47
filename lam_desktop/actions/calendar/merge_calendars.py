"""Join calendars."""

from pathlib import Path

from lam_desktop.connectors import calendars, series
from lam_desktop.connectors.contained.door import contained
from lam_desktop.connectors.outputs import expanded
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Files, NewFile


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "merge the calendars {files} into {save_as}",
        "merge {files} into one calendar {save_as}",
        "combine {files} to a single ics {save_as}",
        "put all events of {files} into {save_as}",
        "join the calendar files {files}",
        "make one calendar out of {files}",
        "copy the events from {files} together into {save_as}",
        "unite {files} in {save_as}",
        "one .ics with everything from {files}, called {save_as}",
        "I have several calendars, {files}, make {save_as} of them",
        "throw the calendars {files} together as {save_as}",
        "collect the appointments of {files} in {save_as}",
    ],
    example_result=Path("Documents/all.ics"),
)
def merge_calendars(ctx: Context, files: Files, save_as: NewFile | None = None) -> Path:
    """Merge calendar files: put the events of several calendars (.ics) into one new file, each event once.

    Args:
        files: the calendar files.
        save_as: the new calendar; "merged.ics" beside the first when left out.
    Returns: the new calendar.
    """
    chosen = expanded(ctx.files, files, (".ics", ".ical", ".ifb"), "calendars")
    merged = _merged([(calendars.load(ctx, path)[1], path.name) for path in chosen])
    target = save_as or ctx.files.free_name(chosen[0].parent / "merged.ics")
    if not target.suffix:
        target = target.with_name(target.name + ".ics")
    return ctx.files.write(target, merged, replace=target in chosen)


@contained()
def _merged(files: list[tuple[bytes, str]]) -> bytes:
    whole = calendars.CalendarFile()
    zones: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    blocks = []
    for data, name in files:
        diary = calendars.CalendarFile(data, name)
        zones = diary.zones() | zones
        for event in diary.events:
            which = str(series.replaced(event)) if series.is_exception(event) else ""
            key = (str(event.get("UID") or diary.raw(event).replace("\r\n", "\n")), which)
            if key not in seen:
                seen.add(key)
                blocks.append(diary.raw(event))
    for block in [*zones.values(), *blocks]:
        whole.add_raw(block)
    return whole.to_bytes()


@merge_calendars.answer
def _(result: Path, **_: object) -> str:
    return f"All events are in {result.name} in {result.parent}."
