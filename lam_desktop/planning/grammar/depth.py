"""Whether files in the subfolders are meant, too: "… incl. subfolders"."""

from __future__ import annotations

import re
from dataclasses import replace

from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.places import Places

_DEEP = re.compile(
    r"(?:(?:,|\(|and|also|including|includes|incl(?: \.)?|inc \.|plus|with|in|together|altogether|the ones|the files|those)\s)*(?:all\s)?(?:of\s)?(?:its\s|the\s|their\s|any\s)?"
    r"(?:(?:sub-?folders?)|subdirectories|sub-folders|recursively|folders below|folders inside|everything below)\b(?: included| too)?(?: \))?"
)
_LONGEST = 8  # words that say it


def deep(places: Places, phrase: FilesPhrase, index: int) -> FilesPhrase | None:
    """The same files with those further below, where the words from a token on say so."""
    match = _DEEP.match(" ".join(places.low(index + offset) for offset in range(_LONGEST)))
    if not match:
        return None
    folders_below = phrase.query.folders or (phrase.query.paths if phrase.bare_folder else ())
    query = replace(
        phrase.query,
        recursive=True,
        folders=folders_below,
        paths=() if phrase.bare_folder else phrase.query.paths,
        what="files" if phrase.bare_folder else phrase.query.what,
    )
    return replace(phrase, query=query, end=index + len(match[0].split()), bare_folder=False)
