"""Words for kinds of files and for the standard folders. Rule: data only; the grammar reads it, nothing else decides by it."""

from __future__ import annotations

SUFFIXES: dict[str, tuple[str, ...]] = {
    "picture": (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".svg"),
    "photo": (".jpg", ".jpeg", ".png", ".heic", ".tif", ".tiff", ".webp"),
    "video": (".mp4", ".mkv", ".avi", ".mov", ".webm", ".m4v", ".wmv", ".mpg", ".mpeg"),
    "music": (".mp3", ".flac", ".wav", ".ogg", ".m4a", ".aac", ".wma", ".opus"),
    "document": (".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".md", ".tex", ".pages"),
    "word": (".doc", ".docx", ".odt"),
    "spreadsheet": (".xlsx", ".xls", ".ods", ".csv", ".tsv"),
    "excel": (".xlsx", ".xls"),
    "presentation": (".pptx", ".ppt", ".odp", ".key"),
    "archive": (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar"),
    "text": (".txt",),
    "temporary": (".tmp", ".temp"),
    "installer": (".exe", ".msi", ".dmg", ".pkg", ".deb", ".rpm", ".appimage", ".apk"),
    "markdown": (".md", ".markdown"),
    "jpeg": (".jpg", ".jpeg"),
    "calendar": (".ics",),
    "python": (".py",),
    "webpage": (".html", ".htm"),
    "ebook": (".epub", ".mobi", ".azw3"),
    "code": (".py", ".js", ".ts", ".c", ".cpp", ".h", ".java", ".go", ".rs", ".rb", ".php", ".sh"),
}

# singular noun → key of SUFFIXES
NOUNS: dict[str, str] = {
    "picture": "picture", "image": "picture", "pic": "picture", "photo": "photo", "photograph": "photo",
    "screenshot": "picture", "video": "video", "movie": "video", "film": "video", "clip": "video",
    "song": "music", "music": "music", "track": "music", "audio": "music", "mp3": "music",
    "document": "document", "doc": "document", "spreadsheet": "spreadsheet", "excel": "excel", "workbook": "excel",
    "presentation": "presentation", "slide": "presentation", "archive": "archive", "text": "text",
    "installer": "installer", "setup": "installer", "markdown": "markdown", "jpeg": "jpeg", "jpg": "jpeg",
    "calendar": "calendar", "python": "python", "ebook": "ebook", "webpage": "webpage",
    "temp": "temporary", "temporary": "temporary",
}  # fmt: skip
del NOUNS["mp3"]

KNOWN_SUFFIXES: frozenset[str] = frozenset(suffix for group in SUFFIXES.values() for suffix in group) | frozenset(
    ".log .json .xml .yaml .yml .ini .cfg .conf .toml .bak .tmp .iso .img .bin .dat .db .sqlite .sql .ico .psd .ai .eps"
    " .eml .msg .vcf .css .bat .ps1 .ipynb .r .lua .swift .kt .srt .sub .vtt .torrent .part .crdownload .old .orig"
    " .exr .raw .cr2 .nef .dng .tga .tar.gz .tar.bz2 .tar.xz .m3u .mid .aiff .3gp .flv .odg .tex .bib .lock .out .err"
    " .parquet .feather .geojson .kml .gpx .scss .jsx .tsx .vue .asc .pem .crt .jar .ttf .otf .woff .woff2 .djvu".split()
)

# standard folders, as people call them → name below the home folder
FOLDERS: dict[str, str] = {
    "desktop": "Desktop", "downloads": "Downloads", "download": "Downloads", "documents": "Documents",
    "pictures": "Pictures", "music": "Music", "videos": "Videos", "public": "Public", "templates": "Templates",
    "home": "", "photos": "Pictures", "movies": "Videos", "docs": "Documents",
}  # fmt: skip

GENERIC_FILES = {
    "file",
    "files",
    "everything",
    "stuff",
    "things",
    "items",
    "contents",
    "content",
    "anything",
    "whatever",
    "ones",
    "originals",
    "filenames",
}
GENERIC_FOLDERS = {
    "folder",
    "folders",
    "subfolder",
    "subfolders",
    "directory",
    "directories",
    "subdirectories",
    "subdirectory",
}


def singular(word: str) -> str:
    """A noun's singular by the plain English rules; words that are no plural come back as they are."""
    if word.endswith("ies") and len(word) > 4 and word not in ("movies", "series"):
        return word[:-3] + "y"
    if word.endswith(("'s", "’s")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def suffixes_of(word: str) -> tuple[str, ...]:
    """The suffixes a word stands for: "pdfs", "photos", ".exe", "csv"; empty when it names no kind of file."""
    low = word.lower()
    for form in (low, singular(low)):
        if form.startswith(".") and len(form) > 1:
            return (form,)
        if form in NOUNS:
            return SUFFIXES[NOUNS[form]]
        if "." + form in KNOWN_SUFFIXES and form not in _AMBIGUOUS:
            return ("." + form,)
    return ()


_AMBIGUOUS = {
    "key",
    "pages",
    "page",
    "part",
    "old",
    "out",
    "lock",
    "img",
    "raw",
    "word",
    "ai",
    "r",
    "c",
    "h",
    "go",
    "rs",
    "sub",
    "err",
    "pack",
    "orig",
}
