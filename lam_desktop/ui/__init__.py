"""The window: the only place for PySide6 and qasync. View models turn events into signals; panes only show.

PySide reads the source of each module imported after it, a third of the time to start: it looks for its own name, to
know who may use `from __feature__ import …`. Nothing here does, so it is told not to look.
"""

import contextlib
import importlib

importlib.import_module("PySide6.QtCore")
with contextlib.suppress(ImportError):
    vars(importlib.import_module("shibokensupport.feature"))["feature_imported"] = lambda module: None
