"""How long QGIS waits for the plugin: import, classFactory and initGui, in a real QGIS that has not loaded it yet.

    QGIS_PLUGINPATH=/folder/with/spectramorph qgis --nologo --code benchmarks/plugin_load.py

The plugin has to be disabled in the profile. The times go to standard output, and QGIS ends.
"""

from __future__ import annotations

import os
import sys
import time

import qgis.utils
from qgis.PyQt.QtCore import QTimer

HEAVY = {"torch", "rasterio", "sklearn", "scipy", "matplotlib", "numpy", "osgeo"}
NAME = "spectramorph"


def measure() -> None:
    """Load the plugin and print how long each step took."""
    before = set(sys.modules)
    times = [time.perf_counter()]
    package = __import__(NAME)
    times.append(time.perf_counter())
    plugin = package.classFactory(qgis.utils.iface)
    times.append(time.perf_counter())
    plugin.initGui()
    times.append(time.perf_counter())
    brought = {name.split(".")[0] for name in set(sys.modules) - before}
    for step, start, end in zip(
        ("import", "classFactory", "initGui", "together"), [*times[:-1], times[0]], [*times[1:], times[-1]]
    ):
        print(f"{step}: {1000 * (end - start):.1f} ms")
    print("heavy modules:", ", ".join(sorted(brought & HEAVY)) or "none")
    sys.stdout.flush()
    os._exit(0)


QTimer.singleShot(3000, measure)
