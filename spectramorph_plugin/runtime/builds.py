"""The builds of PyTorch that can be asked for: words that QGIS needs at its start, before anything is installed."""

from __future__ import annotations

AUTO_BUILD = "auto"  # by the graphics driver that is found
BUILDS = (AUTO_BUILD, "cpu", "cuda")
