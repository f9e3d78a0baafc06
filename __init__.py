"""SpectraMorph for QGIS: what QGIS reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .spectramorph_plugin.plugin import SpectraMorphPlugin


def classFactory(iface: QgisInterface) -> SpectraMorphPlugin:
    """Return the plugin object."""
    from .spectramorph_plugin.plugin import SpectraMorphPlugin

    return SpectraMorphPlugin(iface)
