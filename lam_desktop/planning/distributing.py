"""What is said of several things in one breath, said of each: pairs of words to replace, and what is done for each row."""

from __future__ import annotations

import re

_TABLE = r"(?:the (?:table|file|list) )?[^\s,;]+\.(?:csv|tsv|xlsx|xlsm|json)"
_FILE = r"(?:an?|one|its own) (?:separate |own )?(?:(?:csv|txt|text|md) ?)?(?:file|list|letter|document)\b"
_FOR_EACH = re.compile(  # "for each row of people.csv fill in letter.txt": what is done for each is one thing
    rf"^(?P<lead>(?:please |could you |can you )*)(?P<each>for (?:each|every|all) (?:\w+ ){{1,3}}?(?:in|of|from) {_TABLE}(?: in \S+?)?),?\s+"
    rf"(?:please )?(?P<does>fill (?:in|out) (?:the )?(?:template |letter |form )?[^\s,;]+|(?:make|create|write|save|put) (?:me )?{_FILE})",
    re.IGNORECASE,
)
_WORD = r"(?:(?:the )?(?:words? |names? )?)(?:\"[^\"]+\"|“[^”]+”|'[^']+'|[\w-]+)"
_SEVERAL = re.compile(  # "replace a with b and c with d in x.txt"
    rf"\b(?P<verb>replace|change|swap|turn|exchange|substitute)\s+"
    rf"(?P<pairs>{_WORD}\s+(?P<with>with|by|to|into|for)\s+{_WORD}(?:(?:,\s*and|,|\s+and)\s+{_WORD}\s+(?P=with)\s+{_WORD})+)"
    r"(?P<where>\s+(?:in|throughout|everywhere in)\s+(?:my |the )?(?:file |text )?(?:[^\s,;]+\.\w+|it\b|them\b))",
    re.IGNORECASE,
)

_IN_FRONT = re.compile(  # "in x.txt replace a by b and c by d"
    rf"^(?P<where>in (?:my |the )?(?:file |text )?[^\s,;]+\.\w+),?\s+(?P<order>(?:replace|change|swap|turn|exchange|substitute)\s+{_WORD}\s+(?P<with>with|by|to|into|for)\s+{_WORD}"
    rf"(?:(?:,\s*and|,|\s+and)\s+{_WORD}\s+(?P=with)\s+{_WORD})+)(?=[\s.!]*$)",
    re.IGNORECASE,
)


def distributed(text: str) -> str:
    """The request with an order for each pair, and with "for each" behind what is done."""
    text = _IN_FRONT.sub(r"\g<order> \g<where>", text)
    return _SEVERAL.sub(_one_by_one, _FOR_EACH.sub(r"\g<lead>\g<does> \g<each>", text))


def _one_by_one(said: re.Match[str]) -> str:
    pairs = re.findall(rf"({_WORD})\s+{said['with']}\s+({_WORD})", said["pairs"], re.IGNORECASE)
    return " and ".join(f"{said['verb']} {old} {said['with']} {new}{said['where']}" for old, new in pairs)
