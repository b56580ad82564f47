"""What is said of PDFs in several sentences or backwards, told in one clause. Rule: no word is made up, only put where it is read."""

from __future__ import annotations

import re

_PDF = r"(?:\"[^\"\n]+\.pdf\"|(?:[^\s,;:\"]+ ){0,3}?[^\s,;:\"]+\.pdf)"
_USE = (
    r"(?:(?:please |just )?(?:use|take|make it|say|namely|it (?:is|should be)|it's|the password (?:is|should be))\s+)"
)
_PASSWORD_LATER = re.compile(  # "with a password, use Maple7"
    rf"\b(?P<a>(?:a|some) )(?P<word>pass(?:word|code|phrase))(?P<mid>\b(?:(?!\bpassword\b)[^:;\n])*?)"
    rf"(?:\s*[,.;]\s*(?:and\s+)?{_USE}|\s*(?::|\s[-–])\s+{_USE}?|\s+and\s+{_USE})(?P<said>\"[^\"\n]+\"|[^\s,;\"]+?)(?=[.!]?\s*$|[,;]\s|[.!]\s|\s+(?:and|then)\s)",
    re.IGNORECASE,
)
_NEEDS = re.compile(  # "a.pdf must have a password before it goes out": one that it has not yet
    rf"^(?P<file>{_PDF})\s+(?:needs?|must have|should (?:have|get)|has to have|gets?|wants?)\s+(?=(?:a|some) pass(?:word|code|phrase)\b)",
    re.IGNORECASE,
)
_OFF = re.compile(  # "a.pdf has the password Maple7, please remove it"
    r"^(?P<file>.*?\.pdf)\s+(?:has|needs|opens with|is (?:locked|protected) (?:with|by)|is under)\s+(?:(?:the|a)\s+)?(?:password\s+)?(?P<said>\"[^\"\n]+\"|[^\s,;\"]+)"
    r"(?:\s*,\s*|\s+(?:and|but|so)\s+|\s*[.;]\s*)(?:(?:please|can you|could you|and|so)\s+)*(?P<off>remove (?:it|that|the password)|take (?:it|that|the password) (?:off|away|out)|get rid of (?:it|that|the password)|unlock it)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # "append a.pdf to b.pdf": what is added comes last
    rf"\b(?:append|add|attach|put|stick)\s+(?P<more>{_PDF})\s+(?:(?:to|at|on)\s+the\s+end\s+of|onto the end of|(?P<to>to)|behind|after|to the back of)\s+(?P<first>{_PDF})(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:save|store|call|name|write|as)\b[^.\n]*?\.pdf\b", re.IGNORECASE)
_FIRST = re.compile(  # "merge a.pdf and b.pdf, b first"
    rf"^(?P<lead>[^\n]*?\b(?:merge|combine|join|put|bind|glue|stitch|unite|concatenate)\s+(?:(?:the|both|pdfs?|files?|documents?)\s+)*)(?P<one>{_PDF})\s+(?P<joint>and|with|&)\s+(?P<two>{_PDF})"
    r"(?P<rest>[^\n]*?)\s*(?:,|\b(?:and|but|with|put)\b|\()+(?:\s*(?:with|and|but|put|the)\b)*\s+(?P<first>[^,;()\n]+?)(?:\.pdf)?\s+"
    r"(?:(?:comes?|goes|being|as the|should (?:come|be|go)|is)\s+)?(?:at the |on |in )?(?P<rank>first|front|top|beginning|last|second|end)\b\)?(?P<tail>[\s.!]*$|,?\s+(?:and|then)\b[^\n]*$)",
    re.IGNORECASE,
)
_NAMED_LAST = re.compile(  # "the last pages of a.pdf, name them b.pdf"
    r"(?P<before>\b(?:pages?|merge|combine|join|extract|crop|collage|resize)\b[^\n]*?),?\s+(?:and\s+)?(?:name|call)\s+(?:it|them|that|the result|the new (?:file|pdf|one|picture))\s+(?P<name>[^\s,;\"]+\.\w{2,4}|\"[^\"\n]+\.\w{2,4}\")(?=[\s.!]*$)",
    re.IGNORECASE,
)
_WITH = re.compile(  # "combine a.pdf with b.pdf"
    rf"\b(?P<verb>(?:merge|combine|join|unite|put)(?: together)?)\s+(?P<one>{_PDF})\s+(?:together\s+)?with(?=\s+{_PDF})",
    re.IGNORECASE,
)
_LATER = frozenset({"last", "second", "end"})


def of_papers(text: str) -> str:
    """A request about PDFs as it is read: the password beside its word, what comes first in front."""
    text = _OFF.sub(lambda said: f"remove the password {said['said']} from {said['file']}", text)
    text = _NEEDS.sub(r"protect \g<file> with ", text) if _PASSWORD_LATER.search(text) else text
    text = _PASSWORD_LATER.sub(r"the \g<word> \g<said>\g<mid>", text)
    text = _NAMED_LAST.sub(r"\g<before>, as \g<name>", text)
    text = _WITH.sub(r"\g<verb> \g<one> and", text)
    return _in_order(_BEHIND.sub(_joined, text))


def _joined(said: re.Match[str]) -> str:
    """Both become one: the one that was there, unless the words say another name."""
    if said["more"].count(" ") > 3 or re.search(r"\bmail\b|@", said["rest"], re.IGNORECASE):
        return said[0]
    first, rest = said["first"].strip(), said["rest"]
    target = "" if _NAMED.search(rest) else f" into {first}"
    return f"merge {first} and {said['more'].strip()}{target}{rest}"


def _in_order(text: str) -> str:
    """Two PDFs that become one, in the order that is asked for behind them."""
    said = _FIRST.match(text)
    if said is None:
        return text
    one, two, wanted = said["one"].strip(), said["two"].strip(), _plain(said["first"])
    among = [name for name in (one, two) if wanted and wanted in _plain(name)]
    if len(among) != 1:
        return text
    leads = (among[0] == one) != (said["rank"].lower() in _LATER)
    first, second = (one, two) if leads else (two, one)
    return f"{said['lead']}{first} {said['joint']} {second}{said['rest'].rstrip(' ,(')}{said['tail']}"


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.lower().removesuffix(".pdf")).strip()
