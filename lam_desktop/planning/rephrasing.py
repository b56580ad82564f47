"""Says a request in the order in which it is read: what is said backwards is turned round. Rule: no word is made up."""

from __future__ import annotations

import re

from lam_desktop.planning.apiece import apiece
from lam_desktop.planning.archivewords import of_archives
from lam_desktop.planning.backwards import in_order
from lam_desktop.planning.declared import ordered
from lam_desktop.planning.distributing import distributed
from lam_desktop.planning.eachfile import each_file
from lam_desktop.planning.ellipsis import said_again
from lam_desktop.planning.eventwords import titled, whole_days
from lam_desktop.planning.gerunds import as_orders
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.numbers import WORDS
from lam_desktop.planning.grammar.recurrence import gathered
from lam_desktop.planning.kindplaces import kinds_apart
from lam_desktop.planning.listmails import told_what_is_there
from lam_desktop.planning.mailing import in_one
from lam_desktop.planning.paperwords import of_papers
from lam_desktop.planning.prefaced import within
from lam_desktop.planning.superlatives import by_age
from lam_desktop.planning.supposing import supposed
from lam_desktop.planning.webwords import from_web

_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*"
_DELETE = r"(?:delete|remove|trash|bin|throw away|get rid of|throw out)"
_OTHERS = r"(?:all )?(?:of )?(?:the )?(?:(?:other|older|newer|smaller|bigger|larger) (?:ones|files|versions|copies)|others?|rest|remaining(?: ones| files)?|(?:everything|anything|all) (?:else|older|newer)|older)\b(?: (?:in )?there\b)?"
_GONE = r"(?:(?:all )?(?:can|may|should|must|shall|could) (?:all )?(?:go(?: away)?|be (?:deleted|removed|binned|trashed|thrown (?:away|out)))|(?:is|are) (?:not|no longer) needed|(?:is|are)n['’]t needed|(?:is|are) (?:all )?(?:junk|rubbish|trash|garbage))"
_KEPT = re.compile(
    rf"^(?P<lead>(?:[^.!?;]{{3,80}}[.!]\s+)?(?:please |could you |can you |(?:i|we) (?:only |just )?(?:want|need) to )*)(?:(?P<ahead>(?:in|on|from) (?:my |the )?[^\s,;]+(?: folder)?),? (?:please )?)?(?:keep|leave) (?:only |just )?(?P<kept>(?:the )?.+?)(?:\s*\((?:by|going by) [\w ]*\b(?:date|age|time|modified|modification)\))?(?P<where>\s+in\s+\S+)?\s*(?:,|;|\.|\band\b|\bbut\b|\s[–—-]\s)+\s*(?:then )?"
    rf"(?:{_DELETE} {_OTHERS}|throw {_OTHERS} (?:away|out)|{_OTHERS} {_GONE}|(?:i|we) (?:do not|don['’]?t) need {_OTHERS})(?P<rest>.*)$",
    re.IGNORECASE,
)
_OF_AN_ARCHIVE = re.compile(  # "I only need the csv in a.zip, extract it to Documents": that alone is taken out
    r"^(?P<lead>(?:(?:please|hi|hello|so)[,\s]+)*)(?:(?:(?:i|we)\s+)?(?:(?:only|just|really)\s+)*(?:need|want|am\s+(?:only\s+|just\s+)?after|are\s+after|require)\s+(?:(?:only|just)\s+)?|(?=the\s|all\s))(?P<what>[^,;.]+?)\s+(?:(?:that(?:['’]s|\s+is|\s+are)\s+)?(?:in|inside|from|out\s+of))\s+"
    r"(?P<archive>(?:the\s+(?:zip|archive|file)\s+)?\S+\.(?:zip|tar|tgz|tar\.\w+)\b(?:\s+(?:in|on|from)\s+(?:my\s+|the\s+)?[^\s,;]+)?)\s*(?:[,;.–-]|\band\b|\bso\b)+\s*(?:(?:and|so|please|can\s+you|could\s+you|just|then)\s+)*"
    r"(?:extract|unpack|unzip|get|pull|take|copy|fetch|put)\s+(?:only\s+|just\s+)?(?:it|them|that|those|this)(?:\s+(?:one|ones|file|files))?(?:\s+out)?(?:(?:\s+and|,)\s+(?:then\s+)?(?:put|place|drop|save|store)\s+(?:it|them)\s+(?P<prep>in|into|on|onto|to))?(?P<rest>(?:\s.*)?)$",
    re.IGNORECASE | re.DOTALL,
)
_SHALL_STAY = re.compile(  # "only the 3 newest pdfs in Downloads should stay"
    r"^(?P<lead>(?:please |pls )*)only (?P<kept>[^,;.!?]+?) (?:should|may|must|shall|can) (?:stay|remain|be (?:kept|left))\b",
    re.IGNORECASE,
)
_KEPT_ALONE = re.compile(  # "keep only the pdfs in Downloads"
    r"^(?P<lead>(?:please |could you |can you |pls |i want to )*)(?:keep|leave) (?:only|just|nothing but) (?P<kept>.+?)[\s.!?]*$",
    re.IGNORECASE,
)
_OF_TABLES = re.compile(
    r"\b(?:rows?|lines?|columns?|entries|records|words?|pages?|one|where|who|whose|events?|copy|copies|each)\b",
    re.IGNORECASE,
)
_TABLE_FILE = re.compile(r"\.(?:csv|tsv|xlsx?|txt|md|log|pdf|json|ics)\b", re.IGNORECASE)
_BEST = re.compile(r"\b(?:newest|latest|oldest|biggest|largest|smallest|most recent|first|last)\b", re.IGNORECASE)
_BARE = re.compile(
    r"^(?P<which>(?:the )?(?:\w+ )?(?:newest|latest|oldest|biggest|largest|smallest|most recent))(?= (?:in|from|on) |$)",
    re.IGNORECASE,
)
_PLACED = re.compile(r"^(?P<what>.+?)\s+(?P<where>(?:in|on|inside|from)\s.+)$", re.IGNORECASE)
_TOLD = re.compile(
    rf"^(?P<lead>(?:please |could you |can you |pls )*)(?:send|tell|e-?mail|mail|write|let|inform)(?: an? (?:e-?mail|mail) to| to)?\s+(?P<to>{_MAIL})(?: know)?(?: by (?:e-?)?mail)?,?(?: about| with)?\s+"
    r"(?P<asked>(?:how (?:many|much|big|large|long|full)|what|which|when)\b.+|the (?:total|sum|average|number|amount|count|result)\b.+)$",
    re.IGNORECASE,
)
_FOR_EVERY = re.compile(  # "sum the euros for every month": one sum a month
    r"(?P<reckoned>\b(?:sum|total|totals|add(?:ed)?\s+up|average|mean|count|how\s+(?:much|many)|highest|lowest)\b[^.;!?]{0,80}?)\bfor\s+(?:each|every)\s+(?=(?:day|week|month|quarter|year)\b)",
    re.IGNORECASE,
)
_UNLESS_THERE = re.compile(  # "… unless one with the same name is there already"
    r",?\s*\b(?:unless|except\s+(?:when|if|where))\s+(?:(?:one|a file|a copy|something|another|they|it)\s+)?(?:(?:with|of|called|by)\s+(?:the|that)\s+(?:same\s+)?name\s+)?(?:is|are|exists?|lies|already)\s*(?:already\s+)?(?:there|in there|exists?)?(?:\s+already)?(?=\s*(?:[.,;!–-]|$))",
    re.IGNORECASE,
)
_PAIRS = re.compile(
    r"\b(?P<verb>rename|move|copy|convert)\s+(?P<one>\S+\.\w+)\s+(?P<prep>to|into|as)\s+(?P<new>\S+?),?\s+(?:and|,)\s+(?P<two>\S+\.\w+)\s+(?P=prep)\s+",
    re.IGNORECASE,
)

_OWN_TIME = re.compile(  # "last month's invoices from Downloads"
    r"\b(?:all\s+|the\s+)?(?P<when>(?:last|this)\s+(?:week|month|year)|yesterday|today)['’]?s\s+(?P<what>(?!date\b)[\w-]+s)(?P<where>\s+(?:in|on|from)\s+(?:my\s+|the\s+)?[\w/~-]+)?\b",
    re.IGNORECASE,
)
_CLIPBOARD = re.compile(  # "save the clipboard as note.txt"
    r"\b(?:save|write|put|store|paste|dump)\s+(?:(?:what(?:['’]s| is)\s+(?:in|on)|the\s+(?:text|contents?)\s+of|the\s+text\s+(?:in|on|from))\s+)?(?:the|my)\s+clipboard(?:['’]s)?"
    r"(?:\s+(?:text|contents?))?\s+(?:in|to|into|as)\s+(?=\S)",
    re.IGNORECASE,
)
_LOOK = re.compile(  # "fetch <address> and tell me the opening hours"
    r"^(?P<lead>(?:please |could (?:yo)?u |can (?:yo)?u |pls )*)(?:get|fetch|open|read|load|call|query|look at|go to|check|visit|consult|ask)\s+(?P<url>(?:https?://|www\.)[^\s\"'<>]+?),?\s+"
    r"(?:and |then |, )+(?:tell|show|give) me (?:what )?(?:the|its|their) (?P<what>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,4}?)(?:\s+(?:is|are))?\s*[.?!]*$",
    re.IGNORECASE,
)
_THE_PARTS = re.compile(  # "merge them, then bin the single ones"
    r"(?<=\w\s)the\s+(?:single|individual|separate|original|source)\s+(?:ones|files|pdfs|documents|parts|pages|csvs|tables|pictures|photos|scans)(?=\s*(?:$|[.,;!]|\b(?:afterwards?|too|then|please)\b))",
    re.IGNORECASE,
)
_IF_SO = re.compile(  # "are there more than 5 pdfs in Downloads? then zip them"
    r"^(?:please\s+)?(?P<are>is|are)\s+there\s+(?P<what>[^?]+?)\s*\?\s*(?:if\s+(?:so|yes)\b[\s,]*|then\b[\s,]*|so\b[\s,]*)(?=[a-z])",
    re.IGNORECASE,
)
_FETCHED_FILE = re.compile(  # "get <address>.pdf and mail it": a file is downloaded, not looked at
    r"\b(?:fetch|get|load|grab|take|open)\s+(?:me\s+)?(?:the\s+(?:file|pdf|picture|document)\s+)?(?=(?:https?://|www\.)[^\s\"'<>]+\.(?:pdf|zip|docx?|xlsx|pptx|jpe?g|png|gif|webp|mp3|mp4|ics|vcf|epub)\b(?!/))(?=.*\b(?:and|then)\b)",
    re.IGNORECASE,
)
_TAKEN = re.compile(  # "take <address>, and for each …": what is there is worked on
    r"(?<![\w-])(?:take|use|go through)\s+(?=https?://[^\s\"'<>]+\s+(?:and|then)\b)", re.IGNORECASE
)
_KEPT_PAGE = re.compile(  # "fetch <address> and store it as page.html": what is no data is kept as it is
    r"\b(?:fetch|get|load|open|read|take|grab)\s+(?P<url>(?:https?://|www\.)[^\s\"'<>]+?)(?P<joint>,?\s+(?:and|then|and then)\s+)(?P<how>(?:save|store|keep|put|write)\s+(?:it|that|the page|the file)\s+(?:as|in|to|into|under)\s+\S+\.(?!json\b|csv\b|tsv\b|xlsx\b|txt\b|md\b)[a-z0-9]{2,4}\b)",
    re.IGNORECASE,
)
_NO_VALUE = re.compile(
    r"\b(?:number|count|total|sum|average|sizes?|text|contents?|words?|lines?|first|last|status|code|data|page|title|and|then|of|in|from|to)\b",
    re.IGNORECASE,
)

_EXCEPT = re.compile(  # "move the pdfs to Documents except the newest": what is left out belongs to what is taken
    r"^(?P<what>(?:(?!\b(?:except|excluding|but|then)\b)[^;])+?)\s+(?P<prep>to|into|onto|as)\s+(?P<where>(?!(?:and|then|but)\b)[^\s,;]+(?:\s+(?!and\b|then\b)[^\s,;]+){0,5}?),?\s+"
    r"(?P<but>(?:(?:but|and)\s+leave|leaving)\s+out\s+|without\s+(?=(?:the|any|its|their|my)\s)|(?:but|and)\s+(?:keep|leave|spare)\s+(?=(?:only\s+|just\s+)?the\s+(?:\w+\s+)?(?:most\s+)?(?:newest|latest|recent|oldest|biggest|largest|smallest)\b)"
    r"|(?:except(?:\s+for)?|excluding|apart\s+from|but\s+not)\s+(?!(?:on|at|when|if|in|for|during|every|weekends?|holidays?|[a-z]+days?)\b))"
    r"(?P<which>(?:(?!\b(?:then|afterwards|and\s+\w+\s+(?:it|them|that|those|this|the|all))\b)[^,;])+?)[\s.!?]*$",
    re.IGNORECASE,
)
_BUT_KEEP = re.compile(  # "move everything to Archive but keep the zips": there, too
    r"^(?P<what>(?:(?:please|can you|could you)\s+)*(?:move|copy|put|transfer|zip|pack|archive|send|mail|sort)\s+(?:(?!\b(?:except|but|then)\b)[^;])+?)\s+(?P<prep>to|into|onto|as)\s+"
    r"(?P<where>(?!(?:and|then|but)\b)[^\s,;]+(?:\s+(?!and\b|then\b|but\b)[^\s,;]+){0,4}?),?\s+(?P<but>but\s+(?:keep|leave|spare)\s+)(?!(?:only|the\s+originals?|originals?|them|it|a|an)\b)"
    r"(?P<which>(?:all\s+|any\s+|the\s+|my\s+)*[^,;.]+?(?:\.\w{2,4})?)[\s.!?]*$",
    re.IGNORECASE,
)
_COPY = re.compile(  # "make a copy of this and put it there"
    r"\b(?:make|create|take) (?:an? |some )?(?:cop(?:y|ies)|duplicates?) of (?P<what>[^,;]+?),?\s+(?:and|then|,)+\s+(?:then )?"
    r"(?:put|place|store|move|drop|leave) (?:it|them|that|those|the cop(?:y|ies)) (?=(?:in|into|on|onto|to|under)\b)",
    re.IGNORECASE,
)
_A_COPY = re.compile(  # "save a copy of a.txt", "make a backup of a.txt": a file is copied, and a folder backed up
    r"\b(?:make|create|take|save|do|give me|i (?:need|want)) (?:me )?(?:an? |another |one more )(?:extra |safety |spare |backup |second )?"
    r"(?:(?:copy|duplicate) of(?P<copied> )|(?:backup|back-up)(?: copy)? of(?P<file> )(?=(?:the |my )?(?:file )?\S+\.\w{2,4}\b(?![./])))",
    re.IGNORECASE,
)
_ONTO = re.compile(r"(?P<copy>\b(?:copy|duplicate|backup) of [^,;]+? )on(?= (?:my|the) desktop\b)", re.IGNORECASE)
_ENDINGS = re.compile(  # "change .htm to .html for all files in X"
    r"^(?P<lead>(?:(?:please|can you|could you)\s+)*)(?:(?:change|rename|turn|switch|replace)\s+|[\w ]{0,30}?\b(?:extensions?|endings?):\s+)(?:all\s+)?(?:the\s+)?(?:(?:file\s+)?(?:extensions?|endings?)\s+)?(?:from\s+)?(?P<old>\.[a-z0-9]{1,5})\s+"
    r"(?:files?\s+)?(?:to|into|with|by)\s+(?P<new>\.[a-z0-9]{1,5})\s+(?:(?:for|of|on)\s+)?(?:all\s+|the\s+)*(?:files?\s+)?(?P<where>in\s+.+?)[\s.!?]*$",
    re.IGNORECASE,
)
_MOST = re.compile(  # "which ten files in Downloads are the biggest"
    rf"^(?:which|what)\s+(?:are\s+the\s+)?(?P<count>\d+|{'|'.join(WORDS)})\s+(?P<what>.+?)\s+(?:are|were|take\s+up|use|need)\s+(?:the\s+)?(?P<which>biggest|largest|smallest|newest|oldest|latest)[\s?.!]*$",
    re.IGNORECASE,
)
_BARE_BEST = re.compile(  # "the five biggest files in Downloads, please": who only names them wants to see them
    rf"^(?:please\s+)?(?P<what>(?:the\s+|my\s+)?(?:(?:\d+|{'|'.join(WORDS)})\s+)?(?:most\s+recent|biggest|largest|smallest|newest|oldest|latest)\s+"
    r"(?:(?!\b(?:to|into|onto|and|then|first|as)\b)[^,;:?!])+?)(?:\s*,?\s*(?:please|pls))?[\s?.!]*$",
    re.IGNORECASE,
)
_EATS_SPACE = re.compile(  # "what's eating up all the space in Videos"
    r"^(?:(?:so|hey|please|tell me|show me)[,\s]+)*(?:what(?:['’]?s|\s+is)?|which\s+(?:files?|things?|ones?)(?:\s+(?:are|is))?)\s+(?:eat(?:s|ing)?|tak(?:es?|ing)|us(?:es?|ing)|hogg?(?:s|ing)?|fill(?:s|ing)?|wast(?:es?|ing)|need(?:s|ing)?)(?:\s+up)?\s+"
    r"(?:(?:the|up|so|all|most|my|of|much|that|too)\s+)*(?:disk\s+)?(?:space|room|storage)\s+(?P<where>(?:in|on|inside)\s+[^?.!;]+?)[\s?.!]*$",
    re.IGNORECASE,
)
_NAMES_OF = re.compile(  # "the picture names in Pictures/Phone" are the names of the pictures there
    r"\b(?:the\s+)?(?P<kind>\w+)\s+(?:file\s*)?names\s+(?P<where>(?:in|inside|below|under|on)\s+(?!\S+\.\w{2,4}\b))",
    re.IGNORECASE,
)
_FOLDERS_OF = re.compile(  # "each student's folder in Students": the folders there
    r"\b(?P<each>each|every|all)\s+\w+(?:['’]s|s['’])\s+(?:own\s+)?(?:sub-?)?(?P<folder>folders?)\s+(?=(?:in|of|under|inside|below)\b)",
    re.IGNORECASE,
)
_RENAMED_IN = re.compile(  # "rename a.jpg to b.jpg and c.jpg to d.jpg in Pictures": there are all of them
    r"^(?P<lead>(?:(?:please|can you|could you)\s+)*rename\s+)(?P<one>[^\s,]+\.\w{2,4})\s+to\s+(?P<new>[^\s,]+\.\w{2,4})(?P<more>(?:(?:,|\s+and|,\s*and)\s+[^\s,]+\.\w{2,4}\s+to\s+[^\s,]+\.\w{2,4})*)\s+(?:in|from|on)\s+"
    r"(?P<where>[^,;]+?)[\s.!]*$",
    re.IGNORECASE,
)
_DOWNLOADED = re.compile(
    r"^(?:what|which files?)\s+(?:did\s+i|have\s+i|was|were)\s+(?:just\s+)?download(?:ed)?\s+(?P<when>today|yesterday|this\s+week|last\s+week|this\s+month|last\s+month)[\s?.!]*$",
    re.IGNORECASE,
)
_RENAMED_FROM = re.compile(  # "rename a.jpg in Pictures to b.jpg and c.jpg to d.jpg"
    r"^(?P<lead>(?:(?:please|can you|could you)\s+)*rename\s+)(?P<one>[^\s,]+\.\w{2,4})\s+(?:in|from|on)\s+(?P<where>[^,;]+?)\s+to\s+(?P<new>[^\s,]+\.\w{2,4})(?:,|\s+and|,\s*and)\s+(?P<two>[^\s,]+\.\w{2,4})\s+to\s+(?=[^\s,]+\.\w{2,4}[\s.!]*$)",
    re.IGNORECASE,
)
_SERIES_TO = re.compile(  # "folders 2027-01, 2027-02 and so on up to 2027-12"
    r"(?<!\S)(?P<first>[^\s,]*\d+)\s*,\s*(?:[^\s,]*\d+\s*,?\s*)*(?:and\s+)?(?:so (?:on|forth)|etc\.?|…|\.\.\.),?\s*(?:up to|until|till|to)\s+(?P<last>[^\s,]*\d+)",
    re.IGNORECASE,
)
_SERIES = re.compile(  # "trip-1, trip-2 and so on"
    r"(?<!\S)(?P<name>[^\s,\"“'](?:[^,\"“\n]{0,40}?[^,\d\"“\n])?)(?<!\d)(?P<first>\d{1,6})(?P<ending>\.[a-z]{2,4})?(?:\s*,|\s+and|\s*,\s*and)\s+(?P=name)(?P<second>\d{1,6})(?:\.[a-z]{2,4})?"
    r"(?:(?:\s*,|\s+and|\s*,\s*and)\s+(?P=name)\d{1,6}(?:\.[a-z]{2,4})?)*\s*(?:,|and)*\s*(?:and so (?:on|forth)|so on|etc\.?|…|\.\.\.)",
    re.IGNORECASE,
)


def unwrapped(text: str) -> str:
    """A request that stands in quotes as a whole, without them."""
    inner = text[1:-1]
    return (
        inner.strip() if text[:1] in "\"“'" and text[-1:] in "\"”'" and not set('"“”') & set(inner) and inner else text
    )


_BUT_FOR = re.compile(  # all ways to say "except"
    r"\b(?:with\s+the\s+(?:sole\s+|only\s+)?exception\s+of|exclusive\s+of|minus(?=\s+(?:the|my)\s+[\w-]+\s+(?:folder|subfolder|files?)\b))",
    re.IGNORECASE,
)
_EXCEPTED = re.compile(  # "…, zip files excepted"
    r",\s*(?:the\s+|all\s+)?(?P<what>[\w-]+(?:\s+[\w-]+){0,2}?)\s+(?:excepted|excluded)(?=\s*(?:[.,;!?]|$))",
    re.IGNORECASE,
)


def rephrased(text: str) -> str:
    """The request, or the same in another order of words."""
    text = _EXCEPTED.sub(r", except the \g<what>", _BUT_FOR.sub("except", text))
    text = _FOR_EVERY.sub(r"\g<reckoned>per ", text)
    text = in_order(_THE_PARTS.sub("the originals", _IF_SO.sub(r"if there \g<are> \g<what>, ", text)))
    text = as_orders(kinds_apart(from_web(text)))
    text = of_papers(ordered(apiece(each_file(supposed(within(in_one(whole_days(titled(gathered(by_age(text)))))))))))
    text = _OF_AN_ARCHIVE.sub(_taken_out, of_archives(text))
    kept = _KEPT.match(text := _SHALL_STAY.sub(r"\g<lead>keep only \g<kept>", text))
    if kept and not _OF_TABLES.search(kept["kept"]):
        behind = re.match(r"\s+(?:in|on|from|inside)\s+[^\s,;]+(?:\s+folder)?", kept["rest"])
        ahead = f" {kept['ahead']}" if kept["ahead"] else ""
        where = kept["where"] or ahead or (behind[0] if behind else "")
        rest = kept["rest"][behind.end() :] if behind else kept["rest"]
        return kept["lead"] + _without(f"{kept['kept']}{where}") + rest
    alone = _KEPT_ALONE.match(text)
    if alone and not (_OF_TABLES.search(alone["kept"]) or _TABLE_FILE.search(alone["kept"])):
        return alone["lead"] + _without(alone["kept"])
    text = _UNLESS_THERE.sub(", skip those that are already there", told_what_is_there(text))
    told = _TOLD.match(text)
    if told and not re.search(r"\b(?:subject|saying|that says)\b", told["asked"], re.IGNORECASE):
        asked = told["asked"].rstrip(" .?!")
        asked = asked if not asked.lower().startswith("the ") else f"what is {asked}"
        return f"{told['lead']}{asked} and mail the result to {told['to']}"
    text = _FETCHED_FILE.sub("download ", _TAKEN.sub("fetch ", text))
    text = _KEPT_PAGE.sub(r"download \g<url>\g<joint>\g<how>", text)
    looked = _LOOK.match(text)
    if looked and not _NO_VALUE.search(looked["what"]):
        return f'{looked["lead"]}fetch {looked["url"]} and tell me the "{looked["what"]}"'
    text = said_again(_DOWNLOADED.sub(r"which files in Downloads are from \g<when>", _of_names(distributed(text))))
    text = _OWN_TIME.sub(_of_that_time, text)
    text = _CLIPBOARD.sub("read the clipboard and save it as ", text)
    for exception in (_EXCEPT, _BUT_KEEP):
        text = exception.sub(_left_out, text)
    if re.search(r"\bfolders?\b", text, re.IGNORECASE) and not re.search(r"\b(?:re)?name\b", text, re.IGNORECASE):
        text = _SERIES_TO.sub(r"\g<first> up to \g<last>", text)
    text = _SERIES.sub(_counted, _A_COPY.sub("copy ", _ONTO.sub(r"\g<copy>onto", _COPY.sub(r"copy \g<what> ", text))))
    return _PAIRS.sub(r"\g<verb> \g<one> \g<prep> \g<new> and \g<verb> \g<two> \g<prep> ", text)


def _of_that_time(own: re.Match[str]) -> str:
    """ "Yesterday's photos in Pictures" are the photos in Pictures from yesterday."""
    return f"the {own['what']}{own['where'] or ''} from {own['when']}"


def _taken_out(said: re.Match[str]) -> str:
    to = " to" if said["prep"] else ""
    return f"{said['lead']}extract only {said['what']} from {said['archive']}{to}{said['rest']}"


def _without(kept: str) -> str:
    """All others shall go: "the newest photo in Pictures", "the pdfs in Downloads"."""
    if _BEST.search(kept):
        return "delete all but " + _BARE.sub(r"\g<which> files", kept)
    placed = _PLACED.match(kept)
    what, where = (placed["what"], f" {placed['where']}") if placed else (kept, "")
    return f"delete all files{where} except {what}"


def _counted(series: re.Match[str]) -> str:
    """Names that are told by the first of them, by their common part and their numbers."""
    first = series["first"]
    if int(series["second"]) != int(first) + 1:
        return series[0]
    return f'"{series["name"]}" with a counter of {len(first)} digits beginning with {int(first)}'


def _of_names(text: str) -> str:
    """What is said of names and numbers in a way that no action is called by."""
    text = _ENDINGS.sub(r"\g<lead>change the extension of all \g<old> files \g<where> to \g<new>", text)
    text = _MOST.sub(r"show the \g<count> \g<which> \g<what>", text)
    text = _EATS_SPACE.sub(r"show the ten biggest files \g<where> and its subfolders", text)
    text = _FOLDERS_OF.sub(r"\g<each> \g<folder> ", _NAMES_OF.sub(_of_a_kind, text))
    text = _BARE_BEST.sub(r"show \g<what>", text)
    text = _RENAMED_FROM.sub(r"\g<lead>\g<one> in \g<where> to \g<new> and rename \g<two> in \g<where> to ", text)
    return _RENAMED_IN.sub(_each_in, text)


def _of_a_kind(said: re.Match[str]) -> str:
    kind = said["kind"].lower()
    known = kind in ("folder", "subfolder") or (bool(suffixes_of(kind)) and kind not in ("file", "track"))
    return f"the names of the {kind}s {said['where']}" if known else said[0]


def _each_in(pairs: re.Match[str]) -> str:
    """ "Rename a.jpg to b.jpg and c.jpg to d.jpg in Pictures": both are there."""
    found = re.findall(r"(\S+\.\w{2,4})\s+to\s+([^\s,]+\.\w{2,4})", f"{pairs['one']} to {pairs['new']}{pairs['more']}")
    return pairs["lead"] + " and rename ".join(f"{old} in {pairs['where']} to {new}" for old, new in found)


def _left_out(match: re.Match[str]) -> str:
    """What is taken, but for what is left out, and then where it goes: "everything but the pdfs can go to the trash"."""
    goes = _GOES.search(match["what"])
    noun, verb = (match["what"][: goes.start()], goes[0]) if goes else (match["what"], "")
    return f"{noun} {match['but']}{match['which']}{verb} {match['prep']} {match['where']}"


_GOES = re.compile(
    r"\s+(?:(?:can|may|should|must|shall|could|(?:has|have|needs?)\s+to)\s+)?(?:all\s+)?(?:go(?:es)?|moves?|belongs?|be\s+\w+)$",
    re.IGNORECASE,
)
