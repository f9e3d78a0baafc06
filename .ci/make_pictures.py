"""Makes docs/pictures anew from the real windows: `make pictures`.

Starts QGIS, with this plugin and nothing else, and walks through a first fusion with the sample pair as a newcomer
does; every window on the way is grabbed. docs/pictures/made-from.json keeps a fingerprint of the sources of each
window: tests/packaging/test_pictures.py compares it, and so tells of a picture that is older than what it shows.

Run by the engine's Python, which has Pillow. The steps inside of QGIS are those of tests/desktop/pictures.py.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

PLACE = Path("/var/tmp/spectramorph")  # seen in the pictures, and QGIS marks layers that lie in /tmp
OUT = PLACE / "out"
WALK = Path(__file__).resolve().parents[1] / "tests" / "desktop" / "pictures.py"

DIALOG = (
    "spectramorph_plugin/gui/algorithm_dialog.py",
    "spectramorph_plugin/gui/parameters_panel.py",
    "spectramorph_plugin/gui/parameter_widgets.py",
    "processing/algorithm.py",
    "processing/parameters.py",
)
LAYERS = ("processing/layer_group.py", "processing/styling.py", "spectramorph_plugin/jobs/styles.py")
SOURCES = {
    "compare": ("spectramorph_plugin/gui/compare.py", "spectramorph_plugin/gui/compare_overlay.py", *LAYERS),
    "engine": ("spectramorph_plugin/gui/engine_window.py", "spectramorph_plugin/gui/engine_words.py"),
    "engine-bar": ("spectramorph_plugin/gui/engine_bar.py",),
    "fractions": LAYERS,
    "fuse": (
        *DIALOG,
        "processing/fuse.py",
        "processing/fuse_fields.py",
        "spectramorph_plugin/gui/found_line.py",
        "spectramorph_plugin/gui/preselection.py",
    ),
    "fuse-log": (*DIALOG, "processing/fuse.py", "spectramorph_plugin/jobs/fuse.py"),
    "fused": LAYERS,
    "menu": ("spectramorph_plugin/plugin.py", "spectramorph_plugin/gui/map_windows.py", "processing/run_again.py"),
    "report": (
        "spectramorph_plugin/report/templates/fusion.html.j2",
        "spectramorph_plugin/report/templates/base.html.j2",
        "spectramorph_plugin/report/templates/style.css.j2",
        "spectramorph_plugin/jobs/fusion_report.py",
    ),
    "residuals": LAYERS,
    "sample": (*DIALOG, "processing/load_sample_data.py"),
    "sample-layers": ("processing/load_sample_data.py", *LAYERS),
    "spectral-view": (
        "spectramorph_plugin/gui/spectral_view.py",
        "spectramorph_plugin/gui/spectral_plot.py",
        "spectramorph_plugin/gui/spectral_panel.py",
        "spectramorph_plugin/gui/spectral_layers.py",
        "spectramorph_plugin/gui/spectral_curves.py",
    ),
    "uncertainty": LAYERS,
}
"""Of each picture, the files that say what its window shows."""


# --- What is made, and from what ------------------------------------------------------------------------------------


def fingerprint(root: Path, sources: tuple[str, ...]) -> str:
    """Return what changes when one of the files does."""
    digest = hashlib.sha256()
    for source in sorted(set(sources)):
        text = (root / source).read_bytes().replace(b"\r\n", b"\n")
        digest.update(source.encode() + b"\0" + text + b"\0")
    return digest.hexdigest()[:16]


def fingerprints(root: Path) -> dict[str, str]:
    """Return the fingerprint of each picture's sources, as they are now."""
    return {name: fingerprint(root, sources) for name, sources in sorted(SOURCES.items())}


# --- Outside of QGIS ------------------------------------------------------------------------------------------------


def main() -> None:
    """Make all pictures; those that could not be made stay, with their old fingerprints."""
    from make_zip import ROOT, make_zip

    shutil.rmtree(PLACE, ignore_errors=True)
    plugins = PLACE / "profile" / "profiles" / "default" / "python" / "plugins"
    for folder in (OUT, plugins, PLACE / "home" / "Documents"):
        folder.mkdir(parents=True)
    settings = plugins.parents[1] / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        "[qgis]\ncheckVersion=false\nshowTips=false\n[PythonPlugins]\nspectramorph=true\nprocessing=true\n"
    )
    shutil.unpack_archive(make_zip(PLACE), plugins)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("SPECTRAMORPH_", "PYTHON"))
    }
    environment.update(
        HOME=str(PLACE / "home"),
        XDG_DATA_HOME=str(PLACE / "home" / ".local" / "share"),
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="xcb",  # QGIS's desktop ends without a screen: xvfb-run brings one
        PICTURES_ENGINE=sys.executable,
        PICTURES_OUT=str(OUT),
        PYTHONPATH=str(WALK.parent),
    )
    if shutil.which("xvfb-run") is None:
        sys.exit("The pictures need a screen that is none: install xvfb and xauth, and run again.")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(PLACE / "profile"), "--code", str(WALK)]
    with (OUT / "qgis.log").open("w") as log:
        subprocess.run([*screen, *command], env=environment, stdout=log, stderr=log, check=False)
    steps = OUT / "steps.log"
    print(steps.read_text() if steps.exists() else (OUT / "qgis.log").read_text())
    _report_picture()
    _keep(ROOT)  # ends here where a picture is missing, and leaves QGIS's log to be looked at
    shutil.rmtree(PLACE)


def _report_picture() -> None:
    """Take a picture of the report as a browser shows it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    report = OUT / "report.html"
    if browser is None or not report.exists():
        print("report.png stays as it is: there is no Chromium to show the report.")
        return
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,1100"]
    command = [browser, *options, f"--screenshot={OUT / 'report.png'}", report.as_uri()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _keep(root: Path) -> None:
    """Put the pictures in place, as small as a palette makes them, and say what they were made from."""
    from PIL import Image

    folder = root / "docs" / "pictures"
    folder.mkdir(exist_ok=True)
    stamps = folder / "made-from.json"
    made_from = json.loads(stamps.read_text()) if stamps.exists() else {}
    now = fingerprints(root)
    missing = []
    for name in SOURCES:
        path = OUT / f"{name}.png"
        if not path.exists():
            missing.append(name)
            continue
        for colours in (256, 128, 64):
            picture = Image.open(path).convert("RGB").quantize(colours, dither=Image.Dither.NONE)
            picture.save(folder / path.name, optimize=True)
            if (folder / path.name).stat().st_size < LARGEST:
                break
        made_from[name] = now[name]
    stamps.write_text(json.dumps({name: made_from[name] for name in sorted(made_from)}, indent=2) + "\n")
    if missing:
        sys.exit(f"Not made: {', '.join(missing)}; see {OUT}.")


LARGEST = 150_000
"""Bytes of a picture."""


if __name__ == "__main__":
    main()
