"""Products as their makers deliver them, which QGIS cannot open as layers and the engine can."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsRasterLayer

# Archives, metadata and files of HDF5 and netCDF; folders need no suffix.
SUFFIXES = (
    *(".zip", ".tar", ".tar.gz", ".tgz"),
    *(".xml", ".txt", ".json", ".imd", ".dim", ".hdr", ".safe"),
    *(".he5", ".h5", ".hdf5", ".nc"),
)


def delivered_product(value: Any) -> Optional[Path]:
    """Return the path of a product where a parameter's value is one: a folder, an archive or a metadata file."""
    if not isinstance(value, (str, os.PathLike)):
        return None
    text = os.fspath(value)
    if os.path.isdir(text) or (text.lower().endswith(SUFFIXES) and os.path.isfile(text)):
        return Path(os.path.abspath(text))
    return None


def with_stand_ins(value: Any) -> Any:
    """Return a parameter's value with an empty layer in place of each product."""
    if isinstance(value, (list, tuple)):
        return [with_stand_ins(each) for each in value]
    return value if delivered_product(value) is None else QgsRasterLayer()
