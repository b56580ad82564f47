"""Readings of what a text action works on: a text in quotes, files that hold one, a page of the web."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lam_desktop.core.action import Effect, Param
from lam_desktop.core.values import Kind
from lam_desktop.planning.clause import Candidate, Finder
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.read_texts import texts
from lam_desktop.planning.read_today import todays_date

_TO_BE_MADE = 4.0  # what it costs to read from a file that is to be made


def text_source(finder: Finder, param: Param) -> Iterator[Candidate]:
    """Readings of text, or files that hold it."""
    yield from todays_date(finder, param)
    for phrase in finder.phrases():
        base = 1.2 if not phrase.bare_folder else 0.5
        base += phrase.named * (len(phrase.query.paths) - 1)
        base -= _TO_BE_MADE * (phrase.named and finder.are_to_be(phrase))
        base -= _ATTACHED * (_goes_with(finder, param) and not _CONTENT.search(finder.clause.text))
        query = phrase.query
        that = not phrase.named and {finder.low(phrase.start), finder.low(phrase.start - 1)} & {"that", "this", "those"}
        if not param.required and (phrase.bare_folder or (that and _goes_with(finder, param))):
            continue  # a folder is attached, and "that file", but nobody's words
        if phrase.bare_folder:
            query = replace(query, folders=query.paths, paths=(), what="files")
        value: Any = Path(query.paths[0]) if phrase.named and len(query.paths) == 1 else query
        yield finder.candidate(param, value, phrase.start, phrase.end, base, open_place=not phrase.located)
    looks = param.required and Effect.READ in finder.card.effects
    looks = looks or (_goes_with(finder, param) and _CONTENT.search(finder.clause.text) is not None)
    addresses = list(finder.literal(Type.URL)) if looks else []  # they are no text to be looked at: their pages are
    for index in addresses:
        yield finder.candidate(param, finder.token(index).value, index, index + 1, 0.8, how="page")
    changes = any(each.name == "in_place" for each in finder.card.params)
    for candidate in texts(finder, param):
        quoted = finder.token(candidate.span.start).type is Type.QUOTED
        named = any(
            True
            for index in finder.literal(Type.FILENAME, Type.PATH)
            if candidate.span.start <= index < candidate.span.end
        )
        if any(candidate.span.start <= index < candidate.span.end for index in addresses):
            continue
        if not quoted and any(each.start < candidate.span.start < each.end for each in finder.phrases()):
            continue  # "Pictures" in "the newest photo in Pictures"
        if changes and not quoted:
            continue  # what is to be changed is a text in a file or in quotes, not the words that speak of it
        loose = 1.8 if named and not quoted else 0.1
        loose += _BESIDE_A_FILE * (changes and quoted and any(each.named for each in finder.phrases()))
        yield replace(candidate, score=candidate.score - loose)


def _goes_with(finder: Finder, param: Param) -> bool:
    """Whether files can go with a text as they are: those that are named in a mail are attached."""
    return param.name == "body" and any(each.kind is Kind.FILES for each in finder.card.params)


_BESIDE_A_FILE = 1.5  # what it costs to change words in quotes where a file is named: it is changed, with them
_ATTACHED = 1.5
_CONTENT = re.compile(
    r"\b(?:text|contents?|body|words|lines|what(?:['’]s| is| stands| it says)? in|inside)\b", re.IGNORECASE
)
