"""What stays as it is: "Leave a.mov alone", "The originals stay", "b.md is fine where it is". Nothing is done for it.

Rule: what would be taken with the rest is left out of it; all else that stays anyway is not read.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.kinds import GENERIC_FILES, suffixes_of
from lam_desktop.planning.narrated import SPEECH

_QUOTED = r"\"[^\"]+\"|“[^”]+”|'[^'\s][^']*'"
_NP = rf"(?P<np>(?:{_QUOTED}|\([^()]*\)|(?!(?:and|but|so|then|i|we|you|which|who)\b)[\w~.*/&'’+-]*[\w*])(?:\s+(?:{_QUOTED}|\([^()]*\)|(?!(?:and|but|so|then|to|into|i|we|you)\b)[\w~.*/&'’+-]*[\w*])){{0,8}}?)"
_AS_IS = r"(?:\s+(?:alone|put|there|here|too|as well|please|already|untouched|unchanged|in place|in (?:it|there)|(?:exactly |just |right )?(?:as|where|how|what) (?:it|they|that|this)? ?(?:is|are|was|were)(?: now)?))"
_MUST = r"(?:(?:can|may|should|must|shall|will|would|has to|have to|need to|needs to)\s+)"
_ONLY = r"(?:\s+(?:all|just|simply|please|also|both|itself|themselves))*"
_TELLS = (
    rf"{_ONLY}\s+(?:{_MUST}{_ONLY[:-1]}?\s*)?(?:stays?|remains?){_AS_IS}*"
    rf"|{_ONLY}\s+(?:is|are){_ONLY}\s+(?:fine|ok|okay|good|all right|alright){_AS_IS}*"
    rf"|{_ONLY}\s+(?:must|should|may|can|shall)(?:\s+not|n['’]t)\s+be\s+(?:touched|changed|altered|moved|deleted|modified|renamed)(?:\s+at all)?"
    rf"|\s+keep{_AS_IS}+"
)
_LEFT = re.compile(  # "whatever else is there (zip, iso) leave it"
    r"(?:(?<=[.!?;,–-])\s*|^\s*)(?:and\s+|but\s+)?(?P<np>(?:whatever|what|anything|everything)\s+(?:else|other)\b[^.!?;,()]*(?:\([^()]*\))?[^.!?;,()]*?),?\s+(?:please\s+)?(?:just\s+)?leave\s+(?:it|that|them|those)(?:\s+(?:alone|there|be|in place))?\s*(?:[.!?;]+|,|$)",
    re.IGNORECASE,
)
_BEGINS = r"(?:(?<=[.!?;,–-])\s*|^\s*)"
_JOINT = r"(?:(?:and|but|so|also|please|oh|while)\s+)*"
_ENDS = r"\s*(?:[.!?;]+|,\s*(?=and\b|but\b|so\b|then\b)|,|$)"
_GOES_ON = rf"(?:{_ENDS}|\s+(?:and|but)\s+(?=[a-z]+\s))"
_STATED = re.compile(rf"{_BEGINS}{_JOINT}{_NP}(?:{_TELLS}){_ENDS}", re.IGNORECASE)
_ORDERED = re.compile(
    rf"{_BEGINS}{_JOINT}(?:leave|keep)\s+{_NP}{_AS_IS}+(?:\s*,\s*(?:i['’]?m|i am|i|we|he|she|they|it|that|those)\s[^,;.!?]*)?{_GOES_ON}",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(
    rf"{_BEGINS}{_JOINT}(?:do not|don['’]?t|never)\s+(?:touch|change|alter|move|modify|delete)\s+{_NP}(?:\s+(?:itself|themselves|though|please))?{_ENDS}",
    re.IGNORECASE,
)
_KEPT_BY_ME = re.compile(
    rf"{_BEGINS}{_JOINT}(?:i['’]ll|i will|i want to|i['’]d like to|we['’]ll|i)\s+(?:still\s+)?keep\s+{_NP}(?:\s+(?:too|as well|also|for now|anyway))?{_ENDS}",
    re.IGNORECASE,
)
_REST = re.compile(
    r"^(?:all\s+)?(?:the\s+)?(?:rest|others?|originals?|sources?|remaining|everything else|anything else|whatever else|what(?:ever)? is left|it|they|that|this|those|these|them)\b"
    r"|\b(?:itself|themselves|else)\b|\bother\s",
    re.IGNORECASE,
)
_WHERE = r"\s+(?:in|from|of|on|under|below)\s+(?:my\s+|the\s+)?(?:\"[^\"]+\"|[\w~][\w~./-]*[\w])"
_SET = re.compile(
    rf"\b(?P<set>all\s+(?:of\s+)?(?:the\s+)?(?:other\s+)?files|(?:the|all)\s+(?:the\s+)?(?:other|remaining)\s+(?:files|ones)|the\s+files(?={_WHERE})|the\s+(?:rest|others)|everything(?:\s+else)?|all(?=\s+in\b))(?P<where>{_WHERE})?",
    re.IGNORECASE,
)
_KINDS = re.compile(
    rf"\b(?P<set>(?:(?:all|the|my|every|each)\s+)+(?P<noun>\.?\w+)(?:\s+files?)?)(?P<where>{_WHERE})?", re.IGNORECASE
)
_IN_IT = re.compile(r"\s+(?:in there|in it|there)$", re.IGNORECASE)
_NON = re.compile(r"^(?:the\s+|all\s+|any\s+)?(?:non-?\s?|not\s+)\w", re.IGNORECASE)


def without_staying(text: str) -> str:
    """The request without the sentences that say what stays; what belongs to a set is left out of it."""
    for form in (_ORDERED, _STATED, _FORBIDDEN, _KEPT_BY_ME, _LEFT):
        said = form.search(text)
        while said is not None:
            rest = _taken_out(text, said)
            if rest is None:
                said = form.search(text, said.end()) if said.end() > said.start() else None
                continue
            text = rest
            said = form.search(text)
    return re.sub(r"[\s,;]+$", "", text)


def _taken_out(text: str, said: re.Match[str]) -> str | None:
    before, after = text[: said.start()], text[said.end() :]
    if not (before.strip() or after.strip()) or _quoted(text, said.start("np")) or SPEECH.search(before):
        return None
    kept = said["np"].strip()
    last = said[0].rstrip()[-1:]
    if before.strip() and after.strip():
        joint = f"{last} " if last in ".!?;" else ", "
        before = before.rstrip(" ,;–-") if joint == ", " else before.rstrip()
        before = before.rstrip(".!?") + joint if before.rstrip(".!?").strip() else ""
    rest = before + (
        re.sub(r"^(?:and|but|so|then)\s+", "", after.lstrip(), flags=re.IGNORECASE)
        if not before.strip()
        else after.lstrip()
    )
    anyway = _REST.search(kept) or _NON.search(kept) or re.search(r"\b(?:itself|themselves)\b", said[0])
    if anyway or not _is_files(kept):
        return rest if anyway or _things(kept) else None
    of = _SET.search(rest) or _of_its_kind(rest, kept)
    if any(len(word) > 4 and word in rest for word in re.findall(r"[\w-]+\.\w{2,4}\b", kept)):
        return rest  # what it is about is what is worked with
    if of is None or re.search(r"\bexcept\b", rest):
        return rest
    kept = re.sub(r"^(?:The|All|Any|My)\b", lambda word: word[0].lower(), _IN_IT.sub("", kept))
    noun = re.sub(r"\s*\b(?:other|else)\b", "", of["set"], flags=re.IGNORECASE)
    if of["where"] and noun.lower().endswith(("rest", "others")):
        where = re.sub(r"^\s+of\b", " in", of["where"])
        return f"{rest[: of.start()]}all files{where} except {kept}{rest[of.end() :]}"
    return f"{rest[: of.start()]}{noun}{of['where'] or ''} except {kept}{rest[of.end() :]}"


def _of_its_kind(text: str, kept: str) -> re.Match[str] | None:
    """The first set of files that what stays would belong to: with "a.pdf stays" that of the pdfs."""
    kinds = {f".{ending.lower()}" for ending in re.findall(r"[\w*~-]\.(\w{1,5})\b", kept)}
    kinds |= {suffix for word in kept.split() for suffix in suffixes_of(word.strip("().,'\""))}
    return next((each for each in _KINDS.finditer(text) if kinds & {*suffixes_of(each["noun"])}), None)


def _is_files(words: str) -> bool:
    """Whether words name files, or a kind of them."""
    named = re.search(r"[\w*~-]\.\w{1,5}\b", words) is not None
    return named or any(
        suffixes_of(word.strip("().,'\"")) for word in words.split() if word.lower() not in GENERIC_FILES
    )


def _things(words: str) -> bool:
    """Words for what lies in a home: it stays without anybody's doing."""
    return (
        re.search(
            r"\b(?:files?|folders?|sub-?folders?|zips?|pages?|copies|copy|stuff|ones?|things?)\b", words, re.IGNORECASE
        )
        is not None
    )


def _quoted(text: str, at: int) -> bool:
    return text[:at].count('"') % 2 == 1 or text[:at].count("“") > text[:at].count("”")
