"""A last look at a plan beside the words it was made of: what they name or spare must be in it, and no value of it is a
stretch of speech. Rule: it looks at the whole request and at the finished plan only, whatever way led from one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from lam_desktop.core.action import Card
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Kind
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Token, Type, tokenize
from lam_desktop.planning.grammar.newnames import CALLED
from lam_desktop.planning.words import STOP, stem

_NAMES = (Type.FILENAME, Type.PATH, Type.EMAIL, Type.URL)
_SHORT = frozenset(
    {Kind.LINES, Kind.TEXT, Kind.NAME, Kind.PATTERN, Kind.COLUMN, Kind.NEW_COLUMN, Kind.TEXT_SOURCE, Kind.SEPARATOR}
)
_LONG = frozenset("text body line lines notes message row".split())  # parameters that take whole sentences
_TITLES = frozenset({"title", "subject", "location"})  # these may well have a comma
_CORRECTS = re.compile(r"\b(?:no|wait|sorry|i mean|rather|instead|scratch|actually|not)\b", re.IGNORECASE)
_HOLLOW = frozenset(
    f"{article}{word}"
    for article in ("", "a ", "an ")
    for word in ("reminder", "alert", "message", "note", "on the screen")
)
_MOST_WORDS = 6
_SENTENCE = re.compile(r"[.!?;]\s+\w")
_GOES_ON = re.compile(r"\b(?:and|then|but)\s+(?P<verb>[a-z]+)\b", re.IGNORECASE)
_POINTS = re.compile(
    r"(?:(?:and|but|or|then|so|because)\s|to\s+(?:every|each|all|the)\s|(?:it|them|that|this|those|these)\s+(?:as|to|in|into|onto|from|with|on|at|under)\s)",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:(?:at|in|on|to|from|into)\s+(?:the|its|their)\s|(?:each|every)\s+\w+\s+\w)", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?:i|we|you)(?:['’]\w+)?\s+\w", re.IGNORECASE)  # "I've got to hand in", no name of an event
_BUT_NOT = re.compile(r"\bbut\s+not\b|\bexcept\b", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"(?:\b(?:like|as|say|namely|instance|example|e\.?g\.?|such)\b[\s.,:]*(?:the\s+)?|[(])$", re.IGNORECASE
)
_AND_SO_ON = re.compile(r"\b(?:and so (?:on|forth)|etc|and the like)\b|\.\.\.|…", re.IGNORECASE)
_STAYS = re.compile(
    r"\b(?:stays?|staying|remains?|untouched|unchanged|alone|intact|survives?|keeps?|kept|leaves?|hang on|as (?:it|they) (?:is|are|was|were)|as is|put|(?:must|should|may|can|need|do|does|did|is|are)(?: not|n['’]?t)|never|no)\b",
    re.IGNORECASE,
)
_SPARES = (
    re.compile(
        r"\b(?:except(?:ing)?(?:\s+for)?|apart\s+from|other\s+than|with\s+the\s+exception\s+of|excluding|but\s+not|minus|bar|skip|spare)\s+(?P<what>(?:(?!\s[-–—]\s)[^.,;:!?()])+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:leave|don['’]?t\s+touch|do\s+not\s+touch|hands\s+off)\s+(?P<what>(?:(?!\s[-–—]\s)[^.,;:!?()])+?)(?=\s+(?:alone|untouched|as\s+(?:it|they|is)|where\s+(?:it|they)|out)\b|[.,;:!?()–—]|$)",
        re.IGNORECASE,
    ),
    re.compile(r"(?:^|[,;(–—])\s*(?P<what>[^.,;:!?()–—]+?)\s+(?:excepted|excluded|aside)\b", re.IGNORECASE),
)  # fmt: skip
_TO_THE_TRASH = re.compile(
    r"\b(?:go(?:es)?|put|moved?|moves|throw\w*|send|sent|drop\w*)\b[^.;,]{0,40}\b(?:trash|recycle\s+bin|wastebasket|the\s+bin)\b"
    r"|\bthrow\w*\b[^.;,]{0,30}\b(?:away|out)\b|(?<!not\s)(?<!n['’]t\s)(?<!never\s)\bget\s+rid\s+of\b",
    re.IGNORECASE,
)
_TAKING = tuple("delete empty remove drop dedupe unique replace strip clean trim filter keep cancel exclude".split())
_WHATEVER = frozenset(
    map(
        stem,
        "else other others rest remaining everything anything nothing everybody everyone something original originals source"
        " file files folder folders subfolder subfolders copy copies name names order way version one ones thing things".split(),
    )
)


def missed(request: str, plan: Plan, cards: Mapping[str, Card], verbs: Collection[str]) -> str:
    """The words of a request that its plan does not heed, or that a value of it should not have; empty where all is well."""
    tokens = tokenize(request)
    told = _told(plan)
    for words in (
        *_names_left(request, tokens, told),
        *_away(request, plan),
        *_spared(request, told, plan),
        *_speech(plan, cards, verbs),
    ):
        return words
    return ""


def lost(plan: Plan, cards: Mapping[str, Card], verbs: Collection[str]) -> str:
    """The same of the words as they were typed, before anything was said in another order; empty where all is well."""
    tokens = tokenize(plan.request)
    corrected = _CORRECTS.search(plan.request) is not None  # then what was said first counts no more
    names = () if corrected else _names_left(plan.request, tokens, _told(plan))
    return next(
        iter(
            (*names, *_speech(plan, cards, verbs), *_endless(plan), *_staying(plan), *_cut_short(plan), *_no_text(plan))
        ),
        "",
    )


def _staying(plan: Plan) -> Iterator[str]:
    """What stays as it is, where by the plan something is done with it: "phone and birthday stay as they are"."""
    for match in _STAY_SO.finditer(plan.request):
        for step in plan.steps:
            worked_on = (
                each for name, each in step.provenance.items() if name in ("columns", "column", "files", "file")
            )
            if any(match.start("what") <= each.start and each.end <= match.end("what") for each in worked_on):
                yield match[0].strip(" ,;.")


def _cut_short(plan: Plan) -> Iterator[str]:
    """A new name whose first words nobody heeds: "thesis numbered.pdf" is not numbered.pdf."""
    for step in plan.steps:
        origin = step.provenance.get("save_as")
        before = plan.request[: origin.start].split(" ")[-2:-1] if origin and origin.start > 0 else []
        if origin and before and before[0] in plan.unused_words and before[0] not in CALLED:
            yield f"{before[0]} {plan.request[origin.start : origin.end]}"


def _no_text(plan: Plan) -> Iterator[str]:
    """Files that hold no plain text, where by the plan some is written into them."""
    for step in plan.steps:
        written = step.args.get("save_as") or step.args.get("file")
        if step.action in _WRITING and isinstance(written, Path) and written.suffix.lower() in _NO_TEXT:
            yield written.name


_WRITING = frozenset({"write_text", "write_lines", "append_text", "prepend_text"})
_NO_TEXT = frozenset({".ics", ".pdf", ".docx", ".xlsx", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".mp3", ".mp4"})
_STAY_SO = re.compile(
    r"(?:^|[,;.(–—])\s*(?P<what>[^,;.()]+?)\s+(?:stays?|remains?)\s+(?:as|put|where|untouched|the\s+same|unchanged|there)\b",
    re.IGNORECASE,
)


def _endless(plan: Plan) -> Iterator[str]:
    """How often something takes place, "for ten weeks", where by the plan it has no end."""
    for step in plan.steps:
        rule = str(step.args.get("repeats") or "")
        if (
            rule
            and "UNTIL" not in rule
            and "COUNT" not in rule
            and (found := _SO_OFTEN.search(plan.request)) is not None
        ):
            yield found[0]


_SO_OFTEN = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:weeks|times|sessions|lessons|evenings|months)\b(?!\s+(?:before|ahead|earlier|after))",
    re.IGNORECASE,
)


def _told(plan: Plan) -> str:
    """All that stands in a plan, as text in small letters, with the words that its values were read from."""
    parts = [repr((plan.trigger, plan.parts))]
    for step in plan.steps:
        parts += [step.action, repr(step.args), repr(step.for_each), repr(step.when)]
        parts += [plan.request[each.start : each.end] for each in step.provenance.values() if each.start >= 0]
    return " ".join(parts).lower()


def _names_left(request: str, tokens: tuple[Token, ...], told: str) -> Iterator[str]:
    """Names of files, places and addresses that the plan does not know."""
    for token in tokens:
        if token.type not in _NAMES or _AND_SO_ON.search(request, token.end):
            continue
        name = re.split(r"[\\/]", token.low.rstrip("/"))[-1]
        bare = name.rpartition(".")[0]  # a date may be put behind it
        if (
            name in told
            or token.low in told
            or any(f"{bare}{sign}" in told for sign in "-_ ")
            or _EXAMPLE.search(request[: token.start])
        ):
            continue
        if not _STAYS.search(_sentence(request, token.start, token.end)):
            yield token.value


def _sentence(request: str, start: int, end: int) -> str:
    """The words around a place, up to the next marks."""
    left = max((request.rfind(mark, 0, start) for mark in (". ", "; ", "! ", "? ", ", ", "(")), default=-1)
    right = min(
        (at for mark in (". ", "; ", "! ", "? ", ", ", ")") if (at := request.find(mark, end)) >= 0),
        default=len(request),
    )
    return request[left + 1 : right]


def _spared(request: str, told: str, plan: Plan) -> Iterator[str]:
    """What shall be left out, of which the plan knows nothing, or where it even puts something."""
    origins = [(name, each) for step in plan.steps for name, each in step.provenance.items()]
    asked = plan.request == request
    places = [(name, each.start, each.end) for name, each in origins if name in ("folder", "files") and asked]
    for rule in _SPARES:
        for match in rule.finditer(request):
            words = [word for word in re.findall(r"[^\W_]+", match["what"].lower()) if word not in STOP][:4]
            named = [word for word in words if stem(word) not in _WHATEVER]
            goes = any(_opens(request, match, *place) for place in places)
            heard = any(stem(word) in told or any(each in told for each in suffixes_of(word)) for word in named)
            if named and (goes or not heard):
                yield match[0].strip(" ,;")


def _opens(request: str, match: re.Match[str], name: str, start: int, end: int) -> bool:
    """Whether a place is what shall be left alone, and not where the rest goes: "don't touch the raw folder"."""
    inside = match.start("what") <= start and end <= match.end("what")
    if name == "files" and not match[0].lower().startswith(("leave", "do", "hands")):
        return False  # "all but the pdfs" are told in one
    return inside and not re.search(r"\b(?:to|into|in|onto|on|under)\b", request[match.start("what") : start])


def _away(request: str, plan: Plan) -> Iterator[str]:
    """What goes to the trash by the words, where nothing goes by the plan."""
    goes = any(each in step.action for step in plan.steps for each in _TAKING)
    if not goes and (found := _TO_THE_TRASH.search(request)) is not None:
        yield found[0]


def _speech(plan: Plan, cards: Mapping[str, Card], verbs: Collection[str]) -> Iterator[str]:
    """Values that were read from a stretch of speech, though nobody quoted it."""
    for step in plan.steps:
        card = cards.get(step.action)
        for param in card.params if card is not None else ():
            said = _said(step, param.name, plan.request)
            if param.kind not in _SHORT or not said:
                continue
            long = param.name in _LONG and param.kind is Kind.TEXT
            somebody = param.name in ("title", "location") and _SOMEBODY.match(said)
            if somebody or _is_speech(said, long, param.name in _TITLES, verbs):
                yield said


def _said(step: Step, name: str, request: str) -> str:
    """A value as text, where it was read from words that nobody quoted."""
    origin, value = step.provenance.get(name), step.args.get(name)
    if isinstance(value, list) and value and isinstance(value[0], str):
        value = value[0]
    if origin is None or origin.how != "span" or origin.start < 0 or not isinstance(value, str):
        return ""
    said = request[origin.start : origin.end]
    return "" if said[:1] in "\"'“‘„«`" else value


def _is_speech(value: str, long: bool, titled: bool, verbs: Collection[str]) -> bool:
    if _POINTS.match(value) or value.lower() in _HOLLOW or (long and _BUT_NOT.search(value)):
        return True
    if long:
        return False
    tokens = [each for each in tokenize(value) if each.type is not Type.MARK]
    if not titled and _LEADS.match(value):
        return True
    if not titled and re.search(r"\w,\s+\w", value):
        return True  # more than one thing is said
    whole = tokens[-1:] and tokens[-1].type is Type.FILENAME and not any(each.low in STOP for each in tokens)
    names = any(each.type in (*_NAMES, Type.SUFFIX) for each in tokens) and len(tokens) > 1 and not whole
    goes_on = any(stem(match["verb"]) in verbs for match in _GOES_ON.finditer(value))
    return names or goes_on or len(tokens) > _MOST_WORDS or _SENTENCE.search(value) is not None
