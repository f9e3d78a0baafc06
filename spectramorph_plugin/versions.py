"""The versions that a result depends on."""

from __future__ import annotations

import platform
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version

from . import __version__

LIBRARIES = ("torch", "numpy", "scipy", "scikit-learn", "rasterio", "safetensors")


def library_versions() -> dict[str, str]:
    """Return the versions of this plugin, of Python and of the libraries, none of which is loaded for it.

    Returns
    -------
    dict of str to str
        By name.
    """
    versions = {"spectramorph": __version__, "python": platform.python_version()}
    for name in LIBRARIES:
        with suppress(PackageNotFoundError):
            versions[name] = version(name)
    return versions
