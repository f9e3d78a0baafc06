"""Sizes as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def readable_size(size: int) -> str:
    """Return a number of bytes as "1.4 GB", in the user's way of writing numbers."""
    digits = 1 if size >= 10**9 else 0
    return QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
