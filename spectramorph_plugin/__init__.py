"""SpectraMorph: fuse a hyperspectral image with a finer multispectral one.

`SpectraMorph` and `fuse` are the Python interface (docs/python.md), imported when they are asked for: QGIS, which
imports this package as well, must not load what they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fusion import SpectraMorph, fuse

__version__ = "0.1.0"

__all__ = ["SpectraMorph", "__version__", "fuse"]


def __getattr__(name: str) -> Any:
    if name in ("SpectraMorph", "fuse"):
        from . import fusion

        return getattr(fusion, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
