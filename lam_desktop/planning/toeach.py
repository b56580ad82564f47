"""Mails to those whom a table tells: "whoever has 'no' under paid gets a mail that reads: Dear NAME, …".

Rule: where it says which rows get one, what it says of all others is only said again.
"""

from __future__ import annotations

import re

from lam_desktop.core.action import Param
from lam_desktop.planning.clause import Finder
from lam_desktop.planning.grammar.glimpse import Glimpse

_TABLE = r"(?:\"[^\"]+\.(?:csv|tsv|xlsx)\"|[\w~./-]+\.(?:csv|tsv|xlsx))"
_TOLD = re.compile(  # "fees.xlsx has the pupils with what they owe. …", "the members are in club.csv. …"
    rf"^(?:(?:hi|hello|hey|ok|so)[\s,!.]+)?(?:(?P<first>{_TABLE})(?:\s+(?:has|holds|lists|contains|shows|says|is|tells)\b(?:[^.;\n]|\.(?=\w))*|\s*)|(?:in\s+(?P<inside>{_TABLE})\s+(?:there\s+)?(?:are|is|i\s+have|we\s+have|stand|stands)\b|(?!whoever|every)[\w'’ ]+?\s+(?:are|is|stand|stands)\s+in\s+(?P<last>{_TABLE}))(?:[^.;\n]|\.(?=\w))*)[.;:]\s+(?P<order>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WHOEVER = re.compile(
    r"^(?:(?:please|so|now)[\s,]+)?(?:whoever|(?:every(?:one|body)|any(?:one|body)|those|the\s+ones|all(?:\s+(?:those|people|the\s+people))?|each\s+\w+|every\s+\w+)\s+(?:who|that|whose|with))\s+(?P<which>(?:[^,;.\n]|\.(?=\d))+?),?\s+"
    r"(?:gets?|should\s+(?:get|receive|have)|shall\s+(?:get|receive)|must\s+get|receives?|needs?|has\s+to\s+get)\s+(?:an?\s+|one\s+|their\s+|the\s+)(?:own\s+|separate\s+|short\s+|personal\s+|single\s+)*(?:e-?mail|mail|message)\b(?:\s+of\s+(?:their|his\s+or\s+her)\s+own)?",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"[\s,;.]*\b(?:and\s+|but\s+)?(?:the\s+(?:ones|people|others|rest)|(?:every(?:one|body)|all)\s+else|all\s+(?:the\s+)?others|nobody\s+else)\b[^.!;\n]*?\b(?:gets?|receives?|should\s+get)\s+(?:nothing|none|no\s+(?:e-?)?mail|one|anything)\b[\s.!]*",
    re.IGNORECASE,
)
_REAL = re.compile(
    r"[\s.]*\((?:please\s+)?(?:put|fill|insert|replace|with|use)\b[^()]*\b(?:real|right|actual|their|his|own|each)\b[^()]*\)",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[<\[{(](?P<bracketed>[^\W\d_][\w -]{0,30})[>\]})]|\b(?P<shouted>[A-Z][A-Z_]*)\b")


_MAILS = re.compile(r"\b(?:e-?mail(?:s|ing)?|mail(?:s|ing)?|write\s+to|message)\b", re.IGNORECASE)
_PEOPLE = r"(?:(?:only\s+)?(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:those|these|ones|them)|every(?:one|body)|any(?:one|body)|whoever|(?:all\s+(?:of\s+)?(?:the\s+|our\s+|my\s+)?|the\s+|each\s+|every\s+)[a-z]+)"
_WHICH = r"(?P<which>(?:(?!\b(?:in|from|of|saying|that|subject|with\s+the|and)\b)[^,;:.\"“])+?)"
_SAID_FIRST = re.compile(  # "those who have not paid in fees.csv", "the guests whose table is 4 from guests.csv"
    rf"\b(?P<who>{_PEOPLE})\s+(?P<how>who|whose|with|where|that)\s+{_WHICH}\s+(?:in|from|of|according\s+to|on)\s+(?:(?:the|my|our)\s+(?:list|table|file)\s+)?(?P<table>{_TABLE})(?=\s|[,;:]|$)",
    re.IGNORECASE,
)
_PEOPLE_IN = re.compile(
    rf"(?P<lead>\b(?:to|e-?mail|mail|remind|inform|tell|notify|write|send)\s+){_PEOPLE}\s+(?:listed\s+)?(?:in|from|of|on)\s+(?=(?:(?:the|my|our)\s+(?:list|table|file)\s+)?{_TABLE}(?=\s|[,;:]|$))",
    re.IGNORECASE,
)
_BARE_PEOPLE = re.compile(
    rf"(?P<lead>\b(?:to|e-?mail|mail|remind|inform|tell|notify|send)\s+){_PEOPLE}(?=\s+(?:who|whose|with|where|that|an?|the|of|by|saying)\b|\s*[,:])",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(  # "who have not paid (paid = no)": what is in brackets says which rows are meant
    r"\b(?:who|that|whose)\s+[^()\".;:]*?\s*\((?:i\.?e\.?,?\s+|that\s+is,?\s+|so\s+|column\s+|where\s+)*(?P<column>[\w-]+)\s*(?:=|is|:)\s*[\"'“]?(?P<value>[\w-]+)[\"'”]?\)",
    re.IGNORECASE,
)


_LIST = r"(?:\"[^\"]+\.(?:csv|tsv|xlsx|txt|vcf)\"|[\w~./-]+\.(?:csv|tsv|xlsx|txt|vcf))"
_WHOLE_LIST = re.compile(  # "tell the whole list in news.txt that …"
    rf"\b(?:tell|inform|notify|let|write(?:\s+to)?|e-?mail|mail)\s+(?:the\s+(?:whole|entire|full)\s+(?:mailing\s+)?list|all\s+addresses|everyone|everybody)\s+(?:in|from|of|on)\s+(?P<list>{_LIST})(?:\s+know)?(?:\s+by\s+e?-?mail)?(?=\s+(?:that|about|of)\b|\s*:)",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    r"[\s.;,]+(?:but\s+|and\s+|so\s+that\s+)?(?:they|nobody|no\s+one|none\s+of\s+them)\s+(?:must|should|shall|may|can|need|needs)(?:n['’]?t|\s+not|not)?\s+(?:to\s+)?(?:see|know|learn)\s+(?:about\s+)?(?:each\s+other|one\s+another|the\s+others?)(?:['’]s?)?(?:\s+(?:mail\s+)?address(?:es)?)?(?=[\s.;,!]|$)",
    re.IGNORECASE,
)
_GETS_BY_MAIL = re.compile(  # "everyone in team.csv from Oslo should get map.pdf by mail": a file goes to them
    rf"^(?P<lead>(?:(?:please|so|hi|hello)[\s,!]+)*){_PEOPLE}\s+(?:in|from|of|on)\s+(?P<table>{_LIST})(?P<which>(?:\s+[^.;:,\"]*?)?)\s+(?:should\s+(?:get|receive)|gets?|must\s+get|needs?|shall\s+(?:get|receive)|receives?)\s+(?P<what>[^;:\"]+?)\s+by\s+e?-?mail\b",
    re.IGNORECASE,
)


def to_each(text: str) -> str:
    """The request as one for mails to everyone in the table whom the words tell."""
    told = _TOLD.match(text)
    whoever = _WHOEVER.match(told["order"]) if told else None
    if told is not None and whoever is not None:
        table = told["first"] or told["inside"] or told["last"]
        rest = _OTHERS.sub("", _REAL.sub("", told["order"][whoever.end() :]))
        return _EXPLAINED.sub(_by_column, f"email everyone in {table} who {whoever['which']}{rest}")
    if _WHOLE_LIST.search(text):
        text = _WHOLE_LIST.sub(r"write a separate mail to everyone in \g<list>", _UNSEEN.sub("", text))
    if not _MAILS.search(text):
        return text
    text = _GETS_BY_MAIL.sub(r"\g<lead>email \g<what> to everyone in \g<table>\g<which>", text)
    if told is not None and not re.search(_TABLE, told["order"]) and (people := _BARE_PEOPLE.search(told["order"])):
        order, table = told["order"], told["first"] or told["inside"] or told["last"]
        text = f"{order[: people.start()]}{people['lead']}everyone in {table}{order[people.end() :]}"
    text = _SAID_FIRST.sub(lambda said: f"everyone in {said['table']} {said['how']} {said['which']}", text)
    return _EXPLAINED.sub(_by_column, _PEOPLE_IN.sub(r"\g<lead>everyone in ", text))


def _by_column(said: re.Match[str]) -> str:
    return f'where {said["column"]} is "{said["value"]}"'


_MEANT = re.compile(  # "(TIME = what's in the column slot)"
    r"\b(?P<word>[A-Z][A-Z_]*)\s*(?:=|\b(?:is|means|stands\s+for)\b)\s*(?:what(?:['’]?s|\s+is|\s+stands)\s+(?:in|under)\s+)?(?:the\s+|their\s+)?(?:(?:value|number|name|amount|date|time|entry|text|word)\s+(?:in|of|from|under)\s+(?:the\s+|their\s+)?)?(?:(?:column|heading)\s+)?[\"'“]?(?P<column>[\w-]+)"
)
_SHORTEST = 3  # letters of a place that nobody explains
_EXPLAINS = re.compile(r"\s*\((?=[^()]*\b[A-Z][A-Z_]+\s*(?:=|is\b|means\b|stands\b))[^()]*\)")


def with_places(text: str, table: Glimpse | None, said: str = "") -> str:
    """ "Dear NAME, you owe [amount]": what stands for a column, in braces, where the table has one of that name.

    `said`: the whole request, which may tell what a place stands for: "TIME = the column slot".
    """
    if table is None:
        return text
    headings = {name.casefold(): name for name in table.headings}
    meant = {each["word"].casefold(): headings.get(each["column"].casefold()) for each in _MEANT.finditer(said)}
    headings |= {word: name for word, name in meant.items() if name}
    text = _EXPLAINS.sub("", text)

    def place(found: re.Match[str]) -> str:
        said = (found["bracketed"] or found["shouted"]).replace("_", " ").strip().casefold()
        if len(said) < _SHORTEST and said not in meant:
            return found[0]
        heading = headings.get(said) or (table.heading(said) if said == "name" else None)
        return f"{{{heading}}}" if heading else found[0]

    return _PLACE.sub(place, text)


def said_to_each(finder: Finder, param: Param, value: str) -> str:
    """What is said in quotes, with the columns it names in braces where a mail goes to each row of a table."""
    fills = finder.card.subject == "mail" and "{" in param.description
    return with_places(value, finder.table, finder.clause.reading.text) if fills else value
