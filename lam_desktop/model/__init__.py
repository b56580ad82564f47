"""The model worker and its client. Only the worker's process loads ONNX Runtime; all others talk over a pipe."""

from __future__ import annotations

import os

# From 1.32 on ONNX Runtime reports its use to its maker, and keeps records of it in the home folder, unless this is set
# before it is imported. Nothing leaves this computer that the person did not ask for.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
