"""What a clause is for: asking for something to be done, telling about the world, or saying what must stay. Rule: only the first acts."""

from __future__ import annotations

import re
from dataclasses import replace

from lam_desktop.planning.clause import Clause
from lam_desktop.planning.cues import Cues
from lam_desktop.planning.entrywords import event_in
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type
from lam_desktop.planning.grammar.places import Place, joined
from lam_desktop.planning.grammar.rows import measured
from lam_desktop.planning.orders import is_caused, is_order
from lam_desktop.planning.reasons import does_nothing
from lam_desktop.planning.words import STOP, VERBS, stem

_ASKING = {"what", "what's", "whats", "which", "who", "when", "where", "how", "whose", "why"}
_WISHES = re.compile(
    r"\b(?:i|we)(?:'d| would)? (?:need|want|like|wish)\b|\bi'd like\b|\b(?:should|must|shall|has to|have to|needs to|need to|ought to)\b|\b(?:can|could|would|will) (?:you|u)\b|\b(?:can|could|may) (?:i|we) (?:have|get)\b|\bplease\b|^\W*(?:(?:would|do) (?:you|u) )?mind \w+ing\b",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"^(?:and |then |also |please |n )*(?:tell me|let me know|show me|give me|report)(?: what)?(?: is| was)? ?(?:the |that )?(?:total|result|sum|number|answer|outcome|amount|(?!\w*est\b)\w+ ones?)?(?: (?:then|please|pls|is|was|at the end|,|will you|of it))*[?.! ,]*$",
    re.IGNORECASE,
)


_TOLD = re.compile(
    r"^(?:and |then |also |please |n |, ?)*(?:tell me|let me know|show me|report|say)(?: about)? (?:what|which(?: \w+)?|how many(?: \w+)?|everything(?: that)?)"
    r"(?: there (?:were|was|are)| (?:it|they) (?:was|were|are)|(?: (?:you|it|was|were|is|are|has|have|had|been|got|just|files?|things?))* \w+(?:ed|d|ne|nt|wn|ound|ft))(?: (?:away|out|over|please|then|in the end))?[?.! ,]*$",
    re.IGNORECASE,
)


def opens_list(clause: Clause) -> bool:
    """ "Do the following with the video:" before "1. …": what is to be done comes only then."""
    lists = clause.reading.bullets
    return bool(lists) and clause.end == lists[0].start and clause.text.rstrip().endswith(":")


def is_listed(clause: Clause) -> bool:
    """Whether a clause is one order of a list: its mark stands before it."""
    return any(each.start == clause.start for each in clause.reading.bullets)


def wants_to_know(clause: Clause) -> bool:
    """ "I need to know who my best customers are. From sales.csv make …": a wish that the order after it fulfils."""
    tokens = clause.reading.tokens
    literal = any(token.is_literal or token.type is Type.NUMBER for token in tokens[clause.start : clause.end])
    return not literal and clause.end < len(tokens) and _TO_KNOW.match(clause.text) is not None


_TO_KNOW = re.compile(
    r"\W*(?:(?:so|well|hi|hello)\W+)*(?:i|we|they|she|he|my \w+|our \w+|the \w+)(?:['’]d| would)?\s+(?:(?:just|really|only)\s+)?(?:needs?|wants?|like|loves?|ha(?:s|ve)|wishe?s?)\s+to\s+(?:know|see|find out|learn|understand|check)\b",
    re.IGNORECASE,
)


_LEFT = re.compile(  # "tell me how many lines are left": no change tells that
    r"\bhow many (?:lines|words|rows|entries|names|pages|items|records|characters|pictures|files)\b(?: (?:there|that|it|has|have|are|is|were|in))* (?:left|remain(?:ing)?)\b",
    re.IGNORECASE,
)


def is_report(clause: Clause) -> bool:
    """ "and tell me the total", "compare them and show me what is missing": the answer is told anyway."""
    text, before = clause.text.strip(), clause.reading.slice(0, clause.start)
    lead = [token.low for token in clause.reading.tokens[max(0, clause.start - 2) : clause.start] if token.low != ","]
    if _LEFT.search(text) or lead[-1:] in (["otherwise"], ["else"]):
        return False  # "otherwise tell me how many there are" is all that is done then
    compared = _COMPARING.search(before) is not None and _DIFFERENCES.match(text) is not None
    return compared or (_REPORT.match(text) or _TOLD.match(text)) is not None


_COMPARING = re.compile(r"\b(?:compare|diff|check|match|differ\w*)\b", re.IGNORECASE)
_DIFFERENCES = re.compile(
    r"(?:and |then |also |please |, ?)*(?:(?:tell|show|list|give)(?: me)?|let me know|i (?:want|need|would like|['’]d like) to (?:know|see)|say)?\s*(?:what|which(?: \w+)?|anything|everything|whatever|where|the)(?:['’]s|s| is| are| that)?\s+"
    r"(?:(?:is|are|only|not|there|they|it)\s+)*(?:missing|different|differs?|differences?|new|extra|changed|lacking|absent|not there|out of date)\b[^.;!?/]*[?.! ]*$",
    re.IGNORECASE,
)


def asks_nothing(clause: Clause, linked: bool) -> bool:
    """Whether a clause only tells what others are about, or what is told or kept anyway."""
    after = linked and (is_report(clause) or is_keeping(clause) or _is_enough(clause))
    return after or is_taking(clause) or opens_list(clause) or (linked and does_nothing(clause))


def _is_enough(clause: Clause) -> bool:
    """ "Which came last? Its name is enough": says how much of the answer is wanted."""
    asked = clause.reading.slice(0, clause.start).rstrip().endswith("?")
    return asked and _ENOUGH.search(clause.text) is not None


_ENOUGH = re.compile(
    r"\b(?:(?:is|are|would\s+be)\s+(?:enough|fine|sufficient|plenty|all\s+(?:i|we)\s+need)|(?:will|would)\s+do|suffices?)[\s.!]*$",
    re.IGNORECASE,
)


def is_reported(before: str) -> bool:
    """Whether what follows is part of a message: no time in it is one to do anything at."""
    return _REPORTED.search(before) is not None


_REPORTED = re.compile(  # "telling them that the lesson is on Friday": that is no time to do it at
    r"\b(?:saying|says|tell(?:ing|s)? (?:\w+ )?(?=that)|inform(?:ing|s)? \w+|announc\w+|with the (?:text|message|words)|(?:mail|e-?mail|write|inform|message|remind|let)\b[^.!?]*?\bthat)\b[^.!?]*$",
    re.IGNORECASE,
)


def is_taking(clause: Clause) -> bool:
    """ "Take all the jpgs in Downloads, …": says what the next words are about."""
    taken = _TAKE.match(clause.text)
    if taken is None or clause.end >= len(clause.reading.tokens):
        return False
    start = clause.reading.span(clause.offset, clause.offset + taken.end()).end
    meant = next((each for each in clause.reading.files if each.start in (start - 1, start)), None)
    rest = clause.reading.tokens[meant.end : clause.end] if meant is not None else clause.reading.tokens[start:]
    return meant is not None and all(token.type is Type.MARK or token.low in ("and", "then") for token in rest)


_TAKE = re.compile(
    r"(?:please |now |first |just )*(?:take|grab|use|pick|look at|go through)\b(?: all of)?", re.IGNORECASE
)


def is_keeping(clause: Clause) -> bool:
    """ "… and keep the originals": what is to stay asks for nothing, and least of all for something to be deleted."""
    if _KEEP_ORIGINALS.fullmatch(clause.text.strip()) or _STAYS.fullmatch(clause.text.strip()):
        return True
    kept = _KEEP_KIND.fullmatch(clause.text.strip())
    if kept is not None and suffixes_of(kept["kind"]):
        return True  # "… and keep the png"
    led = _KEEP_FILES.match(clause.text)
    rest = [each for each in clause.reading.files if clause.start < each.start and clause.end - each.end < 2]
    plain = bool(rest) and not (rest[-1].query.sort_by or rest[-1].query.limit or rest[-1].bare_folder)
    return bool(led and plain and clause.reading.span(clause.offset, clause.offset + led.end()).end >= rest[-1].start)


_KEEP = r"(?:and |but |, ?|then |please |also |(?:i|we)(?: want| need| would like|['’]d like) to )*(?:keep|leave|spare) (?:(?:all|both|any|of) )*"
_STAYS = re.compile(  # "Zip stays in Downloads."
    r"(?:(?:and|but|the|my|that|all|both)\s+)*[\w.-]+(?:\s+(?:file|folder|one|itself))?\s+(?:stays?|remains?)\s+(?:in|on|where|put|there|as)\b[^,;]*[.! ]*",
    re.IGNORECASE,
)
_KEEP_FILES = re.compile(_KEEP, re.IGNORECASE)
_KEEP_ORIGINALS = re.compile(
    rf"{_KEEP}(?:the |my |its |their )?(?:originals?(?: files?| ones?)?|old (?:ones?|files?|versions?)|sources?(?: files?)?|everything else|the (?:rest|others?)|others?|(?:zip|pdf|csv|archive|file|folder|picture|photo|image|table|document)s?(?: itself)?"
    r"|rest|them|it|those)(?: (?:alone|there|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are)|untouched|please|too))*[.! ]*",
    re.IGNORECASE,
)
_KEEP_KIND = re.compile(
    rf"{_KEEP}(?:the |my |its |their )(?:old |original )?\.?(?P<kind>\w+)(?: (?:file|version|one|picture)s?)?(?: (?:too|as well|there|alone|as (?:it|they) (?:is|are)|untouched|please))*[.! ]*",
    re.IGNORECASE,
)
_SAVING_WORDS = {
    stem(word)
    for word in "save store write put keep collect like want need as csv excel xlsx json txt text pdf file files result results list lot table output"
    " value values answer number total copy everything whole rest lines names note document spreadsheet line called named only just new version versions small smaller resized edited changed converted finished final call title count counts sum sums average averages amount amounts figure figures".split()
}


BESIDE_IT = re.compile(
    r"\b(?:right )?(?:next to|beside|alongside) (?:it|them|the (?:original|old one|source))\b", re.IGNORECASE
)
_ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z")


def saved_as(clause: Clause) -> Place | None:
    """The file a clause names when all it says is to save what came before: "and write the result to X"."""
    text = BESIDE_IT.sub("", clause.text)
    text = re.sub(
        r"\b(?:a |the )?(?:list of )?(?:what|which|everything|all) (?:\w+ )?(?:you|was|were|i|has been|have been|came)\b(?: \w+){0,2}?(?= (?:to|in|into|as)\b)"
        r"|\bwhat(?: (?:has|have|is|are|had))? (?:changed|changes|different|differs?|new|missing|left|found|(?:comes|came) out)(?= (?:to|in|into|as)\b)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    places = [
        each
        for each in clause.reading.places
        if clause.start <= each.start and each.end <= clause.end and each.path and not each.folder
    ]
    quoted = clause.reading.literals(clause.start, clause.end, Type.QUOTED)
    if len(places) != 1 or any(not places[0].start <= at < places[0].end for at in quoted):
        return None  # words in quotes are what is written
    if _is_put_somewhere(clause, places[0]):
        return None
    place = _in_folder_said(clause, places[0])
    if place.path.lower().endswith(_ARCHIVES) and re.search(r"\b(?:put|collect|pack|add)\b", clause.text.lower()):
        return None  # what is put into an archive is packed, not written
    inside = clause.reading.slice(place.start, place.end)
    hidden = [clause.reading.tokens[index].low for index in clause.hidden if clause.start <= index < clause.end]
    aside = {part for low in hidden for part in re.findall(r"[^\W_]+", low)}
    rest = [word for word in re.findall(r"[^\W_]+", text.replace(inside, " ").lower()) if word not in aside]
    said = {stem(token.low) for token in clause.reading.tokens[: clause.start]}
    if any(word not in STOP and stem(word) not in _SAVING_WORDS | said for word in rest):
        return None
    calls = re.match(
        r"\W*(?:and |then |please )*(?:call|name|title) (?:it|that|the (?:(?:new|smaller|converted|edited|changed) )?(?:result|file|table|copy|one|picture|photo|image|version|pdf|document))\b",
        clause.text,
        re.IGNORECASE,
    )
    calls = calls or _CALLED.match(clause.text)
    says = calls is not None or any(
        stem(word)
        in {stem(each) for each in ("save", "store", "write", "put", "collect", "like", "want", "need", "keep")}
        for word in rest
    )
    return place if says else None


_CALLED = re.compile(  # "…, file name small.jpg", "and make them a file of their own, part.pdf"
    r"\W*(?:and |then |please |with )*(?:(?:the |its |new )*(?:file ?)?name(?: is| should be| shall be|:)? |make (?:it|them|that|these|those) (?:into )?(?:an?|one) (?:(?:new|single|separate) )?(?:file|document)\b)",
    re.IGNORECASE,
)


def _is_put_somewhere(clause: Clause, place: Place) -> bool:
    """ "Otherwise put stock.csv in Done": a file that is there, right behind the verb, is what goes somewhere."""
    tokens, world = clause.reading.tokens, clause.reading.world
    led = place.start > clause.start and tokens[place.start - 1].low in ("put", "store", "keep")
    into = any(token.low in ("in", "into", "to", "on", "under") for token in tokens[place.start + 1 : place.end + 1])
    name = place.path.rpartition("/")[2]
    there = (bool(world.whereabouts.of(name)) or world.is_file(name)) and not (
        "/" in place.path and world.is_file(place.path)
    )
    return led and into and there


def _in_folder_said(clause: Clause, place: Place) -> Place:
    """ "Save it on my desktop as notes.txt": a bare name is in the folder that is named beside it."""
    folders = [
        each
        for each in clause.reading.places
        if clause.start <= each.start and each.end <= clause.end and each.folder and not each.same
    ]
    if place.located or len(folders) != 1 or not folders[0].located:
        return place
    start, end = min(place.start, folders[0].start), max(place.end, folders[0].end)
    return replace(place, path=joined(folders[0].path, place.path), located=True, start=start, end=end)


def tells(clause: Clause) -> bool:
    """ "I have a picture where …": a sentence that tells what there is."""
    return _TELLS.match(clause.text) is not None and "?" not in clause.text


def _says_where(clause: Clause) -> bool:
    """ "Names are in a.txt and b.txt": where things are, and nothing else, is told."""
    found = _LIES.match(clause.text)
    if found is None:
        return False
    start = clause.reading.span(clause.offset, clause.offset + found.end()).end
    spans = [(each.start, each.end) for each in clause.reading.places]
    spans += [(each.start, each.end) for each in clause.reading.files]
    named = {index for first, last in spans for index in range(first, last) if first >= start}
    rest = [clause.reading.tokens[index] for index in range(start, clause.end) if index not in named]
    return bool(named) and all(token.type is Type.MARK or token.low in _JOINTS for token in rest)


_LIES = re.compile(
    r"\W*(?:(?:and|so|but)\s+)?(?:(?:the|my|our|all|their|his|her|both|these|those)\s+)*(?:(?:(?!who\b|what\b|which\b|where\b|how\b|that\b)[a-z-]+\s+){1,3}?(?:is|are|lies?|stands?|sits?)|(?:they|it)['’](?:re|s))\s+(?:all\s+|both\s+)?(?:in|at|under|on)(?=\s)",
    re.IGNORECASE,
)
_JOINTS = frozenset({"and", "or", "the", "folder", "file", "files", "there", "now"})


_NOUN_FOLLOWS = frozenset({"by", "of", "per"})  # "so by number and not by name" is no order to number anything


def acts(clause: Clause, cues: Cues) -> bool:
    """Whether a clause asks for something: an imperative near its beginning, a question, or a wish."""
    if not cues.foreign and _says_where(clause):
        return False
    if is_listed(clause) or _WISHES.search(clause.text):
        return True
    if _TOO_MANY.match(clause.text):
        return False
    if not cues.foreign and (measured(clause.text) or _FIRST_OF.match(clause.text) or _is_otherwise_now(clause)):
        return True
    if _goes_on(clause, cues) or _IS_THERE.match(clause.text):
        return True
    if cues.foreign and (_is_next(clause) or is_caused(clause.reading, clause.start, clause.end)):
        return True
    if not cues.foreign and _TABLE_HOLDS.match(clause.text):
        return False
    told = tells(clause)
    open_place = True  # where an imperative can stand: at the beginning, and after a mark or a time
    times = {index for _, span in clause.reading.whens for index in range(span.start, span.end)}
    for index in range(clause.start, clause.end):
        token = clause.reading.tokens[index]
        if index in times:
            continue
        if token.low in ("which", "what") and open_place:
            return True
        if token.low in _ROW and open_place:
            continue
        if token.value in (",", ":", ";", "-", "–", ".", "!"):
            open_place = True
        if index in clause.hidden or token.type is not Type.WORD or _inside_value(clause, index):
            open_place = open_place and index != clause.start  # a sentence that begins with a thing tells about it
            continue
        if token.low in _ASKING and not told:
            return True
        names = token.low in _SUBJECTS or token.low in _DETERMINERS or token.low in _NOUN_FOLLOWS
        if names or (token.low in _BEINGS and not cues.foreign):
            open_place = False  # "in members.csv are name and fee": what is there is no order
        if open_place and cues.foreign and (token.low in VERBS or is_order(clause.reading, index)):
            return True
        if token.low == "back" and clause.reading.tokens[min(index + 1, clause.end - 1)].low != "up":
            continue  # "back to front"
        if open_place and (token.low in _LIGHT_VERBS or (token.low in cues.leads and stem(token.low) in cues.orders)):
            return True
        if token.low not in STOP and not _in_front(clause, index):
            open_place = False
    return False


_FIRST_OF = re.compile(  # "the three cheapest in drinks.csv, please": who only names them wants to see them
    r"\W*(?:(?:so|ok|please|now|and|hi|hello|hey)\W+)*(?:the\s+|my\s+|our\s+)?(?:\w+\s+)?(?:top|bottom|first|last|most|least|fewest|(?!test\b|rest\b|west\b|east\b|guest\b|request\b|interest\b)[a-z]{2,}est|best|worst)\s+[^.;:,!?]*?"
    r"\b(?:in|of|from|on)\s+(?:the\s+|my\s+)?(?:\"[^\"]+|[^\s,;:]+)\.(?:csv|tsv|xlsx|json)\b",
    re.IGNORECASE,
)


def _is_otherwise_now(clause: Clause) -> bool:
    """ "Band practice in band.ics is at Studio 3 now": who tells of an event that is otherwise now wants it written so."""
    return _NOW.search(clause.text) is not None and event_in(clause) is not None


_NOW = re.compile(
    r"\b(?:is|are|starts?|begins?|takes?\s+place|lasts?|ends?|meets?)\s+(?:now|from\s+now\s+on)\b|\b(?:now|instead|from\s+now\s+on)[\s.!]*$"
    r"|\b(?:has|have|was|were|is|are|got)\s+(?:been\s+)?(?:moved|postponed|shifted|rescheduled|brought\s+forward|cancell?ed|called\s+off|renamed)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\W*(?:so |hi,? |hello,? |and )*(?:(?:i|we)(?: have|'ve| own| am| was| were| had)|there(?: is| are|'s)|here(?: is| are|'s))\b",
    re.IGNORECASE,
)

_TABLE_HOLDS = re.compile(  # "in members.csv are name, email and fee", as a sentence of its own
    r"\W*(?:(?:in\s+)?\S+\.(?:csv|tsv|xlsx)\s+(?:there\s+)?(?:are|is|has|holds|lists|contains|shows)\b)(?:[^.!?;:]|\.(?=\w))*[.!;]?\s*$",
    re.IGNORECASE,
)
_TOO_MANY = re.compile(  # "too many subfolders in here." is a complaint
    r"\W*(?:there (?:is|are) |(?:i|we) have )?(?:far |way |much )?too (?:many|much|few)\b[^?,;:]*$", re.IGNORECASE
)
_ROW = frozenset("first firstly next second secondly third finally lastly".split())


_NEXT = re.compile(  # what comes next in a row of orders; the verb need be none that is known
    r"\W*(?:(?:and|so|but)\W+)*(?:(?:then|next|finally|lastly|ultimately|subsequently|thereafter|afterwards?|after (?:that|this)|following (?:this|that)|furthermore|additionally"
    r"|moreover|[a-z]+ly,|(?:to|in) (?:conclude|finish|conclusion|addition|the end),|first(?:ly)?|second(?:ly)?|third(?:ly)?|please|kindly|(?:begin|start) by|proceed to|go ahead and"
    r"|(?:remember|(?:do not|don['’]?t) forget) to|(?:the|our|my) (?:final|last|next|ultimate) (?:goal|step|task|thing|aim) is to|[\w' ]{1,40},(?=\W+please\b)"
    r"|based on [\w ]{1,40},|(?:following|once|after|when|upon|having) [\w' ]{1,60},)\W+)+(?P<verb>[a-z]+)(?P<after>\W+\w+)?",
    re.IGNORECASE,
)


def starts_anew(clause: Clause) -> bool:
    """Whether a clause is a sentence of its own with the next order in a row."""
    before = clause.reading.tokens[clause.start - 1].value if clause.start else ""
    return before in (".", "!", "?") and _is_next(clause)


def _is_next(clause: Clause) -> bool:
    """ "Finally, commence the work": after words that put orders in a row stands an order, unless somebody tells of a thing."""
    found = _NEXT.match(clause.text)
    if found is None:
        return False
    verb, comma = found["verb"], found.start("verb") > 0 and "," in clause.text[: found.start("verb")]
    if comma and not verb.islower():
        return False  # "After lunch, Anna …"
    verb = verb.lower()
    return bool(found["after"]) and verb not in _SUBJECTS | _DETERMINERS | STOP and not verb.endswith(("ed", "ly", "s"))


_IS_THERE = re.compile(
    r"\W*(?:and |so |hey,? )*(?:(?:is|are) there|do(?:es)? (?:i|we|it|my|the)|have i|did i)\b", re.IGNORECASE
)
_BEINGS = {"is", "are", "was", "were", "has", "had"}
_LIGHT_VERBS = {"make", "put", "get", "give", "take", "bring", "turn", "set", "throw", "build", "let", "do"}
_SUBJECTS = {"i", "we", "they", "he", "she", "it", "there"}
_DETERMINERS = {
    "the",
    "my",
    "our",
    "his",
    "her",
    "their",
    "a",
    "an",
    "each",
    "every",
    "all",
    "this",
    "these",
    "those",
    "some",
    "many",
    "several",
    "most",
}


def _goes_on(clause: Clause, cues: Cues) -> bool:
    """ "… and then deleted": a participle that goes on with the sentence before."""
    words = [token.low for token in clause.reading.tokens[clause.start : clause.end] if token.type is Type.WORD]
    words = [word for word in words if word not in ("and", "then", "afterwards", "finally", "also", "be", "are", "is")]
    return (
        clause.start > 0
        and bool(words)
        and words[0].endswith(("ed", "written", "sent"))
        and stem(words[0]) in cues.verbs
    )


def is_inquiry(clause: Clause) -> bool:
    """Whether a clause wants to know something, so that nothing may be changed for it: "which files …", "are there …"."""
    # "rota.xlsx has one sheet a month" asks nothing: what stands before the verb is what it is said of
    words = [token.low for token in clause.reading.tokens[clause.start : clause.end] if token.type is not Type.MARK]
    words = [word for word in words if word not in ("and", "then", "also", "please", "pls", "hey", "so", "ok", "hi")]
    if not words or (words[0] == "how" and words[1:2] == ["about"]):
        return False
    if words[0] in ("in", "from", "on", "under", "at") and words[1:2] in (["which"], ["what"]):
        return True  # "in which folder is …"
    if words[0] in _AUXILIARIES and clause.start < clause.end and clause.reading.tokens[clause.start].is_literal:
        return False  # "scan.jpg is upside down" tells of it
    if words[0] in _AUXILIARIES:
        return words[1:2] != [] and (words[0] not in ("do", "have") or words[1] in _SUBJECTS | {"any", "the", "my"})
    return words[0] in _INQUIRING or _GIVE_ME.match(" ".join(words)) is not None


_GIVE_ME = re.compile(
    r"(?:can |could |would )?(?:you )?(?:give|tell|show) me (?:the |a )?(?:(?:total|exact|average|whole) )?(?:numbers?|count|size|sum|total|names?|length|amount|duration|dates?) of\b"
)
_INQUIRING = _ASKING - {"why", "when", "where"}
_AUXILIARIES = {"is", "are", "does", "do", "did", "was", "were", "has", "have"}


def _inside_value(clause: Clause, index: int) -> bool:
    reading = clause.reading
    return any(phrase.start <= index < phrase.end for phrase in reading.files) or any(
        span.start <= index < span.end for _, span in reading.whens
    )


def _in_front(clause: Clause, index: int) -> bool:
    """Adverbs that may stand before the verb."""
    return clause.reading.tokens[index].low.endswith("ly")


_AWAY = re.compile(
    r"\b(?:delet\w*|remov\w*|trash\w*|bin|binned|eras\w*|wip(?:e|es|ed|ing)|discard\w*|throw\w*|thrown|toss\w*|chuck\w*|rid|empt(?:y|ies|ied|ying)"
    r"|purg\w*|dump\w*|scrap\w*|ditch\w*|clear\w*|shred\w*|destroy\w*|eliminat\w*|dispos\w*|kick\w*|strip\w*|drop\w*|junk\w*|clean\w* out|recycle bin|wastebasket"
    r"|garbage|out with|(?:tak(?:e|es|en|ing)|took|cross(?:ed)?|str(?:ike|uck)|leave|left)\b[^.;,]{1,40}\b(?:off|out|away)|(?:can|may|must|should|has to|have to) go|dedup\w*)\b|\b(?:don['’]?t|do not|no longer) (?:need|want)\b|\bany ?more\b",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?:duplicat\w*|dup(?:e|es|licates)?|dedup\w*|doubl\w*|twice|identical|cop(?:y|ies)|redundan\w*|repeat\w*|the same|same (?:content|file)s?|(?:more than|only) once|once|several times|uniq\w*|distinct|occurs already)\b",
    re.IGNORECASE,
)


def takes_away(clause: Clause) -> bool:
    """Whether a clause says that something shall go: nothing is thrown away for "tidy up" or "put away"."""
    return _AWAY.search(clause.text) is not None or speaks_of_doubles(clause)


def says_away(clause: Clause) -> bool:
    """Whether a word itself says that something shall go: "copy" speaks of doubles, and throws nothing away."""
    return _AWAY.search(clause.text) is not None


def speaks_of_doubles(clause: Clause) -> bool:
    """Whether a clause says that something is there more than once."""
    return _TWICE.search(clause.text) is not None


def only_when(clause: Clause) -> bool:
    """ "Tomorrow morning at 6:30," by itself says when the rest is done, and tells of nothing."""
    times = {index for _, span in clause.reading.whens for index in range(span.start, span.end)}
    rest = [clause.reading.tokens[index] for index in range(clause.start, clause.end) if index not in times]
    return bool(times) and all(token.type is Type.MARK or token.low in STOP for token in rest)
