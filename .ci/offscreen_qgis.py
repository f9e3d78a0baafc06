"""QGIS without a window, with the algorithms of this checkout: for recipes that run by QGIS's Python."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def registered_provider() -> Iterator[Any]:
    """Start QGIS, and give the plugin's provider with its algorithms and models; the plugin is `spectramorph`.

    It is without the plugin object, which would translate.
    """
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    with tempfile.TemporaryDirectory() as parent:
        (Path(parent) / "spectramorph").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, parent)
        from processing.core.Processing import Processing
        from spectramorph.processing.provider import SpectraMorphProvider

        Processing.initialize()
        provider = SpectraMorphProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        provider.refreshAlgorithms()  # the models' steps are found now
        yield provider
        QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()
