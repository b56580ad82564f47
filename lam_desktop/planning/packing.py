"""What is said about archives in other orders: "one zip per folder of Trips", "unpack each into a folder of its own".

Rule: only words change places, or such as say what is done anyway.
"""

from __future__ import annotations

import re

_PLACE = r"(?:(?:my|the)\s+)?(?:\"[^\"]+\"|“[^”]+”|[\w~][\w~./-]*\w)"
_FILE = r"[\w~][\w~./-]*\.\w{1,6}(?:\.\w{2,3})?"
_ZIP = r"(?:zips?(?:\s+files?)?|archives?|tars?|tarballs?)"
_SAMPLE = re.compile(  # "(so a.zip into Out/a)", "- Oslo.zip for Oslo and so on -"
    rf"\s*(?P<open>[(–-])\s*(?:so\s+|e\.?g\.?,?\s+|like\s+|i\.?e\.?,?\s+|that is,?\s+)?{_FILE}\s+(?:for|into|to|from|goes (?:in)?to|becomes)\s+[^\s,()]+(?:\s+and so (?:on|forth)|,?\s+etc\.?)?\s*(?:\)|[–-](?=\s)|(?=[.,;]|$))",
    re.IGNORECASE,
)
_ONE_EACH = re.compile(  # "one zip per folder of X and put the zips in Y"
    rf"^(?P<lead>(?:(?:please|ok|can you|could you|i need|i want|i['’]d like|i would like|make|create|give me)[\s,]+)*)(?:one|an?|its own)\s+(?:separate\s+)?(?:zip|archive)(?:\s+file)?\s+(?:per|for (?:each|every|each of the))\s+(?P<noun>sub-?folder|folder|file|album)s?\s+(?:of|in|inside|under)\s+(?P<where>{_PLACE})(?:\s*,?\s*please)?"
    rf"(?:\s*[,;]?\s*(?:(?:and|then)\s+)*(?:(?:put|save|store|place)\s+(?:the\s+{_ZIP}|them|those|all of them)\s+)?(?:in|into|to|under)\s+(?P<to>{_PLACE}))?",
    re.IGNORECASE,
)
_OWN_FOLDER = re.compile(  # that is where an archive is unpacked anyway
    rf"(?P<verb>\b(?:unpack|unzip|extract|untar|decompress)\b[^.;!?]*?)(?:\s*,\s*(?:each|every one|all))?\s*,?\s+(?:in(?:to)?|to)\s+(?:(?:its|their)\s+own\s+(?:sub-?)?folders?(?=\s*(?:[.,;!?]|\band\b|$))|(?:(?:an?|its|their)\s+)?(?:own\s+|separate\s+|new\s+)*(?:sub-?)?folders?\s+(?:(?:of (?:its|their) own|(?:named|called)\s+(?:just\s+|exactly\s+)?(?:like|after|as)\s+(?:it|them|the (?:{_ZIP}|file)|its {_ZIP}|each {_ZIP}|the archive)(?:\s+itself)?)\s*)+)",
    re.IGNORECASE,
)
_ONLY_SOME = re.compile(  # "From a.zip I only want the txt files. Extract them to Out"
    rf"^(?P<lead>(?:(?:please|ok|so)[\s,]+)*)(?:from|out of|of|in)\s+(?P<zip>{_FILE})\s*,?\s+i\s+(?:only|just)\s+(?:want|need)\s+(?P<what>(?:the\s+)?[^,;.!?]*?(?:\.\w+)?[^,;.!?]*)(?:,\s*(?:not|no)\s+[^.;!?]*)?[.;!]\s+(?:please\s+)?(?:extract|unpack|unzip|put|get|take)\s+(?:only\s+|just\s+)?(?:them|those|it|that)\s+(?:straight\s+|right\s+|directly\s+|out\s+)*(?:in(?:to)?|to)\s+(?P<to>{_PLACE})",
    re.IGNORECASE,
)
_NO_FOLDERS = re.compile(
    r"(?P<verb>\b(?:extract|unpack|unzip)\s+(?:only|just)\b(?:(?![.;!?]\s).)*?)\s*,?\s+(?:without|with no)\s+(?:any\s+|the\s+|creating\s+)*(?:sub-?)?folders?\b",
    re.IGNORECASE,
)
_FORM_FIRST = re.compile(  # "in a zip on my desktop, a.zip": the kind is told by the name
    rf"\b(?P<prep>in|into|as|to)\s+(?:an?|one)\s+(?:(?:normal|plain|single|regular|ordinary|new|proper)\s+)*(?:zip|tar\.gz|tgz|tar|archive)(?:[\s-]?(?:file|archive))?(?P<where>\s+(?:on|in)\s+{_PLACE})?\s*,\s*(?:called\s+|named\s+)?(?P<name>\"[^\"]+\"|[\w-][\w.-]*?\.(?:zip|tar\.gz|tgz|tar))\b,?",
    re.IGNORECASE,
)
_INSIDE_IT = re.compile(
    rf"^(?P<lead>(?:(?:please|ok|so)[\s,]+)*)(?:in|from)\s+(?:the\s+)?(?P<zip>{_FILE}),?\s+(?:the\s+)?(?:file\s+)?(?P<old>\"[^\"]+\"|[\w*-][\w* .-]*?\.\w{{2,4}})\s+(?:should|must|has to|needs to|can|shall)\s+(?:be\s+)?(?:thrown out|removed|deleted|taken out|go|dropped)(?:\s+(?:away|out))?"
    rf"(?:,?\s+and\s+(?P<new>{_FILE})\s+(?:(?:should|must)\s+(?:be\s+)?)?(?:added|put in|go in|come in|be in it)(?:\s+(?:instead|to it|there|in its place))*)?(?:,\s*(?:and\s+)?(?:all\s+)?(?:the\s+)?(?:rest|others?|everything else)(?:\s+(?:of|in)\s+(?:it|the (?:zip|archive)))?(?:\s+(?:is|stays?|remains?))?\s+(?:as (?:it was |it is )?(?:before|now)|unchanged|as it is|the same))?",
    re.IGNORECASE,
)
_TURN_IT = re.compile(  # "… can't open Downloads/a.tar.gz. Turn it into a.zip in the same place"
    r"(?P<before>(?P<old>[\w~][\w~./-]*\.(?:tar\.gz|tgz|tar\.bz2|tar\.xz|tar|zip|7z|rar))\b[^/]*?[.;!,]\s+(?:and\s+|so\s+)?)(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:turn|convert|make|change|repack)\s+it\s+(?:in)?to\s+(?P<new>[\w~./-]+\.(?:zip|tar\.gz|tgz|tar))(?:\s+in\s+the\s+same\s+(?:place|folder))?",
    re.IGNORECASE,
)
_BACKED_UP = re.compile(  # "back up Taxes as taxes.zip"
    rf"\bback up\s+(?P<what>(?:the\s+folder\s+|my\s+folder\s+)?{_PLACE})\s+(?:as|in|into|to)\s+(?=\S+\.zip\b)",
    re.IGNORECASE,
)
_FILLED = re.compile(  # a name with YYYY in it gets today's date anyway
    r"(?P<name>\S*YYYY\S*[^.;!?]*?),?\s+with\s+(?:today['’]s|the current|the actual)\s+date(?:\s+(?:filled in|put in|in it|inserted))?(?=\s*(?:[.,;!?]|\band\b|$))",
    re.IGNORECASE,
)
_SAME_INSIDE = re.compile(
    r",?\s*with (?:exactly )?the same (?:files|contents?|things?) (?:inside|in it)\b", re.IGNORECASE
)
_NOT_OVER = re.compile(  # "don't overwrite any", "overwrite nothing"
    r"(?:[,.;]\s*|\s+(?=without))(?:(?:so|and|but|please|just)\s+)*(?:(?:don['’]?t|do not|never)\s+(?:overwrite|replace)\s+(?:any(?:thing)?(?:\s+of (?:them|these|those|mine))?|(?:any\s+)?(?:existing|other)\s+(?:files|ones)|them|those|these|what(?:['’]s| is) (?:already )?there)|overwrite nothing|without overwriting (?:any(?:thing)?|(?:any )?existing (?:files|ones)|them))\b(?:\s+(?:please|there|that is there|which is there))?",
    re.IGNORECASE,
)
_THERE_ALREADY = re.compile(
    r"[.;!]\s+(?:some|a few|one|two|several|many)\s+(?:of (?:them|these|the files)\s+)?(?:are|is)\s+(?:already there|there already|in there already|already in there)(?:\s*,[^.;!?]*?)??(?=,\s*(?:so|and|but)?\s*(?:please\s+)?(?:don['’]?t|do not|never)\b|[.;!])",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    rf"^(?P<what>(?:(?:please|can you|could you)\s+)*(?:zip|pack|tar|archive|compress|back up|copy)(?:\s+up)?\s+(?:the\s+folder\s+|my\s+|the\s+)?{_PLACE})\s+(?P<to>(?:as|into|to|in)\s+[^,;]+?),?\s+(?:but\s+)?without\s+(?P<one>[^,;.!?]+?)\s+and\s+(?:also\s+)?without\s+(?P<two>[^,;.!?]+?)[\s.!?]*$",
    re.IGNORECASE,
)
_SET = re.compile(rf"\b(?:all\s+)?(?:the|my|all)\s+(?P<noun>[\w.]+)\s+(?:in|from)\s+(?P<where>{_PLACE})", re.IGNORECASE)
_A_MONTH = re.compile(  # "I'd like a zip for every month, 2025-01.zip and so on in the same folder"
    rf"(?:(?:please|can you|could you|i['’]d like|i would like|i want|i need|make|create|give me)[\s,]+)*\b(?:an?|one)\s+(?:separate\s+)?(?:zip|archive)(?:\s+file)?\s+(?:per|for (?:each|every))\s+(?P<unit>month|year|day)\b(?:\s*,?\s*(?:called\s+|named\s+|like\s+)*(?:{_FILE}\s*,?\s*)+(?:and so (?:on|forth)|etc\.?)?)?"
    r"(?:\s*,?\s*(?:in the same (?:folder|place)|there|beside them))?(?:\s*,?\s*(?:holding|with|containing)\s+(?:that|this|the)\s+(?:month|year|day)['’]s\s+[\w]+(?:\s+in it)?)?(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)


def packed(text: str) -> str:
    """The request with what is said of archives in the order in which it is read."""
    text = _SAMPLE.sub(lambda said: "" if said["open"] != "-" or said[0].rstrip()[-1:] in "-–" else said[0], text)
    text = _ONE_EACH.sub(_each_zipped, text)
    text = _dated(text)
    text = _OWN_FOLDER.sub(r"\g<verb> ", text)
    text = _ONLY_SOME.sub(r"\g<lead>extract only \g<what> from \g<zip> into \g<to>", text)
    text = _NO_FOLDERS.sub(r"\g<verb>", _SAME_INSIDE.sub("", text))
    text = _FORM_FIRST.sub(lambda said: f"{said['prep']} {said['name']}{said['where'] or ''}", text)
    text = _FILLED.sub(r"\g<name>", text)
    text = _BACKED_UP.sub(r"zip \g<what> as ", text)
    text = _TURN_IT.sub(_repacked, text)
    text = _INSIDE_IT.sub(_out_and_in, text)
    text = _NOT_OVER.sub(", skip what is already there", _THERE_ALREADY.sub("", text))
    return _WITHOUT.sub(r"\g<what> without \g<one> and \g<two> \g<to>", text)


def _repacked(said: re.Match[str]) -> str:
    folder = said["old"].rpartition("/")[0]
    new = said["new"] if "/" in said["new"] or not folder else f"{folder}/{said['new']}"
    return f"{said['before']}{said['lead']}repack {said['old']} as {new}"


def _dated(text: str) -> str:
    """ "The bills in Bills …. I'd like a zip for every month": what is in it stands before."""
    wanted = _A_MONTH.search(text)
    if wanted is None:
        return text
    sets = list(_SET.finditer(text, 0, wanted.start())) or list(_SET.finditer(wanted["rest"]))
    if not sets:
        return text
    of = sets[-1]
    same = of["noun"].lower() == of["where"].rpartition("/")[2].strip('"').lower()
    files = f"all files in {of['where']}" if same else of[0]
    rest = (
        wanted["rest"]
        if of.string is text
        else re.sub(r"^[\s,]*(?:of|for|from|with)\s+", "", wanted["rest"].replace(of[0], "", 1))
    )
    if same:  # the new archives lie there, too
        them = rf"\b(?:the|those|all the)\s+{re.escape(of['noun'])}(?:\s+that (?:are|were) (?:zipped|packed|in (?:it|them)))?\b"
        rest = re.sub(them, f"{files} except the zips", rest, flags=re.IGNORECASE)
    return f"zip {files} by {wanted['unit']}{rest}"


def _each_zipped(said: re.Match[str]) -> str:
    to = f" into {said['to']}" if said["to"] else ""
    return f"zip each {said['noun']} in {said['where']} separately{to}"


def _out_and_in(said: re.Match[str]) -> str:
    out = f"{said['lead']}remove {said['old']} from the zip {said['zip']}"
    return f"{out} and add {said['new']} to {said['zip']}" if said["new"] else out
