"""Tables from the web."""

from __future__ import annotations

from pathlib import Path

from lam_desktop.actions.web.fetch_table import fetch_table
from lam_desktop.core.errors import InputError, NoConnection, UnreadableFile
from lam_desktop.core.values import Table
from tests.unit.actions.files.desk import check_card
from tests.unit.actions.web.surfer import files_in, surfing


def test_card() -> None:
    check_card(fetch_table)


async def test_json_and_csv(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", [{"code": "BRN", "name": "Bern"}, {"code": "ZRH", "name": "Zürich"}])
        surfer.server.says("/data.csv", "code;name\r\nBRN;Bern\r\n007;Zoë\r\n", Content_Type="text/csv; charset=utf-8")
        result = await surfer.do(fetch_table, url=surfer.url("/api"))
        assert result == Table(("code", "name"), (("BRN", "Bern"), ("ZRH", "Zürich")))
        result = await surfer.do(fetch_table, url=surfer.url("/data.csv"))
        assert result == Table(("code", "name"), (("BRN", "Bern"), ("007", "Zoë")))
        assert surfer.bench.answer() == "2 rows:\ncode  name\nBRN   Bern\n007   Zoë"


async def test_into_a_file(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", [{"a": 1}])
        for name in ("t.csv", "t.tsv", "t.xlsx", "t.json"):
            await surfer.do(fetch_table, url=surfer.url("/api"), save_as=f"Documents/{name}")
        assert files_in(fresh_profile / "Documents") == ["t.csv", "t.json", "t.tsv", "t.xlsx"]
        assert surfer.bench.answer() == f"Saved the table as t.json in {fresh_profile / 'Documents'}."


async def test_what_is_no_table(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/page", "<html></html>", Content_Type="text/html")
        surfer.server.says("/broken", '[{"a": ')
        surfer.server.says("/picture", b"\x89PNG\x00\xff\xfe\x00")
        error = await surfer.bench.fails(fetch_table, UnreadableFile, url=surfer.url("/page"))
        assert "has no table" in error.message
        await surfer.bench.fails(fetch_table, NoConnection, url=surfer.url("/broken"))
        await surfer.bench.fails(fetch_table, NoConnection, url=surfer.url("/picture"))


async def test_only_some_columns(fresh_profile: Path) -> None:
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/api", {"items": [{"name": "tea", "price": 3, "stock": 9}, {"name": "rye", "price": 2}]})
        saved = await surfer.do(fetch_table, url=surfer.url("/api"), columns=["Price", "name"], save_as="t.csv")
        assert saved.read_text() == "price,name\n3,tea\n2,rye\n"
        error = await surfer.bench.fails(fetch_table, InputError, url=surfer.url("/api"), columns=["size"])
        assert "size" in error.message


async def test_the_largest_table_of_a_page(fresh_profile: Path) -> None:
    page = """<html><body><table><tr><td>menu</td></tr></table>
      <table><thead><tr><th>Town<th>People</tr></thead>
      <tr><td>Bern<br>(capital)</td><td> 134&nbsp;591</td></tr>
      <tr><td colspan="2">no more <script>x()</script></td></tr><tr></tr></table></body></html>"""
    async with surfing(fresh_profile) as surfer:
        surfer.server.says("/page", page, Content_Type="text/html")
        result = await surfer.do(fetch_table, url=surfer.url("/page"))
        assert result == Table(("Town", "People"), (("Bern (capital)", "134 591"), ("no more", "")))
