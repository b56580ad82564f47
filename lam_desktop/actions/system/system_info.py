"""Tells about this computer."""

import os
import platform
from typing import Any

from lam_desktop.core.action import action
from lam_desktop.core.context import Context
from lam_desktop.core.text import plain_number, size_text
from lam_desktop.core.values import Json


@action(
    says=[
        "what computer is this",
        "tell me about this computer",
        "show system information",
        "system info",
        "which operating system do I have?",
        "what version of the system am I running",
        "how many processor cores do I have",
        "how busy is the processor",
        "what's the CPU load",
        "how is my computer doing",
        "how much battery is left?",
        "what is the name of this computer",
        "give me the specs of this machine",
        "details about my PC please",
    ],
    example_result={"system": "Linux 6.1", "computer": "desk", "cores": 8, "cpu_percent": 12.0},
)
def system_info(ctx: Context) -> Json:
    """Tell about this computer: operating system, version, name, processor (CPU cores, load), memory, disk, battery.

    Returns: system, computer, processor, cores, cpu_percent, memory and disk in bytes, battery_percent if there is one.
    """
    figures = ctx.machine.figures(ctx.files.home)
    info: dict[str, Any] = {
        "system": f"{platform.system()} {platform.release()}",
        "computer": platform.node(),
        "processor": platform.machine(),
        "cores": os.cpu_count() or 1,
        "cpu_percent": figures.cpu_percent,
        "memory": figures.memory_total,
        "memory_free": figures.memory_free,
        "disk": figures.disk_total,
        "disk_free": figures.disk_free,
    }
    if figures.battery_percent is not None:
        info["battery_percent"] = figures.battery_percent
    return info | {key: value for key, value in figures.details.items() if key not in info}


@system_info.answer
def _(result: dict[str, Any], **arguments: Any) -> str:
    lines = [
        f"System: {result['system']}",
        f"Computer: {result['computer']}",
        f"Processor: {result['processor']}, {result['cores']} cores, {plain_number(result['cpu_percent'])} % busy",
        f"Memory: {size_text(result['memory'])}, {size_text(result['memory_free'])} free",
        f"Disk: {size_text(result['disk'])}, {size_text(result['disk_free'])} free",
    ]
    if "battery_percent" in result:
        lines.append(f"Battery: {plain_number(result['battery_percent'])} %")
    return "\n".join(lines)
