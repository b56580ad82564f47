"""What is wanted of a table, said another way than its actions are called by: "take it apart by voice", "dearest first".

Rule: the columns and the file keep the words they were said with; only the order around them is turned.
"""

from __future__ import annotations

import re

from lam_desktop.planning.grammar.directions import superlative
from lam_desktop.planning.grammar.kinds import GENERIC_FILES, suffixes_of

_Q = r"(?:\"[^\"]+\"|“[^”]+”)"
_TABLE = rf"(?:{_Q}|(?:the\s+|my\s+)?[\w~][\w~/ .&-]*?\.(?:csv|tsv|xlsx|xlsm|json)\b)"
_NAME = rf"(?:{_Q}|[^\W\d][\w-]*)"
_APART = re.compile(  # "take guests.csv apart by its table column"
    rf"\b(?:take|pull|pick|break)\s+(?P<table>{_TABLE})\s+apart\s+(?:by|along|according to|on)\s+(?:the\s+|its\s+)?(?:values?\s+(?:in|of)\s+(?:the\s+|its\s+)?)?(?P<by>{_NAME})(?:\s+column)?",
    re.IGNORECASE,
)
_IN_ORDER = re.compile(  # "put the rows of guests.csv in order of age"
    rf"\b(?:put|bring|get|arrange)\s+(?:(?:all\s+)?(?:the\s+)?(?:rows|lines|entries|records|people|table)\s+(?:of|in|from)\s+)?(?P<table>{_TABLE})\s+(?:in|into)\s+(?:the\s+)?order\s+(?:of|by)\s+(?=\w|[\"“])",
    re.IGNORECASE,
)
_ONLY_THOSE = re.compile(  # "I only care about the big ones - can you put those in big.csv"
    r"\b(?:i|we)(?:['’]m| am| are)?\s+(?:only|just|really)?\s*(?:only |just )?(?:care about|interested in|need|want|looking for|like to have|after)\s+(?:to have\s+)?(?P<what>(?:(?!\b(?:to|you)\b)[^.;!?])+?)\s*(?:\s[-–]|[,.;:])\s*"
    r"(?:(?:so|and|can you|could you|would you|please|pls|then|just)\s+)*(?P<verb>put|save|write|list|store|copy|collect|mail|send)\s+(?:just\s+|only\s+)?(?:those|them|these)\b(?:\s+(?:rows|lines|ones|people))?",
    re.IGNORECASE,
)
_TEXT = r"(?:[^;.!?:]|\.(?=\w))"
_PUT_IN = re.compile(  # "put the rows where … in new.csv"
    rf"\b(?:put|write|copy|list|collect|store)\s+(?P<what>(?:all|only|just|the|every|those|these|everyone|everybody|people|rows|lines|entries)\b{_TEXT}*?\b(?:that|which|who|whose|with|where|over|under|above|below|more than|less than)\b{_TEXT}*?)"
    rf"\s+(?:in|into|to)\s+(?P<to>(?:{_Q}|[\w~][\w~/.-]*\.(?:csv|tsv|xlsx|json)\b))(?=\s*(?:[,.;!?]|$|next to|and\b|with\b|beside|in\b))",
    re.IGNORECASE,
)
_LIST = rf"{_NAME}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+){_NAME})*"
_JUST = re.compile(  # "I need a csv for the shop from a.xlsx: just name and price"
    rf"\b(?:(?:i|we)(?:['’]d| would)? (?:need|want|like)|give me|make(?: me)?|can (?:i|we) have)\s+(?:an?|one|the)\s+(?:(?:new|small|short|simple)\s+)*(?:csv|excel|xlsx|table|list|spreadsheet|file)(?:\s+file)?(?:\s+for\s+[\w' -]+?)?\s+(?:from|of|out of|made from)\s+(?P<table>{_TABLE})\s*"
    rf"(?:[:,–-]|with|that has|containing)\s*(?:with\s+)?(?:just|only|nothing but)\s+(?:the\s+)?(?:columns?\s+)?(?P<columns>{_LIST})(?P<order>,?\s*in\s+(?:this|that|exactly this)\s+order)?(?=\s*[,.;!?])",
    re.IGNORECASE,
)
_HEADING = re.compile(  # "and qty has to be called stock": of a table
    rf"(?P<joint>(?:[,;.]|\band|\bbut|\bwith)\s+(?:and\s+|but\s+)?)(?P<old>{_NAME})\s+(?:has to be|must be|should be|needs to be|is to be|shall be|being|to be)\s+(?:re)?(?:called|named)(?:\s+to)?\s+(?P<new>{_NAME})",
    re.IGNORECASE,
)
_NO_HEADING = frozenset(
    "it them file files table result zip folder copy archive they each one this that which pdf picture".split()
)
_NAMED_AND_PUT = re.compile(  # "name it a.csv, put it on the desktop"
    rf"\b(?:name|call)\s+(?:it|that|the result|the file|the table)\s+(?P<name>{_Q}|[\w-]+\.\w{{2,4}})\s*(?:,|;|\band\b|\bthen\b)+\s*(?:then\s+)?(?:put|save|place|store)\s+(?:it|that)\s+(?P<where>(?:on|in|into|to|under)\s+(?:my\s+|the\s+)?[\w/]+)",
    re.IGNORECASE,
)
_WITH = re.compile(  # "merge a.csv with b.csv": by no column, so that their rows are stacked
    rf"\b(?P<verb>merge|combine|stack|unite)\s+(?P<one>{_TABLE})\s+with\s+(?P<two>{_TABLE})(?!\s*,?\s*(?:\w+\s+)?(?:by|on|using|where|matching|for each)\b)",
    re.IGNORECASE,
)
_APPENDED = re.compile(
    rf"\bappend\s+(?P<one>{_TABLE})\s+to\s+(?P<two>{_TABLE})\s+as\s+(?:one|a single)\s+(?:table|file|csv)\b",
    re.IGNORECASE,
)
_IS_TABLE = re.compile(r"\.(?:csv|tsv|xlsx|xlsm|json)\b", re.IGNORECASE)
_ON_TOP = re.compile(  # "with the highest price first"
    rf"(?:,?\s*(?:and\s+)?(?:with|have)\s+|,\s*)the\s+(?P<which>[a-z]+)\s+(?P<by>{_NAME})\s+(?:first|on top|at the top)(?=[\s,.;!?]|$)",
    re.IGNORECASE,
)
_MORE = re.compile(  # "all cheese gets 10% dearer. change the prices in a.csv accordingly"
    rf"^(?P<lead>.*?[.;]\s*|)(?P<what>(?:all|every|each|the)\s+[\w -]+?)\s+(?:gets?|becomes?|goes|go|is|are|will be|is going to be|are going to be)\s+(?:now\s+)?(?:up\s+by\s+|down\s+by\s+)?(?P<much>\d[\d.,]*\s*(?:%|percent|per cent)?)\s*"
    rf"(?P<how>more expensive|dearer|pricier|higher|more|cheaper|less expensive|lower|less|up|down)\b[^.;!?]*[.;!,–-]\s*(?:so\s+|please\s+|and\s+)*(?:change|adjust|update|correct|set)\s+(?:the\s+|their\s+|its\s+)?(?P<column>{_NAME})\s+in\s+(?P<table>{_TABLE})\s+accordingly",
    re.IGNORECASE,
)
_LOWER = re.compile(r"cheaper|less|lower|down", re.IGNORECASE)
_TO_THE_CENT = re.compile(r",?\s*\b(?:rounded\s+)?to the (?:nearest\s+)?(?:cent|penny)\b", re.IGNORECASE)
_EMPTIED = re.compile(r"\(\s*[,;]*\s*\)")


def table_orders(text: str) -> str:
    """The request with what is wanted of a table in the words of orders."""
    text = _MORE.sub(_changed, text)
    text = _APART.sub(r"split \g<table> by the \g<by> column", text)
    text = _PUT_IN.sub(_saved, _ONLY_THOSE.sub(_those, text))
    if _IS_TABLE.search(text):
        text = _HEADING.sub(_renamed, _JUST.sub(r"select the columns \g<columns> from \g<table>", text))
        text = _APPENDED.sub(r"merge \g<two> and \g<one>", _WITH.sub(r"\g<verb> \g<one> and \g<two>", text))
        text = _NAMED_AND_PUT.sub(r"save it \g<where> as \g<name>", text)
    text = _IN_ORDER.sub(r"sort \g<table> by ", text)
    return _ON_TOP.sub(_sorted, text)


def _changed(said: re.Match[str]) -> str:
    verb = "lower" if _LOWER.search(said["how"]) else "raise"
    what = re.sub(r"^(?:all|every|each)\s+(?:the\s+)?", "", said["what"], flags=re.IGNORECASE)
    return f"{said['lead']}{verb} the {said['column']} of the {what} in {said['table']} by {said['much'].strip()}"


def _renamed(said: re.Match[str]) -> str:
    if said["old"].lower() in _NO_HEADING or suffixes_of(said["old"]):
        return said[0]
    return f", rename the column {said['old']} to {said['new']}"


def _those(said: re.Match[str]) -> str:
    led = re.match(r"(?:the|those|these|all|my|our|only|just)\b", said["what"], re.IGNORECASE)
    return f"{said['verb']} {'' if led else 'the '}{re.sub(r'^(?:those|these)', 'the', said['what'])}"


def _saved(said: re.Match[str]) -> str:
    files = any(
        suffixes_of(word) or word in GENERIC_FILES
        for word in re.findall(r"(?<![./])\b[a-z]+\b(?![./])", said["what"].lower())
    )
    return said[0] if files else f"save {said['what']} as {said['to']}"


def _sorted(said: re.Match[str]) -> str:
    whole = superlative(f"{said['which']} {said['by']}")
    if superlative(said["which"]) is None or whole is None or whole.end > len(said["which"]):
        return said[0]  # "the most expensive first" names no column
    return f" sorted by {said['by']}, {said['which']} first"
