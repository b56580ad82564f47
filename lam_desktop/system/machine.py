"""Figures of this computer, through psutil."""

from __future__ import annotations

from pathlib import Path

import psutil

from lam_desktop.core.context import MachineFigures


class LocalMachine:
    """Implements `core.context.Machine`."""

    def figures(self, path: Path) -> MachineFigures:
        place = next(each for each in (path, *path.parents) if each.exists())
        disk, memory = psutil.disk_usage(str(place)), psutil.virtual_memory()
        battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        return MachineFigures(
            disk.total, disk.free, memory.total, memory.available, psutil.cpu_percent(interval=None),
            battery.percent if battery else None,
        )  # fmt: skip
