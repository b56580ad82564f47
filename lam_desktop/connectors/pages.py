"""What servers answer, as text and data. Rule: markup and scripts are never passed on, only readable words."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.errors import NoConnection

if TYPE_CHECKING:
    from lam_desktop.core.context import Response

_HIDDEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "iframe", "object"})
_HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BREAKS = frozenset(
    {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "pre", "table", "ul", "ol"}
)


def decoded(answer: Response) -> str:
    """The body as text: by its stated character set, else UTF-8, else detected."""
    stated = re.search(r"charset=[\"']?([\w.:-]+)", answer.headers.get("Content-Type", ""))
    for name in ([stated[1]] if stated else []) + ["utf-8-sig"]:
        try:
            return answer.body.decode(name).removeprefix("\ufeff")
        except (LookupError, UnicodeDecodeError):
            continue
    from charset_normalizer import from_bytes

    best = from_bytes(answer.body).best()
    if best is None or b"\x00" in answer.body[:4096]:
        raise NoConnection(f"What {answer.url} holds is no text.", "Download it as a file instead.")
    return str(best)


def json_of(answer: Response) -> Any:
    """The body as JSON data. Raises NoConnection when it is none."""
    try:
        return json.loads(decoded(answer))
    except (ValueError, RecursionError) as error:
        raise NoConnection(f"{answer.url} did not answer with JSON data.", "Check the address.") from error


def text_of(answer: Response) -> str:
    """The readable words of the body; plain text comes as it is."""
    text = decoded(answer)
    return readable(text) if _is_page(answer, text) else text


def headings_of(answer: Response) -> tuple[str, list[str]]:
    """The title of a page and its headings, in their order; plain text has none."""
    text = decoded(answer)
    return headings(text) if _is_page(answer, text) else ("", [])


def _is_page(answer: Response, text: str) -> bool:
    kind = answer.headers.get("Content-Type", "").lower()
    return "html" in kind or bool(re.match(r"\s*<(!doctype html|html)\b", text, re.IGNORECASE))


@contained()
def readable(markup: str) -> str:
    """The words a person would see of a page."""
    reader = _Reader()
    reader.feed(ended(markup))
    reader.close()
    lines = (re.sub(r"[ \t\r\f\v\xa0]+", " ", line).strip() for line in "".join(reader.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


@contained()
def headings(markup: str) -> tuple[str, list[str]]:
    """The title of a page, and the headings a person would see, in their order."""
    reader = _Headings()
    reader.feed(ended(markup))
    reader.close()
    title, *found = (" ".join(text.split()) for text in (reader.title, *reader.found))
    return title, [each for each in found if each]


def ended(markup: str) -> str:
    """Without a comment or tag at its end that never closes: a browser shows nothing of it, and the parser would look
    for its end again from every sign in it."""
    comment = markup.find("<!--", markup.rfind("-->") + 1)
    whole = markup if comment < 0 else markup[:comment]
    tag = re.compile(r"<[a-zA-Z/!?]").search(whole, whole.rfind(">") + 1)
    return whole if tag is None else whole[: tag.start()]


class _Reader(HTMLParser):
    """Collects the visible text of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BREAKS:
            self.pieces.append("\n")

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """What begins with "<![" is a comment in a page; the parser of the standard library gives up on odd ones."""
        return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(re.sub(r"\s+", " ", data))


class _Headings(_Reader):
    """Collects the title and the headings of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.found: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag in _HEADS:
            self._inside = tag
            self.found.append("")
        elif tag == "title" and not self.title:
            self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside and not self._hidden:
            self.found[-1] += data
