"""Chores for each of a list, said in other orders: "a subfolder per pupil in Class (names are in pupils.csv)".

Rule: only words change places, or such as say that each is called by its own name; that is what is done anyway.
"""

from __future__ import annotations

import re

_FILE = r"(?:\"[^\"]+\"|[\w~./ -]*?[\w)]\.(?:csv|tsv|xlsx|xls|ods|txt|md))"
_NAMED = re.compile(
    r"\s+(?:(?:with|called by|named by|by|under)\s+(?:(?:their|its|his|her|the|that)\s+)(?:[\w-]+(?:'s|s')\s+)?(?:full\s+|own\s+)?names?(?:\s+on it)?|(?:named|called)\s+(?:after|like|as)\s+(?:them|it|him|her|each(?: one)?|the\s+\w+)"
    r"|with\s+(?:that|this|the\s+same)\s+name)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\bfor\s+(?:each|every(?:\s+one)?|all)\s+(?:of\s+)?(?:the|these|those|my|our)\s+(?P<noun>[\w-]+)\s+(?=(?:in|from|of|on|listed in)\s)",
    re.IGNORECASE,
)
_FOLDERS = re.compile(
    r"\b(?P<verb>make|create|set up|add|new|i need|i want)\s+(?P<noun>sub-?folders?|folders?|director(?:y|ies))\s+(?=for\s+(?:each|every|all)\b)",
    re.IGNORECASE,
)
_PER = re.compile(r"(?P<what>\b(?:sub-?)?(?:folder|directory))\s+per\s+(?P<noun>[\w-]+)\b", re.IGNORECASE)
_ASIDE = re.compile(
    rf"(?P<lead>.*?)\bfor\s+(?:each|every)\s+(?P<noun>[\w-]+)(?P<in>\s+(?:in|under|inside|below)\s+[^,;()]+?)?\s*(?:[,(–-]+\s*)?\b(?:the\s+|their\s+|all\s+)?(?:names|list|they|(?P=noun)s)\s+(?:are|is|stand|stands|can be found|come|comes)\s+(?:listed\s+)?(?:in|from|on)\s+(?P<file>{_FILE})\s*\)?",
    re.IGNORECASE,
)  # fmt: skip
_A_COPY = re.compile(
    r"\b(?:put|place|drop|store|lay)\s+(?:a\s+)?(?:copy|duplicate)\s+of\s+(?P<what>[^,;]+?)\s+(?:in|into|inside)\s+(?P<where>it|them|each(?:\s+(?:one|of them|folder))?|there|every folder|that folder|the folder)\b",
    re.IGNORECASE,
)
_SAVED = re.compile(  # "… and save the letters in Letters": what was made just now
    r"(?P<and>[,;]\s*|\b(?:and|then)\s+)(?P<verb>save|store)\s+the\s+(?:\w+\s+)?(?:letters|parts|pieces|files|results|pages|tables|documents|copies|pictures|texts|invitations|certificates)\s+(?P<prep>in|into|to|under)\s+",
    re.IGNORECASE,
)
_IS_EACH = re.compile(r"\b(?:for\s+(?:each|every|all)|per)\b", re.IGNORECASE)


def apiece(text: str) -> str:
    """The request with what is done for each said in the order in which it is read."""
    text = _SAVED.sub(r"\g<and>\g<verb> them \g<prep> ", text)
    if not _IS_EACH.search(text):
        return text
    text = _EACH.sub(lambda said: f"for each {_single(said['noun'])} ", text)
    text = _PER.sub(r"\g<what> for each \g<noun>", text)
    text = _FOLDERS.sub(r"\g<verb> a folder ", text)
    text = _ASIDE.sub(r"\g<lead>\g<in> for each \g<noun> in \g<file>", text)
    if re.search(r"\b(?:sub-?)?(?:folders?|director(?:y|ies))\b", text, re.IGNORECASE):
        text = _NAMED.sub("", text)
    return _A_COPY.sub(r"copy \g<what> into it", text).replace("  ", " ")


def _single(noun: str) -> str:
    return noun[:-1] if noun.lower().endswith("s") and not noun.lower().endswith("ss") else noun
