"""The part of a text between some words."""

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
        "give me the text between {after} and {before} in {text}",
        "take everything between {after} and {before} from {text}",
        "copy everything after {after} in {text} to {save_as}",
        "show everything that comes after {after} in {text}",
        "what stands between {after} and {before} in {text}",
        "keep only what is between {after} and {before} in {text}",
        "save everything before {before} in {text} as {save_as}",
        "the part of {text} after {after}",
        "write the part of {text} before {before} into {save_as}",
        "extract the text from {text} between {after} and {before}",
        "keep only the text below {after} in {text}",
        "show me what stands before {before} in {text}",
    ],
    example_result="the part\n",
)
def take_part(
    ctx: Context,
    text: TextSource,
    after: Text | None = None,
    before: Text | None = None,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Take the part of a text that stands after, before or between some words, without these words.

    Args:
        text: the text or files.
        after: the words behind which the part begins (after, below, behind).
        before: the words in front of which it ends (before, above, up to).
        save_as: write the part to this new file.
        in_place: keep only the part in the files themselves.

    Returns: the part, or the files it was written to.
    """

    def taken(whole: str) -> str:
        start, end = part(whole, after, before)
        return whole[start:end]

    return transform(ctx, text, taken, save_as, in_place)


@take_part.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Kept that part")
