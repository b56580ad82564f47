"""What speaks against a reading: that something shall go of which nobody said so, or the opposite of what was said."""

from __future__ import annotations

import re

from lam_desktop.core.action import Card, Effect
from lam_desktop.planning.clause import Clause
from lam_desktop.planning.moods import says_away, speaks_of_doubles, takes_away

MEDDLES = 8.0  # what it costs to change something when somebody only asks
_IN_BOTH = re.compile(
    r"\b(?:also|already|both)\s+(?:in|have|has|exists?|inside|lies?|there)\b|\b(?:i|we)\s+(?:already\s+)?(?:have|had)\b|\b(?:which|that|of what|(?:than|as) \S+)\s+(?:\S+\s+){1,2}(?:already\s+)?(?:have|has|had)\b|\bhas\s+(?:as well|too|already)\b|\bin common\b|\bidentical\b|\bthe (?:very )?same\b|\b(?:copies|duplicates) of\b",
    re.IGNORECASE,
)
_OFF = re.compile(  # what says that an event does not take place, or goes
    r"\b(?:cancel\w*|remov\w*|delet\w*|eras\w*|clear\w*|drop\w*|scrap\w*|strike|kill|bin|skip\w*|off|out|away|rid|free|gone|goes|go|not|no|never|without)\b|n['’]?t\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:keep|only|just|stay|left)\b", re.IGNORECASE)
_NOBODY_STAYS = re.compile(
    r"\b(?:nobody|no[ -]?one|none|nothing|no\s+(?:rows?|lines?|entry|entries|records?))\b[^.;]*\b(?:stays?|remains?|be|left|kept)\b",
    re.IGNORECASE,
)
_TOLD_BY_PICTURES = re.compile(  # "where they were taken, remove that": what goes is no picture
    r"\b(?:where\b[^.;]{0,60}\b(?:was|were)\s+(?:taken|shot)|location|gps|metadata|exif)\b[^.;]{0,60}\b(?:remove|delete|strip|erase|wipe)\s+(?:that|this|it)\b",
    re.IGNORECASE,
)
_IN_TOTAL = re.compile(
    r"\b(?:in\s+(?:total|all)|in\s+sum|altogether|all\s+together|overall|combined|put\s+together)\b", re.IGNORECASE
)
_SORTED = re.compile(  # all rows, and not the first few
    r"\bsort(?:ed|ing|s)?\b(?!.*\b(?:top|first|best|last|highest|lowest|biggest)\s+(?:\d|two|three|four|five|ten)\b)",
    re.IGNORECASE | re.DOTALL,
)
_A_NUMBER = re.compile(
    r"\b(?:one|a|the|each|its)\s+number\b|\bnumbers?\s+(?:of|per)\b", re.IGNORECASE
)  # it is told, not put into names
_A_DRAFT = re.compile(  # a mail that is not to be sent yet
    r"\b(?:drafts?|drafted|drafting|prepare\w*|compose\w*|eml|ready|before|put\s+together|set\s+up|save|keep|file)\b|n['’]?t\s+send|not\s+send",
    re.IGNORECASE,
)
_ITS_TEXT = re.compile(
    r"\b(?:empt\w+|clear\w*|wip\w+|contents?|text|everything|all|truncat\w*|reset\w*|blank\w*)\b", re.IGNORECASE
)
_IN_A_TEXT = re.compile(r"\.(?:txt|md|log|csv)\b", re.IGNORECASE)
_OF_NAMES = re.compile(r"\b(?:names?|called|rename\w*|titles?)\b", re.IGNORECASE)
_LINKED = re.compile(
    r"\b(?:links?|linked|linking|all|every|each|any)\b|\b(?:pdfs|pictures|images|photos|songs|mp3s|zips|archives|files|documents)\b",
    re.IGNORECASE,
)
_THE_PAGE = re.compile(r"\b(?:the|this|that)\s+(?:web\s*)?(?:page|site)\b", re.IGNORECASE)
_OF_A_LIST = re.compile(r"\b(?:lines?|todo|to-do|(?:shopping|guest|grocery)\s+list)\b", re.IGNORECASE)
_OUT_OF = re.compile(r"\btake\s+(?:the\s+|all\s+)?[^.;]*?\bcolumns?\s+out\s+of\b", re.IGNORECASE)
_UP = re.compile(  # out of its subfolders
    r"\b(?:files|everything|all|them|it)\b[^.;]{0,40}?\bup\s+(?:in)?to\b(?!\s*\d)", re.IGNORECASE
)
_UPWARDS = 1.5
_OPPOSITE = 3.0  # what it costs to keep what shall go
_REST_KEPT = re.compile(  # "take page 3 out and save the rest": what is named goes
    r"\b(?:save|keep|store|write|put)\s+(?:only\s+)?(?:the\s+(?:rest|others?|remaining|other)\b|what(?:['’]s|\s+is)\s+left)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:combin\w*|together|one column|single column|a column|new column|joined|join|merg\w*|concat\w*|glu\w*|full|into one|put\w* \w+ and|made? of|from|plus|with)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(r"\b(?:only|just|keep|need|want|give|send|extract|copy)\b", re.IGNORECASE)
_LEFT_OUT = re.compile(r"\b(?:without|leave out|left out|but|except|cut|not|no longer|out of)\b", re.IGNORECASE)
_GAPS = re.compile(r"\b(?:empty|blank|missing|gaps?|holes?|no|nothing|fill\w*|without|lacks?|lacking)\b", re.IGNORECASE)
_A_WORD = re.compile(
    r"\b(?:the|every|each|all|any)\s+(?:single\s+)?(?:words?|phrases?|names?|terms?|signs?|letters?)\b", re.IGNORECASE
)
_EACH_LINE = re.compile(r"\b(?:each|every|all)\s+(?:of\s+)?(?:the\s+|its\s+|single\s+)*lines?\b", re.IGNORECASE)
_OF_LINES = re.compile(r"\b(?:lines?|rows?|entry|entries|items?|records?)\b", re.IGNORECASE)
_TAKING_OUT = ("Delete lines", "Remove everything", "Remove, drop, throw out")
FOR_DOUBLES = ("delete duplicate", "remove duplicate", "find duplicate", "drop duplicate")
OF_DAYS = re.compile(
    r"\b(?:calendars?|events?|appointments?|ics|diary|schedules?|remind\w*|outlook|birthdays?|exams?|shifts?|dates? to)\b",
    re.IGNORECASE,
)


def unsaid_loss(clause: Clause, card: Card) -> float:
    """What it costs to throw something away that nobody said should go, or doubles of which nobody spoke."""
    if card.summary.lower().startswith(FOR_DOUBLES):
        return 0.0 if speaks_of_doubles(clause) else MEDDLES
    if card.subject == "calendar" and _of_files(clause):
        return MEDDLES
    if card.summary.startswith("Add an event") and _of_a_document(clause):
        return MEDDLES
    if card.summary.startswith("Cancel events") and not _OFF.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Delete files of which another folder has the same"):
        return 0.0 if _IN_BOTH.search(clause.text) else MEDDLES
    if card.summary.startswith("Keep only the rows") and takes_away(clause) and not _KEEPS.search(clause.text):
        return _OPPOSITE
    if card.summary.startswith("Keep only the rows") and _NOBODY_STAYS.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Find the top rows") and _SORTED.search(clause.text):
        return _OPPOSITE
    if card.summary.startswith("Draft an e-mail") and not _A_DRAFT.search(clause.reading.text):
        return _OPPOSITE
    if card.summary.startswith("Empty, clear or wipe one text file") and not _ITS_TEXT.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Change the names of files") and _IN_A_TEXT.search(clause.text):
        return 0.0 if _OF_NAMES.search(clause.text) else MEDDLES
    whole = _THE_PAGE.search(clause.text) and not _LINKED.search(clause.text)  # "save the page as a pdf"
    if whole and card.summary.startswith("Download all files of one kind"):
        return _OPPOSITE
    if card.subject == "calendar" and _OF_A_LIST.search(clause.text) and not OF_DAYS.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Number files") and _A_NUMBER.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Find the top rows") and _IN_TOTAL.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Move files") and _UP.search(clause.text):
        return _UPWARDS
    if card.summary.startswith(_TAKING_OUT) and not says_away(clause) and not _LEFT_OUT.search(clause.shown):
        return _OPPOSITE
    if card.summary.startswith(("Prepend text", "Append text", "Insert a line")) and _EACH_LINE.search(clause.text):
        return MEDDLES
    if card.summary.startswith("Delete lines") and _A_WORD.search(clause.text) and not _OF_LINES.search(clause.text):
        return MEDDLES  # "remove the word draft" leaves the rest of its line
    if card.summary.startswith("Fill the empty") and not _GAPS.search(clause.text):
        return _OPPOSITE
    if card.summary.startswith("Combine two or more columns") and not _TOGETHER.search(clause.text):
        return _OPPOSITE
    if card.summary.startswith("Keep only certain columns") and _OUT_OF.search(clause.text):
        return _OPPOSITE
    if card.summary.startswith("Extract pages") and _REST_KEPT.search(clause.reading.text, clause.offset):
        return MEDDLES
    if card.summary.startswith("Delete pages") and _WANTED.search(clause.text) and not _LEFT_OUT.search(clause.text):
        return MEDDLES * (not takes_away(clause))
    if card.effects == {Effect.DELETE} and _TOLD_BY_PICTURES.search(clause.reading.text):
        return MEDDLES
    return MEDDLES if card.effects == {Effect.DELETE} and not takes_away(clause) else 0.0


def _of_a_document(clause: Clause) -> bool:
    """ "Fill in letter.txt: the date is 4 May": a day that stands in a document is no appointment."""
    documents = any(not each.folder and not each.path.lower().endswith(".ics") for each in clause.reading.places)
    return documents and any(token.value == "<" for token in clause.reading.tokens) and not OF_DAYS.search(clause.text)


def _of_files(clause: Clause) -> bool:
    """ "Sort my Downloads and delete the rubbish": where files are spoken of, what goes is no appointment."""
    files = any(each.located for each in clause.reading.files) and takes_away(clause)
    return files and not OF_DAYS.search(clause.reading.text) and not clause.reading.whens
