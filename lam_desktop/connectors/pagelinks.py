"""The links of a web page, and which of them are meant. Rule: only addresses of the web are links."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lam_desktop.connectors import pages
from lam_desktop.connectors.contained.door import contained

if TYPE_CHECKING:
    from lam_desktop.core.context import Response

LinkKind = Literal["pdf", "pictures", "music", "videos", "archives", "tables", "documents", "calendars"]
_ENDINGS: dict[str, tuple[str, ...]] = {
    "pdf": (".pdf",),
    "pictures": (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg"),
    "music": (".mp3", ".wav", ".flac", ".ogg", ".m4a", ".aac", ".opus"),
    "videos": (".mp4", ".mkv", ".mov", ".avi", ".webm", ".m4v"),
    "archives": (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z"),
    "tables": (".csv", ".tsv", ".xlsx", ".xls", ".ods", ".json"),
    "documents": (".docx", ".doc", ".odt", ".rtf", ".txt", ".md", ".pdf", ".pptx", ".epub"),
    "calendars": (".ics",),
}
_MOST = 5000


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its full address, and the words it stands behind."""

    url: str
    text: str

    def ends_in(self, endings: tuple[str, ...]) -> bool:
        """Whether its address has one of these endings."""
        return PurePosixPath(unquote(urlsplit(self.url).path)).suffix.lower() in endings


def links_of(answer: Response, kind: str | None = None, containing: str | None = None) -> list[Link]:
    """The links of a page in their order, each once: all, those to one kind of file, those with certain words."""
    found = [Link(*each) for each in _found(pages.decoded(answer), answer.url, kind == "pictures")]
    if kind is not None:
        found = [link for link in found if link.ends_in(_ENDINGS[kind])]
    if containing:
        low = containing.strip().lower()
        found = [link for link in found if low in f"{link.text} {unquote(link.url)}".lower()]
    return found


@contained()
def _found(markup: str, address: str, shown: bool) -> list[tuple[str, str]]:
    reader = _Links(address, shown)
    reader.feed(pages.ended(markup))
    reader.close()
    return [(url, " ".join(text.split())) for url, text in reader.found.items()]


class _Links(HTMLParser):
    """Collects links and the words in them; with `shown` the pictures on the page as well."""

    def __init__(self, address: str, shown: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}
        self._base = address
        self._shown = shown
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = dict(attrs)
        if tag == "base" and facts.get("href"):
            self._base = urljoin(self._base, str(facts["href"]))
        elif tag in ("a", "area"):
            self._open = self._keep(facts.get("href"), "")
        elif self._shown and tag == "img":
            self._keep(facts.get("src"), facts.get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.found[self._open] += data

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """What begins with "<![" is a comment in a page; the parser of the standard library gives up on odd ones."""
        return self.parse_bogus_comment(i)

    def _keep(self, target: str | None, text: str) -> str:
        try:
            url = urldefrag(urljoin(self._base, (target or "").strip())).url
            plain = urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname)
        except ValueError:  # an address that is none
            return ""
        if not target or target.strip().startswith("#") or not plain or len(self.found) >= _MOST:
            return ""
        self.found.setdefault(url, text)
        return url
