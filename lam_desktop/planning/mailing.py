"""What a mail is to say, told in a clause of its own. Rule: the words stay the person's; only their order changes."""

from __future__ import annotations

import re

from lam_desktop.planning.letterparts import ADDRESS as _ADDRESS
from lam_desktop.planning.letterparts import parted

_LIST = r"\b(?:every(?:one|body)|each|all|people|addresses)\b[^:\"“]*?\.(?:csv|xlsx|tsv|txt|vcf|json)"
_TO = rf"(?:{_ADDRESS}|{_LIST}|\bto (?-i:[A-Z])[\w’'-]+)"
_NEXT = re.compile(  # an order that follows the words of a mail
    r",?\s+(?:and then|and|then)\s+(?:delete|move|copy|archive|rename|remove|trash|put|zip|file)\s+(?:it|them|the|that)\b.*$",
    re.IGNORECASE,
)
_COLON = re.compile(
    rf"^(?P<lead>[^:\"“]*\b(?:mail|e-?mail|write|message|draft)\b[^:\"“]*?{_TO}(?:\s+(?:who|whose|with|where)\b[^:\"“]{{1,60}}?)?"
    r"(?:\s+(?:their\s+own|an?|one)\s+(?:own\s+|personal\s+|separate\s+)*(?:e-?mail|mail|message)(?:\s+(?:each|of\s+their\s+own))?)?(?:,?\s+(?:with\s+)?subject\s+\"[^\"]*\")?)\s*:\s*"
    r"(?!\S+\.\w{2,4}(?:[\s,]|$))(?P<said>[^\"“”]{2,})$",
    re.IGNORECASE | re.DOTALL,
)
_SAY = re.compile(
    rf"^(?P<lead>(?=.*\b(?:mail|e-?mail|send|forward|write)\b)[^\"“]*?{_TO}[^.;!?\"“]*?)(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*\.\s+)"
    r"(?:say(?:ing)?(?:\s+to\s+(?:him|her|them))?|tell(?:ing)?\s+(?:him|her|them)|let\s+(?:him|her|them)\s+know"
    r"|(?P<ask>ask(?:ing)?\s+(?:him|her|them)\s+to)|(?P<wish>ask(?:ing)?\s+for))\s+(?:that\s+)?(?P<said>[^\"“”]{2,})$",
    re.IGNORECASE,
)
_THAT = re.compile(  # "write to everyone in team.csv that …": a sentence about a table would be a condition on it
    rf"^(?P<lead>[^:\"“]*\b(?:mail|e-?mail|write|message)\b[^:\"“]*?{_LIST}(?:\s+(?:who|whose|with|where)\s[^:;,“]*?)?)\s+that\s+(?P<said>(?:(?!\bsubject\b)[^\"“”])+)$",
    re.IGNORECASE,
)
_SAYING = re.compile(  # "email everyone in fees.csv where paid is no saying that …": no condition goes on into what it says
    rf"^(?P<lead>[^:\"“]*\b(?:mail|e-?mail|write|message|send)\b[^:\"“]*?{_LIST}(?:\s+(?:who|whose|with|where)\s[^:;,“]*?)?),?\s+(?:saying|telling\s+them|to\s+say)\s+(?:that\s+)?(?P<said>(?:(?!\bsubject\b)[^\"“”])+)$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"[\s.,;]+(?:and\s+|with\s+)?(?:the\s+)?subject(?:\s+line)?\s*(?::|is\b|should be\b)?\s*(?P<subject>[^\n.]+?)[\s.]*$",
    re.IGNORECASE,
)
_THAT_SUBJECT = re.compile(  # "… that the water is off from 9 to 12. Subject: Water": all of it is what the mail says
    rf"^(?P<lead>[^:\"“]*\b(?:mail|e-?mail|write|message)\b[^:\"“]*?{_ADDRESS})\s+that\s+(?P<said>[^\"“”]+[.,;]\s*(?:and\s+)?(?:the\s+)?subject(?:\s+line)?\s*(?::|is\b|should be\b)[^\"“”]+)$",
    re.IGNORECASE,
)
_QUOTED_SUBJECT = re.compile(r"[\s.,;]+(?:with\s+)?(?P<subject>subject \"[^\"]*\")[\s.]*$", re.IGNORECASE)
_SENTENCE = re.compile(  # "drop a@b.org a line that the keys are on the table": where more parts follow, it is said in quotes
    rf"^(?P<lead>[^:\"“]*\b(?:mail|e-?mail|write|message|drop|shoot|tell|let)\b[^:\"“]*?{_ADDRESS}[^:\"“]*?)\s+that\s+(?P<said>[^\"“”]+)$",
    re.IGNORECASE,
)
_LISTED = re.compile(  # "mail Ana the list of pdfs in Downloads": not the pdfs
    rf"^(?P<lead>(?:please |could you |can you )*)(?:send|mail|e-?mail)\s+(?:(?P<to>{_ADDRESS})\s+)?(?:the|a)\s+list\s+of\s+(?P<what>(?:all\s+|the\s+)*[^,;]+?)"
    rf"(?:\s+to\s+(?P<behind>{_ADDRESS}))?[\s.!]*$",
    re.IGNORECASE,
)
_CHANGED = re.compile(  # "mail cat.jpg to Ana, resized to 800 pixels": a copy is changed, and that goes
    rf"^(?P<lead>(?:please |could you |can you )*)(?P<verb>send|mail|e-?mail|forward|zip|pack)\s+(?P<what>[^,;]+?)(?:\s+to\s+(?P<to>{_ADDRESS}))?\s*,?\s+"
    r"(?P<how>resized|scaled|shrunk|compressed)\s+(?P<rest>(?:down\s+)?(?:to|by|below|under)\s+[^,;]+?)[\s.!]*$",
    re.IGNORECASE,
)
_BASE = {"resized": "resize", "scaled": "scale", "shrunk": "shrink", "compressed": "compress"}
_PACKED = re.compile(  # "zip the photos and mail them": what is packed or made one goes as that
    r"(?P<before>\b(?:zip|pack|archive|merge|combine|bundle)\b[^.;\n]*?(?:,|\band\b)(?:\s+(?:then|please))*\s+(?:e-?mail|mail|send|forward)\s+)them\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\s*(?:[,.;]|\s[-–])?\s*(?:(?:but|and|please|only)\s+)*(?:do not|don['’]?t|not)\s+(?:send|mail)\s*(?:it|this|that)?(?:\s+(?:yet|now|off|out|away|right away))*(?:\s*[,.;:]\s*(?:i|just|let|only)\b[^\n]*)?[\s.!]*$",
    re.IGNORECASE,
)
_SENDS = re.compile(
    r"^(?P<lead>\W*(?:(?:please|can you|could you)\s+)*)(?:write|send|mail|e-?mail|compose)\b", re.IGNORECASE
)


_ADDRESSES = rf"{_ADDRESS}(?:\s*(?:,|and|&)+\s*{_ADDRESS})*"
_WHAT_IS_IN = re.compile(  # "send Rosa what I wrote in notes.txt": what it says, and no file
    r"\b(?P<verb>mail|e-?mail|send)\s+(?:(?P<who>\S+@\S+|\w+)\s+)?what(?:['’]s|\s+is|\s+was)?\s+(?:written|said|stands|i\s+wrote)\s+(?:down\s+)?in\s+",
    re.IGNORECASE,
)
_INFORMED = re.compile(  # "inform a@b.org that …" is written to them
    rf"\b(?:inform|notify|remind|warn|(?P<let>let))\s+(?P<to>{_ADDRESSES})(?(let)\s+know)(?:\s+by\s+e?-?mail)?(?=\s+(?:that|of|about|to)\b|\s*:)",
    re.IGNORECASE,
)
_ATTACHED = re.compile(  # "attach a.pdf to a mail to a@b.org"
    rf"\b(?:attach|add)\s+(?P<what>[^;\n]+?)\s+to\s+an?\s+(?:new\s+)?(?:e-?mail|mail|message)\s+(?:to|for)\s+(?P<to>{_ADDRESSES})",
    re.IGNORECASE,
)
_AS_KIND = re.compile(  # "send a.xlsx as csv to a@b.org": it is converted first
    rf"^(?P<lead>\W*(?:(?:please|pls|can you|could you)\s+)*)(?P<verb>send|mail|e-?mail)\s+(?P<what>(?:the |my )?[^,;\n]+?\.\w{{2,4}})\s+(?:as|in)\s+(?:an?\s+)?(?P<kind>csv|pdf|xlsx|excel|png|jpe?g|webp|json)(?:\s+(?:file|format))?\s+to\s+(?P<to>{_ADDRESSES})",
    re.IGNORECASE,
)
_ROWS = re.compile(  # "mail a@b.org the rows of a.csv where …"
    rf"^(?P<lead>\W*(?:(?:please|pls|can you|could you)\s+)*)(?:send|mail|e-?mail)\s+(?P<to>{_ADDRESSES})\s+(?P<what>(?:all\s+)?(?:the\s+)?(?:rows|lines|entries|records|people|members|customers|names|(?:first|last|top) \w+ (?:rows|lines|entries))\s+(?:of|in|from|who|whose|where)\b[^;\n]+?)[\s.!]*$",
    re.IGNORECASE,
)


_REMINDED = re.compile(
    rf"\bwrite a mail to (?P<to>{_ADDRESSES})\s+(?P<how>of|about|to)\s+(?P<what>[^\"“”\n]+?)[\s.!]*$", re.IGNORECASE
)


def _as_reminder(said: re.Match[str]) -> str:
    """ "Remind a@b.org of the meeting", "… to bring the keys"."""
    words = f"Please remember to {said['what']}" if said["how"].lower() == "to" else f"Reminder: {said['what']}"
    return f'write a mail to {said["to"]}, saying "{words}"'


def _plainly(text: str) -> str:
    """A mail that is asked for by another verb, or with what must be done first."""
    reminds = re.match(r"\W*(?:(?:please|pls|can you|could you)\s+)*remind\b", text, re.IGNORECASE)
    text = _INFORMED.sub(r"write a mail to \g<to>", text)
    text = _REMINDED.sub(_as_reminder, text) if reminds else text
    text = _ATTACHED.sub(r"mail \g<what> to \g<to>", text)
    text = _AS_KIND.sub(r"\g<lead>convert \g<what> to \g<kind> and \g<verb> it to \g<to>", text)
    return _ROWS.sub(r"\g<lead>show \g<what> and mail the result to \g<to>", text)


def _held_back(text: str) -> str:
    """ "Write to Ann that …, but don't send it yet" is a draft."""
    end = _NOT_YET.search(text)
    if end is None or not re.search(r"\b(?:mail|e-?mail|message|draft|write)\b", text[: end.start()], re.IGNORECASE):
        return text
    rest = text[: end.start()]
    lead = _SENDS.match(rest)
    if lead is None:
        return rest
    rest = re.sub(rf"(?<=\s)({_ADDRESS})\s+that\s+", r"\1 saying ", rest, count=1, flags=re.IGNORECASE)
    verb = "draft" if re.match(r"\s+(?:an?|the|this)\b", rest[lead.end() :]) else "draft a mail"
    return f"{lead['lead']}{verb}{rest[lead.end() :]}"


_ATTACHED_TO = re.compile(  # "what is attached to a.eml? Save them to Papers": what came with the mail
    r"(?P<ask>^.*?\battach(?:ed|ments?)\b.*?(?P<mail>\"[^\"]+\.eml\"|[^\s,;?\"]+\.eml)[^.?!;]*[.?!;]\s+(?:(?:please|and|then|can\s+you|could\s+you)\s+)*)(?P<save>save|store|put|extract|take|copy)\s+(?:them(?:\s+all)?|it|all(?:\s+of\s+them)?|those|the\s+(?:attached\s+)?(?:files?|attachments?))(?:\s+out)?(?=\s+(?:in|into|to|on|onto|under)\b)",
    re.IGNORECASE | re.DOTALL,
)
_POLITELY = re.compile(  # "could you let Ann know that the room is taken?": only the order is a question
    r"^(?P<asks>\W*(?:(?:please|hi|hello|hey)[\s,!]+)*(?:can|could|would|will)\s+(?:you|u)\b[^?]*)\?(?=\s*$|\s+(?:the\s+)?(?:subject|thanks|thank|please|and)\b)",
    re.IGNORECASE,
)


def in_one(text: str) -> str:
    """A request for a mail with what it says, and who gets a copy, in the clause that says to whom it goes."""
    text = _ATTACHED_TO.sub(r"\g<ask>save the attachments of \g<mail>", text)
    text = _POLITELY.sub(r"\g<asks>.", text).rstrip() if re.search(_ADDRESS, text) else text
    text = _WHAT_IS_IN.sub(lambda said: f"{said['verb']} {said['who'] + ' ' if said['who'] else ''}the text of ", text)
    text = _PACKED.sub(r"\g<before>it", _held_back(_plainly(parted(text))))
    listed = _LISTED.match(text)
    if listed and (to := listed["to"] or listed["behind"]):
        return f"{listed['lead']}list {listed['what']} and mail the list to {to}"
    if changed := _CHANGED.match(text):
        them = "it" if re.search(r"\.\w{2,4}$", changed["what"]) else "them"
        then = f"{changed['verb']} {them}" + (f" to {changed['to']}" if changed["to"] else "")
        return (
            f"{changed['lead']}{_BASE[changed['how'].lower()]} copies of {changed['what']} {changed['rest']} and {then}"
        )
    about = _QUOTED_SUBJECT.search(text)
    words = text[: about.start()] if about else text
    found = _COLON.match(words) or _SAY.match(words) or _THAT.match(words) or _THAT_SUBJECT.match(words)
    found = found or _SAYING.match(words)
    if found is None and about:
        found = _SENTENCE.match(words)
    if found is None:
        return text
    said, after = found["said"], f", {about['subject']}" if about else ""
    if found.re is _SAY and (order := _NEXT.search(said)):
        said, after = said[: order.start()], after + order[0]
    please = "please " if found.groupdict().get("ask") else "Please send " if found.groupdict().get("wish") else ""
    if subject := _SUBJECT.search(said):
        said, after = said[: subject.start()], f', subject "{subject["subject"].strip()}"{after}'
    return f'{found["lead"]}, saying "{please}{said.strip()}"{after}'
