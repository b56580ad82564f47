"""A last look at a plan beside the words it was made of: what they name or spare must be in it, and no value of it is a
stretch of speech. Rule: it looks at the whole request and at the finished plan only, whatever way led from one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from pathlib import Path

from lam_desktop.core.action import Card, Effect
from lam_desktop.core.plan import Plan
from lam_desktop.planning.grammar.kinds import suffixes_of
from lam_desktop.planning.grammar.lexer import Type, tokenize
from lam_desktop.planning.grammar.newnames import CALLED
from lam_desktop.planning.speech import speech
from lam_desktop.planning.words import STOP, stem

_NAMES = (Type.FILENAME, Type.PATH, Type.EMAIL, Type.URL)
_CORRECTS = re.compile(r"\b(?:no|wait|sorry|i mean|rather|instead|scratch|actually|not)\b", re.IGNORECASE)
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
    told = _told(plan)
    left = (_names_left(request, told), _away(request, plan), _spared(request, told, plan), speech(plan, cards, verbs))
    return next(chain(*left), "")


def lost(plan: Plan, cards: Mapping[str, Card], verbs: Collection[str]) -> str:
    """The same of the words as they were typed, before anything was said in another order; empty where all is well."""
    corrected = _CORRECTS.search(plan.request) is not None  # then what was said first counts no more
    names = () if corrected else _names_left(plan.request, _told(plan))
    odd = (_endless(plan), _staying(plan), _cut_short(plan), _no_text(plan, cards))
    return next(chain(names, speech(plan, cards, verbs), *odd), "")


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


def _no_text(plan: Plan, cards: Mapping[str, Card]) -> Iterator[str]:
    """Files that hold no plain text, where by the plan some is written into them."""
    for step in plan.steps:
        card, written = cards.get(step.action), step.args.get("save_as") or step.args.get("file")
        writes = card is not None and card.subject == "text" and Effect.WRITE in card.effects
        if writes and isinstance(written, Path) and written.suffix.lower() in _NO_TEXT - {card.suffix if card else ""}:
            yield written.name


_NO_TEXT = frozenset({".ics", ".pdf", ".docx", ".xlsx", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".mp3", ".mp4"})
_STAY_SO = re.compile(
    r"(?:^|[,;.(–—])\s*(?P<what>[^,;.()]+?)\s+(?:stays?|remains?)\s+(?:as|put|where|untouched|the\s+same|unchanged|there)\b",
    re.IGNORECASE,
)


def _endless(plan: Plan) -> Iterator[str]:
    """How often something takes place, "for ten weeks", where by the plan it has no end."""
    for step in plan.steps:
        rule = str(step.args.get("repeats") or "")
        endless = bool(rule) and "UNTIL" not in rule and "COUNT" not in rule
        if endless and (found := _SO_OFTEN.search(plan.request)) is not None:
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


def _names_left(request: str, told: str) -> Iterator[str]:
    """Names of files, places and addresses that the plan does not know."""
    for token in tokenize(request):
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
