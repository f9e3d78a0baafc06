"""How soon Cancel returns and nothing is left, in every phase of an installation and of a run, at random moments.

In QGIS's Python, without a screen:

    QT_QPA_PLATFORM=offscreen python3 -m benchmarks.cancel install [--moments 20]
    SPECTRAMORPH_PYTHON=PYTHON QT_QPA_PLATFORM=offscreen python3 -m benchmarks.cancel run HSI MSI [--moments 20]

A whole installation, or a run in an engine that starts for it and one in an engine that is warm, tells the phases and
how long they take. Then each phase is canceled at moments drawn evenly from it. What is told, in seconds from then on:

- returned: until the installation or the run has returned, as median and worst;
- clean: until no file of it is left, and no process but an engine that is ready for the next run, median and worst;
- too late: how often all was done before the cancel could do anything.

A worst time is of so many moments, on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

ROOT = Path(__file__).resolve().parents[1]
LONGEST_SECONDS = 60.0  # that is waited for what is left to go away
LOOK_SECONDS = 0.05
INSTALLATION = {
    "making the environment": "Making the environment",
    "getting pip": "Getting pip",
    "fetching packages": "downloading|Looking for| of .* MB$",
    "unpacking": "^Unpacking",
    "checking": "Checking that the libraries load",
}
QGIS_OWN = ("qt_temp", "oauth2-cache")  # what QGIS itself puts into the folder of temporary files
Work = Callable[[QgsProcessingFeedback], object]


class Moment(NamedTuple):
    """What one cancel did; `late` where the work was done before."""

    returned: float
    clean: float
    late: bool


class Listener(QgsProcessingFeedback):
    """Notes when each phase begins, and cancels some time after one of them began."""

    def __init__(self, phase_of: Callable[[str], str], phase: str = "", after: float = 0.0) -> None:
        super().__init__(False)
        self.began: dict[str, float] = {}
        self.canceled_at = 0.0
        self._phase_of, self._phase, self._after = phase_of, phase, after

    def setProgressText(self, text: str) -> None:
        phase = self._phase_of(text)
        if phase and phase not in self.began:
            self.began[phase] = time.monotonic()
            if phase == self._phase:
                timer = threading.Timer(self._after, self._cancel)
                timer.daemon = True
                timer.start()

    def _cancel(self) -> None:
        self.canceled_at = time.monotonic()
        self.cancel()

    def pushInfo(self, text: str) -> None:
        """Say nothing: the table alone is wanted."""

    def pushConsoleInfo(self, text: str) -> None:
        """Say nothing."""

    def pushWarning(self, text: str) -> None:
        """Say nothing."""

    def reportError(self, text: str, fatalError: bool = False) -> None:
        """Say nothing."""


def installation_phase(text: str) -> str:
    """Return the phase of an installation that a progress text belongs to."""
    return next((name for name, pattern in INSTALLATION.items() if re.search(pattern, text)), "")


def run_phase(text: str) -> str:
    """Return the phase of a run: its progress text without what is counted in it."""
    return re.sub(r"\s*\(?\d.*", "", text).rstrip("….:")


def children() -> dict[int, str]:
    """Return the states of all processes that come from this one, by their numbers."""
    parents, states = {}, {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        parents[int(entry.name)], states[int(entry.name)] = int(parent), state
    found, wave = {}, {os.getpid()}
    while wave:
        wave = {child for child, parent in parents.items() if parent in wave}
        found.update({child: states[child] for child in wave})
    return found


def measure(
    work: Work, phase_of: Callable[[str], str], before: Work, is_clean: Callable[[], bool], moments: int
) -> None:
    """Print a line of the table for each phase of some work; `before` makes ready for it."""
    quiet = QgsProcessingFeedback(False)
    before(quiet)
    listener = Listener(phase_of)
    work(listener)
    starts = [*listener.began.items(), ("", time.monotonic())]
    for (phase, start), (_, end) in zip(starts, starts[1:]):
        found = [canceled(work, phase_of, phase, end - start, before, is_clean) for _ in range(moments)]
        made = [each for each in found if not each.late]
        times = [[each[kind] for each in made] for kind in (0, 1)]
        cells = [f"{statistics.median(each):.2f} | {max(each):.2f}" if each else "- | -" for each in times]
        print(f"| {phase} | {end - start:.2f} | {' | '.join(cells)} | {len(found) - len(made)} |", flush=True)


def canceled(
    work: Work, phase_of: Callable[[str], str], phase: str, length: float, before: Work, is_clean: Callable[[], bool]
) -> Moment:
    """Do the work, cancel it somewhere in a phase of that length, and look what is left."""
    before(QgsProcessingFeedback(False))
    listener = Listener(phase_of, phase, random.uniform(0, length))
    late = True
    try:
        work(listener)
    except Exception:
        late = not listener.isCanceled()
    returned = time.monotonic() - listener.canceled_at
    while not late and not is_clean() and time.monotonic() - listener.canceled_at < LONGEST_SECONDS:
        time.sleep(LOOK_SECONDS)
    return Moment(returned, time.monotonic() - listener.canceled_at, late)


def installations(scratch: Path, moments: int) -> None:
    """Cancel installations."""
    from spectramorph.spectramorph_plugin.runtime import installation
    from spectramorph.spectramorph_plugin.runtime.removal import remove_quickly

    place, temporary = scratch / "data", scratch / "tmp"

    def install(feedback: QgsProcessingFeedback) -> object:
        return installation.install_engine(installation.InstallOptions(), feedback)

    def remove(feedback: QgsProcessingFeedback) -> None:
        for engine in place.glob("*/engine"):
            remove_quickly(engine, lambda: True)

    def is_clean() -> bool:
        left = [*place.glob("*/*"), *(path for path in temporary.iterdir() if not path.name.startswith(QGIS_OWN))]
        return not left and not children()

    measure(install, installation_phase, remove, is_clean, moments)


def runs(scratch: Path, hsi: str, msi: str, moments: int) -> None:
    """Cancel runs: in an engine that starts, and in one that is warm."""
    from spectramorph.spectramorph_plugin.runtime import warm

    import processing

    out = scratch / "out"
    out.mkdir()
    files = ("OUTPUT f.tif", "ABUNDANCES a.tif", "ENDMEMBERS e.csv", "MODEL m.safetensors", "REPORT r.html")
    parameters = {"HSI": hsi, "MSI": [msi]} | {name: str(out / file) for name, file in map(str.split, files)}

    def fuse(feedback: QgsProcessingFeedback) -> object:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results = processing.run("spectramorph:fuse", parameters, context=context, feedback=feedback)
        if not results.get("OUTPUT"):
            raise InterruptedError("the run was canceled")
        return results

    def cold(feedback: QgsProcessingFeedback) -> None:
        warm.shut_down()
        empty()
        while children():
            time.sleep(LOOK_SECONDS)

    def ready(feedback: QgsProcessingFeedback) -> None:
        if not children():
            fuse(feedback)
        empty()

    def empty() -> None:
        for path in out.iterdir():
            path.unlink()

    def is_clean() -> bool:
        left = [path for path in (scratch / "tmp").rglob("*") if "spectramorph" in path.name and path.is_file()]
        # One that is ready for the next run is started after a cancel.
        return not any(out.iterdir()) and not left and len(children()) <= 1

    for before in (cold, ready):
        measure(fuse, run_phase, before, is_clean, moments)


def main() -> None:
    """Start as much of QGIS as it takes, with folders of its own, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("what", choices=("install", "run"))
    parser.add_argument("images", nargs="*", help="HSI and MSI")
    parser.add_argument("--moments", type=int, default=20)
    given = parser.parse_args()
    scratch = Path(tempfile.mkdtemp())
    plugins = scratch / "plugins"
    for folder in (plugins, scratch / "tmp"):
        folder.mkdir()
    (plugins / "spectramorph").symlink_to(ROOT)
    sys.path[:] = [str(plugins), "/usr/share/qgis/python/plugins", *(at for at in sys.path if Path(at) != ROOT)]
    os.environ |= {"QGIS_CUSTOM_CONFIG_PATH": str(scratch / "config"), "XDG_DATA_HOME": str(scratch / "data")}
    os.environ["XDG_RUNTIME_DIR"] = str(scratch)
    os.environ["TMPDIR"] = tempfile.tempdir = str(scratch / "tmp")
    application = QgsApplication([], True)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    import spectramorph

    plugin = spectramorph.classFactory(None)
    plugin.initProcessing()
    print("| phase | takes, s | returned, median | worst | clean, median | worst | too late |\n|---|" + "---|" * 6)
    if given.what == "install":
        installations(scratch, given.moments)
    else:
        runs(scratch, *given.images, given.moments)
    plugin.unload()
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(0)  # QGIS without a window may fault on its way out


if __name__ == "__main__":
    main()
