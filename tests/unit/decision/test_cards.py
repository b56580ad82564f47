"""The card: everything that will happen, from the real arguments, in plain text in which nothing hides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lam_desktop.core.action import Effect
from lam_desktop.core.changes import Change, ChangeKind, FileChange, OutwardChange, Preview
from lam_desktop.core.outcome import ApprovalCard
from lam_desktop.core.plan import Plan, Provenance, Step
from lam_desktop.decision.cards import card_for, describe, fingerprint, kinds_of, one_line, short, visible
from lam_desktop.decision.door import Decision, Verdict
from lam_desktop.decision.scores import Scores

HOME = Path("/home/anna")
PLAN = Plan("tidy up", (Step("s1", "move_files", {"to": Path("Documents")}),))
MOVE = FileChange(ChangeKind.MOVE, HOME / "Documents" / "a.txt", HOME / "Downloads" / "a.txt", 12)
TRASH = FileChange(ChangeKind.TRASH, HOME / "Downloads" / "old.iso", None, 700)
MAIL = OutwardChange(Effect.SEND, "Send a mail to bob@example.org", {"to": "bob@example.org", "subject": "Hello"})

MARKED = "⟨U+…⟩ stands for a letter that cannot be seen, or that only looks like another one."


def card(
    *changes: Change, verdict: Verdict = Verdict.ALLOW, unknown: str = "", final: tuple[str, ...] = ()
) -> ApprovalCard:
    decisions = {"s1": Decision(verdict, ("Because.",), Scores(1.0, 0.1, 1.0))}
    return card_for("r1", PLAN, (Preview("s1", changes, unknown),), decisions, HOME, final)


def test_changes_stand_under_what_they_have_in_common() -> None:
    made = [FileChange(ChangeKind.CREATE, HOME / f"{number}.txt") for number in range(5)]
    assert kinds_of([*made, MOVE, MAIL], HOME, 3) == [
        ("Send a mail to bob@example.org", ["to: bob@example.org", "subject: Hello"]),
        ("1 item moved or renamed", ["Downloads/a.txt → Documents/a.txt"]),
        ("5 new files", ["0.txt", "1.txt", "2.txt", "… and 2 more"]),
    ]


def test_the_most_serious_comes_first() -> None:
    made = FileChange(ChangeKind.CREATE, HOME / "b.txt")
    lines = card(made, MOVE, TRASH, MAIL).lines
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == ["Send a mail to bob@example.org", "1 item to the trash", "1 item moved or renamed", "1 new file"]
    assert "    to: bob@example.org" in lines
    assert "    Downloads/a.txt → Documents/a.txt" in lines


def test_what_stands_for_a_letter_is_explained_where_there_is_one() -> None:
    hidden = FileChange(ChangeKind.TRASH, HOME / "rep\u200bort.txt", None, 7)
    assert card(hidden).reasons == ("Because.", MARKED)
    assert card(TRASH).reasons == ("Because.",)


def test_folders_that_are_links_are_told_once_and_bind_the_yes() -> None:
    leads = [(HOME / "Documents" / f"{number}", Path(f"/media/{number}")) for number in range(5)]
    one, more = (Preview("s1", (MOVE,), leads=tuple(leads[:1])), Preview("s2", (TRASH,), leads=tuple(leads)))
    decisions = {"s1": Decision(Verdict.ALLOW, ("Because.",), Scores(1.0, 0.1, 1.0))}
    told = [f"Documents/{number} is a link to /media/{number}." for number in range(3)]
    assert card_for("r1", PLAN, (one,), decisions, HOME, ()).reasons == ("Because.", told[0])
    shown = card_for("r1", PLAN, (one, more), decisions, HOME, ())
    assert shown.reasons == ("Because.", *told, "… and 2 more folders that are links.")
    three = replace(more, leads=tuple(leads[:3]))
    assert card_for("r1", PLAN, (one, three), decisions, HOME, ()).reasons == ("Because.", *told)
    assert fingerprint(PLAN, (one,)) != fingerprint(PLAN, (replace(one, leads=()),))
    hidden = replace(one, leads=((HOME / "Documents" / "a", HOME / "b\u200b"),))
    assert card_for("r1", PLAN, (hidden,), decisions, HOME, ()).reasons[-1] == MARKED


def test_long_lists_are_counted_on_the_card_and_whole_in_the_details() -> None:
    many = [FileChange(ChangeKind.CREATE, HOME / f"{number}.txt") for number in range(30)]
    shown = card(*many)
    assert shown.lines[0] == "30 new files"
    assert shown.lines[-1] == "    … and 22 more"
    assert len(shown.details["s1"]) == 30


def test_whom_a_name_was_taken_for_is_shown_with_where_it_was_found() -> None:
    people = ["Ana Sousa <ana@a.example>", "B\u043eb <bob@a.example>", "typed@a.example"]
    step = Step(
        "s1", "send_mail", {"to": people, "cc": ["cc@a.example"]}, provenance={"to": Provenance("contacts", 0, 3)}
    )
    lines = card_for("r1", Plan("", (step,)), (Preview("s1", (MAIL,)),), {}, HOME, ()).lines
    found = [line for line in lines if "contacts" in line]
    assert found == [
        "Ana Sousa <ana@a.example>, from your contacts", "B⟨U+043E⟩b <bob@a.example>, from your contacts",
    ]  # fmt: skip


def test_a_plan_that_only_looks_says_so() -> None:
    assert card(verdict=Verdict.ALLOW).lines == ("Nothing is changed; it only looks.",)
    assert card(verdict=Verdict.ALLOW_WITH_UNDO).lines == ("Nothing will be changed.",)


def test_what_is_not_known_yet_is_said() -> None:
    assert card(unknown="The address is known only when the page was read.").lines[-1].startswith("The address")


def test_asking_and_denying() -> None:
    assert not card(MOVE).needed
    assert card(MOVE, verdict=Verdict.ASK).needed
    assert card(MOVE, verdict=Verdict.ASK).denied == ""
    assert card(MOVE, verdict=Verdict.DENY).denied == "Because."
    assert not card(MAIL, final=("Cannot be undone: it is gone.",)).reversible


def test_any_change_of_plan_or_target_voids_a_yes() -> None:
    yes = fingerprint(PLAN, (Preview("s1", (MOVE, TRASH, MAIL)),))
    assert fingerprint(PLAN, (Preview("s1", (MOVE, TRASH, MAIL)),)) == yes
    others = [
        (replace(MOVE, path=HOME / "Documents" / "b.txt"), TRASH, MAIL),
        (replace(MOVE, size=13), TRASH, MAIL),
        (MOVE, replace(TRASH, size=701), MAIL),
        (MOVE, replace(TRASH, path=HOME / "Documents"), MAIL),
        (MOVE, TRASH, replace(MAIL, details={**MAIL.details, "to": "eve@example.org"})),
        (MOVE, TRASH),
        (MOVE, TRASH, MAIL, MAIL),
    ]
    seen = {yes, *(fingerprint(PLAN, (Preview("s1", changes),)) for changes in others)}
    assert len(seen) == len(others) + 1
    assert fingerprint(PLAN.with_argument("s1", "to", Path("Music")), (Preview("s1", (MOVE, TRASH, MAIL)),)) != yes


def test_a_rewritten_file_counts_by_what_changes_in_it() -> None:
    old = FileChange(ChangeKind.REPLACE, HOME / "a.txt", None, 10, "-foo\n+bar")
    first = fingerprint(PLAN, (Preview("s1", (old,)),))
    assert fingerprint(PLAN, (Preview("s1", (replace(old, diff="-fool\n+barl"),)),)) != first


def test_what_the_plan_makes_may_differ_in_size() -> None:
    """The times inside a workbook change from one look to the next."""

    def made(size: int) -> str:
        here, there = HOME / "a.xlsx", HOME / "Documents" / "a.xlsx"
        changes = FileChange(ChangeKind.CREATE, here, None, size), FileChange(ChangeKind.MOVE, there, here, size)
        return fingerprint(PLAN, (Preview("s1", changes),))

    assert made(100) == made(101)


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("invoice\u202efdp.exe", "invoice⟨U+202E⟩fdp.exe"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("a\u00adb", "a⟨U+00AD⟩b"),
        ("bell\x07", "bell⟨U+0007⟩"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("blank\u3164name", "blank⟨U+3164⟩name"),
        ("p\u0430ypal.com", "p⟨U+0430⟩ypal.com"),
        ("\ufeffbom", "⟨U+FEFF⟩bom"),
        ("lone \udc80 byte", "lone ⟨U+DC80⟩ byte"),
        ("line\u2028break", "line⟨U+2028⟩break"),
    ],
)
def test_nothing_hides(hidden: str, shown: str) -> None:
    assert visible(hidden) == shown


@pytest.mark.parametrize(
    "text", ["Grüße.txt", "Привет мир", "Ελλάδα 2026", "日本語.pdf", "naïve café", "a\n\tb", "100 µm", "«ok» 😀"]
)
def test_honest_text_stays(text: str) -> None:
    assert visible(text) == text


def test_a_name_with_a_line_break_is_one_entry() -> None:
    bad = FileChange(ChangeKind.TRASH, HOME / "a\n1 item moved or renamed", None, 1)
    lines = card(bad).lines
    assert lines == ("1 item to the trash", "    a⟨U+000A⟩1 item moved or renamed")
    assert one_line("a\tb") == "a⟨U+0009⟩b"
    forged = replace(MAIL, what="Send a mail to a@x.org\nNothing else", details={"to": "a@x.org\n    to: b@x.org"})
    assert all("\n" not in line for line in card(forged).lines)


def test_paths_are_said_from_home() -> None:
    assert short(HOME / "Documents" / "a.txt", HOME) == "Documents/a.txt"
    assert short(Path("/media/stick/a.txt"), HOME) == "/media/stick/a.txt"
    assert short(HOME, HOME) == "/home/anna"
    assert describe(FileChange(ChangeKind.MAKE_FOLDER, HOME / "New"), HOME) == "New/"


def test_a_card_holds_every_fact_of_its_plan() -> None:
    plan = replace(PLAN, request="tidy\u200b up")
    previews = (Preview("s1", (MOVE,), "later"), Preview("s2", (TRASH,)), Preview("s3", (), "later"))
    decisions = {
        "s1": Decision(Verdict.DENY, ("Never.", "Not this."), Scores(1.0, 0.1, 1.0)),
        "s2": Decision(Verdict.ASK, ("Because.",), Scores(1.0, 0.1, 1.0)),
        "s3": Decision(Verdict.ASK, ("Because.", "And so."), Scores(1.0, 0.1, 1.0)),
        "s4": Decision(Verdict.DENY, ("Nor that.",), Scores(1.0, 0.1, 1.0)),
    }
    assert card_for("r1", plan, previews, decisions, HOME, ("Cannot be undone: it is gone.",)) == ApprovalCard(
        "r1", fingerprint(plan, previews), "tidy⟨U+200B⟩ up",
        ("1 item to the trash", "    Downloads/old.iso", "1 item moved or renamed",
         "    Downloads/a.txt → Documents/a.txt", "later"),
        reversible=False, needed=True, denied="Never.; Not this.; Nor that.",
        reasons=("Never.", "Not this.", "Because.", "And so.", "Nor that.", MARKED, "Cannot be undone: it is gone."),
        details={"s1": ("Downloads/a.txt → Documents/a.txt",), "s2": ("Downloads/old.iso",), "s3": ()},
        asked=("s2", "s3"),
    )  # fmt: skip
    shown = card(MOVE)
    assert (shown.reversible, shown.needed, shown.denied, shown.asked) == (True, False, "", ())


def test_a_plan_of_a_model_is_always_asked_about() -> None:
    plan = replace(PLAN, author="some\nmodel")
    allowed = {"s1": Decision(Verdict.ALLOW, ("Fine.",), Scores(1.0, 0.1, 1.0))}
    shown = card_for("r1", plan, (Preview("s1", (MOVE,)),), allowed, HOME, ("Final.",))
    by = "This plan comes from the language model some⟨U+000A⟩model. Look whether it is what you meant."
    assert (shown.needed, shown.asked, shown.reasons) == (True, (), (by, "Fine.", "Final."))


def test_what_leaves_stands_in_order_of_weight() -> None:
    outward = [OutwardChange(effect, effect.value) for effect in (Effect.SHOW, Effect.DELETE, Effect.EXECUTE)]
    assert card(*outward, MAIL).lines == (
        "Send a mail to bob@example.org", "    to: bob@example.org", "    subject: Hello", "execute", "delete", "show",
    )  # fmt: skip


def test_just_as_many_as_are_shown_are_not_cut() -> None:
    made = [FileChange(ChangeKind.CREATE, HOME / f"{number}.txt") for number in range(3)]
    assert kinds_of(made, HOME, 3) == [("3 new files", ["0.txt", "1.txt", "2.txt"])]


def test_only_a_move_has_two_ends() -> None:
    assert describe(FileChange(ChangeKind.CREATE, HOME / "b.txt", HOME / "a.txt"), HOME) == "b.txt"
    assert describe(FileChange(ChangeKind.MOVE, HOME / "b.txt"), HOME) == "b.txt"


@pytest.mark.parametrize("letter", ["\u0430", "\u03bf", "\u0585", "\u13a0"])
def test_look_alikes_are_shown_beside_latin_letters_only(letter: str) -> None:
    shown = f"⟨U+{ord(letter):04X}⟩"
    assert visible(f"pay{letter}l") == f"pay{shown}l"
    assert visible(f"{letter}{letter} pay_{letter}") == f"{letter}{letter} pay_{shown}"
    assert visible(f"12{letter}") == f"12{letter}"
