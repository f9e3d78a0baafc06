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

SUBFOLDER = "spectramorph-engine"  # made in a folder that holds other things


class InstallOptionsBox(QgsCollapsibleGroupBox):
    """Which build, into which folder, and from where."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(translate("SpectraMorph", "Choices for the installation"), parent)
        self._engine = Path()
        self.builds = QComboBox()
        self.builds.addItem(translate("SpectraMorph", "this computer (automatic)"), "auto")
        self.builds.addItem(translate("SpectraMorph", "any computer (CPU)"), "cpu")
        self.builds.addItem(translate("SpectraMorph", "NVIDIA graphics cards (CUDA)"), "cuda")
        self.build_reason = _note()
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
        rows = QGridLayout(self)
        for label, widget, note in (
            (translate("SpectraMorph", "Made for"), self.builds, self.build_reason),
            (translate("SpectraMorph", "Folder"), self.folder, None),
            (translate("SpectraMorph", "Packages"), self.wheels, hint),
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
        self.setCollapsed(True)

    def options(self) -> InstallOptions:
        """Return what is chosen."""
        wheels = self.wheels.filePath().strip()
        return InstallOptions(
            build=self.builds.currentData(), folder=self._folder(), wheels=Path(wheels) if wheels else None
        )

    def show_engine(self, folder: Path) -> None:
        """Show where the engine is, or goes without a choice."""
        self._engine = folder
        if not self.folder.filePath():
            self.folder.lineEdit().setPlaceholderText(str(folder))

    def show_plan(self, plan: Optional[InstallPlan]) -> None:
        """Show what the automatic choice is, and why."""
        self.build_reason.setText("" if plan is None else plan.build_reason)

    def _folder(self) -> Optional[Path]:
        """Return the folder; what fills its place is replaced as a whole, so that it has to be the engine's alone."""
        chosen = self.folder.filePath().strip()
        if not chosen:
            return None
        folder = Path(chosen).expanduser()
        return folder if folder == self._engine or _is_empty(folder) else folder / SUBFOLDER

    def _tell(self) -> None:
        self.changed.emit()


def plan_in_words(plan: InstallPlan) -> str:
    """Return what an installation takes, or that there is not enough room for it."""
    sizes = {
        "download": readable_size(plan.download_bytes),
        "disk": readable_size(plan.disk_bytes),
        "free": readable_size(plan.free_bytes),
    }
    if plan.disk_bytes > plan.free_bytes:
        return translate(
            "SpectraMorph",
            "The engine needs {disk}, but only {free} are free there: free some space, or choose another folder below.",
        ).format(**sizes)
    return translate("SpectraMorph", "{download} to download; then {disk} on the disk, where {free} are free").format(
        **sizes
    )


def _is_empty(folder: Path) -> bool:
    try:
        return not folder.is_dir() or not any(folder.iterdir())
    except OSError:
        return True  # it cannot be looked into, which the plan or the installation tells


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
