"""What the engine says, in the language of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..messages import Message


def localized(text: str) -> str:
    """Return a message in the language of QGIS, and any other text as it is."""
    return text.worded(_translated) if isinstance(text, Message) else text


def _translated(template: str) -> str:
    return str(QCoreApplication.translate("SpectraMorph", template))
