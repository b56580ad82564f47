"""The program itself takes nothing apart: a fresh one reads and changes files of every kind, and loads no reader."""

from __future__ import annotations

import gzip
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from openpyxl import Workbook
from PIL import Image
from reportlab.pdfgen import canvas

CODE = """
import sys
from pathlib import Path
from lam_desktop.actions.calendar import export_events
from lam_desktop.actions.media import compress_image, image_info, pdf_info
from lam_desktop.connectors import archive_reading, images, letters, pages, pdfs, sheetedits, sheets, vcards, workbooks
here = Path(sys.argv[1])
page, picture, book = here / "a.pdf", here / "a.png", here / "a.xlsx"
assert pdfs.page_count(page, "a.pdf") == 1
assert pdfs.text_of(page, "a.pdf") == "hello"
pdfs.join([(page, "a.pdf"), (page, "a.pdf")], here / "two.pdf")
assert pdfs.page_count(here / "two.pdf", "two.pdf") == 2
pdfs.turn(page, "a.pdf", here / "turned.pdf", 90, None)
pdfs.of_images([(picture, "a.png")], here / "pictures.pdf")
assert pdf_info._read(page, "a.pdf")["pages"] == 1
assert images.seen_size(picture, "a.png") == (40, 30)
images.edit(picture, "a.png", here / "small.jpg", "JPEG", images.scaled(20, 15), {})
assert images.seen_size(here / "small.jpg", "small.jpg") == (20, 15)
assert image_info._read(picture, "a.png")["format"] == "PNG"
assert compress_image._packed(picture, "a.png", "PNG", 75, None)[1:4] == b"PNG"
sheets.make([(picture, "a.png")], here / "sheet.png", "PNG", 1, 64)
table = workbooks.read(book, "a.xlsx")
assert table.rows == (("x", 1),)
assert sheetedits.rewrite(table, book, "a.xlsx") and sheetedits.new_like(table, book, "a.xlsx")
assert letters.read(b"From: a@b.example\\r\\nSubject: hi\\r\\n\\r\\nhello", "a.eml")["subject"] == "hi"
assert pages.readable("<p>hello<script>no</script>") == "hello\\n"
for name, size in (("a.zip", 2), ("a.tar.xz", 2), ("a.gz", 1)):
    inside = archive_reading.members(here / name, here / name)
    assert len([stream.read() for _, stream in inside]) == size
assert vcards.read((here / "a.vcf").read_bytes(), "a.vcf")[0].name == "Rosa"
assert export_events._records((here / "a.ics").read_bytes(), "a.ics", None)[0]["title"] == "Hay"
print({"PIL", "pypdf", "openpyxl", "icalendar"} & set(sys.modules))
"""


def test_the_program_loads_no_reader(tmp_path: Path) -> None:
    paper = canvas.Canvas(str(tmp_path / "a.pdf"))
    paper.drawString(100, 100, "hello")
    paper.save()
    Image.new("RGB", (40, 30)).save(tmp_path / "a.png")
    book = Workbook()
    for row in (("a", "b"), ("x", 1)):
        book.worksheets[0].append(row)
    book.save(tmp_path / "a.xlsx")
    pair = (tmp_path / "a.pdf", tmp_path / "a.png")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed, tarfile.open(tmp_path / "a.tar.xz", "w:xz") as tar:
        for each in pair:
            packed.write(each, each.name)
            tar.add(each, each.name)
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"hello"))
    event = "BEGIN:VEVENT\nUID:1\nSUMMARY:Hay\nDTSTART:20260302T090000\nEND:VEVENT\n"
    (tmp_path / "a.ics").write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{event}END:VCALENDAR\n")
    (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nFN:Rosa\nEMAIL:rosa@a.example\nEND:VCARD\n")
    ran = subprocess.run([sys.executable, "-c", CODE, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("set()\n", "")
