"""QGIS's side of the engine process: find its Python, install it, start it, relay what it says, stop it."""
