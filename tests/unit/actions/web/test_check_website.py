"""Is it up?"""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.web.check_website import check_website
from lam_desktop.core.errors import InputError
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import surfing


def test_card() -> None:
    check_card(check_website)


async def test_up(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/", "welcome")
        result = await surfer.do(check_website, url=surfer.url("/"))
        assert (result["works"], result["status"], result["problem"]) == (True, 200, "")
        assert surfer.bench.answer().startswith(f"{surfer.url('/')} is up: status 200, answered in ")


async def test_down(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/500", status=500)
        surfer.server.says("/loop", status=302, Location="/loop")
        for path, status, words in (
            ("/no", 404, "does not exist"),
            ("/500", 500, "error 500"),
            ("/loop", 0, "circles"),
        ):
            result = await surfer.do(check_website, url=surfer.url(path))
            assert (result["works"], result["status"]) == (False, status)
            assert words in surfer.bench.answer()
        gone = surfer.url("/")
    result = await surfer.do(check_website, url=gone)
    assert (result["works"], result["status"]) == (False, 0)
    assert "cannot be reached" in surfer.bench.answer()


async def test_no_address(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        await surfer.bench.fails(check_website, InputError, url="example")
