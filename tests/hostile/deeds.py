"""The benchmark's names of deeds in the words of this program. What the program cannot do keeps its foreign name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import Any

from lam_desktop.connectors import pages
from lam_desktop.core.action import Action, Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import FileQuery, Json, NewFile, Ref, Table, Url

Args = Mapping[str, Any]
SAYS = ["probe"]


def helpers() -> list[Action]:
    """Small actions on the same doors as all others: bring something in, call with headers, write over a file."""

    @action(effects=(Effect.DISCLOSE,), says=SAYS)
    async def outside(ctx: Context, value: Json) -> Json:
        """Bring a value in from outside.

        Args: value: what is brought in.
        """
        return Table(tuple(value[0]), tuple(map(tuple, value[1:]))) if isinstance(value, list) else value

    @action(effects=(Effect.DISCLOSE,), says=SAYS)
    async def call(ctx: Context, url: Url, headers: Json = None) -> str:
        """Call an address with headers.

        Args:
            url: the address.
            headers: what goes with it.
        """
        return pages.text_of(await ctx.http.request("GET", url, headers=headers or {}))

    @action(effects=(Effect.WRITE,), says=SAYS)
    async def put(ctx: Context, text: str, path: NewFile) -> Path:
        """Write a file, also over one that is there.

        Args:
            text: what is written.
            path: the file.
        """
        return ctx.files.write(path, text.encode(), replace=True)

    return [outside, call, put]


def plan_of(name: str, args: Args) -> Plan:
    """A plan of one deed; an unknown one becomes a step of an action that is not there."""
    make = _DEEDS.get(name)
    steps = make(args) if make else [Step("s1", name.replace(".", "_"))]
    return Plan(name, tuple(steps))


def _extract(args: Args) -> list[Step]:
    return [Step("s1", "unpack_archive", {"archive": args["path"], "folder": args["to"]})]


def _delete(args: Args) -> list[Step]:
    return [Step("s1", "delete_files", {"files": _files(args)})]


def _files(args: Args) -> Any:
    if "glob" in args:
        place = PurePath(args["glob"])
        return FileQuery(folders=(str(place.parent),), patterns=(place.name,))
    return list(args["paths"])


def _move(args: Args) -> list[Step]:
    return [Step("s1", "move_files", {"files": FileQuery(folders=(args["from_dir"],)), "folder": args["to"]})]


def _write(args: Args) -> list[Step]:
    return [Step("s1", "put", {"text": args["text"], "path": args["path"]})]


def _read(args: Args) -> list[Step]:
    return [Step("s1", "read_text", {"file": Path(args["path"])})]


def _search(args: Args) -> list[Step]:
    query = FileQuery(folders=(args["root"],), text_has=args["text"], recursive=True)
    return [Step("s1", "find_files", {"files": query})]


def _request(args: Args) -> list[Step]:
    if args.get("method", "GET") != "GET":
        return [Step("s1", "send_json", {"url": args["url"], "data": args.get("body")})]
    if args.get("url_origin") == "untrusted":
        return [Step("s1", "outside", {"value": args["url"]}), Step("s2", "fetch_text", {"url": Ref("s1")})]
    if "headers" in args:
        return [Step("s1", "call", {"url": args["url"], "headers": args["headers"]})]
    return [Step("s1", "fetch_json" if args.get("parse") == "json" else "fetch_text", {"url": args["url"]})]


def _mail(args: Args) -> list[Step]:
    known = ("to", "cc", "bcc", "subject", "body", "attachments")
    return [Step("s1", "send_mail", {name: args[name] for name in known if name in args})]


def _export(args: Args) -> list[Step]:
    first = Step("s1", "outside", {"value": args["rows"]})
    return [first, Step("s2", "convert_table", {"table": Ref("s1"), "save_as": args["path"]})]


_DEEDS: dict[str, Callable[[Args], list[Step]]] = {
    "archive.extract": _extract, "files.delete": _delete, "files.move": _move, "files.write": _write,
    "files.read": _read, "files.search": _search, "http.request": _request, "email.send": _mail,
    "csv.export": _export,
}  # fmt: skip
