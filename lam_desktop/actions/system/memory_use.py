"""Tells how much memory is in use."""

from typing import Any

from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import size_text
from lam_desktop.core.values import Json


@action(
    says=[
        "how much memory is used",
        "how much memory is in use right now?",
        "how much RAM is free",
        "how much RAM do I have",
        "memory usage",
        "what's the memory load",
        "is my memory full",
        "show the memory use",
        "am I out of RAM?",
        "check the memory of this computer",
        "how many gigabytes of RAM are taken",
        "tell me the RAM usage please",
        "does my computer have enough memory left",
    ],
    example_result={"used": 6_000_000_000, "free": 10_000_000_000, "total": 16_000_000_000, "used_percent": 37.5},
)
def memory_use(ctx: Context) -> Json:
    """Tell how much memory (RAM) of this computer is in use, free and there in all.

    Returns: used, free and total in bytes, used_percent.
    """
    figures = ctx.machine.figures(ctx.files.home)
    used = figures.memory_total - figures.memory_free
    used_percent = round(100 * used / figures.memory_total, 1) if figures.memory_total else 0.0
    return {"used": used, "free": figures.memory_free, "total": figures.memory_total, "used_percent": used_percent}


@memory_use.answer
def _(result: dict[str, Any], **arguments: Any) -> str:
    used, total, free = size_text(result["used"]), size_text(result["total"]), size_text(result["free"])
    return f"{used} of {total} memory are in use ({result['used_percent']} %); {free} are free."
