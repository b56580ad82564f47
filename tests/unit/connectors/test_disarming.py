"""Formulas that came from outside are text."""

from __future__ import annotations

from pathlib import Path

import pytest

from lam_desktop.connectors.disarming import disarmed
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.events import RunState
from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Ref, Table
from tests.workbench import SAYS, workbench


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1+1",
        "-cmd|' /C calc'!A0",
        "@SUM(A1)",
        " =A1",
        "\t=A1",
        "\r=A1",
        '=HYPERLINK("http://x")',
        "\uff1d1+A1",
        "\ufeff=A1",
    ],
)
def test_formulas_become_text(cell: str) -> None:
    assert disarmed(Table((cell,), ((cell,),))) == Table(("'" + cell,), (("'" + cell,),))


@pytest.mark.parametrize(
    "cell", ["-5", "-5.25", "+49 170 1234", "-12 %", "(5)", "a=b", "me@example.org", "", -5, None, 1.5]
)
def test_all_else_stays(cell: object) -> None:
    assert disarmed(Table(("a",), ((cell,),))).rows == ((cell,),)


@pytest.mark.parametrize("effect", [Effect.DISCLOSE, Effect.READ])
async def test_only_what_came_from_outside(fresh_profile: Path, tmp_path: Path, effect: Effect) -> None:
    @action(effects=(effect,), says=SAYS)
    async def gather(ctx: Context) -> Table:
        """Gather a table from somewhere."""
        return Table(("name", "note"), (("Ann", "=A1"),))

    copy = Step("s2", "convert_table", {"table": Ref("s1"), "save_as": "out.csv"})
    async with workbench(fresh_profile, tmp_path, more=(gather,)) as bench:
        report = await bench.run(Plan("keep it", (Step("s1", "gather"), copy)))
    assert report.state is RunState.SUCCEEDED
    kept = "'=A1" if effect is Effect.DISCLOSE else "=A1"
    assert (fresh_profile / "out.csv").read_text("utf-8").split() == ["name,note", f"Ann,{kept}"]
