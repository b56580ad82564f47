"""Reads files of strangers in the process of the tests: a worker would not see which bug is tried."""

from lam_desktop.connectors.contained.door import INSIDE

INSIDE.append(True)
