"""What is said of a request before its words change places: that which only the world or the time tells."""

from __future__ import annotations

import re

from lam_desktop.planning.agenda import entries
from lam_desktop.planning.attached import attached
from lam_desktop.planning.events import plainly
from lam_desktop.planning.eventwords import called_off
from lam_desktop.planning.grammar.world import World
from lam_desktop.planning.reminders import timed
from lam_desktop.planning.toeach import to_each
from lam_desktop.planning.whichnames import narrowed

_SAID_AGAIN = re.compile(  # "at the end of each month - so on its last day - at 17:30"
    r"(?P<when>\b(?:end|beginning|start|middle|first|last)\s+(?:day\s+)?of\s+(?:each|every|the|this|next)\s+(?:week|month|year|quarter))\s*(?:\s[-–—]|\(|,)\s*(?:so|that\s+is|that['’]s|i\.?e\.?,?|meaning|in\s+other\s+words)\s+"
    r"(?:on\s+)?(?:its|the|their)\s+(?:very\s+)?(?:last|first)\s+day\s*(?:[-–—](?=\s)|\)|,|(?=\s+at\b))",
    re.IGNORECASE,
)
_ONCE_DONE = re.compile(  # "and when it's sent rename the list": in that order
    r"[\s,;.]+(?:and\s+|then\s+)*(?:when|once|as\s+soon\s+as|after)\s+(?:it|that|this|they|those|all)(?:['’]?s|['’]?re|\s+is|\s+are|\s+has\s+been|\s+have\s+been|\s+was|\s+were)\s+(?:all\s+)?(?:sent|done|finished|saved|copied|moved|unpacked|zipped|ready)(?:\s+off)?\s*,?\s+(?=[a-z])",
    re.IGNORECASE,
)
_BELONG = re.compile(  # "They belong in my calendar."
    r"(?P<before>(?:^|[.;!–-]\s+))(?P<what>they|these|those|it|this|that)\s+(?:all\s+)?(?:belongs?|(?:should|must|shall|has\s+to|have\s+to|needs?\s+to)\s+(?:all\s+)?(?:go|be\s+put))\s+(?=(?:in|into|to|on|under)\s)",
    re.IGNORECASE,
)
_THERE_ARE = re.compile(  # "theres a couple of empty folders in Notes"
    r"\bthere(?:['’]?s|\s+is|\s+are)\s+(?:an?\s+(?:whole\s+)?(?:couple|few|bunch|lot|handful|number)|lots|loads|plenty)\s+of\b|\btheres(?=\s+some\b)",
    re.IGNORECASE,
)
_YOU = re.compile(r"\b(can|could|would|will|may|might) u\b", re.IGNORECASE)
_LISTED = re.compile(r"\b(?:appointments|events|entries|meetings)\b", re.IGNORECASE)
_AS_LISTED = re.compile(  # appointments are listed so anyway
    r",?\s+(?:with\s+)?(?:the\s+)?earliest\s+(?:one\s+)?(?:first|at\s+the\s+top)|\s*\((?:just\s+)?(?:the\s+)?(?:time|title)s?\s+and\s+(?:the\s+)?(?:time|title)s?(?:,?\s+one\s+(?:a|per)\s+line)?\)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(  # "get the appointments of Monday out of club.ics": none is taken away
    r"\b(?:get|pull|read|fetch|extract|grab)\s+(?:me\s+)?(?P<what>(?:(?:all|the|my|our)\s+)*(?:appointments|events|entries|meetings)\b[^,;]*?)\s+(?:out\s+of|from)\s+(?=(?:\"[^\"]+|\S+)\.ics\b|(?:my|the)\s+calendar\b)",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    r"\brename\s+the\s+(?:old\s+)?(?P<end>[a-z]{2,4})(?:\s+file)?\s+(?=(?:to|into|as)\s+\S+\.\w{2,4}\b)", re.IGNORECASE
)


def _named_before(found: re.Match[str]) -> str:
    """ "Rename the ics to old.ics" means the one that was named, not all there are."""
    named = set(re.findall(rf"[\w~./-]*\w\.{found['end']}\b", found.string[: found.start()], re.IGNORECASE))
    return f"rename {named.pop()} " if len(named) == 1 else found[0]


def _put_there(found: re.Match[str]) -> str:
    return f"{found['before']}put {'them' if found['what'].lower() in ('they', 'these', 'those') else 'it'} "


def _written_out(text: str) -> str:
    """Without the short forms of a chat: "theres", "can u"."""
    text = _YOU.sub(r"\1 you", text)
    return _THERE_ARE.sub(lambda found: "there are" + ("" if found[0].lower() == "theres" else " some"), text)


def foreworded(text: str, world: World) -> str:
    """The request with files in the place of what tells them, and with the times of entries and reminders beside them."""
    text = narrowed(to_each(called_off(_written_out(text))))
    text = _BELONG.sub(_put_there, text)
    text = plainly(_ONCE_DONE.sub(", then ", _SAID_AGAIN.sub(r"\g<when>", text)))
    text = _RENAMED.sub(_named_before, text)
    text = _AS_LISTED.sub("", _OUT_OF.sub(r"list \g<what> in ", text)) if _LISTED.search(text) else text
    return entries(timed(attached(text, world), world.now), world.now)
