"""What is said besides an order about the file it works on: "and save over it", "no copy", "the old one I still need".

A change goes into the file itself wherever no other place is named, so these words only have to be kept from being read
as an order of their own. Rule: a place or a name among them makes them an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

_OPENS = (
    r"(?:^|(?<=[.,;!?:(–-])|(?<=\band)|(?<=\bthen)|(?<=\bbut))\s*(?:(?:and|then|but|please|just|right|straight)\s+)*"
)
_CLOSES = r"(?=\s*(?:[.,;!?()–-]|$|\b(?:and|then|but)\b))"
_IT = r"(?:it|them|that|this|those|everything|all|the (?:result|results|change|changes))"
_OLD = r"(?:it|them|(?:the|its|their|my) (?:old|original|present|existing|source)s?(?: (?:one|file|version|picture|photo|table|document)s?)?)"
_HERE = r"(?:the|that|this) (?:very )?(?:same |original |old )?(?:very )?(?:file|workbook|table|document|spreadsheet|sheet|one|pdf|picture|place)"
_OVER = re.compile(
    rf"{_OPENS}(?:(?:(?:save|write|put|store|keep)\s+(?:{_IT}\s+)?(?:back\s+)?)?(?:right |straight )?over {_OLD}"
    rf"|overwrit(?:e|ing) {_OLD}|(?:save|write|put|store|keep)\s+{_IT}\s+(?:back\s+)?(?:right\s+)?(?:in|into|to|under) {_HERE}"
    rf"|(?:save|write|store|keep|put)\s+{_IT}\s+(?:back\s+)?(?:under|with|by|as)\s+(?:the|its|their)\s+(?:very\s+)?(?:same|old|original)\s+(?:file\s*)?names?"
    rf"|in place|(?:save|write|change|do|keep)\s+{_IT}\s+in place|(?:in )?(?:the |that )?(?:very )?same (?:file|document|workbook))(?: please)?{_CLOSES}",
    re.IGNORECASE,
)
_NO_SECOND = re.compile(
    rf"{_OPENS}(?:(?:i|we) (?:don['’]?t|do not) (?:want|need)|no need for|without|not|no) (?:an?(?:other)? |any |one more )?(?:new |second |extra |additional |further |separate )*"
    rf"(?:cop(?:y|ies)|second one|second file|second table|new (?:one|file)s?|another (?:one|file)|duplicates?)(?: of (?:it|them))?(?: please)?{_CLOSES}",
    re.IGNORECASE,
)
_STILL_NEEDED = re.compile(  # "the unstamped one I still need": told, for whoever might want to throw it away
    r"(?<=[.;!?])\s*(?:but )?(?:the|my)(?: [\w-]+){0,2} (?:one|ones|file|files|version|original|originals|pdf|csv|picture|photo|table|document)s? (?:i|we)(?:['’]ll)? (?:still |also )?(?:need|want|use|keep)(?: too| as well| later)?(?=\s*(?:[.!;]|$))",
    re.IGNORECASE,
)
_REST_KEEPS = re.compile(  # "everything else keeps its price"
    rf"{_OPENS}(?:everything else|all (?:the )?(?:others?|rest)|the (?:others?|rest)|everybody else|nothing else)(?: \w+){{0,2}}? (?:keeps?|remains?|stays?|changes?|is (?:left|kept|right|fine|ok|okay|correct|good|unchanged)|are (?:left|kept)|must not|should not|(?:should|must|may|shall|is to|has to) (?:be )?(?:change|touch|alter|move)(?:d|ed)?)\b[^.;!?()]*(?=[.;!?()]|$)"
    rf"|{_OPENS}(?:the )?(?:others?|rest)(?: stays?| remains?)? (?:unchanged|untouched|as (?:is|it (?:is|was)|they (?:are|were)))(?=\s*(?:[.,;!?()]|$))",
    re.IGNORECASE,
)
_WHOLE_ROWS = re.compile(
    r",?\s*(?:(?:and|but|please)\s+)*(?:with|including|keep(?:ing)?)\s+(?:all|every one of)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?columns?(?: (?:in it|there|please|too))?(?=\s*(?:[.,;!?)]|$))",
    re.IGNORECASE,
)
_STAYS_EMPTY = re.compile(
    r"(?:^|(?<=[.;!?,]))\s*(?:but )?(?:an?|the|any|all) (?:empty|missing|blank) \w+ (?:may |can |should |must )?(?:stays?|remains?)\b[^.!?;]*(?=[.!?;]|$)",
    re.IGNORECASE,
)
_NOBODY_ELSE = re.compile(  # "and don't bother anyone"
    r",?\s*\b(?:(?:and|but|please)\s+)*(?:don['’]?t|do not|no need to|without)\s+(?:bother|disturb|tell|notify|inform|wake|mail|write(?: to)?)(?:ing)?\s+(?:anyone|anybody|any of them|me|us|them)(?:\s+(?:else|about it|with it|then))?(?=\s*(?:[.,;!?]|$))",
    re.IGNORECASE,
)
_JUST_THAT = re.compile(
    r"(?<=\bthe )(?:exact|final|overall|resulting|precise)(?= (?:total|sum|number|amount|result|count|figure|average)\b)",
    re.IGNORECASE,
)
_I_WILL = re.compile(  # "tell me the names, I'll ring them"
    r",\s+(?:then )?(?:i|we)(?:['’]ll| will|['’]m going to| shall)\s+(?:then )?\w+ (?:to )?(?:them|him|her|it|that|everybody|everyone)(?: \w+){0,3}(?=\s*(?:[.;!?]|$))",
    re.IGNORECASE,
)
_NOT_LISTED = re.compile(  # how many those are is told with the result
    r"(?:^|(?<=[.;!?]))\s*(?:but )?(?:some|a few|not all)(?: of (?:the|them))?(?: \w+)?\s+(?:are ?n[o'’]t|are not|are) in (?:it|the (?:list|table|file))\b[^.!?]*?(?:leave|keep)[^.!?]*(?=[.!?]|$)",
    re.IGNORECASE,
)

_TRAIT = (  # what a thing has that may stay as it is
    r"(?:(?:file\s*)?names?|file\s*formats?|formats?|endings?|extensions?|titles?|texts?|times?|dates?|days?|hours?|place|location|length|duration|quality|resolution"
    r"|proportions?|aspect\s+ratio|order|contents?|(?:folder\s+)?structure|folder|size|everything(?:\s+else)?|the\s+rest)"
)
_TRAITS = rf"(?:(?:the|its|their|all)\s+)*(?:(?:original|old|same|current|existing|present)\s+)*{_TRAIT}(?:\s*(?:,|and|&|or)\s*(?:(?:the|its|their|same|old)\s+)*{_TRAIT})*"
_AS_BEFORE = r"(?:the\s+same|unchanged|untouched|alone|as\s+(?:it|they)\s+(?:is|are|was|were)|as\s+is|as\s+before)"
_KEEPS = re.compile(  # "keep the file name", "date and time stay the same"
    rf"{_OPENS}(?:(?:keep|leav|retain|preserv|maintain)(?:e|ing|ping)?\s+{_TRAITS}(?:\s+{_AS_BEFORE})?|(?:without|don['’]?t|do\s+not|not)\s+(?:chang|touch|alter)(?:e|ing)?\s+{_TRAITS}"
    rf"|(?:keep|leave)\s+(?:the|my|its)\s+(?!\w*est\b|last\b|first\b|most\b|only\b|latest\b)(?:\w+\s+)?(?:one|version|original|picture|photo)(?:\s+{_AS_BEFORE})?"
    rf"|(?:with\s+)?{_TRAITS}\s+(?:(?:can|should|must|shall|may|has\s+to|have\s+to)\s+)?(?:stays?|remains?|staying|remaining)(?:\s+{_AS_BEFORE})?|(?:with\s+)?{_TRAITS}\s+(?:is|are)\s+(?:kept|{_AS_BEFORE}))(?:\s+(?:please|pls|too))*{_CLOSES}",
    re.IGNORECASE,
)
_NO_HARM = re.compile(  # what nobody would do to a picture anyway, or a list that is in that order
    r"(?:,|\band\b)?\s*\b(?:without\s+(?:any\s+)?(?:distort\w*|stretch\w*|squash\w*|warping)(?:\s+(?:it|them))?|undistorted)\b"
    r"|,?\s*\b(?:in|keep(?:ing)?)\s+(?:just\s+|exactly\s+)?(?:that|this)\s+order\b",
    re.IGNORECASE,
)
_SAME = re.compile(  # "(same names)", "into web under the same names"
    rf"(?:{_OPENS}(?:(?:with|under|at|in|and)\s+)?|,?\s*\b(?:under|keeping|with)\s+)(?:the\s+|their\s+|its\s+)?(?:very\s+)?(?:same|original|old)\s+{_TRAIT}(?:\s*(?:,|and|&)\s*(?:the\s+)?(?:same\s+)?{_TRAIT})*"
    r"(?:\s+(?:as\s+(?:before|now|planned|the\s+originals?)|please))*(?=\s*(?:[.,;!?()–-]|$|\b(?:and|then|but|in|into|to)\b))",
    re.IGNORECASE,
)
_ONE_PER = re.compile(  # "rota.xlsx has one sheet per month, …": what it is like is told
    r"\b(?:has|have|holds?|contains?)(?:\s+got)?\s+(?:one|an?|its own)\s+\w+\s+(?:per|for\s+(?:each|every))\s+\w+(?=\s*[,;.:–-])",
    re.IGNORECASE,
)

_ONE_A_LINE = re.compile(  # how lists are written anyway: "- one per line -", "(one a line)", ", one name on each line"
    r"(?:,\s*|\(\s*|\s[-–—]\s+)(?:with\s+)?(?:one|each|every one)(?:\s+(?!of\b)\w+)?\s+(?:an?|per|on an?|on each|on its own|on their own|to an?)\s+(?:separate\s+|new\s+)?line(?=\s*(?:[,;.!?)–—-]|$))",
    re.IGNORECASE,
)
_ONE_HEADING = re.compile(  # so tables are put together anyway
    r",?\s*(?:(?:and|but|with|keep(?:ing)?|have)\s+)*(?:the\s+|a\s+|one\s+|its\s+|only\s+)*(?:head(?:ing|er)s?|title)(?:\s+(?:row|line)s?)?\s+(?:(?:should|must|shall|may)\s+)?(?:(?:appears?|comes?|be|is|are|there|in it|on top|stands?)\s+)*(?:only|just)\s+(?:once|on top|at the top|one time)(?:\s+(?:please|at the top|on top|in it))*(?=\s*(?:[,;:.!?)–—-]|$))",
    re.IGNORECASE,
)
_ONE_HEADER = re.compile(  # "one header line only"
    r",\s*(?:with\s+|and\s+)?(?:(?:only|just)\s+)?(?:one|a single)\s+(?:head(?:ing|er)|title)s?(?:\s+(?:row|line))?(?:\s+only|\s+on top|\s+at the top|\s+in (?:it|all))?(?=\s*(?:[,;:.!?)–—-]|$))",
    re.IGNORECASE,
)
_TAKE_IT_OUT = re.compile(  # "the column has to disappear. Take it out in the file itself": said once more
    r"(?<=[.;!?])\s*(?:so\s+|just\s+|please\s+)*(?:take|throw|kick|cut|leave)\s+(?:it|them|that)\s+out(?:\s+(?:of|in|from)\s+(?:the|that|this)\s+(?:very\s+)?(?:file|table|workbook|sheet|list)(?:\s+itself)?)?(?:,?\s+please)?\s*(?=[.!]|$)",
    re.IGNORECASE,
)
_MUST_GO = re.compile(
    r"\b(?:has|have|must|should|needs?|shall|can|may)\s+(?:to\s+)?(?:disappear|go|vanish|be gone|leave)\b",
    re.IGNORECASE,
)
_FIRST_STAYS = re.compile(  # of what is there twice the first is kept anyway, where it stands
    r"\(\s*(?:keep\s+)?(?:the\s+)?first(?:\s+(?:time|one|of (?:each|them)|occurrence|appearance))?(?:\s+(?:it|they|one)\s+(?:shows?\s+up|appears?|occurs?|comes?(?:\s+up)?|stands?\s+there)|\s+(?:stays?|is kept|counts?|wins?))?\s*\)",
    re.IGNORECASE,
)
_NOT_THE_MARKS = re.compile(  # "what stands between A and B (without those two)"
    r"\(\s*(?:but\s+)?(?:without|not|minus|leaving out|excluding)\s+(?:(?:those|these|the|both|themselves|two|lines?|words?|of|them)\s*)+(?:themselves)?\s*\)",
    re.IGNORECASE,
)


_FILLED_IN = re.compile(  # a text with places in it is filled in anyway: "'Dear NAME, …', filled in of course"
    r"[\s,;–-]*\(?\b(?:(?:with|and)\s+)?(?:(?:the|their|all|everything|each|those|these)\s+)*(?:(?:values?|names?|words?|placeholders?|blanks|capitals|columns?)\s+)?(?:properly\s+)?filled\s+(?:in|out)"
    r"(?:\s+(?:of\s+course|obviously|naturally|please|accordingly|for\s+(?:each|everyone|all)|from\s+(?:the|that|their)\s+(?:row|table|file|list|csv)))*\)?(?=[\s.!]*(?:[.!]\s|$))"
    r"|,?\s*\b(?:of\s+course|obviously|naturally)\b,?"
    r"|,?\s*\b(?:where|with|and)\s+(?-i:[A-Z][A-Z_]*)\s+(?:is|being|means|stands\s+for)\s+(?:what|the|their)\b[^.;!?]*?\bcolumn\b[^.;!?]*|\s*\((?:[^()]*\b)?address(?:es)?\s*(?:=|is|are|stands?)?\s*(?:in|under|=)?\s*(?:the\s+)?column\b[^()]*\)"
    r"|\s*\((?:sorted\s+|in\s+order\s+of\s+|ordered\s+)?(?:by\s+)?(?:their\s+|the\s+|its\s+)?(?:file\s*)?names?,?\s*(?:a\s*(?:to|-)\s*z|alphabetically|in\s+alphabetical\s+order)?\)",
    re.IGNORECASE,
)


_COUNTING = re.compile(  # "number the lines, 1, 2, 3 and so on"
    r"[\s,;:(–-]+1\s*,\s*2\s*,\s*3(?:\s*,\s*4)?\s*,?\s*(?:and so (?:on|forth)|etc\.?|\.\.\.|…)\)?", re.IGNORECASE
)


_FOR_EXAMPLE = re.compile(  # "into folders by kind? pictures, music, documents and so on"
    r"(?:(?<=[?:(–-])|,?\s+(?:like|such as|for example|e\.g\.))\s*(?:[\w ]+,\s*)+[\w ]+?,?\s*(?:and so (?:on|forth)|and the like|etc\.?)\)?(?=\W*$)",
    re.IGNORECASE,
)


def saves_over(text: str) -> bool:
    """Whether a text says that a change goes into the files themselves."""
    return _OVER.search(text) is not None


_FORMS = (
    _COUNTING, _FOR_EXAMPLE,
    _FILLED_IN, _OVER, _NO_SECOND, _STILL_NEEDED, _REST_KEEPS, _WHOLE_ROWS, _STAYS_EMPTY, _NOBODY_ELSE, _JUST_THAT, _I_WILL, _NOT_LISTED, _KEEPS, _SAME, _NO_HARM, _ONE_PER, _ONE_A_LINE, _ONE_HEADING, _ONE_HEADER, _FIRST_STAYS, _NOT_THE_MARKS,
)  # fmt: skip


def besides(text: str) -> Iterator[re.Match[str]]:
    """Where such words stand."""
    again = (each for each in _TAKE_IT_OUT.finditer(text) if _MUST_GO.search(text[: each.start()]))
    return chain(again, *(form.finditer(text) for form in _FORMS))
