"""A home in memory, and what the primitive changes do to it, there and back. Rule: nothing here comes from the engine.

The person's later edits win: what is no longer as a run left it stays, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Thing:
    """A file as it was written once; two of the same content are two. `facts`: time and permissions, once seen."""

    content: bytes
    facts: tuple[int, int] | None = None


FOLDER = Thing(b"")
Tree = dict[str, Thing]


class Refused(Exception):
    """A change cannot be made as things are."""


def above(name: str) -> str:
    """The folder of a name; empty for the home itself."""
    return name.rpartition("/")[0]


def below(tree: Tree, name: str) -> list[str]:
    """What lies in a folder, at any depth."""
    return [each for each in tree if each.startswith(f"{name}/")]


@dataclass(slots=True)
class Make:
    """Make a folder. `was_there`: somebody else had made it. `left`: it could not be taken back, and is ours still."""

    path: str
    was_there: bool = False
    left: bool = False

    def apply(self, tree: Tree) -> None:
        there = tree.get(self.path) is FOLDER
        self.was_there = there and not self.left
        if not there and (self.path in tree or not _can_hold(tree, self.path)):
            raise Refused
        tree[self.path] = FOLDER

    def undo(self, tree: Tree) -> bool:
        self.left = not self.was_there and self.path in tree and bool(below(tree, self.path))
        if not self.was_there and not self.left:
            tree.pop(self.path, None)
        return not self.left


@dataclass(slots=True)
class Create:
    """Put new content where nothing is. `staged`: the content while it is not there; `absent`: it was moved on."""

    path: str
    new: Thing
    staged: bool = True
    absent: bool = False

    def apply(self, tree: Tree) -> None:
        if not self.staged or self.path in tree or not _can_hold(tree, self.path):
            raise Refused
        tree[self.path], self.staged = self.new, False

    def undo(self, tree: Tree) -> bool:
        there = tree.get(self.path)
        self.absent = there is None and not self.staged
        if there is None:
            return True
        if there.content != self.new.content:
            return False
        self.new, self.staged = tree.pop(self.path), True
        return True


@dataclass(slots=True)
class Replace:
    """Put new content in the place of old. `kept`: the old content is kept, not in its place."""

    path: str
    old: Thing
    new: Thing
    staged: bool = True
    kept: bool = False

    def apply(self, tree: Tree) -> None:
        if not self.staged or tree.get(self.path) is not self.old:
            raise Refused
        tree[self.path], self.staged, self.kept = self.new, False, True

    def undo(self, tree: Tree) -> bool:
        there = tree.get(self.path)
        if not self.kept or there is self.old:
            return True
        if there is not None and there.content != self.new.content:
            return False
        if there is not None:
            self.new, self.staged = there, True
        _bring_back(tree, self.path, self.old)
        self.kept = False
        return True


@dataclass(slots=True)
class Move:
    """Give a thing another name."""

    path: str
    source: str
    thing: Thing

    def apply(self, tree: Tree) -> None:
        if tree.get(self.source) is not self.thing or self.path in tree or not _can_hold(tree, self.path):
            raise Refused
        tree[self.path] = tree.pop(self.source)

    def undo(self, tree: Tree) -> bool:
        if self.path not in tree:
            return self.source in tree
        if self.source in tree:
            return False
        _bring_back(tree, self.source, tree.pop(self.path))
        return True


@dataclass(slots=True)
class Bin:
    """Put a thing into the trash."""

    path: str
    thing: Thing
    inside: bool = False

    def apply(self, tree: Tree) -> None:
        if self.inside or tree.get(self.path) is not self.thing:
            raise Refused
        del tree[self.path]
        self.inside = True

    def undo(self, tree: Tree) -> bool:
        if not self.inside:
            return self.path in tree
        if self.path in tree:
            return False
        _bring_back(tree, self.path, self.thing)
        self.inside = False
        return True


Change = Make | Create | Replace | Move | Bin


def _bring_back(tree: Tree, path: str, thing: Thing) -> None:
    """Put a thing where it was; folders that are gone meanwhile are made anew."""
    folder = above(path)
    while folder and folder not in tree:
        tree[folder] = FOLDER
        folder = above(folder)
    tree[path] = thing


def _can_hold(tree: Tree, path: str) -> bool:
    return not above(path) or tree.get(above(path)) is FOLDER


@dataclass(slots=True)
class Done:
    """A run: the changes of each step, which steps stand, and of which taking back had to leave something."""

    run: str
    steps: list[list[Change]]
    stands: list[bool] = field(default_factory=list)
    left: set[int] = field(default_factory=set)

    def undo(self, tree: Tree, only: list[int]) -> bool:
        """Take steps back, the last first; True when nothing was left alone."""
        clean = True
        stays = any(self.stands[each] or each in self.left for each in range(len(self.steps)) if each not in only)
        for number in reversed(range(len(self.steps))):
            if (self.stands[number] or number in self.left) and number in only:
                done = [change.undo(tree) for change in reversed(self.steps[number])]
                whole = all(done)
                clean &= whole
                self.stands[number] = False
                waits = any(isinstance(change, Create) and change.absent for change in self.steps[number])
                again = not whole or (waits and stays)
                stays = stays or not whole
                self.left.add(number) if again else self.left.discard(number)
        return clean

    def redo(self, tree: Tree) -> None:
        """Do what does not stand. Raises Refused; then the changes made for it are taken back by the caller's copy."""
        for number in self._down():
            for change in self.steps[number]:
                change.apply(tree)
        for number in self._down():
            self.stands[number] = True
            self.left.discard(number)

    def _down(self) -> Iterator[int]:
        return iter([number for number, stands in enumerate(self.stands) if not stands])
