"""What a dry run of several steps says of each."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.core.plan import Plan, Step
from lam_desktop.core.values import Ref
from tests.workbench import workbench


async def test_a_step_that_changes_what_another_makes_does_not_only_look(fresh_profile: Path, tmp_path: Path) -> None:
    made = Step("made", "write_text", {"text": "one", "save_as": Path("Documents/new.txt")})
    more = Step("more", "append_text", {"text": "two", "file": Ref("made")})
    read = Step("read", "read_text", {"file": Ref("more")})
    async with workbench(fresh_profile, tmp_path) as bench:
        run = await bench.runner.draft(Plan("write and read", (made, more, read)))
        found = {each.step: each for each in await bench.runner.preview(run)}
    assert [change.path.name for change in found["made"].changes] == ["new.txt"]
    assert found["more"].changes == () and not found["more"].looks
    assert found["read"].looks
