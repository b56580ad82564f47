"""What is known of where the content of a file came from. Rule: what came from outside stays so in later runs.

Known are what this program wrote itself, what the system has marked as downloaded, and saved mails. A file's content is
only looked at where content of the same size is known.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from lam_desktop.core.changes import ChangeKind
from lam_desktop.core.labels import NEUTRAL, Integrity, Label
from lam_desktop.store.origins import KEPT, Origin, OriginStore
from lam_desktop.system.files.disk import known_by
from lam_desktop.system.files.marks import came_from
from lam_desktop.system.files.operations import Operation

_MAILS = frozenset({".eml", ".emlx", ".mbox"})
_WRITES = (ChangeKind.CREATE, ChangeKind.REPLACE)


class Origins:
    """Labels of content, in memory so that a thread may ask at any moment, and in the store for later runs."""

    def __init__(self, store: OriginStore | None = None) -> None:
        self._store = store
        self._seen = 0
        self._known: dict[tuple[int, str], Label] = {}
        self._sizes: dict[int, int] = {}  # how many are known of a size

    async def refresh(self) -> None:
        """Learn what other programs on the same records have noted since."""
        if self._store is not None:
            self._seen, found = await self._store.since(self._seen)
            self._learn(found)

    def of_file(self, path: Path, physical: Path) -> Label:
        """The label of what stands in a file: nothing special, or from outside, or secret.

        Args:
            physical: where its content lies now.
        """
        try:
            facts = physical.stat()
        except OSError:
            return NEUTRAL
        if not stat.S_ISREG(facts.st_mode):
            return NEUTRAL
        if facts.st_size in self._sizes:
            known = self._known.get((facts.st_size, known_by(physical, facts.st_size)))
            if known is not None:
                return known
        place = came_from(physical) or (path.name if path.suffix.lower() in _MAILS else "")
        return Label(Integrity.UNTRUSTED, sources=frozenset({place})) if place else NEUTRAL

    def of_text(self, text: str) -> Label:
        """The label of text that lies in no file."""
        return self._known.get(_print_of(text), NEUTRAL)

    def note_text(self, text: str, label: Label) -> None:
        """Remember where text came from that goes where no label follows it."""
        self._note([Origin(*_print_of(text), label)])

    def note_files(self, done: Iterable[Operation], labels: Mapping[Path, Label]) -> None:
        """Remember where content came from that was just written.

        Args:
            labels: by where the content was staged.
        """
        moved = {each.source: each.path for each in done if each.kind is ChangeKind.MOVE}
        found = []
        for each in done:
            label = labels.get(each.source) if each.source is not None and each.kind in _WRITES else None
            if label is not None and each.after is not None:
                size, place = each.after.size, moved.get(each.path, each.path)
                found.append(Origin(size, each.after.digest or known_by(place, size), label))
        self._note(found)

    def _note(self, origins: Iterable[Origin]) -> None:
        kept = [each for each in origins if each.size > 0 and each.digest and each.label.is_special]
        if kept:
            self._learn(kept)
            if self._store is not None:
                self._store.note(kept)

    def _learn(self, origins: Iterable[Origin]) -> None:
        for size, digest, label in origins:
            if (size, digest) not in self._known:
                self._sizes[size] = self._sizes.get(size, 0) + 1
            self._known[size, digest] = label
        while len(self._known) > KEPT:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._sizes[oldest[0]] -= 1
            if not self._sizes[oldest[0]]:
                del self._sizes[oldest[0]]


def _print_of(text: str) -> tuple[int, str]:
    data = os.fsencode(text)
    return len(data), hashlib.sha256(data).hexdigest()
