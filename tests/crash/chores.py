"""Chores made up at random, each with what it must come to, worked out without the engine."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Item, RowTest, Template
from tests.crash.world import NAMES, WORDS, Content, Tree, meaning

GONE = "gone"
HOW = ("ok", "ok", "ok", "slow", "lost", "cut", "late")


@dataclass(frozen=True, slots=True)
class Part:
    """One step, and what it must come to.

    `changes`: what is at each place afterwards (GONE: nothing). `binned`: what lies in the trash afterwards, by
    meaning. `sends`: marks the servers must have got once each. `touches`: places it needs or changes. `carries`: a
    folder and where it goes, with all that lies in it by then, be it because a step that deletes was left out.
    """

    step: Step
    changes: Mapping[str, Content | str] = field(default_factory=dict)
    binned: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    touches: frozenset[str] = frozenset()
    carries: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Chore:
    """A plan with the tree it begins with."""

    plan: Plan
    before: Tree
    parts: tuple[Part, ...]

    def part(self, step: str) -> Part:
        return next(part for part in self.parts if part.step.id == step)

    def after(self, done: set[str]) -> dict[str, str]:
        """What must be in the home, by meaning, when exactly these steps are done."""
        tree: dict[str, str] = {name: meaning(content) for name, content in self.before.items()}
        for part in self.parts:
            if part.step.id in done and part.carries[0]:
                old, new = part.carries
                moved = [name for name in tree if name == old or name.startswith(f"{old}/")]
                tree |= {f"{new}{name.removeprefix(old)}": tree.pop(name) for name in moved}
            elif part.step.id in done:
                for name, content in part.changes.items():
                    if isinstance(content, str):
                        tree.pop(name, None)
                    else:
                        tree[name] = meaning(content)
        return tree

    def binned(self, done: set[str]) -> list[str]:
        """What must be in the trash."""
        return sorted(each for part in self.parts if part.step.id in done for each in part.binned)


@dataclass(slots=True)
class _Draft:
    """What a kind of step comes to: the action, its arguments, and the tree it leaves (`tree` is changed in place)."""

    action: str
    args: dict[str, Any]
    reads: tuple[str, ...] = ()
    binned: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    for_each: Any = None
    carries: tuple[str, str] = ("", "")


@dataclass(slots=True)
class _Desk:
    """What a maker of steps works with."""

    home: Path
    tree: Tree
    chance: random.Random
    web: str
    trial: str
    number: int

    def files(self, *suffixes: str) -> list[str]:
        return sorted(name for name in self.tree if name.endswith(suffixes or (".txt", ".jpg", ".csv", ".zip", ".db")))

    def pick(self, *suffixes: str) -> str:
        return self.chance.choice(self.files(*suffixes))

    def folder(self) -> str:
        there = [name for name, content in self.tree.items() if content is None]
        return self.chance.choice([*sorted(there), f"Downloads/New {self.number}", f"Sorted/{self.number}"])

    def fresh(self, suffix: str) -> str:
        return f"{self.folder()}/{self.chance.choice(NAMES)} {self.number}{suffix}"

    def place(self, name: str) -> Path:
        return self.home / name

    def lay(self, name: str, content: Content) -> None:
        """Put a thing into the tree, with the folders above it."""
        for above in reversed(Path(name).parents[:-1]):
            self.tree.setdefault(above.as_posix(), None)
        self.tree[name] = content

    def lift(self, name: str) -> dict[str, Content]:
        """Take a thing out, with all below it; returns what it was, by the rest of the names."""
        below = [each for each in self.tree if each == name or each.startswith(f"{name}/")]
        return {each[len(name) :]: self.tree.pop(each) for each in below}


def _write(desk: _Desk) -> _Draft:
    name, said = desk.fresh(".txt"), " ".join(desk.chance.choices(WORDS, k=5))
    desk.lay(name, f"{said}\n".encode())
    return _Draft("write_text", {"text": said, "save_as": desk.place(name)})


def _rename(desk: _Desk) -> _Draft:
    name = desk.pick(".txt", ".jpg")
    new = f"{Path(name).parent.as_posix()}/renamed {desk.number}{Path(name).suffix}"
    desk.lay(new, desk.lift(name)[""])
    return _Draft("rename_file", {"file": desk.place(name), "new_name": Path(new).name})


def _move(desk: _Desk) -> _Draft:
    name, new = desk.pick(".txt", ".jpg"), f"{desk.folder()}/moved {desk.number}"
    new += Path(name).suffix
    desk.lay(new, desk.lift(name)[""])
    return _Draft("move_file_as", {"file": desk.place(name), "save_as": desk.place(new)})


def _move_many(desk: _Desk) -> _Draft:
    folder = f"Sorted/many {desk.number}"
    names = desk.chance.sample(desk.files(".txt", ".jpg"), 2)
    if Path(names[0]).name == Path(names[1]).name:
        names = names[:1]
    for name in names:
        desk.lay(f"{folder}/{Path(name).name}", desk.lift(name)[""])
    return _Draft("move_files", {"files": [desk.place(each) for each in names], "folder": desk.place(folder)})


def _move_folder(desk: _Desk) -> _Draft:
    new = f"Old {desk.number}"
    for rest, content in desk.lift("Documents/Old").items():
        desk.lay(f"Pictures/{new}{rest}", content)
    args = {"file": desk.place("Documents/Old"), "save_as": desk.place(f"Pictures/{new}")}
    return _Draft("move_file_as", args, carries=("Documents/Old", f"Pictures/{new}"))


def _copy(desk: _Desk) -> _Draft:
    name, new = desk.pick(), f"{desk.folder()}/copy {desk.number}"
    new += Path(name).suffix
    desk.lay(new, desk.tree[name])
    return _Draft("copy_file_as", {"file": desk.place(name), "save_as": desk.place(new)}, reads=(name,))


def _delete(desk: _Desk) -> _Draft:
    names = desk.chance.sample(desk.files(".txt", ".jpg"), desk.chance.randint(1, 2))
    binned = tuple(meaning(desk.lift(name)[""]) for name in names)
    return _Draft("delete_files", {"files": [desk.place(each) for each in names]}, binned=binned)


def _append(desk: _Desk) -> _Draft:
    name, said = desk.pick(".txt"), desk.chance.choice(WORDS)
    old = desk.tree[name]
    assert isinstance(old, bytes)
    desk.lay(name, old + f"{said}\n".encode())
    return _Draft("append_text", {"text": said, "file": desk.place(name)})


def _replace(desk: _Desk) -> _Draft:
    name = desk.pick(".txt")
    old = desk.tree[name]
    assert isinstance(old, bytes)
    word = old.split()[0].decode()
    desk.lay(name, old.replace(word.encode(), b"xxx"))
    args = {"text": desk.place(name), "old": word, "new": "xxx", "in_place": True}
    return _Draft("replace_text", args, reads=(name,))


def _people(desk: _Desk) -> tuple[str, str, list[str]]:
    name = desk.pick(".csv")
    content = desk.tree[name]
    assert isinstance(content, bytes)
    head, *rows = content.decode().splitlines()
    return name, head, rows


def _sort(desk: _Desk) -> _Draft:
    name, head, rows = _people(desk)
    rows.sort(key=lambda row: int(row.split(",")[1]))
    desk.lay(name, "".join(f"{row}\n" for row in (head, *rows)).encode())
    return _Draft("sort_rows", {"table": desk.place(name), "by": ["number"], "in_place": True}, reads=(name,))


def _filter(desk: _Desk) -> _Draft:
    name, head, rows = _people(desk)
    new, least = desk.fresh(".csv"), desk.chance.randint(0, 1000)
    kept = [row for row in rows if int(row.split(",")[1]) >= least]
    desk.lay(new, "".join(f"{row}\n" for row in (head, *kept)).encode())
    where = [RowTest("number", ">=", least)]
    args = {"table": desk.place(name), "where": where, "save_as": desk.place(new)}
    return _Draft("filter_rows", args, reads=(name,))


def _zip(desk: _Desk) -> _Draft:
    new, names = desk.fresh(".zip"), desk.chance.sample(desk.files(".txt", ".jpg", ".csv"), 2)
    if Path(names[0]).name == Path(names[1]).name:
        names = names[:1]
    packed: dict[str, bytes] = {}
    for name in names:
        content = desk.tree[name]
        assert isinstance(content, bytes)
        packed[Path(name).name] = content
    desk.lay(new, packed)
    args = {"files": [desk.place(each) for each in names], "archive": desk.place(new)}
    return _Draft("zip_files", args, reads=tuple(names))


def _unpack(desk: _Desk) -> _Draft:
    name, folder = desk.pick(".zip"), f"Downloads/Unpacked {desk.number}"
    content = desk.tree[name]
    assert isinstance(content, dict)
    for member, data in content.items():
        desk.lay(f"{folder}/{member}", data)
    return _Draft("unpack_archive", {"archive": desk.place(name), "folder": desk.place(folder)}, reads=(name,))


def _enter(desk: _Desk) -> _Draft:
    name, said = desk.pick(".db"), desk.chance.choice(WORDS)
    rows = desk.tree[name]
    assert isinstance(rows, tuple)
    desk.lay(name, (*rows, (len(rows) + 1, said)))
    return _Draft("add_entry", {"said": said, "book": desk.place(name)})


def _make_folder(desk: _Desk) -> _Draft:
    new = f"Fresh {desk.number}/inner"
    desk.lay(new, None)
    return _Draft("make_folder", {"folder": desk.place(new)})


def _write_each(desk: _Desk) -> _Draft:
    names = [f"item {desk.number} {each}" for each in range(desk.chance.choice([3, 3, 3, 70]))]
    for name in names:
        desk.lay(f"Downloads/{name}.txt", f"{name}\n".encode())
    save_as = Template((f"{desk.home}/Downloads/", Item(), ".txt"))
    return _Draft("write_text", {"text": Item(), "save_as": save_as}, for_each=names)


def _post(desk: _Desk) -> _Draft:
    mark, how = f"{desk.number}", desk.chance.choice(HOW)
    url = f"{desk.web}/{how}/{desk.trial}/{mark}"
    return _Draft("send_json", {"url": url, "data": {"mark": mark}}, sends=(mark,))


def _post_each(desk: _Desk) -> _Draft:
    marks, how = tuple(f"{desk.number}.{each}" for each in range(3)), desk.chance.choice(HOW)
    url = Template((f"{desk.web}/{how}/{desk.trial}/", Item()))
    return _Draft("send_json", {"url": url, "data": {"many": True}}, sends=marks, for_each=list(marks))


def _post_found(desk: _Desk) -> _Draft:
    """To an address that is only found on the way, so that it may be asked about there."""
    name, mark, how = desk.pick(".txt"), f"{desk.number}", desk.chance.choice(HOW)
    url = Template((f"{desk.web}/{how}/{desk.trial}/{mark}?of=", Item("stem")))
    found = FileQuery(paths=(str(desk.place(name)),))
    return _Draft("send_json", {"url": url, "data": {"found": True}}, (name,), sends=(mark,), for_each=found)


def _mail(desk: _Desk) -> _Draft:
    mark, how = f"{desk.number}", desk.chance.choice(("ok", "ok", "lost", "slow"))
    args = {"to": [f"{how}@example.com"], "subject": f"{desk.trial}/{mark}", "body": "Hello."}
    return _Draft("send_mail", args, sends=(mark,))


def _mail_apart(desk: _Desk) -> _Draft:
    """Several mails in one step."""
    marks = tuple(f"{desk.number}.{each}" for each in range(3))
    hows = ["ok", desk.chance.choice(("ok", "lost", "slow")), "ok"]
    to = [f"{how}+{mark}@example.com" for how, mark in zip(hows, marks, strict=True)]
    args = {"to": to, "subject": f"{desk.trial}/", "body": "Hello, each of you.", "separately": True}
    return _Draft("send_mail", args, sends=marks)


def _fail(desk: _Desk) -> _Draft:
    name = desk.pick(".txt")
    return _Draft("give_up", {"book": desk.place(name)}, reads=(name,))


_FILES: tuple[Callable[[_Desk], _Draft], ...] = (
    _write, _rename, _move, _move_many, _move_folder, _copy, _delete, _append, _replace, _sort, _filter, _zip, _unpack,
    _enter, _make_folder, _write_each,
)  # fmt: skip
_SENDING: tuple[Callable[[_Desk], _Draft], ...] = (_post, _post_each, _post_found, _mail, _mail_apart)
_FEWEST = 3  # files that are always left to work with
_NEEDED = {_move_folder: "Documents/Old"}


def make_chore(
    home: Path, tree: Tree, chance: random.Random, web: str, trial: str, sending: float = 0.25, failing: float = 0.2
) -> Chore:
    """A chore of three to seven steps over a tree.

    Args:
        web: address of the server that counts; trial: how this chore's marks are told from others'.
        sending: share of steps that send.
        failing: share of chores with a step that is planned to fail; some go on without it, or do another instead.
    """
    before = dict(tree)
    parts: list[Part] = []
    count = chance.randint(3, 7)
    fails_at = chance.randrange(count) if chance.random() < failing else -1
    then = chance.choice(["all is off", "without it", "something instead"])
    for number in range(count):
        desk = _Desk(home, tree, chance, web, trial, number)
        old = dict(tree)
        draft = _drafted(desk, sending, number == fails_at)
        changes: dict[str, Content | str] = {
            name: tree[name] for name in tree if name not in old or old[name] != tree[name]
        }
        changes |= {name: GONE for name in old if name not in tree}
        touches = frozenset([*changes, *draft.reads])
        needs = tuple(each.step.id for each in parts if _meet(each.touches, touches) or chance.random() < 0.15)
        step = Step(
            f"s{number}", draft.action, draft.args, needs, for_each=draft.for_each,
            optional=number == fails_at and then == "without it",
            instead_of=f"s{fails_at}" if number == fails_at + 1 > 0 and then == "something instead" else "",
        )  # fmt: skip
        parts.append(Part(step, changes, draft.binned, draft.sends, touches, draft.carries))
    return Chore(Plan(f"chore {trial}", tuple(part.step for part in parts)), before, tuple(parts))


def _drafted(desk: _Desk, sending: float, fails: bool) -> _Draft:
    if fails:
        return _fail(desk)
    enough = len(desk.files(".txt", ".jpg")) > _FEWEST
    kinds = _SENDING if desk.chance.random() < sending else _FILES if enough else (_write,)
    kind = desk.chance.choice([kind for kind in kinds if _NEEDED.get(kind, "Documents") in desk.tree])
    return kind(desk)


def _meet(some: frozenset[str], others: frozenset[str]) -> bool:
    """True when a place of one is, or lies in, a place of the other."""
    return any(
        one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/") for one in some for other in others
    )
