"""What the makers of multispectral products ask of a folder or an archive: which files it holds, and their texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import basename, dirname

from ...errors import UserError
from ..sources import Listing, beside, listing_of

MOST_NAMED = 3  # images in a message
MOST_BYTES = 2**26  # of metadata: real ones have up to some 2**22


@dataclass(frozen=True)
class Files:
    """The files of a delivery; empty ones do not count.

    Attributes
    ----------
    listing : Listing
    folder : str or None
        The one folder of it that is looked at, "" for the uppermost; None for all.
    """

    listing: Listing
    folder: str | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Paths of the files below the folder or in the archive, with slashes, sorted."""
        return tuple(name for name in self.listing.names if self.folder in (None, dirname(name)))

    @property
    def place(self) -> str:
        """What messages call the delivery."""
        return self.listing.place

    def find(self, pattern: str) -> list[str]:
        """Return the files whose path holds a pattern, in upper or lower case.

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
        """Return the first file whose path holds a pattern, that in the fewest folders; "" where there is none.

        Parameters
        ----------
        pattern : str
            A regular expression.

        Returns
        -------
        str
        """
        return min(self.find(pattern), key=lambda name: (name.count("/"), name), default="")

    def beside(self, other: str, name: str) -> str:
        """Return the file that another names, by a path from its own folder, in upper or lower case.

        Parameters
        ----------
        other : str
            One of `names`.
        name : str
            With or without folders.

        Returns
        -------
        str
            "" where there is none.
        """
        if not name:
            return ""
        folder = dirname(other)
        wanted = f"{folder}/{name}".replace("/./", "/").lower() if folder else name.removeprefix("./").lower()
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
        return str(self.listing.paths[name])

    def text(self, name: str) -> str:
        """Return the text of a file.

        Parameters
        ----------
        name : str
            One of `names`; "" is no file.

        Returns
        -------
        str
            "" where it cannot be read or is too large.
        """
        stored = self.listing.read(name, MOST_BYTES) if name else None
        return "" if stored is None else stored.decode("utf-8-sig", errors="replace")


def files_of(path: Path) -> Files | None:
    """Return the files of a folder or an archive.

    Parameters
    ----------
    path : Path

    Returns
    -------
    Files or None
        None where it is neither.

    Raises
    ------
    UserError
        Where an archive is damaged.
    """
    listing = listing_of(path)
    return None if listing is None else Files(listing)


def files_beside(path: Path) -> tuple[Files, str] | None:
    """Return the files in the folder of an image or a metadata file, and its own name among them.

    Parameters
    ----------
    path : Path

    Returns
    -------
    files : Files
    name : str
        Or None instead of both, where the folder cannot be listed.
    """
    found = beside(path)
    return None if found is None else (Files(found[0], dirname(found[1])), found[1])


def several_images(files: Files, names: Sequence[str]) -> UserError:
    """Return the error for a delivery of several images, of which none is meant more than the others.

    Parameters
    ----------
    files : Files
        The delivery.
    names : sequence of str
        Of the images in it.

    Returns
    -------
    UserError
    """
    listed = ", ".join(basename(name) for name in names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    return UserError(
        "{place} holds {count} images ({listed}): give one of them.", place=files.place, count=len(names), listed=listed
    )
