"""The plugin's page in QGIS's options: Processing ▸ Providers ▸ SpectraMorph.

QGIS's own processing package is imported when the page is made, which is after QGIS's start: it is not light.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..spectramorph_plugin.protocol.requests import MOST_THREADS
from ..spectramorph_plugin.runtime import settings
from ..spectramorph_plugin.runtime.interpreter import PLUGIN_FOLDER

if TYPE_CHECKING:
    from processing.core.ProcessingConfig import Setting

translate = QCoreApplication.translate

GROUP = "SpectraMorph"


def add(changed: Callable[[], None]) -> None:
    """Add the page; `changed` is called after the user changed something on it."""
    from processing.core.ProcessingConfig import ProcessingConfig, settingsWatcher

    ProcessingConfig.setGroupIcon(GROUP, QIcon(str(PLUGIN_FOLDER / "icons" / "spectramorph.svg")))
    for setting in _settings():
        ProcessingConfig.addSetting(setting)
    settingsWatcher.settingsChanged.connect(changed)


def remove(changed: Callable[[], None]) -> None:
    """Take the page back, where there is one."""
    from processing.core.ProcessingConfig import ProcessingConfig, settingsWatcher

    ours = [name for name, setting in ProcessingConfig.settings.items() if setting.group == GROUP]
    if ours:
        ProcessingConfig.settingIcons.pop(GROUP, None)
        settingsWatcher.settingsChanged.disconnect(changed)
    for name in ours:
        ProcessingConfig.removeSetting(name)


def _settings() -> list[Setting]:
    kind = _kind()
    usual = translate("SpectraMorph", "usual place")
    devices = {
        "auto": translate("SpectraMorph", "automatic"),
        "cpu": translate("SpectraMorph", "processor (CPU)"),
        "cuda": translate("SpectraMorph", "NVIDIA graphics card"),
        "mps": translate("SpectraMorph", "Apple graphics"),
    }
    folder, file = {"valuetype": kind.FOLDER}, {"valuetype": kind.FILE}
    return [
        kind(
            settings.ENGINE_FOLDER,
            translate("SpectraMorph", "Folder of the engine"),
            "",
            placeholder=usual,
            **folder,
        ),
        kind(
            settings.PYTHON,
            translate("SpectraMorph", "Python to use as the engine"),
            "",
            placeholder=translate("SpectraMorph", "that of the installed engine"),
            **file,
        ),
        kind(
            settings.DEVICE,
            translate("SpectraMorph", "Compute on"),
            devices["auto"],
            words=devices,
            valuetype=kind.SELECTION,
        ),
        kind(
            settings.CORES,
            translate("SpectraMorph", "CPU cores (0: all but one, or both of two)"),
            0,
            validator=_check_cores,
        ),
        kind(settings.KEEP_WARM, translate("SpectraMorph", "Keep the engine ready between runs"), True),
        kind(
            settings.WHEELS,
            translate("SpectraMorph", "Installation: folder of downloaded packages"),
            "",
            placeholder=translate("SpectraMorph", "from the internet"),
            **folder,
        ),
        kind(
            settings.TORCH_INDEX,
            translate("SpectraMorph", "Installation: address of PyTorch's packages"),
            "",
            placeholder=usual,
            valuetype=kind.STRING,
        ),
        kind(
            settings.PYTHON_MIRROR,
            translate("SpectraMorph", "Installation: address of Python itself"),
            "",
            placeholder=usual,
            valuetype=kind.STRING,
        ),
    ]


def _kind() -> type[Setting]:
    from processing.core.ProcessingConfig import Setting

    class Kept(Setting):
        """A setting whose value is what QGIS's settings hold at the moment, as the engine window changes it too."""

        def __init__(
            self,
            key: str,
            description: str,
            default: Any,
            words: Optional[dict[str, str]] = None,
            validator: Callable[[Any], Any] = lambda value: True,  # a folder may be made only later
            **more: Any,
        ) -> None:
            self._words = words or {}  # what a choice is called, by what is kept of it
            choices = list(self._words.values())
            super().__init__(GROUP, key, description, default, validator=validator, options=choices, **more)
            self.qname = key
            self._new: Any = None

        @property
        def value(self) -> Any:
            if self._new is not None:
                return self._new
            if isinstance(self.default, bool):
                return settings.switch(self.qname, self.default)
            if isinstance(self.default, int):
                return settings.number(self.qname, self.default)
            text = settings.text(self.qname)
            return self._words.get(text, self.default) if self._words else text

        @value.setter
        def value(self, new: Any) -> None:
            self._new = new

        def read(self, qsettings: Optional[QgsSettings] = None) -> None:
            self._new = None

        def save(self, qsettings: Optional[QgsSettings] = None) -> None:
            new, self._new = self.value, None
            kept = {word: key for key, word in self._words.items()}.get(new, str(new).strip())
            settings.store(self.qname, "" if str(new) == str(self.default) else kept)

    return Kept


def _check_cores(value: Any) -> None:
    try:
        fine = 0 <= int(value) <= MOST_THREADS
    except ValueError:
        fine = False
    if not fine:
        raise ValueError(translate("SpectraMorph", "Give a whole number from 0 to {most}.").format(most=MOST_THREADS))
