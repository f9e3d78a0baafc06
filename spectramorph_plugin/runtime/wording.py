"""The language of QGIS, and what the engine says in it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..languages import nearest_language
from ..messages import Message


def language() -> str:
    """Return the language of QGIS, or English where nothing is translated into it."""
    return nearest_language(QgsApplication.locale())


def localized(text: str) -> str:
    """Return a message in the language of QGIS, and any other text as it is."""
    return text.worded(_translated) if isinstance(text, Message) else text


def _translated(template: str) -> str:
    return str(QCoreApplication.translate("SpectraMorph", template))
