"""What names an image: the path of a file or folder, or a name that only GDAL understands. Standard library alone.

GDAL reads from archives, web servers and cloud storage, and parts of files, by names that are no paths: the doubled
slash in `/vsizip//data/a.zip/b.tif` and in `HDF5:"/data/a.h5"://cube` means something, and a `Path` would fold it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Optional, Union

VIRTUAL = "/vsi"  # GDAL's own file systems: /vsizip/, /vsicurl/, /vsis3/, …
ADDRESS = re.compile(r"(?:[a-z0-9]+\+)*(?:https?|ftp|s3|gs|az|oss|zip|tar|gzip|file)://", re.I)
SUBDATASET = re.compile(r"[A-Z][A-Z0-9_]+:")  # as HDF5:"a.h5"://cube; drives of Windows have one letter
WEB = "/vsicurl/"
SERVERS = {
    **dict.fromkeys(("http", "https", "ftp"), WEB),
    "s3": "/vsis3/",
    "gs": "/vsigs/",
    "az": "/vsiaz/",
    "oss": "/vsioss/",
}
ARCHIVES = re.compile(r"/vsi(?:zip/|tar/|gzip/|7z/|rar/|subfile/\d+_\d+,)")


class GdalName(type(Path())):  # type: ignore[misc]
    """A name that only GDAL understands, wherever a path is taken: its text stays as it was given.

    Parameters
    ----------
    text : str
        The name.
    """

    def __new__(cls, text: str) -> GdalName:
        made: GdalName = super().__new__(cls, text)
        made._text = str(text)
        return made

    def __str__(self) -> str:
        text: Optional[str] = self.__dict__.get("_text")
        return super().__str__() if text is None else text

    def __fspath__(self) -> str:
        return str(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GdalName) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __reduce__(self) -> Any:
        return GdalName, (str(self),)

    def with_segments(self, *parts: Any) -> Path:
        """Return a path derived from this one, as Python 3.12 and later ask for it."""
        return Path(*parts)

    @property
    def name(self) -> str:
        """The name without folders: of a subdataset the file's, of an address without a query, which may be secret."""
        quoted = re.match(r'[A-Z][A-Z0-9_]+:"([^"]*)"', str(self))
        text = quoted[1] if quoted else str(self)
        return re.split(r"[/\\!]", re.sub(r"[?#].*", "", text, flags=re.S).rstrip("/\\}"))[-1].rstrip("}")

    @property
    def opened(self) -> str:
        """What rasterio opens it by: of an address GDAL's own name, so that GDAL alone looks after credentials."""
        text = str(self)
        scheme, found, rest = text.partition("://")
        start = SERVERS.get(scheme.lower()) if found else None
        if start is None:
            return text
        return start + (text if start == WEB else rest)

    @property
    def file(self) -> Optional[Path]:
        """The file on this computer that it reads from: of an image in an archive, the archive; None where none is."""
        text = str(self)
        if ADDRESS.match(text):
            scheme, _, rest = text.partition("://")
            if scheme.rpartition("+")[2].lower() not in ("file", "zip", "tar", "gzip"):
                return None
            return _existing(rest.partition("!")[0])
        while True:
            prefix = ARCHIVES.match(text)
            if prefix is None:
                break
            text = text[prefix.end() :]
            if text.startswith("{"):
                text = _in_braces(text)
        subdataset = SUBDATASET.match(text)
        if subdataset:
            text = text[subdataset.end() :]
            if text.startswith('"'):
                return _existing(text[1:].partition('"')[0])
        return None if text.startswith(VIRTUAL) or ADDRESS.match(text) else _existing(text)

    def absolute(self) -> GdalName:
        """Return the name that means the same in every working folder."""
        file = self.file
        if file is None or file.is_absolute():
            return self
        return GdalName(str(self).replace(str(file), os.path.abspath(file), 1))


def image_path(value: Union[str, os.PathLike[str]]) -> Path:
    """Return what a user named an image by, as a path that keeps the text of names that only GDAL understands.

    Parameters
    ----------
    value : str or path-like

    Returns
    -------
    Path
        A `GdalName` for such a name.
    """
    if isinstance(value, GdalName):
        return value
    text = os.fspath(value)
    if not isinstance(text, str):
        return Path(value)
    known = text.startswith(VIRTUAL) or ADDRESS.match(text)
    if known or (SUBDATASET.match(text) and not os.path.lexists(text)):
        return GdalName(text)
    return Path(value)


def absolute(path: Path) -> Path:
    """Return the same file or image by a name that means the same in every working folder.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Path
    """
    return path.absolute() if isinstance(path, GdalName) else Path(os.path.abspath(path))


def _in_braces(text: str) -> str:
    depth = 0
    for place, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return text[1:place]
    return text[1:]


def _existing(text: str) -> Optional[Path]:
    """Return the longest beginning of a text that is the name of a file."""
    while text:
        if os.path.isfile(text):
            return Path(text)
        text = text[: max(text.rfind(sign) for sign in ("/", "\\", ":"))] if re.search(r"[/\\:]", text) else ""
    return None
