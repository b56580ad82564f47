"""A text without the part that stands behind or in front of some words."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.markers import part
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "remove everything after {after} in {text}",
        "delete everything before {before} in {text}",
        "remove everything between {after} and {before} in {text}",
        "cut off everything after the line {after} in {text}",
        "delete all text before {before} in {text}",
        "delete the part between {after} and {before} from {text}",
        "throw away everything behind {after} in {text}",
        "drop everything from {text} that comes after {after}",
        "clear everything above {before} in {text}",
        "remove everything below {after} from {text}",
        "strip everything up to {before} from {text}",
        "clear what stands between {after} and {before} in {text}",
        "take out everything before the line {before} in {text} and save as {save_as}",
    ],
    example_result="the rest\n",
)
def remove_part(
    ctx: Context,
    text: TextSource,
    after: Text | None = None,
    before: Text | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Remove everything after, before or between some words of a text; the words themselves stay.

    Args:
        text: the text or files.
        after: the words behind which the text goes (after, below, behind).
        before: the words in front of which it goes (before, above, up to).
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the text that is left, or the files it was written to.
    """

    def rest(whole: str) -> str:
        start, end = part(whole, after, before)
        return whole[:start] + whole[end:]

    return transform(ctx, text, rest, save_as, in_place)


@remove_part.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Removed that part")
