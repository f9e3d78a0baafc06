"""Folders and archives as listings of files, which can be searched, read and opened by GDAL where they lie.

Missions deliver an image with its metadata and quality layers beside it, in a folder or in an archive (ZIP, or tar with
or without gzip, at times with ZIPs inside). Nothing is unpacked: GDAL reads images inside archives by names such as
`/vsizip/{/data/a.zip}/b.tif`, and small files are read by Python.
"""

from __future__ import annotations

import functools
import itertools
import os
import posixpath
import re
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from ..errors import UserError
from ..image_names import file_behind, image_path, is_gdal_name

MOST_FILES = 20000  # of a folder or an archive; those of a product are some hundred
MOST_DEEP = 6  # folders within each other that are looked into: Sentinel-2's images lie in the fifth
MOST_NAMED = 4  # files in a message
MOST_ARCHIVES = 3  # within each other
ZIP, TAR = (".zip",), (".tar", ".tar.gz", ".tgz")
# What zipfile and tarfile raise for what is cut off, encrypted, packed in a way they do not know, or not there.
ARCHIVE_ERRORS = (zipfile.BadZipFile, tarfile.TarError, OSError, EOFError, ValueError, LookupError, RuntimeError)
LONGEST_IN_TAR = 99  # characters of a name in a tar that GDAL reads whole
IN_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsisubfile/", "zip:", "tar:", "zip+", "tar+")

Opener = Callable[[str], "AbstractContextManager[IO[bytes]]"]


@dataclass(frozen=True)
class Listing:
    """The files below a folder or in an archive.

    Attributes
    ----------
    place : str
        What messages call it: the path of the folder or the archive.
    prefix : str
        What GDAL calls the folder, with a slash at its end: a file's name is added to it.
    sizes : mapping of str to int
        The size in bytes of each file, by its name: relative to the folder, with slashes between folders.
    reader : callable
        Returns the first bytes of a file, given its name and how many.
    opener : callable or None
        Opens a file in an archive, given its name; None for folders.
    paths : mapping of str to str
        What GDAL opens files by that it cannot open by their names, as those with long names in a tar.
    whole : bool
        Whether these are all; False for a folder that holds far more than any product.
    """

    place: str
    prefix: str
    sizes: Mapping[str, int]
    reader: Callable[[str, int], bytes]
    opener: Opener | None = None
    paths: Mapping[str, str] = field(default_factory=dict)
    whole: bool = True

    @property
    def is_archive(self) -> bool:
        """Whether the files lie in an archive."""
        return self.opener is not None

    def named(self, pattern: str, *, within: str | None = None, empty: bool = False) -> list[str]:
        """Return the files whose names match a pattern, whatever the case.

        Parameters
        ----------
        pattern : str
            Regular expression for the whole name without its folders.
        within : str or None
            The one folder to look in, "" for the uppermost; all by default.
        empty : bool
            Whether files without content count, as some deliver in place of what they leave out.

        Returns
        -------
        list of str
            Their names, in alphabetical order.
        """
        expression = re.compile(pattern, re.I)
        return sorted(
            name
            for name, size in self.sizes.items()
            if (size or empty) and expression.fullmatch(base_name(name)) and within in (None, folder_of(name))
        )

    def path(self, name: str) -> Path:
        """Return what GDAL opens a file by.

        Parameters
        ----------
        name : str
            Of the file in this listing.

        Returns
        -------
        Path
        """
        return image_path(self.paths.get(name, self.prefix + name))

    def read(self, name: str, most: int) -> bytes | None:
        """Return all of a small file.

        Parameters
        ----------
        name : str
            Of the file in this listing.
        most : int
            Bytes that it may have.

        Returns
        -------
        bytes or None
            None where it is larger or cannot be read.
        """
        if self.sizes[name] > most:
            return None
        try:
            content = self.reader(name, most + 1)
        except ARCHIVE_ERRORS:
            return None
        return content if len(content) <= most else None


def base_name(name: str) -> str:
    """Return the name of a file in a listing without its folders.

    Parameters
    ----------
    name : str

    Returns
    -------
    str
    """
    return name.rpartition("/")[2]


def folder_of(name: str) -> str:
    """Return the folders of a file in a listing; "" for one in the uppermost.

    Parameters
    ----------
    name : str

    Returns
    -------
    str
    """
    return name.rpartition("/")[0]


def shortened(names: Iterable[str]) -> str:
    """Return names for a message: the first few of many.

    Parameters
    ----------
    names : iterable of str

    Returns
    -------
    str
    """
    listed = list(names)
    more = f" and {len(listed) - MOST_NAMED} more" if len(listed) > MOST_NAMED else ""
    return ", ".join(listed[:MOST_NAMED]) + more


def is_archive(path: Path) -> bool:
    """Tell by its name whether a path is an archive as missions deliver them.

    Parameters
    ----------
    path : Path

    Returns
    -------
    bool
    """
    return path.name.lower().endswith((*ZIP, *TAR))


def listing_of(path: Path) -> Listing | None:
    """Return the files of what a user names.

    Parameters
    ----------
    path : Path
        Of a folder, an archive, or a folder in an archive by GDAL's name for it.

    Returns
    -------
    Listing or None
        None for anything else, as an image. Of an archive that is mostly one other archive, the files in that one.

    Raises
    ------
    UserError
        Where an archive is damaged.
    """
    if is_gdal_name(path):
        listing, inner = _entered(path) or (None, "")
        if listing is None or inner in listing.sizes:
            return None
        below = _below(listing, inner) if inner else listing
        return _single(below) if below.sizes else None
    if os.path.isdir(path):
        return _folder(str(path), MOST_DEEP)
    if os.path.isfile(path) and is_archive(path):
        return _single(_archive(os.path.abspath(path), os.stat(path).st_mtime_ns))
    return None


def beside(name: str) -> tuple[Listing, str] | None:
    """Return the files in the folder of an image, and the image's own name among them.

    Parameters
    ----------
    name : str
        What GDAL opened the image by.

    Returns
    -------
    listing : Listing
    name : str
        Or None instead of both, where the folder cannot be listed, as on a web server.
    """
    path = image_path(name)
    if is_gdal_name(path):
        listing, inner = _entered(path) or (None, "")
        return None if listing is None or inner not in listing.sizes else (listing, inner)
    if not os.path.isfile(path):
        return None
    folder, own = os.path.split(os.path.abspath(path))
    listing = _folder(folder, 1)
    # It may be hidden, or one of more files than are listed.
    return replace(listing, sizes={own: os.stat(path).st_size, **listing.sizes}), own


def file_name(name: str) -> str:
    """Return the name that an image has where it lies, without folders.

    Parameters
    ----------
    name : str
        What GDAL opened the image by.

    Returns
    -------
    str
    """
    path = image_path(name)
    found = beside(name) if str(path).startswith("/vsisubfile/") else None
    return path.name if found is None else base_name(found[1])


def _folder(folder: str, deep: int) -> Listing:
    """Return the files below a folder that are not hidden."""

    def read(name: str, count: int) -> bytes:
        with open(os.path.join(folder, *name.split("/")), "rb") as file:
            return file.read(count)

    prefix = folder if folder.endswith(("/", os.sep)) else folder + "/"
    sizes, whole = _files(folder, deep)
    return Listing(folder, prefix, sizes, read, whole=whole)


def _files(folder: str, deep: int) -> tuple[dict[str, int], bool]:
    """Return the names and sizes of the files below a folder, the nearest first, and whether these are all.

    No more are looked at than any product has.
    """
    sizes: dict[str, int] = {}
    left = MOST_FILES
    waiting = [(folder, "", 1)]
    while waiting and left > 0:
        place, above, level = waiting.pop(0)
        try:
            with os.scandir(place) as found:
                for entry in itertools.islice(found, left):
                    left -= 1
                    if entry.name.startswith("."):
                        continue
                    if entry.is_file():
                        sizes[above + entry.name] = entry.stat().st_size
                    elif level < deep and entry.is_dir():
                        waiting.append((entry.path, f"{above}{entry.name}/", level + 1))
        except OSError:
            continue  # whoever reads what cannot be listed will be told
    return sizes, left > 0


def _entered(path: Path) -> tuple[Listing, str] | None:
    """Return the archive on the disk that a name of GDAL's reads from, and what it names in there; "" for all of it."""
    archive, text = file_behind(path), str(path)
    if archive is None or not is_archive(archive) or not text.lower().startswith(IN_ARCHIVES):
        return None
    rest = text[text.index(str(archive)) + len(str(archive)) :]
    inner = "/".join(part for part in re.split(r"[/}!]", rest) if part)
    listing = _archive(os.path.abspath(archive), os.stat(archive).st_mtime_ns)
    by_place = re.search(r"/vsisubfile/\d+_\d+,[^}]*", text)
    if by_place:
        outer = next((name for name, path in listing.paths.items() if path == by_place[0]), None)
        if outer is None:
            return None
        inner = f"{outer}/{inner}" if inner else outer
    for _ in range(MOST_ARCHIVES):
        outer = next((name for name in listing.sizes if inner.startswith(f"{name}/")), inner)
        if outer not in listing.sizes or not is_archive(Path(outer)):
            break
        listing, inner = _nested(listing, outer), inner[len(outer) + 1 :]
    return listing, inner


def _below(listing: Listing, folder: str) -> Listing:
    start, opener = f"{folder}/", listing.opener

    def opened(name: str) -> AbstractContextManager[IO[bytes]]:
        return _opener(listing)(start + name)

    def read(name: str, count: int) -> bytes:
        return listing.reader(start + name, count)

    sizes = {name[len(start) :]: size for name, size in listing.sizes.items() if name.startswith(start)}
    paths = {name[len(start) :]: path for name, path in listing.paths.items() if name.startswith(start)}
    return replace(
        listing, prefix=listing.prefix + start, sizes=sizes, reader=read, opener=opener and opened, paths=paths
    )


def _single(listing: Listing) -> Listing:
    """Return the files of the one archive in an archive that is most of it; else of the archive itself."""
    for _ in range(MOST_ARCHIVES):
        inner = [name for name in listing.sizes if is_archive(Path(name))]
        # Beside it, deliveries hold notes on what is in it, and small pictures.
        if len(inner) != 1 or listing.sizes[inner[0]] < sum(listing.sizes.values()) / 2:
            break
        listing = _nested(listing, inner[0])
    return listing


@functools.lru_cache(maxsize=4)
def _archive(path: str, modified: int) -> Listing:
    """Return the files in an archive on the disk. To list a compressed tar takes unpacking it: that is done once."""

    def opened() -> AbstractContextManager[IO[bytes]]:
        return open(path, "rb")

    return _listed(path, path, path, opened)


def _nested(listing: Listing, name: str) -> Listing:
    def opened() -> AbstractContextManager[IO[bytes]]:
        return _opener(listing)(name)

    return _listed(f"{listing.place} ({name})", name, str(listing.path(name)), opened)


def _opener(listing: Listing) -> Opener:
    if listing.opener is None:
        raise ValueError("a folder, whose archives are read from the disk")
    return listing.opener


def _listed(place: str, kind: str, name: str, opened: Callable[[], AbstractContextManager[IO[bytes]]]) -> Listing:
    """Return the files in an archive, of the kind that a file's name tells, by what GDAL opens it by."""
    is_zip = kind.lower().endswith(ZIP)

    @contextmanager
    def members() -> Iterator[Any]:
        with opened() as file, zipfile.ZipFile(file) if is_zip else tarfile.open(fileobj=file) as archive:
            yield archive

    @contextmanager
    def member(inner: str) -> Iterator[IO[bytes]]:
        own = written.get(inner, inner)
        with members() as found:
            file = found.open(own) if is_zip else found.extractfile(own)
            with file:
                yield file

    def read(inner: str, count: int) -> bytes:
        with member(inner) as file:
            return file.read(count)

    try:
        with members() as found:
            listed = list(itertools.islice(_zip_members(found) if is_zip else _tar_members(found, name), MOST_FILES))
    except ARCHIVE_ERRORS as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(":. ")
        raise UserError(
            f"The archive {place} is damaged or not complete ({reason}): get a fresh copy of it."
        ) from error
    written = {posixpath.normpath(own): own for own, _, _ in listed}  # some tars begin all names with ./, GDAL does not
    sizes = {posixpath.normpath(own): size for own, size, _ in listed}
    paths = {posixpath.normpath(own): path for own, _, path in listed if path}
    # Braces part an archive's name from those in it, unless it has some itself.
    part = f"{{{name}}}" if name.startswith("/vsi") or not re.search("[{}]", name) else name
    return Listing(place, f"/vsi{'zip' if is_zip else 'tar'}/{part}/", sizes, read, member, paths)


def _zip_members(archive: zipfile.ZipFile) -> Iterator[tuple[str, int, str]]:
    return ((member.filename, member.file_size, "") for member in archive.infolist() if not member.is_dir())


def _tar_members(archive: tarfile.TarFile, name: str) -> Iterator[tuple[str, int, str]]:
    """Yield names and sizes and, where GDAL does not read the name whole, what it opens the file by: its place."""
    plain = name if name.lower().endswith(".tar") else f"/vsigzip/{name}"
    for member in archive:
        if member.isfile():
            path = (
                f"/vsisubfile/{member.offset_data}_{member.size},{plain}" if len(member.name) > LONGEST_IN_TAR else ""
            )
            yield member.name, member.size, path
