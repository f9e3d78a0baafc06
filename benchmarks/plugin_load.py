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
    """Load the plugin and print how long each step took: on the clock, and of the processor."""
    before = set(sys.modules)
    clock, processor = [time.perf_counter()], [time.process_time()]

    def now() -> None:
        clock.append(time.perf_counter())
        processor.append(time.process_time())

    package = __import__(NAME)
    now()
    plugin = package.classFactory(qgis.utils.iface)
    now()
    plugin.initGui()
    now()
    brought = {name.split(".")[0] for name in set(sys.modules) - before}
    for place, step in enumerate(("import", "classFactory", "initGui")):
        _tell(step, clock[place + 1] - clock[place], processor[place + 1] - processor[place])
    _tell("together", clock[-1] - clock[0], processor[-1] - processor[0])
    print("heavy modules:", ", ".join(sorted(brought & HEAVY)) or "none")
    sys.stdout.flush()
    os._exit(0)


def _tell(step: str, clock: float, processor: float) -> None:
    print(f"{step}: {1000 * clock:.1f} ms, of which {1000 * processor:.1f} ms of the processor")


QTimer.singleShot(3000, measure)
