"""Windows and docks of the plugin: QGIS, runtime and protocol; never the engine's libraries."""
