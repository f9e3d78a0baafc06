"""The choices of an installation, folded away: most users need none of them."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from ..runtime import settings
from ..runtime.installation import InstallOptions, InstallPlan
from .sizes import readable_size

translate = QCoreApplication.translate

# Which choice can mend what made an installation fail.
BY_FOLDER = {"disk-full", "not-writable", "locked", "bad-name", "not-ours"}
BY_PACKAGES = {"no-network", "proxy", "tls", "server"}
BY_PYTHON = {"no-python", "no-wheel", "no-pip"}


class InstallOptionsBox(QgsCollapsibleGroupBox):
    """Which build, into which folder, and from where."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(translate("SpectraMorph", "Choices for the installation"), parent)
        self.builds = QComboBox()
        self.builds.addItem(translate("SpectraMorph", "this computer (automatic)"), "auto")
        self.builds.addItem(translate("SpectraMorph", "any computer (CPU)"), "cpu")
        self.builds.addItem(translate("SpectraMorph", "NVIDIA graphics cards (CUDA)"), "cuda")
        self.build_reason, self.python_source = _note(), _note()
        self.folder = _folder_widget(translate("SpectraMorph", "Where to Install the Engine"))
        self.folder.setFilePath(settings.text(settings.ENGINE_FOLDER))
        self.wheels = _folder_widget(translate("SpectraMorph", "Folder of Downloaded Packages"))
        self.wheels.setFilePath(settings.text(settings.WHEELS))
        self.wheels.lineEdit().setPlaceholderText(translate("SpectraMorph", "from the internet"))
        hint = _note(
            translate(
                "SpectraMorph",
                "For a computer without internet: a folder of packages (wheels) downloaded elsewhere.",
            )
        )
        self.python = QgsFileWidget()
        self.python.setDialogTitle(translate("SpectraMorph", "A Python to Install With"))
        self.python.lineEdit().setPlaceholderText(translate("SpectraMorph", "found by itself"))
        rows = QGridLayout(self)
        for label, widget, note in (
            (translate("SpectraMorph", "Made for"), self.builds, self.build_reason),
            (translate("SpectraMorph", "Folder"), self.folder, None),
            (translate("SpectraMorph", "Packages"), self.wheels, hint),
            (translate("SpectraMorph", "Python"), self.python, self.python_source),
        ):
            row = rows.rowCount()
            rows.addWidget(QLabel(label), row, 0)
            rows.addWidget(widget, row, 1)
            if note is not None:
                rows.addWidget(note, row + 1, 1)
        rows.setColumnStretch(1, 1)
        self.builds.currentIndexChanged.connect(self._tell)
        self.folder.fileChanged.connect(self._tell)
        self.wheels.fileChanged.connect(self._tell)
        self.python.fileChanged.connect(self._tell)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def options(self) -> InstallOptions:
        """Return what is chosen."""
        return InstallOptions(self.builds.currentData(), _path(self.folder), _path(self.wheels), _path(self.python))

    def help_with(self, cause: str) -> None:
        """Unfold, with the cursor where the cause of a failure can be mended; nothing where no choice helps."""
        for causes, widget in ((BY_FOLDER, self.folder), (BY_PACKAGES, self.wheels), (BY_PYTHON, self.python)):
            if cause in causes:
                self.setCollapsed(False)
                widget.lineEdit().setFocus()

    def show_engine(self, folder: Path) -> None:
        """Show where the engine is, or goes without a choice."""
        if not self.folder.filePath():
            self.folder.lineEdit().setPlaceholderText(str(folder))

    def show_plan(self, plan: Optional[InstallPlan]) -> None:
        """Show what the automatic choices are, and why."""
        self.build_reason.setText("" if plan is None else plan.build_reason)
        self.python_source.setText("" if plan is None else plan.python_source)

    def _tell(self) -> None:
        self.changed.emit()


def plan_in_words(plan: InstallPlan) -> str:
    """Return what an installation takes, or that there is not enough room for it."""
    sizes = {
        "download": readable_size(plan.download_bytes),
        "disk": readable_size(plan.disk_bytes),
        "room": readable_size(plan.download_bytes + plan.disk_bytes),
        "free": readable_size(plan.free_bytes),
    }
    if not room_for(plan):
        return translate(
            "SpectraMorph",
            "The installation needs {room}, but only {free} are free there: free some space, or choose another folder "
            "below.",
        ).format(**sizes)
    if not plan.download_bytes:
        return translate("SpectraMorph", "not known; {free} are free on the disk").format(**sizes)
    return translate("SpectraMorph", "{download} to download; then {disk} on the disk, where {free} are free").format(
        **sizes
    )


def room_for(plan: InstallPlan) -> bool:
    """Tell whether there is room for what is downloaded and what becomes of it."""
    return plan.download_bytes + plan.disk_bytes <= plan.free_bytes


def _path(widget: QgsFileWidget) -> Optional[Path]:
    chosen = widget.filePath().strip()
    return Path(chosen) if chosen else None


def _folder_widget(title: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setDialogTitle(title)
    return widget


def _note(text: str = "") -> QLabel:
    """Return a label for a remark, which wraps."""
    note = QLabel(text)
    note.setWordWrap(True)
    font = note.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    note.setFont(font)
    return note
