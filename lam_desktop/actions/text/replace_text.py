"""Replace words in texts and files."""

from pathlib import Path
from typing import Any

from lam_desktop.connectors.lines import pattern
from lam_desktop.connectors.texts import load, transform
from lam_desktop.connectors.wording import named, quoted, shown
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.errors import InputError, QuestionNeeded
from lam_desktop.core.values import NewFile, Text, TextSource


@action(
    effects=(Effect.READ, Effect.WRITE),
    says=[
        "replace {old} with {new} in {text}",
        "replace {old} by {new} in {text}",
        "change {old} to {new} in {text}",
        "swap {old} for {new} in {text}",
        "in {text} replace every {old} with {new}",
        "substitute {new} for {old} in {text}",
        "find {old} and replace it with {new} in {text}",
        "search and replace {old} by {new} in {text}",
        "make every {old} in {text} a {new}",
        "turn all {old} into {new} in {text}",
        "{old} should be {new} everywhere in {text}",
        "rename {old} to {new} throughout {text}",
        "correct {old} to {new} in {text} please",
        "could you put {new} instead of {old} in {text}",
        "write {new} instead of {old} in {text} and save it as {save_as}",
        "remove the word {old} from {text}",
        "replace {old} with {new} in it, no matter the case",
        "it is called {new}, but in {text} I wrote {old} all over, fix it",
        "in {text} it says {old} where it should say {new}",
        "I spelled {old} wrong in {text}, it is {new}",
        "somebody typed {old} instead of {new} in {text}, please correct that",
        "{text} still has {old} in it, make that {new}",
        "the right name is {new} and not {old}, change it all over {text}",
    ],
    example_result="Good morning\n",
)
def replace_text(
    ctx: Context,
    text: TextSource,
    old: Text,
    new: Text,
    ignore_case: bool = False,
    whole_words: bool = False,
    save_as: NewFile | None = None,
    in_place: bool = False,
) -> str | Path | list[Path]:
    """Replace a word or phrase by another in a text or in many files: find and replace, substitute, swap.

    Encoding and line ends of the files are kept.

    Args:
        text: the text or files to change.
        old: what to look for, taken literally.
        new: what to put there; may be empty, to remove it.
        ignore_case: find it in capitals and small letters alike.
        whole_words: only where it stands as a word of its own.
        save_as: write the result to this new file.
        in_place: change the files themselves.

    Returns: the changed text, or the files it was written to.
    """
    if not old:
        raise QuestionNeeded("Which words shall I replace?", "Say both the old and the new words.")
    old, new = (said.replace("\r\n", "\n") for said in (old, new))
    search = pattern(old, ignore_case, whole_words)
    if not any(search.search(part.text) for part in load(ctx, text)):
        raise InputError(f"{quoted(old)} does not occur in {named(text)}.", "Check how it is written there.")
    return transform(ctx, text, lambda whole: search.sub(lambda _: new, whole), save_as, in_place)


@replace_text.answer
def _(result: Any, old: str = "", new: str = "", **arguments: Any) -> str:
    return shown(result, f"Replaced {quoted(old)} by {quoted(new)}" if new else f"Removed {quoted(old)}")
