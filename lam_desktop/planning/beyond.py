"""What is asked for now and then and is no chore of this program: an honest no, with what can be done instead."""

from __future__ import annotations

import re

_POLITE = r"^\W*(?:(?:please|pls|can you|could you|would you|will you|i want you to|and|hi|hello|hey)\W+)*"
_LAST = r"(?:last|latest|newest|most recent|unread|new|next)"
_MAILBOX = re.compile(
    rf"{_POLITE}(?:(?:answer|reply to|respond to)\s+(?:all\s+)?(?:the\s+|my\s+|his\s+|her\s+|their\s+|this\s+|that\s+|\w+['’]s\s+)?(?:{_LAST}\s+)*(?:e-?mails?|mails?|messages?)\b"
    rf"|(?:read|check|show|open|forward|delete|clean(?: up)?|empty|search|find|list|sort|look (?:in|into|at|through)|go through|how many|what is in|what['’]s in)\b[^.;\n]*?\b(?:my\s+(?:inbox|mailbox)|unread\s+(?:e-?mails?|mails?)|{_LAST}\s+(?:e-?mails?|mails?)\s+(?:from|of|in)\b))",
    re.IGNORECASE,
)
_PAPER = re.compile(
    rf"{_POLITE}print(?:\s+out)?\s+(?!to\b|what\b|how\b)(?![^.;\n]*\b(?:screen|here|lines?|as an?\s+(?:pdf|txt|file)|to\s+(?:an?\s+)?pdf)\b)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    rf"{_POLITE}(?:call|phone|ring|dial)\s+(?:up\s+)?(?:\+?[\d\s()/-]{{5,}}|(?:my\s+|the\s+)?(?:mother|father|mum|mom|dad|sister|brother|son|daughter|wife|husband|partner|aunt|uncle|cousin|grand\w+|boss|doctor|dentist|vet|plumber|landlord|landlady|neighbou?r|bank|police|school|office|taxi))\W*(?:(?:please|now|back|for me)\W*)*$",
    re.IGNORECASE,
)
_RHYTHM = r"(?:daily|nightly|weekly|monthly|hourly|yearly|regular|recurring|automatic|scheduled|planned|morning|evening|every\s+\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?)"
_JOB = r"(?:schedules?|scheduled\s+\w+|chores?|jobs?|tasks?|automations?|routines?|reminders?|triggers?)"
_DOING = (
    r"(?:back-?ups?|clean-?ups?|cleaning|zips?|zipping|copying|sorting|exports?|downloads?|sync|mailing|sending|moving)"
)
_PLANNED = re.compile(  # "stop the Friday backup", "which chores are scheduled"
    rf"{_POLITE}(?:(?:stop|cancel|end|pause|disable|deactivate|unschedule|turn\s+off|switch\s+off|call\s+off|delete|remove)\s+(?:(?:all|the|my|that|this|those|these)\s+)*(?:{_RHYTHM}\s+)*{_JOB}\b(?!\s+(?:in|from|at)\s)"
    rf"|(?:stop|cancel|pause|disable|deactivate|unschedule|turn\s+off|switch\s+off|call\s+off)\s+(?:(?:all|the|my|that|this)\s+)*(?:{_RHYTHM}\s+)+(?:\w+\s+)?{_DOING}\b"
    rf"|stop\s+(?:reminding|mailing|zipping|copying|moving|sorting|backing)\b|(?:which|what)\s+(?:{_JOB}\s+)?(?:(?:do\s+i\s+have|have\s+i|is|are)\s+)(?:\w+\s+)?(?:scheduled|planned\s+to\s+run)\b"
    rf"|(?:show|list|tell)\s+(?:me\s+)?(?:(?:all|the|my)\s+)*(?:scheduled\s+\w+|schedules|automations|reminders)[\s.?!]*$)",
    re.IGNORECASE,
)
_SAVED = re.compile(r"\.(?:eml|msg|mbox)\b|[\"“]|\b(?:when|whenever|every time|as soon as)\b", re.IGNORECASE)
_ARCHIVE = re.compile(r"\b(?:zip(?:s|ped|ping)?|unzip\w*|archives?|unpack\w*|tar|rar|7z)\b", re.IGNORECASE)
_LOCKED = re.compile(
    r"\b(?:pass(?:word|code|phrase)[ -]?protect\w*|encrypt\w*|(?:with|using|has|have|needs?|requires?|by|under|asks?\s+for|gets?|behind)\s+(?:(?:the|a|an|this|my|our|its)\s+)?pass(?:word|code|phrase)\b(?!\s+(?:list|files?)\b)"
    r"|pass(?:word|code|phrase)\s*(?:is|:|=|should\s+be|shall\s+be)(?=\s))",
    re.IGNORECASE,
)
_FORGED = re.compile(  # "a mail that looks like it came from her bank and asks for her PIN"
    r"\b(?:e-?mail|mail|message|letter|text)\b.*\b(?:looks?|looking|seems?|pretend\w*|appears?|as\s+if|as\s+though|claim\w*|sounds?)\b[^.;]{0,30}?\b(?:came|comes?|coming|is|was|were|be|being|sent|written)\s+(?:from|by)\b",
    re.IGNORECASE | re.DOTALL,
)
_SECRETS = re.compile(
    r"\b(?:pins?|passwords?|pass\s?codes?|card\s+(?:number|details|data)|credit\s+cards?|cvv|tans?|bank\s+details|account\s+(?:number|details)|log-?ins?|credentials)\b",
    re.IGNORECASE,
)


def beyond(text: str) -> str | None:
    """Why a request cannot be done, where its words say so plainly; None otherwise."""
    if _FORGED.search(text) and _SECRETS.search(text):
        return "I won't write mail in somebody else's name to get at what is secret."
    if _LOCKED.search(text) and _ARCHIVE.search(text) and not re.search(r"\bpdfs?\b", text, re.IGNORECASE):
        return "I can't lock or open archives with a password. I can pack and unpack open ones, and protect PDFs."
    if _MAILBOX.search(text) and not _SAVED.search(text):
        return "I can't look into your mailbox. I can send new mail, and read mails that are saved as .eml files."
    if _PLANNED.search(text) and ".ics" not in text and "calendar" not in text.lower():
        return (
            "What is planned to happen stands under History, at Scheduled: stop, pause or change it there."
            " In a terminal: “lam-desktop schedules”."
        )
    if _PAPER.search(text):
        return "I can't print on paper. I can open a file, so that you can print it from there, or make a PDF of it."
    if _PHONE.search(text):
        return "I can't phone anybody. I can remind you to call, or put it in your calendar."
    return None
