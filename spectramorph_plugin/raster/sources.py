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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from ..errors import UserError
from ..image_names import GdalName, image_path
from ..messages import Message

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
        What GDAL calls the folder, with a slash at its end.
    sizes : mapping of str to int
        The size in bytes of each file, by its name: relative to the folder, with slashes between folders.
    paths : mapping of str to Path
        What GDAL opens each file by, by its name.
    opener : callable
        Opens a file to read its bytes, given its name.
    is_archive : bool
        Whether the files lie in an archive.
    whole : bool
        Whether these are all; False for a folder that holds far more than any product.
    """

    place: str
    prefix: str
    sizes: Mapping[str, int]
    paths: Mapping[str, Path]
    opener: Opener
    is_archive: bool
    whole: bool = True

    @functools.cached_property
    def names(self) -> tuple[str, ...]:
        """The files with content, in alphabetical order: some deliver empty ones in place of what they leave out."""
        return tuple(sorted(name for name, size in self.sizes.items() if size))

    def named(self, pattern: str, folder: str) -> list[str]:
        """Return the files with content in one folder whose names match a pattern, whatever the case.

        Parameters
        ----------
        pattern : str
            Regular expression for the whole name without its folders.
        folder : str
            As the listing names it, "" for the uppermost.

        Returns
        -------
        list of str
            Their names, in alphabetical order.
        """
        expression = re.compile(pattern, re.I)
        return [
            name
            for name in self.names
            if posixpath.dirname(name) == folder and expression.fullmatch(posixpath.basename(name))
        ]

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
            with self.opener(name) as file:
                content = file.read(most + 1)
        except ARCHIVE_ERRORS:
            return None
        return content if len(content) <= most else None


@dataclass(frozen=True)
class Delivered:
    """What is opened of what a user named.

    Attributes
    ----------
    image : Path or str
        The image's path or GDAL's name for it, or the text of a VRT that holds it.
    problem : str
        What to say where that cannot be opened; "" for what is said of any image.
    container : Path or None
        The HDF5 or netCDF file, where the user named one of the images in it.
    """

    image: Path | str
    problem: str = ""
    container: Path | None = None


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
    first = ", ".join(listed[:MOST_NAMED])
    if len(listed) <= MOST_NAMED:
        return first
    return Message("{listed} and {count} more", listed=first, count=len(listed) - MOST_NAMED)


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
    if isinstance(path, GdalName):
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


def beside(path: Path) -> tuple[Listing, str] | None:
    """Return the files in the folder of an image or a metadata file, and its own name among them.

    Parameters
    ----------
    path : Path

    Returns
    -------
    listing : Listing
        Of the folder, or of the whole archive.
    name : str
        Or None instead of both, where there is no such file or the folder cannot be listed, as on a web server.
    """
    if isinstance(path, GdalName):
        listing, inner = _entered(path) or (None, "")
        return None if listing is None or inner not in listing.sizes else (listing, inner)
    if not os.path.isfile(path):
        return None
    folder, own = os.path.split(os.path.abspath(path))
    listing = _folder(folder, 1)
    # It may be hidden, or one of more files than are listed.
    sizes, paths = {own: os.stat(path).st_size, **listing.sizes}, {own: Path(listing.prefix + own), **listing.paths}
    return replace(listing, sizes=sizes, paths=paths), own


def named_files(path: Path, metadata: re.Pattern[str]) -> tuple[Listing, str] | None:
    """Return the files that a user means by a path: those in a folder or an archive, or those beside a metadata file.

    Parameters
    ----------
    path : Path
    metadata : re.Pattern
        Of the whole name of a metadata file.

    Returns
    -------
    listing : Listing
    name : str
        Of the metadata file; "" where the folder or the archive is named. Or None instead of both for anything else.

    Raises
    ------
    UserError
        Where an archive is damaged.
    """
    listing = listing_of(path)
    if listing is not None:
        return listing, ""
    return beside(path) if metadata.fullmatch(path.name) else None


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
    found = beside(path) if str(path).startswith("/vsisubfile/") else None
    return path.name if found is None else posixpath.basename(found[1])


def _folder(folder: str, deep: int) -> Listing:
    """Return the files below a folder that are not hidden."""
    sizes, whole = _files(folder, deep)
    prefix = folder if folder.endswith(("/", os.sep)) else folder + "/"
    paths = {name: Path(prefix + name) for name in sizes}

    def opened(name: str) -> IO[bytes]:
        return open(prefix + name, "rb")

    return Listing(folder, prefix, sizes, paths, opened, is_archive=False, whole=whole)


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


def _entered(path: GdalName) -> tuple[Listing, str] | None:
    """Return the archive on the disk that a name of GDAL's reads from, and what it names in there; "" for all of it."""
    archive, text = path.file, str(path)
    if archive is None or not is_archive(archive) or not text.lower().startswith(IN_ARCHIVES):
        return None
    rest = text[text.index(str(archive)) + len(str(archive)) :]
    inner = "/".join(part for part in re.split(r"[/}!]", rest) if part)
    listing = _archive(os.path.abspath(archive), os.stat(archive).st_mtime_ns)
    by_place = re.search(r"/vsisubfile/\d+_\d+,[^}]*", text)
    if by_place:
        outer = next((name for name, path in listing.paths.items() if str(path) == by_place[0]), None)
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
    start = f"{folder}/"

    def opened(name: str) -> AbstractContextManager[IO[bytes]]:
        return listing.opener(start + name)

    sizes = {name[len(start) :]: size for name, size in listing.sizes.items() if name.startswith(start)}
    paths = {name[len(start) :]: path for name, path in listing.paths.items() if name.startswith(start)}
    return replace(listing, prefix=listing.prefix + start, sizes=sizes, paths=paths, opener=opened)


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
        return listing.opener(name)

    return _listed(f"{listing.place} ({name})", name, str(listing.paths[name]), opened)


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

    try:
        with members() as found:
            listed = list(itertools.islice(_zip_members(found) if is_zip else _tar_members(found, name), MOST_FILES))
    except ARCHIVE_ERRORS as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(":. ")
        raise UserError(
            "The archive {place} is damaged or not complete ({reason}): get a fresh copy of it.",
            place=place,
            reason=reason,
        ) from error
    # Some tars begin all names with ./, GDAL does not.
    written = {posixpath.normpath(own): own for own, _, _ in listed}
    sizes = {posixpath.normpath(own): size for own, size, _ in listed}
    known = {posixpath.normpath(own): path for own, _, path in listed}
    # Braces part an archive's name from those in it, unless it has some itself.
    part = f"{{{name}}}" if name.startswith("/vsi") or not re.search("[{}]", name) else name
    prefix = f"/vsi{'zip' if is_zip else 'tar'}/{part}/"
    paths = {inner: GdalName(path or prefix + inner) for inner, path in known.items()}
    return Listing(place, prefix, sizes, paths, member, is_archive=True)


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
