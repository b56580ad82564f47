"""One file of a kind of which a folder may hold several: "the pdf in Downloads"."""

from __future__ import annotations

from lam_desktop.core.values import FileQuery
from lam_desktop.planning.grammar.filters import FilesPhrase
from lam_desktop.planning.grammar.places import Places
from lam_desktop.planning.grammar.theone import kind_there, names_of_kind
from lam_desktop.planning.grammar.world import World


def one_of_several(places: Places, start: int) -> FilesPhrase | None:
    """The files of that kind there, where there are several, of which one is meant."""
    index = places.skip_determiners(start)
    found = kind_there(places.tokens, start, index, places.located_at)
    if found is None or len(list(names_of_kind(places.world, found[1], found[0]))) < 2:
        return None
    query = FileQuery(folders=(found[1],), suffixes=found[0])
    return FilesPhrase(query, start, found[2], True, kind_word=places.low(index), plural=False, specific=True)


def is_one_of_several(phrase: FilesPhrase, world: World) -> bool:
    """Whether words mean one file of a kind of which there are several."""
    query = phrase.query
    single = not (phrase.plural or phrase.named or phrase.bare_folder or query.limit or query.sort_by)
    plain = single and len(query.folders) == 1 and query == FileQuery(folders=query.folders, suffixes=query.suffixes)
    return plain and bool(query.suffixes) and sum(1 for _ in names_of_kind(world, query.folders[0], query.suffixes)) > 1
