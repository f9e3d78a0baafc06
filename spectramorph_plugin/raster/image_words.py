"""What messages call the two images."""

from __future__ import annotations

from ..messages import Message

HSI = Message("hyperspectral image")
MSI = Message("multispectral image")
