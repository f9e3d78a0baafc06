"""The method on arrays: no files, no QGIS."""
