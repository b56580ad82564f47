"""Tell what is known of a PDF."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from lam_desktop.connectors import pdfs
from lam_desktop.connectors.contained.door import contained
from lam_desktop.core.action import Effect, action
from lam_desktop.core.context import Context
from lam_desktop.core.text import as_text, size_text
from lam_desktop.core.values import File, Json

_POINT = 25.4 / 72  # millimetres
_NOTED = {"/Title": "title", "/Author": "author", "/Subject": "subject", "/Creator": "program"}


@action(
    effects=(Effect.READ,),
    says=[
        "what do you know about the PDF {file}",
        "show the properties of {file}",
        "pdf info of {file}",
        "who wrote {file}",
        "who is the author of the pdf {file}",
        "what is the title of the PDF {file}",
        "when was the document {file} made",
        "what paper size does {file} have",
        "show me the metadata of the pdf {file}",
        "details of the document {file} please",
        "which program made {file}",
        "is the pdf {file} A4 or letter",
        "give me the facts about the document {file}",
    ],
    example_result={"name": "report.pdf", "pages": 12, "title": "Report", "author": "Anna"},
)
def pdf_info(ctx: Context, file: File) -> Json:
    """Show the properties of a PDF: number of pages, paper size, title, author, dates and the program that made it.

    Args:
        file: the PDF.
    Returns: the facts by name.
    """
    facts = _read(ctx.files.real(file), file.name)
    size = ctx.files.facts(file).size
    return {"name": file.name, **facts, "bytes": size, "file size": size_text(size)}


@contained()
def _read(path: Path, name: str) -> dict[str, Any]:
    with pdfs.opened(path, name) as reader:
        facts: dict[str, Any] = {"pages": len(reader.pages)}
        if reader.pages:
            box = reader.pages[0].mediabox
            width, height = float(box.width) * _POINT, float(box.height) * _POINT
            facts["paper"] = f"{width:.0f} x {height:.0f} mm"
        noted = reader.metadata
        if noted is None:
            return facts
        facts |= {label: str(noted[key]) for key, label in _NOTED.items() if noted.get(key)}
        with suppress(ValueError):  # some programs write dates of their own kind
            if noted.creation_date is not None:
                facts["made"] = f"{noted.creation_date:%Y-%m-%d %H:%M}"
        return facts


@pdf_info.answer
def _(result: dict[str, Any], **_: object) -> str:
    return as_text({name: value for name, value in result.items() if name != "bytes"})
