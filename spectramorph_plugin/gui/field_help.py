"""The help beside a dialog's fields: the field that a person is at, the algorithm, and all fields."""

from __future__ import annotations

import html
from typing import Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QTextBrowser

translate = QCoreApplication.translate


class FieldHelp:
    """Writes the help into the browser that QGIS's dialog has for it.

    Parameters
    ----------
    browser : where it is shown.
    algorithm : whose help it is.
    """

    def __init__(self, browser: QTextBrowser, algorithm: QgsProcessingAlgorithm) -> None:
        self._browser, self._algorithm = browser, algorithm
        browser.setMinimumWidth(230)
        self.show()

    def show(self, name: Optional[str] = None) -> None:
        """Show the help, that of the parameter of this name first."""
        shown = self._algorithm.parameterDefinition(name) if name else None
        first = "" if shown is None else self._highlighted(shown)
        fields = "".join(
            f"<p><b>{_plain(each.description())}</b><br/>{_plain(each.help())}</p>"
            for each in self._algorithm.parameterDefinitions()
            if each.help()
        )
        title = _plain(self._algorithm.displayName())
        heading = _plain(translate("SpectraMorph", "Fields"))
        about = "".join(f"<p>{_plain(part)}</p>" for part in self._algorithm.shortHelpString().split("\n\n"))
        below = f"<h4>{heading}</h4>{fields}" if fields else ""
        self._browser.setHtml(f"{first}<h3>{title}</h3>{about}{below}")

    def _highlighted(self, definition: QgsProcessingParameterDefinition) -> str:
        colour = self._browser.palette().color(QPalette.ColorRole.AlternateBase).name()
        return (
            f'<table width="100%" cellpadding="8" bgcolor="{colour}"><tr><td><b>{_plain(definition.description())}</b>'
            f"<br/>{_plain(definition.help())}</td></tr></table>"
        )


def _plain(text: str) -> str:
    return html.escape(text)
