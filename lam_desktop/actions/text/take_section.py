"""The section under a heading."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.markers import section
from lam_desktop.connectors.texts import transform
from lam_desktop.connectors.wording import shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.values import Name, NewFile, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "give me the section {heading} of {text}",
        "take the text under the heading {heading} from {text}",
        "show the section called {heading} in {text}",
        "what does {text} say under {heading}",
        "copy the section {heading} of {text} to {save_as}",
        "save the chapter {heading} of {text} as {save_as}",
        "the part of {text} under the heading {heading}",
        "extract the section {heading} from {text} into {save_as}",
        "read me the {heading} section of {text}",
        "get the paragraph under {heading} in {text}",
        "print the {heading} chapter of {text}",
        "save the section with the title {heading} from {text} into {save_as}",
    ],
    example_result="## Plan\nfirst things first\n",
)
def take_section(
    ctx: Context, text: TextSource, heading: Name, save_as: NewFile | None = None
) -> str | Path | list[Path]:
    """Take the section of a text that stands under a heading, such as a chapter of a Markdown file.

    Args:
        text: the text or files.
        heading: what the heading says.
        save_as: write the section to this new file.

    Returns: the section with its heading, or the file it was written to.
    """

    def taken(whole: str) -> str:
        start, end = section(whole, heading)
        return whole[start:end].rstrip("\n") + "\n"

    return transform(ctx, text, taken, save_as, False)


@take_section.answer
def _(result: Any, **arguments: Any) -> str:
    return shown(result, "Saved the section")
