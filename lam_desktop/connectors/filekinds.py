"""What sort of thing a file is, judged by its extension. Rule: each file belongs to exactly one category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lam_desktop.connectors.naming import ending

if TYPE_CHECKING:
    from pathlib import Path

OTHER = "Other"
NO_EXTENSION = "no extension"

_CATEGORIES = {
    "Documents": "pdf doc docx odt rtf txt md markdown tex pages wpd xps djvu log htm html mht eml msg rst adoc",
    "Spreadsheets": "xls xlsx xlsm ods csv tsv numbers",
    "Presentations": "ppt pptx pps ppsx odp key",
    "E-books": "epub mobi azw azw3 fb2 cbz cbr",
    "Images": "jpg jpeg png gif bmp tif tiff webp heic heif svg ico raw cr2 nef arw dng psd xcf ai eps avif jfif exr",
    "Audio": "mp3 wav flac ogg oga opus m4a aac wma aiff aif mid midi amr m3u",
    "Video": "mp4 mkv avi mov wmv webm m4v mpg mpeg flv 3gp ogv mts m2ts vob srt",
    "Archives": "zip tar gz tgz bz2 tbz2 xz txz 7z rar zst lz iso cab",
    "Programs": "exe msi deb rpm appimage dmg pkg apk app flatpak flatpakref snap jar bat cmd com run desktop",
    "Code": "py js ts jsx tsx java c h cpp hpp cc cs go rs rb php pl sh bash ps1 lua kt swift scala r ipynb css",
    "Data": "json xml yaml yml toml ini cfg conf sql sqlite sqlite3 db parquet ics vcf geojson gpx kml bin dat",
    "Fonts": "ttf otf woff woff2 fon",
}
_BY_EXTENSION = {extension: category for category, many in _CATEGORIES.items() for extension in many.split()}


def category(path: Path) -> str:
    """The category's name, which is also the name of its folder: Documents, Images, … or Other."""
    return _BY_EXTENSION.get(extension(path), OTHER)


def extension(path: Path) -> str:
    """The last extension in lower case without its dot, or ""."""
    return ending(path.name).rpartition(".")[2].lower()
