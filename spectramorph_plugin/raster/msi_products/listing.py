"""The files of a delivery, be it a folder or an archive that is not unpacked."""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 50_000  # that are listed: a delivery has some hundred
MOST_LEVELS = 8  # of folders within folders
ZIP, TAR = re.compile(r"\.zip$", re.I), re.compile(r"\.(?:tar|tgz|tar\.gz)$", re.I)


@dataclass(frozen=True)
class Listing:
    """The files of a delivery.

    Attributes
    ----------
    root : Path
        The folder or the archive.
    names : tuple of str
        Paths of the files below it, with slashes, sorted.
    """

    root: Path
    names: tuple[str, ...]

    def find(self, pattern: str) -> list[str]:
        """Return the files whose path below the root holds a pattern, in upper or lower case.

        Parameters
        ----------
        pattern : str
            A regular expression.

        Returns
        -------
        list of str
        """
        return [name for name in self.names if re.search(pattern, name, re.I)]

    def first(self, pattern: str) -> str:
        """Return the first file whose path holds a pattern, that of the fewest folders; "" where there is none.

        Parameters
        ----------
        pattern : str
            A regular expression.

        Returns
        -------
        str
        """
        return min(self.find(pattern), key=lambda name: (name.count("/"), name), default="")

    def named(self, name: str) -> str:
        """Return the file of a path below the root, in upper or lower case; "" where there is none.

        Parameters
        ----------
        name : str

        Returns
        -------
        str
        """
        wanted = name.lower().lstrip("./")
        return next((each for each in self.names if each.lower() == wanted), "")

    def source(self, name: str) -> str:
        """Return what GDAL opens a file by.

        Parameters
        ----------
        name : str
            One of `names`.

        Returns
        -------
        str
        """
        if ZIP.search(self.root.name):
            return f"/vsizip/{{{os.path.abspath(self.root)}}}/{name}"
        if TAR.search(self.root.name):
            return f"/vsitar/{{{os.path.abspath(self.root)}}}/{name}"
        return str(self.root / name)

    def text(self, name: str, most: int = 2**26) -> str:
        """Return the text of a file.

        Parameters
        ----------
        name : str
            One of `names`; "" is no file.
        most : int
            Bytes that it may have.

        Returns
        -------
        str
            "" where it cannot be read or is larger.
        """
        if not name:
            return ""
        try:
            stored = self._bytes(name, most + 1)
        except (OSError, KeyError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, tarfile.TarError):
            return ""
        return "" if len(stored) > most else stored.decode("utf-8-sig", errors="replace")

    def _bytes(self, name: str, most: int) -> bytes:
        if ZIP.search(self.root.name):
            with zipfile.ZipFile(self.root) as archive, archive.open(name) as packed:
                return packed.read(most)
        if TAR.search(self.root.name):
            with tarfile.open(self.root) as tape:
                member = tape.extractfile(name)
                return b"" if member is None else member.read(most)
        with (self.root / name).open("rb") as file:
            return file.read(most)


def listing(path: Path) -> Listing | None:
    """List a folder or an archive.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Listing or None
        None where it is neither, or cannot be read.
    """
    try:
        if path.is_dir():
            return Listing(path, tuple(sorted(_below(path))))
        if not path.is_file():
            return None
        if ZIP.search(path.name):
            with zipfile.ZipFile(path) as archive:
                names = [entry.filename for entry in archive.infolist() if not entry.is_dir()]
            return Listing(path, tuple(sorted(names[:MOST_FILES])))
        if TAR.search(path.name):
            with tarfile.open(path) as tape:
                return Listing(path, tuple(sorted(member.name for member in tape if member.isfile())))
    except (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, ValueError):
        return None
    return None


def beside(path: Path) -> Listing:
    """List the folder that a file lies in, and not the folders in it.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    Listing
    """
    try:
        names = sorted(entry.name for entry in os.scandir(path.parent) if entry.is_file())
    except OSError:
        names = []
    return Listing(path.parent, tuple(names[:MOST_FILES]))


def _below(folder: Path) -> list[str]:
    found: list[str] = []
    for place, folders, files in os.walk(folder):
        below = Path(place).relative_to(folder)
        if len(below.parts) >= MOST_LEVELS:
            folders.clear()
        found += [(below / name).as_posix() for name in files]
        if len(found) > MOST_FILES:
            break
    return found
