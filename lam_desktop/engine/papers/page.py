"""The report of a run as one HTML page: no script, nothing from elsewhere. Rule: every text passes `_e`."""

from __future__ import annotations

from datetime import datetime
from html import escape
from pathlib import Path

from lam_desktop.core.errors import InputError
from lam_desktop.core.events import RunState
from lam_desktop.core.text import counted, shortened, size_text
from lam_desktop.core.wording import trigger_text, verdict_text
from lam_desktop.decision.cards import kinds_of, visible
from lam_desktop.engine.papers.account import Account, Happening, StepAccount
from lam_desktop.engine.papers.style import STYLE
from lam_desktop.engine.papers.svg import plan_drawing, role_of, seconds_text, times_drawing

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_MOST_CHANGES = 100  # of one kind
_MOST_RECEIPTS = 300  # of one step
_LONGEST = 4000  # characters of one argument or answer
_RUN_ROLES = {
    RunState.SUCCEEDED: "good", RunState.FAILED: "bad", RunState.NEEDS_DECISION: "bad", RunState.UNDONE: "warn",
    RunState.PARTLY_UNDONE: "warn", RunState.CANCELLED: "warn", RunState.RUNNING: "accent",
}  # fmt: skip


def page(account: Account) -> str:
    """The whole page."""
    report = account.report
    body = [
        _top(account),
        _said(account),
        _figures(account),
        _section("The plan", plan_drawing(account) and f'<div class="card">{plan_drawing(account)}</div>'),
        _section("Step by step", "".join(_step(each, account) for each in account.steps)),
        _section("When", times_drawing(account) and f'<div class="card">{times_drawing(account)}</div>'),
        _section("What happened", _log(account)),
        f"<footer>Run {_e(report.run)} · written {_moment(account.written)} by LAM Desktop from its journal</footer>",
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_e(shortened(report.request, 80))}</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def write_page(account: Account, place: Path) -> None:
    """Write the page to a file. Raises InputError when that cannot be."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(page(account), encoding="utf-8", errors="replace")
    except OSError as error:
        why = error.strerror or str(error)
        raise InputError(f"The report cannot be written to {place}: {why}.", "Name another file.") from error


def _e(text: str) -> str:
    """Text as text: nothing in it is markup, and nothing in it hides."""
    return escape(visible(shortened(text, _LONGEST)))


def _section(title: str, inside: str) -> str:
    return f"<section><h2>{title}</h2>{inside}</section>" if inside else ""


def _moment(moment: datetime | None) -> str:
    return f"{moment.day} {moment:%B %Y, %H:%M:%S}" if moment else ""


def _top(account: Account) -> str:
    report = account.report
    when = f" · {_e(trigger_text(account.plan.trigger))}" if account.plan.trigger else ""
    badge = f'<span class="badge {_RUN_ROLES.get(report.state, "")}">{account.words}</span>'
    return (
        f'<header><div class="head">{badge}<span class="dim">{_moment(report.created)}{when}</span></div>'
        f"<h1>{_e(report.request)}</h1></header>"
    )


def _said(account: Account) -> str:
    report = account.report
    answer = f'<div class="card said"><p class="answer">{_e(report.answer)}</p></div>' if report.answer else ""
    wrong = f'<div class="card wrong"><p class="answer">{_e(report.error)}</p></div>' if report.error else ""
    return answer + wrong


def _figures(account: Account) -> str:
    changes = sum(len(each.report.changes) for each in account.steps)
    shares = [each.took.cpu for each in account.steps if each.took and each.took.cpu is not None]
    memory = [each.took.memory for each in account.steps if each.took and each.took.memory]
    known = [
        (str(len(account.steps)), "step" if len(account.steps) == 1 else "steps"),
        (str(changes), "change" if changes == 1 else "changes"),
        (seconds_text(account.seconds), "from first to last"),
        (f"{max(shares):.0f} %", "of the processor, at most") if shares else ("", ""),
        (size_text(max(memory)), "of memory, at most") if memory else ("", ""),
    ]
    boxes = "".join(f'<div class="figure"><b>{_e(what)}</b><span>{words}</span></div>' for what, words in known if what)
    return f'<div class="figures">{boxes}</div><p class="dim">{_e(account.undo_words)}</p>'


def _step(each: StepAccount, account: Account) -> str:
    facts = [_row(name, value) for name, value in each.arguments]
    if each.step.needs:
        facts.append(_row("after", ", ".join(each.step.needs)))
    if each.report.answer:
        facts.append(_row("answer", each.report.answer))
    if each.report.error:
        facts.append(_row("went wrong", each.report.error))
    facts.append(_row("asked?", _why(each)))
    facts.append(_row("undo", _undo(each)))
    badge = f'<span class="badge {role_of(each.report.state)}">{each.words}</span>'
    head = (
        f'<div class="head"><h3>{_e(each.title)}</h3>{badge}'
        f'<span class="meta">{_e(each.step.id)}{_measured(each)}</span></div>'
    )
    inside = f"<dl>{''.join(facts)}</dl>{_changes(each, account)}{_receipts(each)}{_notes(each, account)}"
    return f'<article class="card">{head}{inside}</article>'


def _row(name: str, value: str) -> str:
    return f"<dt>{_e(name)}</dt><dd>{_e(value)}</dd>"


def _measured(each: StepAccount) -> str:
    report, took = each.report, each.took
    if report.started is None:
        return ""
    parts = [f"{report.started:%H:%M:%S}", seconds_text(report.seconds)]
    if took and took.cpu is not None:
        parts.append(f"{took.cpu:.0f} % processor")
    if took and took.memory:
        parts.append(size_text(took.memory))
    return f" · {' · '.join(parts)}"


def _why(each: StepAccount) -> str:
    if each.asked is None:
        return "This was never judged, for the run did not come so far."
    reasons = [str(reason) for reason in each.asked.facts.get("reasons", [])]
    return verdict_text(each.asked.verdict, reasons)


def _undo(each: StepAccount) -> str:
    known = {"exact": "byte for byte", "none needed": "nothing to take back", "": "nothing to take back"}
    return known.get(each.report.undo, each.report.undo)


def _changes(each: StepAccount, account: Account) -> str:
    kinds = kinds_of(each.report.changes, account.home, _MOST_CHANGES)
    if not kinds:
        return ""
    lines = "".join(
        f"<li>{_e(heading)}<ul>{''.join(f'<li>{_e(detail)}</li>' for detail in details)}</ul></li>"
        for heading, details in kinds
    )
    title = counted(len(each.report.changes), "change")
    opened = " open" if len(each.report.changes) <= 12 else ""
    return f'<details{opened}><summary>{title}</summary><ul class="changes">{lines}</ul></details>'


def _receipts(each: StepAccount) -> str:
    """Proof: the beginning of each digest; the whole ones are in the JSON form."""
    proven = [one for one in each.receipts if one.before or one.after]
    if not proven:
        return ""
    rows = "".join(
        f"<tr><td>{_e(one.path)}</td><td><code>{one.before[:16] or '–'}</code></td>"
        f"<td><code>{one.after[:16] or '–'}</code></td></tr>"
        for one in proven[:_MOST_RECEIPTS]
    )
    more = f"<p class='meta'>… and {len(proven) - _MOST_RECEIPTS} more</p>" if len(proven) > _MOST_RECEIPTS else ""
    head = "<tr><th>file</th><th>SHA-256 before</th><th>after</th></tr>"
    title = counted(len(proven), "receipt")
    return f"<details><summary>{title}</summary><table>{head}{rows}</table>{more}</details>"


def _notes(each: StepAccount, account: Account) -> str:
    notes = [one for one in account.happenings if one.note and one.step == each.step.id]
    if not notes:
        return ""
    rows = "".join(_line(one, with_step=False) for one in notes)
    return f"<details open><summary>{counted(len(notes), 'note')}</summary><table>{rows}</table></details>"


def _log(account: Account) -> str:
    if not account.happenings:
        return ""
    rows = "".join(_line(one) for one in account.happenings)
    more = '<p class="meta">… the journal has more rows than fit here.</p>' if account.fold else ""
    title = counted(len(account.happenings), "row")
    return f'<div class="card"><details><summary>{title}</summary><table>{rows}</table>{more}</details></div>'


def _line(one: Happening, with_step: bool = True) -> str:
    step = f"<td>{_e(one.step or 'the run')}</td>" if with_step else ""
    return f'<tr><td class="t">{one.at:%H:%M:%S}</td>{step}<td>{_e(one.what)}</td><td>{_e(one.text)}</td></tr>'
