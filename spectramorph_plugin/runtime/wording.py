"""The language of QGIS, and what the engine says in it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..messages import Message


def languages() -> tuple[str, str]:
    """Return what the language of QGIS is called in names of files: with its country, as pt_BR, and without."""
    return QgsApplication.locale(), QgsApplication.locale()[:2]


def localized(text: str) -> str:
    """Return a message in the language of QGIS, and any other text as it is."""
    return text.worded(_translated) if isinstance(text, Message) else text


def _translated(template: str) -> str:
    return str(QCoreApplication.translate("SpectraMorph", template))
