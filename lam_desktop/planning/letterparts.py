"""The parts of a mail as people name them: who gets a copy, "subject should be X", "text: …", "write '…' in the mail".

Each is said where it stands in the one way in which it is read, in quotes. Rule: the words stay the person's, and where
no mail is spoken of, nothing is touched: a table may have a column called subject.
"""

from __future__ import annotations

import re

ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_WHO = rf"(?P<who>{ADDRESS}(?:\s*(?:,\s*and|,|and|&)\s*{ADDRESS})*)"
_MAILS = re.compile(rf"{ADDRESS}|\b(?:e-?)?mails?\b|\bwrite\s+to\s+(?:every\w*|each|all)\b", re.IGNORECASE)
_SAYS = re.compile(
    r"(?P<mail>\b(?:e-?mails?|mails?|message|note|line)\b(?:\s+(?:to\s+)?[^\s,;:.\"“]+@[^\s,;:\"“]+\w)?(?:\s+of\s+their\s+own)?)\s+(?:that|which)\s+(?:simply\s+|just\s+)?(?:says|reads|states|tells\s+(?:him|her|them))\s+(?:that\s+)?(?![\s:])",
    re.IGNORECASE,
)
_Q = r"(?:\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<!\w)'[^'\n]*(?:'\w[^'\n]*)*'(?!\w))"
_PART = (  # what begins another part of the mail, or another order
    r"(?:(?:and\s+|with\s+|but\s+)?(?:the\s+)?(?:text|body|message|subject|attach\w*|saying|b?cc|blind\s+copy)\b|(?:and\s+)?(?:that|which)\s+(?:reads|says)\b"
    r"|with\s|(?:please\s+)?(?:don['’]?t|do\s+not)\s+(?:send|mail)|and\s+(?:then\s+)?(?:say|write|put|send|mail|delete|move|tell|zip|save|remove|let|when|once|after)\b|then\s|but\s)"
)
_STOPS = rf"(?=\s*(?:$|[;\n(]|[.!?](?:\s|$)|,\s*{_PART}|\s+(?:and\s+)?(?:the\s+)?(?:text|body)\s*[:“\"']|\s+and\s+(?:the\s+)?(?:text|body)\s|\s+(?:that|which)\s+(?:says|reads)\b|\s+saying\b|\s+and\s+(?:then\s+)?(?:say|write|put|send|mail|attach|delete|move|tell|b?cc)\b))"
_SUBJECT = re.compile(
    r"(?P<joint>^|[\s,;.!(]+)(?:(?:and|with|use|give it|as)\s+)*(?:(?:the|a|as)\s+)?(?:mail\s+)?subject(?:\s+line)?\s*"
    rf"(?:(?:(?P<is>:|=|\b(?:is|should be|shall be|must be|should read|reads?|will be)\b)\s*)?(?P<quoted>{_Q})|(?P<told>:|=|\b(?:is|should be|shall be|must be|should read|reads?|will be)(?=\s))?\s*(?P<plain>[^\s\"“‘'][^\n]*?){_STOPS})",
    re.IGNORECASE,
)
_ROWS = re.compile(
    r"\b(?:where|whose|column|columns|by|sheet|field|fields|that|which|if)\s*(?:the\s*)?$", re.IGNORECASE
)
_TEXT = re.compile(
    r"(?:[.;,!]\s*|\s+)(?:(?:and|with|as)\s+)*(?:the\s+|as\s+)?(?:text|body|message)(?:\s+(?:is|should be|reads?|says))?\s*:\s*(?P<said>[^\"“\s][^\"“”\n]*)$"
    r"|\s+and\s+(?:the\s+)?(?:text|body)\s+(?P<plain>(?-i:[A-Z])[^\"“”\n]*)$"
    r"|,?\s+(?:and\s+)?(?:that|which)\s+(?:reads|says|goes)\s*:\s*(?P<reads>[^\"“\s][^\"“”\n]*?)(?=\s*(?:$|[.!]\s*\())",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    rf",?\s+(?:and\s+)?(?:write|put|say)\s+(?P<said>{_Q})\s+(?:in|into|as)\s+(?:the\s+)?(?:text\s+of\s+the\s+|body\s+of\s+the\s+)?(?:e-?mail|mail|message|text|body|it)\b",
    re.IGNORECASE,
)
_COPIES = (
    re.compile(
        rf",?\s+(?:(?:and|with|also)\s+)*(?:put\s+|keep\s+|add\s+|set\s+|copy\s+)?{_WHO}\s+(?:also\s+)?(?:in|on|into)\s+(?:the\s+)?(?P<how>copy|cc|bcc|blind copy)\b",
        re.IGNORECASE,
    ),
    re.compile(rf",?\s+(?:(?:and|with|also|please)\s+)*(?P<how>b?cc)(?:['’]?d)?(?:\s+to)?:?\s+{_WHO}(?:\s+please)?", re.IGNORECASE),
    re.compile(
        rf",?\s+(?:(?:and|with)\s+)?(?:a\s+)?(?P<how>(?:blind\s+)?(?:copy|copies))\s+(?:to|for)\s+{_WHO}", re.IGNORECASE
    ),
    re.compile(rf",?\s+(?:and\s+|with\s+)?(?P<how>copy)(?:\s+to)?:?\s+{_WHO}\s*[.!]*$", re.IGNORECASE),
)  # fmt: skip
_FIRST = re.compile(rf"{ADDRESS}(?:\s*(?:,\s*and|,|and|&)\s*{ADDRESS})*")
_GIVEN = re.compile(r"\b(?:put|save|send|make)\s+(?:an?\s+|the\s+)?$", re.IGNORECASE)
_UNSEEN = re.compile(
    r"[,;.]?\s*(?:\(\s*)?(?:so\s+(?:that\s+)?|and\s+|because\s+)?they\s+(?:should(?:n['’]t|\s+not)|must(?:n['’]t|\s+not)|don['’]?t(?:\s+need\s+to)?|can(?:['’]t|not))\s+(?:see|know|find out)\s+"
    r"(?:about\s+)?(?:one another|each other|of each other|the others)(?:['’]s?)?(?:\s+address(?:es)?)?(?:\s*\))?",
    re.IGNORECASE,
)


_ASIDE = re.compile(  # "write to … (subject Boats) that …"
    r",?\s*\(\s*(?:with\s+)?(?:the\s+)?subject(?:\s+line)?\s*(?:is\b|:)?\s*[\"'“]?(?P<plain>[^()\"'“”]+?)[\"'”]?\s*\),?",
    re.IGNORECASE,
)


def parted(text: str) -> str:
    """The request with the parts of a mail said in one way each."""
    if not _MAILS.search(text):
        return text
    text = _SAYS.sub(r"\g<mail> saying ", text)
    text = _SUBJECT.sub(_subject, _copied(_ASIDE.sub(r', subject "\g<plain>",', text)))
    text = _WRITTEN.sub(lambda said: f', saying "{said["said"][1:-1]}"', text)
    return _TEXT.sub(lambda said: f', saying "{(said["said"] or said["plain"] or said["reads"]).strip()}"', text)


def _subject(found: re.Match[str]) -> str:
    """The subject in quotes, where it is plain that it is one."""
    plain, told = found["plain"], found["told"]
    if _ROWS.search(found.string[: found.start()] + found["joint"]):
        return found[0]  # "the rows where the subject is Maths"
    if found["quoted"]:
        return _beside(found) + f"subject {found['quoted']}" if found["is"] else found[0]
    named = plain[:1].isupper() or plain[:1].isdigit()
    if not (told or named) or '"' in plain:
        return found[0]
    head, body = _with_body(plain.strip())
    rest = found.string[found.end() :]
    if body and not _SAID.search(found.string[: found.start()] + rest):
        return f'{_beside(found)}subject "{head}", saying "{body}"'
    return f'{_beside(found)}subject "{plain.strip()}"'


def _with_body(plain: str) -> tuple[str, str]:
    """ "Shift swap: I can take the late shift": a short subject, and what the mail says behind the colon."""
    head, _, body = plain.partition(": ")
    short = 0 < len(head.split()) <= _LONGEST_SUBJECT and not re.fullmatch(r"re|aw|fwd?|wg", head, re.IGNORECASE)
    return (head, body.strip()) if short and len(body.split()) > 2 else (plain, "")


_LONGEST_SUBJECT = 6
_SAID = re.compile(r"\b(?:text|body|message|saying|says|reads|tell\w*|that)\b|[\"“]", re.IGNORECASE)


def _beside(found: re.Match[str]) -> str:
    """A subject that is a sentence of its own belongs to the mail that was spoken of right before."""
    if found.start() == 0:
        return ""
    before = found.string[: found.start()]
    last = re.split(r"[.!?;]\s+", before)[-1]
    return ", " if _MAILS.search(last) else found["joint"] + ("with " if "with" in found[0].lower() else "")


def _copied(text: str) -> str:
    """The text with who gets a copy said beside who gets the mail."""
    found = sorted((each for form in _COPIES for each in form.finditer(text)), key=lambda each: each.start())
    said: list[str] = []
    kept, at = "", 0
    for each in found:
        first, _, others = (
            each["who"].rpartition(" ") if not re.search(ADDRESS, text[: each.start()]) else ("", "", each["who"])
        )
        given = each["how"].lower() in ("copy", "copies") and _GIVEN.search(text[: each.start("how")])
        if each.start() < at or given or (not first and not re.search(ADDRESS, text[: each.start()])):
            continue  # who gets "a copy", or a mail that nobody else gets, is its receiver
        said.append(f"{'bcc' if each['how'].lower().startswith('b') else 'cc'} {others}")
        receivers = (
            text[each.start() : each.start("who")] + re.sub(r"\s*(?:,|\band\b|&)+\s*$", "", first) if first else ""
        )
        kept, at = kept + text[at : each.start()] + receivers, each.end()
    if not said:
        return text
    text = _UNSEEN.sub("", kept + text[at:])
    to = _FIRST.search(text)
    end = to.end() if to else len(text)
    return f"{text[:end]} and {' and '.join(said)}{text[end:]}"
