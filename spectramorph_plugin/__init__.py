"""SpectraMorph: fuse a hyperspectral image with a finer multispectral one."""

from __future__ import annotations

__version__ = "0.1.0"
