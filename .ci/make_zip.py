"""Write dist/spectramorph-VERSION.zip, the plugin as QGIS installs it: `python .ci/make_zip.py [FOLDER]`.

The same files give the same bytes: they are sorted, and dated as ZIP's first day.
"""

from __future__ import annotations

import configparser
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "spectramorph"
SHIPPED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "icons",
    "i18n",
    "processing",
    "spectramorph_plugin",
)
NOT_SHIPPED = {".pyc", ".pro"}
"""Suffixes of what lies in those folders but is no use to users: caches and the sources of translations."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def read_metadata(root: Path) -> dict[str, str]:
    """Return what metadata.txt says of the plugin, as QGIS reads it; this is where the version stands."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str  # type: ignore[assignment, method-assign] # keys keep their capitals
    metadata.read(root / "metadata.txt", encoding="utf-8")
    return dict(metadata["general"])


def files() -> Iterator[Path]:
    """Yield what ships, in order."""
    for name in sorted(SHIPPED):
        path = ROOT / name
        inside = path.rglob("*") if path.is_dir() else [path]
        for file in sorted(inside):
            parts = file.relative_to(ROOT).parts
            hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
            if file.is_file() and not hidden and file.suffix not in NOT_SHIPPED:
                yield file


def make_zip(folder: Path) -> Path:
    """Write the zip into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{read_metadata(ROOT)['version']}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files():
            entry = zipfile.ZipInfo(f"{NAME}/{file.relative_to(ROOT).as_posix()}", FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.read_bytes())
    return target


if __name__ == "__main__":
    print(make_zip(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
