"""Words as the planner compares them: stems, stop words, rarity. Rule: no word here stands for an action."""

from __future__ import annotations

import re
from functools import lru_cache

STOP = frozenset(
    "a an the my our your his her their its this that these those it them they he she i you we me us is are was were be been"
    " am do does did have has had will would could should can may might must please pls kindly just so very too also of in on"
    " at to for from with by into onto as and or but then than there here which who whom whose what where how why if not no"
    " all any each every some both one ones up out off over under again once only own same such now today want need like let"
    " thanks thank hi hello hey well still already yet get got give make made put go going us im i'm it's don't dont cn"
    " what's whats who's where's how's when's n would've lot bit right after afterwards before while about via per".split()
)

# words that point at something said before
ANAPHORS = frozenset({"it", "them", "those", "these", "that", "they", "this", "ones", "result", "results"})

# verbs by which people ask for things; an action from outside has too few phrasings to teach them
VERBS = frozenset(
    "find get give show tell calculate compute determine estimate search look check list display retrieve fetch book reserve"
    " order buy purchase send share create make generate add update change modify set delete remove cancel convert translate"
    " analyze analyse compare play pause stop start turn switch open close write read record save store download upload"
    " schedule plan arrange remind call phone text email mail post publish submit evaluate assess summarize summarise"
    " recommend suggest identify classify detect extract predict simulate perform conduct provide inform help need want"
    " measure solve draw plot print rename move copy sort filter track monitor verify validate register apply pay transfer"
    " invest sell rate review edit trim crop combine merge split join design build organize organise prepare assign".split()
)

# words by which the next order begins, in a sentence of its own
STARTS = frozenset(
    "then afterwards afterward finally also next after later and plus before subsequently please furthermore additionally"
    " moreover lastly ultimately following once upon using based concluding thereafter".split()
)

_IRREGULAR = {
    "sent": "send", "wrote": "write", "written": "write", "found": "find", "kept": "keep", "bigger": "big",
    "biggest": "big", "larger": "large", "largest": "large", "copies": "copy", "copied": "copy", "pics": "picture",
    "photos": "photo", "mails": "mail", "emails": "email", "zipped": "zip", "unzipped": "unzip", "heaviest": "heavy",
    "blank": "empty", "shrunk": "shrink", "shrank": "shrink",
}  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word without its common endings; the same rule for requests and cards."""
    low = word.lower().strip("'’")
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    for ending, least in (("ies", 5), ("ing", 6), ("ied", 5), ("ed", 5), ("es", 5), ("s", 4), ("ly", 6)):
        if low.endswith(ending) and len(low) >= least and not low.endswith(("ss", "us", "is")):
            root = low[: -len(ending)]
            if ending in ("ies", "ied"):
                return root + "y"
            if ending in ("ing", "ed") and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "ls":
                root = root[:-1]
            return root.removesuffix("e")
    return low.removesuffix("e") if len(low) > 3 else low


def spoken(name: str) -> str:
    """The words of a name as programs write them: "getUserName", "get_user-name", "get.user/name"."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_.\-/]|(?<=[a-z])(?=\d)", " ", name).lower()


_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@lru_cache(maxsize=4096)
def content_stems(text: str) -> tuple[str, ...]:
    """Stems of all words that carry meaning."""
    return tuple(stem(word) for word in _WORDS.findall(text.lower()) if word not in STOP)
