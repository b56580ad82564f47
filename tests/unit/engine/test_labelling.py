"""Where results come from, known before anything is done."""

from __future__ import annotations

from pathlib import Path

from lam_desktop import actions
from lam_desktop.core.action import Catalogue, load_actions
from lam_desktop.core.labels import Integrity
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Ref
from lam_desktop.engine.labelling import control_of, foreseen, labels_of

ALL = Catalogue(load_actions(actions))


def test_what_the_web_says_stays_the_webs_through_every_step() -> None:
    plan = Plan("", (
        Step("a", "fetch_text", {"url": "https://news.example.org/today"}),
        Step("b", "sort_lines", {"text": Ref("a")}),
        Step("c", "send_mail", {"to": Ref("b"), "subject": "hello"}),
    ))  # fmt: skip
    known = foreseen(plan, ALL)
    labels = labels_of(plan.step("c"), known)
    assert labels["to"].integrity is Integrity.UNTRUSTED and "news.example.org" in labels["to"].sources
    assert labels["subject"].integrity is Integrity.USER
    assert control_of(Step("d", "notify", for_each=Ref("b")), known).integrity is Integrity.UNTRUSTED


def test_files_are_named() -> None:
    plan = Plan("", (
        Step("a", "read_text", {"file": Path("/home/me/Documents/contact.txt")}),
        Step("b", "unknown_action", {"x": Ref("a")}),
    ))  # fmt: skip
    known = foreseen(plan, ALL)
    assert known["a"].integrity is Integrity.LOCAL and "contact.txt" in known["a"].sources
    assert known["b"].integrity is Integrity.LOCAL, "an unknown action washes nothing clean"
